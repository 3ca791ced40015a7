"""P8 to the end with the keyboard alone: a request is tested and its copy saved, and her own extract beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.ui.main_window import MainWindow
from tests.e2e.printer import text_of
from tests.ui.lives.test_papers import PaperLife

pytestmark = pytest.mark.lives


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    saved = tmp_path / "saved"
    saved.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(saved))
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    with program.opened_demo(tmp_path / "store", qapp) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        session.window.show()
        session.window.activateWindow()
        yield session.window


def test_p8_a_request_is_tested_and_answered_and_her_extract_saved_by_keys(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    life = PaperLife(window, "Bertil", tmp_path / "saved")
    keys = life.keys
    keys.push("Någon begär ut ärendet")
    assert life.page == "secrecy"
    keys.push("Skriv in en begäran")
    keys.push("Ändra: Mötet")
    keys.push("Kryssa allt: Mötet")
    keys.fill("När är det prövat?", "idag", back=True)
    made = life.save_papers(qtbot.waitUntil)
    assert [paper.paper for paper in made] == ["redacted"]
    (copy,) = (tmp_path / "saved").glob("*.pdf")
    said = text_of(copy.read_bytes())
    assert life.case.meeting.goal_told.text in said
    assert life.case.person.last_name not in said
    life.register_shows(made)

    keys.push("Se vad som har lämnats ut")
    keys.push("Spara ett registerutdrag till Bertil")
    qtbot.waitUntil(lambda: len(list((tmp_path / "saved").glob("registerutdrag-*.pdf"))) == 1)
    (extract,) = (tmp_path / "saved").glob("registerutdrag-*.pdf")
    assert life.case.person.last_name in text_of(extract.read_bytes())
