"""A copy of a store that is known to be good: encrypted with the same key, written aside, read back, then named."""

from contextlib import suppress
from pathlib import Path

from sipdesk.errors import SipError
from sipdesk.storage.engine import StoreDatabase, bad_pages, explained, open_database
from sipdesk.storage.files import make_private, move_into_place
from sipdesk.storage.keys import DataKey


def copy_store(database: StoreDatabase, key: DataKey, salt: bytes, target: Path) -> None:
    """Copy an open store to `target` (replaced if it is there) and read every page of the copy.

    Raises SipError store.copy-failed (file) when the copy is not good, and what `explained` does; then `target`
    is as it was.
    """
    fresh = target.with_name(f"{target.name}.new")
    try:
        make_private(fresh)
        with explained(target):
            database.sql("VACUUM INTO ?", (str(fresh),))
        if _damage(fresh, key, salt):
            raise SipError("store.copy-failed", file=target.name)
        move_into_place(fresh, target)
    except OSError:
        raise SipError("store.not-written", file=target.name) from None
    finally:
        for left in (fresh, fresh.with_name(f"{fresh.name}-wal"), fresh.with_name(f"{fresh.name}-shm")):
            with suppress(OSError):
                left.unlink()


def _damage(copy: Path, key: DataKey, salt: bytes) -> list[str]:
    database = open_database(copy, key, salt)
    try:
        return bad_pages(database)
    finally:
        database.close()
