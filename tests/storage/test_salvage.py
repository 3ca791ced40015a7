"""Of a damaged store every case is saved that can be read, whole and as it was; one that cannot is counted, not
patched. The drill flips bits in every part of the file.
"""

import random
import shutil
from pathlib import Path

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.register import IssuedPaper
from sipdesk.errors import SipError
from sipdesk.storage import audit, cases, papers
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.key_file import key_file_path, read_keys
from sipdesk.storage.keys import DataKey
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.salvage import Salvaged, salvage, who_signed_in, wreck_of
from sipdesk.storage.store import Store
from sipdesk.storage.worklist import NOTHING
from tests.storage.raw import PAGE, clear_pages
from tests.storage.stores import ANNA, Ticking, large_case, refused

DRILLS = 8


@pytest.fixture
def written(store: Store) -> list[Case]:
    """Cases of some size in a store that is closed."""
    found = []
    for number in range(12):
        case = large_case(6)
        case.number = f"2026-{number:04}"
        case.internal_note = f"anteckning {number} " * 1000
        case.issued = [IssuedPaper()]
        cases.create(store, case, ANNA)
        with store.transaction():
            papers.keep(store, case, case.issued[0].uid, b"papper %d" % number * 900)
        found.append(case)
    store.close()
    return found


def flip(path: Path, pages: list[int], chance: random.Random) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE + chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    path.write_bytes(content)


def saved(damaged: Path, key: DataKey, into: Path) -> tuple[Salvaged, list[Case]]:
    keys = read_keys(damaged)
    into.mkdir(parents=True)
    with wreck_of(damaged, key, keys.salt, into) as wreck:
        by = who_signed_in(wreck)
        with create_store(into / "cases.sipstore", key, keys, by, clock=Ticking()) as new:
            found = salvage(wreck, new, by, lambda _: NOTHING)
            kept = [case for _, case in every_case(new)]
            assert new.damage() == []
            assert audit.verify(new, by).fault is None
    assert sorted(path.name for path in into.iterdir() if "salvaging" in path.name) == []
    return found, kept


def test_a_whole_store_gives_everything(store: Store, written: list[Case], tmp_path: Path, key: DataKey) -> None:
    found, kept = saved(store.path, key, tmp_path / "nytt")
    assert (kept, found.lost, found.papers_lost) == (written, 0, 0)
    with open_store(tmp_path / "nytt" / "cases.sipstore", key) as new:
        case = written[3]
        assert papers.load(new, case, case.issued[0].uid, ANNA) == b"papper 3" * 900
        assert [entry.action for entry in audit.entries(new, case.uid, ANNA)] == ["salvaged", "paper-read"]


def test_damaged_indexes_lose_no_case(store: Store, written: list[Case], tmp_path: Path, key: DataKey) -> None:
    with open_store(store.path, key) as opened:
        roots = [
            row[0]
            for row in opened.sql(
                "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN "
                "('case', 'party', 'action', 'sub_goal', 'consent_act')"
            ).fetchall()
        ]
    flip(store.path, roots, random.Random(3))
    found, kept = saved(store.path, key, tmp_path / "nytt")
    assert (sorted(case.number for case in kept), found.lost) == ([case.number for case in written], 0)


def test_drill_every_readable_case_is_saved_as_it_was(
    store: Store, written: list[Case], tmp_path: Path, key: DataKey
) -> None:  # fmt: skip
    by_uid = {case.uid: case for case in written}
    whole = tmp_path / "whole"
    shutil.copy(store.path, whole)
    clear = enumerate(clear_pages(store.path, key), 1)
    pages = [number for number, page in clear if number > 1 and b"CREATE " not in page]  # see below for the others
    chance = random.Random(5)
    lost = total = 0
    for number in range(DRILLS):
        shutil.copy(whole, store.path)
        flip(store.path, chance.sample(pages, 1 + number % 3), chance)
        found, kept = saved(store.path, key, tmp_path / f"nytt-{number}")
        assert all(by_uid[case.uid] == case for case in kept), "nothing is read as if it were what somebody wrote"
        assert len(kept) + found.lost == len(written), "and nothing goes without a word"
        assert store.path.read_bytes() != whole.read_bytes()
        lost, total = lost + found.lost, total + len(written)
    assert 0 < lost < total * 0.75, "a store this small has a case's every kind of row on the same few pages"


def test_only_the_case_whose_own_page_is_bad_is_lost(
    store: Store, written: list[Case], tmp_path: Path, key: DataKey
) -> None:  # fmt: skip
    clear = enumerate(clear_pages(store.path, key), 1)
    own = [number for number, page in clear if page.count(b"anteckning 7 ") > 250]
    assert own, "its note fills pages of its own"
    flip(store.path, own, random.Random(4))
    found, kept = saved(store.path, key, tmp_path / "nytt")
    assert found.lost == 1
    assert [case.number for case in kept] == [case.number for case in written if case.number != "2026-0007"]


def test_a_bad_list_of_tables_is_told(store: Store, written: list[Case], tmp_path: Path, key: DataKey) -> None:
    assert written
    whole, keys = store.path.read_bytes(), read_keys(store.path)
    clear = enumerate(clear_pages(store.path, key), 1)
    for page in [number for number, page in clear if b"CREATE TABLE " in page and b"anteckning" not in page]:
        store.path.write_bytes(whole)
        flip(store.path, [page], random.Random(1))
        with pytest.raises(SipError) as caught, wreck_of(store.path, key, keys.salt, tmp_path):
            raise AssertionError("nothing can be read here")
        assert caught.value.code == "store.nothing-readable"


def test_the_wreck_is_not_touched(store: Store, written: list[Case], tmp_path: Path, key: DataKey) -> None:
    assert written
    flip(store.path, [7, 9], random.Random(2))
    before = store.path.read_bytes()
    saved(store.path, key, tmp_path / "nytt")
    assert store.path.read_bytes() == before
    assert key_file_path(store.path).exists()
    refused("store.no-key-file", read_keys, tmp_path / "ingen")
