"""The page of safekeeping: a copy made now and when the last one was, one put back, and another key."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.errors import SipError
from sipdesk.storage.backups import Sheet
from sipdesk.ui import say
from sipdesk.ui.frame.room import Room
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Label,
    announce,
    button,
    column,
    frame,
    heading,
    hint,
    row,
    text,
)
from sipdesk.ui.safekeeping.keys import KeysDesk, KeySteps
from sipdesk.ui.safekeeping.put_back import PutBackDesk, PutBackSteps

translate = QCoreApplication.translate
Made = tuple[Path, Sheet]
EVERY: Final = (1, 7, 30, 0)  # days; 0 for never


@dataclass(frozen=True, slots=True)
class BackupDesk:
    """make(folder): a backup in that folder, on the worker. last: when the newest was made, and in which folder, as far
    as it is known on this computer. days, remind_after: after how many days one is reminded, 0 for never. changed: told
    when there may be nothing to be reminded of any more. put_back, keys: None in the demo, whose store has no
    passphrase."""

    make: Callable[[Path], Made]
    last: Callable[[], tuple[datetime | None, str]]
    days: Callable[[], int]
    remind_after: Callable[[int], object]
    changed: Callable[[], object]
    trouble: Callable[[SipError], str]
    jobs: Jobs
    put_back: PutBackDesk | None = None
    keys: KeysDesk | None = None


class BackupRoom(Room):
    def __init__(self, desk: BackupDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Backup", "Säkerhetskopia och nycklar"), back)
        self.desk = desk
        lead = translate(
            "Backup",
            "Kopian är krypterad. Den öppnas med samma lösenfras och koder som ärendelagret, på valfri dator.",
        )
        self.begin(self.title, lead)
        self.make = button(translate("Backup", "Välj mapp och gör en kopia"), self.choose, "primary")
        self.said: Label = text("", "strong")
        self.facts: Label = text("")
        self.last: Label = text("")
        words = translate(
            "Backup", "Lägg kopian på en annan plats än datorn, till exempel på en server. Spara koderna på papper."
        )
        self.put(_card(
            translate("Backup", "Gör en kopia"), self.last, row(self.make, STRETCH), self.said, self.facts,
            hint(words), *self._reminder(),
        ))  # fmt: skip
        self.said.hide()
        self.facts.hide()
        self._show_last()
        self._put_back_card()
        self._keys_card()

    def _reminder(self) -> list[QWidget]:
        question = translate("Backup", "Påminn mig om ingen kopia är gjord på")
        words = [
            translate("Backup", "en dag"), translate("Backup", "en vecka"), translate("Backup", "en månad"),
            translate("Backup", "aldrig"),
        ]  # fmt: skip
        days = self.desk.days()
        self.reminder = Choice(question, words, EVERY.index(days) if days in EVERY else None)
        for place, option in enumerate(self.reminder.buttons):
            option.clicked.connect(lambda _=False, place=place: self._remind_after(EVERY[place]))
        return [text(question, "strong"), self.reminder]

    def _remind_after(self, days: int) -> None:
        self.desk.remind_after(days)
        self.desk.changed()

    def _put_back_card(self) -> None:
        title = translate("Backup", "Återställ från en kopia")
        lead = text(translate("Backup", "Om datorn är ny, eller om något har gått förlorat."))
        self.put_back = PutBackSteps(self.desk.put_back) if self.desk.put_back else None
        self.put(_card(title, lead, self.put_back or _not_in_demo()))

    def _keys_card(self) -> None:
        title = translate("Backup", "Byt lösenfras och koder")
        lead = translate(
            "Backup", "Gör det när någon som kunde lösenfrasen har slutat, eller när en kod har kommit i fel händer."
        )
        self.keys = KeySteps(self.desk.keys) if self.desk.keys else None
        self.put(_card(title, text(lead), self.keys or _not_in_demo()))

    def _show_last(self) -> None:
        at, folder = self.desk.last()
        if at is None:
            self.last.setText(translate("Backup", "Ingen kopia är gjord än."))
            return
        here = at.astimezone()
        words = translate("Backup", "Den senaste gjordes {day} klockan {time}.")
        said = words.format(day=say.full_day(here), time=say.clock(here))
        if folder:
            laid = translate("Backup", "Den lades i {folder}.")
            said = " ".join((said, laid.format(folder=say.place(folder))))
        self.last.setText(said)

    def choose(self) -> None:
        start = self.desk.last()[1]
        words = translate("Backup", "Lägg säkerhetskopian i mappen")
        folder = QFileDialog.getExistingDirectory(self, words, start)
        if folder:
            self.make_in(Path(folder))

    def make_in(self, folder: Path) -> None:
        """Make one; meanwhile the page says so."""
        self.make.setEnabled(False)
        self._say(translate("Backup", "Gör en kopia och läser igenom den …"), "")
        self.desk.jobs.run(lambda _: self.desk.make(folder), self._made, failed=self._failed, owner=self)

    def _made(self, made: Made) -> None:
        folder, sheet = made
        self.make.setEnabled(True)
        anchor = f"{sheet.anchor.seq}:{sheet.anchor.mac.hex()}"
        facts = [
            translate("Backup", "%n ärende(n)", "", sheet.cases),
            translate("Backup", "Loggens ankare: {anchor}").format(anchor=anchor),
        ]
        said = translate("Backup", "Kopian är gjord och läst från början till slut: {folder}")
        self._show_last()
        self.desk.changed()
        self._say(said.format(folder=folder.name), "\n".join(facts))

    def _failed(self, problem: SipError) -> None:
        self.make.setEnabled(True)
        self._say(self.desk.trouble(problem), "")

    def _say(self, sentence: str, facts: str) -> None:
        for label, words in ((self.said, sentence), (self.facts, facts)):
            label.setText(words)
            label.setVisible(bool(words))
        announce(self, sentence)


def _card(title: str, *inside: object) -> QWidget:
    body = column(heading(title, 2), *inside, gap=8, margins=(16, 12, 16, 12))  # type: ignore[arg-type]
    return frame("card", body, title)


def _not_in_demo() -> QWidget:
    return hint(translate("Backup", "Demon har ingen lösenfras, så det går inte här."))
