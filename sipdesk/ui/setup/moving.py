"""Moving an entry of the settings up and down in a list where the first that fits counts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sipdesk.ui.parts import STRETCH, button, hint, holder, row

translate = QCoreApplication.translate
UP, DOWN = -1, 1


class Movable(QObject):
    """Ctrl+Up and Ctrl+Down on a row move it. move(step): up or down."""

    def __init__(self, shown: QWidget, move: Callable[[int], object]) -> None:
        super().__init__(shown)
        self._move = move
        shown.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Up: UP, Qt.Key.Key_Down: DOWN}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if held and event.key() in steps:
                self._move(steps[Qt.Key(event.key())])
                return True
        return False


def mover(place: int, count: int, name: str, move: Callable[[int, str], object]) -> QWidget:
    """The buttons on an entry's own page, without the one that leads nowhere. move(step, focus): and then go there."""
    ways = {
        UP: (translate("Repeated", "Flytta upp"), "up", place > 0),
        DOWN: (translate("Repeated", "Flytta ned"), "down", place < count - 1),
    }
    shown = []
    for step, (words, picture, leads) in ways.items():
        if leads:
            made = button(words, partial(move, step, f"move.{picture}"), picture=picture)
            made.setObjectName(f"move.{picture}")
            made.setAccessibleName(f"{words}: {name}")
            shown.append(made)
    where = translate("Setup", "Plats {place} av {count}").format(place=place + 1, count=count)
    return holder(row(*shown, hint(where), STRETCH, gap=12))
