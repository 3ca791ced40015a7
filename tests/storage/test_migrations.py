"""Every earlier shape comes to the newest one, whole or not at all, and what we declare is what a store has."""

import hashlib
import inspect
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.errors import SipError
from sipdesk.storage import cases, opening
from sipdesk.storage.engine import StoreDatabase, bad_pages, open_database
from sipdesk.storage.key_file import key_file_path, read_key_file
from sipdesk.storage.keys import DataKey, Keys
from sipdesk.storage.migrations import STEPS, Step, m0017_children, migrate, shape_of
from sipdesk.storage.store import Store
from sipdesk.storage.tables.declared import declare
from tests.storage.stores import ANNA, small_case

NOW = datetime(2026, 11, 23, tzinfo=UTC)
SHAPES = range(len(STEPS))


@pytest.fixture
def database(tmp_path: Path, key: DataKey) -> Iterator[StoreDatabase]:
    made = StoreDatabase(tmp_path / "raw", key, Keys().salt, create=True)
    made.connect()
    with closing(made):
        yield made


def no_copy(_: int) -> None:
    raise AssertionError("a new file needs no copy")


def shape(database: StoreDatabase) -> dict[str, Any]:
    """Tables with columns, keys and indexes, and everything that is not a table, independent of how it was written."""
    found: dict[str, Any] = {}
    for kind, name, sql in database.sql("SELECT type, name, sql FROM sqlite_master").fetchall():
        if kind == "table" and "VIRTUAL" not in sql:
            found[name] = {
                "columns": sorted(row[1:6] for row in database.sql(f'PRAGMA table_xinfo("{name}")').fetchall()),
                "refers": sorted(row[2:] for row in database.sql(f'PRAGMA foreign_key_list("{name}")').fetchall()),
                "strict": "STRICT" in sql,
            }
        elif kind == "index":
            columns = [row[2] for row in database.sql(f'PRAGMA index_info("{name}")').fetchall()]
            found[name] = (columns, "UNIQUE" in (sql or ""))
        else:
            found[name] = "".join(sql.split()).replace('"', "")
    return found


def test_steps_are_never_edited() -> None:
    """A step that is in use somewhere stays as it is: write a new one. The sum stands in `migrations.STEPS`."""
    for step in STEPS:
        text = Path(inspect.getfile(step.up)).read_text(encoding="utf-8")
        assert hashlib.sha256(text.encode()).hexdigest() == step.sha256, step.up.__module__


def test_steps_are_numbered_and_found_without_a_folder() -> None:
    numbers = [step.up.__module__.rsplit(".m", 1)[1][:4] for step in STEPS]
    assert numbers == [f"{number:04}" for number in range(1, len(STEPS) + 1)]
    assert all(step.up.__module__ in sys.modules for step in STEPS)


def test_a_migrated_store_has_the_declared_shape_and_no_other(
    database: StoreDatabase, tmp_path: Path, key: DataKey
) -> None:
    migrate(database, NOW, no_copy)
    with closing(StoreDatabase(tmp_path / "declared", key, Keys().salt, create=True)) as declared:
        declared.connect()
        declare(declared)
        assert shape(database) == shape(declared)


@pytest.mark.parametrize("earlier", SHAPES)
def test_every_earlier_shape_comes_to_the_newest(database: StoreDatabase, earlier: int) -> None:
    migrate(database, NOW, no_copy, STEPS[:earlier])
    copied: list[int] = []
    assert migrate(database, NOW, copied.append) is True
    assert copied == ([earlier] if earlier else [])
    assert shape_of(database) == len(STEPS)
    steps = database.sql("SELECT number, sha256 FROM migration ORDER BY number").fetchall()
    assert steps == [(number, step.sha256) for number, step in enumerate(STEPS, 1)]
    assert migrate(database, NOW, no_copy) is False
    assert bad_pages(database) == []


