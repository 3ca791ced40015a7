"""The meeting is moved or cancelled in the window, and the way leads to those who had letters (D10)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.told_meeting import d10_said
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.way import wizard
from tests.domain.examples import sent
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    case = memory.named("Helena")
    party = next(party for party in case.parties if not party.own and party.takes_part)
    meeting = case.meeting
    sent(
        case, party.uid, at=NOW, meeting_said=d10_said(meeting), meeting_on=meeting.on, meeting_starts=meeting.starts
    )
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "invitation", qtbot) as window:
        yield window


def test_d10_the_page_of_the_meeting_leads_there_and_cancelling_is_on_the_worklist(
    window: MainWindow, memory: Memory, case: Case
) -> None:
    next(b for b in page(window).findChildren(QPushButton) if b.text() == "Flytta eller ställ in mötet").click()
    QApplication.processEvents()
    assert page(window).code == "change"
    page(window).desk.model.set("meeting.cancelled_on", NOW.date())
    (item,) = [item for item in worklist_items(case, NOW.date(), memory.routine) if item.code == "D10.tell"]
    assert wizard.owner(case, item.path) == "change"


def test_d10_before_any_letter_the_page_says_so(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Bertil")
    with opened(memory, case, "change", qtbot) as window:
        texts = [label.text() for label in page(window).findChildren(QLabel)]
        assert any(words.startswith("Ingen har fått brev om mötet än.") for words in texts)


def test_d10_a_cancelled_meeting_says_where_its_new_time_is_written(memory: Memory, qtbot: QtBot) -> None:
    """Also where nobody had a letter: its old day stands in the field."""
    case = memory.named("Peter")
    case.meeting.cancelled_on = NOW.date()
    with opened(memory, case, "invitation", qtbot) as window:
        texts = [label.text() for label in page(window).findChildren(QLabel)]
        assert any(words.startswith("Mötet ställdes in 16 november. Skriv den nya tiden") for words in texts)
        next(b for b in page(window).findChildren(QPushButton) if b.text() == "Flytta eller ställ in mötet").click()
        QApplication.processEvents()
        assert page(window).code == "change"
