"""Taking a case away for good, and what was decided about files whose time had passed (P5).

The engine writes zeros over what is deleted; the words of the search are merged anew, so that none is left behind in
the index; the write-ahead log is emptied. Copies that were laid aside (before a new shape, or when a backup was put
back) hold every case there was, so they go first. What remains is the uid, in the decision and in the audit log, and
backups elsewhere.
"""

from datetime import date, datetime
from typing import NamedTuple

from sipdesk.domain.register import Staff
from sipdesk.domain.retention import Decision
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.store import Store
from sipdesk.storage.tables.retention import RetentionRow


class Decided(NamedTuple):
    """A decision as it is shown. case: the uid."""

    at: datetime
    who: str
    case: str
    decision: Decision


def take_away(store: Store, uid: str, kind: str, decision: Decision, by: Staff) -> None:
    """Delete a case with its papers, drafts and words. Raises SipError store.no-case, store.not-written (file)."""
    _drop_old_copies(store)
    with store.transaction():
        if not store.sql('SELECT 1 FROM "case" WHERE uid = ?', (uid,)).fetchone():
            raise SipError("store.no-case")
        store.recall(uid, 0)
        store.sql("DELETE FROM draft WHERE case_uid = ?", (uid,))
        store.sql('DELETE FROM "case" WHERE uid = ?', (uid,))  # its parts, papers and rows in lists go with it
        for index in ("name_index", "word_index"):
            store.sql(f"INSERT INTO {index} ({index}) VALUES ('optimize')")
        store.sql("UPDATE retention SET reason = '' WHERE case_uid = ?", (uid,))
        _enter(store, uid, kind, decision, by)
        audit.append(store, Action.DISPOSED, by, purpose=Purpose.UPKEEP, uid=uid)
    with store.reading():
        store.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def keep_longer(store: Store, uid: str, kind: str, by: Staff, reason: str, again_on: date) -> None:
    """Somebody decided that a file stays, until it is asked anew."""
    with store.transaction():
        _enter(store, uid, kind, Decision.KEPT, by, reason.strip(), again_on)
        audit.append(store, Action.KEPT_LONGER, by, purpose=Purpose.UPKEEP, uid=uid)


def kept_until(store: Store) -> dict[str, date]:
    """For each case that somebody decided to keep: the day on which it is asked anew, by the latest decision."""
    row = RetentionRow
    query = row.select(row.case_uid, row.again_on).where(row.decision == Decision.KEPT).order_by(row.id)
    with store.reading():
        return dict(store.run(query.tuples()))


def decisions(store: Store) -> list[Decided]:
    """Every decision, the newest first."""
    row = RetentionRow
    query = row.select(row.at, row.by_name, row.case_uid, row.decision).order_by(row.id.desc())
    with store.reading():
        return [Decided(*values) for values in store.run(query.tuples())]


def _enter(
    store: Store, uid: str, kind: str, decision: Decision, by: Staff, reason: str = "", again_on: date | None = None
) -> None:
    store.run(
        RetentionRow.insert(
            at=store.clock(), by_uid=by.uid, by_name=by.name, case_uid=uid, class_code=kind, decision=decision,
            reason=reason, again_on=again_on,
        )
    )  # fmt: skip


def _drop_old_copies(store: Store) -> None:
    copies = [copy for kind in ("shape", "replaced") for copy in store.path.parent.glob(f"{store.path.name}.{kind}-*")]
    for copy in copies:
        try:
            copy.unlink()
        except OSError:
            raise SipError("store.not-written", file=copy.name) from None
