"""The clock of discharge in words: by when to summon, and from which day the municipality pays (D8)."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame

from sipdesk.domain.rules.discharge import a17_estimated
from sipdesk.domain.rules.discharge_days import d8_payment_from, d8_summoned_on, d8_summons_by
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import Following, show_below
from sipdesk.ui.parts import column
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Clock(QFrame):
    """The estimate that holds until the notice of ready for discharge has come, and from then on two days to keep."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._about = about
        self.setProperty("box", "sunken")
        self.setAccessibleName(translate("Discharge", "Dagar att passa"))
        days = (self._estimate, self._summons, self._payment)
        lines = (Following(model, "discharge", said, "strong") for said in days)
        self.setLayout(column(*lines, gap=4, margins=12))
        show_below(model, "discharge", self._says_something, self)

    def _says_something(self) -> bool:
        return self._about.case.discharge.ready_on is not None or bool(self._estimate())

    def _estimate(self) -> str:
        told = self._about.case.discharge
        newest = a17_estimated(told)
        if newest is None or newest.day is None or told.ready_on or told.discharged_on:
            return ""
        if newest.said_on is None:
            return translate("Discharge", "Utskrivningen beräknas till {day}.").format(day=self._in_words(newest.day))
        words = translate("Discharge", "Utskrivningen beräknas till {day}, enligt beskedet {said}.")
        return words.format(day=self._in_words(newest.day), said=self._in_words(newest.said_on))

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
