"""A summons from somebody else is written in the window, a step away from the need, and waits in the worklist (D11)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.received import SummonsReceived
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.way import wizard
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


def press(window: MainWindow, words: str) -> None:
    next(one for one in page(window).findChildren(QPushButton) if one.text() == words).click()
    QApplication.processEvents()


def test_d11_a_step_from_the_need_and_on_the_worklist(window: MainWindow, memory: Memory, case: Case) -> None:
    press(window, "Någon annan kallar oss")
    assert page(window).code == "received"
    press(window, "Skriv in en kallelse")
    (one,) = case.received
    assert isinstance(one, SummonsReceived)
    assert one.received_on == NOW.date()
    page(window).desk.model.set(f"received.{one.uid}.from_unit", "Vårdcentralen Björken")
    (item,) = [item for item in worklist_items(case, NOW.date(), memory.routine) if item.code == "D11.reply"]
    assert wizard.owner(case, item.path) == "received"


def test_d11_a_new_case_begins_with_the_summons(window: MainWindow, memory: Memory) -> None:
    before = len(memory.cases)
    actions = [action for menu in window.menuBar().actions() for action in menu.menu().actions()]  # type: ignore[attr-defined]
    next(one for one in actions if one.text().replace("&", "") == "Kallelse från någon annan").trigger()
    assert len(memory.cases) == before + 1
    assert page(window).code == "received"


def test_a_new_part_begins_at_its_first_field_also_where_fields_stand_beside_each_other(window: MainWindow) -> None:
    press(window, "Någon annan kallar oss")
    press(window, "Skriv in en kallelse")
    assert page(window).focused_path().endswith(".from_unit")
