"""Tab goes as the eye does. Qt's own order is the order of creation, which breaks whenever something is added later."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLayout, QMainWindow, QScrollArea, QWidget
from shiboken6 import isValid

_ASIDE: Final = "set-aside"


def follow_the_eye(widget: QWidget | None) -> None:
    """Put the Tab order inside the widget right, once, when everything that is being built stands.

    Only there: the whole window of a long plan has thousands of widgets, and somebody may be typing.
    """
    if widget is None:
        return
    window = widget.window()
    waiting = next((one for one in window.children() if isinstance(one, _Waiting)), None) or _Waiting(window)
    waiting.changed.append(widget)


def settle_order(widget: QWidget) -> None:
    """Put right at once what waits in the widget's window: Tab was pressed, and no event loop turns before it moves."""
    for one in widget.window().children():
        if isinstance(one, _Waiting):
            one.settle()


class _Waiting(QObject):
    """What has changed in a window since the event loop turned."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.changed: list[QWidget] = []
        QTimer.singleShot(0, self, lambda: self.settle())

    def settle(self) -> None:
        self.setParent(None)
        there = [one for one in self.changed if isValid(one)]
        self.changed.clear()
        for widget in dict.fromkeys(there):
            if not any(other is not widget and other.isAncestorOf(widget) for other in there):
                _arrange(widget)


def set_aside(widget: QWidget) -> None:
    """A page never begins here: what removes or moves things stands before the first field of its card."""
    widget.setProperty(_ASIDE, True)


def first_stop(widget: QWidget) -> QWidget | None:
    """What Tab comes to first inside the widget, and what somebody may begin with; what is hidden or cannot be used is
    passed by."""
    stops = (one for one in stops_in(widget) if one.isEnabled() and not one.property(_ASIDE))
    return next((one for one in stops if one.isVisibleTo(widget)), None)


def stops_in(widget: QWidget) -> Iterator[QWidget]:
    """All that Tab can come to inside the widget, shown or not, in the order in which they stand."""
    return (one for one in _focusable(widget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def laid_out(layout: QLayout) -> list[QWidget]:
    """The widgets that stand in the layout itself, in its order."""
    owner = layout.parentWidget()
    return [one for one in _laid(layout, _children(owner)) if isinstance(one, QWidget)] if owner else []


def _arrange(widget: QWidget) -> None:
    """Behind what stands before it, one after the other."""
    before = _before(widget)
    stops = list(_focusable(widget))
    for first, second in pairwise([before, *stops] if before else stops):
        QWidget.setTabOrder(first, second)


def _before(widget: QWidget) -> QWidget | None:
    """What takes the keyboard last before the widget; none for what stands first in its window."""
    inner, outer = widget, widget.parentWidget()
    while outer is not None and not inner.isWindow():
        for sibling in reversed(list(_until(outer, inner))):
            stops = list(_focusable(sibling))
            if stops:
                return stops[-1]
        if outer.focusPolicy() != Qt.FocusPolicy.NoFocus and not outer.isWindow():
            return outer
        inner, outer = outer, outer.parentWidget()
    return None


def _until(outer: QWidget, inner: QWidget) -> Iterator[QWidget]:
    """What stands in the outer widget's layout before the inner one."""
    layout = outer.layout()
    if layout is not None and _inside(outer) is None:
        yield from takewhile(lambda one: one is not inner, _flat(layout, _children(outer)))


def _flat(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    for one in _laid(layout, children):
        if isinstance(one, QLayout):
            yield from _flat(one, children)
        else:
            yield one


def _focusable(widget: QWidget) -> Iterator[QWidget]:
    """The widgets that take the keyboard, in the order in which they stand."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not widget.isWindow():
        yield widget
    inner = _inside(widget)
    if inner is not None:
        yield from _focusable(inner)
        return
    layout = widget.layout()
    for one in _flat(layout, _children(widget)) if layout is not None else ():
        yield from _focusable(one)


def _inside(widget: QWidget) -> QWidget | None:
    if isinstance(widget, QScrollArea):
        return widget.widget()
    return widget.centralWidget() if isinstance(widget, QMainWindow) else None


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
