"""Typing as a person does, in Swedish too: QTest knows the letters of ASCII only."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


def type_words(widget: QWidget, words: str) -> None:
    """Key presses with the text of each sign, to a widget that has the focus."""
    widget.setFocus()
    for sign in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def write_over(widget: QWidget, words: str) -> None:
    """Type instead of what stands in the field."""
    widget.setFocus()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        widget.selectAll()
    type_words(widget, words)


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
