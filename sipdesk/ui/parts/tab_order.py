"""Tab goes as the eye does. Qt's own order is the order of creation, which breaks whenever something is added later."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QScrollArea, QWidget

_WAITING: Final = "tab-order-waiting"
_ASIDE: Final = "set-aside"


def follow_the_eye(widget: QWidget | None) -> None:
    """Put the Tab order of the widget's window right, once, when everything that is being built stands."""
    if widget is None:
        return
    window = widget.window()
    if not window.property(_WAITING):
        window.setProperty(_WAITING, True)
        QTimer.singleShot(0, window, lambda: _arrange(window))


def set_aside(widget: QWidget) -> None:
    """A page never begins here: what removes or moves things stands before the first field of its card."""
    widget.setProperty(_ASIDE, True)


def first_stop(widget: QWidget) -> QWidget | None:
    """What Tab comes to first inside the widget, and what somebody may begin with; what is hidden is passed by."""
    stops = (one for one in stops_in(widget) if not one.property(_ASIDE))
    return next((one for one in stops if one.isVisibleTo(widget)), None)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab can come to inside the widget, shown or not, in the order in which they stand."""
    return (one for one in _focusable(widget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def laid_out(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in the layout itself, in its order."""
    owner = layout.parentWidget()
    return [one for one in _laid(layout, _children(owner)) if isinstance(one, QWidget)] if owner else []


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
        yield from _in_layout(layout, _children(widget))


def _inside(widget: QWidget) -> QWidget | None:
    if isinstance(widget, QScrollArea):
        return widget.widget()
    return widget.centralWidget() if isinstance(widget, QMainWindow) else None


def _in_layout(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    for one in _laid(layout, children):
        if isinstance(one, QLayout):
            yield from _in_layout(one, children)
        else:
            yield from _focusable(one)


def _laid(layout: QLayout, children: Sequence[QWidget]) -> list[QWidget | QLayout]:
    """What stands in the layout, in its order; a grid line by line, whatever was put in first.

    Asked by `indexOf`, never by `itemAt`: the Python side of an item outlives the item, and the next object at
    the same address would be taken for it, which ends in a crash.
    """
    found: dict[int, QWidget | QLayout] = {layout.indexOf(child): child for child in children}
    found.update({layout.indexOf(inner): inner for inner in layout.children() if isinstance(inner, QLayout)})
    places = sorted(place for place in found if place >= 0)
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: tuple(layout.getItemPosition(place))[:2])  # type: ignore[arg-type]
    return [found[place] for place in places]


def _children(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget)]
