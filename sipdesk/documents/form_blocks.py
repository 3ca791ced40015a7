"""Blocks to fill in: boxes to tick, the consent's matrix, lines and places to write by hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from sipdesk.documents.words import Words

# ------------------------------------------------------------------------------------- things to tick


@dataclass(frozen=True, slots=True)
class Tick:
    """A box and its words. Ticked only when the person has answered so."""

    words: Words
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Ticks:
    """A line for each. `beside`: as many on a line as there is room for, where each says a word or two."""

    items: Sequence[Tick]
    beside: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    """A party of the consent: the name (soft hyphens where it may break) and *Hemtjänsten får veta*."""

    name: Words
    heading: Words


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A kind of information: its name and reason for the table, its few words for the tick line."""

    name: str
    reason: str
    short: str


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who may know what: one table of at most four parties below 16 points, then another; from 16 points
    a group of tick lines for each party. `ticks[row][column]`. `yes` is printed beside a ticked box, for
    copies, text extraction and screen readers."""

    corner: str
    columns: Sequence[MatrixColumn]
    rows: Sequence[MatrixRow]
    ticks: Sequence[Sequence[bool]]
    yes: str
    lang: str = ""

    def __post_init__(self) -> None:
        if len(self.ticks) != len(self.rows) or any(len(row) != len(self.columns) for row in self.ticks):
            raise ValueError("the ticks do not have the shape of the matrix")


# ---------------------------------------------------------------------------- things to write by hand


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Ruled lines under a label. `stretch`: take a share of the room that is left on the page. `keep_next`: never the
    last thing on a page, under a heading."""

    count: int
    label: Words = ""
    stretch: bool = False
    keep_next: bool = False
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Blank:
    """A place to write in, over its label, in two languages one under the other. `short` is enough for a date or a
    telephone number."""

    label: Words
    short: bool = False


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """Places to sign: side by side below 16 points, as many rows as needed above."""

    blanks: Sequence[Blank]
    lang: str = ""
