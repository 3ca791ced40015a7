"""The audit log: who did what with which case, when and why (P4; HSLF-FS 2016:40 4 kap. 9 §, lag (2001:454) 10 §).

An entry is written in the same transaction as the act. Every entry carries a seal over itself and the one before it,
made with a key that is derived from the data key, so that an edit, a deletion or an insertion shows. That the tail was
cut off shows against an anchor that is kept elsewhere (in a backup's report, on paper). Whoever has the data key could
write the whole log anew: against that only an anchor helps. No entry holds free text about a case.
"""

import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from sipdesk import __version__
from sipdesk.domain.case import Case
from sipdesk.domain.register import Staff
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store

PROGRAM: Final = Staff(uid="", name="SIPDesk", role="", unit="")
"""Behind what the program does by itself, such as a migration."""
_BEGINNING: Final = bytes(32)


class Action(StrEnum):
    """What was done."""

    STORE_CREATED = "store-created"
    STORE_MIGRATED = "store-migrated"
    SIGNED_IN = "signed-in"
    STAFF_CHANGED = "staff-changed"
    KEYS_CHANGED = "keys-changed"
    BACKED_UP = "backed-up"
    RESTORED = "restored"
    SETTINGS_CHANGED = "settings-changed"  # of the routine, or of the own unit's name
    LOG_CHECKED = "log-checked"
    LOG_READ = "log-read"
    CREATED = "created"
    IMPORTED = "imported"
    SALVAGED = "salvaged"  # out of a damaged store
    LISTED = "listed"  # the lists or the search were looked at
    READ = "read"
    DRAFT_READ = "draft-read"
    CHANGED = "changed"
    PAPER_MADE = "paper-made"
    PAPER_PRINTED = "paper-printed"
    PAPER_SENT = "paper-sent"
    PAPER_READ = "paper-read"
    EXPORTED = "exported"
    HANDED_OVER = "handed-over"  # to a colleague, as a package
    TAKEN_BACK = "taken-back"  # the package never arrived
    RECEIVED = "received"
    LET_GO = "let-go"  # it arrived, and is no more here
    JOINED = "joined"  # one person's two cases became one
    PARTED = "parted"  # and are two again
    MOVED = "moved"  # from the wrong person to the right one
    DISPOSED = "disposed"  # the case is no more; the entry holds its id alone
    KEPT_LONGER = "kept-longer"
    REGISTERS_READ = "registers-read"  # over all cases; they name nobody
    COUNTED = "counted"  # figures over all cases; they name nobody


class Purpose(StrEnum):
    """Why it was done."""

    CASE_WORK = "case-work"
    HAND_OVER = "hand-over"
    ARCHIVE = "archive"
    CHECK = "check"  # a recurring check of the log
    EXTRACT = "extract"  # the person asked what is stored about her
    STATISTICS = "statistics"
    CORRECTION = "correction"  # a wrong person or a double entry is put right
    UPKEEP = "upkeep"  # of the store itself


