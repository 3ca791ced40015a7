"""One value of the settings: label, hint, control, the sentence about a wrong value, and the way back to the default.

A value that can be used counts as soon as the field is left or the answer is given. What cannot stays in its field with
the reason under it, and the value before goes on counting.
"""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.look import theme
from sipdesk.ui.parts import (
    CheckList,
    Choice,
    Item,
    Mistake,
    announce,
    beside,
    button,
    caption,
    column,
    describe,
    hint,
    holder,
    line_edit,
    restyle,
    row,
    text,
    without_mnemonic,
    wrap,
)
from sipdesk.ui.setup.desk import Bound, Options, SetupDesk

translate = QCoreApplication.translate
_LARGE: Final = 1.4  # text from which answers stand in one column


class SetupField(QWidget):
    """A kind of field makes its controls, calls `lay_out`, and answers `show_value` and `say_value`."""

    def __init__(self, desk: SetupDesk, bound: Bound, label: str, hint_words: str = "") -> None:
        super().__init__()
        self.desk, self.bound, self.label, self.hint = desk, bound, without_mnemonic(label), hint_words
        self.setObjectName(bound.path)
        self.mistake = Mistake()
        self._default = hint("")
        words = translate("Setup", "Tillbaka till förvalet")
        self._back = button(words, self._go_back, "inline", "undo")
        self._back.setAccessibleName(f"{words}: {self.label}")
        self._foot = holder(row((self._default, 1), self._back, gap=12))

    def lay_out(self, *controls: QWidget, body: Item = None, label_above: bool = True) -> None:
        """The label, the hint, the controls, and below them the mistake and the default."""
        self.controls = controls
        parts: list[Item] = []
        if label_above:
            parts.append(caption(self.label.replace("&", "&&"), controls[0], named=bool(controls[0].accessibleName())))
        for words in (self.hint, self.bound.reason):
            if words:
                parts.append(hint(words))
        self.setLayout(column(*parts, controls[0] if body is None else body, self.mistake, self._foot, gap=4))
        for control in controls:
            control.setEnabled(not self.bound.reason)
            describe(control, self.hint or self.bound.reason, "")
        self.show_value(self.bound.now())
        self._show_default()

    def show_value(self, value: Any) -> None:
        """Show what counts."""
        raise NotImplementedError

    def say_value(self, value: Any) -> str:
        """A value in words, for the default."""
        raise NotImplementedError

    def wrong(self) -> str:
        """What is said of a value that cannot be one."""
        return translate("Setup", "{field}: det går inte att använda").format(field=self.label)

    def store(self, value: object) -> bool:
        """Let a value count; False when it cannot, and the sentence stands under the field."""
        if value == self.bound.now():
            self.say("")
            return True
        try:
            self.desk.act(lambda: self.bound.set(value))
        except ValueError:
            self.say(self.wrong())
        except SipError as problem:
            self.say(self.desk.trouble(problem))
        else:
            self.say("")
            self._show_default()
            return True
        return False

    def give_up(self) -> None:
        """Show what counts instead of what was typed."""
        self.say("")
        self.show_value(self.bound.now())

    def say(self, sentence: str) -> None:
        if sentence == self.mistake.sentence:
            return
        self.mistake.say(sentence)
        restyle(self.controls[0], bad=bool(sentence))
        for control in self.controls:
            describe(control, self.hint, sentence)
        if sentence:
            announce(self, sentence)

    def _go_back(self) -> None:
        if self.bound.back is None:
            return
        try:
            self.desk.act(self.bound.back)
        except SipError as problem:
            self.say(self.desk.trouble(problem))
            return
        self.desk.kept.pop(self.bound.path, None)
        self.say("")
        self.show_value(self.bound.now())
        self.controls[0].setFocus()
        self._show_default()
        announce(self, self.say_value(self.bound.now()))

    def _show_default(self) -> None:
        changed = self.bound.changed and not self.bound.reason
        words = translate("Setup", "Ändrat. Förvalet är: {value}")
        default = self.say_value(self.bound.default) or translate("Setup", "inget")
        self._default.setText(words.format(value=default) if changed else "")
        self._foot.setVisible(changed)


