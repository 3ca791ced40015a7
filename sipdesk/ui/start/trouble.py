"""Why the program cannot open: a sentence in a window of its own, since there is no other yet."""

from typing import Final

from PySide6.QtWidgets import QMessageBox

from sipdesk.errors import SipError
from sipdesk.ui.words import trouble_words

LONGEST: Final = 500
"""Signs that a small window has room for; a phrase file may lack hundreds of phrases, and all are named."""


def show_trouble(trouble: SipError) -> None:
    trouble_box(trouble).exec()


def trouble_box(trouble: SipError) -> QMessageBox:
    """The sentence; of a very long one the beginning, and all of it where it can be scrolled."""
    box, words = QMessageBox(), trouble_words(trouble)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("SIPDesk")
    box.setText(words if len(words) <= LONGEST else f"{words[:LONGEST].rpartition(' ')[0]} …")
    if len(words) > LONGEST:
        box.setDetailedText(words)
    return box
