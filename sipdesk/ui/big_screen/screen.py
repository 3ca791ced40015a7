"""The big screen of the case that is open: there or not, on the other screen where there is one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.work.model import CaseModel

if TYPE_CHECKING:
    from sipdesk.ui.big_screen.stage import Stage
    from sipdesk.ui.pages.about import About


class BigScreen(QObject):
    """came(window): another window has the keyboard now, and somebody who is there counts as being here."""

    came = Signal(QWidget)

    def __init__(
        self, model: CaseModel, about: "Callable[[], About]", state: MeetingState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._about, self._state = model, about, state
        self._desk: QWidget | None = None
        self.stage: Stage | None = None

    def toggle(self) -> None:
        """F11: show the meeting, where one was before, or come back from it."""
        if self.stage is not None:
            self.stage.leave()
            return
        from sipdesk.ui.big_screen.stage import Stage, StageDesk  # most days nobody is in a meeting

        self._state.hidden = False
        self._desk = QApplication.activeWindow()
        stage = Stage(StageDesk(self._model, self._about, self._state, self.end))
        stage.gone.connect(self._on_gone)
        self.stage = stage
        other = _other_screen(self._desk)
        if other is not None:
            stage.setGeometry(other.geometry())
        stage.showFullScreen()
        self.came.emit(stage)
        stage.activateWindow()
        stage.take_focus()

    def end(self) -> None:
        """Take it away: the desk is wanted, the case is left, or the program locks."""
        if self.stage is not None:
            self.stage.close()

    def _on_gone(self) -> None:
        if self.stage is not None:
            self.stage.deleteLater()
            self.stage = None
        if self._desk is not None and isValid(self._desk):
            self._desk.activateWindow()


def _other_screen(desk: QWidget | None) -> QScreen | None:
    """One that the desk does not stand on."""
    mine = desk.screen() if desk else QGuiApplication.primaryScreen()
    return next((one for one in QGuiApplication.screens() if one is not mine), None)
