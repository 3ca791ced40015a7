"""A case moves on the command line: package, receipt, and a sentence for every trouble."""

from pathlib import Path

import pytest

from sipdesk.storage import cases
from sipdesk.storage.keys import Cost, Keys, with_passphrase
from sipdesk.storage.opening import create_store, open_store
from tests.demo_cases import demo_case, demo_staff
from tests.test_cli_safekeeping import KEY, OTHER, PASSPHRASE, Ask, ask, store

__all__ = ["ask", "store"]
UID = demo_case("01-bertil").uid
TO = ("--to", "Olle Provsson", "--unit", "Biståndsenheten")


@pytest.fixture
def there(tmp_path: Path) -> Path:
    """A colleague's store."""
    keys = with_passphrase(Keys(), KEY, PASSPHRASE, Cost(memory=64, time=1, lanes=1))
    path = tmp_path / "olle" / "cases.sipstore"
    create_store(path, KEY, keys, demo_staff()).close()
    return path


def test_a_case_is_handed_over_received_and_let_go_of(ask: Ask, store: Path, there: Path, tmp_path: Path) -> None:
    both = (PASSPHRASE, OTHER)
    code, out, err = ask("store", "hand-over", UID, *TO, "--store", store, "--into", tmp_path / "usb", secrets=both)
    assert (code, err) == (0, ["Säg lösenfrasen till kollegan på en annan väg än paketet."])
    assert ask("store", "list", "--store", store)[1] == []
    code, _, err = ask("store", "export", UID, "--store", store, "--into", tmp_path / "x")
    assert (code, len(err)) == (1, 1)
    assert err[0].startswith("Ärendet är överlämnat till en kollega.")
    code, received, _ = ask("store", "receive", out[0], "--same-unit", "--store", there, secrets=both)
    assert (code, received[0]) == (0, UID)
    code, _, err = ask("store", "let-go", UID, "--receipt", "aaaaaa", "--store", store)
    assert (code, err[0][:22]) == (1, "Kvittot stämmer inte. ")
    receipt = received[1].split("\t")[1]
    assert ask("store", "let-go", UID, "--receipt", receipt, "--store", store)[0] == 0
    with open_store(there, KEY) as opened:
        assert cases.load(opened, UID, demo_staff()).case.person == demo_case("01-bertil").person


def test_a_case_is_taken_back(ask: Ask, store: Path, tmp_path: Path) -> None:
    ask("store", "hand-over", UID, *TO, "--store", store, "--into", tmp_path, secrets=(PASSPHRASE, OTHER))
    code, _, err = ask("store", "take-back", UID, "--because", "Stickan kom bort", "--store", store)
    assert (code, err) == (0, ["Den som har paketet kan fortfarande läsa in det. Se till att det förstörs."])
    assert ask("store", "list", "--store", store)[1][0].startswith(UID)


@pytest.mark.parametrize(
    ("arguments", "secrets", "sentence"),
    [
        (("hand-over", "ingen", *TO, "--into", "{tmp}"), (PASSPHRASE, OTHER), "Ärendet finns inte i lagret."),
        (("hand-over", UID, *TO, "--into", "{tmp}"), (PASSPHRASE, "kort"), "Lösenfrasen behöver minst"),
        (("receive", "{tmp}/ingen", "--same-unit"), (PASSPHRASE, OTHER), "Filen kan inte läsas: ingen"),
        (("receive", "{store}", "--same-unit"), (PASSPHRASE, OTHER), "Filen är inget paket från SIPDesk."),
        (("take-back", UID, "--because", "x"), (PASSPHRASE,), "Ärendet är inte överlämnat."),
    ],
)
def test_every_trouble_is_one_sentence(
    ask: Ask, store: Path, tmp_path: Path, arguments: tuple[str, ...], secrets: tuple[str, ...], sentence: str
) -> None:
    said = [one.format(tmp=tmp_path, store=store) for one in arguments]
    code, out, err = ask("store", *said, "--store", store, secrets=secrets)
    assert (code, out, len(err)) == (1, [], 1)
    assert err[0].startswith(sentence)
