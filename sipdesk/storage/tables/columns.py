"""The kinds of columns a table can have, and how each writes a value of the domain as text or number and reads it back.

Whatever the engine, a stored value is one that a person can read in twenty years: days as ISO 8601, choices by name,
never by place. What people write (`Text`, `Words`) is searched; what the program writes (`Code`) is not.
"""

import json
from collections.abc import Callable
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Protocol

import peewee as pw

from sipdesk.domain.passage import Passage
from sipdesk.domain.plain import to_plain


class _Iso(Protocol):
    def isoformat(self) -> str: ...


class Text(pw.TextField):
    """A line that somebody wrote."""


class Code(pw.TextField):
    """A code, a uid, a hash: text that only the program reads."""


class Number(pw.IntegerField):
    """A whole number."""


class Flag(pw.IntegerField):
    """Yes or no, as 1 or 0."""

    def db_value(self, value: bool | None) -> int | None:
        return None if value is None else int(value)

    def python_value(self, value: int | None) -> bool | None:
        return None if value is None else bool(value)


class _IsoField(pw.TextField):
    parse: Callable[[str], _Iso]

    def db_value(self, value: _Iso | None) -> str | None:
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> _Iso | None:
        return None if value is None else self.parse(value)


class Day(_IsoField):
    parse = date.fromisoformat


class Moment(_IsoField):
    parse = datetime.fromisoformat


class Clock(_IsoField):
    parse = time.fromisoformat


class Choice(pw.TextField):
    """One of a closed set."""

    def __init__(self, of: type[StrEnum], *, null: bool = False) -> None:
        super().__init__(null=null)
        self.of = of

    def db_value(self, value: StrEnum | None) -> str | None:
        return None if value is None else value.value

    def python_value(self, value: str | None) -> StrEnum | None:
        return None if value is None else self.of(value)


class Codes(pw.TextField):
    """Several codes in their order, or several of a closed set, as a JSON list."""

    def __init__(self, of: type[str] = str, *, null: bool = False) -> None:
        super().__init__(null=null)
        self.of = of

    def db_value(self, value: tuple[str, ...] | None) -> str | None:
        return None if value is None else _json(list(value))

    def python_value(self, value: str | None) -> tuple[str, ...] | None:
        if value is None or value == "[]":  # as most are
            return None if value is None else ()
        return tuple(self.of(code) for code in json.loads(value))


class Words(pw.TextField):
    """A passage with what it tells, as a JSON object; empty while nothing has been written or settled."""

    def db_value(self, value: Passage) -> str:
        return "" if value == Passage() else _json(to_plain(value))

    def python_value(self, value: str) -> Passage:
        """By hand, because a case has hundreds of them; a test holds it to what `db_value` writes."""
        if not value:
            return Passage()
        members = json.loads(value)
        members["types"] = tuple(members["types"])
        consented_on = members["other_consented_on"]
        members["other_consented_on"] = date.fromisoformat(consented_on) if consented_on else None
        return Passage(**members)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
