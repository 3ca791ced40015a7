"""What was given is shown as the very bytes that were made, from a real store; looking is an entry in the log."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy
from sipdesk.storage import audit, cases
from sipdesk.storage.audit import Action
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.given import show_button
from sipdesk.ui.paper.paper_desk import PaperDesk
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.work.place import Place
from sipdesk.ui.work.workroom import WorkRoom
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.storage.stores import ANNA, new_store
from tests.ui.invented import Memory


@pytest.fixture
def room(tmp_path: Path) -> Iterator[WorkRoom]:
    store = new_store(tmp_path)
    cases.create(store, demo_case("01-bertil"), ANNA)
    yield WorkRoom(store, ANNA, demo_routine(), lambda: datetime.combine(TODAY, datetime.min.time()))
    store.close()


@pytest.fixture
def case(room: WorkRoom) -> Case:
    return room.load(demo_case("01-bertil").uid)


@pytest.fixture
def desk(room: WorkRoom, case: Case) -> PaperDesk:
    desk = PaperDesk(room, case)
    assert [step.trouble for step in desk.make([Copy("consent", Reader(ReaderKind.PERSON))])] == [None, None]
    desk.catch_up()
    return desk


@pytest.fixture
def about(qtbot: QtBot, desk: PaperDesk, case: Case) -> Iterator[About]:
    memory, jobs = Memory(), Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.open_case(memory.named("Bertil").uid, Place(memory.named("Bertil").uid, "given"))
    assert isinstance(window.shown, Page)
    yield replace(window.shown.desk.about(), case=case, papers=desk)
    window.close()
    jobs.close()


def test_p4_the_bytes_are_those_that_were_made_and_reading_them_is_logged(
    room: WorkRoom, desk: PaperDesk, case: Case
) -> None:
    (paper,) = case.issued
    before = [entry.action for entry in audit.entries(room.store, case.uid, ANNA)].count(Action.PAPER_READ)
    assert desk.as_given(paper)[:5] == b"%PDF-"
    after = [entry.action for entry in audit.entries(room.store, case.uid, ANNA)].count(Action.PAPER_READ)
    assert after == before + 1
    assert len(case.issued) == 1, "looking gives nobody anything"


def test_one_that_is_not_there_is_said(desk: PaperDesk, case: Case) -> None:
    with pytest.raises(SipError) as trouble:
        desk.as_given(replace(case.issued[0], uid="0"))
    assert trouble.value.code == "store.no-paper"


def test_the_button_shows_the_paper_or_says_why_not(qtbot: QtBot, about: About, case: Case) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show()
    holder = show_button(about, case.issued[0], preview)
    qtbot.addWidget(holder)
    button = holder.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    assert button.accessibleName() == f"Visa papperet med kod {case.issued[0].code}: Samtycke till Bertil"
    button.click()
    assert "Samtycke till Bertil, sida 1 av" in shown(preview)

    other = show_button(about, replace(case.issued[0], uid="0"), preview)
    qtbot.addWidget(other)
    other.findChildren(QPushButton)[0].click()
    assert "sida 1 av" not in shown(preview)


@pytest.mark.parametrize("evidence", [True, False])
def test_c13_nothing_of_what_was_given_once_goes_to_the_clipboard(
    evidence: bool, qtbot: QtBot, desk: PaperDesk, case: Case
) -> None:
    """Only the paper that would be made today can be copied from."""
    QApplication.clipboard().setText("något annat")
    preview = Preview(evidence=evidence)
    qtbot.addWidget(preview)
    preview.show()
    preview.show_pdf(desk.as_given(case.issued[0]), "Samtycke")
    preview.toggle_words()
    words = preview.findChild(QPlainTextEdit)
    assert isinstance(words, QPlainTextEdit)
    assert "Bertil" in words.toPlainText()
    words.selectAll()
    words.copy()
    assert ("Bertil" in QApplication.clipboard().text()) is not evidence


def shown(preview: Preview) -> str:
    return " ".join(label.text() for label in preview.findChildren(QLabel) if label.isVisible())
