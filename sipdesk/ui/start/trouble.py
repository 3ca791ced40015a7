"""Why the program cannot open: a sentence in a window of its own, since there is no other yet."""

from PySide6.QtWidgets import QMessageBox

from sipdesk.errors import SipError
from sipdesk.ui.words import trouble_words


def show_trouble(trouble: SipError) -> None:
    box = QMessageBox()
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("SIPDesk")
    box.setText(trouble_words(trouble))
    box.exec()
