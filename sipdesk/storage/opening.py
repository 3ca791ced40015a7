"""How a store comes to be and how it is opened again: place, lock, key file, shape, in this order."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import audit, people
from sipdesk.storage.backup import copy_store
from sipdesk.storage.engine import APPLICATION_ID, StoreDatabase, explained, open_database
from sipdesk.storage.files import make_private, move_into_place
from sipdesk.storage.instance import InstanceLock, Use, take
from sipdesk.storage.key_file import key_file_path, read_keys, settle_keys, write_key_file
from sipdesk.storage.keys import DataKey, Keys
from sipdesk.storage.migrations import migrate
from sipdesk.storage.places import check_place
from sipdesk.storage.store import Clock, Store, now_utc
from sipdesk.storage.tables.own import StoreRow


def create_store(
    path: Path, key: DataKey, keys: Keys, by: Staff, *, lock: InstanceLock | None = None, clock: Clock = now_utc
) -> Store:
    """A new, empty store at `path` with its key file beside it, open. by: the person who signs in from now on.

    keys: with a slot at least, else nobody could ever open the store. lock: of this path; without one, the store takes
    one as the command line and releases it when it is closed. Raises SipError store.exists (file),
    store.network-folder, store.cloud-folder (folder), store.open-… (see `instance.take`), store.not-written (file).
    """
    if not keys.slots:
        raise ValueError("keys without a slot")
    with _ready(path, lock) as owned:
        if path.exists():
            raise SipError("store.exists", file=str(path))
        fresh = path.with_name(f"{path.name}.new")
        try:
            make_private(fresh)
            _fill(fresh, key, keys, by, clock)
            write_key_file(key_file_path(path), keys)  # before the store has its name: never a store without keys
            move_into_place(fresh, path)
        except OSError:
            raise SipError("store.not-written", file=path.name) from None
        return _open(path, key, clock, owned)


def open_store(path: Path, key: DataKey, *, lock: InstanceLock | None = None, clock: Clock = now_utc) -> Store:
    """The store at `path`, brought to the newest shape; before that a copy is laid beside it. lock: as above.

    Raises SipError store.missing, store.foreign-file, store.no-key-file, store.key-file-damaged (file),
    store.damaged, store.too-new (found, known), store.network-folder, store.cloud-folder (folder), store.open-…,
    and what trouble with the disk gives (see `engine.explained`).
    """
    with _ready(path, lock) as owned:
        return _open(path, key, clock, owned)


def replace_keys(store: Store, keys: Keys, by: Staff) -> None:
    """Put changed keys (a new passphrase, a renewed code) into the key file. Raises SipError store.not-written."""
    with store.transaction():
        audit.append(store, audit.Action.KEYS_CHANGED, by, purpose=audit.Purpose.UPKEEP)
        write_key_file(key_file_path(store.path), keys)


@contextmanager
def _ready(path: Path, lock: InstanceLock | None) -> Iterator[InstanceLock | None]:
    """The place is fit and the lock is ours. Gives the lock that was taken for this store alone, if one was."""
    check_place(path)
    if lock:
        if lock.store != path:
            raise ValueError("the lock is of another store")
        yield None
        return
    owned = take(path, Use.COMMAND_LINE)
    try:
        yield owned
    except BaseException:
        owned.release()
        raise


def _fill(path: Path, key: DataKey, keys: Keys, by: Staff, clock: Clock) -> None:
    """Make an empty file a store."""
    database = StoreDatabase(path, key, keys.salt)
    with explained(path), closing(database):
        database.connect()
        database.sql(f"PRAGMA application_id = {APPLICATION_ID}")
        migrate(database, clock(), copy_first=lambda _: None)
        store = Store(path, database, audit.derive_seal_key(key, keys.store_uid), clock)
        with store.transaction():
            store.run(StoreRow.insert(uid=keys.store_uid, created_at=clock()))
            audit.append(store, audit.Action.STORE_CREATED, by, purpose=audit.Purpose.UPKEEP)
            people.change(store, by, by)


def _open(path: Path, key: DataKey, clock: Clock, owned: InstanceLock | None) -> Store:
    settle_keys(path)
    keys = read_keys(path)
    database = open_database(path, key, keys.salt)
    try:
        with explained(path):
            changed = migrate(database, clock(), lambda shape: _lay_aside(path, database, key, keys, shape))
            store = Store(path, database, audit.derive_seal_key(key, keys.store_uid), clock, owned)
            if store.run(StoreRow.select(StoreRow.uid).tuples())[0] != (keys.store_uid,):
                raise SipError("store.foreign-file", file=path.name)
        if changed:
            with store.transaction():
                audit.append(store, audit.Action.STORE_MIGRATED, audit.PROGRAM, purpose=audit.Purpose.UPKEEP)
    except BaseException:
        database.close()
        raise
    return store


def _lay_aside(path: Path, database: StoreDatabase, key: DataKey, keys: Keys, shape: int) -> None:
    copy_store(database, key, keys.salt, path.with_name(f"{path.name}.shape-{shape}"))
