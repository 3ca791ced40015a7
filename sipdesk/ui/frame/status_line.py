"""The status bar: what was saved and when at the left; at the right that nothing leaves the computer, lock, name."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from sipdesk.ui import say
from sipdesk.ui.look import theme
from sipdesk.ui.parts import announce, holder, row, text
from sipdesk.ui.parts.layout import Item
from sipdesk.ui.work.model import Saved

translate = QCoreApplication.translate


class StatusLine:
    """Fills a window's status bar; made anew when the window is rebuilt."""

    def __init__(self, window: QMainWindow, name: str, minutes: int) -> None:
        self._bar = window.statusBar()
        self._bar.setSizeGripEnabled(False)
        self._news = text("", "small", wrap=False)
        self._lock = text("", "small", "muted", wrap=False)
        self._bar.addWidget(holder(row(self._news, margins=(12, 2, 0, 2))))
        right: list[Item] = [self._lock]
        if theme.current().scale < 1.5:
            right.insert(0, text(translate("Status", "Arbetar utan nät"), "small", "muted", wrap=False))
        right.append(text(name, "small", "muted", wrap=False))
        dotted = [item for one in right for item in (text("·", "small", "muted", wrap=False), one)][1:]
        self._bar.addPermanentWidget(holder(row(*dotted, gap=10, margins=(0, 2, 12, 2))))
        self.show_lock(minutes)

    def show_saved(self, saved: Saved) -> None:
        """Utkast sparat 09.42."""
        words = translate("Status", "Utkast sparat {time}") if saved.draft else translate("Status", "Sparat {time}")
        self._news.setText(words.format(time=say.clock(saved.at)))

    def say(self, words: str) -> None:
        """News that needs no answer; spoken too."""
        self._news.setText(words)
        announce(self._bar, words)

    def show_lock(self, minutes: int) -> None:
        """A minute before it is said aloud, and how to go on."""
        if minutes > 1:
            self._lock.setText(translate("Status", "Låser om %n min", "", minutes))
        else:
            self._lock.setText(translate("Status", "Låser snart. Tryck på en tangent för att fortsätta"))
            announce(self._bar, self._lock.text())
