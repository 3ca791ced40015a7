"""A line to search in, with the hits in a list below it that can be seen and walked through."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class SearchLine(QLineEdit):
    """Enter takes the first hit; arrow down goes into the list."""

    def __init__(self, take_first: Callable[[], object], into_list: Callable[[], object]) -> None:
        super().__init__()
        self._take_first, self._into_list = take_first, into_list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._take_first()
        elif event.key() == Qt.Key.Key_Down:
            self._into_list()
        else:
            super().keyPressEvent(event)
