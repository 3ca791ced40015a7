"""A row for free text that knows what it tells: the writer says which kinds of information are in it, at a glance.

Until then the text is untagged and withheld from everyone but the person and the own unit (spec:
disclosure), so the row always says which it is. Changing the text asks again: the old answer was about
other words. While somebody writes that waits for her to pause: it may move all that stands below, and in a long plan
the next key would wait for that.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk.domain.passage import Passage
from sipdesk.ui import say
from sipdesk.ui.parts import (
    Flow,
    Prose,
    button,
    clear,
    column,
    first_stop,
    follow_the_eye,
    holder,
    row,
    text,
    with_icon,
)
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.rows.types_picker import TypesPicker
from sipdesk.ui.rows.words import seal_at_sentence_end, show_prose
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
_PAUSE: Final = 400  # milliseconds without a key, after which it is said what the new words tell

Propose = Callable[[str, Sequence[str]], tuple[str, ...]]


def as_usual(_text: str, usual: Sequence[str]) -> tuple[str, ...]:
    """A proposal that does not look at the words."""
    return tuple(usual)


class PassageRow(Question):
    """`types`: code to the words inside a sentence ("hälsa"). `usual`: what this field mostly tells.

    propose(text, usual): what the text seems to tell. What the writer has chosen herself is never taken away.
    """

    def __init__(
        self,
        model: CaseModel,
        asked: Asked,
        types: Mapping[str, str],
        usual: Sequence[str] = (),
        lines: int = 3,
        propose: Propose = as_usual,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(model, asked)
        self._today = today
        self._types, self._usual, self._propose = types, tuple(usual), propose
        self._answered: tuple[str, ...] = ()
        self._edit = Prose(lines=lines)
        self._tells = column(gap=4)
        self._picker: TypesPicker | None = None
        self._pause: QTimer | None = None  # one for whoever writes, not one for each of hundreds of rows
        self.lay_out(self._edit, body=column(self._edit, self._tells, gap=4))
        self.watch(self._edit)
        self._told: tuple[object, ...] = ()
        self.refresh()
        self._edit.textChanged.connect(self._typed)
        self._edit.going_on.connect(self._has_paused)

    def refresh(self) -> None:
        passage = self._passage
        show_prose(self._edit, passage.text)
        if passage.confirmed:
            self._answered = passage.types
        if self._told_now() != self._told and not self._is_writing():
            self._show_what_it_tells()

    def leave(self) -> None:
        if self._pause is not None and self._is_writing() and self._has_the_keyboard_below():
            held = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton  # a click is not over yet
            self._pause.start(_PAUSE if held else 0)
        else:
            self._has_paused()
        super().leave()

    def _has_the_keyboard_below(self) -> bool:
        """In what stands under the text."""
        focused = QApplication.focusWidget()
        return focused is not None and focused is not self._edit and self.isAncestorOf(focused)

    def _told_now(self) -> tuple[object, ...]:
        passage = self._passage
        return (bool(passage), passage.types, passage.confirmed, passage.about_other)

    def _is_writing(self) -> bool:
        return self._pause is not None and self._pause.isActive()

    def _has_paused(self) -> None:
        if self._pause is not None:
            self._pause.stop()
        if not self.is_gone():
            self.refresh()

    def _goes_on_writing(self) -> None:
        if self._pause is None:
            self._pause = QTimer(self)
            self._pause.setSingleShot(True)
            self._pause.setInterval(_PAUSE)
            self._pause.timeout.connect(self._has_paused)
        self._pause.start()

    @property
    def _passage(self) -> Passage:
        passage: Passage = self.model.get(self.path)
        return passage

    def _typed(self) -> None:
        words, passage = self._edit.toPlainText(), self._passage
        if words == passage.text:
            return
        types = self._types_of(words) if words.strip() else ()
        self._goes_on_writing()
        self.store(replace(passage, text=words, types=types, confirmed=False))
        seal_at_sentence_end(self.model, self._edit)

    def _types_of(self, words: str) -> tuple[str, ...]:
        """What was answered before, and what the words seem to tell beside it."""
        proposed = self._propose(words, self._usual)
        return (*self._answered, *(code for code in proposed if code not in self._answered))

    def _show_what_it_tells(self) -> None:
        self._told = self._told_now()
        pressed = self._has_the_keyboard_below() and not self._picker
        clear(self._tells)
        if not self._passage:
            return
        line = tells_line(self._passage, self._types, self.asked.name, self._confirm, self._pick)
        self._tells.addWidget(line)
        line.show()  # at once: Tab may be on its way to it
        if self._picker:
            self._picker.show_passage(self._passage)
        stop = first_stop(line)
        if pressed and stop is not None:  # made anew under her hands
            stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _confirm(self) -> None:
        self._save(replace(self._passage, confirmed=True))

    def _pick(self) -> None:
        """Unfold the kinds of information, or fold them again."""
        if self._picker:
            self._fold()
            return
        self._picker = TypesPicker(self._types, self._passage, self.asked.name, self.width(), self._today)
        self._picker.changed.connect(self._save)
        self._picker.closed.connect(self._fold)
        self._column.insertWidget(self._column.indexOf(self.mistake), self._picker)
        follow_the_eye(self)
        self._picker.go()

    def _fold(self) -> None:
        if self._picker:
            self._picker.hide()
            self._picker.deleteLater()
            self._picker = None
            self._edit.setFocus()

    def _save(self, passage: Passage) -> None:
        self.model.seal()
        self.store(passage)
        self.leave()


def tells_line(
    passage: Passage,
    types: Mapping[str, str],
    field: str,
    confirm: Callable[[], object],
    change: Callable[[], object],
) -> QWidget:
    """What a passage tells, whether that is settled, and the two things one can do about it."""
    names = say.listing([types.get(code, code) for code in passage.types])
    settled = passage.tagged
    changing = button(translate("Passage", "Ändra"), change, "inline")
    changing.setAccessibleName(translate("Passage", "Ändra vad texten berättar: {field}").format(field=field))
    if settled:
        words = translate("Passage", "Berättar om {types}.").format(types=names)
        return holder(Flow(holder(with_icon("check", text(words, "small", wrap=False), "ok", 15)), changing))
    if not passage.types:
        words = translate("Passage", "Lämnas inte ut förrän du har sagt vad texten berättar om.")
        return holder(
            column(with_icon("warning", text(words, "small-strong", "warn"), "warn", 15), row(changing, None))
        )
    words = translate("Passage", "Förslag: berättar om {types}. Lämnas inte ut förrän du har svarat.")
    agree = button(translate("Passage", "Det stämmer"), confirm, "inline", "check")
    agree.setAccessibleName(
        translate("Passage", "Det stämmer: {field} berättar om {types}").format(field=field, types=names)
    )
    line = with_icon("warning", text(words.format(types=names), "small-strong", "warn"), "warn", 15)
    return holder(column(line, row(agree, changing, None, gap=16), gap=2))
