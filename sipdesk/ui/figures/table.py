"""A small table of figures: the first column says what, the others stand at the right edge."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout

from sipdesk.ui.look import theme
from sipdesk.ui.parts import column, frame, hairline, hint, text


def table(name: str, heads: Sequence[str], rows: Sequence[Sequence[str]], *, figures: bool = True) -> QFrame:
    """heads: empty for a table whose columns need no names. figures: all columns but the first are; else all wrap."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.current().space(16))
    grid.setVerticalSpacing(theme.current().space(5))
    wide = max(len(row) for row in [heads, *rows])
    for place in range(1 if figures else wide):
        grid.setColumnStretch(place, 1)
    for place, words in enumerate(heads):
        head = hint(words)
        grid.addWidget(head, 0, place)
        if figures and place:
            grid.setAlignment(head, Qt.AlignmentFlag.AlignRight)
    for number, row in enumerate(rows):
        if number or heads:
            grid.addWidget(hairline(), 2 * number + 1, 0, 1, wide)
        for place, words in enumerate(row):
            label = text(words, wrap=place == 0 or not figures)
            side = Qt.AlignmentFlag.AlignLeft if place == 0 or not figures else Qt.AlignmentFlag.AlignRight
            label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
            label.setAccessibleName(f"{heads[place]}: {words}" if place and heads else words)
            grid.addWidget(label, 2 * number + 2, place)
    return frame("card", column(grid, margins=(16, 8, 16, 8)), name)
