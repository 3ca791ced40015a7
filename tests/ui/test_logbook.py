"""P4 in the window: the log of some days with a filter, and a check with who, when, which days and what it showed."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.app import opened_demo
from sipdesk.storage.audit import Action, Fault, Purpose
from sipdesk.storage.reviews import Review
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.logbook.page import LogRoom
from sipdesk.ui.logbook.words import acts, fault_words, groups
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.words import purpose_words
from tests.ui.invented import Memory
from tests.ui.keyboard import type_words, write_over


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.close()
    jobs.close()


def room(window: MainWindow) -> LogRoom:
    if not isinstance(window.shown, LogRoom):
        window.visit("log")
    QApplication.processEvents()
    return cast(LogRoom, window.shown)


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def press(root: QWidget, words: str) -> None:
    made = next(one for one in root.findChildren(QPushButton) if one.text() == words)
    QTest.keyClick(made, Qt.Key.Key_Space)
    QApplication.processEvents()


def test_p4_every_act_has_words_and_a_filter() -> None:
    assert set(acts()) == set(Action)
    filtered = [act for group in groups().values() for act in group]
    assert sorted(filtered) == sorted(Action)
    assert all(fault_words(fault) for fault in [None, *Fault])
    assert len({purpose_words(purpose) for purpose in Purpose}) == len(Purpose)


def test_p4_the_last_thirty_days_stand_there_and_what_was_stopped_says_so(window: MainWindow, memory: Memory) -> None:
    said = texts(room(window))
    assert memory.log_asked == [(date(2026, 10, 17), date(2026, 11, 16))]
    assert "Läste ärendet" in said
    assert any(words.endswith(", stoppades") for words in said)
    assert "arbete med ärenden" in said, "and why"


def test_p4_it_says_when_the_log_is_to_be_checked_again(window: MainWindow, memory: Memory) -> None:
    assert "Kontrollera loggen igen senast 16 december 2026." in texts(room(window))
    last = date(2026, 10, 1)
    memory.reviews.append(Review(datetime(2026, 10, 1, 9), "Karin Ek", date(2026, 9, 1), last, 3, None, "Rätt."))
    window.leave_room()
    assert "Loggen skulle ha kontrollerats senast 31 oktober 2026." in texts(room(window))


def test_p4_a_filter_shows_only_its_acts(window: MainWindow) -> None:
    shown = room(window)
    segment = next(one for one in shown.findChildren(QRadioButton) if one.text() == "Lämnat ut")
    QTest.keyClick(segment, Qt.Key.Key_Space)
    QApplication.processEvents()
    said = texts(shown)
    assert "Gjorde ett papper" in said
    assert "Läste ärendet" not in said


def test_p4_other_days(window: MainWindow, memory: Memory) -> None:
    shown = room(window)
    write_over(shown.first.edit, "1/11")
    write_over(shown.last.edit, "i går")
    QTest.keyClick(shown.last.edit, Qt.Key.Key_Return)
    assert memory.log_asked[-1] == (date(2026, 11, 1), date(2026, 11, 15))


@pytest.mark.parametrize(
    ("first", "last", "sentence"),
    [
        ("snart", "2026-11-10", "Från och med: skriv en dag, till exempel 2026-12-01"),
        ("2026-11-10", "", "Till och med: skriv en dag, till exempel 2026-12-01"),
        ("2026-11-10", "2026-11-09", "Till och med: dagen är före den första"),
    ],
)
def test_p4_days_that_cannot_be_used_stay_with_a_sentence(
    window: MainWindow, memory: Memory, first: str, last: str, sentence: str
) -> None:
    shown = room(window)
    write_over(shown.first.edit, first)
    shown.last.edit.setText(last)
    press(shown, "Visa dagarna")
    assert sentence in texts(shown)
    assert shown.first.edit.text() == first
    assert len(memory.log_asked) == 1


def test_p4_a_check_needs_what_it_showed(window: MainWindow, memory: Memory) -> None:
    shown = room(window)
    press(shown, "Spara kontrollen")
    assert memory.reviews == []
    assert QApplication.focusWidget() is shown.finding
    type_words(shown.finding, "Allt var rätt.")
    press(shown, "Spara kontrollen")
    assert memory.reviews[0].finding == "Allt var rätt."
    said = texts(shown)
    assert "16 november 2026: Karin Ek kontrollerade 2026-10-17 till 2026-11-16. Loggen är orörd." in said
    assert "Allt var rätt." in said
    assert shown.finding.toPlainText() == ""


def test_p4_what_was_written_is_shown_once_before_it_would_be_lost(window: MainWindow, memory: Memory) -> None:
    shown = room(window)
    type_words(shown.finding, "Allt var rätt.")
    window.leave_room()
    assert window.shown is shown
    assert shown.mistake.sentence.startswith("Kontrollen är inte sparad")
    window.leave_room()
    assert window.shown is not shown
    assert memory.reviews == []


def test_p4_in_the_real_window_a_check_is_kept(qapp: QApplication, tmp_path: Path) -> None:
    with opened_demo(tmp_path, qapp) as session:
        window = cast(MainWindow, session.window)
        window.open_case(window.workplace.lines(False)[0].uid)
        shown = room(window)
        assert "Läste ärendet" in texts(shown)
        names = {line.name for line in window.workplace.lines(False)}
        assert not names & set(texts(shown))
        type_words(shown.finding, "Inget att anmärka.")
        press(shown, "Spara kontrollen")
        window.leave_room()
        assert "Inget att anmärka." in texts(room(window))
