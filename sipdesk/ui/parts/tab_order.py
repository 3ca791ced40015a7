"""Tab goes as the eye does. Qt's own order is the order of creation, which breaks whenever something is added later."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QMainWindow, QScrollArea, QWidget

_WAITING: Final = "tab-order-waiting"


def follow_the_eye(widget: QWidget | None) -> None:
    """Put the Tab order of the widget's window right, once, when everything that is being built stands."""
    if widget is None:
        return
    window = widget.window()
    if not window.property(_WAITING):
        window.setProperty(_WAITING, True)
        QTimer.singleShot(0, window, lambda: _arrange(window))


def first_stop(widget: QWidget) -> QWidget | None:
    """What Tab comes to first inside the widget; what is hidden is passed by."""
    stops = (one for one in _focusable(widget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((one for one in stops if one.isVisibleTo(widget)), None)


def _arrange(window: QWidget) -> None:
    window.setProperty(_WAITING, False)
    for before, after in pairwise(_focusable(window)):
        QWidget.setTabOrder(before, after)


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that take the keyboard, in the order in which they stand."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isWindow():
        yield widget
    inner = _inside(widget)
    if inner is not None:
        yield from _focusable(inner)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _inside(widget: QWidget) -> QWidget | None:
    if isinstance(widget, QScrollArea):
        return widget.widget()
    return widget.centralWidget() if isinstance(widget, QMainWindow) else None


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in _items(layout):
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _focusable(widget)
        elif inner is not None:
            yield from _in_layout(inner)


def _items(layout: QLayout) -> list[QLayoutItem]:
    items = [item for place in range(layout.count()) if (item := layout.itemAt(place)) is not None]
    if isinstance(layout, QGridLayout):  # line by line, whatever was put in first
        places = {place: layout.getItemPosition(place) for place in range(layout.count())}
        order = sorted(range(len(items)), key=lambda place: tuple(places[place])[:2])  # type: ignore[arg-type]
        return [items[place] for place in order]
    return items
