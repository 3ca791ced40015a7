"""The plan that is read aloud stands above the question, in full: goals, actions, who holds it together, when it is
followed up (C12, F4, F5)."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.ui.parts import Heading
from sipdesk.ui.parts.text import Record
from tests.ui.invented import Memory
from tests.ui.keyboard import focused
from tests.ui.opened import opened, page


def drafted(memory: Memory) -> Case:
    """Bertil's plan, not fixed yet."""
    case = memory.named("Bertil")
    case.plan.final_at = None
    case.plan.follow_up.on, case.plan.follow_up.starts = date(2027, 1, 11), time(13)
    case.plan.follow_up.place = "Hemma"
    return case


def test_c12_what_is_read_aloud_stands_on_the_page(qtbot: QtBot) -> None:
    memory = Memory()
    case = drafted(memory)
    with opened(memory, case, "agreement", qtbot, active=True) as window:
        said = [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]
        assert case.plan.long_term_goal.text in said
        for action in case.plan.actions:
            assert any(words.endswith(action.what.text) for words in said)
        assert any(words.startswith(case.plan.lead.name) and case.plan.lead.phone in words for words in said)
        assert "Måndag 11 januari 2027, klockan 13.00, Hemma" in said
        begun = focused()
        assert isinstance(begun, Heading), "the plan is read first"
        QTest.keyClick(begun, Qt.Key.Key_Tab)
        assert isinstance(focused(), Record), "whom to ring, to be copied"
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused().accessibleName() == "När lästes planen upp?"


def test_a_place_that_is_told_by_mouth_is_not_read_out(qtbot: QtBot) -> None:
    memory = Memory()
    case = drafted(memory)
    case.plan.follow_up.place_orally = True
    with opened(memory, case, "agreement", qtbot) as window:
        said = [label.text() for label in page(window).findChildren(QLabel)]
        assert "Måndag 11 januari 2027, klockan 13.00, platsen lämnas muntligt" in said
