"""Unlocking. The way back when the passphrase is forgotten: `forgotten`."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal

from sipdesk import __version__
from sipdesk.errors import SipError
from sipdesk.ui.frame.age import old_words
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import STRETCH, Item, button, column, hairline, heading, icon, row, text
from sipdesk.ui.start.card import USUAL, AskedLine, StartPage, local_only
from sipdesk.ui.start.desk import StartDesk

translate = QCoreApplication.translate


class UnlockPage(StartPage):
    """unlocked(object): what the store's opening gave. forgotten: the person wants the way back. restore_wanted: a
    backup is to be put back. news: what has been done before."""

    unlocked = Signal(object)
    forgotten = Signal()
    restore_wanted = Signal()

    def __init__(self, desk: StartDesk, jobs: Jobs, news: str = "") -> None:
        super().__init__(translate("Start", "Lås upp SIPDesk"))
        self._desk, self._jobs = desk, jobs
        self.passphrase = AskedLine(translate("Start", "&Lösenfras"), secret=True)
        self.open = button(translate("Start", "Lås upp"), self._unlock, "primary")
        self.reveal = button(translate("Start", "Visa lösenfras"), self._toggle, "quiet")
        names: list[Item] = [heading("SIPDesk", 1)]
        if desk.municipality:
            names.append(text(desk.municipality, ink="muted"))
        told: list[Item] = [text(news, "strong"), 8] if news else []
        restore = translate("Start", "Återställ från en säkerhetskopia")
        content = column(
            row(icon("mark", "accent", 40), (column(*names, gap=0), 1), gap=14),
            16,
            *told,
            self.passphrase,
            8,
            row(self.open, self.reveal, STRETCH, gap=8),
            12,
            hairline(),
            8,
            button(translate("Start", "Jag har glömt lösenfrasen"), self.forgotten.emit, "link"),
            button(restore, self.restore_wanted.emit, "link") if desk.put_back else None,
            gap=4,
        )
        version = translate("Start", "Version {version}").format(version=__version__)
        foot: list[Item] = [local_only(), row(STRETCH, text(version, "small", "muted", wrap=False), STRETCH)]
        if desk.old:
            old = text(old_words(), "small")
            old.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            foot.append(old)
        self.lay_out(content, USUAL, foot)
        self.first = self.passphrase.edit
        self.passphrase.edit.returnPressed.connect(self._unlock)

    def _unlock(self) -> None:
        if not self.open.isEnabled():
            return
        passphrase = self.passphrase.edit.text()
        if not passphrase:
            self.passphrase.say(translate("Start", "Skriv din lösenfras"))
            return
        self._wait(True)
        self._jobs.run(lambda _: self._desk.unlock(passphrase), self._opened, failed=self._failed, owner=self)

    def _opened(self, opened: Any) -> None:
        self.passphrase.edit.clear()
        self._wait(False)
        self.unlocked.emit(opened)

    def _failed(self, problem: SipError) -> None:
        self._wait(False)
        self.passphrase.say(_words(problem))

    def _wait(self, waiting: bool) -> None:
        """While the key is being made, which takes its time on purpose, the button says so."""
        self.open.setEnabled(not waiting)
        self.open.setText(translate("Start", "Låser upp") if waiting else translate("Start", "Lås upp"))

    def _toggle(self) -> None:
        hidden = self.reveal.text() == translate("Start", "Visa lösenfras")
        self.passphrase.show_secret(hidden)
        words = translate("Start", "Dölj lösenfras") if hidden else translate("Start", "Visa lösenfras")
        self.reveal.setText(words)


class PausedPage(StartPage):
    """The demo, locked: no passphrase, and nothing of what was written is lost. go_on: back to it."""

    go_on = Signal()

    def __init__(self) -> None:
        title = translate("Start", "Demon är låst")
        super().__init__(title)
        go_on = button(translate("Start", "Fortsätt i demon"), self.go_on.emit, "primary")
        content = column(
            row(icon("mark", "accent", 40), (heading(title, 1), 1), gap=14),
            12,
            text(translate("Start", "I ditt eget SIPDesk skriver du din lösenfras här. Demon har ingen.")),
            12,
            row(go_on, STRETCH),
            gap=4,
        )
        self.lay_out(content, USUAL)
        self.first = go_on


def _words(problem: SipError) -> str:
    from sipdesk.ui.words import trouble_words  # here, because most are let in at once

    return trouble_words(problem)
