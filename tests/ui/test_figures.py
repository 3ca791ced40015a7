"""The page of figures: no name beside it, the same numbers as picture, table and file, nothing about four people."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.ui.figures.bars import Bars
from sipdesk.ui.figures.page import FiguresRoom
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from tests.ui.invented import NOW, Memory
from tests.ui.many_cases import year_of_meetings


@pytest.fixture
def memory() -> Memory:
    memory = Memory()
    memory.cases |= {case.uid: case for case in year_of_meetings(NOW.date())}
    return memory


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


def room(window: MainWindow) -> FiguresRoom:
    if not isinstance(window.shown, FiguresRoom):
        window.visit("figures")
    QApplication.processEvents()
    return cast(FiguresRoom, window.shown)


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def test_no_name_stands_beside_the_figures(window: MainWindow, memory: Memory) -> None:
    window.open_case(memory.named("Helena").uid)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    shown = room(window)
    assert not window.cases.isVisible()
    names = {word for case in memory.cases.values() for word in (case.person.last_name, case.number) if word}
    said = " ".join(texts(shown))
    assert not [name for name in names if name in said]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.shown, Overview)
    assert window.cases.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_B])
def test_looking_for_a_case_leaves_the_figures(window: MainWindow, key: Qt.Key) -> None:
    shown = room(window)
    if key is Qt.Key.Key_F6:
        window.search()
    else:
        window.toggle_cases()
    assert window.shown is not shown
    assert window.cases.isVisible()


def test_p6_a_month_of_three_meetings_is_nowhere(window: MainWindow) -> None:
    shown = room(window)
    bars = cast(Bars, shown.findChild(Bars))
    assert bars.bars[6].value is None
    assert "juli: –" in bars.accessibleDescription()
    assert "färre än 5" in texts(shown)
    assert any("med färre än fem möten visas inte" in words for words in texts(shown))
    assert shown.figures is not None
    assert shown.figures.meetings == sum(month.meetings or 0 for month in shown.figures.months)


def test_what_is_not_said_takes_no_room(window: MainWindow) -> None:
    shown = room(window)
    assert shown.figures is not None
    assert shown.said.isHidden()


def test_what_is_over_the_limit_is_hatched(window: MainWindow) -> None:
    bars = cast(Bars, room(window).findChild(Bars))
    over = [bar.name for bar in bars.bars if bars.over(bar)]
    assert over == [bar.name for bar in bars.bars if (bar.value or 0) > 21]
    assert over


def test_the_picture_and_the_table_say_the_same(window: MainWindow) -> None:
    shown = room(window)
    bars = cast(Bars, shown.findChild(Bars))
    said = texts(shown)
    assert all(str(bar.value) in said for bar in bars.bars if bar.value is not None)
    assert shown.findChild(Bars).accessibleName() in said  # type: ignore[union-attr]


def test_another_year_is_counted_when_it_is_chosen(window: MainWindow) -> None:
    shown = room(window)
    last = next(one for one in shown.findChildren(QRadioButton) if one.text() == str(NOW.year - 1))
    QTest.keyClick(last, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert shown.figures is not None
    assert shown.figures.year == NOW.year - 1
    assert "För få möten för att visas" in texts(shown)


def test_the_file_holds_the_figures_and_nothing_else(window: MainWindow, memory: Memory, tmp_path: Path) -> None:
    shown = room(window)
    shown.save_in(tmp_path)
    file = tmp_path / f"statistik-{NOW.year}.csv"
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["Tabell", "Rad", "Antal", "Median, dagar"]
    assert ["Möten", f"{NOW.year}-07", "färre än 5", ""] in rows
    assert not [row for row in rows[1:] if row[2] in ("1", "2", "3", "4")]
    assert not [case.person.first_name for case in memory.cases.values() if case.person.first_name in str(rows)]
    assert "Sparat: statistik-2026.csv" in texts(shown)


def test_a_folder_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file")
    shown = room(window)
    shown.save_in(taken)
    assert any("är ingen mapp" in words for words in texts(shown))


def test_the_button_says_what_it_does(window: MainWindow) -> None:
    assert any(one.text() == "Spara som CSV-fil" for one in room(window).findChildren(QPushButton))
