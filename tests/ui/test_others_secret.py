"""A text that tells somebody else's secret stands on no paper until that person has said yes (C14)."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.domain.rules.words import c14_left_out, c14_secret
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.papers.passage_names import found_where
from sipdesk.ui.rows.types_picker import TypesPicker
from tests.ui.invented import NOW, Memory
from tests.ui.keyboard import write_over
from tests.ui.opened import opened, page

TODAY = NOW.date()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    case = memory.named("Peter")
    case.meeting.why_needed = Passage("Hans bror är sjuk.", ("family",), confirmed=True)
    return case


@pytest.fixture
def picker(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[TypesPicker]:
    with opened(memory, case, "invitation", qtbot, active=True) as window:
        yield picker_of(window)


def picker_of(window: MainWindow) -> TypesPicker:
    """What stands behind *Ändra* at the text."""
    change = "Ändra vad texten berättar: Varför behövs mötet?"
    next(one for one in page(window).findChildren(QPushButton) if one.accessibleName() == change).click()
    QApplication.processEvents()
    return page(window).findChildren(TypesPicker)[0]


def other(picker: TypesPicker) -> QCheckBox:
    return next(one for one in picker.findChildren(QCheckBox) if one.text() == "Texten berättar om någon annan")


def line(picker: TypesPicker) -> QLineEdit:
    return picker.findChildren(QLineEdit)[0]


def test_c14_the_day_of_the_yes_is_asked_for_where_somebody_else_is_told_of(picker: TypesPicker, case: Case) -> None:
    assert not line(picker).isVisible()
    other(picker).click()
    assert line(picker).isVisible()
    assert line(picker).accessibleName() == "När sade den andra ja till att det får stå här?"
    assert c14_secret(case.meeting.why_needed, TODAY)
    write_over(line(picker), "i går")
    line(picker).editingFinished.emit()
    assert case.meeting.why_needed.other_consented_on == TODAY - timedelta(days=1)
    assert not c14_secret(case.meeting.why_needed, TODAY)
    assert case.meeting.why_needed.confirmed


def test_c14_a_text_that_is_of_nobody_else_keeps_no_yes(picker: TypesPicker, case: Case) -> None:
    other(picker).click()
    write_over(line(picker), "idag")
    line(picker).editingFinished.emit()
    other(picker).click()
    assert case.meeting.why_needed == Passage("Hans bror är sjuk.", ("family",), confirmed=True)


def test_c14_on_the_way_to_her_paper_it_says_which_text_is_not_on_it(memory: Memory, case: Case, qtbot: QtBot) -> None:
    case.meeting.why_needed.about_other = True
    with opened(memory, case, "letters", qtbot) as window:
        about = page(window).desk.about()
        (found,) = c14_left_out(case, "summons", TODAY)
    assert found_where(about, found) == (
        "Varför mötet behövs: Texten står inte på papperet. Den berättar något om en annan person, som inte har "
        "samtyckt till det."
    )
