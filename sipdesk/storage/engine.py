"""One encrypted file under peewee: how it is opened, and what its troubles are called.

The key goes to SQLCipher over its own call and never into SQL, where a trace would show it. A commit is on the disk
when it returns (WAL, synchronous=FULL). Three troubles are told apart: a passphrase that is wrong never comes this
far (see `storage.keys`); a file that is not this store; a file that is, but damaged.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import peewee as pw
from sqlcipher3 import dbapi2 as sqlcipher

from sipdesk.errors import SipError
from sipdesk.storage.keys import SALT_BYTES, DataKey

APPLICATION_ID: Final = 0x53495044  # "SIPD"
_PLAIN_SQLITE: Final = b"SQLite format 3\0"
_CACHED: Final = 300  # statements; the mapping has about 120
_WAIT: Final = 5  # seconds for another reader, such as a backup program

_PRAGMAS: Final = (
    ("cipher_log_level", "none"),  # SQLCipher would write to standard error
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("temp_store", 2),  # in memory: nothing readable in temporary files
    ("secure_delete", 1),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
)

_TROUBLE: Final = {  # SQLite's result codes
    5: "store.busy",
    6: "store.busy",
    8: "store.read-only",
    10: "store.disk-trouble",
    11: "store.damaged",
    13: "store.disk-full",
    14: "store.not-opened",
    26: "store.damaged",
}


class StoreDatabase(pw.SqliteDatabase):
    """A SQLCipher file with a raw key. One connection, which `storage.store.Store` lends to one thread at a time.

    key, salt: what it is encrypted with; the salt is the file's first bytes.
    """

    server_version = sqlcipher.sqlite_version_info

    def __init__(self, path: Path, key: DataKey, salt: bytes, *, create: bool = False) -> None:
        super().__init__(str(path), thread_safe=False, autoconnect=False)
        self._uri = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
        self.key, self.salt = key, salt

    def _connect(self) -> Any:
        connection = sqlcipher.connect(
            self._uri, uri=True, timeout=_WAIT, isolation_level=None, check_same_thread=False, cached_statements=_CACHED
        )
        try:
            connection.set_key(f"x'{self.key.hex()}{self.salt.hex()}'".encode())
            for name, value in _PRAGMAS:
                connection.execute(f"PRAGMA {name} = {value}").close()
        except BaseException:
            connection.close()
            raise
        return connection

    def sql(self, statement: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement; gives the cursor."""
        return self.connection().execute(statement, values)  # type: ignore[no-untyped-call]

    def execute_sql(self, sql: str, params: Sequence[Any] | None = None) -> Any:
        """For peewee's queries, the same way: its own would write values into a debug log."""
        return self.sql(sql, params or ())

    @contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """One transaction, on the disk when it ends."""
        self.sql("BEGIN IMMEDIATE")
        try:
            yield
            self.sql("COMMIT")
        except BaseException:
            if self.connection().in_transaction:  # type: ignore[no-untyped-call]
                self.sql("ROLLBACK")  # SQLite has done it already when the disk is full
            raise


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Troubles of the disk and the file as SipError store.… (file); everything else is a bug and goes through."""
    try:
        yield
    except (sqlcipher.Error, pw.PeeweeException) as error:
        first = getattr(error, "orig", error)  # peewee wraps what connecting gives
        code = getattr(first, "sqlite_errorcode", 0) & 0xFF  # without what SQLite adds to its main codes
        if code not in _TROUBLE:
            raise
        raise SipError(_TROUBLE[code], file=path.name) from None


def open_database(path: Path, key: DataKey, salt: bytes) -> StoreDatabase:
    """An existing store with the key that its key file gave.

    Raises SipError store.missing (file), store.foreign-file, store.damaged (file), and what `explained` does.
    """
    head = _head(path)
    if head == _PLAIN_SQLITE or len(head) < SALT_BYTES:
        raise SipError("store.foreign-file", file=path.name)
    database = StoreDatabase(path, key, salt)
    try:
        with explained(path):
            database.connect()
            ours = database.sql("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            database.sql("SELECT count(*) FROM sqlite_master").fetchone()
    except SipError as trouble:
        database.close()
        if trouble.code == "store.damaged" and head != salt:
            raise SipError("store.foreign-file", file=path.name) from None
        raise
    if ours and head == salt:
        return database
    database.close()
    raise SipError("store.damaged" if ours else "store.foreign-file", file=path.name)


def bad_pages(database: StoreDatabase) -> list[str]:
    """What is wrong with the file, page by page; empty when every page is as it was written."""
    try:
        found = [row[0] for row in database.sql("PRAGMA cipher_integrity_check").fetchall()]
        checked = [row[0] for row in database.sql("PRAGMA quick_check").fetchall()]
    except sqlcipher.DatabaseError as error:
        return [str(error)]
    return found + [line for line in checked if line != "ok"]


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SALT_BYTES)
    except FileNotFoundError:
        raise SipError("store.missing", file=str(path)) from None
    except OSError:
        raise SipError("store.not-opened", file=path.name) from None
