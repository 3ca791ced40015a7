"""One question on a page: label, hint, control and the sentence that says what is wrong, for all kinds of rows."""

from dataclasses import dataclass
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QScrollArea, QWidget
from shiboken6 import isValid

from sipdesk.ui.parts import (
    STRETCH,
    Headed,
    Item,
    Mistake,
    announce,
    caption,
    column,
    describe,
    first_stop,
    frame,
    hint,
    holder,
    restyle,
    text,
    without_mnemonic,
)
from sipdesk.ui.work.case_path import covers
from sipdesk.ui.work.model import CaseModel

_AIR: Final = 48  # px above and below what is brought into view
_SETTLED: Final = 300  # ms after which a page stands as it was built


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: the field's path, its label with mnemonic, a hint that always shows, and what F1 tells."""

    path: str
    label: str
    hint: str = ""
    more: str = ""

    @property
    def name(self) -> str:
        return without_mnemonic(self.label)


class Question(Headed):
    """A row bound to a field of the case.

    A kind of row makes its control, calls `lay_out`, and answers `refresh`: show what the case holds.
    """

    def __init__(self, model: CaseModel, asked: Asked) -> None:
        super().__init__()
        self.model, self.asked = model, asked
        self.setObjectName(asked.path)
        self.mistake = Mistake()
        self._said = ("", True)
        self._help: QWidget | None = None

    @property
    def path(self) -> str:
        return self.asked.path

    def lay_out(self, *controls: QWidget, body: Item = None, label_above: bool = True) -> None:
        """Stack label, hint, body (or the control itself) and the place for a mistake.

        controls: what takes the keyboard; several (the answers of a choice) have names of their own.
        """
        self.controls, self.control = controls, controls[0]
        above: list[Item] = []
        if label_above:
            named = bool(self.control.accessibleName())  # an answer is called “question: answer”
            above.append(caption(self.asked.label, self.control, named=named))
        if self.asked.hint:
            above.append(hint(self.asked.hint))
        self.head = holder(column(STRETCH, *above, gap=4)) if above else None
        parts = [self.head] if self.head else []
        self._column = column(*parts, self.control if body is None else body, self.mistake, gap=4)
        self.setLayout(self._column)
        for control in controls:
            describe(control, self.asked.hint, "")

    def watch(self, *controls: QWidget) -> None:
        """Leaving any of these leaves the field."""
        for control in controls:
            control.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            self._focus_out(event.reason())
        return False

    def _focus_out(self, reason: Qt.FocusReason) -> None:
        of_a_menu = reason == Qt.FocusReason.PopupFocusReason  # a menu of the field itself
        taken_down = not isValid(self.model) or self.is_gone()  # with the window, or with its part
        if not of_a_menu and not taken_down:
            self.leave()

    def refresh(self) -> None:
        """Show what the case holds now."""
        raise NotImplementedError

    def is_gone(self) -> bool:
        """Whether the part in which the field stands has been taken out of the case."""
        return not self.model.knows(self.path)

    def reveal(self, path: str) -> None:
        """Show the field at `path` if it lies inside this question and is folded away."""

    def leave(self) -> None:
        """The field was left."""
        self.model.leave(self.path)

    def store(self, value: object, unreadable: str = "") -> None:
        """Give the case a new value; `unreadable`: what was typed instead of one."""
        self.model.set(self.path, value, self.asked.name, unreadable)

    def own_mistake(self) -> str:
        """What is wrong with the text itself, before any rule; empty when it can be read."""
        return ""

    def say(self, sentence: str, loud: bool = True) -> None:
        """Show a finding under the field, or none; what is wrong with the text itself goes first."""
        own = self.own_mistake()
        said = (own or sentence, loud or bool(own))
        if said == self._said:
            return
        self._said = said
        words, stops = said
        self.mistake.say(words, stops)
        restyle(self.control, bad=bool(words) and stops)
        for control in self.controls:
            describe(control, self.asked.hint, words)

    def take_focus(self) -> None:
        """Type here, without moving the page."""
        self.control.setFocus(Qt.FocusReason.TabFocusReason)

    def go(self) -> None:
        """Bring the field into view and type there."""
        self.take_focus()
        if isinstance(self.control, QLineEdit):
            self.control.selectAll()
        bring_into_view(self)

    def toggle_help(self) -> None:
        """F1: the longer explanation, in the page under the field; F1 again takes it away."""
        if self._help is not None:
            self._help.hide()
            self._help.deleteLater()
            self._help = None
        elif self.asked.more:
            self._help = frame("sunken", column(text(self.asked.more), margins=12), self.asked.more)
            self._column.insertWidget(self._column.indexOf(self.mistake), self._help)
            announce(self.control, self.asked.more)


@runtime_checkable
class Place(Protocol):
    """A widget that knows where in it somebody arrives. False where there is nothing to stand at."""

    def arrive(self, path: str) -> bool: ...


def go_to_place(page: QWidget, path: str) -> bool:
    """Put the keyboard on what stands for a place that is no field. False when nothing there takes it.

    A widget stands for the path that it is called by, and what lies inside it: the closest comes first; else the
    first that stands for something inside the path.
    """
    named = [one for one in page.findChildren(QWidget) if one.objectName() and one.isVisibleTo(page)]
    holding = [one for one in named if covers(one.objectName(), path)]
    inside = [one for one in named if covers(path, one.objectName())]
    ordered = [*sorted(holding, key=lambda one: len(one.objectName()), reverse=True), *inside]
    return any(_arrive(one, path) for one in ordered)


def _arrive(place: QWidget, path: str) -> bool:
    if isinstance(place, Place):
        return place.arrive(path)
    own = bool(place.focusPolicy() & Qt.FocusPolicy.TabFocus)
    stop = place if own else first_stop(place)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.TabFocusReason)
    bring_into_view(stop)
    return True


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so that all of the widget shows, with some air, and keep it there while the page settles."""
    area: QWidget | None = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        area.ensureWidgetVisible(widget, 0, _AIR)
        _Settling(widget, area)


class _Settling(QObject):
    """What was just built finds its height in several steps, and what is above a field moves it each time."""

    def __init__(self, widget: QWidget, area: QScrollArea) -> None:
        super().__init__(widget)
        self._widget, self._area = widget, area
        area.verticalScrollBar().rangeChanged.connect(self._again)
        QTimer.singleShot(_SETTLED, self, self.deleteLater)

    def _again(self) -> None:
        self._area.ensureWidgetVisible(self._widget, 0, _AIR)
