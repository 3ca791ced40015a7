"""A list or a matrix is one Tab stop; arrows, Home and End move inside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Roving(QObject):
    """Keeps the Tab stop on the member that had the focus last. `parent` (the frame around them) owns it."""

    def __init__(self, parent: QWidget, members: Sequence[QWidget], columns: int = 1, first: int = 0) -> None:
        super().__init__(parent)
        self._members = list(members)
        self._columns = columns
        for place, member in enumerate(self._members):
            member.setFocusPolicy(Qt.FocusPolicy.StrongFocus if place == first else Qt.FocusPolicy.ClickFocus)
            member.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched not in self._members:
            return False
        if event.type() == QEvent.Type.FocusIn:
            self._stop_at(watched)
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._move(self._members.index(watched), event)
        return False

    def _stop_at(self, member: QWidget) -> None:
        for other in self._members:
            other.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other is member else Qt.FocusPolicy.ClickFocus)

    def _move(self, here: int, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False  # Ctrl+arrow belongs to whoever moves things
        there = self._target(here, Qt.Key(event.key()))
        if there is None:
            return False
        if 0 <= there < len(self._members):
            self._members[there].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _target(self, here: int, key: Qt.Key) -> int | None:
        wide = self._columns > 1
        right = here + 1 if wide and (here + 1) % self._columns else -1
        left = here - 1 if wide and here % self._columns else -1
        keys = Qt.Key
        return {
            keys.Key_Down: here + self._columns,
            keys.Key_Up: here - self._columns,
            keys.Key_Right: right,
            keys.Key_Left: left,
            keys.Key_Home: 0,
            keys.Key_End: len(self._members) - 1,
        }.get(key)
