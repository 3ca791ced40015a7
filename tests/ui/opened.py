"""A window of the invented workplace with one page of one case open in it, and closed again."""

from collections.abc import Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.work.place import Place
from tests.ui.invented import Memory


@contextmanager
def opened(memory: Memory, case: Case, code: str, qtbot: QtBot, *, active: bool = False) -> Iterator[MainWindow]:
    """code: of the page. active: wait until the window has the keyboard."""
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    if active:
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
    window.open_case(case.uid, Place(case.uid, code))
    yield window
    window.close()
    jobs.close()


def page(window: MainWindow) -> Page:
    """The page that is open."""
    assert isinstance(window.shown, Page)
    return window.shown
