"""A flipped bit is noticed, told in a sentence, and never read as if it were what somebody wrote."""

import random
import shutil
from pathlib import Path

import pytest

from sipdesk.storage import cases, drafts
from sipdesk.storage.backup import copy_store
from sipdesk.storage.key_file import key_file_path, read_key_file
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import open_store
from sipdesk.storage.store import Store
from tests.storage.damage import damage_is_told, flip
from tests.storage.raw import PAGE, clear_pages
from tests.storage.stores import ANNA, large_case, refused

FLIPS = 60


@pytest.fixture
def filled(store: Store) -> Store:
    for _ in range(3):
        cases.create(store, large_case(), ANNA)
    store.close()
    return store


def test_a_whole_store_has_no_damage(store: Store) -> None:
    cases.create(store, large_case(), ANNA)
    assert store.damage() == []


def test_every_flipped_bit_is_noticed(filled: Store, tmp_path: Path, key: DataKey) -> None:
    chance = random.Random(7)
    copy = tmp_path / "copy" / "cases.sipstore"
    copy.parent.mkdir()
    shutil.copy(key_file_path(filled.path), key_file_path(copy))
    size = filled.path.stat().st_size
    for number in range(FLIPS):
        shutil.copy(filled.path, copy)
        place = number if number < 24 else chance.randrange(size)
        flip(copy, place, 1 << chance.randrange(8))
        assert damage_is_told(copy, key), place


def test_damage_that_is_met_while_reading_is_told(filled: Store, key: DataKey) -> None:
    with open_store(filled.path, key) as opened:
        (uid,) = opened.sql('SELECT uid FROM "case" LIMIT 1').fetchone()
        pages = [row[0] for row in opened.sql("SELECT rootpage FROM sqlite_master WHERE name = 'person'").fetchall()]
    for page in pages:
        flip(filled.path, (page - 1) * PAGE + 100)
    with open_store(filled.path, key) as opened:
        refused("store.damaged", cases.load, opened, uid, ANNA)


def test_a_long_text_whose_end_cannot_be_opened_is_never_read_as_zeros(store: Store, key: DataKey) -> None:
    """SQLCipher gives such a page as zeros, and of a long row's last page SQLite does not notice."""
    case = large_case(2)
    case.internal_note = "anteckning " * 1500
    cases.create(store, case, ANNA)
    drafts.save(store, case, ANNA, 1)
    store.close()
    whole = store.path.read_bytes()
    ends = [number for number, page in enumerate(clear_pages(store.path, key)) if b"anteckning anteckning" in page]
    assert len(ends) > 6

    def both(opened: Store, uid: str) -> None:
        cases.load(opened, uid, ANNA)
        drafts.load(opened, uid, ANNA)

    for number in ends:
        store.path.write_bytes(whole)
        flip(store.path, number * PAGE + 200)
        with open_store(store.path, key) as opened:
            refused("store.damaged", both, opened, case.uid)


def test_a_file_that_is_cut_short_is_damaged(filled: Store, key: DataKey) -> None:
    content = filled.path.read_bytes()
    filled.path.write_bytes(content[: len(content) // 2])
    assert damage_is_told(filled.path, key)


def test_a_copy_that_is_not_good_takes_nobody_s_place(store: Store, key: DataKey, tmp_path: Path) -> None:
    salt = read_key_file(key_file_path(store.path)).salt
    target = tmp_path / "copy"
    copy_store(store.database, key, salt, target)
    good = target.read_bytes()
    cases.create(store, large_case(), ANNA)
    refused("store.damaged", copy_store, store.database, DataKey(bytes(32)), salt, target)
    assert target.read_bytes() == good
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy"]


def test_a_full_disk_is_told_and_nothing_is_half_written(store: Store) -> None:
    case = large_case()
    cases.create(store, case, ANNA)
    (pages,) = store.sql("PRAGMA page_count").fetchone()
    store.sql(f"PRAGMA max_page_count = {pages}")
    case.internal_note = "x" * 5_000_000
    assert refused("store.disk-full", cases.save, store, case, ANNA, 1).values == {"file": "cases.sipstore"}
    store.sql("PRAGMA max_page_count = 1000000")
    assert cases.load(store, case.uid, ANNA).case.internal_note == ""
    assert cases.save(store, case, ANNA, 1) == 2
    assert store.damage() == []
