"""The bar at a page's foot: always there, in the same place, as wide as the column, with the one primary button."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts import Flow, Label, button, clear, hint, holder, row

translate = QCoreApplication.translate
_WIDTH: Final = 992


class FootBar(QWidget):
    """`words` and `go` are the page's usual primary; `overview` is always the second."""

    def __init__(self, words: str, go: Callable[[], object], overview: Callable[[], object]) -> None:
        super().__init__()
        self._usual, self._overview = (words, go), overview
        self._more: list[QPushButton] = []
        self._ways_on = True
        self._outer = row(gap=0, margins=(32, 9, 32, 9))
        self.setLayout(self._outer)
        self.reset()

    def reset(self) -> None:
        """Back to the usual buttons."""
        self._more, self._ways_on = [], True
        self.primary(*self._usual)

    def read_only(self) -> None:
        """On a page that asks nothing there is nothing to save: the way back is the primary, and alone."""
        if self.primary_button.text() == self._usual[0]:
            self._ways_on = False
            self.primary(_way_back(), self._overview)

    def primary(self, words: str, go: Callable[[], object], reason: str = "", picture: str = "") -> None:
        """The primary button; with a reason it cannot be pressed, and the reason stands beside it."""
        self.primary_button = button(words, go, "" if reason else "primary", picture)
        self.primary_button.setEnabled(not reason)
        self._reason: Label | None = hint(reason) if reason else None
        if self._reason:
            self._reason.setWordWrap(False)
            self.primary_button.setAccessibleDescription(reason)
        self._arrange()

    def add(self, more: QPushButton) -> None:
        """One more button, after the others."""
        self._more.append(more)
        self._arrange()

    def _arrange(self) -> None:
        for more in self._more:
            more.setParent(None)
        clear(self._outer)
        back = [button(_way_back(), self._overview)] if self._ways_on else []
        shown = [self.primary_button, *([self._reason] if self._reason else []), *back, *self._more]
        bar = holder(Flow(*shown, gap=12))
        bar.setMaximumWidth(theme.current().text(_WIDTH))
        self._outer.addWidget(bar, 100)
        self._outer.addStretch(1)


def _way_back() -> str:
    return translate("Page", "Till översikten")
