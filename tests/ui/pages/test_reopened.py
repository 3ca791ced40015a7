"""After a closing by mistake the window leads to those who were told, and they are told that the SIP applies (H2)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Reopening
from sipdesk.domain.deadlines import worklist_items
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.parts import Row
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
    case.issued = []
    party = next(party for party in case.parties if not party.own)
    sent(case, party.uid, "closing", NOW - timedelta(hours=2))
    case.reopened = [Reopening(at=NOW - timedelta(hours=1), by="Karin Ek", reason="Fel ärende")]
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "closing", qtbot) as window:
        yield window


def test_h2_the_closing_page_leads_there_and_telling_is_noted(
    window: MainWindow, memory: Memory, case: Case
) -> None:
    (item,) = [item for item in worklist_items(case, NOW.date(), memory.routine) if item.code == "H2.holds-again"]
    assert wizard.owner(case, item.path) == "reopened"

    next(b for b in page(window).findChildren(QPushButton) if b.text() == "Berätta att SIP:en gäller").click()
    QApplication.processEvents()
    assert page(window).code == "reopened"
    (box,) = page(window).form.question(item.path).findChildren(QCheckBox)
    box.click()
    assert case.reopened[0].told == (next(party.uid for party in case.parties if not party.own),)
    assert "H2.holds-again" not in [i.code for i in worklist_items(case, NOW.date(), memory.routine)]


def test_h2_nobody_was_told_and_nothing_leads_there(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Bertil")
    with opened(memory, case, "closing", qtbot) as window:
        texts = [b.text() for b in page(window).findChildren(QPushButton)]
        assert "Berätta att SIP:en gäller" not in texts


def test_a_closed_case_begins_at_its_moments_and_offers_to_be_opened_again(memory: Memory, qtbot: QtBot) -> None:
    with opened(memory, memory.named("Sten"), "", qtbot, active=True) as window:
        focused = window.focusWidget()
        assert focused is not None
        assert focused.objectName().startswith("moment-")
        offered = [one.accessibleName() for one in window.findChildren(Row) if one.isVisible()]
        assert "Öppna ärendet igen" in offered
        assert "Avsluta ärendet" not in offered
