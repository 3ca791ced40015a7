"""One person's store, opened: what the window reads and writes, with the signed-in person in every call.

It keeps the version of each case that was read, so that a lost update is noticed, and it is the only
place in the window that knows both store and rules. No widgets.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, TypeReason
from sipdesk.domain.deadlines import Due, warns_on
from sipdesk.domain.hand_over import own_party
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.rules.correction import p7_note_identity
from sipdesk.domain.rules.log_check import p4_check_by
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.address_book import AddressEntry
from sipdesk.issuing import retention
from sipdesk.issuing.lists import DECIDE, due_in_lists, next_due, reckon_again
from sipdesk.storage import audit, backups, cases, drafts, papers, reviews, search, worklist
from sipdesk.storage.store import Store
from sipdesk.ui.cases.due_words import line_of, name_in_list
from sipdesk.ui.cases.lines import Line
from sipdesk.ui.words import Words, on_screen

if TYPE_CHECKING:
    from sipdesk.domain.statistics import Statistics
    from sipdesk.issuing.register import Issued

IssuedOrLoaded = TypeVar("IssuedOrLoaded", "Issued", cases.Loaded)
_MOST_LINES = 500


class WorkRoom:
    """Functions on one open store for one signed-in person. `now`: the clock; days are the local ones."""

    def __init__(self, store: Store, by: Staff, routine: Routine, now: Callable[[], datetime] = datetime.now) -> None:
        self.store, self.by, self.routine, self.now = store, by, routine, now
        self._versions: dict[str, int] = {}
        self._registers: dict[str, Case] = {}
        self._named: dict[str, Person] = {}  # as they were last written, to notice what is put right (P7)
        self._turn = threading.RLock()
        self.written = False  # whether anything has been changed since this room was opened

    @property
    def today(self) -> date:
        return self.now().date()

    def words(self) -> Words:
        """How findings and troubles are said, with the routine's own words for kinds of information."""
        return Words({code: on_screen(kind.phrase) for code, kind in self.routine.types.items()})

    def load(self, uid: str) -> Case:
        """The case as it was last written; what was being typed when the program ended is made a change first."""
        with self._turn:
            case, self._versions[uid] = cases.load(self.store, uid, self.by)
            self._named[uid] = replace(case.person)
            draft = drafts.load(self.store, uid, self.by)
            if draft is None or draft.base_version != self._versions[uid]:
                return case
            self.save(draft.case)
            return draft.case

    def create(self, person: Person | None = None) -> Case:
        """A new case: the own unit is a party from the start, and the first consent is a draft. person: who has had a
        process before, as far as she is carried over (C10)."""
        case = new_case(self.by, self.routine, self.now(), self.next_number())
        case.person = person or case.person
        with self._turn:
            due = next_due(case, self.today, self.routine)
            self._versions[case.uid] = cases.create(self.store, case, self.by, due=due)
            self._named[case.uid] = replace(case.person)
            self.written = True
        return case

    def save_draft(self, case: Case) -> None:
        with self._turn:
            drafts.save(self.store, case, self.by, self._versions[case.uid])
            self.written = True

    def save(self, case: Case) -> None:
        """An audited change. Raises SipError store.lost-update when somebody else has written in between."""
        with self._turn:
            self.catch_up(case)
            p7_note_identity(self._named[case.uid], case, self.by, self.now().replace(microsecond=0))
            base, due = self._versions[case.uid], due_in_lists(self.store, case, self.today, self.routine)
            self._versions[case.uid] = cases.save(self.store, case, self.by, base, due=due)
            self._named[case.uid] = replace(case.person)
            self.written = True

    def version_of(self, uid: str) -> int:
        """The stored version of a case that this room has read or written last."""
        return self._versions[uid]

    def issuing(self, act: Callable[[], IssuedOrLoaded]) -> IssuedOrLoaded:
        """Run an act of `sipdesk.issuing` on the stored case, in turn with the window's own saving."""
        with self._turn:
            done = act()
            self._versions[done.case.uid] = done.version
            self._registers[done.case.uid] = done.case
            return done

    def kept_paper(self, case: Case, uid: str) -> bytes:
        """The bytes of an issued paper, to be looked at. Raises SipError store.no-paper, store.damaged."""
        with self._turn:
            return papers.load(self.store, case, uid, self.by)

    def catch_up(self, case: Case) -> None:
        """Papers are made on the stored case; the open one gets their register, and reasons that were given."""
        stored = self._registers.pop(case.uid, None)
        if stored is not None:
            known = {deviation.uid for deviation in stored.deviations}
            given_since = [deviation for deviation in case.deviations if deviation.uid not in known]
            case.issued, case.deviations = stored.issued, [*stored.deviations, *given_since]

    def lines(self, closed: bool) -> list[Line]:
        """The list of cases, what is due soonest first. Among the ongoing stand closed ones in which something is left
        that a closing does not end (P7)."""
        state = CaseState.CLOSED if closed else CaseState.OPEN
        found = worklist.page(self.store, self.by, state, limit=_MOST_LINES)
        if not closed:
            soon = self.today + timedelta(days=self.routine.thresholds.incident_days)
            found = [*worklist.late_though_closed(self.store, self.by, soon, DECIDE), *found]
        return self._said(found)

    def search(self, typed: str) -> list[Line]:
        return self._said(search.find(self.store, typed, self.by))

    def change_settings(self, act: Callable[[], object]) -> None:
        """Change how this workplace does things; the act and its entry in the log stand or fall together (P4)."""
        with self._turn, self.store.transaction():
            audit.append(self.store, audit.Action.SETTINGS_CHANGED, self.by, purpose=audit.Purpose.UPKEEP)
            act()

    def reckon_again(self) -> None:
        """The days in the lists, as the routine is now."""
        reckon_again(self.store, self.today, self.routine)

    def count(self, year: int, tell: Callable[[int, int], object]) -> "Statistics":
        """A year's figures over all cases; on the worker."""
        from sipdesk.issuing import figures  # here, because they are looked at once a year

        return figures.count(self.store, self.by, year, self.today, self.routine, tell)

    def export_figures(self, found: "Statistics", words: Mapping[str, str], folder: Path, name: str) -> Path:
        from sipdesk.issuing import figures

        return figures.export(self.store, self.by, found, words, folder, name)

    def log_page(self, first: date, last: date, actions: Sequence[audit.Action]) -> reviews.LogPage:
        """The log of some days (P4)."""
        return reviews.page(self.store, self.by, first, last, actions)

    def record_review(self, first: date, last: date, finding: str) -> reviews.Review:
        return reviews.record(self.store, self.by, first, last, finding)

    def log_reviews(self) -> list[reviews.Review]:
        return reviews.reviews(self.store)

    def log_check_by(self) -> date:
        """The last day of the next check of the log (P4)."""
        checked = [review.last for review in self.log_reviews()]
        return p4_check_by(checked, reviews.begun_on(self.store) or self.today, self.routine)

    def due_files(self) -> list[retention.DueFile]:
        """Files whose time has passed (P5)."""
        return retention.due_files(self.store, self.by, self.today, self.routine)

    def take_away(self, uid: str, decision: Decision) -> None:
        retention.take_away(self.store, uid, decision, self.by, self.today, self.routine)

    def keep_longer(self, uid: str, reason: str, again_on: date) -> None:
        retention.keep_longer(self.store, uid, reason, again_on, self.by, self.today, self.routine)

    def back_up(self, folder: Path) -> tuple[Path, backups.Sheet]:
        """A backup in that folder; on the worker."""
        return backups.back_up(self.store, folder, self.by)

    def name_of(self, uid: str) -> str:
        """What a case is called in the list; empty when it stands in none."""
        return next((self._name(item) for item in worklist.one(self.store, uid)), "")

    def is_here(self, uid: str) -> bool:
        """Whether a case stands in a list: it was not handed over, and not disposed of."""
        return bool(worklist.one(self.store, uid))

    def _said(self, items: Sequence[worklist.Item]) -> list[Line]:
        lines = [
            line_of(item.uid, self._name(item), self._dues(item), self.today, self.words()) for item in items
        ]
        return sorted(lines, key=lambda line: line.section)

    def _name(self, item: worklist.Item) -> str:
        return name_in_list(item.name, item.number, protected=item.protected)

    def _dues(self, item: worklist.Item) -> list[Due]:
        """The list knows the day and the rule; names stand in the case itself."""
        if item.due_on is None:
            return []
        return [Due(item.due_code, item.due_on, warns_on(item.due_on, self.routine))]

    def next_number(self) -> str:
        """The workplace's own reference: year and running number, nothing personal."""
        known = audit.ever_here(self.store)
        return f"{self.today.year}-{known + 1:04}"


def new_case(by: Staff, routine: Routine, now: datetime, number: str) -> Case:
    """A fresh case of the own unit. Nothing of an earlier process is carried over (C10)."""
    case = Case(number=number, created_on=now.date())
    case.parties = [own_party(by, routine)]
    participation = routine.types.get(PARTICIPATION)
    if participation:
        case.consent.types = [TypeReason(type=PARTICIPATION, reason=participation.reason)]
    case.consent.acts = [ConsentAct()]
    case.meeting.convener, case.meeting.convener_role, case.meeting.convener_phone = by.name, by.role, by.phone
    return case


def as_parties(book: Sequence[AddressEntry]) -> list[Party]:
    """Entries of the address book as parties to choose from."""
    return [Party(**asdict(entry)) for entry in book]
