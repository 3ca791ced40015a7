"""Who takes part, in the window: one who has been given papers is taken out, not forgotten (B7, H2)."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.participants import Participants
from tests.domain.examples import sent
from tests.ui.invented import Memory
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    case = memory.named("Helena")
    sent(case, next(party.uid for party in case.parties if not party.own))
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "participants", qtbot) as window:
        yield window


def told(case: Case) -> Party:
    """The one who was given a summons."""
    return next(party for party in case.parties if sent_to_party(case, party.uid, "summons"))


def asked(window: MainWindow) -> Participants:
    found = page(window).findChild(Participants)
    assert isinstance(found, Participants)
    return found


def press(window: MainWindow, words: str) -> None:
    QApplication.processEvents()
    next(one for one in asked(window).findChildren(QPushButton) if one.text() == words and one.isVisible()).click()
    QApplication.processEvents()


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in asked(window).findChildren(QLabel) if label.isVisible()]


def test_one_who_was_told_is_taken_out_and_can_come_back(window: MainWindow, case: Case) -> None:
    party = told(case)
    count = len(case.parties)
    assert "Inte längre med" not in texts(window)

    asked(window).open(party.uid)
    press(window, "Ta bort deltagaren")
    assert len(case.parties) == count
    assert (party.takes_part, party.wants_copy) == (False, False)
    assert "Inte längre med" in texts(window)

    asked(window).open(party.uid)
    press(window, "Ta med igen")
    assert party.takes_part
    assert "Inte längre med" not in texts(window)


def test_taking_out_is_undone_as_one(window: MainWindow, case: Case) -> None:
    party = told(case)
    party.wants_copy = True
    asked(window).open(party.uid)
    press(window, "Ta bort deltagaren")
    page(window).desk.model.undo_stack.undo()
    assert (party.takes_part, party.wants_copy) == (True, True)


def test_one_who_was_told_nothing_is_removed(window: MainWindow, case: Case) -> None:
    fresh = Party(uid="fresh", kind="relative", name="Ny Påhittad")
    page(window).desk.model.add("parties", fresh)
    asked(window).open("fresh")
    press(window, "Ta bort deltagaren")
    assert case.party("fresh") is None
    assert "Inte längre med" not in texts(window)
