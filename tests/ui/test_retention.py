"""P5 in the window: each file is decided on by hand, twice asked before it goes, and never without a reason kept."""

from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.retention import Decision
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


def test_p5_taking_away_does_not_ask_for_the_reason_to_keep(room: RetentionRoom) -> None:
    first = room.cards[0]
    press(first, "Spara ett år till")
    assert first.reason.property("bad") is True
    assert first.reason.accessibleDescription() == first.mistake.sentence
    press(first, "Gallra")
    assert "en gång till" in first.mistake.sentence
    assert first.reason.property("bad") is False
    assert first.reason.accessibleDescription() == ""


def test_p1_a_protected_name_does_not_stand_there(room: RetentionRoom) -> None:
    widgets = room.findChildren(QWidget)
    told = [widget.accessibleName() for widget in widgets]
    told += [widget.text() for widget in widgets if isinstance(widget, QLabel | QPushButton)]
    assert any("Vera Provfall" in words for words in told), "other names stand there"
    assert any("2021-0004" in words for words in told), "the protected one's number does"
    assert not [words for words in told if "Hemlig Provfall" in words]


def test_buttons_of_one_file_are_told_from_those_of_the_next(room: RetentionRoom) -> None:
    names = [one.accessibleName() or one.text() for card in room.cards for one in card.findChildren(QPushButton)]
    assert len(set(names)) == len(names) == 4
