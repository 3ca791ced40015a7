"""The clipboard: only what a View was made of goes there (C13), and only when somebody presses a button for it."""

from PySide6.QtWidgets import QApplication

from sipdesk.issuing.records_text import RecordsText


def put(words: RecordsText) -> None:
    """Replace what is on the clipboard."""
    QApplication.clipboard().setText(words.text)
