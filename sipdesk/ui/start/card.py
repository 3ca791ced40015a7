"""The white card on the desk that every page before the window is: mark, step, heading, fields, buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from sipdesk.ui.look import theme
from sipdesk.ui.parts import (
    STRETCH,
    Column,
    Headed,
    Item,
    Mistake,
    button,
    caption,
    column,
    describe,
    follow_the_eye,
    frame,
    hint,
    holder,
    icon,
    line_edit,
    restyle,
    row,
    text,
)

translate = QCoreApplication.translate
WIDE, USUAL = 640, 480


class StartPage(QWidget):
    """A page of cards. `first`: the field that has the keyboard when the page is shown."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.title = title
        self.first: QWidget | None = None

    def lay_out(self, content: QVBoxLayout, width: int = WIDE, foot: Sequence[Item] = ()) -> None:
        """Put the content on the card, `width` px at 100 %; `foot` stands below the card."""
        space = theme.current().space
        content.setContentsMargins(space(40), space(32), space(40), space(28))
        card: QFrame = frame("card", content, self.title)
        card.setMaximumWidth(theme.current().text(width))
        inner = Column()
        inner.setLayout(column(STRETCH, _centred(card), 12, *foot, STRETCH, STRETCH, gap=8, margins=16))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.setLayout(column(area, gap=0))
        follow_the_eye(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on an answer goes on, as it does in a field."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(self.focusWidget(), QRadioButton):
            next(one for one in self.findChildren(QPushButton) if one.property("kind") == "primary").click()
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the keyboard in the first field, once the page stands in its window."""
        if self.first is not None:
            QTimer.singleShot(0, self.first, self.first.setFocus)


class AskedLine(Headed):
    """A field of a page before there is a case: label, hint, line, mistake."""

    def __init__(self, label: str, hint_words: str = "", width: int = 0, secret: bool = False) -> None:
        super().__init__()
        self._hint = hint_words
        self.edit = line_edit(width=width)
        self.mistake = Mistake()
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        above: list[Item] = [caption(label, self.edit)]
        if hint_words:
            above.append(hint(hint_words))
        self.head = holder(column(STRETCH, *above, gap=4))
        self.setLayout(column(self.head, self.edit, self.mistake, gap=4))
        describe(self.edit, hint_words, "")
        self.edit.textEdited.connect(self._forgive)

    @property
    def written(self) -> str:
        return self.edit.text().strip()

    def say(self, sentence: str) -> bool:
        """Show what is wrong, and take the keyboard; with an empty sentence all is well. True when all is well."""
        self._show(sentence)
        if sentence:
            self.edit.setFocus(Qt.FocusReason.TabFocusReason)
            self.edit.selectAll()
        return not sentence

    def _forgive(self) -> None:
        """What was wrong was about other words."""
        if self.mistake.sentence:
            self._show("")

    def _show(self, sentence: str) -> None:
        self.mistake.say(sentence)
        restyle(self.edit, bad=bool(sentence))
        describe(self.edit, self._hint, sentence)

    def show_secret(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def step_line(step: int, of: int) -> QHBoxLayout:
    """The mark, and how far one has come."""
    words = translate("Start", "Kom igång, steg {step} av {of}").format(step=step, of=of)
    return row(icon("mark", "accent", 26), text(words, ink="muted", wrap=False), STRETCH, gap=10)


def local_only() -> QHBoxLayout:
    """What everybody wants to know before writing anything down."""
    words = translate("Start", "Allt finns krypterat på den här datorn. Inget skickas över nätet.")
    return row(STRETCH, icon("lock", "muted", 16), text(words, "small", "muted", wrap=False), STRETCH, gap=8)


def other_computer(go: Callable[[], object]) -> list[Item]:
    """The way in for whoever has worked with it before."""
    words = translate("Start", "Har du en säkerhetskopia från en annan dator? Återställ från den")
    return [12, button(words, go, "link")]


def buttons(primary: QWidget, back: Callable[[], object]) -> QHBoxLayout:
    """The way on, and the way back."""
    return row(primary, button(translate("Start", "Tillbaka"), back), STRETCH, gap=12)


def _centred(card: QWidget) -> QBoxLayout:
    outer = QHBoxLayout()
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addStretch(1)
    outer.addWidget(card, 100)
    outer.addStretch(1)
    return outer
