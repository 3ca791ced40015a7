"""The built program, as it is handed out: whole, needing nothing of the machine, and writing nothing beside itself.

It is tried from a copy that may not be written to, without Python on the path. Run only these: `pytest -m frozen`.
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from launcher.environment import ROOT
from launcher.frozen import Frozen
from pypdf import PdfReader

from sipdesk.app import READY_FILE
from sipdesk.documents.pdf_check import check_pdf
from sipdesk.documents.phrases import languages
from sipdesk.exchange.casefile import write_case
from sipdesk.paths import HOME_VARIABLE
from sipdesk.storage.places import STORE_NAME
from tests.demo_cases import demo_case

pytestmark = pytest.mark.frozen

PATIENCE = 60.0  # seconds until a start counts as failed
NEEDED = ("SYSTEMROOT", "WINDIR", "TEMP", "TMPDIR")


@pytest.fixture(scope="session")
def built() -> Frozen:
    frozen = Frozen(ROOT)
    if not frozen.current():
        assert frozen.build(sys.executable) == 0
    return frozen


@pytest.fixture(scope="session")
def program(built: Frozen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Frozen]:
    """A copy of the program that may not be written to. In the end it is as it was."""
    copy = Frozen(tmp_path_factory.mktemp("Åsas program"))
    shutil.copytree(built.folder, copy.folder, symlinks=True)
    _let_write(copy.folder, False)
    before = _contents(copy.folder)
    yield copy
    assert _contents(copy.folder) == before
    _let_write(copy.folder, True)


def _let_write(folder: Path, allowed: bool) -> None:
    for path, _, _ in os.walk(folder):
        Path(path).chmod(0o755 if allowed else 0o555)


def _contents(folder: Path) -> dict[str, tuple[int, int]]:
    found = ((path, path.lstat()) for path in folder.rglob("*"))
    return {str(path): (state.st_mtime_ns, state.st_size) for path, state in found}


def environment(**more: str) -> dict[str, str]:
    """What a program has that was started by a click: nothing of the test's own Python."""
    kept = {name: os.environ[name] for name in NEEDED if name in os.environ}
    home = os.environ[HOME_VARIABLE]
    return {**kept, "HOME": home, "PATH": "", "QT_QPA_PLATFORM": "offscreen", HOME_VARIABLE: home, **more}


def said(program: Frozen, *arguments: object) -> str:
    """What a command says on standard output; it must succeed."""
    command = [str(program.command_line), *map(str, arguments)]
    ran = subprocess.run(command, env=environment(), capture_output=True, encoding="utf-8", check=False)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_it_finds_itself_whole(program: Frozen) -> None:
    found = json.loads(said(program, "self-test", "--json"))
    assert [item for item in found if not item["ok"]] == []
    assert {
        "policy", "datafiler", "typsnitt", "översättning", "ärendelager", "papper latin",
        "papper ethiopic", "papper arabic", "papper cyrillic", "papper thai", "papper hebrew", "papper cjk", "fönster",
        "utskrift",
    } <= {item["what"] for item in found}


def test_it_speaks_the_languages_of_the_sources(program: Frozen) -> None:
    assert [item["code"] for item in json.loads(said(program, "languages", "--json"))] == [
        language.code for language in languages()
    ]


def test_it_makes_the_papers_of_a_case(program: Frozen, tmp_path: Path) -> None:
    case = tmp_path / "ärende.json"
    case.write_bytes(write_case(demo_case("01-bertil")))
    tomorrow = date.today() + timedelta(days=1)
    said(program, "render", case, "--paper", "plan", "--to", "person", "--on", tomorrow, "--out", tmp_path / "ut")
    (paper,) = (tmp_path / "ut").glob("*.pdf")
    assert check_pdf(paper.read_bytes()) == []
    assert "Bertil" in PdfReader(paper).pages[0].extract_text()


def test_its_demo_holds_every_invented_person(program: Frozen, tmp_path: Path) -> None:
    said(program, "demo", "--into", tmp_path)
    assert len(list(tmp_path.glob("*/case.json"))) == len(list((ROOT / "resources" / "demo").glob("[0-9]*.toml")))


