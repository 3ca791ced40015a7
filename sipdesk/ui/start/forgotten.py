"""The way back when the passphrase is forgotten: a recovery code, then a new passphrase."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal

from sipdesk.errors import SipError
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import STRETCH, button, column, heading, row, text
from sipdesk.ui.start.card import AskedLine, StartPage, local_only
from sipdesk.ui.start.desk import StartDesk
from sipdesk.ui.start.passphrase import PassphraseFields
from sipdesk.ui.words import trouble_words

translate = QCoreApplication.translate


class ForgottenPage(StartPage):
    """The recovery code from the paper. code_held(object): the store's key is at hand. back: to unlocking."""

    code_held = Signal(object)
    back = Signal()

    def __init__(self, desk: StartDesk, jobs: Jobs) -> None:
        title = translate("Start", "Lås upp med återställningskod")
        super().__init__(title)
        self._desk, self._jobs = desk, jobs
        self.code = AskedLine(
            translate("Start", "Återställnings&kod"),
            translate("Start", "Sju grupper med fem tecken. Streck och mellanslag spelar ingen roll."),
        )
        self.go_on = button(translate("Start", "Gå vidare"), self._try, "primary")
        content = column(
            heading(title, 1),
            text(translate("Start", "Använd din egen kod, eller koden som enheten har.")),
            12,
            self.code,
            12,
            row(self.go_on, button(translate("Start", "Tillbaka"), self.back.emit), STRETCH, gap=12),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
        self.first = self.code.edit
        self.code.edit.returnPressed.connect(self._try)

    def _try(self) -> None:
        typed = self.code.written
        if not typed:
            self.code.say(translate("Start", "Skriv koden från papperet"))
            return
        self.go_on.setEnabled(False)
        self._jobs.run(lambda _: self._desk.open_with_code(typed), self._held, failed=self._failed, owner=self)

    def _held(self, key: Any) -> None:
        self.go_on.setEnabled(True)
        self.code.edit.clear()
        self.code_held.emit(key)

    def _failed(self, problem: SipError) -> None:
        self.go_on.setEnabled(True)
        self.code.say(trouble_words(problem))


class NewPassphrasePage(StartPage):
    """A new passphrase instead of the forgotten one. unlocked(object)."""

    unlocked = Signal(object)

    def __init__(self, desk: StartDesk, jobs: Jobs, key: Any) -> None:
        title = translate("Start", "Välj en ny lösenfras")
        super().__init__(title)
        self._desk, self._jobs, self._key = desk, jobs, key
        self.fields = PassphraseFields(desk.check)
        self.go_on = button(translate("Start", "Byt lösenfras och lås upp"), self._set, "primary")
        content = column(heading(title, 1), 8, self.fields, 12, row(self.go_on, STRETCH), gap=4)
        self.lay_out(content, foot=[local_only()])
        self.first = self.fields.passphrase.edit
        self.fields.finished.connect(self._set)

    def _set(self) -> None:
        if not self.fields.good() or not self.go_on.isEnabled():
            return
        passphrase = self.fields.written
        self.go_on.setEnabled(False)
        self._jobs.run(
            lambda _: self._desk.set_passphrase(self._key, passphrase),
            self.unlocked.emit,
            failed=self._failed,
            owner=self,
        )

    def _failed(self, problem: SipError) -> None:
        self.go_on.setEnabled(True)
        self.fields.passphrase.say(trouble_words(problem))
