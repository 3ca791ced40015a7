"""The focus as a ring of two tones, readable on every ground: Fusion's own tint is too weak (WCAG 2.4.7, 1.4.11).

A frame that follows the focus; a style subclassed in Python would crash Python 3.11.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QLineEdit, QPlainTextEdit, QWidget

from sipdesk.ui import theme


class FocusRing(QFocusFrame):
    """Shown after a key, not after a click. Text fields have a border of their own instead. Keep a reference."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        has_own = isinstance(new, QLineEdit | QPlainTextEdit)
        self.setWidget(None if new is None or by_mouse or has_own or new.isWindow() else new)  # type: ignore[arg-type]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.rect().toRectF()
        for inset, width, token in ((1.0, 2.0, "text"), (2.5, 1.0, "page")):
            painter.setPen(QPen(look.color(token), width))
            painter.drawRoundedRect(edge.adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()
