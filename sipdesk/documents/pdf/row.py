"""Cells side by side: rows of tables, pairs of languages, the head of a letter.

A row is one atom as long as it is not too high; a higher one (long text in a cell) may be parted
between lines, or it could never stand on any page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import NamedTuple

from sipdesk.documents.pdf.boxes import Box, Slice, Stack
from sipdesk.documents.pdf.canvas import Canvas
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.penalties import BETWEEN_ROWS, FORBIDDEN, INSIDE_PARAGRAPH
from sipdesk.documents.pdf.style import Style

_TOO_HIGH = 0.5  # of a page's room


class _Piece(NamedTuple):
    """One atom of a cell's box, with the space over it."""

    box: Box
    number: int
    space: float
    height: float


@dataclass(slots=True)
class Cell:
    """`share` of the row's width, relative to the other cells."""

    boxes: Sequence[Box]
    share: float = 1.0
    x: float = 0.0
    width: float = 0.0
    height: float = 0.0
    pieces: list[_Piece] = field(default_factory=list)

    def layout(self, x: float, width: float) -> None:
        self.x, self.width, self.height, self.pieces = x, width, 0.0, []
        pending = 0.0
        for number, box in enumerate(self.boxes):
            box.layout(width)
            space = max(pending, box.before) if number else 0.0
            pending = box.after
            self.height += space + box.height
            slices = [Slice(box.height, FORBIDDEN)] if isinstance(box, Stack) else box.atoms()
            for index, piece in enumerate(slices):
                self.pieces.append(_Piece(box, index, 0.0 if index else space, piece.height))


class Row(Box):
    """rule_below, rule_above: thickness of a line across. cell_rules: thickness of a line over each cell, to sign on.

    mirrored: the first cell stands at the right edge.
    """

    def __init__(
        self,
        cells: Sequence[Cell],
        style: Style,
        *,
        before: float = 0,
        after: float = 0,
        gap: float = 6,
        padding: float = 4,
        rule_below: float = 0,
        rule_above: float = 0,
        cell_rules: float = 0,
        keep_next: bool = False,
        at_bottom: bool = False,
        mirrored: bool | None = None,
    ) -> None:
        self.cells, self.style, self.before, self.after = cells, style, before, after
        self.gap, self.padding, self.keep_next, self.at_bottom = gap, padding, keep_next, at_bottom
        self.rule_below, self.rule_above, self.cell_rules = rule_below, rule_above, cell_rules
        self.mirrored = style.rtl if mirrored is None else mirrored
        self.bands: list[list[_Piece | None]] = []  # lines of all cells on one height, when the row may be parted

    def layout(self, width: float) -> None:
        self.width = width
        free = width - self.gap * (len(self.cells) - 1)
        total = sum(cell.share for cell in self.cells)
        x = 0.0
        for cell in self.cells:
            cell_width = free * cell.share / total
            cell.layout(width - x - cell_width if self.mirrored else x, cell_width)
            x += cell_width + self.gap
        self.height = max(cell.height for cell in self.cells) + 2 * self.padding
        self._even_bars()
        self.bands = []
        if self.height > _TOO_HIGH * self.style.room:
            self.bands = [list(band) for band in zip_longest(*(cell.pieces for cell in self.cells))]
            self.height = sum(self._band_height(number) for number in range(len(self.bands)))

    def _even_bars(self) -> None:
        """Cards beside each other get bars of one length."""
        for cell in self.cells:
            if len(cell.boxes) == 1 and isinstance(cell.boxes[0], Stack):
                cell.boxes[0].bar_height = self.height - 2 * self.padding

    def _band_height(self, number: int) -> float:
        tallest = max(piece.space + piece.height for piece in self.bands[number] if piece)
        edges = (number == 0) + (number == len(self.bands) - 1)
        return tallest + edges * self.padding

    def atoms(self) -> Sequence[Slice]:
        end = FORBIDDEN if self.keep_next else BETWEEN_ROWS
        if not self.bands:
            return [Slice(self.height, end)]
        last = len(self.bands) - 1
        return [
            Slice(self._band_height(n), end if n == last else FORBIDDEN if n in (0, last - 1) else INSIDE_PARAGRAPH)
            for n in range(len(self.bands))
        ]

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        if self.bands:
            last = len(self.bands) if last is None else last
            bottom = self._draw_bands(canvas, x, top, first, last)
            ends = last == len(self.bands)
        else:
            bottom, ends = top - self.height, True
            for cell in self.cells:
                self._draw_cell(canvas, cell, x, top)
        if self.rule_above and first == 0:
            canvas.line(x, top, x + self.width, top, self.rule_above)
        if self.rule_below and ends:
            canvas.line(x, bottom, x + self.width, bottom, self.rule_below)

    def _draw_cell(self, canvas: Canvas, cell: Cell, x: float, top: float) -> None:
        left = x + cell.x
        if self.cell_rules:
            canvas.line(left, top, left + cell.width, top, self.cell_rules)
        y = top - self.padding
        if self.at_bottom:
            y -= self.height - 2 * self.padding - cell.height
        pending = 0.0
        for number, box in enumerate(cell.boxes):
            y -= max(pending, box.before) if number else 0.0
            box.draw(canvas, left, y)
            y -= box.height
            pending = box.after

    def _draw_bands(self, canvas: Canvas, x: float, top: float, first: int, last: int) -> float:
        """Cell after cell, so that what is read together is drawn together. Gives the lower edge."""
        tops = [top]
        for number in range(first, last):
            tops.append(tops[-1] - self._band_height(number))
        for column, cell in enumerate(self.cells):
            for number in range(first, last):
                piece = self.bands[number][column]
                if piece:
                    y = tops[number - first] - piece.space - (self.padding if number == 0 else 0)
                    piece.box.draw(canvas, x + cell.x, y, piece.number, piece.number + 1)
        return tops[-1]

    def texts(self) -> Iterator[TextBox]:
        for cell in self.cells:
            for box in cell.boxes:
                yield from box.texts()