class Outcome(StrEnum):
    DONE = "done"
    REFUSED = "refused"  # a rule said no


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry as it was sealed. at: UTC, ISO 8601 with milliseconds. person_ref: the person's identity number."""

    seq: int
    at: str
    by_uid: str
    by_name: str
    role: str
    unit: str
    case_uid: str
    person_ref: str
    action: str
    purpose: str
    outcome: str
    app_version: str
    prev: bytes
    mac: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and seal: what an anchor keeps. An empty log has Head(0, zeros)."""

    seq: int = 0
    mac: bytes = _BEGINNING


class Fault(StrEnum):
    """What is wrong with a log."""

    MISSING = "missing"  # an entry was taken out
    EDITED = "edited"  # an entry, or the one before it, is not what was sealed
    CUT = "cut"  # the log ends before the anchor
    REPLACED = "replaced"  # the anchored entry is another one


@dataclass(frozen=True, slots=True)
class Verdict:
    """What looking through the log showed. seq: where the first fault is; entries: how many were looked at."""

    entries: int
    head: Head
    fault: Fault | None = None
    seq: int = 0


_COLUMNS: Final = tuple(field.name for field in fields(Entry))
_SEALED: Final = len(_COLUMNS) - 2  # all but prev and mac
_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM audit"
_INSERT: Final = f"INSERT INTO audit ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


def derive_seal_key(key: DataKey, store_uid: str) -> bytes:
    return HKDF(SHA256(), 32, store_uid.encode(), b"sipdesk audit 1").derive(key)


def append(
    store: Store, action: Action, by: Staff, case: Case | None = None, *,
    purpose: Purpose = Purpose.CASE_WORK, outcome: Outcome = Outcome.DONE, uid: str = "",
) -> Head:  # fmt: skip
    """Add an entry to the caller's transaction, so that the act and its entry stand or fall together.

    uid: of a case that is disposed of, instead of the case: nothing else of it may stand in the entry (P5).
    """
    if not store.in_transaction:
        raise RuntimeError("an audit entry belongs in the transaction of its act")
    last = head(store)
    case_uid, person_ref = (case.uid, case.person.identity_number) if case else (uid, "")
    at = store.clock().isoformat(timespec="milliseconds")
    sealed = (
        last.seq + 1, at, by.uid, by.name, by.role, by.unit, case_uid, person_ref,
        action.value, purpose.value, outcome.value, __version__,
    )  # fmt: skip
    mac = _seal(store.seal_key, last.mac, sealed)
    store.sql(_INSERT, (*sealed, last.mac, mac))
    return Head(last.seq + 1, mac)


def head(store: Store) -> Head:
    """The last entry; for an anchor."""
    with store.reading():
        row = store.sql("SELECT seq, mac FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return Head(*row) if row else Head()


def ever_here(store: Store) -> int:
    """How many cases have been here, those that were disposed of or handed over too; nobody is named."""
    with store.reading():
        counted = store.sql("SELECT count(DISTINCT case_uid) FROM audit WHERE case_uid <> ''").fetchone()
    return int(counted[0])


def entries(store: Store, case_uid: str, by: Staff) -> list[Entry]:
    """All that was done with one case, in order. Reading the log is an act of its own."""
    with store.transaction():
        found = [Entry(*row) for row in store.sql(f"{_SELECT} WHERE case_uid = ? ORDER BY seq", (case_uid,))]
        append(store, Action.LOG_READ, by, purpose=Purpose.CHECK)
    return found


def verify(store: Store, by: Staff, anchor: Head | None = None) -> Verdict:
    """Look through the whole log and stop at the first fault. That it was done becomes an entry."""
    with store.transaction():
        verdict = _look_through(_Seals(store), store.sql(f"{_SELECT} ORDER BY seq"), anchor)
        if verdict.fault is None:
            append(store, Action.LOG_CHECKED, by, purpose=Purpose.CHECK)
    return verdict


class _Seals:
    """Which seal key an entry was sealed with; entries are asked for in order."""

    def __init__(self, store: Store) -> None:
        rows = store.sql("SELECT until_seq, seal_key FROM old_seal ORDER BY until_seq DESC").fetchall()
        self._old, self._now = [(until, bytes(key)) for until, key in rows], store.seal_key

    def of(self, seq: int) -> bytes:
        while self._old and self._old[-1][0] < seq:
            self._old.pop()
        return self._old[-1][1] if self._old else self._now


def _look_through(seals: _Seals, rows: Iterator[Any], anchor: Head | None) -> Verdict:
    last = Head()
    for row in rows:
        seq, prev, mac = row[0], row[-2], row[-1]
        if seq != last.seq + 1:
            return Verdict(last.seq, last, Fault.MISSING, last.seq + 1)
        if prev != last.mac or not hmac.compare_digest(mac, _seal(seals.of(seq), prev, row[:_SEALED])):
            return Verdict(last.seq, last, Fault.EDITED, seq)
        if anchor and seq == anchor.seq and mac != anchor.mac:
            return Verdict(last.seq, last, Fault.REPLACED, seq)
        last = Head(seq, mac)
    if anchor and anchor.seq > last.seq:
        return Verdict(last.seq, last, Fault.CUT, last.seq + 1)
    return Verdict(last.seq, last)


def _seal(key: bytes, prev: bytes, sealed: tuple[Any, ...]) -> bytes:
    content = json.dumps(sealed, ensure_ascii=False, separators=(",", ":")).encode()
    return hmac.digest(key, prev + content, "sha256")
