"""A status is an icon and words; colour is added only where somebody must act."""

from enum import Enum

from PySide6.QtWidgets import QFrame, QSizePolicy

from sipdesk.ui.parts.layout import row
from sipdesk.ui.parts.text import icon, text


class Status(Enum):
    """kind of pill, icon, ink."""

    DONE = ("ok", "check", "ok")
    STARTED = ("info", "half", "info")
    NOT_STARTED = ("plain", "empty", "muted")
    MISSING = ("warn", "warning", "warn")
    DUE_SOON = ("warn", "clock", "warn")
    LATE = ("err", "error", "err")
    BLOCKED = ("plain", "blocked", "muted")
    ADDED = ("added", "plus", "ok")
    REMOVED = ("err", "cross", "err")
    CHANGED = ("info", "pen", "info")

    def __init__(self, kind: str, picture: str, ink: str) -> None:
        self.kind, self.picture, self.ink = kind, picture, ink


class Pill(QFrame):
    """`words` is what a row says aloud for its status."""

    def __init__(self, status: Status, words: str) -> None:
        super().__init__()
        self.words = words
        self.setProperty("pill", status.kind)
        self.setLayout(row(icon(status.picture, status.ink, 15), text(words, wrap=False), gap=6, margins=(8, 2, 8, 2)))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def pill(status: Status, words: str) -> Pill:
    return Pill(status, words)
