"""The restore drill: a backup, another machine, and nothing but a recovery code give the same cases and the whole log.
And a flipped bit anywhere in a backup is noticed before anything is put in its place.
"""

import errno
import random
import shutil
from pathlib import Path

import pytest

from sipdesk.domain.register import IssuedPaper
from sipdesk.errors import SipError
from sipdesk.storage import audit, cases, papers, rekeying, restoring
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.audit import Fault, Head
from sipdesk.storage.backups import Sheet, back_up, backup_store, read_backup
from sipdesk.storage.files import move_into_place
from sipdesk.storage.key_file import read_keys
from sipdesk.storage.keys import DataKey, Keys, new_data_key, unlock_with_code, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.storage.restoring import restore
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, large_case, refused, small_case

FLIPS = 150


@pytest.fixture
def made(store: Store, tmp_path: Path) -> tuple[Path, Sheet]:
    for number in range(3):
        case = large_case(20)
        case.number = f"2026-{number}"
        case.issued = [IssuedPaper()]
        cases.create(store, case, ANNA)
        with store.transaction():
            papers.keep(store, case, case.issued[0].uid, b"%PDF-1.7 som den gavs")
    return back_up(store, tmp_path / "kopior", ANNA)


def test_restore_drill_another_machine_and_a_recovery_code_only(tmp_path: Path) -> None:
    key, code = new_data_key(), new_recovery_code()
    first = create_store(tmp_path / "a" / "cases.sipstore", key, with_recovery_code(Keys(), key, code), ANNA)
    written = [small_case(number=f"2026-{number}") for number in range(5)]
    with first:
        for case in written:
            cases.create(first, case, ANNA)
        folder, _ = back_up(first, tmp_path / "usb", ANNA)
        anchor = audit.head(first)
        log = first.sql("SELECT * FROM audit").fetchall()
    shutil.rmtree(tmp_path / "a")
    other_machine = tmp_path / "b" / "cases.sipstore"
    sheet = read_backup(folder)
    found, _ = unlock_with_code(read_keys(backup_store(folder)), code)
    done = restore(folder, sheet, found, other_machine)
    assert (done.log.fault, done.aside, sheet.cases) == (None, None, 5)
    with open_store(other_machine, found) as again:
        assert [case for _, case in every_case(again)] == written
        kept = again.sql("SELECT * FROM audit").fetchall()
        assert kept[: len(log) - 1] == log[:-1], "all but the entry that the backup was made, which came after it"
        assert [row[8] for row in kept[len(log) - 1 :]] == ["log-checked", "restored"]
        assert audit.verify(again, ANNA, sheet.anchor).fault is None
        later = audit.verify(again, ANNA, anchor)
        assert later.fault is Fault.REPLACED, "an anchor from after the backup tells that an older copy was put back"


def test_a_backup_opens_by_itself_and_holds_the_papers(made: tuple[Path, Sheet], key: DataKey, store: Store) -> None:
    with open_store(backup_store(made[0]), key) as copy:
        (_, case), *_ = every_case(copy)
        assert papers.load(copy, case, case.issued[0].uid, ANNA) == b"%PDF-1.7 som den gavs"
    assert sorted(path.name for path in store.path.parent.glob("*.backup*")) == []


def test_p3_a_backup_s_names_and_sheet_tell_of_nobody(made: tuple[Path, Sheet]) -> None:
    folder, _ = made
    text = (folder / "backup.json").read_text("utf-8") + str([path.name for path in folder.iterdir()]) + folder.name
    for word in ("Vera", "Provfall", "19410312", "Anna", "2026-1,"):
        assert word not in text


def test_every_flipped_bit_of_a_backup_is_noticed(made: tuple[Path, Sheet], tmp_path: Path, key: DataKey) -> None:
    folder, _ = made
    chance = random.Random(11)
    files = sorted(folder.iterdir())
    target = tmp_path / "annan" / "cases.sipstore"
    for number in range(FLIPS):
        path = files[number % len(files)]
        whole = path.read_bytes()
        content = bytearray(whole)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        with pytest.raises(SipError) as caught:
            restore(folder, read_backup(folder), key, target)
        assert caught.value.code in ("backup.damaged", "backup.newer"), path.name
        path.write_bytes(whole)
        assert not target.exists()
    restore(folder, read_backup(folder), key, target)


@pytest.mark.parametrize("name", ["cases.sipstore", "cases.sipstore.keys", "backup.json"])
def test_a_backup_that_lacks_a_file_is_told(made: tuple[Path, Sheet], name: str) -> None:
    (made[0] / name).unlink()
    refused("backup.missing" if name == "backup.json" else "backup.damaged", read_backup, made[0])


