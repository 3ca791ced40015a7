"""The lists of cases: a row for each case, written with it, so that a list never has to open one.

What is due next is reckoned by the rules, outside; here it is kept and sorted by. Words for it come from the window.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, NamedTuple

import peewee as pw

from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.domain.terms import CaseState
from sipdesk.storage import audit
from sipdesk.storage.store import Store
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.own import WorkRow

NEVER: Final = date.max
"""Stands for "nothing is due" in the table, so that such cases come last without a second index."""
PAGE: Final = 100


@dataclass(frozen=True, slots=True)
class Due:
    """The next day on which something is due, and the code of the finding that says so."""

    on: date | None = None
    code: str = ""


NOTHING: Final = Due()


class Item(NamedTuple):
    """A case in a list. position: to ask for what comes after it."""

    uid: str
    name: str
    number: str
    identity_number: str
    protected: bool
    state: CaseState
    due_on: date | None
    due_code: str
    position: tuple[date, int]


_FIELDS: Final = ("name", "number", "identity_number", "protected", "state", "due_on", "due_code")
_INSERT: Final = f"INSERT INTO work (case_id, {', '.join(_FIELDS)}) VALUES (?{', ?' * len(_FIELDS)})"
_UPDATE: Final = """
UPDATE work SET
    name = ?2, number = ?3, identity_number = ?4, protected = ?5, state = ?6,
    due_on = coalesce(?7, due_on), due_code = coalesce(?8, due_code)
WHERE case_id = ?1 AND (name, number, identity_number, protected, state, due_on, due_code)
    IS NOT (?2, ?3, ?4, ?5, ?6, coalesce(?7, due_on), coalesce(?8, due_code))
"""


def page(
    store: Store, by: Staff, state: CaseState = CaseState.OPEN, after: tuple[date, int] | None = None, limit: int = PAGE
) -> list[Item]:
    """The next cases in a state, what is due first at the top. after: the position of the last one that is shown."""
    query = select().where(WorkRow.state == state).order_by(WorkRow.due_on, WorkRow.case).limit(limit)
    if after:
        query = query.where(pw.Tuple(WorkRow.due_on, WorkRow.case) > pw.Tuple(after[0].isoformat(), after[1]))
    with store.transaction():
        note_listing(store, by)
        return items(store, query)


def late_though_closed(store: Store, by: Staff, until: date, aside: str, limit: int = PAGE) -> list[Item]:
    """Closed cases in which something is due by a day that a closing does not end (P7). aside: a code not to count."""
    closed = (WorkRow.state == CaseState.CLOSED) & (WorkRow.due_on <= until) & (WorkRow.due_code != aside)
    with store.transaction():
        note_listing(store, by)
        return items(store, select().where(closed).order_by(WorkRow.due_on, WorkRow.case).limit(limit))


def one(store: Store, uid: str) -> list[Item]:
    """A case's own line, or none. Nobody sees more than the list that stands beside."""
    with store.reading():
        return items(store, select().where(CaseRow.uid == uid))


def count(store: Store, state: CaseState = CaseState.OPEN) -> int:
    """How many cases are in a state; nobody is named."""
    with store.reading():
        return int(store.sql("SELECT count(*) FROM work WHERE state = ?", (state.value,)).fetchone()[0])


def select() -> Any:
    """A query for list items; to be narrowed and run by `items`."""
    columns = [getattr(WorkRow, name) for name in _FIELDS]
    return WorkRow.select(CaseRow.uid, *columns, WorkRow.case).join(CaseRow).tuples()


def items(store: Store, query: Any) -> list[Item]:
    found = []
    for uid, name, number, identity_number, protected, state, due_on, due_code, row in store.run(query):
        due = None if due_on == NEVER else due_on
        found.append(Item(uid, name, number, identity_number, protected, state, due, due_code, (due_on, row)))
    return found


def note_listing(store: Store, by: Staff) -> None:
    """The lists show names: who sees them is entered once for each time the store is open, in the caller's transaction.

    Opening a case has an entry of its own, every time.
    """
    if by.uid not in store.listed_by:
        audit.append(store, audit.Action.LISTED, by)
        store.listed_by.add(by.uid)


def enter(store: Store, row: int, case: Case, due: Due) -> None:
    """A new case comes into the lists, in the caller's transaction."""
    store.sql(_INSERT, (row, *_values(case, due)))


def refresh(store: Store, row: int, case: Case, due: Due | None) -> None:
    """Bring a case's row up to date, in the caller's transaction; nothing is written if it is. due: None leaves it."""
    store.sql(_UPDATE, (row, *_values(case, due)))


def _values(case: Case, due: Due | None) -> tuple[Any, ...]:
    person = case.person
    next_due = ((due.on or NEVER).isoformat(), due.code) if due else (None, None)
    return (person.name, case.number, person.identity_number, int(person.protected), case.state.value, *next_due)
