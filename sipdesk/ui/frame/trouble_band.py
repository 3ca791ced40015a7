"""A trouble that can be explained, as a band in the window: it stays until it is mended or put away."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import announce, button, column, frame, icon, row, text

translate = QCoreApplication.translate


class TroubleBand(QWidget):
    """Hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._words = text("", "strong", "err")
        self.put_away = button(translate("Trouble", "Stäng meddelandet"), lambda: self.say(""), "quiet")
        inside = row(icon("error", "err", 20), (self._words, 1), self.put_away, gap=12, margins=(16, 8, 12, 8))
        box = frame("errors", inside, translate("Trouble", "Något gick inte"))
        self.setLayout(column(box, margins=(24, 12, 24, 0)))
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, or hide with an empty one."""
        self._words.setText(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
