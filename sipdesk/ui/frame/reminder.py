"""No backup for a while: a band in the window leads to making one, and can be put away until the next start."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import announce, button, column, frame, icon, row, text

translate = QCoreApplication.translate


def backup_words(safe_since: datetime, days: int, now: datetime) -> str:
    """The reminder, or nothing. safe_since: the last backup, or the store's first day; days: 0 for never."""
    gone = now.astimezone() - safe_since.astimezone()
    if not days or gone < timedelta(days=days):
        return ""
    return translate("Reminder", "Ingen säkerhetskopia är gjord på %n dag(ar).", "", gone.days)


class Reminder(QWidget):
    """words(): the sentence as things stand now; hidden while there is none."""

    def __init__(self, words: Callable[[], str], go: Callable[[], object]) -> None:
        super().__init__()
        self._words, self._away = words, False
        self._said = text("", "strong")
        self.go = button(translate("Reminder", "Gör en säkerhetskopia"), go)
        self.put_away = button(translate("Reminder", "Stäng påminnelsen"), self._put_away, "quiet")
        picture = icon("warning", "warn", 20)
        inside = row(picture, (self._said, 1), self.go, self.put_away, gap=12, margins=(16, 8, 12, 8))
        box = frame("warn", inside, translate("Reminder", "Påminnelse"))
        self.setLayout(column(box, margins=(24, 12, 24, 0)))
        self.look()

    def look(self) -> None:
        """As things stand now."""
        words = "" if self._away else self._words()
        news = bool(words) and words != self._said.text()
        self._said.setText(words)
        self.setVisible(bool(words))
        if news:
            announce(self, words)

    def _put_away(self) -> None:
        self._away = True
        self.look()
