"""A window with one page of one case open in it, of the invented workplace or of the demo, and closed again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sipdesk import app as program
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


@contextmanager
def opened_demo(folder: Path, application: QApplication, first_name: str, code: str) -> Iterator[MainWindow]:
    """The whole program on a real store with the demo people in it, at one page of one of them."""
    with program.opened_demo(folder, application) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        uid = next(line.uid for line in session.window.workplace.lines(False) if line.name.startswith(first_name))
        session.window.open_case(uid, Place(uid, code))
        QApplication.processEvents()
        yield session.window
