"""Swedish public holidays, read from a table when a deadline asks for the first time."""

import tomllib
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from functools import cache

from sipdesk.paths import resource


class SwedishHolidays(Collection[date]):
    """The holidays of the years from `first` to `last`, both included; Sundays are not counted among them."""

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day.year <= self.last and day in _by_year().get(day.year, ())

    def __iter__(self) -> Iterator[date]:
        years = _by_year()
        return (day for year in range(self.first, self.last + 1) for day in sorted(years.get(year, ())))

    def __len__(self) -> int:
        return sum(1 for _ in self)


@cache
def _by_year() -> Mapping[int, frozenset[date]]:
    """The whole table; `resources/calendar/update.py` makes it from a library."""
    table = tomllib.loads(resource("calendar", "sweden.toml").read_text("utf-8"))
    return {int(year): frozenset(date.fromisoformat(f"{year}-{day}") for day in days) for year, days in table.items()}