class LineField(SetupField):
    """A line of text. read: what was typed as a value, raises ValueError; show: a value as it is typed."""

    def __init__(
        self, desk: SetupDesk, bound: Bound, label: str, hint_words: str = "", *,
        read: Callable[[str], object] = str, show: Callable[[Any], str] = str, wrong: str = "", width: int = 0,
        unit: str = "",
    ) -> None:  # fmt: skip
        super().__init__(desk, bound, label, hint_words)
        self._read, self._show, self._wrong = read, show, wrong
        self.edit: QLineEdit = line_edit(width=width)
        self.edit.installEventFilter(self)
        self.lay_out(self.edit, body=beside(self.edit, text(unit, ink="muted", wrap=False)) if unit else None)
        if bound.path in desk.kept:
            self.leave()

    def show_value(self, value: Any) -> None:
        kept = self.desk.kept.get(self.bound.path)
        self.edit.setText(self._show(value) if kept is None else kept)

    def say_value(self, value: Any) -> str:
        return self._show(value)

    def wrong(self) -> str:
        return self._wrong.format(field=self.label) or super().wrong()

    def leave(self) -> None:
        """The field was left: its text counts, or is kept with what is wrong about it."""
        typed = " ".join(self.edit.text().split())
        try:
            stored = self.store(self._read(typed))
        except ValueError:
            stored = False
            self.say(self.wrong())
        if stored:
            self.desk.kept.pop(self.bound.path, None)
            self.show_value(self.bound.now())
        else:
            self.desk.kept[self.bound.path] = self.edit.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self.bound.reason:
            self.leave()
        return super().eventFilter(watched, event)


class ChoiceField(SetupField):
    """One of several."""

    def __init__(self, desk: SetupDesk, bound: Bound, label: str, hint_words: str = "", *, options: Options) -> None:
        super().__init__(desk, bound, label, hint_words)
        self._options = options
        self._choice = Choice(self.label, list(options.values()), upright=len(options) > 3)
        for place, option in enumerate(self._choice.buttons):
            option.clicked.connect(lambda _=False, place=place: self.store(list(options)[place]))
        self.lay_out(*self._choice.buttons, body=self._choice)

    def show_value(self, value: Any) -> None:
        codes = list(self._options)
        self._choice.choose(codes.index(value) if value in codes else None)

    def say_value(self, value: Any) -> str:
        return self._options.get(value, "")


class SeveralField(SetupField):
    """Any of several. all_word: what the file says instead of naming every one; empty when it has no such word."""

    def __init__(
        self, desk: SetupDesk, bound: Bound, label: str, hint_words: str = "", *, options: Options, all_word: str = "",
    ) -> None:
        super().__init__(desk, bound, label, hint_words)
        self._options, self._all = options, all_word
        columns = 2 if theme.current().scale < _LARGE else 1
        self._list = CheckList(self.label, [say.begun(words) for words in options.values()], columns)
        for box in self._list.boxes:
            box.clicked.connect(self._ticked)
        self.lay_out(*self._list.boxes, body=self._list)

    def show_value(self, value: Any) -> None:
        held = self._held(value)
        for code, box in zip(self._options, self._list.boxes, strict=True):
            box.setChecked(code in held)

    def say_value(self, value: Any) -> str:
        held = self._held(value)
        if self._all and value == self._all:
            return translate("Setup", "alla")
        return ", ".join(self._options[code] for code in self._options if code in held) or translate("Setup", "inget")

    def _held(self, value: Any) -> Sequence[str]:
        return list(self._options) if self._all and value == self._all else value or ()

    def _ticked(self) -> None:
        ticked = [code for code, box in zip(self._options, self._list.boxes, strict=True) if box.isChecked()]
        unknown = [code for code in self._held(self.bound.now()) if code not in self._options]
        every = self._all and len(ticked) == len(self._options)
        if not self.store(self._all if every else [*ticked, *unknown]):
            self.show_value(self.bound.now())


class TickField(SetupField):
    """Yes or no: one box whose words are the label."""

    def __init__(self, desk: SetupDesk, bound: Bound, label: str, hint_words: str = "") -> None:
        super().__init__(desk, bound, label, hint_words)
        self._box = QCheckBox(self.label.replace("&", "&&"))
        self._box.setAccessibleName(self.label)
        wrap(self._box)
        self._box.clicked.connect(self.store)
        self.lay_out(self._box, label_above=False)

    def show_value(self, value: Any) -> None:
        self._box.setChecked(bool(value))

    def say_value(self, value: Any) -> str:
        return translate("Setup", "ja") if value else translate("Setup", "nej")
