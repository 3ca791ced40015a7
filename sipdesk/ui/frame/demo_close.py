"""Asks before the demo is closed: what somebody has written in it goes away with it, and nobody should be surprised."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


class AskBeforeClosing(QObject):
    """Watches one window. written: whether there is anything to lose."""

    def __init__(self, window: QWidget, written: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window, self._written = window, written
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        asks = event.type() == QEvent.Type.Close and self._window.isVisible() and self._written()
        if asks and not self._wants_to():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _wants_to(self) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle("SIPDesk")
        box.setText(translate("Demo", "Det du har skrivit i demon sparas inte."))
        stay = box.addButton(translate("Demo", "Fortsätt i demon"), QMessageBox.ButtonRole.RejectRole)
        close = box.addButton(translate("Demo", "Stäng demon"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        return box.clickedButton() is close
