"""P5 in the window: each file is decided on by hand, twice asked before it goes, and never without a reason kept."""

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.rules.retention import Decision
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.retention.page import FileCard, RetentionRoom
from tests.ui.invented import Memory
from tests.ui.keyboard import write_over


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def room(memory: Memory, qtbot: QtBot) -> RetentionRoom:
    window = MainWindow(memory.workplace(), Jobs())
    qtbot.addWidget(window, before_close_func=lambda _: window.jobs.close())
    window.resize(1366, 768)
    window.show()
    window.visit("retention")
    QApplication.processEvents()
    return cast(RetentionRoom, window.shown)


def buttons(card: FileCard) -> list[str]:
    return [one.text() for one in card.findChildren(QPushButton)]


def press(card: FileCard, words: str) -> None:
    next(one for one in card.findChildren(QPushButton) if one.text() == words).click()
    QApplication.processEvents()


def test_p5_a_file_goes_only_when_asked_twice(room: RetentionRoom, memory: Memory) -> None:
    first = room.cards[0]
    press(first, "Gallra")
    assert memory.file_decisions == []
    assert "en gång till" in first.mistake.sentence
    press(first, "Gallra")
    assert memory.file_decisions == [(first.file.uid, Decision.DISPOSED)]
    assert [card.file.number for card in room.cards] == ["2021-0004"]


def test_p5_what_is_to_be_kept_is_only_handed_to_the_archive(room: RetentionRoom, memory: Memory) -> None:
    second = room.cards[1]
    assert buttons(second) == ["Lämnat till arkivet", "Spara ett år till"]
    press(second, "Lämnat till arkivet")
    press(second, "Lämnat till arkivet")
    assert memory.file_decisions == [(second.file.uid, Decision.ARCHIVED)]


def test_p5_keeping_longer_asks_for_a_reason(room: RetentionRoom, memory: Memory) -> None:
    first = room.cards[0]
    press(first, "Spara ett år till")
    assert memory.file_decisions == []
    assert first.mistake.sentence == "Skriv varför ärendet ska sparas längre."
    write_over(first.reason, "Tillsyn pågår")
    press(first, "Spara ett år till")
    assert memory.file_decisions == [(first.file.uid, Decision.KEPT)]


def test_p1_a_protected_name_does_not_stand_there(room: RetentionRoom) -> None:
    assert not any("Hemlig Provfall" in card.accessibleName() for card in room.cards)
    assert "Hemlig Provfall" not in str([label.text() for label in room.findChildren(QPushButton)])
