"""Who takes part, in the window: one who has been given papers is taken out, not forgotten (B7, H2)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party
from sipdesk.domain.terms import Call
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.invitation.address_search import AddressSearch
from sipdesk.ui.pages.invitation.participants import Participants
from sipdesk.ui.pages.invitation.party_row import PartyRow
from tests.domain.examples import sent
from tests.ui.invented import Memory
from tests.ui.lint import StrayWindows
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


def carry(window: MainWindow, uid: str, to: QWidget) -> list[str]:
    """Take a row with the mouse, hold it above a widget, put it down. Which lists were marked on the way."""
    QApplication.processEvents()
    taken = next(one for one in asked(window).findChildren(PartyRow) if one.uid == uid and one.isVisible())
    there = taken.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    QTest.mousePress(taken, Qt.MouseButton.LeftButton, pos=taken.rect().center())
    for place in (taken.rect().center() + QPoint(0, 1), there):
        moved(taken, place)
    lists = [one for one in asked(window).findChildren(QFrame) if one.isVisible()]
    marked = [one.accessibleName() for one in lists if one.property("box") == "drop"]
    QTest.mouseRelease(taken, Qt.MouseButton.LeftButton, pos=there)
    QApplication.processEvents()
    return marked


def moved(widget: QWidget, place: QPoint) -> None:
    """The mouse with its button held; QTest forgets the button."""
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(widget.mapToGlobal(place)), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_d1_a_row_is_dragged_into_the_other_list_and_a_click_still_opens(window: MainWindow, case: Case) -> None:
    uid = next(one.uid for one in case.parties if one.call is Call.INVITED)

    def box(name: str) -> QFrame:
        frames = asked(window).findChildren(QFrame)
        return next(one for one in frames if one.accessibleName() == name and one.isVisible())

    def call() -> Call:
        return next(one.call for one in case.parties if one.uid == uid)

    assert carry(window, uid, box("Kallas")) == ["Kallas"]
    assert call() is Call.SUMMONED
    assert carry(window, uid, asked(window).findChildren(AddressSearch)[0]) == []
    assert call() is Call.SUMMONED  # beside the lists nothing is moved
    assert "Vad kan deltagaren bidra med på mötet?" not in texts(window)  # putting down is no click

    row = next(one for one in asked(window).findChildren(PartyRow) if one.uid == uid and one.isVisible())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert "Vad kan deltagaren bidra med på mötet?" in texts(window)


def test_opening_a_party_takes_the_keyboard_to_it_and_no_window_flashes(
    memory: Memory, case: Case, qtbot: QtBot, qapp: QApplication
) -> None:
    with opened(memory, case, "participants", qtbot, active=True) as window:
        strays = StrayWindows(qapp)
        for row in asked(window).findChildren(PartyRow)[:2]:
            row.click()
            QApplication.processEvents()
        assert strays.seen == []
        assert window.isActiveWindow()
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Namn på enheten eller personen"
        qapp.removeEventFilter(strays)