def test_a_store_that_is_there_is_never_overwritten(made: tuple[Path, Sheet], store: Store, key: DataKey) -> None:
    folder, sheet = made
    later = small_case("Senare", "2026-9")
    cases.create(store, later, ANNA)
    store.close()
    refused("store.exists", restore, folder, sheet, key, store.path)
    done = restore(folder, sheet, key, store.path, replace=True)
    assert done.aside
    with open_store(done.aside, key) as old:
        assert cases.load(old, later.uid, ANNA).case == later
    with open_store(store.path, key) as now:
        refused("store.no-case", cases.load, now, later.uid, ANNA)
        assert len(list(every_case(now))) == 3


def killed(store: Store, into: Path) -> Path:
    """What lies there when the program was killed: changes stand in the journal beside the store only."""
    into.mkdir()
    for file in store.path.parent.glob(f"{store.path.name}*"):
        shutil.copyfile(file, into / file.name)
    return into / store.path.name


def test_what_is_laid_aside_keeps_what_a_killed_program_had_written(
    made: tuple[Path, Sheet], store: Store, tmp_path: Path, key: DataKey
) -> None:
    later = small_case("Senare", "2026-9")
    cases.create(store, later, ANNA)
    path = killed(store, tmp_path / "dödad")
    done = restore(*made, key, path, replace=True)
    assert done.aside
    with open_store(done.aside, key) as old:
        assert cases.load(old, later.uid, ANNA).case == later
    with open_store(path, key) as now:
        assert len(list(every_case(now))) == 3


def test_what_is_laid_aside_keeps_keys_that_were_on_their_way(
    made: tuple[Path, Sheet], store: Store, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program ended in the middle of changing the data key: the new keys wait beside the store."""
    code = new_recovery_code()
    with monkeypatch.context() as patch:
        patch.setattr(rekeying, "settle_keys", lambda _: None)
        rekeying.rekey(store, lambda keys, new: with_recovery_code(keys, new, code), ANNA)
    done = restore(*made, key, store.path, replace=True)
    assert done.aside
    with open_store(done.aside, unlock_with_code(read_keys(done.aside), code)[0]) as old:
        assert len(list(every_case(old))) == 3


@pytest.mark.parametrize("moves", [0, 1])
def test_a_store_whose_place_could_not_be_taken_is_as_it_was(
    made: tuple[Path, Sheet], store: Store, tmp_path: Path, key: DataKey, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    later = small_case("Senare", "2026-9")
    cases.create(store, later, ANNA)
    path, left = killed(store, tmp_path / "dödad"), [moves]

    def full(fresh: Path, target: Path) -> None:
        if not left[0]:
            raise OSError(errno.ENOSPC, "full")
        left[0] -= 1
        move_into_place(fresh, target)

    monkeypatch.setattr(restoring, "move_into_place", full)
    refused("store.not-written", restore, *made, key, path, replace=True)
    with open_store(path, key) as opened:
        assert cases.load(opened, later.uid, ANNA).case == later
    assert not list(path.parent.glob("*.replaced-*"))


def test_a_store_that_is_open_is_not_replaced(made: tuple[Path, Sheet], store: Store, key: DataKey) -> None:
    refused("store.open-in-command-line", restore, *made, key, store.path, replace=True)


def test_another_anchor_tells_that_the_backup_is_older(made: tuple[Path, Sheet], tmp_path: Path, key: DataKey) -> None:
    folder, sheet = made
    target = tmp_path / "annan" / "cases.sipstore"
    refused("backup.log-broken", restore, folder, sheet, key, target, anchor=Head(sheet.anchor.seq + 5, bytes(32)))
    assert not target.exists()


def test_a_damaged_store_gives_no_backup(store: Store, tmp_path: Path, key: DataKey) -> None:
    for _ in range(3):
        cases.create(store, large_case(), ANNA)
    store.close()
    content = bytearray(store.path.read_bytes())
    for place in range(len(content) * 7 // 8, len(content), 4096):  # cases, which nobody reads to open the store
        content[place] ^= 1
    store.path.write_bytes(content)
    with open_store(store.path, key) as opened:
        refused("store.damaged", back_up, opened, tmp_path / "kopior", ANNA)
    assert not (tmp_path / "kopior").exists()
    assert list(tmp_path.glob("*.backup*")) == []


def test_where_nobody_may_write_is_told(store: Store, tmp_path: Path) -> None:
    blocked = tmp_path / "fil"
    blocked.write_text("en fil, ingen mapp")
    refused("backup.not-written", back_up, store, blocked, ANNA)
    assert [row[0] for row in store.sql("SELECT action FROM audit WHERE action = 'backed-up'").fetchall()] == []


@pytest.mark.usefixtures("made")
def test_that_a_backup_was_made_is_entered(store: Store) -> None:
    (last,) = store.sql("SELECT action, case_uid, purpose FROM audit ORDER BY seq DESC LIMIT 1").fetchall()
    assert last == ("backed-up", "", "upkeep")


def test_the_clock_names_the_folder(made: tuple[Path, Sheet]) -> None:
    assert made[0].name.startswith("sipdesk-2026-11-23-")
