"""The computer's keystore opens the store only where IT allows it, only for that login, and no longer than wanted.

The keystore here is one of the test's own, since only Windows has one: that one is tried with the built program.
"""

import sys
from pathlib import Path

import pytest

from sipdesk.cli.main import run
from sipdesk.policy import Layer
from sipdesk.storage.audit import Action
from sipdesk.storage.key_file import key_file_path, read_key_file
from sipdesk.storage.keys import SlotName
from sipdesk.storage.keystore import SECRET_BYTES, name_for, of_this_login
from sipdesk.storage.opening import open_store
from tests.test_cli_store import KEY, Ask, ask, store

__all__ = ["ask", "store"]


class Drawer:
    """What a login keeps."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def keep(self, name: str, secret: bytes) -> None:
        self.held[name] = secret

    def find(self, name: str) -> bytes | None:
        return self.held.get(name)

    def forget(self, name: str) -> None:
        self.held.pop(name, None)


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    drawer = Drawer()
    monkeypatch.setattr("sipdesk.storage.keystore.of_this_login", lambda: drawer)
    return drawer


def decide(monkeypatch: pytest.MonkeyPatch, *, allowed: bool) -> None:
    """As if IT had written so in the policy."""
    monkeypatch.setattr("sipdesk.settings.policy_layers", lambda: [Layer("policy.toml", {"keystore_allowed": allowed})])


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    decide(monkeypatch, allowed=True)


def slots(store: Path) -> set[SlotName]:
    return set(read_key_file(key_file_path(store)).slots)


def by_keystore(capsys: pytest.CaptureFixture[str], store: Path) -> tuple[int, str]:
    code = run(["store", "verify", "--store", str(store), "--keystore"])
    said = capsys.readouterr()
    return code, said.out + said.err


@pytest.mark.usefixtures("allowed")
def test_it_opens_what_it_was_asked_to_remember(
    ask: Ask, store: Path, drawer: Drawer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert by_keystore(capsys, store)[0] == 1  # nothing is kept yet
    assert ask("store", "unlock", "--store", store, "--remember")[0] == 0
    code, said = by_keystore(capsys, store)
    assert (code, "datorns nyckelring" in said) == (0, True)
    ((name, secret),) = drawer.held.items()
    assert name == name_for(read_key_file(key_file_path(store)).store_uid)
    assert (len(secret), secret == KEY) == (SECRET_BYTES, False)  # never the store's own key
    with open_store(store, KEY) as opened:
        assert opened.sql("SELECT count(*) FROM audit WHERE action = ?", (Action.KEYS_CHANGED,)).fetchone() == (1,)


@pytest.mark.usefixtures("allowed")
def test_what_is_forgotten_opens_nothing_even_when_the_secret_was_copied(
    ask: Ask, store: Path, drawer: Drawer, capsys: pytest.CaptureFixture[str]
) -> None:
    ask("store", "unlock", "--store", store, "--remember")
    copied = dict(drawer.held)
    assert ask("store", "unlock", "--store", store, "--forget")[0] == 0
    assert (drawer.held, SlotName.KEYSTORE in slots(store)) == ({}, False)
    drawer.held = copied
    code, said = by_keystore(capsys, store)
    assert (code, "öppnar inte det här ärendelagret" in said) == (1, True)


def test_where_it_is_not_allowed_it_is_neither_filled_nor_used_but_can_be_emptied(
    ask: Ask, store: Path, drawer: Drawer, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = "Datorns nyckelring får inte öppna ärendelagret. Er IT kan tillåta det."
    code, _, said = ask("store", "unlock", "--store", store, "--remember")
    assert (code, said, drawer.held, SlotName.KEYSTORE in slots(store)) == (1, [refused], {}, False)
    decide(monkeypatch, allowed=True)
    ask("store", "unlock", "--store", store, "--remember")
    decide(monkeypatch, allowed=False)
    code, told = by_keystore(capsys, store)
    assert (code, refused in told) == (1, True)
    assert ask("store", "unlock", "--store", store, "--forget")[0] == 0
    assert drawer.held == {}


@pytest.mark.usefixtures("allowed")
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has one")
def test_a_system_without_one_says_so(ask: Ask, store: Path) -> None:
    assert of_this_login() is None
    code, _, said = ask("store", "unlock", "--store", store, "--remember")
    assert (code, said) == (1, ["SIPDesk använder ingen nyckelring på det här systemet."])
    assert ask("store", "unlock", "--store", store, "--forget")[0] == 0


@pytest.mark.usefixtures("allowed", "drawer")
def test_keys_are_not_changed_by_whoever_has_the_login_alone(ask: Ask, store: Path) -> None:
    ask("store", "unlock", "--store", store, "--remember")
    before = key_file_path(store).read_bytes()
    code, _, said = ask("store", "rekey", "--store", store, "--keystore")
    assert (code, said) == (1, ["Datorns nyckelring räcker inte för att byta nyckel. Ange lösenfrasen eller en kod."])
    assert key_file_path(store).read_bytes() == before
