"""Writes the table of Swedish public holidays beside this file: run it after a newer `holidays` library is pinned.

    python resources/calendar/update.py

The library knows every country of the world and takes its time and memory for it; the program needs one country and
reads this table. A test holds the table against the library, so a change in the law shows once the library has it.
"""

from pathlib import Path

from holidays.countries.sweden import Sweden

FIRST, LAST = 2020, 2070
HEAD = """\
# Swedish public holidays, Sundays not counted among them. Made by update.py from the library `holidays`.
"""


def table() -> str:
    """The whole file: a line for each year, its holidays as month-day."""
    lines = [HEAD]
    for year in range(FIRST, LAST + 1):
        days = ", ".join(f'"{day:%m-%d}"' for day in sorted(Sweden(years=year, include_sundays=False)))
        lines.append(f"{year} = [{days}]\n")
    return "".join(lines)


if __name__ == "__main__":
    Path(__file__).with_name("sweden.toml").write_text(table(), "utf-8", newline="\n")
