"""The few elements of WordprocessingML that a paper is made of, each with its parts in the order that Word asks for.

Lengths come in points; the file counts in twentieths of a point, letters in halves and borders in eighths.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from xml.etree.ElementTree import Element, register_namespace

NAMESPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
register_namespace("w", NAMESPACE)

Value: TypeAlias = str | int | float


def w(name: str, /, *children: Element | None, **values: Value) -> Element:
    """An element of that name, its attributes (*val*, *w*, *type*) and what it holds; what is None is left out."""
    made = Element(f"{{{NAMESPACE}}}{name}", {f"{{{NAMESPACE}}}{key}": str(value) for key, value in values.items()})
    made.extend(child for child in children if child is not None)
    return made


def twentieths(points: float) -> int:
    return round(20 * points)


@dataclass(frozen=True, slots=True)
class Line:
    """A rule at an edge of a paragraph or a cell. size, space: points. kind: as Word names it."""

    size: float = 0.75
    space: float = 1
    kind: str = "single"

    def element(self, edge: str) -> Element:
        return w(edge, val=self.kind, sz=round(8 * self.size), space=round(self.space), color="000000")


def borders(name: str, lines: Iterable[tuple[str, Line | None]]) -> Element | None:
    """*pBdr* or *tcBorders*: the edges that have a rule, in the order they are given; nothing when none has."""
    drawn = [line.element(edge) for edge, line in lines if line]
    return w(name, *drawn) if drawn else None


@dataclass(frozen=True, slots=True)
class Shape:
    """What a paragraph looks like besides its style. `start`, `hanging`: indents of its lines, and of its first one
    less. before, after, height: points, where they are not the style's; `tabs`: places at which a tab stops, the last
    one at the end edge where `end_tab` says so. number: a list of `numbering`.
    """

    style: str = ""
    keep_next: bool = False
    number: int = 0
    top: Line | None = None
    left: Line | None = None
    bottom: Line | None = None
    between: Line | None = None
    tabs: Sequence[float] = ()
    end_tab: bool = False
    rtl: bool = False
    before: float | None = None
    after: float | None = None
    height: float | None = None
    start: float = 0
    hanging: float = 0

    def element(self) -> Element:
        edges = [("top", self.top), ("left", self.left), ("bottom", self.bottom), ("between", self.between)]
        if self.rtl:  # a bar stands at the start edge; borders do not follow the direction by themselves
            edges = [("top", self.top), ("bottom", self.bottom), ("right", self.left), ("between", self.between)]
        return w(
            "pPr",
            w("pStyle", val=self.style) if self.style else None,
            w("keepNext") if self.keep_next else None,
            w("numPr", w("ilvl", val=0), w("numId", val=self.number)) if self.number else None,
            borders("pBdr", edges),
            self._tabs(),
            w("bidi") if self.rtl else None,
            self._spacing(),
            self._indent(),
        )  # fmt: skip

    def _tabs(self) -> Element | None:
        places = [
            w("tab", val="right" if self.end_tab and place == self.tabs[-1] else "left", pos=twentieths(place))
            for place in self.tabs
        ]
        return w("tabs", *places) if places else None

    def _spacing(self) -> Element | None:
        values: dict[str, Value] = {}
        if self.before is not None:
            values["before"] = twentieths(self.before)
        if self.after is not None:
            values["after"] = twentieths(self.after)
        if self.height is not None:
            values |= {"line": twentieths(self.height), "lineRule": "exact"}
        return w("spacing", **values) if values else None

    def _indent(self) -> Element | None:
        if not self.start:
            return None
        hanging: dict[str, Value] = {"hanging": twentieths(self.hanging)} if self.hanging else {}
        return w("ind", left=twentieths(self.start), **hanging)


PLAIN: Final = Shape()


@dataclass(frozen=True, slots=True)
class Lined:
    """A paragraph: its shape and its runs."""

    shape: Shape
    runs: Sequence[Element] = ()

    def element(self) -> Element:
        return w("p", self.shape.element(), *self.runs)


@dataclass(frozen=True, slots=True)
class Cell:
    """width: points. bottom: a rule."""

    lines: Sequence[Lined]
    width: float
    bottom: Line | None = None

    def element(self) -> Element:
        edges = borders("tcBorders", [("bottom", self.bottom)])
        properties = w("tcPr", w("tcW", w=twentieths(self.width), type="dxa"), edges)
        return w("tc", properties, *(line.element() for line in self.lines or [Lined(PLAIN)]))


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. head: its first row is one, and is said again on each page. height: of its rows, exactly, in points."""

    rows: Sequence[Sequence[Cell]]
    rtl: bool = False
    head: bool = False
    height: float = 0

    def element(self) -> Element:
        widths = [cell.width for cell in self.rows[0]]
        properties = w(
            "tblPr",
            w("bidiVisual") if self.rtl else None,
            w("tblW", w=twentieths(sum(widths)), type="dxa"),
            w("tblLayout", type="fixed"),
            w("tblCellMar", *(w(edge, w=room, type="dxa") for edge, room in _ROOM)),
            w("tblLook", val="0020" if self.head else "0000", firstRow=int(self.head)),
        )
        grid = w("tblGrid", *(w("gridCol", w=twentieths(width)) for width in widths))
        return w("tbl", properties, grid, *(self._row(number, cells) for number, cells in enumerate(self.rows)))

    def _row(self, number: int, cells: Sequence[Cell]) -> Element:
        properties = w(
            "trPr",
            w("cantSplit"),
            w("trHeight", val=twentieths(self.height), hRule="exact") if self.height else None,
            w("tblHeader") if self.head and not number else None,
        )
        return w("tr", properties, *(cell.element() for cell in cells))


_ROOM: Final = (("top", 60), ("left", 0), ("bottom", 60), ("right", 120))
"""Twentieths between a cell's edges and its words. In text from the right, Word's *left* is where it begins."""

Part: TypeAlias = Lined | Grid
"""What a document is made of, from top to bottom."""
