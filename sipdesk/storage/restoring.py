"""A backup becomes a store again: looked through from end to end aside, and only then put in its place."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from typing import Final, NamedTuple

from sipdesk.errors import SipError
from sipdesk.storage import audit, people
from sipdesk.storage.audit import Action, Head, Purpose, Verdict
from sipdesk.storage.backups import Sheet, backup_store, check_seal
from sipdesk.storage.files import copy_to_last, move_into_place
from sipdesk.storage.instance import InstanceLock, Use, lock_file_path, take
from sipdesk.storage.key_file import key_file_path, next_key_file_path
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import open_store
from sipdesk.storage.places import check_place
from sipdesk.storage.store import Clock, now_utc

_JOURNALS: Final = ("-wal", "-shm")  # what SQLite writes beside a store; a killed program leaves changes in the first


class Restored(NamedTuple):
    """aside: where the store that was there before lies now; None when there was none."""

    log: Verdict
    aside: Path | None


def restore(
    folder: Path, sheet: Sheet, key: DataKey, target: Path, *,
    replace: bool = False, anchor: Head | None = None, clock: Clock = now_utc, lock: InstanceLock | None = None,
) -> Restored:  # fmt: skip
    """Put the backup in `folder` to `target` as a store. sheet: as `read_backup` gave it.

    replace: lay a store that is there aside, with its keys; else it is refused. anchor: a later one than the backup's
    own, kept elsewhere. lock: of the target, where this process has it already. Raises SipError backup.damaged (file),
    backup.log-broken, store.exists, store.damaged, store.not-written, and what `open_store` does. Whenever it does,
    what was at `target` is as it was.
    """
    check_seal(sheet, key)
    check_place(target)
    with nullcontext() if lock else take(target, Use.COMMAND_LINE):
        if target.exists() and not replace:
            raise SipError("store.exists", file=target.name)
        with _aside(target) as fresh:
            _carry(backup_store(folder), fresh)
            verdict = _look_through(fresh, key, anchor or sheet.anchor, clock)
            at = clock().astimezone()
            kept = target.with_name(f"{target.name}.replaced-{at:%Y-%m-%d-%H%M%S}") if target.exists() else None
            _change_places(fresh, target, kept)
    return Restored(verdict, kept)


def _look_through(fresh: Path, key: DataKey, anchor: Head, clock: Clock) -> Verdict:
    """Every page and every entry; that it was restored becomes one."""
    with open_store(fresh, key, clock=clock) as store:
        if store.damage():
            raise SipError("backup.damaged", file=fresh.name)
        by = people.staff(store)
        verdict = audit.verify(store, by, anchor)
        if verdict.fault:
            raise SipError("backup.log-broken", entry=verdict.seq)
        with store.transaction():
            audit.append(store, Action.RESTORED, by, purpose=Purpose.UPKEEP)
    return verdict


@contextmanager
def _aside(target: Path) -> Iterator[Path]:
    """Where a store of the same name can lie meanwhile, on the same disk."""
    folder = target.with_name(f"{target.name}.restoring")
    with suppress(OSError):
        shutil.rmtree(folder)
    try:
        folder.mkdir(parents=True, mode=0o700)
        yield folder / target.name
    except OSError:
        raise SipError("store.not-written", file=target.name) from None
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)


def _carry(store: Path, fresh: Path) -> None:
    for source, to in ((store, fresh), (key_file_path(store), key_file_path(fresh))):
        shutil.copyfile(source, to)
        to.chmod(0o600)


def _change_places(fresh: Path, target: Path, kept: Path | None) -> None:
    """The keys before the store: never a store without keys."""
    if kept:
        _move(target, kept)
    try:
        for journal in _JOURNALS:
            target.with_name(f"{target.name}{journal}").unlink(missing_ok=True)
        move_into_place(key_file_path(fresh), key_file_path(target))
        move_into_place(fresh, target)
    except OSError:
        if kept:
            _move(kept, target)
        raise
    lock_file_path(fresh).unlink(missing_ok=True)


def _move(store: Path, to: Path) -> None:
    """Give a store another name, with all that lies beside it. Its own name comes last, and what lies beside it is
    copied before, so that at any moment one of the two is whole."""
    pairs = list(zip(_beside(store), _beside(to), strict=True))
    for source, target in pairs:
        if source.exists():
            copy_to_last(source, target)
    store.replace(to)
    for source, _ in pairs:
        source.unlink(missing_ok=True)


def _beside(store: Path) -> list[Path]:
    """Keys, those that wait while the data key is changed, and changes that are not in the store's own file yet."""
    return [key_file_path(store), next_key_file_path(store), store.with_name(f"{store.name}{_JOURNALS[0]}")]
