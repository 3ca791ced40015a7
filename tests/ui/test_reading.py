"""A page begins where one reads: at its top, with the keyboard on something that is seen, and nothing squeezed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.parts import Heading, first_stop
from sipdesk.ui.rows.question import Question
from sipdesk.ui.way import book
from sipdesk.ui.work.place import Place
from tests.ui.invented import Memory
from tests.ui.keyboard import focused
from tests.ui.opened import opened, opened_demo, page

# Who has something to read before the first field: what is recorded, settled, or written by somebody else.
WHO = {"consent": "Helena", "follow-up": "Ingrid", "received": "Maj", "correct": "Sten"}


def _bar_at_top(shown: Page) -> bool:
    area = shown.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("code", ["consent", "follow-up"])
def test_what_is_on_record_is_read_before_the_first_field(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, code: str
) -> None:
    with opened_demo(tmp_path, qapp, WHO[code], code) as window:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        shown = page(window)
        begun = focused()
        assert isinstance(begun, Heading)
        assert begun.text() == shown.title
        qtbot.wait(50)  # all that is put off has happened
        assert _bar_at_top(shown)
        assert focused() is begun
        QTest.keyClick(begun, Qt.Key.Key_Return)
        assert window.shown is shown
        area = shown.findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        QTest.keyClick(begun, Qt.Key.Key_PageDown)
        assert area.verticalScrollBar().value() > 0
        QTest.keyClick(begun, Qt.Key.Key_Tab)
        assert shown.form.isAncestorOf(focused())


def _open(window: MainWindow, case: Case, code: str) -> Page:
    window.open_case(case.uid, Place(case.uid, code))
    return page(window)


def _needed(one: Question) -> int:
    """What it must have; the least height of what wraps is counted at the least width."""
    least, here = one.minimumSizeHint().height(), one.heightForWidth(one.width())
    return min(least, here) if here > 0 else least


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_page_begins_with_something_that_is_seen(qtbot: QtBot, qapp: QApplication, scale: float) -> None:
    theme.apply(qapp, theme.Theme(scale=scale))
    memory, jobs = Memory(), Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    unseen, squeezed = [], []
    for code in book.PAGES:
        shown = _open(window, memory.named(WHO.get(code, "Helena")), code)
        squeezed += [
            f"{code}: {one.path}"
            for one in shown.findChildren(Question)
            if one.isVisible() and one.height() < _needed(one)
        ]
        QApplication.processEvents()
        begun = focused()
        corner = begun.mapTo(window, QPoint(0, 0)).y()
        seen = begun.visibleRegion().boundingRect().height()
        if not _bar_at_top(shown) or seen < min(begun.height(), 20) or corner < 0:
            unseen.append(code)
    window.close()
    jobs.close()
    assert unseen == []
    assert squeezed == []


@pytest.mark.parametrize(("first_name", "code"), [("Rana", "plan"), ("Sten", "need")])
def test_what_is_only_read_is_scrolled_by_keys(qtbot: QtBot, first_name: str, code: str) -> None:
    """A fixed plan, a page of a closed case: Tab stops nowhere in it, and it is longer than the window."""
    memory = Memory()
    with opened(memory, memory.named(first_name), code, qtbot, active=True) as window:
        area = page(window).findChild(QScrollArea)
        assert isinstance(area, QScrollArea)
        assert area.verticalScrollBar().maximum() > 0
        while area.verticalScrollBar().value() < area.verticalScrollBar().maximum():
            before = area.verticalScrollBar().value()
            QTest.keyClick(focused(), Qt.Key.Key_PageDown)
            assert area.verticalScrollBar().value() > before
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is not None
        assert not focused().visibleRegion().isEmpty()


def test_a_page_with_its_first_field_in_sight_begins_in_it(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Maj")
    with opened(memory, case, "received", qtbot, active=True) as window:
        assert focused() is first_stop(page(window).form)
