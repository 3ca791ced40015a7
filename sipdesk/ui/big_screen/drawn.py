"""How the things of a scene look: lines, cards of who does what, and rows to write in, all in large type."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sipdesk.domain.terms import Answer
from sipdesk.ui.big_screen.asked import AnswerAsked, ask, ask_action
from sipdesk.ui.big_screen.scenes import ActionCard, Ask, AskAction, AskAnswer, Item, Line
from sipdesk.ui.form import Form
from sipdesk.ui.look import qss, theme
from sipdesk.ui.parts import STRETCH, SideBySide, button, column, frame, holder, row, text

translate = QCoreApplication.translate
LETTERS: Final = 28 / theme.BODY  # rows are written as large as the rest is read,
LARGEST: Final = 2.5  # and no larger than that the words below them find room
_ALL_IS_LARGE: Final = 1.5
_NARROW: Final = 700  # px below which facts stand on top of each other


@dataclass(frozen=True, slots=True)
class Hands:
    """What can be done on the screen. plan: path of the plan. name: the person's, as the screen says it. parties: uid
    to name of those whom all know. places: whether a place may stand there (P1). size: of the letters."""

    form: Callable[[], Form]
    plan: str
    name: str
    parties: Mapping[str, str]
    places: bool
    size: float
    change: Callable[[str], object]
    done: Callable[[str], object]
    answer: Callable[[Answer], object]


@contextmanager
def enlarged(size: float) -> Iterator[None]:
    """What is built inside is built for letters of that size, whatever the rest of the window has."""
    app, before = QApplication.instance(), theme.current()
    assert app is not None  # there is a window
    app.setProperty("theme", replace(before, scale=size))
    try:
        yield
    finally:
        app.setProperty("theme", before)


def large(widget: QWidget, size: float) -> QWidget:
    """The style sheet at that size, for a widget and all in it."""
    base = f"QWidget {{ font-size:{round(theme.BODY * size)}px; }}"
    widget.setStyleSheet(base + qss.sheet(theme.current().tokens, size))
    return widget


def draw(item: Item, hands: Hands) -> QWidget:
    """The widget of one thing."""
    if isinstance(item, Line):
        return text(item.words, item.size, item.ink)
    if isinstance(item, ActionCard):
        return _card(item, hands)
    size = min(hands.size * LETTERS, LARGEST)
    with enlarged(size):
        return large(_written(item, hands), size)


def big_button(words: str, go: Callable[[], object], kind: str = "", picture: str = "") -> QPushButton:
    """To be hit from where one stands. Where all text is large it is as other buttons are: the plan needs the room."""
    made = button(words, go, kind, picture)
    made.setProperty("big", theme.current().scale < _ALL_IS_LARGE)
    return made


def _card(card: ActionCard, hands: Hands) -> QWidget:
    facts = SideBySide(gap=32, narrow=_NARROW)
    for name, value in card.facts:
        facts.add(holder(column(text(name, "meta-big", "muted"), text(value, "big"), gap=0)))
    title = text(card.title, "big-strong")
    head = row((title, 1), gap=12)
    if card.uid:
        change = big_button(translate("BigScreen", "Ändra"), partial(hands.change, card.uid))
        change.setAccessibleName(translate("BigScreen", "Ändra: {title}").format(title=card.title))
        head.addWidget(change)
    return frame("big", column(head, facts, gap=4, margins=(20, 12, 16, 14)), card.title)


def _written(item: Ask | AskAction | AskAnswer, hands: Hands) -> QWidget:
    if isinstance(item, AskAnswer):
        return AnswerAsked(hands.name, item.answer, hands.answer)
    form = hands.form()
    if isinstance(item, Ask):
        for path in item.paths:
            ask(form, hands.plan, path, hands.name)
        return form
    ask_action(form, f"{hands.plan}.actions.{item.uid}", hands.name, hands.parties, hands.places)
    done = button(translate("BigScreen", "Klart"), partial(hands.done, item.uid), picture="check")
    return frame("big", column(form, row(done, STRETCH), gap=12, margins=16), translate("BigScreen", "Insats"))
