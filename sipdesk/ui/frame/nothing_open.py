"""What stands at the right while no case is open: at the very first start the way to begin, later where to choose."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import STRETCH, Item, button, column, heading, row, text

translate = QCoreApplication.translate


class NothingOpen(QWidget):
    """first: there are no cases at all. begin: a new one."""

    def __init__(self, first: bool, begin: Callable[[], object]) -> None:
        super().__init__()
        self.first = first
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = translate("Window", "Välj ett ärende")
        words = translate("Window", "Välj i listan till vänster, eller börja ett nytt ärende.")
        lines: list[Item] = []
        self._begin: QWidget | None = None
        if first:
            title = translate("Window", "Här finns inga ärenden än")
            words = translate("Window", "Börja med att skriva vem som behöver en SIP.")
            self._begin = button(translate("Window", "Börja ett ärende"), begin, "primary", "plus")
            lines = [12, row(self._begin, STRETCH)]
        content = (heading(title, 1), text(words, ink="muted"), *lines, STRETCH)
        self.setLayout(column(*content, margins=(32, 24, 32, 24)))

    def take_focus(self) -> None:
        """The keyboard begins at what to do, when there is only one thing."""
        if self._begin:
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
