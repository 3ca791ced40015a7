"""Files whose time has passed: listed by the rules, decided by a named person, never by the program alone (P5)."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.correction import p7_doubles, p7_set_aside
from sipdesk.domain.rules.retention import p5_class, p5_due, p5_last_note, p5_may_keep, p5_may_take_away
from sipdesk.domain.terms import CorrectionKind
from sipdesk.issuing.lists import DECIDE
from sipdesk.storage import cases, retention, worklist
from sipdesk.storage.all_cases import case_to_decide_on, every_case
from sipdesk.storage.audit import Purpose
from sipdesk.storage.store import Store
from sipdesk.storage.worklist import Due


@dataclass(frozen=True, slots=True)
class DueFile:
    """A file to decide on. kind: the class in words. due: the day from which it may be decided. kept: it goes to the
    archive only."""

    uid: str
    number: str
    name: str
    protected: bool
    kind: str
    last_note: date
    due: date
    kept: bool


def due_files(store: Store, by: Staff, today: date, routine: Routine) -> list[DueFile]:
    """Every closed file whose time has passed, what has waited longest first. Seeing the list becomes an entry.

    A double entry belongs to the file of the case that it was joined to, and is decided on with that.
    """
    later = retention.kept_until(store)
    found = []
    for _, case in every_case(store):
        due, kind, last = p5_due(case, routine), p5_class(case, routine), p5_last_note(case)
        if _belongs_to_another(store, case):
            continue
        if due and kind and last and due <= today and later.get(case.uid, today) <= today:
            person = case.person
            found.append(
                DueFile(case.uid, case.number, person.name, person.protected, kind.name, last, due, kind.kept)
            )
    with store.transaction():
        worklist.note_listing(store, by)
    return sorted(found, key=lambda file: (file.due, file.number))


def take_away(store: Store, uid: str, decision: Decision, by: Staff, today: date, routine: Routine) -> None:
    """Dispose of a file, or take it away after it was handed to the archive; looked at again on the stored case. Its
    double entries go with it.

    Raises SipError P5.… and what `storage.retention.take_away` does.
    """
    case = case_to_decide_on(store, uid)
    p5_may_take_away(case, decision, today, routine)
    kind = p5_class(case, routine)
    for one in (*(double for double in p7_doubles(case) if worklist.one(store, double)), uid):
        retention.take_away(store, one, kind.code if kind else "", decision, by)


def keep_longer(
    store: Store, uid: str, reason: str, again_on: date, by: Staff, today: date, routine: Routine
) -> None:  # fmt: skip
    """Keep a file for a reason. Raises SipError P5.no-reason, P5.again-passed, store.no-case."""
    p5_may_keep(reason, again_on, today)
    with store.transaction():
        case, version = cases.load(store, uid, by, Purpose.UPKEEP)
        kind = p5_class(case, routine)
        retention.keep_longer(store, uid, kind.code if kind else "", by, reason, again_on)
        cases.save(store, case, by, version, due=Due(again_on, DECIDE))  # only the lists change


def _belongs_to_another(store: Store, case: Case) -> bool:
    """Whether it is a double entry of a case that is here."""
    aside = p7_set_aside(case)
    return aside is not None and aside.kind is CorrectionKind.DOUBLE and bool(worklist.one(store, aside.other_uid))
