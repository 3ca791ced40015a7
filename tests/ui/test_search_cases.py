"""A search stands while one looks, whatever is saved beside it, and is done with when the case is open."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sipdesk.ui.main_window import MainWindow
from tests.ui.invented import Memory
from tests.ui.opened import opened


def names(window: MainWindow) -> list[str]:
    model = window.cases.list.model()
    return [str(model.index(place, 0).data()) for place in range(model.rowCount())]


def test_hits_stay_when_something_is_saved_and_go_when_one_is_opened(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Bertil"), "person", qtbot, active=True) as window:
        everybody = names(window)
        window.cases.focus_search()
        QTest.keyClicks(window.cases.search, "brask")
        hits = names(window)
        assert len(hits) == 1
        window.cases.fill()  # as after every change that is saved
        assert names(window) == hits
        QTest.keyClick(window.cases.search, Qt.Key.Key_Return)
        assert window.opened is not None
        assert window.opened.model.case is memory.named("Helena")
        assert window.cases.search.text() == ""
        assert names(window) == everybody
