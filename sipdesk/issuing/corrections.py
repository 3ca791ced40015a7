"""Two cases of one person become one, a case moves to the right person, and what was done by mistake is undone (P7).

Each in one transaction with its entries in the log: either all of it has happened, or nothing.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sipdesk.domain.alike import Alike, p7_alike
from sipdesk.domain.case import Case
from sipdesk.domain.hand_over import own_party
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.joining import p7_join, p7_may_join, p7_may_move, p7_move, p7_undo_join
from sipdesk.issuing.lists import next_due
from sipdesk.storage import alike, cases, drafts
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.store import Store

_ONE_PERSON: Final = (Alike.SAME, Alike.MAYBE)


@dataclass(frozen=True, slots=True)
class AlikeCase:
    """Another case whose person is like this one's."""

    uid: str
    number: str
    name: str
    protected: bool
    alike: Alike


def alike_cases(store: Store, case: Case, by: Staff, now: datetime) -> list[AlikeCase]:
    """Other cases of what could be the same person, or a twin, what is most alike first. Who has had a process that is
    closed begins a new one (C10): that is nothing to put right."""
    born, today = birth_date_of(case.person), now.date()
    found = [
        AlikeCase(one.uid, one.number, one.person.name, one.person.protected, kind)
        for one in alike.neighbours(store, case.uid, case.person, born, by)
        if (kind := p7_alike(case.person, one.person, today)) and not (kind in _ONE_PERSON and one.closed)
    ]
    order = list(Alike)
    return sorted(found, key=lambda one: order.index(one.alike))


def join(store: Store, kept: str, other: str, reason: str, by: Staff, now: datetime, routine: Routine) -> None:
    """The case `other` ends, and goes on in `kept`. Raises SipError P7.…, store.…; then nothing has changed."""
    with store.transaction():
        (here, base), (there, other_base) = (_load(store, uid, by) for uid in (kept, other))
        p7_may_join(here, there, reason, now.date())
        p7_join(here, there, reason, by, now)
        for case, version in ((here, base), (there, other_base)):
            _save(store, case, by, version, Action.JOINED, now, routine)


def undo_join(store: Store, kept: str, other: str, because: str, by: Staff, now: datetime, routine: Routine) -> None:
    """Both go on by themselves again. Raises SipError P7.…, store.…; then nothing has changed."""
    with store.transaction():
        (here, base), (there, other_base) = (_load(store, uid, by) for uid in (kept, other))
        p7_undo_join(here, there, because, by, now)
        for case, version in ((here, base), (there, other_base)):
            _save(store, case, by, version, Action.PARTED, now, routine)


def move(
    store: Store, uid: str, person: Person, number: str, reason: str, by: Staff, now: datetime, routine: Routine
) -> str:  # fmt: skip
    """What is written in a case goes on in a new one, of the right person; gives its uid. Raises SipError P7.…,
    store.…; then nothing has changed."""
    with store.transaction():
        case, version = _load(store, uid, by)
        p7_may_move(case, person, reason, now.date())
        moved = p7_move(case, person, own_party(by, routine), number, reason, by, now)
        _save(store, case, by, version, Action.MOVED, now, routine)
        cases.create(store, moved, by, action=Action.MOVED, due=next_due(moved, now.date(), routine))
    return moved.uid


def _load(store: Store, uid: str, by: Staff) -> cases.Loaded:
    """With what was being typed in it when the program ended."""
    case, version = cases.load(store, uid, by, Purpose.CORRECTION)
    draft = drafts.load(store, uid, by)
    return cases.Loaded(draft.case if draft and draft.base_version == version else case, version)


def _save(store: Store, case: Case, by: Staff, base: int, action: Action, now: datetime, routine: Routine) -> None:
    cases.save(store, case, by, base, action=action, due=next_due(case, now.date(), routine))
