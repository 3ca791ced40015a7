"""Answers to choose among: radio buttons, check lists, cells of a matrix, and segments for views."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QCheckBox, QFrame, QRadioButton, QSizePolicy

from sipdesk.ui.look import theme
from sipdesk.ui.parts.layout import STRETCH, column, row
from sipdesk.ui.parts.wrapping import wrap


class Choice(QFrame):
    """One question, one answer. Radio buttons with the same parent exclude each other across questions and
    drop out of the Tab chain, so each question has a frame of its own."""

    def __init__(
        self,
        question: str,
        options: Sequence[str],
        chosen: int | None = None,
        upright: bool = False,
        columns: int = 1,
    ) -> None:
        super().__init__()
        self.buttons = [_answer(question, option, upright=upright) for option in options]
        self._answers = _in_columns(self.buttons, columns) if upright else row(*self.buttons, STRETCH, gap=20)
        self.setLayout(self._answers)
        self.setAccessibleName(question)
        for place, option in enumerate(self.buttons):
            option.setChecked(place == chosen)
        _one_tab_stop(self.buttons)

    @property
    def chosen(self) -> int | None:
        return next((place for place, option in enumerate(self.buttons) if option.isChecked()), None)

    def add(self, words: str) -> QRadioButton:
        """One more answer, last in an upright list of one column."""
        added = _answer(self.accessibleName(), words, upright=True)
        self.buttons.append(added)
        self._answers.addWidget(added)
        added.show()  # now, so that it can take the keyboard
        _one_tab_stop(self.buttons)
        return added

    def choose(self, place: int | None) -> None:
        """Show an answer, or none."""
        for number, option in enumerate(self.buttons):
            option.setAutoExclusive(place is not None)
            option.setChecked(number == place)
        for option in self.buttons:
            option.setAutoExclusive(True)
        _one_tab_stop(self.buttons)


def _answer(question: str, words: str, *, upright: bool) -> QRadioButton:
    option = QRadioButton(words)
    option.setAccessibleName(f"{question}: {words}")  # "Ja" alone says nothing
    if upright:
        wrap(option)
    return option


class CheckList(QFrame):
    """One question, any number of answers."""

    def __init__(self, question: str, options: Sequence[str], columns: int = 1) -> None:
        super().__init__()
        self.boxes = [QCheckBox(option) for option in options]
        self.setLayout(_in_columns(self.boxes, columns))
        self.setAccessibleName(question)
        for box in self.boxes:
            box.setAccessibleName(f"{question}: {box.text()}")
            wrap(box)


def _in_columns(answers: Sequence[QAbstractButton], columns: int) -> QBoxLayout:
    """Below each other, read downwards; in several columns where one would be long."""
    high = max(1, -(-len(answers) // columns))
    stacks = [answers[start : start + high] for start in range(0, len(answers), high)]
    if len(stacks) < 2:
        return column(*answers, gap=2)
    return row(*((column(*stack, STRETCH, gap=2), 1) for stack in stacks), gap=24)


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
        _one_tab_stop(self.buttons)
        self.setLayout(row(*self.buttons, gap=0, margins=2))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)


def _one_tab_stop(buttons: Sequence[QRadioButton]) -> None:
    """Tab comes to the answer that is given, or to the first; Qt itself sees to that only after the first visit."""
    stop = next((option for option in buttons if option.isChecked()), buttons[0])
    for option in buttons:
        option.setFocusPolicy(Qt.FocusPolicy.StrongFocus if option is stop else Qt.FocusPolicy.ClickFocus)


def _segment(words: str, checked: bool) -> QRadioButton:
    segment = QRadioButton(words)
    segment.setProperty("kind", "segment")
    segment.setChecked(checked)
    segment.ensurePolished()
    width = segment.fontMetrics().horizontalAdvance(words) + 2 * theme.current().space(10) + 3
    segment.setFixedWidth(width)  # a radio button's own size forgets the padding of the style sheet
    return segment
