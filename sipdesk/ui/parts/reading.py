"""Where a page begins: at its heading, as one reads it, with the keyboard at the first thing to do."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.tab_order import settle_order

_LEVELS: Final = 8  # of boxes in boxes, each of which tells the next in an event of its own that it has grown
_LINE: Final = 28  # px


def settle_layout() -> None:
    """All that has been built finds its place before it is painted: else fields are seen squeezed for a moment."""
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def begin_reading(area: QScrollArea, title: QLabel, first: QWidget | None, otherwise: QWidget) -> None:
    """The page at its top and the keyboard at `first`; at the heading where that cannot be seen from there, so that
    nobody ticks or presses what is out of sight. Tab goes on from it, PgDn scrolls, a screen reader says it.

    otherwise: where a page that has no stop begins, unless there is more of it to read than is seen.
    """
    settle_layout()
    settle_order(area)
    area.verticalScrollBar().setValue(0)
    if first is None:
        begun = title if area.verticalScrollBar().maximum() else otherwise
    else:
        begun = first if _is_seen(area, first) else title
    begun.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_top() -> None:
        if begun.hasFocus():  # nobody has gone on to a place on the page meanwhile
            area.verticalScrollBar().setValue(0)

    QTimer.singleShot(0, begun, to_top)


def _is_seen(area: QScrollArea, first: QWidget) -> bool:
    """Whether its beginning shows at the top of the page; what stands beside the page always does."""
    body = area.widget()
    if body is None or not body.isAncestorOf(first):
        return True
    down_to = first.mapTo(body, QPoint(0, min(first.height(), theme.current().text(_LINE)))).y()
    return down_to <= area.viewport().height()
