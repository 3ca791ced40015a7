"""Cases that are with somebody else: they stand in no list and cannot be opened, until they are back or let go of."""

from datetime import date, datetime
from typing import Final, NamedTuple

from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.store import Store
from sipdesk.storage.tables.case import CaseRow, PersonRow
from sipdesk.storage.tables.hand_over import HandOverRow
from sipdesk.storage.tables.own import PaperRow

UNDER_WAY: Final = (
    "SELECT parent_id FROM hand_over WHERE received_at IS NULL AND taken_back_at IS NULL"  # at most one of a case
)
_COVERED: Final = (
    "SELECT from_name, from_unit, received_at, back_by FROM hand_over "
    'WHERE parent_id = (SELECT id FROM "case" WHERE uid = ?) ORDER BY position DESC LIMIT 1'
)
_MOVES: Final = "SELECT count(*) FROM audit WHERE case_uid = ? AND action IN (?, ?)"


class Away(NamedTuple):
    """A case that is with somebody else. case: the uid."""

    case: str
    number: str
    first_name: str
    last_name: str
    protected: bool
    to_name: str
    to_unit: str
    at: datetime
    valid_to: date | None
    back_by: date | None


def away(store: Store, by: Staff) -> list[Away]:
    """All of them, the newest first. Seeing them becomes an entry."""
    row, person = HandOverRow, PersonRow
    query = (
        row.select(CaseRow.uid, CaseRow.number, person.first_name, person.last_name, person.protected, row.to_name,
                   row.to_unit, row.at, row.valid_to, row.back_by)
        .join(CaseRow, on=(row.parent == CaseRow.id)).join(person, on=(person.parent == CaseRow.id))
        .where(row.received_at.is_null() & row.taken_back_at.is_null()).order_by(row.at.desc())
    )  # fmt: skip
    with store.transaction():
        audit.append(store, Action.LISTED, by, purpose=Purpose.HAND_OVER)
        return [Away(*values) for values in store.run(query.tuples())]


def is_away(store: Store, row: int) -> bool:
    """Whether the case in that row is with somebody else."""
    return store.sql(f"SELECT 1 WHERE ? IN ({UNDER_WAY})", (row,)).fetchone() is not None


def awaited(store: Store, row: int) -> str:
    """The uid of the move that the case in that row is on; empty when it is on none."""
    query = "SELECT uid FROM hand_over WHERE parent_id = ? AND received_at IS NULL AND taken_back_at IS NULL"
    found = store.sql(query, (row,)).fetchone()
    return str(found[0]) if found else ""


def covered_for(store: Store, case_uid: str) -> tuple[str, str]:
    """Name and unit of whom somebody here covers for in a case; empty where the case is here to stay."""
    with store.reading():
        row = store.sql(_COVERED, (case_uid,)).fetchone()
    return (row[0], row[1]) if row and row[2] and row[3] else ("", "")


def moves_known(store: Store, case_uid: str) -> int:
    """How often a case has left this place or arrived, as the log tells, also when it is here no more."""
    return int(store.sql(_MOVES, (case_uid, Action.HANDED_OVER, Action.RECEIVED)).fetchone()[0])


def papers_of(store: Store, case_uid: str) -> dict[str, bytes]:
    """The bytes of all papers of a case as they were given, by uid; in the caller's transaction."""
    query = PaperRow.select(PaperRow.uid, PaperRow.content).join(CaseRow).where(CaseRow.uid == case_uid)
    return {uid: bytes(content) for uid, content in store.run(query.tuples())}


def take_out_of_lists(store: Store, case_uid: str) -> None:
    """In the caller's transaction."""
    store.sql('DELETE FROM work WHERE case_id = (SELECT id FROM "case" WHERE uid = ?)', (case_uid,))
    store.sql("DELETE FROM draft WHERE case_uid = ?", (case_uid,))


def let_go(store: Store, case_uid: str, by: Staff) -> None:
    """Delete a case that has arrived elsewhere; the log keeps its uid. Raises SipError store.no-case."""
    with store.transaction():
        forget(store, case_uid)
        audit.append(store, Action.LET_GO, by, purpose=Purpose.HAND_OVER, uid=case_uid)
    with store.reading():
        store.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def forget(store: Store, case_uid: str) -> None:
    """Take a case away with papers, drafts and words, in the caller's transaction. Raises SipError store.no-case."""
    if not store.sql('SELECT 1 FROM "case" WHERE uid = ?', (case_uid,)).fetchone():
        raise SipError("store.no-case")
    store.recall(case_uid, 0)
    store.sql("DELETE FROM draft WHERE case_uid = ?", (case_uid,))
    store.sql('DELETE FROM "case" WHERE uid = ?', (case_uid,))  # its parts, papers and rows in lists go with it
    for index in ("name_index", "word_index"):
        store.sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
