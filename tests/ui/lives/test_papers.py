"""The lives go on to their papers: those that are due at each moment are saved with the keyboard, and the register has
them. On a real store, since a paper is only made of what is stored; `sipdesk check` finds the same as the window then.
"""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Level
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.terms import CaseState, PaperAct
from sipdesk.settings import Settings
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from tests.e2e.keyboard import CONTROL, Key
from tests.e2e.printer import text_of
from tests.ui.lives.life import Life

TODAY: Final = date.today()
SAVE: Final = "Spara som PDF"
pytestmark = pytest.mark.lives


class PaperLife(Life):
    """A life in the demo's own store. name: as it stands in the list of cases."""

    def __init__(self, window: MainWindow, name: str, folder: Path) -> None:
        lines = (line for closed in (False, True) for line in window.workplace.lines(closed))
        uid = next(line.uid for line in lines if line.name.startswith(name))
        window.open_case(uid)
        assert window.opened is not None
        super().__init__(window, window.opened.model.case, folder, TODAY)
        self.name, self.folder = name, folder

    @property
    def stored(self) -> Case:
        """The case that is open, with its register as it stands now."""
        assert self.window.opened is not None
        return self.window.opened.model.case

    def to_due(self) -> None:
        """Search, down into the list, Enter: where it is due."""
        self.keys.press(Key.Key_F6)
        self.keys.type(self.name)
        self.keys.press(Key.Key_Down)
        self.keys.press(Key.Key_Return)

    def to(self, code: str) -> None:
        """Along the way until that page."""
        self.overview()
        while self.page != code:
            self.keys.press(Key.Key_PageDown, CONTROL)
            assert self.page, code

    def save_papers(self, wait: Callable[[Callable[[], bool]], object]) -> list[IssuedPaper]:
        """Save what may be given out here; gives what the register has got."""
        before = {paper.uid for paper in self.stored.issued}
        files = set(self.folder.glob("*.pdf"))
        self.keys.push(SAVE)
        wait(lambda: bool({paper.uid for paper in self.stored.issued} - before))
        made = [paper for paper in self.stored.issued if paper.uid not in before]
        assert len(set(self.folder.glob("*.pdf")) - files) == len(made)
        return made

    def register_shows(self, made: list[IssuedPaper]) -> None:
        """On the page of what has been given, every one of them with its code."""
        self.overview()
        self.keys.push("Se vad som har lämnats ut")
        assert self.page == "given"
        for paper in made:
            assert any(act.act is PaperAct.MADE for act in paper.acts)
            assert self.keys.reads(paper.code)
        self.keys.press(Key.Key_Escape)

    def agrees(self) -> None:
        """`sipdesk check` finds in the stored case what the window does."""
        self.case = self.stored
        routine = self.window.workplace.routine
        mine = [one for one in findings(self.case, TODAY, routine) if one.level is not Level.DATE]
        said = [one for one in self.check() if one.level != "date"]
        assert [(one.rule, one.path) for one in said] == [(one.rule, one.path) for one in mine]


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    with program.opened_demo(tmp_path_factory.mktemp("store"), qapp, whole=True) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        session.window.show()
        session.window.activateWindow()
        yield session.window


@pytest.fixture(autouse=True)
def _folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The folder is chosen in the system's dialog, and shown by the system afterwards."""
    assert Settings().municipality_folder == ""
    monkeypatch.setenv("SIPDESK_HOME", "")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)


def _along(code: str) -> Callable[[PaperLife], object]:
    return lambda life: life.to(code)


def _agenda(life: PaperLife) -> None:
    life.to("meeting")
    life.keys.push("Dagordning")


def _closing(life: PaperLife) -> None:
    life.to("closing")
    life.keys.tab_to("Varför avslutas det?: ")
    life.keys.press(Key.Key_Space)
    life.keys.fill("Från vilken dag gäller SIP:en inte längre?", "idag")
    life.keys.fill("Vem eller vilken enhet?", "Biståndsenheten")
    life.keys.press(Key.Key_Tab)


# The moments, each with a person who is there, the way to the page, and the papers that are given there.
MOMENTS: Final = {
    "information": ("Kjell", _along("information"), {"information"}),
    "preparation": ("Kjell", _along("what-matters"), {"preparation"}),
    "decline": ("Vera", PaperLife.to_due, {"decline"}),
    "not-needed": ("Lennart", PaperLife.to_due, {"not-needed"}),
    "summons": ("Helena", PaperLife.to_due, {"summons"}),
    "change": ("Bengt", PaperLife.to_due, {"change"}),
    "agenda": ("Helena", _agenda, {"agenda"}),
    "plan": ("Bertil", _along("papers"), {"plan", "contacts", "consent"}),
    "withdrawal": ("Lars", PaperLife.to_due, {"withdrawal"}),
    "follow-up": ("Ingrid", _along("follow-up"), {"follow-up"}),
    "closing": ("Bertil", _closing, {"closing"}),
    "reopened": ("Rolf", PaperLife.to_due, {"reopened"}),
    "archive": ("Sten", _along("closing"), {"case-file"}),
}


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_papers_of_each_moment_are_saved_and_stand_in_the_register(
    moment: str, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    name, way, papers = MOMENTS[moment]
    life = PaperLife(window, name, tmp_path)
    way(life)
    made = life.save_papers(lambda there: qtbot.waitUntil(there, timeout=120_000))
    assert {paper.paper for paper in made} == papers
    for file in tmp_path.glob("*.pdf"):
        assert name.casefold() not in file.name.casefold(), "P3"
        assert life.stored.number not in file.name
    named = any(name in text_of(file.read_bytes()) for file in tmp_path.glob("*.pdf"))
    assert named is (moment != "information"), "what a SIP is names nobody"
    life.register_shows(made)
    assert isinstance(window.shown, Overview)
    if life.stored.state is CaseState.OPEN:
        life.agrees()
