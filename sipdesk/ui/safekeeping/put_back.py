"""A backup is put back by steps: which one, what it holds and what is laid aside, its secret, and one more question.

It stands in the window and on the cards before there is one, since a new computer has nothing but the backup.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.errors import SipError
from sipdesk.storage.backups import Sheet
from sipdesk.storage.keys import DataKey
from sipdesk.ui import say
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.parts import STRETCH, Choice, Mistake, announce, button, clear, column, hint, holder, row, text
from sipdesk.ui.start.card import AskedLine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PutBackDesk:
    """look_into(folder): the sheet of a backup that was read to its last byte; on the worker. key_of(folder, secret, is
    a code): its key; on the worker. put_back(folder, sheet, key): do it; what was open is closed. there: whether a
    store is there now, which is laid aside."""

    look_into: Callable[[Path], Sheet]
    key_of: Callable[[Path, str, bool], DataKey]
    put_back: Callable[[Path, Sheet, DataKey], object]
    there: Callable[[], bool]
    trouble: Callable[[SipError], str]
    jobs: Jobs


class PutBackSteps(QWidget):
    """Nothing has been touched before the last button is pressed."""

    def __init__(self, desk: PutBackDesk) -> None:
        super().__init__()
        self.desk = desk
        self.mistake = Mistake()
        self.folder, self.sheet, self.key = Path(), None, None  # type: Path, Sheet | None, DataKey | None
        self.way: Choice | None = None
        self.secret = AskedLine(translate("Restore", "Kopians lösenfras eller kod"), secret=True)
        self._steps = column(gap=6)
        self.setLayout(column(holder(self._steps), self.mistake, gap=6))
        self._begin()

    def _begin(self) -> None:
        clear(self._steps)
        self.sheet = self.key = None
        words = translate("Restore", "En kopia är en mapp vars namn börjar på sipdesk- och en dag.")
        self._add(hint(words))
        self._add(_line(button(translate("Restore", "Välj säkerhetskopia"), self.choose)))

    def choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Restore", "Välj säkerhetskopians mapp"))
        if folder:
            self.look(Path(folder))

    def look(self, folder: Path) -> None:
        """Every byte is read before anybody is asked for a secret."""
        self.folder = folder
        self.mistake.say("")
        clear(self._steps)
        self._tell(translate("Restore", "Läser kopian från början till slut …"))
        self.desk.jobs.run(
            lambda _: self.desk.look_into(folder), self._ask_secret, failed=self._failed_looking, owner=self
        )

    def _ask_secret(self, sheet: Sheet) -> None:
        self.sheet = sheet
        clear(self._steps)
        made = datetime.fromisoformat(sheet.made_at).astimezone()
        words = translate("Restore", "Kopian gjordes {day} klockan {time} och är hel.")
        self._tell(words.format(day=say.full_day(made), time=say.clock(made)))
        self._add(text(translate("Restore", "Den har %n ärende(n).", "", sheet.cases)))
        if self.desk.there():
            aside = translate(
                "Restore",
                "Det som finns på datorn nu läggs åt sidan i samma mapp, med sina nycklar. Inget tas bort. Det som"
                " skrevs efter kopian finns bara där.",
            )
            self._add(text(aside))
        ways = [translate("Restore", "Lösenfras"), translate("Restore", "Återställningskod")]
        self.way = Choice(translate("Restore", "Öppna kopian med"), ways, 0)
        self.secret = AskedLine(
            translate("Restore", "Kopians lösenfras eller kod"),
            translate("Restore", "Den som gällde när kopian gjordes."),
            secret=True,
        )
        self.way.buttons[1].toggled.connect(self.secret.show_secret)
        self.secret.edit.returnPressed.connect(self.unlock)
        self._add(text(translate("Restore", "Öppna kopian med"), "strong"))
        self._add(self.way)
        self._add(self.secret)
        go, stop = button(translate("Restore", "Öppna kopian"), self.unlock), self._stop()
        self._add(_line(go, stop))
        self.secret.edit.setFocus()

    def unlock(self) -> None:
        assert self.way is not None
        folder, secret, code = self.folder, self.secret.edit.text(), self.way.chosen == 1
        if not secret.strip():
            self.secret.say(translate("Restore", "Skriv lösenfrasen eller koden"))
            return
        self.desk.jobs.run(
            lambda _: self.desk.key_of(folder, secret, code), self._ask_once_more, failed=self._wrong, owner=self
        )

    def _ask_once_more(self, key: DataKey) -> None:
        self.key = key
        clear(self._steps)
        self._tell(translate("Restore", "Rätt. Är du säker? SIPDesk stängs, kopian läggs på plats, och du låser upp."))
        go = button(translate("Restore", "Återställ från kopian"), self.put_back, "primary")
        self._add(_line(go, self._stop()))
        go.setFocus()

    def put_back(self) -> None:
        if self.sheet is not None and self.key is not None:
            self.desk.put_back(self.folder, self.sheet, self.key)

    def _stop(self) -> QWidget:
        return button(translate("Restore", "Avbryt"), self._begin)

    def _tell(self, sentence: str) -> None:
        self._add(text(sentence, "strong"))
        announce(self, sentence)

    def _add(self, widget: QWidget) -> None:
        self._steps.addWidget(widget)
        widget.show()  # now, so that it can take the keyboard

    def _wrong(self, problem: SipError) -> None:
        self.secret.say(self.desk.trouble(problem))

    def _failed_looking(self, problem: SipError) -> None:
        self._begin()
        self.mistake.say(self.desk.trouble(problem))
        announce(self, self.mistake.sentence)


def _line(*widgets: QWidget) -> QWidget:
    return holder(row(*widgets, STRETCH, gap=8))
