"""A field: label above, hint, the control, and under it the same words as in the summary."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.layout import STRETCH, clear, column, holder, row
from sipdesk.ui.parts.tab_order import settle_order
from sipdesk.ui.parts.text import Label, icon, text


def without_mnemonic(label: str) -> str:
    """The label as it is read: "Gäller &till" is "Gäller till"."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")


def caption(label: str, control: QWidget, named: bool = False) -> QLabel:
    """The label above a control; Alt and its underlined letter go there, and a screen reader reads it.

    named: the control has a name of its own, as the first of several answers has.
    """
    words = text(label, "strong")
    words.setBuddy(control)
    if not named:
        control.setAccessibleName(without_mnemonic(label))
    return words


def line_edit(value: str = "", width: int = 0, name: str = "") -> QLineEdit:
    """A line of text; `width` in px at 100 % for what is short by nature."""
    edit = QLineEdit(value)
    edit.setAccessibleName(name)
    if width:
        edit.setFixedWidth(theme.current().text(width))
    _undo_through_the_case(edit)
    return edit


class Prose(QPlainTextEdit):
    """Several lines, as high as its text between `lines` and three times as many. Tab leaves it.

    going_on: the keyboard is about to leave it; what it would pass by otherwise can be put in its way.
    """

    going_on = Signal()

    def __init__(self, value: str = "", lines: int = 3) -> None:
        super().__init__(value)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        _undo_through_the_case(self)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.going_on.emit()
        settle_order(self)
        return super().focusNextPrevChild(forward)

    def _height(self) -> int:
        lines = max(self._lines, min(self._lines * 3, round(self.document().size().height())))
        return lines * self._line() + 2 * round(self.document().documentMargin()) + 14

    def _line(self) -> int:
        """A laid out line, which is up to a pixel higher than the font says; without it the last one would scroll."""
        first = self.document().firstBlock()
        return max(self.fontMetrics().lineSpacing(), ceil(self.blockBoundingRect(first).height() / first.lineCount()))

    def _fit(self) -> None:
        self.setFixedHeight(self._height())


class Mistake(QWidget):
    """The sentence under a field; made when there is one, hidden while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._row = row(gap=6)
        self.setLayout(self._row)
        self.sentence = ""
        self.hide()

    def say(self, sentence: str, loud: bool = True) -> None:
        """`loud`: something is stopped, in red; else a warning."""
        self.sentence = sentence
        clear(self._row)
        if sentence:
            ink, picture = ("err", "error") if loud else ("warn", "warning")
            self._row.addLayout(column(icon(picture, ink, 16), STRETCH, gap=0))
            self._row.addWidget(text(sentence, "strong", ink), 1)
        self.setVisible(bool(sentence))


def describe(control: QWidget, hint: str, mistake: str) -> None:
    """What a screen reader adds to the field's name: what is wrong first, then the hint."""
    control.setAccessibleDescription(" ".join(part for part in (mistake, hint) if part))


class _CaseUndo(QObject):
    """Lets Ctrl+Z and Ctrl+Y pass: there is one undo stack, the case's, and fields have none of their own."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_undo(event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _is_undo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _undo_through_the_case(edit: QLineEdit | QPlainTextEdit) -> None:
    edit.installEventFilter(_CaseUndo(edit))


def beside(control: QWidget, echo: Label) -> QWidget:
    """A short field with words after it, as the weekday after a date."""
    return holder(row(control, (echo, 1), gap=12))
