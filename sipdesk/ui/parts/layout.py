"""Rows and columns from a list of things, so that a page is read in the order in which it stands."""

from collections.abc import Iterable
from typing import Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.tab_order import follow_the_eye

STRETCH: Final = None
# A widget, a layout, pixels of space, STRETCH, or (widget or layout, share of what is left over).
Item = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
Margins = int | tuple[int, int, int, int]
FOCUS_ROOM: Final = 4  # px that a column leaves at its edge, or it would clip the focus ring
AnyBox = TypeVar("AnyBox", QVBoxLayout, QHBoxLayout)


def column(*items: Item, gap: int = 8, margins: Margins = 0) -> QVBoxLayout:
    return _filled(QVBoxLayout(), items, gap, margins)


def row(*items: Item, gap: int = 8, margins: Margins = 0) -> QHBoxLayout:
    return _filled(QHBoxLayout(), items, gap, margins)


def _filled(layout: AnyBox, items: Iterable[Item], gap: int, margins: Margins) -> AnyBox:
    space = theme.current().space
    sides = margins if isinstance(margins, tuple) else (margins,) * 4
    layout.setSpacing(space(gap))
    layout.setContentsMargins(*map(space, sides))
    for item in items:
        _put(layout, item)
    return layout


def _put(layout: QVBoxLayout | QHBoxLayout, item: Item) -> None:
    if item is STRETCH:
        layout.addStretch(1)
        return
    if isinstance(item, int):
        layout.addSpacing(theme.current().space(item))
        return
    what, share = item if isinstance(item, tuple) else (item, 0)
    if isinstance(what, QLayout):
        layout.addLayout(what, share)
    else:
        layout.addWidget(what, share)


def holder(layout: QLayout, name: str = "") -> QWidget:
    """A plain widget around a layout. With a name ("canvas", "page") it has that ground."""
    widget = QWidget()
    if name:
        widget.setObjectName(name)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setLayout(layout)
    return widget


def frame(kind: str, layout: QLayout, name: str = "") -> QFrame:
    """A box that means something: card, sunken, next, warn, errors, big (see qss). `name` is spoken."""
    box = QFrame()
    box.setProperty("box", kind)
    box.setAccessibleName(name)
    box.setLayout(layout)
    return box


def hairline(kind: str = "line") -> QFrame:
    """Kind "line" between rows, "vline" between panes."""
    line = QFrame()
    line.setProperty("box", kind)
    return line


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and its widgets away; what is put in instead is reached by Tab in its place."""
    follow_the_eye(layout.parentWidget())
    while item := layout.takeAt(0):
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            clear(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Column(QWidget):
    """What stands in a scroll area. QScrollArea also obeys the minimum height, which Qt counts at the
    narrowest width: without this a page that fits would get a scroll bar."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scrolling(layout: QLayout, width: int = 0, margins: tuple[int, int, int, int] = (32, 24, 32, 24)) -> QScrollArea:
    """A pane that scrolls downwards only; its column keeps left and is never wider than `width`."""
    look = theme.current()
    inner = QWidget()
    if width:
        inner.setMaximumWidth(look.text(width))
    layout.setContentsMargins(*(FOCUS_ROOM,) * 4)
    inner.setLayout(layout)
    outer = QHBoxLayout()
    outer.setContentsMargins(*(look.space(side) - FOCUS_ROOM for side in margins))
    outer.addWidget(inner, 100)
    outer.addStretch(1)
    body = Column()
    body.setLayout(outer)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it would be a Tab stop without a name
    area.setWidget(body)
    return area


def restyle(widget: QWidget, **properties: object) -> None:
    """Set properties after the widget has been shown: Qt looks at them once, so it is polished again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
