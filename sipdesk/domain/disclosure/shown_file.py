"""What a View for the registrar holds: the whole case as a tree of labelled values, without a way back to it.

A copy for a public-record request holds the same tree, with what may not be given out struck (P8).
"""

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


@dataclass(frozen=True, slots=True)
class ShownStruck:
    """Something stood there that may not be given out. numbers: of the grounds."""

    numbers: tuple[int, ...] = ()


ShownValue: TypeAlias = (
    str | bool | int | date | datetime | time | ShownTerm | ShownTelling | ShownStruck | tuple[str | ShownTerm, ...]
)


@dataclass(frozen=True, slots=True)
class ShownLine:
    field: str
    value: ShownValue


@dataclass(frozen=True, slots=True)
class ShownPart:
    """A part of the case: the kind of part ("Action"), its number in its list or 0, what it says, and its own parts.

    struck: numbers of the grounds, where nothing in it may be given out.
    """

    kind: str
    number: int = 0
    lines: tuple[ShownLine, ...] = ()
    parts: "tuple[ShownPart, ...]" = ()
    struck: tuple[int, ...] = ()
