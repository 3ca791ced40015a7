"""How a row of the list of cases is painted: the name, what to do below it, an accent bar on the one that is open."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sipdesk.ui.look import theme

_USER: Final = int(Qt.ItemDataRole.UserRole)
LINE, NOTE, PICTURE, INK, DUE = _USER + 1, _USER + 2, _USER + 3, _USER + 4, _USER + 5
_SIDE: Final = 12  # px from the edge of the pane to a row, and from there to its words
_ICON: Final = 15
_ROUNDING: Final = 3  # px by which a painter may find words wider than they measure
_BAR: Final = 3
Index = QModelIndex | QPersistentModelIndex


class WorklistRows(QStyledItemDelegate):
    """Rows with a uid are cases; rows without are headings. pointed: the row whose words of what to do are under the
    mouse; they are underlined then, as a link is."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        look = theme.current()
        self._name, self._note, self._loud = QFont(view.font()), QFont(view.font()), QFont(view.font())
        self._name.setPixelSize(look.text(theme.BODY))
        self._name.setWeight(QFont.Weight.DemiBold)
        for font in (self._note, self._loud):
            font.setPixelSize(look.text(13))
        self._loud.setWeight(QFont.Weight.DemiBold)
        self.pointed = QPersistentModelIndex()

    def name_height(self) -> int:
        """How far down in a row the name goes; below it stands what to do."""
        return theme.current().space(7) + QFontMetrics(self._name).height()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        look = theme.current()
        note = QFontMetrics(self._note).height()
        if not index.data(LINE):
            return QSize(0, note + look.space(12))
        lines = self._note_lines(index)
        return QSize(0, QFontMetrics(self._name).height() + lines * note + look.space(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        look = theme.current()
        area: QRect = option.rect.adjusted(look.space(_SIDE), 0, -look.space(_SIDE), 0)
        if index.data(LINE):
            self._paint_case(painter, area, option.state, index)
        else:
            self._paint_head(painter, area, str(index.data()))
        painter.restore()

    def _paint_head(self, painter: QPainter, area: QRect, words: str) -> None:
        look = theme.current()
        painter.setFont(self._note)
        painter.setPen(look.color("muted"))
        inner = area.adjusted(look.space(_SIDE), 0, 0, -look.space(3))
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, words)

    def _paint_case(self, painter: QPainter, area: QRect, state: QStyle.StateFlag, index: Index) -> None:
        look = theme.current()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, area, chosen, bool(state & QStyle.StateFlag.State_MouseOver))
        inner = area.adjusted(look.space(_SIDE), look.space(7), -4, -look.space(7))
        high = QFontMetrics(self._name).height()
        painter.setFont(self._name)
        painter.setPen(look.color("text"))
        name = fitted(str(index.data()), QFontMetrics(self._name), inner.width())
        top = QRect(inner.left(), inner.top(), inner.width(), high)
        painter.drawText(top, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_note(painter, inner.adjusted(0, high, 0, 0), index)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_focus(painter, area)

    def _paint_ground(self, painter: QPainter, area: QRect, chosen: bool, under_mouse: bool) -> None:
        look = theme.current()
        if chosen:
            painter.fillRect(area, look.color("selected"))
            painter.fillRect(QRect(area.left(), area.top(), _BAR, area.height()), look.color("accent"))
        elif under_mouse:
            painter.fillRect(area, look.color("hover"))

    def _paint_note(self, painter: QPainter, area: QRect, index: Index) -> None:
        look, ink = theme.current(), str(index.data(INK))
        size = look.text(_ICON)
        line = QFontMetrics(self._note).height()
        picture = look.pixmap(str(index.data(PICTURE)), ink, _ICON)
        painter.drawPixmap(QRect(area.left(), area.top() + (line - size) // 2, size, size), picture)
        font = QFont(self._note if ink == "muted" else self._loud)
        font.setUnderline(index == self.pointed)
        painter.setFont(font)
        painter.setPen(look.color(ink))
        words = area.adjusted(size + 6, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap), str(index.data(NOTE)))

    def _paint_focus(self, painter: QPainter, area: QRect) -> None:
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("text"), 2))
        painter.drawRoundedRect(area.toRectF().adjusted(1, 1, -1, -1), 4, 4)

    def _note_lines(self, index: Index) -> int:
        look = theme.current()
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        room = max(60, width - 3 * look.space(_SIDE) - look.text(_ICON) - 10 - _ROUNDING)
        metrics = QFontMetrics(self._note if index.data(INK) == "muted" else self._loud)
        rect = metrics.boundingRect(QRect(0, 0, room, 1000), int(Qt.TextFlag.TextWordWrap), str(index.data(NOTE)))
        return max(1, round(rect.height() / metrics.lineSpacing()))  # one line can be a dot higher than its face says


def fitted(name: str, metrics: QFontMetrics, width: int) -> str:
    """A long name without its middle: protected people differ in the case's number alone, at the end."""
    return metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width)
