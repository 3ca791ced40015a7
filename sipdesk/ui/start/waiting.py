"""While the store is written anew nothing is open: a card that says what is being done, and that it must be let be."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar

from sipdesk.ui.parts import column, heading, icon, row, text
from sipdesk.ui.start.card import USUAL, StartPage

translate = QCoreApplication.translate


class WaitingPage(StartPage):
    def __init__(self, title: str) -> None:
        super().__init__(title)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        words = text(translate("Start", "Stäng inte av datorn. Det som fanns förut är kvar tills allt är klart."))
        content = column(row(icon("mark", "accent", 40), (heading(title, 1), 1), gap=14), 12, words, 12, bar, gap=4)
        self.lay_out(content, USUAL)
