"""The built program, as it is handed out: whole, needing nothing of the machine, and writing nothing beside itself.

It is tried from a copy that may not be written to, without Python on the path. Run only these: `pytest -m frozen`.
"""

import json
import os
import shutil
import subprocess
import sys
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
    copy = Frozen(tmp_path_factory.mktemp("program"))
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
        "policy", "datafiler", "typsnitt", "översättning", "ärendelager", "papper latin", "papper arabic", "fönster",
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
