"""What our own unit has promised stands among the dates, opens at its own field, and is done with there (F16)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.plan import Action
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.parts import Row
from sipdesk.ui.way import due_way
from tests.ui.invented import NOW, STAFF, Memory
from tests.ui.keyboard import type_words
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    return memory.named("Rana")


@pytest.fixture
def promised(case: Case) -> Action:
    """Rana's letters are read with her; the first time two days ago."""
    own = next(party.uid for party in case.parties if party.own)
    action = next(one for one in case.plan.actions if one.party_uid == own)
    action.due_on = NOW.date() - timedelta(days=2)
    return action


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot, promised: Action) -> Iterator[MainWindow]:
    with opened(memory, case, "", qtbot, active=True) as window:
        assert promised.due_on
        yield window


def due(case: Case, memory: Memory) -> list[str]:
    return [item.code for item in worklist_items(case, NOW.date(), memory.routine) if item.code == "F16.action"]


def test_f16_when_it_is_to_be_done_is_said_once(window: MainWindow, promised: Action) -> None:
    """In the words of the plan, and the day where they do not tell it."""
    assert window.opened
    said = []
    for words in ("Före jul", ""):
        promised.who, promised.when = "Karin Ek", words
        window.opened.go("own-actions")
        said += [label.text() for label in page(window).findChildren(QLabel) if label.text().startswith("Karin Ek")]
    assert said == ["Karin Ek  ·  Före jul  ·  Senast lördag 14 november", "Karin Ek  ·  Senast lördag 14 november"]


def test_f16_from_the_date_to_the_field_and_done(
    window: MainWindow, case: Case, memory: Memory, promised: Action
) -> None:
    assert due(case, memory) == ["F16.action"]
    assert isinstance(window.shown, Overview)
    row = next(one for one in window.shown.findChildren(Row) if promised.what.text in one.accessibleName())
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert page(window).code == "own-actions"
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.accessibleName() == "När blev det klart?"
    type_words(line, "idag")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert case.actions_done == [ActionDone(uid=promised.uid, on=NOW.date(), by=STAFF.name)]
    assert due(case, memory) == []


def test_f16_a_day_that_is_taken_away_is_due_again(window: MainWindow, case: Case, memory: Memory) -> None:
    assert window.opened
    window.opened.go("own-actions")
    line = page(window).findChildren(QLineEdit)[0]
    type_words(line, "idag")
    assert due(case, memory) == []
    window.opened.undo()
    window.opened.undo()
    assert due(case, memory) == ["F16.action"]
    assert line.text() == ""


def test_each_date_opens_a_page_that_is_there(memory: Memory) -> None:
    for case in memory.cases.values():
        for item in worklist_items(case, NOW.date(), memory.routine):
            code, place = due_way.way_to(item, case)
            assert code in memory.workplace().pages, item.code
            assert place
