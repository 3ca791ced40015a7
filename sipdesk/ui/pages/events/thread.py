"""A time line: the day at the left, and a line drawn from the picture of one entry to that of the next."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel

from sipdesk.ui.look import theme
from sipdesk.ui.parts import Roving, Row, column, hint, row

_DAY: Final = 108  # px at 100 % for the day and the time
_AIR: Final = 5  # px between a picture and the line


class Thread(QFrame):
    """`entries`: the day in short words, and its row, which begins with a picture. One Tab stop, walked by arrows."""

    def __init__(self, entries: Sequence[tuple[str, Row]], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._rows = [shown for _, shown in entries]
        self.setLayout(column(*(row(_day(words), (shown, 1), gap=8) for words, shown in entries), gap=0))
        Roving(self, self._rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Behind the rows, whose ground is clear."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(theme.current().color("frame"), 1))
        for above, below in pairwise(map(self._picture, self._rows)):
            painter.drawLine(above.center().x(), above.bottom() + _AIR, above.center().x(), below.top() - _AIR)
        painter.end()

    def _picture(self, shown: Row) -> QRect:
        """Where the drawing of a row stands; its label is as high as the row."""
        label = shown.findChildren(QLabel)[0]
        place = QRect(label.mapTo(self, QPoint(0, 0)), label.size())
        drawn = QRect(QPoint(0, 0), label.pixmap().deviceIndependentSize().toSize())
        drawn.moveCenter(place.center())
        return drawn


def _day(words: str) -> QLabel:
    said = hint(words)
    said.setFixedWidth(theme.current().text(_DAY))
    return said
