"""The clock of discharge in words: by when to summon, and from which day the municipality pays (D8)."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from sipdesk.domain.rules.discharge_days import d8_payment_from, d8_summoned_on, d8_summons_by
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import Following, show_while
from sipdesk.ui.parts import column
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Clock(QFrame):
    """Two days, as soon as the notice of ready for discharge has its day."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._about = about
        self.setProperty("box", "sunken")
        self.setAccessibleName(translate("Discharge", "Dagar att passa"))
        lines = (Following(model, "discharge", said, "strong") for said in (self._summons, self._payment))
        self.setLayout(column(*lines, gap=4, margins=12))
        show_while(model, "discharge.ready_on", lambda day: day is not None, self)

    def _summons(self) -> str:
        day = d8_summons_by(self._about.case, self._about.routine)
        if day is None:
            return ""
        return translate("Discharge", "Kallelserna ska skickas senast {day}.").format(day=self._in_words(day))

    def _payment(self) -> str:
        about = self._about
        day = d8_payment_from(about.case, about.routine)
        if day is None or about.case.discharge.discharged_on is not None:
            return ""
        words = (
            translate("Discharge", "Kommunen betalar från och med {day}, om utskrivningen dröjer.")
            if d8_summoned_on(about.case)
            else translate("Discharge", "Kommunen betalar från och med {day}. Det gäller bara om den är kallad.")
        )
        return words.format(day=self._in_words(day))

    def _in_words(self, day: date) -> str:
        return say.long_day(day, self._about.today)