def test_a_step_that_fails_leaves_nothing_behind(database: StoreDatabase) -> None:
    def failing(database: StoreDatabase) -> None:
        database.sql("ALTER TABLE staff ADD COLUMN half INTEGER")
        raise RuntimeError("in the middle")

    migrate(database, NOW, no_copy)
    before = shape(database)
    copied: list[int] = []
    with pytest.raises(RuntimeError, match="in the middle"):
        migrate(database, NOW, copied.append, (*STEPS, Step(failing, "1")))
    assert copied == [len(STEPS)]
    assert (shape(database), shape_of(database)) == (before, len(STEPS))
    assert database.sql("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_step_that_leaves_loose_rows_is_rolled_back(database: StoreDatabase) -> None:
    def careless(database: StoreDatabase) -> None:
        database.sql("INSERT INTO stale (case_id) VALUES (7)")

    migrate(database, NOW, no_copy)
    with pytest.raises(RuntimeError, match="belong to nothing, in \\['stale'\\]"):
        migrate(database, NOW, lambda _: None, (*STEPS, Step(careless, "1")))
    assert database.sql("SELECT count(*) FROM stale").fetchone() == (0,)


def test_a_newer_store_is_refused(database: StoreDatabase) -> None:
    migrate(database, NOW, no_copy)
    with pytest.raises(SipError) as caught:
        migrate(database, NOW, no_copy, STEPS[:-1])
    assert (caught.value.code, caught.value.values) == ("store.too-new", {"found": len(STEPS), "known": len(STEPS) - 1})


def test_a_store_with_another_history_is_refused(database: StoreDatabase) -> None:
    migrate(database, NOW, no_copy, (Step(STEPS[0].up, "another"),))
    with pytest.raises(SipError) as caught:
        migrate(database, NOW, no_copy)
    assert (caught.value.code, caught.value.values) == ("store.other-history", {"step": 1})


def an_added_field(database: StoreDatabase) -> None:
    """A step as it will be written one day."""
    database.sql("ALTER TABLE staff ADD COLUMN pronoun TEXT NOT NULL DEFAULT ''")


def test_opening_an_older_store_lays_a_good_copy_beside_it_and_says_so_in_the_log(
    store: Store, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = small_case()
    case.consent.acts = [ConsentAct(grants=[Grant(receives=("housing",))])]
    cases.create(store, case, ANNA)
    store.close()
    steps = (*STEPS, Step(an_added_field, "1"))
    monkeypatch.setattr(opening, "migrate", partial(migrate, steps=steps))
    with opening.open_store(store.path, key) as newer:
        assert cases.load(newer, case.uid, ANNA).case == case
        (last,) = newer.sql("SELECT action FROM audit ORDER BY seq DESC LIMIT 1 OFFSET 1").fetchone()
        assert last == "store-migrated"
    aside = store.path.with_name(f"cases.sipstore.shape-{len(STEPS)}")
    keys = read_key_file(key_file_path(store.path))
    with closing(open_database(aside, key, keys.salt)) as copy:
        assert shape_of(copy) == len(STEPS)
        assert bad_pages(copy) == []
        assert copy.sql('SELECT count(*) FROM "grant"').fetchone() == (1,)
    assert not aside.with_name(f"{aside.name}.new").exists()
    monkeypatch.undo()
    with pytest.raises(SipError) as caught:
        opening.open_store(store.path, key)
    assert caught.value.code == "store.too-new"




def test_a_case_from_before_the_discharge_track_gets_an_empty_one(database: StoreDatabase) -> None:
    migrate(database, NOW, no_copy, STEPS[:3])
    database.sql(
        'INSERT INTO "case" (uid, version, change, changed_at, number, state, track, internal_note, demo) '
        "VALUES ('a', 1, '', '', '', 'open', 'discharge', '', 0)"
    )
    migrate(database, NOW, lambda _: None)
    assert database.sql("SELECT compulsory, in_hospital, ready_on FROM discharge").fetchall() == [("none", 0, None)]


def test_c8_a_case_from_before_children_were_carried_keeps_its_withdrawals(database: StoreDatabase) -> None:
    before = [step.up for step in STEPS].index(m0017_children.up)
    migrate(database, NOW, no_copy, STEPS[:before])
    for statement in (
        'INSERT INTO "case" (id, uid, version, change, changed_at, number, state, track, internal_note, demo) '
        "VALUES (1, 'a', 1, '', '', '', 'open', 'community', '', 0)",
        "INSERT INTO consent (parent_id, agreed_forms, not_shared, explained) VALUES (1, '[]', '', '')",
        "INSERT INTO withdrawal (position, uid, parent_id, exchange, plan, party_uid, type, acts, taken_by, note, "
        "told) VALUES (0, 'w', 1, 1, 0, 'vc', 'health', '[]', 'Karin Ek', '', '[]')",
    ):
        database.sql(statement)
    migrate(database, NOW, lambda _: None)
    assert database.sql("SELECT uid, type, taken_by, taken_back_by FROM withdrawal").fetchall() == [
        ("w", "health", "Karin Ek", "")
    ]
    assert database.sql("SELECT asked_on, view, maturity, custody FROM child").fetchall() == [(None, "", None, None)]
