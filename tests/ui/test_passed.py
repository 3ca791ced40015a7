"""A process stop that was passed with a reason is shown in the overview (rules: *med avvikelse*)."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.register import Deviation
from sipdesk.ui.parts import Row
from tests.domain.examples import sent
from tests.ui.invented import Memory
from tests.ui.opened import opened, page

KEPT = date(2026, 11, 12)


@pytest.fixture
def memory() -> Memory:
    return Memory()


def test_a_reason_stands_in_the_overview_once_with_where_and_by_whom(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Rana")
    case.plan.follow_up.called_by = ""
    plan = f"plans.{case.plan.uid}"
    case.deviations = [
        Deviation(rule="F5", path=f"{plan}.follow_up.place", reason="Platsen bestäms i vår.", by="Karin Ek", on=KEPT),
        Deviation(rule="F5", path=f"{plan}.follow_up.on", reason="Platsen bestäms i vår.", by="Karin Ek", on=KEPT),
        Deviation(rule="F4", path="plans.gone.lead.phone", reason="Ny telefon är beställd.", by="Karin Ek", on=KEPT),
        Deviation(rule="H2", path="closing.on", reason="  ", by="Karin Ek", on=KEPT),
    ]
    with opened(memory, case, "", qtbot) as window:
        assert "Med avvikelse" in [label.text() for label in window.findChildren(QLabel)]
        rows = [one for one in window.findChildren(Row) if "Karin Ek, 12 november" in one.accessibleName()]
        said = [one.accessibleName() for one in rows]
        assert [words.partition(". ")[0] for words in said] == ["Ny telefon är beställd", "Platsen bestäms i vår"]
        assert "Planen" in said[1]
        rows[1].click()
        QApplication.processEvents()
        assert page(window).code == "plan"


def test_where_nothing_was_passed_nothing_is_said_of_it(memory: Memory, qtbot: QtBot) -> None:
    with opened(memory, memory.named("Rana"), "", qtbot) as window:
        assert "Med avvikelse" not in [label.text() for label in window.findChildren(QLabel)]


def test_h2_what_is_left_in_a_closed_case_is_to_tell_and_not_to_close_it(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Sten")
    sent(case, "", "plan")
    with opened(memory, case, "", qtbot) as window:
        said = [label.text() for label in window.findChildren(QLabel)]
        assert "Berätta att SIP:en är avslutad" in said
        assert "Avsluta ärendet" not in said
