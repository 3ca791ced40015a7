"""Rows about the store: a durable, audited save, and opening a large case."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from sipdesk.storage import cases, mapping
from sipdesk.storage.engine import StoreDatabase
from sipdesk.storage.keys import SALT_BYTES, new_data_key
from sipdesk.storage.shapes import SHAPES
from tests.benchmarks.frame import Sides, comparison, timed
from tests.storage.stores import ANNA, large_case, new_store

ACTIONS = 100


@comparison("save", "save a change, audited, case with 100 actions", "one SQLCipher commit, FULL sync", 2.0, 1.2)
def save_a_change() -> Iterator[Sides]:
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder)) as store:
        case = large_case(ACTIONS)
        version = cases.create(store, case, ANNA)
        words = count()

        def save() -> None:
            nonlocal version
            what = case.plan.actions[next(words) % ACTIONS]
            what.what = replace(what.what, text=f"Insats, ändrad {next(words)} gånger")
            version = cases.save(store, case, ANNA, version)

        with closing(_bare(Path(folder) / "bare")) as bare:
            yield Sides(timed(save), timed(lambda: _commit(bare)))


@comparison("open", "open a case with 100 actions", "raw SQL for the same rows", 6.0, 2.0)
def open_a_case() -> Iterator[Sides]:
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder)) as store:
        case = large_case(ACTIONS)
        cases.create(store, case, ANNA)
        with store.reading():
            (row,) = store.sql('SELECT id FROM "case"').fetchone()

            def raw() -> None:
                for shape in SHAPES:
                    store.sql(shape.sql.select, (row,)).fetchall()

            assert mapping.read(store, row)[0] == case
            yield Sides(timed(lambda: mapping.read(store, row)), timed(raw))


def _bare(path: Path) -> StoreDatabase:
    """A file with the same settings and nothing of ours in it."""
    database = StoreDatabase(path, new_data_key(), bytes(SALT_BYTES), create=True)
    database.connect()
    database.sql("CREATE TABLE one (words TEXT)").close()
    database.sql("INSERT INTO one VALUES ('')").close()
    return database


def _commit(database: StoreDatabase) -> None:
    with database.all_or_nothing():
        database.sql("UPDATE one SET words = words || 'x'").close()
