"""One open case and where one is in it: the overview or a page. Pages come and go, the model stays."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from sipdesk.domain import tasks as domain_tasks
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import Due, worklist_items
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.correction import p7_set_aside
from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.task import Moment
from sipdesk.domain.terms import CaseState
from sipdesk.ui.big_screen.screen import BigScreen
from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.cases import due_words
from sipdesk.ui.cases.lines import Fact
from sipdesk.ui.overview import Event, Overview
from sipdesk.ui.page import Page
from sipdesk.ui.pages.about import About
from sipdesk.ui.way import due_way, wizard
from sipdesk.ui.words import Words
from sipdesk.ui.work.desk import Desk
from sipdesk.ui.work.model import CaseModel
from sipdesk.ui.work.passed import passed_facts
from sipdesk.ui.work.place import Place
from sipdesk.ui.work.read_back import ReadBack
from sipdesk.ui.work.workplace import Workplace

translate = QCoreApplication.translate
_DATES: Final = 6  # that many facts stand beside the case


class OpenCase(QObject):
    """shown(widget): the overview or a page that is to stand in the window now."""

    shown = Signal(QWidget)

    def __init__(self, workplace: Workplace, case: Case, cases: Callable[[], object]) -> None:
        super().__init__()
        self._workplace = workplace
        self._folds: dict[Moment, bool] = {}
        self.model = CaseModel(
            case, save_draft=workplace.save_draft, save=workplace.save, now=workplace.now, parent=self
        )
        ReadBack(self.model)
        self.meeting = MeetingState(self)
        self.screen = BigScreen(self.model, self._about, self.meeting, self)
        self.desk = Desk(
            model=self.model,
            about=self._about,
            find=lambda held: findings(held, self._today, workplace.routine),
            tasks=lambda held: domain_tasks.tasks(held, self._today, workplace.routine),
            next_step=lambda held: domain_tasks.next_step(held, self._today, workplace.routine),
            sentence=lambda finding: self._words.finding(finding),
            due_sentence=self._why,
            go=self.go,
            overview=self.show_overview,
            papers=self.print_papers,
            cases=cases,
        )
        self.page: Page | None = None
        self._told_of_unreadable = False

    @property
    def place(self) -> Place:
        """Where one is, to come back to."""
        case_uid = self.model.case.uid
        return Place(case_uid, self.page.code, self.page.focused_path()) if self.page else Place(case_uid)

    def show_overview(self) -> None:
        self._leave()
        self.page = None
        today, words, case = self._today, self._words, self.model.case
        dues = worklist_items(case, today, self._workplace.routine)
        facts = [self._fact(due, due_words.fact_of(due, today, words)) for due in dues[:_DATES]]
        passed = passed_facts(case, self._about().name)
        overview = Overview(self.desk, facts, passed, self._events(), self._folds, self._meta())
        self.shown.emit(overview)
        overview.take_focus()

    def go(self, code: str, path: str = "") -> None:
        """Open the page of a task, at a field if one is named. Raises KeyError for a page that does not exist."""
        self._leave()
        page = Page(self.desk, code, self._workplace.pages[code])
        page.go_on.connect(self._go_on)
        self.page = page
        self.shown.emit(page)
        page.open_at(path)

    def show_field(self, path: str) -> None:
        """Open the page on which a field stands, at that field."""
        owner = wizard.owner(self.model.case, path)
        if owner in self._workplace.pages:
            self.go(owner, path)

    def shows_unreadable(self) -> bool:
        """Whether a text that could not be read, and so is not saved, is shown before it would be lost; once."""
        path = next(iter(self.model.unreadable), "")
        if not path or self._told_of_unreadable:
            return False
        self._told_of_unreadable = True
        self.show_field(path)
        return True

    def show_due(self, code: str) -> None:
        """Open where something is due, by the code of its line in the list; the overview, if it no longer is."""
        dues = worklist_items(self.model.case, self._today, self._workplace.routine)
        due = next((due for due in dues if due.code == code), None)
        page, place = due_way.way_to(due, self.model.case) if due else ("", "")
        self.show(Place(self.model.case.uid, page, place))

    def show(self, place: Place) -> None:
        """Open where one was; the overview, if that page is no more."""
        if place.task in self._workplace.pages:
            self.go(place.task, place.path)
        else:
            self.show_overview()

    def save_and_go_on(self) -> None:
        """Ctrl+Enter: as the page's button; from the overview to the next step."""
        following = self.desk.next_step(self.model.case)
        if self.page:
            self.page.save_and_go_on()
        elif following and wizard.is_page(following.code):
            self.go(*due_way.way_of(following, self.model.case))

    def undo(self) -> None:
        self.model.undo_stack.undo()

    def redo(self) -> None:
        self.model.undo_stack.redo()

    def print_papers(self) -> None:
        """Ctrl+P: what the page prints; from elsewhere to the papers that come next."""
        if self.page and self.page.print_papers():
            return
        following = self.desk.next_step(self.model.case)
        decided = any(plan.final_at for plan in self.model.case.plans)
        letters = following.code == "letters" if following else not decided
        self.go("letters" if letters or not decided else "papers")

    def step(self, forward: bool) -> None:
        """Ctrl+PgDn and Ctrl+PgUp: the next task or the one before, around the overview."""
        if self.page is None:
            self.go(wizard.first() if forward else wizard.last())
            return
        neighbour = wizard.after if forward else wizard.before
        code = neighbour(self.page.code, self.model.case, self._today, self._workplace.routine)
        if code:
            self.go(code)
        else:
            self.show_overview()

    def show_meeting(self) -> None:
        """F11: the big screen, and back."""
        self.screen.toggle()

    def save(self) -> bool:
        """Make an audited change of all that is typed. False when it was refused."""
        return self.model.save_now()

    def leave(self) -> bool:
        """As `save`, and the big screen is taken away."""
        self.screen.end()
        return self.save()

    @property
    def _today(self) -> date:
        return self._workplace.now().date()

    @property
    def _words(self) -> Words:
        return self._workplace.words()

    def _leave(self) -> None:
        self.model.seal()
        self.model.save_now()

    def _fact(self, due: Due, fact: Fact) -> Fact:
        """With the way to where it is done with."""
        code, path = due_way.way_to(due, self.model.case)
        return replace(fact, page=code, path=path) if code in self._workplace.pages else fact

    def _about(self) -> About:
        about = self._workplace.about(self.model.case, self._go_from_page)
        return replace(about, meeting=self.meeting, big_screen=self.screen.toggle)

    def _go_on(self) -> None:
        code = ""
        if self.page:
            code = wizard.after(self.page.code, self.model.case, self._today, self._workplace.routine)
        if code:
            self.go(code)
        else:
            self.show_overview()

    def _go_from_page(self, code: str) -> None:
        if code in self._workplace.pages:
            self.go(code)
        else:
            self.show_overview()

    def _why(self, due: Due) -> str:
        return due_words.why(due, self._today, self._words)

    def _events(self) -> list[Event]:
        withdraw = partial(self.go, "withdraw") if "withdraw" in self._workplace.pages else None
        hospital = partial(self.go, "hospital") if "hospital" in self._workplace.pages else None
        moved = a2_on_discharge(self.model.case)
        words = translate("Overview", "Byt spår") if moved else translate("Overview", "Inlagd på sjukhus")
        return [
            Event("shield", translate("Overview", "Ta tillbaka samtycke"), withdraw),
            Event("warning", translate("Overview", "Stor förändring i livet"), partial(self.go, "life-change")),
            Event("flag", translate("Overview", "Våra insatser i planen"), partial(self.go, "own-actions")),
            Event("calendar", translate("Overview", "Flytta eller ställ in mötet"), partial(self.go, "change")),
            Event("people", translate("Overview", "Kallelse från någon annan"), partial(self.go, "received")),
            Event("hospital", words, hospital),
            Event("error", translate("Overview", "Ett papper har hamnat fel"), partial(self.go, "incident")),
            Event("people", translate("Overview", "Fel person eller dubbelt ärende"), partial(self.go, "correct")),
            Event("shield", translate("Overview", "Någon begär ut ärendet"), partial(self.go, "secrecy")),
            self._close_or_open(),
            Event("letter", translate("Overview", "Se vad som har lämnats ut"), partial(self.go, "given")),
        ]

    def _close_or_open(self) -> Event:
        """One page for both: there it is said why a case that was closed by mistake goes on."""
        go = partial(self.go, "closing")
        if self.model.case.state is CaseState.CLOSED:
            return Event("undo", translate("Overview", "Öppna ärendet igen"), go)
        return Event("cross", translate("Overview", "Avsluta ärendet"), go)

    def _meta(self) -> str:
        """What stands under the name: invented, born, number of the case, convener."""
        case = self.model.case
        born, aside = birth_date_of(case.person), p7_set_aside(case)
        facts = [
            translate("Overview", "Påhittad person") if case.demo and "påhittad" not in case.person.name else "",
            translate("Overview", "Född {year}").format(year=born.year) if born else "",
            translate("Overview", "Ärende {number}").format(number=case.number) if case.number else "",
            translate("Overview", "Går vidare i {number}").format(number=aside.other_number) if aside else "",
            translate("Overview", "Sammankallande: {name}").format(name=case.meeting.convener)
            if case.meeting.convener
            else "",
        ]
        return "  ·  ".join(fact for fact in facts if fact)
