"""Tells whoever started the program that its first page is on the screen: the start is tried and timed from outside."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Writes an empty file once a window that it watches has been painted, and is gone then.

    On the window alone: to show a filter of the whole application what each event is about, Python's own class of
    every widget there is would be made, and that takes longer than the page.
    """

    def __init__(self, parent: QObject, file: Path) -> None:
        super().__init__(parent)
        self._file = file

    def watch(self, window: QWidget) -> None:
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # the window paints itself before what is in it
        return False

    def _tell(self) -> None:
        self._file.touch()
        self.deleteLater()
