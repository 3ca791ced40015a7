"""What is being typed and is not an audited change yet, kept so that a crash takes at most a moment of it.

A draft is the whole case, encrypted like the rest. It ends when the case is saved. One that an earlier version of the
program left behind, in another shape, is kept and told of, never guessed at and never written over.
"""

import json
from datetime import datetime
from typing import NamedTuple

from sipdesk.domain.case import Case
from sipdesk.domain.plain import NotPlain, from_plain, to_plain
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.migrations import STEPS
from sipdesk.storage.store import Store

_SHAPE = len(STEPS)
_PUT = (
    "INSERT INTO draft (case_uid, by_uid, shape, base_version, saved_at, content) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (case_uid, by_uid, shape) DO UPDATE SET "
    "base_version = excluded.base_version, saved_at = excluded.saved_at, content = excluded.content"
)
_GET = "SELECT content, base_version, saved_at FROM draft WHERE case_uid = ? AND by_uid = ? ORDER BY shape DESC"


class Draft(NamedTuple):
    """A case as it was being typed. base_version: of the case that the typing began with."""

    case: Case
    base_version: int
    saved_at: datetime


def save(store: Store, case: Case, by: Staff, base_version: int) -> None:
    """Keep what is being typed, instead of an earlier draft of the same case by the same person."""
    content = json.dumps(to_plain(case), ensure_ascii=False, separators=(",", ":"))
    at = store.clock().isoformat(timespec="milliseconds")
    with store.transaction():
        store.sql(_PUT, (case.uid, by.uid, _SHAPE, base_version, at, content))


def load(store: Store, uid: str, by: Staff) -> Draft | None:
    """The person's draft of a case, if there is one. That it was read becomes an entry.

    Raises SipError draft.other-shape (saved_at) for one that cannot be read any more, store.damaged; it stays where
    it is.
    """
    with store.transaction():
        row = store.sql(_GET, (uid, by.uid)).fetchone()
        if row is None:
            return None
        content, base_version, saved_at = row
        if "\0" in content:  # a page that could not be opened, see `mapping.read`; JSON holds none
            raise SipError("store.damaged", file=store.path.name)
        try:
            case = from_plain(Case, json.loads(content))
        except NotPlain:
            raise SipError("draft.other-shape", saved_at=datetime.fromisoformat(saved_at)) from None
        audit.append(store, audit.Action.DRAFT_READ, by, case)
    return Draft(case, base_version, datetime.fromisoformat(saved_at))


def clear(store: Store, uid: str, by: Staff) -> None:
    """The typing has become a change, or is given up. A draft in another shape stays."""
    with store.transaction():
        store.sql("DELETE FROM draft WHERE case_uid = ? AND by_uid = ? AND shape = ?", (uid, by.uid, _SHAPE))
