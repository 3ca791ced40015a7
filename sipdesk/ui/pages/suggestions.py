"""Examples from the routine that can be taken into a text, which is written freely all the same (A15)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import STRETCH, button, column, hint, row
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Suggestions(QWidget):
    """A button for each example; pressing it adds its words to the text at `path`."""

    def __init__(self, model: CaseModel, path: str, examples: Sequence[str]) -> None:
        super().__init__()
        self._model, self._path = model, path
        buttons = [row(button(words, partial(self._take, words), "inline", "plus"), STRETCH) for words in examples]
        self.setLayout(column(hint(translate("Discharge", "Till exempel:")), *buttons, gap=2))
        if not examples:
            self.hide()

    def _take(self, words: str) -> None:
        written = self._model.get(self._path).strip()
        if words not in written:
            self._model.set(self._path, f"{written} {words}".strip(), words)
            self._model.leave(self._path)
