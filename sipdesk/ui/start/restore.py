"""A backup put back before anybody is let in: on a new computer, or where the store does not open any more."""

from PySide6.QtCore import QCoreApplication, Signal

from sipdesk.ui.parts import STRETCH, button, column, heading, row, text
from sipdesk.ui.safekeeping.put_back import PutBackDesk, PutBackSteps
from sipdesk.ui.start.card import StartPage, local_only

translate = QCoreApplication.translate


class RestorePage(StartPage):
    """back: to the card that one came from."""

    back = Signal()

    def __init__(self, desk: PutBackDesk) -> None:
        title = translate("Start", "Återställ från en säkerhetskopia")
        super().__init__(title)
        self.steps = PutBackSteps(desk)
        content = column(
            heading(title, 1),
            text(translate("Start", "Kopian öppnas med lösenfrasen eller en kod från när den gjordes.")),
            12,
            self.steps,
            12,
            row(button(translate("Start", "Tillbaka"), self.back.emit), STRETCH),
            gap=4,
        )
        self.lay_out(content, foot=[local_only()])
