"""Widths of a table's columns: never under the widest unit, then moved about while the table gets lower."""

from collections.abc import Sequence
from itertools import permutations

from sipdesk.documents.pdf.paragraph import TextBox

_STEP = 6.0  # points
_LEAPS = (1, 3, 6)  # steps that are tried at once
_MOST_ROWS = 20  # longer tables keep the first guess: every try looks at each row

Cells = Sequence[TextBox]


def column_widths(rows: Sequence[Sequence[Cells]], total: float, gap: float) -> list[float]:
    """Widths in points that fill `total`, with `gap` between the columns. `rows` include the head."""
    columns = [[text for cell in column for text in cell] for column in zip(*rows, strict=True)]
    least = [max((text.least_width() for text in column), default=0.0) for column in columns]
    natural = [max((text.natural_width() for text in column), default=0.0) for column in columns]
    spare = total - gap * (len(columns) - 1) - sum(least)
    if spare <= 0:
        return _shared_out(least, total - gap * (len(columns) - 1))
    # What is left goes where the text is longest, the longer the less than in proportion.
    wanted = [max(1.0, full - low) ** 0.75 for full, low in zip(natural, least, strict=True)]
    widths = [low + spare * want / sum(wanted) for low, want in zip(least, wanted, strict=True)]
    return widths if len(rows) > _MOST_ROWS else _Lowering(rows, least).lowest(widths)


def _shared_out(least: list[float], room: float) -> list[float]:
    """Too little room: narrow columns get what they need, the widest share the rest evenly."""
    widths = list(least)
    by_width = sorted(range(len(least)), key=lambda column: least[column])
    for place, column in enumerate(by_width):
        widths[column] = min(least[column], room / (len(least) - place))
        room -= widths[column]
    return widths


class _Lowering:
    def __init__(self, rows: Sequence[Sequence[Cells]], least: list[float]) -> None:
        self.rows, self.least = rows, least
        self._heights: dict[tuple[int, int, int], float] = {}

    def lowest(self, widths: list[float]) -> list[float]:
        height = self._table_height(widths)
        while True:
            better = self._improved(widths, height)
            if better is None:
                return widths
            widths, height = better

    def _improved(self, widths: list[float], height: float) -> tuple[list[float], float] | None:
        """The best of all moves of some width from one column to another, if one lowers the table."""
        best: tuple[list[float], float] | None = None
        for giver, taker in permutations(range(len(widths)), 2):
            for leap in _LEAPS:
                tried = list(widths)
                tried[giver] -= leap * _STEP
                tried[taker] += leap * _STEP
                if tried[giver] < self.least[giver]:
                    break
                lower = self._table_height(tried)
                if lower < (best[1] if best else height) - 0.1:
                    best = tried, lower
        return best

    def _table_height(self, widths: list[float]) -> float:
        return sum(
            max(self._cell_height(row, column, width) for column, width in enumerate(widths))
            for row in range(len(self.rows))
        )

    def _cell_height(self, row: int, column: int, width: float) -> float:
        key = (row, column, round(width))
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = sum(text.height_at(width) for text in self.rows[row][column])
        return height
