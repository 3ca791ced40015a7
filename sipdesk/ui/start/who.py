"""The first step of the first run: who works here."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import STRETCH, SideBySide, button, column, heading, row, text
from sipdesk.ui.start.card import AskedLine, StartPage, local_only, other_computer, step_line
from sipdesk.ui.start.desk import StartDesk

translate = QCoreApplication.translate
STEPS: Final = 5


class WhoPage(StartPage):
    """Name, role and unit of the one who works here; they stand in the log. go_on: all is written. restore_wanted: a
    backup from another computer is put back instead."""

    go_on = Signal()
    restore_wanted = Signal()

    def __init__(self, desk: StartDesk) -> None:
        title = translate("Start", "Vem är du?")
        super().__init__(title)
        self.name = AskedLine(translate("Start", "&Namn"))
        self.role = AskedLine(translate("Start", "&Yrke"), translate("Start", "Till exempel biståndshandläggare"))
        self.unit = AskedLine(translate("Start", "&Enhet"), translate("Start", "Till exempel Biståndsenheten"))
        self.phone = AskedLine(translate("Start", "&Telefon till arbetet"), width=200)
        self.municipality = AskedLine(translate("Start", "&Kommun"))
        for line, known in (
            (self.unit, desk.unit),
            (self.phone, desk.unit_phone),
            (self.municipality, desk.municipality),
        ):
            line.edit.setText(known)
        for line in (self.name, self.role, self.unit, self.municipality, self.phone):
            line.edit.returnPressed.connect(self._try)
        self._needed = (
            (self.name, translate("Start", "Skriv ditt namn")),
            (self.role, translate("Start", "Skriv ditt yrke")),
            (self.unit, translate("Start", "Skriv din enhet")),
            (self.municipality, translate("Start", "Skriv din kommun")),
        )
        content = column(
            step_line(1, STEPS),
            8,
            heading(title, 1),
            text(translate("Start", "Det står i breven och i loggen över vad som har lästs och ändrats.")),
            12,
            self.name,
            4,
            _beside(self.role, self.unit),
            4,
            _beside(self.municipality, self.phone),
            16,
            row(button(translate("Start", "Gå vidare"), self._try, "primary"), STRETCH),
            *(other_computer(self.restore_wanted.emit) if desk.put_back else ()),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
        self.first = self.name.edit

    def _try(self) -> None:
        needed = reversed(self._needed)  # the first empty one gets the keyboard
        verdicts = [line.say("" if line.written else sentence) for line, sentence in needed]
        if all(verdicts):
            self.go_on.emit()


def _beside(*widgets: QWidget) -> QWidget:
    beside = SideBySide(gap=16, narrow=420)
    for widget in widgets:
        beside.add(widget)
    return beside
