"""The slots open with what made them and with nothing else, and the key file is whole, private and suspicious."""

import json
import os
import stat
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sipdesk.errors import SipError
from sipdesk.storage.key_file import FORMAT, key_file_path, read_key_file, write_key_file
from sipdesk.storage.keys import (
    Cost,
    DataKey,
    Keys,
    SlotName,
    new_data_key,
    unlock,
    unlock_with_code,
    unlock_with_keystore,
    with_keystore,
    with_passphrase,
    with_recovery_code,
    without,
)
from sipdesk.storage.keystore import new_secret
from sipdesk.storage.recovery_code import new_recovery_code
from tests.storage.stores import refused

CHEAP = Cost(memory=64, time=1, lanes=1)
WORDS = "korrekt häst batteri"
OTHER_WORDS = "tre gula cyklar i regn"


def test_a_passphrase_opens_and_a_wrong_one_does_not(key: DataKey) -> None:
    keys = with_passphrase(Keys(), key, WORDS, CHEAP)
    assert unlock(keys, WORDS) == key
    assert unlock(keys, "korrekt ha\u0308st batteri") == key
    refused("store.wrong-passphrase", unlock, keys, "korrekt häst Batteri")


def test_the_usual_cost_is_kept_in_the_slot(key: DataKey) -> None:
    keys = with_passphrase(Keys(), key, WORDS)
    assert keys.slots[SlotName.PASSPHRASE].cost == Cost(memory=64 * 1024, time=3, lanes=4)
    assert unlock(keys, WORDS) == key


def test_changing_the_passphrase_ends_the_old_one_and_keeps_the_code(key: DataKey) -> None:
    code = new_recovery_code()
    keys = with_recovery_code(with_passphrase(Keys(), key, WORDS, CHEAP), key, code)
    changed = with_passphrase(keys, key, OTHER_WORDS, CHEAP)
    assert unlock(changed, OTHER_WORDS) == key
    refused("store.wrong-passphrase", unlock, changed, WORDS)
    assert unlock_with_code(changed, code) == (key, SlotName.RECOVERY)


def test_what_the_keystore_holds_opens_until_its_slot_is_gone(key: DataKey) -> None:
    secret = new_secret()
    keys = with_keystore(with_passphrase(Keys(), key, WORDS, CHEAP), key, secret)
    assert unlock_with_keystore(keys, secret) == key
    assert unlock_with_keystore(keys, new_secret()) is None
    assert unlock_with_keystore(with_keystore(keys, key, new_secret()), secret) is None
    gone = without(keys, SlotName.KEYSTORE)
    assert unlock_with_keystore(gone, secret) is None
    assert unlock(gone, WORDS) == key


def test_only_a_key_file_with_a_slot_of_a_keystore_is_of_the_newer_form(tmp_path: Path, key: DataKey) -> None:
    """So that an older SIPDesk reads every file that it can use, and says of the others that they are newer."""
    path, keys = tmp_path / "keys", with_passphrase(Keys(), key, WORDS, CHEAP)
    for written, form in ((keys, 1), (with_keystore(keys, key, new_secret()), 2)):
        write_key_file(path, written)
        assert json.loads(path.read_bytes())["sipdesk-keys"] == form
        assert read_key_file(path) == written


def test_a_weak_passphrase_makes_no_slot(key: DataKey) -> None:
    refused("passphrase.too-short", with_passphrase, Keys(), key, "kort")


def test_the_person_s_code_and_the_organisation_s_both_open(key: DataKey) -> None:
    own, unit = new_recovery_code(), new_recovery_code()
    keys = with_recovery_code(with_recovery_code(Keys(), key, own), key, unit, SlotName.ORGANISATION)
    assert unlock_with_code(keys, own.lower()) == (key, SlotName.RECOVERY)
    assert unlock_with_code(keys, unit.replace("-", " ")) == (key, SlotName.ORGANISATION)
    refused("store.wrong-code", unlock_with_code, keys, new_recovery_code())
    refused("code.length", unlock_with_code, keys, own[:-1].replace("-", ""))


def test_a_renewed_code_ends_the_old_one(key: DataKey) -> None:
    old, new = new_recovery_code(), new_recovery_code()
    keys = with_recovery_code(with_recovery_code(Keys(), key, old), key, new)
    assert unlock_with_code(keys, new)[0] == key
    refused("store.wrong-code", unlock_with_code, keys, old)


