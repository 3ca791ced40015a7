"""A row for the interpreter: what was written in Swedish, and beside it the same in another language.

The state is always told in words. When the Swedish has changed since, what is new stands there word by word, and the
old translation counts no more until somebody has looked at it.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from sipdesk.domain.free_text import to_translate
from sipdesk.domain.translation import Paragraph, State, changed, with_words
from sipdesk.ui import say
from sipdesk.ui.look import faces
from sipdesk.ui.parts import Pill, Prose, SideBySide, Status, button, caption, clear, column, holder, pill, row, text
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.rows.words import seal_at_sentence_end, show_prose
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
NARROW: Final = 720  # px of width at 100 % text below which the languages stand under each other


class Interpreting(QObject):
    """What the rows of one language share: which paragraphs there are, looked up once for each change, and who writes.

    changed: a paragraph or a translation may be another. right_to_left: how the language is written. own_name: what its
    speakers call it, in their script.
    """

    changed = Signal()

    def __init__(
        self, model: CaseModel, language: str, own_name: str, right_to_left: bool, translator: str,
        now: Callable[[], datetime], parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.model, self.language, self.own_name, self.right_to_left = model, language, own_name, right_to_left
        self.translator, self._now = translator, now
        self.paragraphs = to_translate(model.case, language)
        model.changed.connect(self._on_changed)

    def at(self, path: str, number: int) -> Paragraph | None:
        """The paragraph that stands there now."""
        return next((one for one in self.paragraphs if (one.path, one.number) == (path, number)), None)

    def keep(self, paragraph: Paragraph, words: str, label: str) -> None:
        """Its translation is this now; `label` names the change in the undo menu."""
        at, known = self._now().replace(microsecond=0), self.model.case.translations
        fresh = with_words(known, paragraph, self.language, words, self.translator, at)
        self.model.set("translations", fresh, label)

    def _on_changed(self, _path: str) -> None:
        self.paragraphs = to_translate(self.model.case, self.language)
        self.changed.emit()


class TranslationRow(Question):
    """One paragraph. `name`: how its field is called, with the paragraph's number where there are several."""

    def __init__(self, interpreting: Interpreting, name: str, paragraph: Paragraph) -> None:
        label = translate("Translation", "Översättning: {field}").format(field=name)
        super().__init__(interpreting.model, Asked(f"translations.{paragraph.path}", label))
        self._name, self._place, self._interpreting = name, (paragraph.path, paragraph.number), interpreting
        self._paragraph = paragraph
        self._shown: tuple[object, ...] = ()
        self._edit = Prose(lines=2)
        faces.lend(self._edit, interpreting.own_name)
        if interpreting.right_to_left:
            self._edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._below = column(gap=4)
        self._swedish = text(paragraph.text)
        self.lay_out(self._edit, body=self._beside(), label_above=False)
        self.watch(self._edit)
        self.refresh()
        self._edit.textChanged.connect(self._typed)
        interpreting.changed.connect(self.refresh)

    def is_gone(self) -> bool:
        """Never: its path is a paragraph's, which has no part before somebody has translated it."""
        return False

    def refresh(self) -> None:
        """Show what the case holds now, as long as the paragraph still stands there."""
        here = self._interpreting.at(*self._place)
        if here is None:
            return
        self._paragraph = here
        held = here.translation
        self._swedish.setText(here.text)
        show_prose(self._edit, held.text if held else "")
        shown = (here.state, held.translator if held else "", held.at if held else None, held.source if held else "")
        if shown != self._shown:
            self._shown = shown
            self._tell()

    def _beside(self) -> QWidget:
        """Swedish on the left, since it is the text that counts."""
        both = SideBySide(gap=20, narrow=NARROW)
        both.add(holder(column(text(self._name, "strong"), self._swedish, gap=4)))
        both.add(holder(column(caption(self.asked.label, self._edit), self._edit, gap=4)))
        return holder(column(both, self._below, gap=4))

    def _tell(self) -> None:
        """The state, who translated and when, and what is new in the Swedish."""
        clear(self._below)
        held = self._paragraph.translation
        made = text(_made(held.translator, held.at), "small", "muted") if held else None
        self._below.addLayout(row(_pill(self._paragraph.state), (made, 1) if made else None, gap=12))
        if held and self._paragraph.state is State.OUT_OF_DATE:
            for line in what_is_new(held.source, self._paragraph.text):
                self._below.addWidget(text(line))
            words = translate("Translation", "Översättningen stämmer ändå")
            still = button(words, self._still_right, "inline", "check")
            still.setAccessibleName(
                translate("Translation", "Översättningen stämmer ändå: {field}").format(field=self._name)
            )
            self._below.addLayout(row(still, None))

    def _typed(self) -> None:
        held = self._paragraph.translation
        if self._edit.toPlainText() == (held.text if held else ""):
            return
        self._keep(self._edit.toPlainText())
        seal_at_sentence_end(self.model, self._edit)

    def _still_right(self) -> None:
        self.model.seal()
        self._keep(self._edit.toPlainText())
        self.leave()
        self.take_focus()

    def _keep(self, words: str) -> None:
        self._interpreting.keep(self._paragraph, words, self.asked.name)


def what_is_new(old: str, new: str) -> list[str]:
    """Of each change in the Swedish a line in words: taken away, added, or one for the other."""
    lines = []
    for piece in changed(old, new):
        if piece.old == piece.new:
            continue
        if not piece.new:
            words = translate("Translation", "Borttaget i svenskan: ”{old}”")
        elif not piece.old:
            words = translate("Translation", "Nytt i svenskan: ”{new}”")
        else:
            words = translate("Translation", "Ändrat i svenskan: ”{old}” har blivit ”{new}”")
        lines.append(words.format(old=piece.old, new=piece.new))
    return lines


def _pill(state: State) -> Pill:
    return {
        State.MISSING: lambda: pill(Status.NOT_STARTED, translate("Translation", "Saknas")),
        State.OUT_OF_DATE: lambda: pill(Status.MISSING, translate("Translation", "Inaktuell, svenskan har ändrats")),
        State.CURRENT: lambda: pill(Status.DONE, translate("Translation", "Aktuell")),
    }[state]()


def _made(translator: str, at: datetime | None) -> str:
    """*Översatt av Nadia Haddad 12 november 2026 klockan 09.42*"""
    day, time = (say.full_day(at), say.clock(at)) if at else ("–", "–")
    words = translate("Translation", "Översatt av {name} {day} klockan {time}")
    return words.format(name=translator or "–", day=day, time=time)
