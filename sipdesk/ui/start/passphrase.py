"""Choosing a passphrase: written twice, with a word about its strength while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from sipdesk.errors import SipError
from sipdesk.ui.parts import Label, column, icon, restyle, row, text
from sipdesk.ui.start.card import AskedLine
from sipdesk.ui.words import trouble_words

translate = QCoreApplication.translate


class PassphraseFields(QWidget):
    """`check` raises SipError for a passphrase that is not good enough. finished: Enter in the last field."""

    finished = Signal()

    def __init__(self, check: Callable[[str], object]) -> None:
        super().__init__()
        self._check = check
        self.passphrase = AskedLine(
            translate("Start", "&Lösenfras"),
            translate("Start", "Fyra eller fem ord som du minns är bättre än ett kort och krångligt lösenord."),
            secret=True,
        )
        self.again = AskedLine(translate("Start", "Lösenfrasen en &gång till"), secret=True)
        self._verdict: Label = text("", "small", "muted")
        self._tick = icon("check", "ok", 15)
        self._tick.hide()
        self.reveal = QCheckBox(translate("Start", "Visa &det jag skriver"))
        self.reveal.toggled.connect(self._show)
        verdict = row(self._tick, (self._verdict, 1), gap=6)
        self.setLayout(column(self.passphrase, verdict, self.again, self.reveal, gap=10))
        self.passphrase.edit.textEdited.connect(self._judge)
        self.passphrase.edit.returnPressed.connect(self.again.edit.setFocus)
        self.again.edit.returnPressed.connect(self.finished)
        self._judge("")

    @property
    def written(self) -> str:
        return self.passphrase.edit.text()

    def good(self) -> bool:
        """Whether it may be used; if not, the reason stands under its field."""
        trouble = self._trouble(self.written)
        self._verdict.setVisible(not trouble)  # it stands in red under the field
        if not self.passphrase.say(trouble):
            return False
        differs = self.again.edit.text() != self.written
        return self.again.say(translate("Start", "De två lösenfraserna är olika. Skriv om den.") if differs else "")

    def _trouble(self, passphrase: str) -> str:
        try:
            self._check(passphrase)
        except SipError as problem:
            return trouble_words(problem)
        return ""

    def _judge(self, passphrase: str) -> None:
        """While typing: what is still missing, never in red; what was wrong before is about other words."""
        trouble = self._trouble(passphrase)
        self._verdict.show()
        self._tick.setVisible(not trouble)
        self._verdict.setText(trouble or translate("Start", "Den räcker"))
        restyle(self._verdict, ink="muted" if trouble else "ok")

    def _show(self, shown: bool) -> None:
        self.passphrase.show_secret(shown)
        self.again.show_secret(shown)
