"""Tells whoever started the program that its first page is on the screen: the start is tried and timed from outside."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Writes an empty file once a window has been painted, and is gone then."""

    def __init__(self, app: QApplication, file: Path) -> None:
        super().__init__(app)
        self._app, self._file = app, file
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # the window paints itself before what is in it
        return False

    def _tell(self) -> None:
        self._file.touch()
        self.deleteLater()
