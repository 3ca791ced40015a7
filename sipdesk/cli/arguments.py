"""What the commands share in their arguments, and how wrong use is said."""

import argparse
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

from sipdesk.cli.say import WRONG_USE, complain, translate
from sipdesk.cli.wrong_use import in_own_words

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")


class _Formatter(argparse.HelpFormatter):
    """Help in the language that the person has chosen."""

    def add_usage(
        self, usage: str | None, actions: Iterable[argparse.Action], groups: Iterable[Any], prefix: str | None = None
    ) -> None:
        said = translate("CommandLine", "Så används det: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, said)


class Parser(argparse.ArgumentParser):
    """Says wrong use in one line, below the line that shows the right one."""

    def __init__(self, **how: Any) -> None:
        super().__init__(**{"formatter_class": _Formatter, **how, "add_help": False, "allow_abbrev": False})
        self._positionals.title = translate("CommandLine", "det som ska stå")
        self._optionals.title = translate("CommandLine", "val")
        self.add_argument("-h", "--help", action="help", help=translate("CommandLine", "visa den här hjälpen"))

    def error(self, message: str) -> NoReturn:
        complain(self.format_usage().rstrip())
        complain(translate("CommandLine", "Fel användning: {what}").format(what=in_own_words(message)))
        self.exit(WRONG_USE)


def day_argument(text: str) -> date:
    """A day as 2026-12-03, today or later: what a reader may have is never looked at backwards in time."""
    if not _DAY.fullmatch(text):
        raise argparse.ArgumentTypeError(translate("CommandLine", "skriv dagen som 2026-12-03"))
    try:
        day = date.fromisoformat(text)
    except ValueError:
        no_such_day = translate("CommandLine", "{day} finns inte i kalendern").format(day=text)
        raise argparse.ArgumentTypeError(no_such_day) from None
    if day < date.today():
        been = translate("CommandLine", "dagen får inte ha varit: välj i dag eller en senare dag")
        raise argparse.ArgumentTypeError(been)
    if day.year > 2199:
        raise argparse.ArgumentTypeError(translate("CommandLine", "dagen ligger för långt fram"))
    return day


def line_argument(text: str) -> str:
    """Some words on one line, such as a name."""
    if not text.strip() or not text.isprintable() or len(text) > 200:
        raise argparse.ArgumentTypeError(translate("CommandLine", "skriv några ord på en rad"))
    return text.strip()


def folder_argument(text: str) -> Path:
    """A folder by its name; nothing at all is no name, though a path of nothing is the folder where one stands."""
    if not text.strip():
        raise argparse.ArgumentTypeError(translate("CommandLine", "skriv vilken mapp"))
    return Path(text)


def add_on(parser: argparse.ArgumentParser) -> None:
    about = translate("CommandLine", "som om det vore den dagen, i dag eller senare")
    parser.add_argument("--on", type=day_argument, metavar=translate("CommandLine", "DAG"), help=about)


def add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help=translate("CommandLine", "svara med JSON"))


def add_case_file(parser: argparse.ArgumentParser, name: str, **how: Any) -> None:
    parser.add_argument(name, type=Path, metavar=translate("CommandLine", "ÄRENDE.json"), **how)
