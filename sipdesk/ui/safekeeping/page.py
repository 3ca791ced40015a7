"""The page of backups: one button, and what came of it. Where copies lie and how often is for IT to decide."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from sipdesk.errors import SipError
from sipdesk.storage.backups import Sheet
from sipdesk.ui.frame.room import Room
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import STRETCH, Label, announce, button, hint, holder, row, text

translate = QCoreApplication.translate
Made = tuple[Path, Sheet]


@dataclass(frozen=True, slots=True)
class BackupDesk:
    """make(folder): a backup in that folder, on the worker."""

    make: Callable[[Path], Made]
    trouble: Callable[[SipError], str]
    jobs: Jobs


class BackupRoom(Room):
    def __init__(self, desk: BackupDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Backup", "Säkerhetskopia"), back)
        self.desk = desk
        lead = translate(
            "Backup",
            "Kopian är krypterad. Den öppnas med samma lösenfras och koder som ärendelagret, på valfri dator.",
        )
        self.begin(self.title, lead)
        self.make = button(translate("Backup", "Välj mapp och gör en kopia"), self.choose, "primary")
        self.said: Label = text("", "strong")
        self.facts: Label = text("")
        self.put(holder(row(self.make, STRETCH)))
        self.put(self.said)
        self.put(self.facts)
        words = translate(
            "Backup",
            "Lägg kopian på en annan plats än datorn, till exempel på en server. Er IT-avdelning kan återställa den.",
        )
        self.put(hint(words))

    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Backup", "Lägg säkerhetskopian i mappen"))
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
        self._say(said.format(folder=folder.name), "\n".join(facts))

    def _failed(self, problem: SipError) -> None:
        self.make.setEnabled(True)
        self._say(self.desk.trouble(problem), "")

    def _say(self, sentence: str, facts: str) -> None:
        self.said.setText(sentence)
        self.facts.setText(facts)
        announce(self, sentence)
