"""What a page says about itself: findings on top, undo bar, progress. Nothing floats, nothing times out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QProgressBar

from sipdesk.ui.parts.buttons import Link, button
from sipdesk.ui.parts.layout import STRETCH, Item, column, frame, row
from sipdesk.ui.parts.text import announce, heading, hint, icon, text

translate = QCoreApplication.translate

# A sentence, and what takes the focus to its field.
Finding = tuple[str, Callable[[], object]]


def summary(title: str, links: Sequence[Finding], loud: bool = True) -> QFrame:
    """A framed list of findings, even for one; each line goes to its field. `loud`: stops, else things to think of."""
    box, ink, picture = ("errors", "err", "error") if loud else ("notes", "warn", "warning")
    lines = [Link(sentence, go, ink) for sentence, go in links]
    content = row(
        column(icon(picture, ink, 20), STRETCH),
        (column(heading(title, 3), *lines, gap=2), 1),
        gap=12,
        margins=(16, 12, 16, 10),
    )
    return frame(box, content, title)


class UndoBar(QFrame):
    """A band above the foot bar, in the page: it stays until the next change, so nobody has to hurry."""

    def __init__(self, undo: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("box", "strip")
        self._words = text("")
        self.undo = button(translate("Parts", "Ångra"), undo, picture="undo")
        self.setLayout(
            row(icon("info", "info"), self._words, self.undo, hint("Ctrl+Z"), STRETCH, gap=12, margins=(32, 8, 32, 8))
        )
        self.hide()

    def say(self, words: str) -> None:
        """Show what was removed ("Jon Falk är borttagen från Kallas."), or hide with an empty string."""
        self._words.setText(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)


class ProgressBand(QFrame):
    """A bar that always has its sentence ("Skriver ut brev 3 av 6: biståndshandläggaren") and a way to stop."""

    def __init__(self, name: str, stop: Callable[[], object], note: str = "") -> None:
        super().__init__()
        self.setProperty("box", "sunken")
        self._sentence = text("", "strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(name)
        self.stop = button(translate("Parts", "Stoppa"), stop, picture="cross")
        lines: list[Item] = [row((self._sentence, 1), self.stop, gap=12), self._bar]
        if note:
            lines.append(hint(note))
        self.setLayout(column(*lines, gap=8, margins=(16, 12, 16, 12)))
        self.hide()

    def show_progress(self, done: int, of: int, sentence: str) -> None:
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self._sentence.setText(sentence)
        if self.isHidden():
            self.show()
            announce(self, sentence)
