"""An open store: what all functions of this room take as their first argument, instead of a global."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from sipdesk.storage.engine import StoreDatabase, bad_pages, explained
from sipdesk.storage.instance import InstanceLock

Clock = Callable[[], datetime]
_REMEMBERED: Final = 16  # cases


def now_utc() -> datetime:
    return datetime.now(UTC)


class Store:
    """One encrypted file, open. `opening.create_store` and `opening.open_store` make it.

    It may be used from several threads: each transaction has the store to itself. seal_key: of the audit log.
    clock: gives the time of acts, with its zone. listed_by: uids of those who have seen the lists.
    lock: released when the store is closed.
    """

    def __init__(
        self, path: Path, database: StoreDatabase, seal_key: bytes, clock: Clock, lock: InstanceLock | None = None
    ) -> None:
        self.path, self.database, self.seal_key, self.clock = path, database, seal_key, clock
        self.listed_by: set[str] = set()
        self._remembered: dict[str, tuple[int, Any]] = {}
        self._lock = lock
        self._turn = threading.RLock()
        self._in_transaction = self._failed = False

    @property
    def in_transaction(self) -> bool:
        """Whether a `transaction` is under way."""
        return self._in_transaction

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, and on the disk when it ends. One inside another is part of it, and fails the whole.

        Raises SipError store.… for trouble with the disk or the file.
        """
        with self._turn:
            if self._in_transaction:
                with self._part():
                    yield
            else:
                with explained(self.path), self._whole(), self.database.all_or_nothing():
                    yield
                    if self._failed:
                        raise RuntimeError("a part of this transaction failed, so the rest cannot stand")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads that see the same state. Raises as `transaction` does."""
        with self._turn, explained(self.path):
            yield

    def sql(self, statement: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement inside a `transaction` or `reading`; gives the cursor."""
        return self.database.sql(statement, values)

    def run(self, query: Any) -> Any:
        """Run a peewee query on this store's tables, inside a `transaction` or `reading`."""
        return query.execute(self.database)

    def remember(self, uid: str, version: int, rows: Any) -> None:
        """Rows of a case as they are now, so that the next save knows what changed without reading."""
        self._remembered.pop(uid, None)
        self._remembered[uid] = (version, rows)
        while len(self._remembered) > _REMEMBERED:
            del self._remembered[next(iter(self._remembered))]

    def recall(self, uid: str, version: int) -> Any:
        """The rows that were remembered for this version of a case; None if there are none. They are forgotten."""
        known, rows = self._remembered.pop(uid, (0, None))
        return rows if known == version else None

    def damage(self) -> list[str]:
        """Look at every page of the file: a line per fault, none when all is well. Takes a second per 100 MB or so."""
        with self.reading():
            self.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            return bad_pages(self.database)

    def close(self) -> None:
        """Give the file back. Closing twice is allowed."""
        with self._turn:
            self._remembered.clear()
            if not self.database.is_closed():
                self.database.close()
            if self._lock:
                self._lock.release()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _whole(self) -> Iterator[None]:
        self._in_transaction, self._failed = True, False
        try:
            yield
        except BaseException:
            self._remembered.clear()  # both may tell of what was not written after all
            self.listed_by.clear()
            raise
        finally:
            self._in_transaction = False

    @contextmanager
    def _part(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._failed = True
            raise
