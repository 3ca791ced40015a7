"""A party as a row of its list. It can be taken with the mouse and put down in the other list."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from sipdesk.ui.parts import Below, Row

translate = QCoreApplication.translate


class PartyRow(Row):
    """Its name, who is there, and how far consent, letter and reply have come. A click opens it.

    carried(place): it is held above that place of the screen. put_down(place): it was let go there; no click follows.
    """

    carried = Signal(QPoint)
    put_down = Signal(QPoint)

    def __init__(self, uid: str, name: str, below: Below, chosen: bool, go: Callable[[], object]) -> None:
        title = name or translate("Participants", "Namn saknas")
        super().__init__(title, below, picture="grip", strong=True, chosen=chosen, go=go)
        self.uid = uid
        self._taken_at: QPoint | None = None
        self._is_carried = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._taken_at = event.globalPosition().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        far = (place - self._taken_at).manhattanLength() if self._taken_at else 0
        if event.buttons() & Qt.MouseButton.LeftButton and far >= QApplication.startDragDistance():
            self._is_carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(place)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._is_carried:
            super().mouseReleaseEvent(event)
            return
        self._is_carried = False
        self.unsetCursor()
        self.setDown(False)  # what is put down is not pressed
        self.put_down.emit(event.globalPosition().toPoint())
