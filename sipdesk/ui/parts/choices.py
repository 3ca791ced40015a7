"""Answers to choose among: radio buttons, check lists, cells of a matrix, and segments for views."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QFrame, QRadioButton, QSizePolicy

from sipdesk.ui import theme
from sipdesk.ui.parts.layout import STRETCH, column, row


class Choice(QFrame):
    """One question, one answer. Radio buttons with the same parent exclude each other across questions and
    drop out of the Tab chain, so each question has a frame of its own."""

    def __init__(self, question: str, options: Sequence[str], chosen: int | None = None, upright: bool = False) -> None:
        super().__init__()
        self.buttons = [QRadioButton(option) for option in options]
        layout: QBoxLayout = column(*self.buttons, gap=2) if upright else row(*self.buttons, STRETCH, gap=20)
        self.setLayout(layout)
        self.setAccessibleName(question)
        for place, option in enumerate(self.buttons):
            option.setChecked(place == chosen)
            option.setAccessibleName(f"{question}: {option.text()}")  # "Ja" alone says nothing

    @property
    def chosen(self) -> int | None:
        return next((place for place, option in enumerate(self.buttons) if option.isChecked()), None)

    def choose(self, place: int | None) -> None:
        """Show an answer, or none."""
        for number, option in enumerate(self.buttons):
            option.setAutoExclusive(place is not None)
            option.setChecked(number == place)
        for option in self.buttons:
            option.setAutoExclusive(True)


class CheckList(QFrame):
    """One question, any number of answers."""

    def __init__(self, question: str, options: Sequence[str], columns: int = 1) -> None:
        super().__init__()
        self.boxes = [QCheckBox(option) for option in options]
        per_column = -(-len(self.boxes) // columns)
        stacks = [self.boxes[start : start + per_column] for start in range(0, len(self.boxes), per_column)]
        self.setLayout(row(*((column(*stack, STRETCH, gap=2), 1) for stack in stacks), gap=24))
        self.setAccessibleName(question)
        for box in self.boxes:
            box.setAccessibleName(f"{question}: {box.text()}")


class Cell(QCheckBox):
    """One crossing of a matrix: all of 44 × 36 is the target, spoken in full ("Vårdcentralen får veta om hälsa").

    With a `label` it is an ordinary box with its word, for large text.
    """

    def __init__(self, spoken: str, checked: bool, label: str = "") -> None:
        super().__init__(label)
        if not label:
            self.setProperty("kind", "cell")
            self.setFixedSize(theme.current().text(44), theme.current().text(36))
        self.setChecked(checked)
        self.setAccessibleName(spoken)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)


class Segments(QFrame):
    """Views and filters side by side; never an answer."""

    def __init__(self, name: str, options: Sequence[str], chosen: int = 0) -> None:
        super().__init__()
        self.setProperty("box", "segments")
        self.setAccessibleName(name)
        self.buttons = [_segment(option, place == chosen) for place, option in enumerate(options)]
        for option in self.buttons:
            option.setAccessibleName(f"{name}: {option.text()}")
        self.setLayout(row(*self.buttons, gap=0, margins=2))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def _segment(words: str, checked: bool) -> QRadioButton:
    segment = QRadioButton(words)
    segment.setProperty("kind", "segment")
    segment.setChecked(checked)
    segment.ensurePolished()
    width = segment.fontMetrics().horizontalAdvance(words) + 2 * theme.current().space(10) + 3
    segment.setFixedWidth(width)  # a radio button's own size forgets the padding of the style sheet
    return segment
