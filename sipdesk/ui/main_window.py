"""The window: menu, list of cases at the left, the open case at the right.

What is typed lives in the CaseModel, never in widgets, so everything here can be built anew at any moment:
in another language, text size or design.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

from sipdesk.domain.person import Person
from sipdesk.errors import SipError
from sipdesk.settings import Settings
from sipdesk.ui.cases.case_list import CaseList
from sipdesk.ui.cases.due_words import KEPT_UNTIL
from sipdesk.ui.frame.auto_lock import AutoLock
from sipdesk.ui.frame.commands import menu_bar
from sipdesk.ui.frame.nothing_open import NothingOpen
from sipdesk.ui.frame.reminder import Reminder
from sipdesk.ui.frame.room import Room
from sipdesk.ui.frame.status_line import StatusLine
from sipdesk.ui.frame.trouble_band import TroubleBand
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.parts import clear, column, hairline, holder, row
from sipdesk.ui.work.model import Saved
from sipdesk.ui.work.open_case import OpenCase
from sipdesk.ui.work.place import NOWHERE, Place
from sipdesk.ui.work.workplace import Workplace

translate = QCoreApplication.translate
NARROW: Final = 1000  # px of width at 100 % text below which the list of cases folds away


class MainWindow(QMainWindow):
    """locked: by the clock or by hand; all is saved. settings_changed(Settings): look, language. way_back: a place."""

    locked = Signal()
    settings_changed = Signal(object)

    def __init__(self, workplace: Workplace, jobs: Jobs) -> None:
        super().__init__()
        self.workplace, self.jobs = workplace, jobs
        self.settings = workplace.settings
        self.opened: OpenCase | None = None
        self.shown: QWidget | None = None
        self._room, self.way_back = "", NOWHERE
        self._cases_folded = self._was_narrow = False
        self._rebuilding = False
        self._language = ""
        self._auto_lock = AutoLock(self.settings.auto_lock_minutes, parent=self)
        self._auto_lock.lock.connect(self.lock)
        self._auto_lock.left.connect(self._show_lock)
        jobs.trouble.connect(self.show_trouble)
        self._build()
        self._show_nothing()
        self._auto_lock.start()

    def resume(self, place: Place | None = None) -> None:
        """Open where one was; before this start, unless a place is given."""
        place = place or self.workplace.last
        if place.case_uid:
            self.open_case(place.case_uid, place)

    def open_due(self, uid: str, code: str) -> None:
        """Open where that is due; files to decide on have a page of their own."""
        if code == KEPT_UNTIL:
            self.visit("retention", uid)
        else:
            self.open_case(uid, due=code)

    def open_case(self, uid: str, place: Place | None = None, *, due: str = "") -> None:
        """Open a case at its overview, at a place in it, or where something is due; what is open is saved first."""
        if not self._may_go():
            return
        try:
            case = self.workplace.load(uid)
        except SipError as problem:
            self.show_trouble(problem)
            return
        opened = OpenCase(self.workplace, case, self.toggle_cases)
        opened.shown.connect(self._show)
        opened.model.saved.connect(self._on_saved)
        opened.model.trouble.connect(self.show_trouble)
        opened.screen.came.connect(lambda stage: self._auto_lock.watch(stage.windowHandle()))
        self.opened, self._room = opened, ""
        if due:
            opened.show_due(due)
        else:
            opened.show(place or Place(uid))
        self.cases.fill()

    def visit(self, code: str, about: str = "") -> None:
        """Open a page that belongs to no case, at what is about one; from there one comes back to where one was."""
        if self._may_go():
            self.way_back = self.opened.place if self.opened else self.way_back
            self.opened, self._room = None, code
            self._enter(about)

    def leave_room(self) -> None:
        """Back to where one was before."""
        if self._may_go():
            self._room = ""
            self.reminder.look()
            if self.way_back is NOWHERE:
                self._show_nothing()
            self.resume(self.way_back)

    def new_case(self) -> None:
        self.begin_anew(None)

    def begin_anew(self, person: Person | None, page: str = "person") -> None:
        """A new case, opened at a page; of somebody who has had one before, with what follows her (C10)."""
        if not self._may_go():
            return
        try:
            case = self.workplace.create(person)
        except SipError as problem:
            self.show_trouble(problem)
            return
        self.open_case(case.uid, Place(case.uid, page))

    def change(self, settings: Settings) -> None:
        """Another look or language; the window is built anew where it stands."""
        self.settings = settings
        self.workplace.change_settings(settings)
        self.settings_changed.emit(settings)
        self.rebuild()

    def rebuild(self) -> None:
        """Build everything again; the keyboard stays in its field."""
        place = self.opened.place if self.opened else None
        self._build()
        if self.opened and place:
            self.opened.show(place)
        elif self._room:
            self._enter()
        else:
            self._show_nothing()

    def lock(self) -> None:
        """Save and let go of the case; whoever listens to `locked` takes the window away."""
        place = self.opened.place if self.opened else self.way_back
        if self._leave_case():
            self.workplace.remember(place)
            self._auto_lock.stop()
            self.locked.emit()

    def show_trouble(self, problem: SipError) -> None:
        self.workplace.machine.note_trouble(problem)
        self._trouble.say(self.workplace.words().trouble(problem))

    def overview(self) -> None:
        if self.opened:
            self.opened.show_overview()
        elif self._room:
            self.leave_room()

    def step(self, forward: bool) -> None:
        if self.opened:
            self.opened.step(forward)

    def help_for_field(self) -> None:
        if isinstance(self.shown, Page):
            self.shown.help_for_field()

    def show_help(self, which: Callable[[QWidget, Workplace], object]) -> None:
        which(self, self.workplace)

    def search(self) -> None:
        """F6."""
        if self._cases_folded or self._is_alone():
            self.toggle_cases()
        self.cases.focus_search()

    def toggle_cases(self) -> None:
        """Ctrl+B: fold the list of cases away or out; in a narrow window it stands instead of the page."""
        if alone := self._is_alone():
            self.leave_room()
        self._cases_folded = not (alone or self._cases_folded)
        self._arrange()
        if not self._cases_folded:
            self.cases.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._auto_lock.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._is_narrow()
        if narrow != self._was_narrow:
            self._was_narrow = narrow
            self._cases_folded = narrow
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and not self._rebuilding and QLocale().name() != self._language:
            self._rebuilding = True  # one switch is told several times
            QTimer.singleShot(0, self._rebuild_later)

    def closeEvent(self, event: QCloseEvent) -> None:
        place = self.opened.place if self.opened else self.way_back
        going = self._may_go()
        if going and self.opened and self.opened.shows_unreadable():
            self.show_trouble(SipError("window.unreadable"))
            going = False
        if going:
            self.workplace.remember(place)
            self._auto_lock.stop()
        event.setAccepted(going)

    def _build(self) -> None:
        self._rebuilding = False
        self._language = QLocale().name()
        self.setWindowTitle("SIPDesk")
        self.cases = CaseList(lambda: self.workplace, lambda: self.opened.model.case.uid if self.opened else "")
        self.cases.opened.connect(self.open_case)
        self.cases.due_opened.connect(self.open_due)
        self.cases.new_wanted.connect(self.new_case)
        self._trouble = TroubleBand()
        self._stage = column(gap=0)
        self._between = hairline("vline")
        self.reminder = Reminder(lambda: self.workplace.reminder(), lambda: self.visit("backup"))
        self._right = holder(column(self._trouble, self.reminder, (self._stage, 1), gap=0), "page")
        self.setCentralWidget(holder(row(self.cases, self._between, (self._right, 1), gap=0)))
        self.setMenuBar(menu_bar(self, self.settings, self.workplace.machine.decided))
        self.setStatusBar(QStatusBar())
        self.status = StatusLine(self, self.workplace.by.name, self._auto_lock.minutes_left)
        self._was_narrow = self._cases_folded = self._is_narrow()
        self._arrange()
        self.cases.fill()

    def _rebuild_later(self) -> None:
        if self._rebuilding:
            self.rebuild()

    def _is_narrow(self) -> bool:
        return self.width() / theme.current().scale < NARROW

    def _is_alone(self) -> bool:
        """Whether no names may stand beside what is shown."""
        return isinstance(self.shown, Room) and self.shown.alone

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        folded = self._cases_folded or self._is_alone()
        self.cases.fold_out(wide=narrow)
        self.cases.setVisible(not folded)
        self._between.setVisible(not folded and not narrow)
        self._right.setVisible(folded or not narrow)
        if isinstance(self.shown, Page | Overview):
            self.shown.show_cases_link(self._cases_folded)

    def _show(self, widget: QWidget) -> None:
        clear(self._stage)
        self.shown = widget
        self._stage.addWidget(widget)
        widget.show()  # now, so that it can take the keyboard
        if self._is_narrow():  # there the list stands alone where nothing is open and something can be chosen
            self._cases_folded = not isinstance(widget, NothingOpen) or widget.first
        self._arrange()
        title = widget.title if isinstance(widget, Page | Room) else translate("Window", "Översikt")
        named = self.opened or self._room
        self.setWindowTitle(f"{title} – SIPDesk" if named else "SIPDesk")  # never a name: others see titles

    def _enter(self, about: str = "") -> None:
        self._show(room := self.workplace.rooms[self._room](self.leave_room))
        room.take_focus()
        room.arrive(about)
        self.cases.fill()

    def _show_nothing(self) -> None:
        self.opened, self.way_back = None, NOWHERE
        nothing = NothingOpen(not (self.workplace.lines(False) or self.workplace.lines(True)), self.new_case)
        self._show(nothing)
        nothing.take_focus()

    def _may_go(self) -> bool:
        """As `_leave_case`, and a page outside the cases shows what would be lost first."""
        return (not isinstance(self.shown, Room) or self.shown.may_leave()) and self._leave_case()

    def _leave_case(self) -> bool:
        """Save what is open. False when that was refused, and the trouble stands in the window."""
        return self.opened is None or self.opened.leave()

    def _on_saved(self, saved: Saved) -> None:
        self.status.show_saved(saved)
        self._trouble.say("")
        if not saved.draft:
            self.cases.fill()

    def _show_lock(self, minutes: int) -> None:
        self.status.show_lock(minutes)
