"""A request is declined in the window: only what the answer needs is asked, and the need's page leads there (A4)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.routine import Routine
from sipdesk.domain.tasks import next_step
from sipdesk.domain.terms import RequestAnswer
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.way import due_way
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    return memory.named("Helena")


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "need", qtbot) as window:
        yield window


def shown(window: MainWindow) -> list[str]:
    names = ("answered_on", "answered_by", "reason", "passed_to", "receipt_on")
    return [name for name in names if not page(window).form.question(f"need.request.{name}").isHidden()]


def answer(window: MainWindow, words: str) -> None:
    options = page(window).form.question("need.request.answer").findChildren(QRadioButton)
    next(option for option in options if option.text() == words).click()
    QApplication.processEvents()


def test_a4_only_what_the_answer_needs_is_asked(window: MainWindow, case: Case) -> None:
    next(b for b in page(window).findChildren(QPushButton) if b.text() == "Avböj eller skicka vidare").click()
    QApplication.processEvents()
    assert page(window).code == "decline"
    assert shown(window) == []
    answer(window, "Vi startar ingen SIP nu")
    assert case.need.request.answer is RequestAnswer.DECLINED
    assert shown(window) == ["answered_on", "answered_by", "reason"]
    answer(window, "Skickas vidare till någon annan")
    assert shown(window) == ["answered_on", "answered_by", "passed_to", "receipt_on"]
    answer(window, "Vi startar en SIP")
    assert shown(window) == []


def test_a4_the_next_step_leads_to_what_an_answer_of_no_still_needs(window: MainWindow, case: Case) -> None:
    case.need.request.answer = RequestAnswer.DECLINED
    step = next_step(case, NOW.date(), Routine())
    assert step is not None
    assert due_way.way_of(step, case) == ("decline", "need.request.answered_on")
    window.open_case(case.uid, Place(case.uid, *due_way.way_of(step, case)))
    assert page(window).form.question("need.request.answered_on").isVisible()
