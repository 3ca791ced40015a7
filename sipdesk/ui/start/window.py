"""The window before there is a workplace: it shows one card after the other, and tells when the store is open."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import announce, column
from sipdesk.ui.start.card import StartPage
from sipdesk.ui.start.desk import StartDesk
from sipdesk.ui.start.unlock import PausedPage, UnlockPage

if TYPE_CHECKING:
    from sipdesk.ui.start.first_run import FirstRun


class StartWindow(QWidget):
    """done(object): what creating or unlocking gave. Call `first_run`, `unlock` or `pause` after showing it."""

    done = Signal(object)

    def __init__(self, desk: StartDesk, jobs: Jobs) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.setWindowTitle("SIPDesk")
        self._stage: QVBoxLayout = column(gap=0)
        self.setLayout(self._stage)
        self.page: StartPage | None = None
        self._first_run: FirstRun | None = None
        self.resize(1366, 768)

    def first_run(self) -> None:
        """Nobody has worked here yet."""
        from sipdesk.ui.start.first_run import FirstRun  # here, because it is needed once in the life of a store

        self._first_run = first = FirstRun(self._desk, self._jobs, self.show_page, self.done.emit)
        first.who.restore_wanted.connect(lambda: self._restore(first.begin))
        first.begin()

    def unlock(self, news: str = "") -> None:
        """news: what has been done since one was here."""
        page = UnlockPage(self._desk, self._jobs, news)
        page.unlocked.connect(self.done)
        page.forgotten.connect(self._forgotten)
        page.restore_wanted.connect(lambda: self._restore(self.unlock))
        self.show_page(page)

    def wait(self, title: str) -> None:
        """Nothing can be done until it is done."""
        from sipdesk.ui.start.waiting import WaitingPage  # here, because it is seldom needed

        self.show_page(WaitingPage(title))

    def pause(self, opened: Any) -> None:
        """The demo is locked: its store has no passphrase, so it is handed back as it is."""
        page = PausedPage()
        page.go_on.connect(lambda: self.done.emit(opened))
        self.show_page(page)

    def show_page(self, page: StartPage) -> None:
        """Show a page; the one before it stays as it was, for *Tillbaka*."""
        if self.page is not None:
            self._stage.removeWidget(self.page)
            self.page.hide()
            self.page.setParent(None)
        self.page = page
        self._stage.addWidget(page)
        page.show()
        announce(self, page.title)
        page.take_focus()

    def _restore(self, back: Callable[[], object]) -> None:
        """A backup, before anybody is let in."""
        from sipdesk.ui.start.restore import RestorePage

        assert self._desk.put_back is not None
        page = RestorePage(self._desk.put_back())
        page.back.connect(lambda: back())
        self.show_page(page)

    def _forgotten(self) -> None:
        from sipdesk.ui.start.forgotten import ForgottenPage  # here, because it is seldom needed

        page = ForgottenPage(self._desk, self._jobs)
        page.back.connect(self.unlock)
        page.code_held.connect(self._new_passphrase)
        self.show_page(page)

    def _new_passphrase(self, key: Any) -> None:
        from sipdesk.ui.start.forgotten import NewPassphrasePage

        page = NewPassphrasePage(self._desk, self._jobs, key)
        page.unlocked.connect(self.done)
        self.show_page(page)
