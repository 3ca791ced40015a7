"""What has the keyboard is shown once: by the ring, never by a tint of the style beside it. And Tab follows the eye
without keeping hold of anything that Qt frees."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from sipdesk.ui.parts import (
    STRETCH,
    CheckList,
    Choice,
    Row,
    clear,
    column,
    first_stop,
    follow_the_eye,
    holder,
    laid_out,
    row,
)
from sipdesk.ui.parts.focus_ring import FocusRing


@pytest.mark.parametrize(
    "make",
    [
        lambda: Choice("Språk", ["Svenska"], 0, upright=True),
        lambda: CheckList("Tecken", ["Hälsa"]),
        lambda: Row("Behovet", "Inte påbörjat"),
    ],
    ids=["answer", "box", "row"],
)
def test_nothing_is_tinted_behind_what_has_the_keyboard(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    before, asked = QLineEdit(), make()
    page = holder(column(before, asked), "page")
    qtbot.addWidget(page)
    page.resize(600, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    before.setFocus()
    without = asked.grab().toImage()
    QTest.keyClick(before, Qt.Key.Key_Tab)  # a key: from now on the style would show the focus too
    assert asked.isAncestorOf(page.focusWidget()) or page.focusWidget() is asked
    assert asked.grab().toImage() == without


def held_items() -> list[QLayoutItem]:
    """The Python side of places in layouts. It lives on when Qt has freed the place, and what is made at the same
    address afterwards is taken for it: a filter is given a place instead of a widget, and the program falls."""
    return [one for one in getAllValidWrappers() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]


def test_the_tab_order_holds_no_place_of_a_layout(qtbot: QtBot) -> None:
    before = len(held_items())
    inner, grid = column(QLineEdit(), QLabel("b"), gap=0), QGridLayout()
    grid.addWidget(QPushButton("sist"), 1, 0)
    grid.addWidget(QPushButton("först"), 0, 0)
    outer = column(row(QLineEdit(), STRETCH), inner, grid)
    page = holder(outer)
    qtbot.addWidget(page)
    page.show()
    follow_the_eye(page)
    qtbot.waitUntil(lambda: not page.property("tab-order-waiting"))
    assert laid_out(outer) == []
    assert first_stop(page) is page.findChildren(QLineEdit)[0]
    clear(inner)
    qtbot.waitUntil(lambda: not page.property("tab-order-waiting"))
    assert len(held_items()) == before


def test_an_open_menu_shows_its_own_row_and_gets_no_ring(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QMainWindow()
    qtbot.addWidget(window)
    inside, bar = QPushButton("Skriv ut"), window.menuBar()
    bar.addMenu("&Arkiv").addAction("Lås")
    window.setCentralWidget(holder(column(inside)))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert [one for one in window.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible()]
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert [one for one in window.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible()] == []
    ring.deleteLater()