def test_a_slot_cannot_be_moved_to_another_name_or_store(key: DataKey) -> None:
    code = new_recovery_code()
    keys = with_recovery_code(Keys(), key, code)
    moved = replace(keys, slots={SlotName.ORGANISATION: keys.slots[SlotName.RECOVERY]})
    refused("store.wrong-code", unlock_with_code, moved, code)
    refused("store.wrong-code", unlock_with_code, replace(keys, store_uid=Keys().store_uid), code)


def test_without_a_slot_for_a_passphrase_it_says_so(key: DataKey) -> None:
    refused("store.no-slot", unlock, with_recovery_code(Keys(), key, new_recovery_code()), WORDS)


def test_the_key_does_not_show_itself(key: DataKey) -> None:
    keys = with_passphrase(Keys(), key, WORDS, CHEAP)
    said = f"{key} {key!r} {keys} {key!s:>40}" + str([key])
    assert key.hex() not in said
    assert repr(bytes(key)) not in said
    assert WORDS not in said


def test_the_file_gives_back_what_was_written(tmp_path: Path, key: DataKey) -> None:
    keys = with_recovery_code(with_passphrase(Keys(), key, WORDS, CHEAP), key, new_recovery_code())
    path = key_file_path(tmp_path / "cases.sipstore")
    write_key_file(path, keys)
    assert path.name == "cases.sipstore.keys"
    assert read_key_file(path) == keys
    assert key.hex() not in path.read_text()
    assert bytes(key) not in path.read_bytes()
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_file_that_cannot_be_written_leaves_the_old_one(
    tmp_path: Path, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "keys"
    old = with_recovery_code(Keys(), key, new_recovery_code())
    write_key_file(path, old)

    def full(_: int) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr(os, "fsync", full)
    refused("store.not-written", write_key_file, path, Keys())
    monkeypatch.undo()
    assert read_key_file(path) == old
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_file_and_a_newer_one_have_their_sentences(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    refused("store.no-key-file", read_key_file, path)
    path.write_text(json.dumps({"sipdesk-keys": FORMAT + 1, "something": "new"}))
    refused("store.key-file-newer", read_key_file, path)


@pytest.mark.parametrize(
    "change",
    [
        {"salt": "AAAA"}, {"salt": 5}, {"store": None}, {"slots": []}, {"slots": {"passphrase": {}}},
        {"slots": {"another": {}}}, {"sipdesk-keys": 0}, {"sipdesk-keys": "1"},
    ],
)  # fmt: skip
def test_a_damaged_member_is_told_of(tmp_path: Path, key: DataKey, change: dict[str, Any]) -> None:
    path = tmp_path / "keys"
    write_key_file(path, with_passphrase(Keys(), key, WORDS, CHEAP))
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    refused("store.key-file-damaged", read_key_file, path)


@pytest.mark.parametrize(
    "cost", [{"memory": 1 << 30}, {"memory": 8}, {"time": 0}, {"time": 1000}, {"lanes": True}, {"lanes": 64}]
)
def test_a_cost_that_would_take_the_machine_down_is_refused(tmp_path: Path, key: DataKey, cost: dict[str, int]) -> None:
    path = tmp_path / "keys"
    write_key_file(path, with_passphrase(Keys(), key, WORDS, Cost(memory=64, time=1, lanes=4)))
    plain = json.loads(path.read_text())
    plain["slots"]["passphrase"] |= cost
    path.write_text(json.dumps(plain))
    refused("store.key-file-damaged", read_key_file, path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_stands_in_the_file_gets_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    path = tmp_path / "keys"
    if not path.exists():
        write_key_file(path, with_recovery_code(Keys(), new_data_key(), new_recovery_code()))
    whole = (tmp_path / "keys").read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1))
    skipped = data.draw(st.integers(0, 40))
    spoilt = tmp_path / "spoilt"
    spoilt.write_bytes(whole[:place] + data.draw(st.binary(max_size=8)) + whole[place + skipped :])
    with suppress(SipError):  # anything else would be a traceback on somebody's screen
        assert isinstance(read_key_file(spoilt), Keys)
