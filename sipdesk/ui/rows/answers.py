"""Rows for answers: one of several, any of several, a single tick. Each answer is stored and saved when it is given."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QCheckBox

from sipdesk.ui.parts import CheckList, Choice, wrap
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.work.model import CaseModel


class ChoiceRow(Question):
    """One answer. `options`: value to words, in the order of the screen; a value not among them shows as no answer."""

    def __init__(self, model: CaseModel, asked: Asked, options: Mapping[Any, str], upright: bool = False) -> None:
        super().__init__(model, asked)
        self._values = list(options)
        self._choice = Choice(asked.name, list(options.values()), upright=upright)
        self.lay_out(*self._choice.buttons, body=self._choice)
        for place, button in enumerate(self._choice.buttons):
            button.clicked.connect(lambda _=False, place=place: self._answered(place))
        self.refresh()

    def refresh(self) -> None:
        value = self.model.get(self.path)
        self._choice.choose(self._values.index(value) if value in self._values else None)

    def go(self) -> None:
        self.control = self._choice.buttons[self._choice.chosen or 0]
        super().go()

    def _answered(self, place: int) -> None:
        self.store(self._values[place])
        self.leave()


class SeveralRow(Question):
    """Any number of answers, kept as a tuple of codes in the order of the screen; codes not on it are left alone."""

    def __init__(self, model: CaseModel, asked: Asked, options: Mapping[Any, str], columns: int = 1) -> None:
        super().__init__(model, asked)
        self._codes = list(options)
        self._list = CheckList(asked.name, list(options.values()), columns)
        self.lay_out(*self._list.boxes, body=self._list)
        for box in self._list.boxes:
            box.clicked.connect(self._ticked)
        self.refresh()

    def refresh(self) -> None:
        held: Sequence[Any] = self.model.get(self.path)
        for code, box in zip(self._codes, self._list.boxes, strict=True):
            box.setChecked(code in held)

    def _ticked(self) -> None:
        held: Sequence[Any] = self.model.get(self.path)
        ticked = [code for code, box in zip(self._codes, self._list.boxes, strict=True) if box.isChecked()]
        self.store((*ticked, *(code for code in held if code not in self._codes)))
        self.leave()


class TickRow(Question):
    """Yes or nothing: one box whose words are the label."""

    def __init__(self, model: CaseModel, asked: Asked) -> None:
        super().__init__(model, asked)
        self._box = QCheckBox(asked.label)
        self._box.setAccessibleName(asked.name)
        wrap(self._box)
        self.lay_out(self._box, label_above=False)
        self._box.clicked.connect(self._ticked)
        self.refresh()

    def refresh(self) -> None:
        self._box.setChecked(bool(self.model.get(self.path)))

    def _ticked(self, ticked: bool) -> None:
        self.store(ticked)
        self.leave()
