"""Examples from the routine that can be taken into a text, which is written freely all the same."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.passage import Passage
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.visible import show_while
from sipdesk.ui.parts import Link, Roving, column, hint
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Suggestions(QWidget):
    """A button for each example; pressing it adds its words to the text at `path`.

    usual: what the text mostly tells, where it is a passage; whoever takes the words still says what they tell.
    """

    def __init__(self, model: CaseModel, path: str, examples: Sequence[str], usual: Sequence[str] = ()) -> None:
        super().__init__()
        self._model, self._path, self._usual = model, path, tuple(usual)
        offers = [Link(words, partial(self._take, words)) for words in examples]
        self.setLayout(column(hint(translate("Discharge", "Till exempel:")), *offers, gap=2))
        self.setAccessibleName(translate("Discharge", "Till exempel:"))
        if examples:
            Roving(self, offers)  # one Tab stop, so that the way down the page is no longer
        else:
            self.hide()

    def _take(self, words: str) -> None:
        held = self._model.get(self._path)
        written = (held.text if isinstance(held, Passage) else held).strip()
        if words in written:
            return
        both = f"{written} {words}".strip()
        if isinstance(held, Passage):
            types = held.types or self._usual
            self._model.set(self._path, replace(held, text=both, types=types, confirmed=False), words)
        else:
            self._model.set(self._path, both, words)
        self._model.leave(self._path)


def offer_texts(form: Form, about: About, path: str, usual: Sequence[str] = ()) -> None:
    """The workplace's own texts for a field, below it while it is empty; nothing where there are none."""
    texts = [one.text for one in about.routine.texts.values() if one.place == path]
    if texts:
        offered = Suggestions(form.model, path, texts, usual)
        form.own(offered)
        show_while(form.model, path, lambda held: not held, offered)