@pytest.mark.parametrize("arguments", [(), ("demo",)], ids=["first run", "demo"])
def test_its_window_opens(program: Frozen, profile: Path, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ready = tmp_path / "ready"
    window = subprocess.Popen([program.window, *arguments], env=environment(**{READY_FILE: str(ready)}))
    try:
        end = time.monotonic() + PATIENCE
        while not ready.exists() and window.poll() is None and time.monotonic() < end:
            time.sleep(0.02)
        assert ready.exists()
        assert window.poll() is None  # it is there to stay
    finally:
        window.kill()
        window.wait()
    assert not (profile / "reports").exists()  # nothing went wrong on the way
    assert not (profile / STORE_NAME).exists()  # and nothing is kept that nobody asked for


def test_it_speaks_to_nobody_when_there_is_no_console(program: Frozen, tmp_path: Path) -> None:
    """As the windowed program on Windows, where standard output and error are not there at all."""
    report = tmp_path / "code"
    for arguments, code in ((["self-test", "--no-window"], 0), (["dance"], 2), (["check", "missing.json"], 1)):
        line = '"$@" >&- 2>&-; echo $? > "$CODE"'
        command = ["/bin/sh", "-c", line, "sh", str(program.window), *arguments]
        subprocess.run(command, env=environment(CODE=str(report)), check=True)
        assert report.read_text("ascii").strip() == str(code), arguments


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can be somebody else")
def test_it_is_whole_for_an_ordinary_person_who_may_write_nothing_beside_it(program: Frozen) -> None:
    nobody = 65_534
    with tempfile.TemporaryDirectory(prefix="å ") as name:
        folder = Path(name)
        shutil.copytree(program.folder, folder / "SIPDesk", symlinks=True)
        home = folder / "hem"
        home.mkdir()
        os.chown(home, nobody, nobody)
        folder.chmod(0o755)
        told = environment(HOME=str(home), TMPDIR=str(home), **{HOME_VARIABLE: str(home / "SIPDesk")})
        ran = subprocess.run(
            [folder / "SIPDesk" / "sipdesk-cli", "self-test"], env=told, user=nobody, group=nobody, extra_groups=(),
            capture_output=True, encoding="utf-8", check=False,
        )
    assert ran.returncode == 0, ran.stdout


def test_the_parts_list_and_the_notices_lie_beside_it(program: Frozen) -> None:
    listed = json.loads((program.folder / "sbom.cdx.json").read_text("utf-8"))
    names = {part["name"] for part in listed["components"]}
    assert {"qt", "openssl", "sqlite", "sqlcipher", "harfbuzz", "pdfium", "python", "peewee", "reportlab"} <= names
    libraries = {path.name for path in (program.folder / "_internal").glob("lib*.so*") if not path.is_symlink()}
    assert libraries <= names
    told = (program.folder / "THIRD-PARTY.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert (program.folder / "LICENSE").exists()


def test_no_module_that_talks_to_other_computers_is_in_it(program: Frozen) -> None:
    inside = program.folder / "_internal"
    assert [path for path in inside.rglob("*") if path.name.startswith(("_ssl.", "libssl", "libqopenssl"))] == []


def test_the_same_sources_give_the_same_bytes(built: Frozen) -> None:
    again = Frozen(ROOT, "dist/again")
    try:
        assert again.build(sys.executable, "--clean") == 0
        assert _digests(again.folder) == _digests(built.folder)
    finally:
        shutil.rmtree(ROOT / "dist" / "again", ignore_errors=True)


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.skipif(sys.platform != "linux", reason="the archive is for Linux")
def test_the_archive_is_the_same_each_time_and_can_be_put_into_the_menu(built: Frozen, tmp_path: Path) -> None:
    first = built.archive()
    digest = hashlib.sha256(first.read_bytes()).digest()
    assert hashlib.sha256(built.archive().read_bytes()).digest() == digest
    place = tmp_path / "Åsas & egna program"
    with tarfile.open(first) as tar:
        assert {(entry.uid, entry.gid, entry.mode & 0o022) for entry in tar if not entry.issym()} == {(0, 0, 0)}
        tar.extractall(place, filter="data")
    menu = tmp_path / "menu"
    told = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(menu)}
    script = place / "SIPDesk" / "add-to-menu"
    subprocess.run([script], env=told, check=True)
    (entry,) = (menu / "applications").iterdir()
    command = next(line for line in entry.read_text("utf-8").splitlines() if line.startswith("Exec="))
    assert command == f'Exec="{place / "SIPDesk" / "SIPDesk"}"'
    assert os.access(place / "SIPDesk" / "SIPDesk", os.X_OK)
    subprocess.run([script, "--remove"], env=told, check=True)
    assert list((menu / "applications").iterdir()) == []
