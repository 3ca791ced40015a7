"""A page that belongs to no case: settings, statistics. The open case is saved before and comes back afterwards."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sipdesk.ui.frame.crumbs import crumb, last_crumb
from sipdesk.ui.parts import (
    Flow,
    announce,
    begin_reading,
    button,
    clear,
    column,
    first_stop,
    heading,
    laid_out,
    row,
    scrolling,
    text,
)

translate = QCoreApplication.translate
_COLUMN: Final = 1000
Step = tuple[str, Callable[[], object]]


class Room(QWidget):
    """back: to where one was. alone: the list of cases is folded away meanwhile, so that no name stands beside it."""

    alone = False

    def __init__(self, title: str, back: Callable[[], object], width: int = _COLUMN) -> None:
        super().__init__()
        self.title, self._back = title, back
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head: QVBoxLayout = column(gap=4)
        self.body: QVBoxLayout = column(gap=12)
        content = column(self._head, 8, self.body, gap=4)
        content.addStretch(1)
        self._scroll = scrolling(content, width)
        self.setLayout(column((self._scroll, 1), gap=0))

    def begin(self, heading_words: str, lead: str = "", steps: Sequence[Step] = (), *beside: QWidget) -> None:
        """Empty the page and give it its heading. steps: the way here, between the cases and this page."""
        clear(self._head)
        clear(self.body)
        widgets: list[QWidget] = [button(translate("Crumbs", "Ärenden"), self._back, "link", "list")]
        widgets += [crumb(button(words.replace("&", "&&"), go, "link")) for words, go in steps]
        widgets.append(crumb(last_crumb(heading_words)))
        crumbs = QWidget()
        crumbs.setLayout(Flow(*widgets, gap=6))
        crumbs.setAccessibleName(translate("Crumbs", "Här är du"))
        self._head.addWidget(crumbs)
        self._heading = heading(heading_words, 1)
        self._head.addLayout(row((self._heading, 1), *beside, gap=12))
        if lead:
            self._head.addWidget(text(lead, ink="muted"))

    def put(self, widget: QWidget, *, first: bool = False) -> None:
        """One more thing on the page, last or first."""
        self.body.insertWidget(0 if first else self.body.count(), widget)
        widget.show()  # now, so that it can take the keyboard

    def take_focus(self) -> None:
        """The keyboard begins at the first thing to do on the page, below the way back; one reads from the heading."""
        announce(self, self.title)
        first = next((stop for one in laid_out(self.body) if (stop := _own_stop(one))), first_stop(self))
        if first:
            begin_reading(self._scroll, self._heading, first, first)

    def arrive(self, case_uid: str) -> None:
        """Put the keyboard on what is about that case, where the page has anything."""

    def may_leave(self) -> bool:
        """False when something is shown first that would be lost."""
        return True


def _own_stop(widget: QWidget) -> QWidget | None:
    return widget if widget.focusPolicy() & Qt.FocusPolicy.TabFocus else first_stop(widget)
