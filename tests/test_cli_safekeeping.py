"""Backups on the command line: made, put back with a code alone, refused in a sentence; another key; a wreck."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sipdesk.cli.main import run
from sipdesk.storage import audit, cases
from sipdesk.storage.key_file import read_keys
from sipdesk.storage.keys import Cost, Keys, new_data_key, unlock, with_passphrase, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.recovery_code import new_recovery_code
from tests.demo_cases import demo_case, demo_staff

PASSPHRASE, OTHER = "häst batteri korrekt klammer", "tre gula cyklar i regn"
KEY, CODE = new_data_key(), new_recovery_code()
Ask = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with a case, that opens quickly."""
    keys = with_passphrase(Keys(), KEY, PASSPHRASE, Cost(memory=64, time=1, lanes=1))
    path = tmp_path / "lager" / "cases.sipstore"
    with create_store(path, KEY, with_recovery_code(keys, KEY, CODE), demo_staff()) as made:
        cases.create(made, demo_case("01-bertil"), demo_staff())
    return path


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run a command with secrets on a file descriptor, a line each; gives code and lines."""

    def command(*arguments: object, secrets: tuple[str, ...] = (PASSPHRASE,)) -> tuple[int, list[str], list[str]]:
        reading, writing = os.pipe()
        os.write(writing, "".join(f"{secret}\n" for secret in secrets).encode())
        os.close(writing)
        try:
            code = run([*map(str, arguments), "--secret-fd", str(reading)])
        finally:
            os.close(reading)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out.splitlines(), said.err.splitlines()

    return command


def backup_of(ask: Ask, store: Path, into: Path) -> tuple[Path, str]:
    code, out, _ = ask("store", "backup", "--store", store, "--into", into)
    assert (code, out[1]) == (0, "ärenden\t1")
    return Path(out[0]), out[2].split("\t")[1]


def test_restore_drill_on_the_command_line(ask: Ask, store: Path, tmp_path: Path) -> None:
    folder, anchor = backup_of(ask, store, tmp_path / "kopior")
    other = tmp_path / "annan dator" / "cases.sipstore"
    code, out, err = ask(
        "store", "restore", folder, "--store", other, "--recovery", "--anchor", anchor, secrets=(CODE.lower(),)
    )
    assert (code, err) == (0, [])
    assert out[:2] == [str(other), "ärenden\t1"]
    assert out[2].startswith("logg\tok\t")
    with open_store(other, KEY) as opened:
        assert cases.load(opened, demo_case("01-bertil").uid, demo_staff()).case == demo_case("01-bertil")
        assert audit.verify(opened, demo_staff()).fault is None
    assert ask("store", "verify", "--store", other)[0] == 0


def test_a_damaged_backup_is_told_before_a_secret_is_asked_for(ask: Ask, store: Path, tmp_path: Path) -> None:
    folder, _ = backup_of(ask, store, tmp_path / "kopior")
    path = folder / "cases.sipstore"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)
    target = tmp_path / "ny" / "cases.sipstore"
    code, out, err = ask("store", "restore", folder, "--store", target, secrets=())
    assert (code, out, len(err)) == (1, [], 1)
    assert err[0].startswith("Säkerhetskopian är skadad: cases.sipstore är inte som den skrevs.")
    assert not target.exists()


def test_what_is_there_is_not_overwritten_but_laid_aside(ask: Ask, store: Path, tmp_path: Path) -> None:
    folder, _ = backup_of(ask, store, tmp_path / "kopior")
    code, _, err = ask("store", "restore", folder, "--store", store)
    assert (code, err) == (1, [f"Ärendelagret {store} finns redan."])
    code, _, err = ask("store", "restore", folder, "--store", store, "--replace")
    assert code == 0
    aside = Path(err[0].removeprefix("Lagret som fanns ligger kvar här: "))
    assert ask("store", "unlock", "--store", aside)[0] == 0


@pytest.mark.parametrize(
    ("arguments", "secrets", "sentence"),
    [
        (("restore", "{tmp}/ingen"), (), "ingen är ingen säkerhetskopia från SIPDesk."),
        (("restore", "{backup}", "--store", "{tmp}/x"), ("fel lösenfras här",), "Lösenfrasen stämmer inte."),
        (("restore", "{backup}", "--store", "{tmp}/x", "--recovery"), (new_recovery_code(),), "Koden hör till ett"),
        (("backup", "--store", "{store}", "--into", "{store}"), (PASSPHRASE,), "Det går inte att skriva i"),
        (("salvage", "--store", "{tmp}/ingen", "--into", "{tmp}/y"), (), "Ärendelagret {tmp}/ingen finns inte."),
        (("rekey", "--store", "{store}"), (PASSPHRASE, "kort"), "Lösenfrasen behöver minst"),
        (("rekey", "--store", "{store}"), (PASSPHRASE,), "Lösenfrasen behöver minst"),
    ],
)
def test_every_trouble_is_one_sentence(
    ask: Ask, store: Path, tmp_path: Path, arguments: tuple[str, ...], secrets: tuple[str, ...], sentence: str
) -> None:
    folder, _ = backup_of(ask, store, tmp_path / "kopior")
    known = {"tmp": tmp_path, "backup": folder, "store": store}
    code, out, err = ask("store", *(one.format(**known) for one in arguments), secrets=secrets)
    assert (code, out, len(err)) == (1, [], 1)
    assert err[0].startswith(sentence.format(**known))
    assert ask("store", "unlock", "--store", store)[0] == 0


@pytest.mark.parametrize("missing", [("backup",), ("restore",), ("salvage",)])
def test_wrong_use_is_2(ask: Ask, missing: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        ask("store", *missing)
    assert ended.value.code == 2


def test_rekey_gives_new_ways_in_and_closes_the_old_ones(ask: Ask, store: Path, tmp_path: Path) -> None:
    folder, _ = backup_of(ask, store, tmp_path / "kopior")
    code, out, err = ask("store", "rekey", "--store", store, secrets=(PASSPHRASE, OTHER))
    assert code == 0
    assert "Säkerhetskopior som redan finns" in err[-1]
    codes = [line.split("\t")[1] for line in out]
    assert ask("store", "unlock", "--store", store)[0] == 1
    assert ask("store", "unlock", "--store", store, "--recovery", secrets=(CODE,))[0] == 1
    assert ask("store", "unlock", "--store", store, secrets=(OTHER,))[0] == 0
    for new in codes:
        assert ask("store", "unlock", "--store", store, "--recovery", secrets=(new,))[0] == 0
    assert unlock(read_keys(store), OTHER) != KEY
    assert ask("audit", "verify", "--store", store, secrets=(OTHER,))[0] == 0
    again = tmp_path / "igen" / "cases.sipstore"
    assert ask("store", "restore", folder, "--store", again)[0] == 0, "an earlier backup keeps its own keys"


def test_rekey_names_the_stores_that_the_old_codes_still_open(ask: Ask, store: Path, tmp_path: Path) -> None:
    folder, _ = backup_of(ask, store, tmp_path / "kopior")
    aside = ask("store", "restore", folder, "--store", store, "--replace")[2][-1].rpartition(": ")[2]
    assert ".replaced-" in aside
    code, _, err = ask("store", "rekey", "--store", store, secrets=(PASSPHRASE, OTHER))
    assert code == 0
    assert err[-1] == f"Ett lager som lades åt sidan öppnas med de gamla koderna: {aside}"
    assert Path(aside).exists()


def test_salvage_makes_a_new_store_and_leaves_the_wreck(ask: Ask, store: Path, tmp_path: Path) -> None:
    code, out, err = ask("store", "salvage", "--store", store, "--into", tmp_path / "nytt")
    assert (code, out[1:]) == (0, ["ärenden\t1", "förlorade\t0"])
    assert err == ["Spara det skadade lagret: den tidigare loggen finns bara där."]
    assert ask("store", "verify", "--store", out[0])[0] == 0
    content = bytearray(store.read_bytes())
    for place in range(4096 * 3, len(content), 4096):
        content[place] ^= 1
    store.write_bytes(content)
    code, out, _ = ask("store", "salvage", "--store", store, "--into", tmp_path / "nytt")
    assert (code, out) == (1, []), "what is there is not overwritten"
    code, out, err = ask("store", "salvage", "--store", store, "--into", tmp_path / "igen")
    assert code == 1
    assert "Traceback" not in "".join(err)
