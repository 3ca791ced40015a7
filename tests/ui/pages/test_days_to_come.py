"""On the pages: a day to come is told of beside its field, what is not asked is not there, and a case that was closed
before all were told still has its papers (A3, D7, E6, H2)."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.register import Deviation
from sipdesk.domain.terms import CaseState, ClosingReason, Initiative
from sipdesk.ui.way import wizard
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

TODAY = NOW.date()


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


@pytest.mark.parametrize(("after", "told"), [(0, False), (1, True)])
def test_d7_a_first_step_to_come_is_told_of_beside_its_field(qtbot: QtBot, after: int, told: bool) -> None:
    memory = Memory()
    case = memory.named("Helena")
    case.need.first_step_on = TODAY + timedelta(days=after)
    with opened(memory, case, "need", qtbot) as window:
        row = page(window).form.question("need.first_step_on")
        assert any("har inte varit ännu" in words for words in texts(row)) is told


@pytest.mark.parametrize(("after", "told"), [(-1, False), (0, False), (1, True)])
def test_a3_a_need_found_on_a_day_to_come_is_told_of_though_no_task_waits_for_it(
    qtbot: QtBot, after: int, told: bool
) -> None:
    memory = Memory()
    case = memory.named("Helena")
    case.need.found_on = TODAY + timedelta(days=after)
    with opened(memory, case, "need", qtbot) as window:
        row = page(window).form.question("need.found_on")
        assert any("har inte varit ännu" in words for words in texts(row)) is told


@pytest.mark.parametrize("initiative", list(Initiative))
def test_a3_her_approval_is_asked_where_a_relative_took_the_initiative(qtbot: QtBot, initiative: Initiative) -> None:
    memory = Memory()
    with opened(memory, memory.named("Helena"), "need", qtbot) as window:
        page(window).desk.model.set("need.initiative", initiative)
        row = page(window).form.question("need.relative_approved")
        assert row.isVisibleTo(page(window)) is (initiative is Initiative.RELATIVE)


def test_e6_whether_she_was_there_is_asked_on_the_page_of_the_meeting() -> None:
    case = Memory().named("Helena")
    assert wizard.owner(case, "meeting.attendance") == "meeting"


@pytest.mark.parametrize("reason", ["", "Hinner inte i dag."])
def test_h2_a_case_closed_before_all_were_told_has_its_papers(qtbot: QtBot, reason: str) -> None:
    memory = Memory()
    case = memory.named("Helena")
    case.state, case.closing.reason, case.closing.on = CaseState.CLOSED, ClosingReason.GOALS_MET, TODAY
    case.closing.closed_at, case.closing.closed_by = NOW, "Karin Ek"
    case.deviations = [Deviation(rule="H2", path="closing.on", reason=reason)] if reason else []
    with opened(memory, case, "closing", qtbot) as window:
        assert ("Berätta att SIP:en är avslutad" in texts(page(window))) is bool(reason)
