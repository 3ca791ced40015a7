"""Another data key: when somebody who knew the old one has left, or a code has come into wrong hands.

The whole store is written anew under a new key and takes the place of the old one in a single step. The new key file
waits beside it until then; which of the two counts is told by the store's first bytes (`key_file.read_keys`), so that
the program can end at any moment. Earlier backups keep their own keys.
"""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.engine import StoreDatabase, bad_pages, explained
from sipdesk.storage.files import make_private, move_into_place
from sipdesk.storage.key_file import key_file_path, next_key_file_path, settle_keys, write_key_file
from sipdesk.storage.keys import DataKey, Keys, new_data_key
from sipdesk.storage.store import Store
from sipdesk.storage.tables.own import OldSealRow, StoreRow


def rekey(store: Store, make_keys: Callable[[Keys, DataKey], Keys], by: Staff) -> list[Path]:
    """Encrypt an open store anew and close it: it is opened again with the new keys.

    make_keys: puts the new ways to open it into empty keys of this store. Copies that were laid aside before the store
    got a new shape go, since the old key opens them. Gives the stores that a restore laid aside: they are left, whole
    and under the old keys, for somebody to decide on. Raises SipError store.damaged, store.not-written and what trouble
    with the disk gives; then the store is as it was.
    """
    path, key = store.path, new_data_key()
    with store.reading():
        (uid,) = next(iter(store.run(StoreRow.select(StoreRow.uid).tuples())))
    keys = make_keys(Keys(store_uid=uid), key)
    if store.damage():
        raise SipError("store.damaged", file=path.name)
    fresh = path.with_name(f"{path.name}.rekeyed")
    try:
        with store.reading():
            _write_anew(store, fresh, key, keys, by)
            write_key_file(next_key_file_path(path), keys)
            store.database.close()
            move_into_place(fresh, path)
        settle_keys(path)
        for copy in path.parent.glob(f"{path.name}.shape-*"):
            copy.unlink()
        aside = path.parent.glob(f"{path.name}.replaced-*")
        return sorted(one for one in aside if key_file_path(one).exists())
    except OSError:
        raise SipError("store.not-written", file=path.name) from None
    finally:
        store.close()
        for left in (fresh, fresh.with_name(f"{fresh.name}-wal"), fresh.with_name(f"{fresh.name}-shm")):
            with suppress(OSError):
                left.unlink()


def _write_anew(store: Store, fresh: Path, key: DataKey, keys: Keys, by: Staff) -> None:
    """A copy under the new key, read from end to end, whose log goes on under a new seal."""
    make_private(fresh)
    database = StoreDatabase(fresh, key, keys.salt)
    with explained(fresh), closing(database):
        database.connect()
        store.database.connection().backup(database.connection())  # type: ignore[no-untyped-call]
        copy = Store(fresh, database, audit.derive_seal_key(key, keys.store_uid), store.clock)
        with copy.transaction():
            until = audit.head(copy).seq
            copy.run(OldSealRow.insert(until_seq=until, seal_key=store.seal_key))
            audit.append(copy, Action.KEYS_CHANGED, by, purpose=Purpose.UPKEEP)
        database.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        if bad_pages(database):
            raise SipError("store.copy-failed", file=fresh.name)
