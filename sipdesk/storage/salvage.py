"""What can still be read of a damaged store, into a new one. The damaged file itself is never written: all reading is
done on a copy of it.

A case is taken whole or not at all: a case that had lost an action without a word would be worse than none. One bad
page poisons a connection, so there is a new one after each; and where only an index is bad, the rows are looked up
without any, once the copy's list of indexes was emptied.
"""

import hashlib
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeVar

import peewee as pw
from sqlcipher3 import dbapi2 as sqlcipher

from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage import cases, mapping, papers
from sipdesk.storage.audit import Action
from sipdesk.storage.engine import StoreDatabase
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store, now_utc
from sipdesk.storage.worklist import Due

_ROWS: Final = (  # where the rows of cases stand; a bad page hides some of them in one place, seldom in all
    'SELECT id FROM "case" ORDER BY id', 'SELECT id FROM "case" ORDER BY id DESC', 'SELECT id FROM "case" ORDER BY uid',
    "SELECT parent_id FROM person ORDER BY parent_id", "SELECT parent_id FROM person ORDER BY parent_id DESC",
    "SELECT case_id FROM work ORDER BY case_id", "SELECT case_id FROM work ORDER BY case_id DESC",
)  # fmt: skip
_NO_INDEXES: Final = "DELETE FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
_TABLES: Final = "SELECT count(*) FROM sqlite_master"
_WHO: Final = "SELECT uid, name, role, unit, phone FROM staff ORDER BY id DESC LIMIT 1"
_PAPERS: Final = "SELECT uid, content, sha256 FROM paper WHERE case_id = ?"
_BAD: Final = (sqlcipher.DatabaseError, pw.DatabaseError, SipError)  # the last one: see `mapping.read`
Read = TypeVar("Read")


@dataclass(slots=True)
class Salvaged:
    """cases: uids. lost: how many cases cannot be read whole. papers_lost: how many cases lost the bytes of papers that
    were given."""

    cases: list[str] = field(default_factory=list)
    lost: int = 0
    papers_lost: int = 0


class Wreck:
    """A copy of a damaged store."""

    def __init__(self, path: Path, key: DataKey, salt: bytes) -> None:
        self.path, self._key, self._salt = path, key, salt

    def read(self, read: Callable[[StoreDatabase], Read]) -> Read | None:
        """What `read` gives on a connection of its own; None when it meets a bad page."""
        with closing(StoreDatabase(self.path, self._key, self._salt)) as database, suppress(*_BAD):
            database.connect()
            return read(database)
        return None

    def rows(self, statement: str, values: Iterable[Any] = ()) -> list[Any]:
        """As many rows as come before the first bad page."""
        found: list[Any] = []
        self.read(lambda database: found.extend(database.sql(statement, tuple(values))))
        return found

    def case(self, row: int) -> Case | None:
        """A case whole, or None."""
        return self.read(lambda database: mapping.read(Store(self.path, database, b"", now_utc), row)[0])

    def papers(self, row: int) -> list[tuple[str, bytes]] | None:
        """Papers of a case as they were given, by uid; None when one of them is not what was kept."""
        rows = self.read(lambda database: database.sql(_PAPERS, (row,)).fetchall())
        sound = rows is not None and all(hashlib.sha256(content).hexdigest() == sum_ for _, content, sum_ in rows)
        return [(uid, bytes(content)) for uid, content, _ in rows] if rows is not None and sound else None

    def forget_indexes(self) -> None:
        def forget(database: StoreDatabase) -> None:
            database.sql("PRAGMA writable_schema = 1")
            database.sql(_NO_INDEXES)

        self.read(forget)


@contextmanager
def wreck_of(path: Path, key: DataKey, salt: bytes, aside: Path) -> Iterator[Wreck]:
    """A copy of the damaged store at `path`, in the folder `aside`, and gone afterwards.

    Raises SipError store.nothing-readable (file) when not even the list of tables can be read, store.not-written.
    """
    copy = aside / f"{path.name}.salvaging"
    try:
        for ending in ("", "-wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(path.with_name(path.name + ending), copy.with_name(copy.name + ending))
        wreck = Wreck(copy, key, salt)
        if not wreck.rows(_TABLES):
            raise SipError("store.nothing-readable", file=path.name)
        yield wreck
    except OSError:
        raise SipError("store.not-written", file=copy.name) from None
    finally:
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


def who_signed_in(wreck: Wreck) -> Staff:
    """The person of the store, as far as the row can be read."""
    rows = wreck.rows(_WHO)
    return Staff(*rows[0]) if rows else Staff(new_uid(), "Okänd", "", "")


def salvage(wreck: Wreck, into: Store, by: Staff, due: Callable[[Case], Due]) -> Salvaged:
    """Take every case that can be read into an open, new store. due: what its lists show next."""
    found = Salvaged()
    rows = sorted({row for statement in _ROWS for (row,) in wreck.rows(statement)})
    left = [row for row in rows if not _take(wreck, row, found, into, by, due)]
    if left:
        wreck.forget_indexes()
        left = [row for row in left if not _take(wreck, row, found, into, by, due)]
    found.lost = len(left)
    return found


def _take(
    wreck: Wreck, row: int, found: Salvaged, into: Store, by: Staff, due: Callable[[Case], Due]
) -> bool:  # fmt: skip
    """Whether the case could be read whole."""
    case = wreck.case(row)
    if case is None:
        return False
    given = wreck.papers(row)
    found.papers_lost += given is None
    with into.transaction():
        cases.create(into, case, by, action=Action.SALVAGED, due=due(case))
        for uid, content in given or ():
            papers.keep(into, case, uid, content)
    found.cases.append(case.uid)
    return True
