"""What the commands share in their arguments, and how wrong use is said."""

import argparse
from datetime import date
from typing import NoReturn

from sipdesk.cli.say import WRONG_USE, complain


class Parser(argparse.ArgumentParser):
    """Says wrong use in one Swedish line, below the line that shows the right one."""

    def error(self, message: str) -> NoReturn:
        complain(self.format_usage().rstrip())
        complain(f"Fel användning: {message}")
        self.exit(WRONG_USE)


def day_argument(text: str) -> date:
    """A day as 2026-12-03, today or later: what a reader may have is never looked at backwards in time."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("skriv dagen som 2026-12-03") from None
    if day < date.today():
        raise argparse.ArgumentTypeError("dagen får inte ha varit: välj i dag eller en senare dag")
    if day.year > 2199:
        raise argparse.ArgumentTypeError("dagen ligger för långt fram")
    return day


def line_argument(text: str) -> str:
    """Some words on one line, such as a name."""
    if not text.strip() or not text.isprintable() or len(text) > 200:
        raise argparse.ArgumentTypeError("skriv några ord på en rad")
    return text.strip()


def add_on(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=day_argument, metavar="DAG", help="som om det vore den dagen, i dag eller senare")


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="svara med JSON")
