"""Bars with their number under each: days from need to meeting, month by month, against the limit.

A bar over the limit is hatched and outlined, so that it shows without colour; the same numbers stand in a table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sipdesk.ui.look import theme

_HEIGHT: Final = 300
_SMALL: Final = 13
_FILLED: Final = 0.6  # of the width between two bars


@dataclass(frozen=True, slots=True)
class Bar:
    """value: None draws nothing, and "–" stands under it."""

    name: str
    value: int | None


class Bars(QWidget):
    """limit: where the dashed line runs; limit_words stand at its end. spoken: the whole picture as a sentence."""

    def __init__(self, bars: Sequence[Bar], limit: int, limit_words: str, name: str, spoken: str) -> None:
        super().__init__()
        self.bars, self._limit, self._limit_words = tuple(bars), limit, limit_words
        self.setAccessibleName(name)
        self.setAccessibleDescription(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.text(420), look.space(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.text(26) * max(1, len(self.bars)) + self._beside(), look.space(_HEIGHT))

    def over(self, bar: Bar) -> bool:
        return bar.value is not None and bar.value > self._limit

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, wide = theme.current(), self.width() - self._beside()
        foot = look.text(_SMALL * 3)
        ground = float(self.height() - foot)
        highest = max([self._limit, *(bar.value or 0 for bar in self.bars)]) * 1.1
        step = wide / max(1, len(self.bars))
        for place, bar in enumerate(self.bars):
            self._draw(painter, bar, QRectF(place * step, 0, step, ground), (bar.value or 0) / highest)
        painter.setPen(QPen(look.color("frame"), 1))
        painter.drawLine(QPointF(0, ground), QPointF(wide, ground))
        line = ground * (1 - self._limit / highest)
        painter.setPen(QPen(look.color("text"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, line), QPointF(wide, line))
        painter.setFont(self._font())
        words = QRectF(wide + look.space(4), line - foot / 2, self._beside(), foot)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._limit_words)
        painter.end()

    def _draw(self, painter: QPainter, bar: Bar, room: QRectF, share: float) -> None:
        look = theme.current()
        high, broad = room.height() * share, room.width() * _FILLED
        box = QRectF(room.left() + (room.width() - broad) / 2, room.bottom() - high, broad, high)
        if self.over(bar):
            painter.fillRect(box, look.color("warn_bg"))
            painter.fillRect(box, QBrush(look.color("warn"), Qt.BrushStyle.BDiagPattern))
            painter.setPen(QPen(look.color("warn"), 1.5))
            painter.drawRect(box)
        elif bar.value is not None:
            painter.fillRect(box, look.color("accent"))
        line = look.text(_SMALL) * 1.35
        centre = Qt.AlignmentFlag.AlignCenter
        painter.setFont(self._font(strong=True))
        painter.setPen(look.color("text"))
        number = "–" if bar.value is None else str(bar.value)
        painter.drawText(QRectF(room.left(), room.bottom() + 2, room.width(), line), centre, number)
        painter.setFont(self._font())
        painter.setPen(look.color("muted"))
        painter.drawText(QRectF(room.left(), room.bottom() + 2 + line, room.width(), line), centre, bar.name)

    def _beside(self) -> int:
        """Room for the words at the end of the dashed line."""
        measure = self.fontMetrics()
        return measure.horizontalAdvance(self._limit_words) + theme.current().space(8)

    def _font(self, *, strong: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(theme.current().text(_SMALL))
        font.setBold(strong)
        return font
