"""A workplace of invented people in memory, in the shape the window sees: real cases, real rules, real pages."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, Final
from weakref import finalize

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import Office, Routine
from sipdesk.domain.rules.log_check import p4_check_by
from sipdesk.domain.rules.retention import p5_may_keep
from sipdesk.domain.statistics import Statistics, statistics
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.demo import demo_cases, demo_office
from sipdesk.exchange.own_layer import OwnLayer
from sipdesk.exchange.routine import load_routine
from sipdesk.exchange.spreadsheet import statistics_csv
from sipdesk.issuing.copies import write_file
from sipdesk.issuing.retention import DueFile
from sipdesk.paths import resource
from sipdesk.settings import Settings
from sipdesk.storage.audit import Action, Outcome, Purpose
from sipdesk.storage.reviews import LogLine, LogPage, Review
from sipdesk.ui.cases import due_words
from sipdesk.ui.cases.lines import Line
from sipdesk.ui.figures.page import FiguresDesk, FiguresRoom
from sipdesk.ui.frame.machine import Machine
from sipdesk.ui.jobs import Handle, Jobs
from sipdesk.ui.logbook.page import LogDesk, LogRoom
from sipdesk.ui.pages.about import About
from sipdesk.ui.retention.page import RetentionDesk, RetentionRoom
from sipdesk.ui.setup.desk import SetupDesk
from sipdesk.ui.setup.page import SetupRoom
from sipdesk.ui.way import book
from sipdesk.ui.words import Words
from sipdesk.ui.work.place import NOWHERE, Place
from sipdesk.ui.work.workplace import Workplace

NOW: Final = datetime(2026, 11, 16, 9, 42)  # a Monday
STAFF: Final = Staff("01990000-0000-7000-8000-000000000001", "Karin Ek", "biståndshandläggare", "Biståndsenheten")


class AtOnce(Jobs):
    """Work is done when it is asked for, so that what is shown stands there at once."""

    def run(self, work: Callable[[Handle], Any], then: Callable[[Any], object], **_: Any) -> Handle:
        handle = Handle(lambda *_: None)
        then(work(handle))
        return handle


class Memory:
    """Cases in memory, and what was saved."""

    def __init__(self, cases: Sequence[Case] | None = None, routine: Routine | None = None) -> None:
        self.routine = routine or load_routine(resource("defaults"), office=demo_office().office)
        held = demo_cases(NOW.date()) if cases is None else cases
        self.cases = {case.uid: case for case in held}
        self.folder = Path(mkdtemp())
        finalize(self, rmtree, self.folder, ignore_errors=True)
        self.place: list[str] = []
        self.kept: dict[str, str] = {}
        self.locked = ""
        self.paper_languages: list[str] = []
        self.decided: dict[str, object] = {}
        self.retention_years = 0
        self.jobs = AtOnce()
        self.log_asked: list[tuple[date, date]] = []
        self.reviews: list[Review] = []
        self.file_decisions: list[tuple[str, Decision]] = []
        self.due_files = [
            DueFile("019a0000-0000-7000-8000-000000000001", "2021-0003", "Vera Provfall", False, "Vanlig akt",
                    date(2021, 11, 12), date(2026, 11, 12), False),
            DueFile("019a0000-0000-7000-8000-000000000002", "2021-0004", "Hemlig Provfall", True,
                    "Placering av barn eller unga", date(2021, 11, 16), date(2026, 11, 16), True),
        ]  # fmt: skip
        self.acts = 0
        self.drafts = 0
        self.saves = 0
        self.settings: list[Settings] = []
        self.last: list[Place] = []

    def workplace(
        self, settings: Settings | None = None, last: Place = NOWHERE, machine: Machine | None = None
    ) -> Workplace:
        return Workplace(
            by=STAFF,
            routine=self.routine,
            lines=self._lines,
            search=self._search,
            load=self.cases.__getitem__,
            create=self._create,
            save_draft=self._save_draft,
            save=self._save,
            about=self._about,
            pages=book.PAGES,
            settings=settings or Settings(),
            change_settings=self.settings.append,
            remember=self.last.append,
            rooms={"setup": self._setup, "figures": self._figures, "log": self._log, "retention": self._retention},
            last=last,
            machine=machine or Machine(),
            now=lambda: NOW,
        )

    def named(self, first_name: str) -> Case:
        return next(case for case in self.cases.values() if case.person.first_name == first_name)

    def setup_desk(self) -> SetupDesk:
        return SetupDesk(
            layer=OwnLayer(self.folder / "routine", [resource("defaults")], self._read_again),
            routine=lambda: self.routine,
            office=lambda: self.routine.office,
            change_office=self._change_office,
            act=self._act,
            trouble=Words({}).trouble,
            today=lambda: NOW.date(),
            locked=self.locked,
            decided=self.decided,
            retention_years=self.retention_years,
            kept=self.kept,
        )

    def _figures(self, back: Callable[[], object]) -> FiguresRoom:
        def count(year: int, _tell: Callable[[int, int], object]) -> Statistics:
            return statistics(self.cases.values(), year, NOW.date(), self.routine)

        def export(figures: Statistics, words: dict[str, str], folder: Path, name: str) -> Path:
            return write_file(folder, name, statistics_csv(figures, words))

        return FiguresRoom(FiguresDesk(count, export, lambda: NOW.date(), Words({}).trouble, self.jobs), back)

    def _log(self, back: Callable[[], object]) -> LogRoom:
        at = NOW.astimezone()
        why = Purpose.CASE_WORK
        lines = [LogLine(at, "Karin Ek", "handläggare", action, Outcome.DONE, "2026-0001", why) for action in Action]
        lines[0] = lines[0]._replace(outcome=Outcome.REFUSED)

        def page(first: date, last: date, actions: Sequence[Action]) -> LogPage:
            self.log_asked.append((first, last))
            found = tuple(line for line in lines if not actions or line.action in actions)
            return LogPage(found, len(found))

        def record(first: date, last: date, finding: str) -> Review:
            self.reviews.insert(0, Review(at, "Karin Ek", first, last, len(lines), None, finding))
            return self.reviews[0]

        def check_by() -> date:
            return p4_check_by([one.last for one in self.reviews], NOW.date(), self.routine)

        desk = LogDesk(page, record, lambda: self.reviews, check_by, lambda: NOW.date(), Words({}).trouble)
        return LogRoom(desk, back)

    def _retention(self, back: Callable[[], object]) -> RetentionRoom:
        def take_away(uid: str, decision: Decision) -> None:
            self.due_files = [file for file in self.due_files if file.uid != uid]
            self.file_decisions.append((uid, decision))

        def keep(uid: str, reason: str, again_on: date) -> None:
            p5_may_keep(reason, again_on, NOW.date())
            take_away(uid, Decision.KEPT)

        desk = RetentionDesk(lambda: self.due_files, take_away, keep, lambda: NOW.date(), Words({}).trouble)
        return RetentionRoom(desk, back)

    def _setup(self, back: Callable[[], object]) -> SetupRoom:
        return SetupRoom(self.setup_desk(), self.place, back)

    def _read_again(self) -> None:
        self.routine = load_routine(
            resource("defaults"), None, self.folder / "routine", office=self.routine.office
        )

    def _change_office(self, office: Office) -> None:
        self.routine = replace(self.routine, office=office)

    def _act(self, act: Callable[[], object]) -> None:
        act()
        self.acts += 1

    def _lines(self, closed: bool) -> list[Line]:
        words = Words({code: kind.phrase for code, kind in self.routine.types.items()})
        held = [case for case in self.cases.values() if (case.state is CaseState.CLOSED) == closed]
        lines = [
            (
                dues[0].warn_on if dues else date.max,
                due_words.line_of(case.uid, self._name(case), dues, NOW.date(), words),
            )
            for case in held
            for dues in [worklist_items(case, NOW.date(), self.routine)]
        ]
        return [line for _, line in sorted(lines, key=lambda found: found[0])]

    def _name(self, case: Case) -> str:
        return due_words.name_in_list(case.person.name, case.number, protected=case.person.protected)

    def _search(self, words: str) -> list[Line]:
        found = {uid for uid, case in self.cases.items() if words.casefold() in case.person.name.casefold()}
        return [line for line in self._lines(False) if line.uid in found]

    def _create(self, person: Person | None) -> Case:
        case = Case(demo=True, person=person or Person())
        self.cases[case.uid] = case
        return case

    def _save_draft(self, _case: Case) -> None:
        self.drafts += 1

    def _save(self, _case: Case) -> None:
        self.saves += 1

    def _about(self, case: Case, go: Callable[[str], None]) -> About:
        words = Words({code: kind.phrase for code, kind in self.routine.types.items()})
        return About(
            case=case,
            routine=self.routine,
            by=STAFF,
            sentence=words.finding,
            trouble=words.trouble,
            term=words.value,
            go=go,
            paper_languages=self.paper_languages,
            now=lambda: NOW,
        )
