"""The big screen (F11): no menus, no list of cases, large type, and only what everybody in the room may know (E5).

A window of its own, over the other one or beside it on a second screen. It mirrors what is typed at the desk too.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sipdesk.domain.disclosure.room import e5_look
from sipdesk.ui.big_screen import drawn
from sipdesk.ui.big_screen.clock import Clock
from sipdesk.ui.big_screen.foot import Ways, curtain, foot
from sipdesk.ui.big_screen.scenes import Item, Kind, Scene, Seen, items_of, over, scenes_of, title_of
from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.big_screen.writing import Writing, question_with_focus
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import Heading, announce, clear, column, scrolling
from sipdesk.ui.rows.question import Question
from sipdesk.ui.work import case_path
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
_STEP: Final = 0.25
_LARGEST: Final = 2.0
_TICK_MS: Final = 5000


@dataclass(frozen=True, slots=True)
class StageDesk:
    """about: made anew, so that names are those of the moment. back: to the desk, where the rest is."""

    model: CaseModel
    about: Callable[[], About]
    state: MeetingState
    back: Callable[[], object]


class Stage(QWidget):
    """One meeting on the big screen. gone: it has been closed."""

    gone = Signal()

    def __init__(self, desk: StageDesk) -> None:
        super().__init__()
        self._desk, self._state, self._model = desk, desk.state, desk.model
        self.setWindowTitle(translate("BigScreen", "Möte – SIPDesk"))  # never a name: others see titles
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._writing = Writing(desk.model, lambda: self._seen.handles.actions)
        self._drawn: tuple[object, ...] = ()
        self._clock: Clock | None = None
        self._primary: QPushButton | None = None
        self._frame = column(gap=0)
        self.setLayout(self._frame)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._show_time)
        self._tick.start(_TICK_MS)
        self._keys()
        self._model.changed.connect(self._on_changed)
        self._model.left.connect(self._on_left)
        self._state.narrowed.connect(self._on_narrowed)
        self.refresh()

    @property
    def scene(self) -> Scene:
        return self._scenes[self._state.scene]

    def refresh(self) -> None:
        """Draw what stands there now; nothing where nothing else does, so that whoever types is left alone."""
        self._seen = self._look()
        shown = self._seen.shown
        self._scenes = scenes_of(shown)
        self._state.scene = max(0, min(self._state.scene, len(self._scenes) - 1))
        items = () if self._dark else items_of(self.scene, self._seen)
        now = (self._dark, self._state.stranger, self.scene, title_of(self.scene, shown), items, self._seen.handles,
               shown.who, self._state.size, translate("BigScreen", "&Nästa"))  # fmt: skip
        if now != self._drawn:
            self._drawn = now
            self._draw(items)
        self._show_time()

    def go(self, step: int) -> None:
        """To the next scene or the one before. The meeting begins when its first scene is left."""
        if self._dark:
            return
        self._writing.clear()
        self._writing.save()
        now = self._desk.about().now()
        if self.scene.kind is Kind.START and step > 0 and self._state.began is None:
            self._state.began = now
        self._state.scene = max(0, min(self._state.scene + step, len(self._scenes) - 1))
        if self.scene.kind is Kind.QUESTION:
            self._state.entered.setdefault(self.scene.number, now)
        self.refresh()
        announce(self, title_of(self.scene, self._seen.shown))
        self.take_focus()

    def take_focus(self) -> None:
        if self._primary is not None:
            self._primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def grow(self, step: int) -> None:
        self._state.size = max(1.0, min(self._state.size + step * _STEP, _LARGEST))
        self.refresh()

    def hide_or_show(self) -> None:
        """F8: the curtain, at once. Somebody has come in; who it is, is said at the desk."""
        if not self._state.stranger:
            self._state.hide(not self._state.hidden)
            self.take_focus()

    def leave(self) -> None:
        """F11: the curtain first, because the desk shows names; F11 again goes there."""
        if self._dark:
            self._desk.back()
        else:
            self.hide_or_show()

    def add_action(self) -> None:
        """A new action, of the sub-goal that is shown, to be written in view of all."""
        of_goal = self.scene.kind is Kind.SUB_GOAL
        goal = self._seen.handles.sub_goals[self.scene.number] if of_goal else ""
        self._write(self._writing.add_action(goal))

    def add_goal(self) -> None:
        self._write(self._writing.add_goal())

    def add_remark(self) -> None:
        """What is not agreed on, as it was put (F12)."""
        self._write(self._writing.add_remark())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._later.start(0)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self._tick.stop()
        self._state.narrowed.disconnect(self._on_narrowed)
        self._writing.save()
        self.gone.emit()

    @property
    def size_of_letters(self) -> float:
        return self._state.size

    @property
    def _dark(self) -> bool:
        """Whether nothing of the case is shown."""
        return self._state.hidden or self._state.stranger

    def _look(self) -> Seen:
        about = self._desk.about()
        case, today, routine = about.case, about.today, about.routine
        room = self._state.room(case, today)

        look = e5_look(case, room, today, routine)

        def may_write(path: str) -> bool:
            owner, _, name = path.rpartition(".")
            return look.e5_may_write(case_path.look_up(case.plan, owner), name)

        return Seen(look.shown, look.handles, may_write, tuple(self._writing.paths))

    def _write(self, path: str) -> None:
        """Draw the rows at a path and type in the first."""
        self.refresh()
        self._type_in(path)

    def _type_in(self, path: str) -> None:
        rows = (one for one in self.findChildren(Question) if case_path.covers(path, one.path))
        first = next((one for one in rows if one.isVisibleTo(self)), None)
        if first is not None:
            first.go()

    def _done(self, uid: str) -> None:
        self._writing.done(uid)
        self.refresh()
        self.take_focus()

    def _on_changed(self, path: str) -> None:
        row = question_with_focus(self)
        if row is not None and case_path.covers(row.path, path):  # it is typed here, and not at the desk
            self._writing.typed(path)
        self._later.start(0)

    def _on_left(self, path: str) -> None:
        self._writing.left(path)
        self._later.start(0)

    def _on_narrowed(self) -> None:
        """Somebody has come or gone: at once, and what was being written is for those who were there."""
        self._writing.clear()
        self.refresh()

    def _show_time(self) -> None:
        if self._clock is not None:
            self._clock.show_time(self.scene, self._seen.shown, self._state, self._desk.about().now())

    def _draw(self, items: tuple[Item, ...]) -> None:
        focused = question_with_focus(self)
        path = focused.path if focused else ""
        clear(self._frame)
        self._clock = None
        with drawn.enlarged(self._state.size):
            drawn.large(self, self._state.size)
            if self._dark:
                content, bar, self._primary = curtain(self._ways(), stranger=self._state.stranger)
            else:
                content = self._content(items)
                last = self._state.scene == len(self._scenes) - 1
                bar, self._primary = foot(self.scene, self._ways(), may_write=self._seen.handles.open, last=last)
            for widget, share in ((scrolling(content, margins=(48, 20, 48, 12)), 1), (bar, 0)):
                self._frame.addWidget(widget, share)
                widget.show()  # now, so that it can take the keyboard
        if path:
            self._type_in(path)

    def _content(self, items: tuple[Item, ...]) -> QVBoxLayout:
        shown, hands = self._seen.shown, self._hands()
        self._clock = Clock(over(self.scene, shown))
        content = column(self._clock, Heading(title_of(self.scene, shown), "huge"), gap=16)
        for item in items:
            content.addWidget(drawn.draw(item, hands))
        content.addStretch(1)
        return content

    def _hands(self) -> drawn.Hands:
        about, shown, handles = self._desk.about(), self._seen.shown, self._seen.handles
        return drawn.Hands(
            form=lambda: Form(
                self._model, lambda: self._desk.about().today, about.type_words, propose=about.propose,
                free=about.free_day,
            ),
            plan=self._writing.plan,
            name=shown.first_name or about.name,
            parties=dict(zip(handles.parties, shown.who, strict=True)),
            places=handles.places,
            size=self._state.size,
            change=lambda uid: self._write(self._writing.change(uid)),
            done=self._done,
            answer=lambda answer: self._writing.answer(answer, self._desk.about()),
        )

    def _ways(self) -> Ways:
        return Ways(
            partial(self.go, 1), partial(self.go, -1), self.add_action, self.add_goal, self.add_remark,
            self.hide_or_show, self.leave, partial(self.grow, 1), partial(self.grow, -1),
        )  # fmt: skip

    def _keys(self) -> None:
        keys = QKeySequence.StandardKey
        for key, go in (
            ("F11", self.leave), ("F8", self.hide_or_show), ("Ctrl+PgDown", partial(self.go, 1)),
            ("Ctrl+PgUp", partial(self.go, -1)), (keys.Undo, self._model.undo_stack.undo),
            ("Ctrl+Y", self._model.undo_stack.redo), (keys.ZoomIn, partial(self.grow, 1)),
            ("Ctrl+=", partial(self.grow, 1)), (keys.ZoomOut, partial(self.grow, -1)),
        ):  # fmt: skip
            QShortcut(QKeySequence(key), self).activated.connect(go)
