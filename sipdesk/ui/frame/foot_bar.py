"""The bar at a page's foot: always there, in the same place, as wide as the column, with the one primary button."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts import Flow, button, clear, holder, row

translate = QCoreApplication.translate
_WIDTH: Final = 992


class FootBar(QWidget):
    """`words` and `go` are the page's usual primary; `overview` is always the second."""

    def __init__(self, words: str, go: Callable[[], object], overview: Callable[[], object]) -> None:
        super().__init__()
        self._usual, self._overview = (words, go), overview
        self._more: list[QPushButton] = []
        self._asks = True
        self._away = QWidget(self)  # of what has no place: shown without a parent it would be a window
        self._away.hide()
        self._outer = row(gap=0, margins=(32, 9, 32, 9))
        self.setLayout(self._outer)
        self.reset()

    def reset(self) -> None:
        """Back to the usual buttons."""
        self._more, self._asks, self._special, self._shut = [], True, False, False
        self.usual()

    def shut(self) -> None:
        """On a page of a closed case nothing is done, now or later: the way back stands alone."""
        for more in self._more:
            more.setParent(self._away)
        self._more, self._asks, self._shut = [], False, True
        self.usual()

    def read_only(self) -> None:
        """On a page that asks nothing there is nothing to save: the way back is the usual primary, and alone."""
        self._asks = False
        if not self._special:
            self.usual()

    def usual(self) -> None:
        """The primary that every page has; the act of this one is not to be done now."""
        self._special = False
        self._set(*(self._usual if self._asks else (_way_back(), self._overview)))

    def primary(self, words: str, go: Callable[[], object], picture: str = "") -> None:
        """The page's own act is the primary."""
        if self._shut:
            return
        self._special = True
        self._set(words, go, picture)

    def _set(self, words: str, go: Callable[[], object], picture: str = "") -> None:
        self.primary_button = button(words, go, "primary", picture)
        self._arrange()

    def add(self, more: QPushButton) -> None:
        """One more button, after the others."""
        if self._shut:
            more.setParent(self._away)
            return
        self._more.append(more)
        self._arrange()

    def _arrange(self) -> None:
        had_the_keyboard = self.isAncestorOf(self.window().focusWidget())
        for more in self._more:
            more.setParent(None)
        clear(self._outer)
        back = [button(_way_back(), self._overview)] if self._asks or self._special else []
        shown = [self.primary_button, *back, *self._more]
        bar = holder(Flow(*shown, gap=12))
        bar.setMaximumWidth(theme.current().text(_WIDTH))
        self._outer.addWidget(bar, 100)
        self._outer.addStretch(1)
        if had_the_keyboard:  # also behind a dialog, where nobody else gives it back
            bar.show()
            self.primary_button.setFocus(Qt.FocusReason.OtherFocusReason)


def _way_back() -> str:
    return translate("Page", "Till översikten")
