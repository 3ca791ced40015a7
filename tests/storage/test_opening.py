"""A store is made and opened with its key, and each thing that can be wrong has its own sentence."""

import os
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from sipdesk.errors import SipError
from sipdesk.storage import audit, cases, people
from sipdesk.storage.instance import Use, take
from sipdesk.storage.key_file import key_file_path, read_key_file, write_key_file
from sipdesk.storage.keys import DataKey, Keys, SlotName, new_data_key, unlock, unlock_with_code, with_passphrase
from sipdesk.storage.opening import create_store, open_store, replace_keys
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, ERIK, new_store, quick_keys, refused, reopened, small_case, traced
from tests.storage.test_keys import CHEAP, WORDS

SECRET = "Hemlighetsbacken"


def spoil(path: Path, place: int) -> None:
    """Flip one bit."""
    with path.open("r+b") as file:
        file.seek(place)
        byte = file.read(1)[0]
        file.seek(place)
        file.write(bytes([byte ^ 4]))


def test_a_new_store_knows_who_signs_in(store: Store) -> None:
    assert people.staff(store) == ANNA
    assert people.sign_in(store) == ANNA
    actions = [entry.action for entry in audit.entries(store, "", ANNA)]
    assert actions == ["store-created", "staff-changed", "signed-in"]


def test_the_person_who_signs_in_can_change(store: Store, key: DataKey) -> None:
    people.change(store, ERIK, ANNA)
    again = reopened(store, key)
    assert people.staff(again) == ERIK
    again.close()


def test_the_way_through_first_run_and_unlocking(tmp_path: Path, key: DataKey) -> None:
    path = tmp_path / "cases.sipstore"
    create_store(path, key, with_passphrase(Keys(), key, WORDS, CHEAP), ANNA).close()
    keys = read_key_file(key_file_path(path))
    refused("store.wrong-passphrase", unlock, keys, "något helt annat här")
    with open_store(path, unlock(keys, WORDS)) as store:
        replace_keys(store, with_passphrase(keys, key, "tre gula cyklar i regn", CHEAP), ANNA)
        assert audit.entries(store, "", ANNA)[-1].action == "keys-changed"
    keys = read_key_file(key_file_path(path))
    refused("store.wrong-passphrase", unlock, keys, WORDS)
    assert unlock(keys, "tre gula cyklar i regn") == key
    with pytest.raises(SipError):
        unlock_with_code(keys, "")
    assert set(keys.slots) == {SlotName.PASSPHRASE}


def test_nothing_readable_is_on_the_disk(tmp_path: Path, key: DataKey) -> None:
    store = new_store(tmp_path, key)
    case = small_case(SECRET)
    cases.create(store, case, ANNA)
    while_open = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    store.close()
    for content in (while_open, *(path.read_bytes() for path in tmp_path.iterdir())):
        assert SECRET.encode() not in content
        assert bytes(key) not in content
        assert key.hex().encode() not in content.lower()
        assert b"CREATE TABLE" not in content
        assert b"SQLite format 3" not in content


def test_neither_the_key_nor_values_come_into_traces_and_logs(
    tmp_path: Path, key: DataKey, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(0)
    with new_store(tmp_path, key) as store, traced(store) as statements:
        cases.create(store, small_case(SECRET), ANNA)
    assert key.hex() not in "\n".join(statements)
    written = caplog.text + "".join(capfd.readouterr())
    assert SECRET not in written
    assert key.hex() not in written + repr(store)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own rights")
def test_only_the_owner_can_read_the_files(tmp_path: Path, key: DataKey) -> None:
    with new_store(tmp_path / "own", key):
        assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "own").iterdir()} == {0o600}
        assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700


def test_a_commit_is_on_the_disk_and_temporary_things_in_memory(store: Store) -> None:
    expected = {"journal_mode": "wal", "synchronous": 2, "temp_store": 2, "foreign_keys": 1, "secure_delete": 1}
    assert {name: store.sql(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected


def test_a_store_is_never_made_over_another(store: Store, tmp_path: Path, key: DataKey) -> None:
    store.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".lock"}
    refused("store.exists", new_store, tmp_path, key)
    assert before == {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.suffix != ".lock"}


def test_keys_without_a_slot_make_no_store(tmp_path: Path, key: DataKey) -> None:
    with pytest.raises(ValueError, match="slot"):
        create_store(tmp_path / "cases.sipstore", key, Keys(), ANNA)


def test_a_store_that_was_cut_off_while_being_made_is_made_anew(tmp_path: Path, key: DataKey) -> None:
    (tmp_path / "cases.sipstore.new").write_bytes(os.urandom(5000))
    (tmp_path / "cases.sipstore.keys").write_text("{}")
    with new_store(tmp_path, key) as store:
        assert people.staff(store) == ANNA


def test_the_store_is_open_once(store: Store, tmp_path: Path, key: DataKey) -> None:
    refused("store.open-in-command-line", open_store, store.path, key)
    store.close()
    with take(store.path, Use.WINDOW) as lock:
        with open_store(store.path, key, lock=lock):
            refused("store.open-here", open_store, store.path, key)
        refused("store.open-here", open_store, store.path, key)
        with open_store(store.path, key, lock=lock):
            pass
        with pytest.raises(ValueError, match="another store"):
            open_store(tmp_path / "other.sipstore", key, lock=lock)


def test_trouble_while_opening_leaves_the_store_free(store: Store, key: DataKey) -> None:
    store.close()
    refused("store.damaged", open_store, store.path, new_data_key())
    open_store(store.path, key).close()


def test_a_missing_store_and_missing_keys(store: Store, tmp_path: Path, key: DataKey) -> None:
    store.close()
    key_file_path(store.path).rename(tmp_path / "away")
    refused("store.no-key-file", open_store, store.path, key)
    (tmp_path / "away").rename(key_file_path(store.path))
    store.path.unlink()
    refused("store.missing", open_store, store.path, key)
    assert not store.path.exists()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 \n", b"SQLite format 3\0" + bytes(8176), os.urandom(8192)])
def test_a_foreign_file_is_called_foreign(store: Store, key: DataKey, content: bytes) -> None:
    store.close()
    store.path.write_bytes(content)
    assert refused("store.foreign-file", open_store, store.path, key).values == {"file": "cases.sipstore"}
    assert store.path.read_bytes() == content


def test_another_store_s_file_is_foreign(store: Store, tmp_path: Path, key: DataKey) -> None:
    store.close()
    other = new_store(tmp_path / "other", key)
    other.close()
    store.path.write_bytes(other.path.read_bytes())
    refused("store.foreign-file", open_store, store.path, key)


@pytest.mark.parametrize("place", [0, 15, 16, 100, 4000])
def test_a_damaged_first_page_is_called_damaged(store: Store, key: DataKey, place: int) -> None:
    store.close()
    spoil(store.path, place)
    refused("store.damaged", open_store, store.path, key)


def test_two_stores_are_open_at_once(store: Store, tmp_path: Path) -> None:
    with new_store(tmp_path / "other") as other:
        one, two = small_case("Ett"), small_case("Två")
        cases.create(store, one, ANNA)
        cases.create(other, two, ERIK)
        assert cases.load(store, one.uid, ANNA).case == one
        assert cases.load(other, two.uid, ERIK).case == two
        refused("store.no-case", cases.load, store, two.uid, ANNA)


def test_a_key_file_with_another_uid_is_not_this_store_s(store: Store, key: DataKey) -> None:
    store.close()
    path = key_file_path(store.path)
    write_key_file(path, replace(quick_keys(key), salt=read_key_file(path).salt))
    refused("store.foreign-file", open_store, store.path, key)
