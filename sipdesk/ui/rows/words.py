"""Rows for words and numbers: a line, several lines, a whole number."""

from sipdesk.ui.parts import Prose, beside, line_edit, text
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.work.model import CaseModel

_ENDS_A_STEP = (".", "!", "?", "\n")


class TextRow(Question):
    """A line of text."""

    def __init__(self, model: CaseModel, asked: Asked, width: int = 0) -> None:
        super().__init__(model, asked)
        self._edit = line_edit(width=width)
        self._edit.textEdited.connect(lambda typed: self.store(typed))
        self.lay_out(self._edit)
        self.watch(self._edit)
        self.refresh()

    def refresh(self) -> None:
        shown = self.model.get(self.path)
        if self._edit.text() != shown:
            self._edit.setText(shown)


class ProseRow(Question):
    """Several lines. Undo goes back a sentence at a time."""

    def __init__(self, model: CaseModel, asked: Asked, lines: int = 3) -> None:
        super().__init__(model, asked)
        self._edit = Prose(lines=lines)
        self.lay_out(self._edit)
        self.watch(self._edit)
        self.refresh()
        self._edit.textChanged.connect(self._typed)

    def refresh(self) -> None:
        show_prose(self._edit, self.model.get(self.path))

    def _typed(self) -> None:
        self.store(self._edit.toPlainText())
        seal_at_sentence_end(self.model, self._edit)


def show_prose(edit: Prose, shown: str) -> None:
    """Show words without telling that they were typed, and keep the cursor near where it was."""
    if edit.toPlainText() == shown:
        return
    place = edit.textCursor().position()
    edit.blockSignals(True)
    edit.setPlainText(shown)
    cursor = edit.textCursor()
    cursor.setPosition(min(place, len(shown)))
    edit.setTextCursor(cursor)
    edit.blockSignals(False)


def seal_at_sentence_end(model: CaseModel, edit: Prose) -> None:
    before_cursor = edit.toPlainText()[: edit.textCursor().position()]
    if before_cursor.endswith(_ENDS_A_STEP):
        model.seal()


class NumberRow(Question):
    """A whole number with its unit in words; empty is 0. What is no number stays and is told."""

    def __init__(self, model: CaseModel, asked: Asked, unit: str, sentence: str, most: int = 999) -> None:
        super().__init__(model, asked)
        self._most, self._sentence = most, sentence
        self._edit = line_edit(width=72)
        self._edit.textEdited.connect(self._typed)
        self.lay_out(self._edit, body=beside(self._edit, text(unit, ink="muted", wrap=False)))
        self.watch(self._edit)
        self.refresh()

    def refresh(self) -> None:
        number = self.model.get(self.path)
        shown = self.model.kept_text(self.path) or (str(number) if number else "")
        if self._edit.text().strip() != shown:
            self._edit.setText(shown)

    def own_mistake(self) -> str:
        return self._sentence if self.model.kept_text(self.path) else ""

    def leave(self) -> None:
        self.say("")
        super().leave()

    def _typed(self, typed: str) -> None:
        typed = typed.strip()
        readable = not typed or (typed.isdecimal() and int(typed) <= self._most)
        self.store(int(typed) if typed and readable else 0, "" if readable else typed)
