"""P8 and F14 in the window, on a real store: the extract is saved from the register, the plan's text is copied."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.papers.extract_row import ExtractRow
from sipdesk.ui.parts import Label
from sipdesk.ui.work.place import Place
from tests.ui import lint


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    assert qtbot
    with program.opened_demo(tmp_path, qapp) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        yield session.window


def opened(window: MainWindow, name: str, page: str) -> None:
    line = next(line for line in window.workplace.lines(False) if line.name.startswith(name))
    window.open_case(line.uid, Place(line.uid, page))
    QApplication.processEvents()


def test_p8_the_extract_is_saved_and_told_of(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, "Bertil", "given")
    assert window.shown is not None
    row = cast(ExtractRow, window.shown.findChild(ExtractRow))
    row.save_in(tmp_path / "utdrag")
    qtbot.waitUntil(row.said.isVisible)
    (file,) = (tmp_path / "utdrag").iterdir()
    assert row.said.text() == f"Sparat: {file.name}"
    assert "Registerutdrag" in PdfReader(file).pages[0].extract_text()
    blocked = tmp_path / "fil"
    blocked.write_text("en fil")
    row.save_in(blocked)
    assert not row.said.isVisible()
    qtbot.waitUntil(row.said.isVisible)
    assert row.said.text().endswith("är ingen mapp. Välj en mapp att spara i.")
    assert lint.problems(window) == []


def test_p8_the_window_lives_while_the_extract_is_made(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, "Bertil", "given")
    assert window.shown is not None
    row = cast(ExtractRow, window.shown.findChild(ExtractRow))
    row.maker.setFocus()
    said: list[str] = []
    beats: list[bool] = []
    beat = QTimer(row)
    beat.timeout.connect(lambda: beats.append(row.band.isVisible()))
    beat.timeout.connect(lambda: said.extend(one.text() for one in row.band.findChildren(Label)))
    beat.start(0)
    row.save_in(tmp_path / "utdrag")
    row.save_in(tmp_path / "en gång till")
    assert not (tmp_path / "utdrag").exists(), "it is made while the window goes on"
    qtbot.waitUntil(row.said.isVisible)
    assert True in beats
    assert "Gör registerutdraget" in said
    assert not row.band.isVisible()
    assert [folder.name for folder in tmp_path.iterdir() if folder.name in ("utdrag", "en gång till")] == ["utdrag"]


def test_p8_an_extract_that_is_stopped_leaves_no_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, "Bertil", "given")
    assert window.shown is not None
    row = cast(ExtractRow, window.shown.findChild(ExtractRow))
    row.save_in(tmp_path / "utdrag")
    row.band.stop.click()
    qtbot.waitUntil(row.said.isVisible)
    assert row.said.text() == "Stoppat. Inget är sparat."
    assert not (tmp_path / "utdrag").exists()


def test_f14_the_plan_is_copied_as_text(window: MainWindow) -> None:
    opened(window, "Bertil", "agreement")
    assert window.shown is not None
    words = "Kopiera text till dokumentationen"
    next(one for one in window.shown.findChildren(QPushButton) if one.text() == words).click()
    copied = QApplication.clipboard().text()
    assert window.opened is not None
    assert window.opened.model.case.plan.long_term_goal.text in copied
