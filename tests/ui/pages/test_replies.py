"""The answers of those who are called (D5): the day is written with the answer, and by that it is known to which
meeting it is an answer."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import d10_said
from sipdesk.domain.party import Party, Reply
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.papers.paper_rows import copies, letter_readers
from tests.domain.examples import sent
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

ANOTHER = "Svaret gällde ett annat möte eller en annan dag."


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    case = memory.named("Helena")
    for party in called(case):
        party.reply = Reply()
        letter(case, party, NOW)
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "replies", qtbot) as window:
        yield window


def called(case: Case) -> list[Party]:
    return [party for party in case.parties if party.takes_part and not party.own]


def letter(case: Case, party: Party, at: datetime, paper: str = "summons") -> None:
    sent(case, party.uid, paper, at, meeting_said=d10_said(case.meeting), meeting_on=case.meeting.on)


def answer(window: MainWindow, place: int, words: str) -> None:
    asked = [one for one in page(window).findChildren(QAbstractButton) if one.text() == words]
    asked[place].click()
    QApplication.processEvents()


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in page(window).findChildren(QLabel) if label.isVisible())


def test_d5_an_answer_came_today_unless_a_day_is_written(window: MainWindow, case: Case) -> None:
    first, second = called(case)[:2]
    answer(window, 0, "Ja")
    assert (first.reply.coming, first.reply.on) == (True, NOW.date())
    second.reply.on = NOW.date() - timedelta(days=2)
    answer(window, 1, "Nej")
    assert (second.reply.coming, second.reply.on) == (False, NOW.date() - timedelta(days=2))


def test_d5_an_answer_to_another_day_is_said_to_be_so(memory: Memory, case: Case, qtbot: QtBot) -> None:
    first = called(case)[0]
    first.reply.coming, first.reply.on = False, NOW.date()
    assert case.meeting.on is not None
    case.meeting.on += timedelta(days=7)
    letter(case, first, NOW + timedelta(days=1), "change")
    with opened(memory, case, "replies", qtbot) as window:
        assert ANOTHER in said(window)
        page(window).desk.model.set(f"parties.{first.uid}.reply.on", NOW.date() + timedelta(days=1))
        QApplication.processEvents()
        assert ANOTHER not in said(window)


@pytest.mark.parametrize("earlier", [True, False])
def test_d3_a_letter_about_an_earlier_meeting_is_none_about_this(
    memory: Memory, case: Case, qtbot: QtBot, earlier: bool
) -> None:
    fixed = case.plan.final_at
    assert fixed is not None
    for paper in case.issued:
        paper.language, paper.size, paper.plan_version = "sv", 12, 0
        paper.meeting_on = fixed.date() if earlier else case.meeting.on
    with opened(memory, case, "letters", qtbot) as window:
        about = page(window).desk.about()
        rows = [row for row in copies(about, "summons", letter_readers(about)) if row.wanted.size == 12]
    assert rows
    assert [row.sent for row in rows] == [not earlier] * len(rows)
