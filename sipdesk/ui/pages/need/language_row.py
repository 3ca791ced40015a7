"""In what language somebody reads papers: the usual ones as answers, any other found by a part of its name.

Twenty-nine answers below each other are two screens long, and nobody finds hers.
"""

from collections.abc import Callable, Collection, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from sipdesk.domain.print_sizes import sizes_of
from sipdesk.ui.look import faces
from sipdesk.ui.pages.need.languages import USUAL, language_finds, language_names
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Roving,
    Row,
    SearchLine,
    announce,
    button,
    caption,
    clear,
    column,
    follow_the_eye,
    hint,
    holder,
    row,
)
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
_FEW: Final = 8  # stand below each other, with nothing to look for


class LanguageRow(Question):
    """offered: codes, or none for all. What is chosen already stays among the answers. wording: the municipality's
    folder of corrected wording and of languages of its own, or empty.

    Another language may need larger print, which is chosen with it.
    """

    def __init__(
        self, model: CaseModel, asked: Asked, reader: str, offered: Collection[str], wording: str = ""
    ) -> None:
        super().__init__(model, asked)
        self._reader = reader
        chosen = str(model.get(asked.path))
        self._names = language_names(offered, chosen, wording)
        few = len(self._names) <= _FEW
        self._codes = [code for code in self._names if few or code in USUAL]
        self._choice = Choice(asked.name, [self._names[code] for code in self._codes], upright=True)
        body: list[QWidget] = [self._choice]
        if not few:
            others = {code: name for code, name in self._names.items() if code not in USUAL}
            body.append(OtherLanguages(asked.name, others, self._take, wording))
        self.lay_out(*self._choice.buttons, body=column(*body, gap=8))
        for code, option in zip(self._codes, self._choice.buttons, strict=True):
            self._listen(code, option)
        self.refresh()

    def refresh(self) -> None:
        code = str(self.model.get(self.path))
        if code in self._names and code not in self._codes:
            self._join(code)
        self._choice.choose(self._codes.index(code) if code in self._codes else None)

    def go(self) -> None:
        self.control = self._choice.buttons[self._choice.chosen or 0]
        super().go()

    def _listen(self, code: str, option: QRadioButton) -> None:
        faces.lend(option, self._names[code])
        option.clicked.connect(partial(self._answered, code))

    def _join(self, code: str) -> None:
        """One that is not usual stands among the answers from then on."""
        self._codes.append(code)
        option = self._choice.add(self._names[code])
        self._listen(code, option)
        self.controls = (*self.controls, option)
        follow_the_eye(self)

    def _take(self, code: str) -> None:
        self._answered(code)
        self._choice.buttons[self._codes.index(code)].setFocus(Qt.FocusReason.TabFocusReason)

    def _answered(self, code: str) -> None:
        size: int = self.model.get(f"{self._reader}.print_size")
        fitting = [one for one in sizes_of(code) if one >= size]
        with self.model.as_one(self.asked.name):
            self.store(code)
            self.model.set(f"{self._reader}.print_size", min(fitting))
        self.leave()


class OtherLanguages(QWidget):
    """Type a part of a name, or see them all. `take(code)` is called with what was chosen."""

    def __init__(
        self, question: str, names: Mapping[str, str], take: Callable[[str], object], wording: str = ""
    ) -> None:
        super().__init__()
        self._names, self._take_code, self._wording = names, take, wording
        self._rows: list[Row] = []
        self.line = SearchLine(self._take_first, self._into_list)
        self.line.textEdited.connect(self._search)
        words = translate("Languages", "Sök ett annat språk")
        label = caption(words, self.line)
        self.line.setAccessibleName(f"{words}: {question}")
        self._count = hint("")
        self._hits = column(gap=0)
        self._list = holder(self._hits)
        self._all = button("", self._toggle, "inline")
        self.setLayout(column(label, self.line, self._count, self._list, row(self._all, STRETCH), gap=4))
        self._show(())

    def _search(self, typed: str) -> None:
        words = typed.split()
        found = [code for code in self._names if words and language_finds(code, words, self._wording)]
        self._show(found)
        self._say(self._said(len(found)) if words else "")

    def _show(self, codes: Collection[str]) -> None:
        clear(self._hits)
        self._rows = [self._row(code) for code in codes]
        for hit in self._rows:
            self._hits.addWidget(hit)
        if self._rows:
            Roving(self._list, self._rows)
        self._list.setVisible(bool(codes))
        everything = len(codes) == len(self._names)
        words = translate("Languages", "Dölj språken") if everything else translate("Languages", "Visa alla språk")
        self._all.setText(words)
        self._say("")

    def _row(self, code: str) -> Row:
        shown = Row(self._names[code], padding=4, go=partial(self._take, code))
        for label in shown.findChildren(QWidget):
            faces.lend(label, self._names[code])
        return shown

    def _say(self, words: str) -> None:
        self._count.setText(words)
        self._count.setVisible(bool(words))
        if words:
            announce(self.line, words)

    def _said(self, hits: int) -> str:
        if not hits:
            return translate("Languages", "Ingen träff. Sök på svenska, eller på språket självt.")
        return translate("Languages", "%n träff(ar). Enter väljer den första.", "", hits)

    def _toggle(self) -> None:
        everything = len(self._rows) == len(self._names)
        self.line.clear()
        self._show(() if everything else list(self._names))

    def _take_first(self) -> None:
        if self._rows:
            self._rows[0].click()

    def _into_list(self) -> None:
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _take(self, code: str) -> None:
        self.line.clear()
        self._show(())
        self._take_code(code)
