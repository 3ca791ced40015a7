"""What a View for the registrar holds: the whole case as a tree of labelled values, without a way back to it."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ShownTerm:
    """One of the program's own codes: the kind it belongs to ("Authority") and the code ("region")."""

    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class ShownTelling:
    """Free text with the names of the kinds of information in it. settled: the writer stands by them."""

    text: str
    types: tuple[str, ...] = ()
    settled: bool = False
    of_other: bool = False


ShownValue: TypeAlias = (
    str | bool | int | date | datetime | time | ShownTerm | ShownTelling | tuple[str | ShownTerm, ...]
)


@dataclass(frozen=True, slots=True)
class ShownLine:
    field: str
    value: ShownValue


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of the case: the kind of part ("Action"), its number in its list or 0, what it says, and its own parts."""

    kind: str
    number: int = 0
    lines: tuple[ShownLine, ...] = ()
    parts: "tuple[ShownPart, ...]" = ()
