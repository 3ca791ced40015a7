"""The focus as a ring of two tones, readable on every ground: Fusion's own tint is too weak (WCAG 2.4.7, 1.4.11).

An overlay that follows the focus. A style subclassed in Python would crash Python 3.11, and QFocusFrame hides
behind opaque cards.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

from sipdesk.ui.look import theme
from sipdesk.ui.parts.text import Heading

_OUTSIDE: Final = 3  # px that the ring stands outside its widget
_AIR: Final = 6  # px between the last letter and the ring
_MOVES: Final = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest)
# What shows the focus by itself: fields with a thicker border, lists and menus on the row that has it.
# By name: Python's own class of a list brings a dozen enumerations along, before there is any list.
_HAS_OWN: Final = ("QLineEdit", "QPlainTextEdit", "QListView", "QMenuBar", "QMenu")


class FocusRing(QObject):
    """Shown after a key, not after a click. One for the application; it lives as long as that."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._around: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if new is None or by_mouse or new.isWindow() or any(map(new.inherits, _HAS_OWN)):
            return
        ground = _ground(new)
        if self._ring is None or not isValid(self._ring):
            self._ring = _Ring()
        self._ring.setParent(ground)
        self._around = _up_to(new, ground)
        for widget in self._around:
            widget.installEventFilter(self)
        self._place()
        self._ring.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.Hide and self._ring is not None and isValid(self._ring):
            self._ring.hide()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        if not self._around or self._ring is None or not isValid(self._ring):
            return
        widget, ground = self._around[0], self._ring.parentWidget()
        if ground is None or not isValid(widget):
            return
        corner = widget.mapTo(ground, QPoint(0, 0))
        out = _OUTSIDE
        self._ring.setGeometry(QRect(corner, _shape(widget).size()).adjusted(-out, -out, out, out))
        self._ring.raise_()

    def _let_go(self) -> None:
        for widget in self._around:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._around = []
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.setParent(None)


class _Ring(QWidget):
    """The drawing; it takes no click and no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.rect().toRectF()
        for inset, width, token in ((1.0, 2.0, "text"), (2.5, 1.0, "page")):
            painter.setPen(QPen(look.color(token), width))
            painter.drawRoundedRect(edge.adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()


def _shape(widget: QWidget) -> QRect:
    """What the ring goes around: a box with its words, not the empty line after them. It touches no letter."""
    rect, air = widget.rect(), theme.current().space(_AIR)
    if widget.property("kind") == "segment":  # its words have air of their own, and its neighbour begins there
        return rect
    if isinstance(widget, QCheckBox | QRadioButton) and widget.text():
        rect.setWidth(min(rect.width(), widget.sizeHint().width()) + air)
    elif isinstance(widget, Heading):
        words = widget.fontMetrics().boundingRect(rect, Qt.TextFlag.TextWordWrap, widget.text())
        rect.setWidth(min(rect.width(), words.width() + air))
    elif widget.property("kind") == "inline":  # ends where its last letter does
        rect.setWidth(rect.width() + air)
    return rect


def _ground(widget: QWidget) -> QWidget:
    """What the ring lies on: the content of the scroll area, so that it scrolls along, or the window."""
    owner: QWidget = widget
    while (outer := owner.parentWidget()) is not None and not owner.isWindow():
        pane = outer.parentWidget()
        if isinstance(pane, QScrollArea) and pane.widget() is owner:
            return owner
        owner = outer
    return owner


def _up_to(widget: QWidget, ground: QWidget) -> list[QWidget]:
    found = [widget]
    while found[-1] is not ground and (outer := found[-1].parentWidget()) is not None:
        found.append(outer)
    return found
