"""The command line on the store: cases in and out to the last letter, secrets, and a sentence for every trouble."""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from sipdesk.cli.main import run
from sipdesk.domain.case import Case
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.storage import audit, cases
from sipdesk.storage.instance import Use, take
from sipdesk.storage.key_file import key_file_path
from sipdesk.storage.keys import Cost, Keys, new_data_key, with_passphrase, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.places import default_store
from sipdesk.storage.recovery_code import new_recovery_code
from tests.demo_cases import demo_case, demo_cases, demo_staff
from tests.exchange.mutations import mutated_files

PASSPHRASE = "häst batteri korrekt klammer"
KEY, CODE = new_data_key(), new_recovery_code()
Ask = Callable[..., tuple[int, list[str], list[str]]]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store that opens quickly."""
    keys = with_passphrase(Keys(), KEY, PASSPHRASE, Cost(memory=64, time=1, lanes=1))
    path = tmp_path / "lager" / "cases.sipstore"
    create_store(path, KEY, with_recovery_code(keys, KEY, CODE), demo_staff()).close()
    return path


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str]) -> Ask:
    """Run a command with a secret on a file descriptor; gives code and lines."""

    def command(*arguments: object, secret: str | bytes = PASSPHRASE) -> tuple[int, list[str], list[str]]:
        reading, writing = os.pipe()
        os.write(writing, (secret if isinstance(secret, bytes) else secret.encode()) + b"\n")
        os.close(writing)
        try:
            code = run([*map(str, arguments), "--secret-fd", str(reading)])
        finally:
            os.close(reading)
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out.splitlines(), said.err.splitlines()

    return command


def files_of(folder: Path, *chosen: Case) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = [folder / f"{case.number}.json" for case in chosen]
    for path, case in zip(paths, chosen, strict=True):
        path.write_bytes(write_case(case))
    return paths


def stored(store: Path) -> int:
    with open_store(store, KEY) as opened, opened.reading():
        return int(opened.sql('SELECT count(*) FROM "case"').fetchone()[0])


# ------------------------------------------------------------------------------------ init, unlock


def test_init_makes_a_store_that_opens_with_passphrase_and_both_codes(ask: Ask, profile: Path) -> None:
    who = ("--name", "Karin Ek", "--role", "biståndshandläggare", "--unit", "Biståndsenheten")
    code, out, err = ask("store", "init", *who)
    assert code == 0
    assert default_store().parent == profile
    assert "De visas bara nu." in err[0]
    codes = [line.split("\t")[1] for line in out]
    assert len(codes) == 2
    code, out, _ = ask("store", "unlock")
    assert (code, out) == (0, ["Ärendelagret går att öppna. Inloggad: Karin Ek, biståndshandläggare, Biståndsenheten"])
    for recovery in codes:
        assert ask("store", "unlock", "--recovery", secret=recovery.lower())[0] == 0
    code, _, err = ask("store", "init", *who)
    assert (code, err) == (1, [f"Ärendelagret {default_store()} finns redan."])


def test_init_refuses_a_weak_passphrase_and_makes_nothing(ask: Ask) -> None:
    code, out, err = ask("store", "init", "--name", "A", "--role", "B", "--unit", "C", secret="sommar2026")
    assert (code, out, len(err)) == (1, [], 1)
    assert "Lösenfrasen" in err[0]
    assert not default_store().exists()


# -------------------------------------------------------------------------------- import and export


def test_import_then_export_is_the_same_file(ask: Ask, store: Path, tmp_path: Path) -> None:
    paths = files_of(tmp_path / "in", *demo_cases())
    code, uids, _ = ask("store", "import", *paths, "--store", store)
    assert code == 0
    assert uids == [case.uid for case in demo_cases()]
    for uid, path in zip(uids, paths, strict=True):
        code, out, _ = ask("store", "export", uid, "--store", store, "--into", tmp_path / "out")
        assert code == 0
        assert Path(out[0]).read_bytes() == path.read_bytes()
        assert Path(out[0]).name == f"{uid}.json"
    with open_store(store, KEY) as opened:
        acts = [entry.action for entry in audit.entries(opened, uids[0], demo_staff())]
    assert acts == ["imported", "read", "exported"]


def test_import_of_the_same_file_twice_changes_nothing(ask: Ask, store: Path, tmp_path: Path) -> None:
    path = files_of(tmp_path / "in", demo_case("01-bertil"))[0]
    assert ask("store", "import", path, "--store", store)[0] == 0
    assert ask("store", "import", path, "--store", store)[0] == 0
    changed = demo_case("01-bertil")
    changed.internal_note = "Ändrad."
    other = files_of(tmp_path / "andra", demo_case("02-helena"), changed)
    code, out, err = ask("store", "import", *other, "--store", store)
    assert (code, out, len(err)) == (1, [], 1)
    assert "samma uid" in err[0]
    assert stored(store) == 1


def test_all_files_are_taken_in_or_none(ask: Ask, store: Path, tmp_path: Path) -> None:
    good = files_of(tmp_path / "in", demo_case("01-bertil"))[0]
    bad = good.with_name("trasig.json")
    bad.write_bytes(good.read_bytes()[:-100])
    code, out, err = ask("store", "import", good, bad, "--store", store)
    assert (code, out) == (1, [])
    assert err[0].startswith(f"{bad}: Filen är ingen hel JSON-fil.")
    assert stored(store) == 0


def test_damaged_files_leave_nothing_half_imported(ask: Ask, store: Path, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.json" for number in range(300)]
    sound = []
    for path, content in zip(paths, mutated_files(seed=5, count=300), strict=True):
        path.write_bytes(content)
        try:
            sound.append(read_case(content))
        except SipError:
            continue
    code, out, err = ask("store", "import", *paths, "--store", store)
    assert (code, out) == (1, [])
    assert len(err) == 300 - len(sound)
    assert stored(store) == 0
    with open_store(store, KEY) as opened:
        for number, case in enumerate(sound):  # what is odd but sound is kept to the last letter
            case.uid = f"00000000-0000-7000-8000-{number:012}"
            cases.create(opened, case, demo_staff())
            assert cases.load(opened, case.uid, demo_staff()).case == case


def test_an_unknown_case_is_said(ask: Ask, store: Path, tmp_path: Path) -> None:
    code, _, err = ask("store", "export", "ingen", "--store", store, "--into", tmp_path)
    assert (code, err) == (1, ["Ärendet finns inte i lagret."])


# ------------------------------------------------------------------------------------ list, verify


def test_p1_the_list_shows_what_is_due_first_and_no_protected_name(ask: Ask, store: Path, tmp_path: Path) -> None:
    ask("store", "import", *files_of(tmp_path / "in", *demo_cases()), "--store", store)
    code, out, _ = ask("store", "list", "--store", store)
    assert (code, len(out)) == (0, 17)
    rows = [line.split("\t") for line in out]
    due = [row[3] for row in rows if row[3]]
    assert due == sorted(due)
    assert not any("Nyström" in line for line in out)
    assert any(row[2] == "skyddade personuppgifter" for row in rows)
    _, as_json, _ = ask("store", "list", "--store", store, "--json")
    assert [row["uid"] for row in json.loads("\n".join(as_json))] == [row[0] for row in rows]
    assert [line.split("\t")[1] for line in ask("store", "list", "--closed", "--store", store)[1]] == ["DEMO-13"]


def test_verify_looks_at_everything(ask: Ask, store: Path) -> None:
    code, out, err = ask("store", "verify", "--store", store)
    assert (code, err) == (0, [])
    assert [line.split("\t")[0] for line in out] == ["nyckelfil", "form", "innehåll", "logg"]
    assert all(line.split("\t")[1] == "ok" for line in out)
    _, as_json, _ = ask("store", "verify", "--store", store, "--json")
    assert all(line["ok"] for line in json.loads("\n".join(as_json)))


def test_p4_the_log_of_a_case_says_what_was_done_and_why(ask: Ask, store: Path, tmp_path: Path) -> None:
    ask("store", "import", *files_of(tmp_path / "in", *demo_cases()[:1]), "--store", store)
    (line,) = ask("store", "list", "--store", store)[1]
    uid = line.split("\t")[0]
    ask("audit", "extract", uid, "--into", tmp_path / "out", "--store", store)
    said = [row.split("\t")[-2:] for row in ask("audit", "show", uid, "--store", store)[1]]
    assert said == [
        ["Läste in ärendet från en fil", "arbete med ärenden"], ["Läste ärendet", "registerutdrag"],
        ["Sparade till en fil", "registerutdrag"],
    ]  # fmt: skip


def test_p4_the_anchor_shows_a_log_that_was_cut_off(ask: Ask, store: Path, tmp_path: Path) -> None:
    before = store.read_bytes()
    ask("store", "import", *files_of(tmp_path / "in", *demo_cases()), "--store", store)
    code, out, _ = ask("audit", "verify", "--store", store)
    assert code == 0
    anchor = out[1].split("\t")[2]
    assert ask("audit", "verify", "--store", store, "--anchor", anchor)[0] == 0
    store.write_bytes(before)  # an older file was put back
    for left in (store.with_name(f"{store.name}-wal"), store.with_name(f"{store.name}-shm")):
        left.unlink(missing_ok=True)
    code, _, err = ask("audit", "verify", "--store", store, "--anchor", anchor)
    assert code == 1
    assert "loggen slutar före ankaret" in err[0]


# ----------------------------------------------------------------------------------------- trouble


@pytest.mark.parametrize(
    ("secret", "sentence"),
    [
        ("fel lösenfras", "Lösenfrasen stämmer inte."),
        ("", "Lösenfrasen stämmer inte."),
        (b"\xff\xfe", "Ingen hemlighet kan läsas från filnummer"),
    ],
)
def test_a_wrong_secret_is_said(ask: Ask, store: Path, secret: str | bytes, sentence: str) -> None:
    code, out, err = ask("store", "list", "--store", store, secret=secret)
    assert (code, out, len(err)) == (1, [], 1)
    assert err[0].startswith(sentence)


def test_a_mistyped_recovery_code_says_where(ask: Ask, store: Path) -> None:
    assert ask("store", "unlock", "--recovery", "--store", store, secret=CODE)[0] == 0
    wrong = ("B" if CODE[8] != "B" else "C").join((CODE[:8], CODE[9:]))
    code, _, err = ask("store", "unlock", "--recovery", "--store", store, secret=wrong)
    assert (code, err) == (1, ["Något tecken är fel, troligen i grupp 2."])
    assert ask("store", "unlock", "--recovery", "--store", store, secret=new_recovery_code())[0] == 1


def test_a_missing_foreign_or_damaged_store_are_three_sentences(ask: Ask, store: Path) -> None:
    said = set()
    said.add(ask("store", "list", "--store", store.with_name("annan.sipstore"))[2][0])
    content, keys = store.read_bytes(), key_file_path(store).read_bytes()
    store.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    said.add(ask("store", "list", "--store", store)[2][0])
    store.write_bytes(content[:2000] + bytes(100) + content[2100:])
    said.add(ask("store", "list", "--store", store)[2][0])
    store.write_bytes(content)
    key_file_path(store).write_bytes(keys[:-30])
    said.add(ask("store", "list", "--store", store)[2][0])
    key_file_path(store).unlink()
    said.add(ask("store", "list", "--store", store)[2][0])
    assert len(said) == 5
    assert all(sentence.endswith((".", "annan.sipstore")) for sentence in said)


def test_a_store_that_is_open_is_refused_with_a_sentence(ask: Ask, store: Path) -> None:
    lock = take(store, Use.WINDOW)
    try:
        code, _, err = ask("store", "list", "--store", store)
    finally:
        lock.release()
    assert (code, err) == (1, ["SIPDesk är redan öppet. Stäng det först."])


def test_a_network_folder_is_refused_with_a_sentence(ask: Ask, tmp_path: Path) -> None:
    path = tmp_path / "OneDrive - Nordvik" / "cases.sipstore"
    code, _, err = ask("store", "init", "--name", "A", "--role", "B", "--unit", "C", "--store", path)
    assert code == 1
    assert "molntjänst" in err[0]
    assert not path.parent.exists()


@pytest.mark.parametrize("way", ["--keystore", "--recovery"])
def test_a_new_store_is_opened_by_nothing_yet(ask: Ask, tmp_path: Path, way: str) -> None:
    path = tmp_path / "nytt" / "cases.sipstore"
    with pytest.raises(SystemExit) as ended:
        ask("store", "init", "--name", "A", "--role", "B", "--unit", "C", "--store", path, way)
    assert ended.value.code == 2
    assert not path.exists()


def test_without_keyboard_and_descriptor_nothing_is_asked(capsys: pytest.CaptureFixture[str], store: Path) -> None:
    assert run(["store", "list", "--store", str(store)]) == 1
    assert "--secret-fd" in capsys.readouterr().err


def test_secrets_are_typed_at_a_terminal(store: Path) -> None:
    """The real prompt, in a real terminal: what is typed is not shown."""
    pty = pytest.importorskip("pty")
    command = [sys.executable, "-m", "sipdesk", "store", "unlock", "--store", str(store)]
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    said = b""
    with os.fdopen(terminal, "r+b", buffering=0) as screen, suppress(OSError):  # it ends when the other side is gone
        while b"fras: " not in said:
            said += screen.read(100)
        screen.write(f"{PASSPHRASE}\n".encode())
        while chunk := screen.read(1000):
            said += chunk
    assert os.waitpid(child, 0)[1] == 0, said.decode()
    assert PASSPHRASE.encode() not in said
    assert "går att öppna" in said.decode()


def test_a_folder_or_another_thing_is_no_store(ask: Ask, tmp_path: Path) -> None:
    assert ask("store", "list", "--store", tmp_path) == (1, [], [f"{tmp_path} är inget ärendelager från SIPDesk."])
