"""The unit's own text, ready to be pasted into its records, in the order of the paper (F14, H3)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.issuable import Paper
from sipdesk.ui.pages.about import About
from sipdesk.ui.paper import clipboard
from sipdesk.ui.parts import announce, button, hint, row, set_aside

translate = QCoreApplication.translate


class CopyForRecords(QWidget):
    """words: why one would."""

    def __init__(self, about: About, paper: Paper, words: str) -> None:
        super().__init__()
        self._about, self._paper = about, paper
        copy = button(translate("Closing", "Kopiera text till dokumentationen"), self._copy, picture="document")
        set_aside(copy)  # Enter out of habit puts nobody's plan on the clipboard
        self.setLayout(row(copy, (hint(words), 1), gap=12))
        if about.papers is None:
            self.hide()

    def _copy(self) -> None:
        if self._about.papers is None:
            return
        clipboard.put(self._about.papers.text_for_records(self._paper))
        announce(self, translate("Closing", "Texten är kopierad."))
