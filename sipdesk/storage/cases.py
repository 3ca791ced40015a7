"""Cases in and out of the store: read whole, written where they differ, each act with its entry in the audit log.

Every change raises the case's version. Who saves says which version she had; if somebody has saved in between, nothing
is written and she is told (a lost update), unless it is the very change that is there already.
"""

from typing import NamedTuple

from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit, drafts, mapping, search, worklist
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.hand_overs import UNDER_WAY, is_away
from sipdesk.storage.shapes import CASE
from sipdesk.storage.store import Store
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.worklist import NOTHING, Due

_VERSION = 'UPDATE "case" SET version = ?, change = ?, changed_at = ? WHERE id = ?'
_FIND = f'SELECT id, version, change, id IN ({UNDER_WAY}) FROM "case" WHERE uid = ?'


class Loaded(NamedTuple):
    """A case, and the version that it has."""

    case: Case
    version: int


class _Found(NamedTuple):
    """Where a case is kept. change: uid of the last change. away: it is with somebody else."""

    row: int
    version: int
    change: str
    away: bool


def create(store: Store, case: Case, by: Staff, *, action: Action = Action.CREATED, due: Due = NOTHING) -> int:
    """Put a new case into the store; gives its version, 1. The very same case again changes nothing.

    action: CREATED or IMPORTED. Raises SipError store.case-exists when another case has its uid.
    """
    with store.transaction():
        found = _find(store, case.uid)
        if found:
            if mapping.read(store, found.row)[0] != case:
                raise SipError("store.case-exists")
            return found.version
        row = _insert(store, case)
        rows, _ = mapping.write(store, case, mapping.only_case(row, case))
        if not is_away(store, row):  # out of a wreck
            worklist.enter(store, row, case, due)
        search.index(store, row, case)
        audit.append(store, action, by, case)
        store.remember(case.uid, 1, rows)
    return 1


def load(
    store: Store, uid: str, by: Staff, purpose: Purpose = Purpose.CASE_WORK, *, away: bool = False
) -> Loaded:  # fmt: skip
    """The case, and the version that it has. That it was read becomes an entry. away: also one that is with somebody
    else. Raises SipError store.no-case, store.handed-over."""
    with store.transaction():
        found = _existing(store, uid, away=away)
        case, rows = mapping.read(store, found.row)
        audit.append(store, Action.READ, by, case, purpose=purpose)
        store.remember(uid, found.version, rows)
    return Loaded(case, found.version)


def load_unless(store: Store, known: Loaded | None, uid: str, by: Staff) -> Loaded:
    """`known`, which the same person has read for the same work, if it is that case and nobody has saved it since: then
    nothing more is read and there is no further entry. Else as `load`, and raises as that does."""
    with store.transaction():
        same = known is not None and known.case.uid == uid and is_as_loaded(store, known)
        return known if known and same else load(store, uid, by)


def is_as_loaded(store: Store, loaded: Loaded) -> bool:
    """Whether nobody has saved the case since. Raises SipError store.no-case, store.handed-over."""
    return _existing(store, loaded.case.uid).version == loaded.version


def save(
    store: Store, case: Case, by: Staff, base_version: int, *,
    action: Action = Action.CHANGED, due: Due | None = None, change: str = "", away: bool = False,
) -> int:  # fmt: skip
    """Write what differs; gives the new version. Where nothing differs nothing is written and the version stays.

    base_version: the case's when it was read. due: what the lists show next, None leaves it. change: a uid for this
    change; who saves again with it, because no answer came, gets the answer. The person's draft is cleared.
    away: also one that is with somebody else.
    Raises SipError store.lost-update (found, base), store.no-case, store.handed-over; then nothing has been written.
    """
    with store.transaction():
        found = _existing(store, case.uid, away=away)
        if found.version != base_version:
            if change and change == found.change:
                return found.version
            raise SipError("store.lost-update", found=found.version, base=base_version)
        stored = store.recall(case.uid, base_version) or mapping.read(store, found.row)[1]
        rows, changes = mapping.write(store, case, stored)
        version = base_version
        if changes:
            version += 1
            store.sql(_VERSION, (version, change or new_uid(), _now(store), found.row))
            search.mark_stale(store, found.row)
            audit.append(store, action, by, case)
        worklist.refresh(store, found.row, case, due)
        drafts.clear(store, case.uid, by)
        store.remember(case.uid, version, rows)
    return version


def _find(store: Store, uid: str) -> _Found | None:
    row = store.sql(_FIND, (uid,)).fetchone()
    return _Found(*row) if row else None


def show_again(store: Store, case: Case, due: Due) -> None:
    """A case that was with somebody else comes back into the lists, in the caller's transaction."""
    worklist.enter(store, _existing(store, case.uid).row, case, due)


def _existing(store: Store, uid: str, *, away: bool = False) -> _Found:
    found = _find(store, uid)
    if found is None:
        raise SipError("store.no-case")
    if found.away and not away:
        raise SipError("store.handed-over")
    return found


def _insert(store: Store, case: Case) -> int:
    """The case's own row, without its parts."""
    own = {name: getattr(case, name) for name in CASE.columns}
    return int(store.run(CaseRow.insert(**own, version=1, change=new_uid(), changed_at=store.clock())))


def _now(store: Store) -> str:
    return store.clock().isoformat(timespec="milliseconds")
