"""Handing over the case that was open: to whom, a passphrase of its own, and where the package is put."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.errors import SipError
from sipdesk.ui.dates import Aim, read_day
from sipdesk.ui.moving.desk import MovingDesk
from sipdesk.ui.parts import (
    STRETCH,
    Mistake,
    announce,
    button,
    caption,
    clear,
    column,
    frame,
    heading,
    hint,
    holder,
    line_edit,
    row,
    text,
)
from sipdesk.ui.start.card import AskedLine
from sipdesk.ui.start.passphrase import PassphraseFields

translate = QCoreApplication.translate


class GiveCard(QWidget):
    """told(sentence): the package is made."""

    def __init__(self, desk: MovingDesk, told: Callable[[str], object]) -> None:
        super().__init__()
        self.desk, self._told = desk, told
        self.uid, self._words = desk.coming_from()
        self.mistake = Mistake()
        self.name, self.unit = line_edit(), line_edit()
        self.unit.setText(desk.own_unit)
        self.back_by = AskedLine(
            translate("Moving", "Bara under din frånvaro? Skriv vilken dag ärendet ska tillbaka"),
            translate("Moving", "Till exempel 2026-12-01. Lämna tomt om kollegan tar över för gott."),
            width=180,
        )
        whom, unit = desk.goes_back_to()
        if whom:
            self.name.setText(whom)
            self.unit.setText(unit)
        self.passphrase = PassphraseFields(desk.check)
        self.go = button(translate("Moving", "Välj mapp och lämna över"), self.choose, "primary")
        self._place = column(gap=0)
        self.setLayout(self._place)
        self._fill()

    def _fill(self) -> None:
        clear(self._place)
        title = translate("Moving", "Lämna över")
        if not self.uid:
            words = hint(translate("Moving", "Öppna ett ärende först om du vill lämna över det."))
            self._place.addWidget(holder(column(heading(title, 2), words, gap=6)))
            return
        body = column(
            heading(f"{title}: {self._words}", 2),
            column(caption(translate("Moving", "Vem tar över?"), self.name), self.name, gap=4),
            column(caption(translate("Moving", "På vilken enhet?"), self.unit), self.unit, gap=4),
            self.back_by,
            self.passphrase,
            text(translate("Moving", "Säg lösenfrasen till kollegan på en annan väg än paketet."), ink="muted"),
            self.mistake,
            row(self.go, STRETCH),
            gap=12,
            margins=(16, 12, 16, 12),
        )
        self._place.addWidget(frame("card", body, title))

    def choose(self) -> None:
        """Who takes over and the passphrase come before the folder, which takes its time to find."""
        for line in (self.name, self.unit):
            if not line.text().strip():
                self._failed(SipError("handover.no-receiver"))
                line.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        if self._day_is_right() and self.passphrase.good():
            folder = QFileDialog.getExistingDirectory(self, translate("Moving", "Lägg paketet i mappen"))
            if folder:
                self.give_in(Path(folder))

    def give_in(self, folder: Path) -> None:
        """Making the key takes its time, so it is done on the worker."""
        to, passphrase, day = (self.name.text(), self.unit.text()), self.passphrase.written, self._day()
        if not self._day_is_right():
            return
        self.go.setEnabled(False)
        self.desk.jobs.run(
            lambda _: self.desk.give(self.uid, to, passphrase, folder, day),
            self._given,
            failed=self._failed,
            owner=self,
        )

    def _day_is_right(self) -> bool:
        """Whether it is a day, or none; if not, the sentence stands under the field."""
        right = not self.back_by.written or self._day() is not None
        return self.back_by.say("" if right else translate("Moving", "Skriv en dag, till exempel 2026-12-01"))

    def _day(self) -> date | None:
        """When the case goes back."""
        return read_day(self.back_by.written, self.desk.today(), Aim.FUTURE).day

    def _given(self, path: Path) -> None:
        self.uid = ""
        self._fill()
        words = translate("Moving", "Paketet är gjort: {file}. Ärendet finns inte längre i listan här.")
        self._told(words.format(file=path.name))

    def _failed(self, problem: SipError) -> None:
        self.go.setEnabled(True)
        self.mistake.say(self.desk.trouble(problem))
        announce(self, self.mistake.sentence)
