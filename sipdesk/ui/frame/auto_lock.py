"""Locks the program when nobody has touched it for a while, and says so a minute before (WCAG 2.2.1)."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

_MINUTE_MS: Final = 60_000
_TOUCHES: Final = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel)


class AutoLock(QObject):
    """left(minutes): how long until it locks, told when it changes; 1 is the warning. lock: now.

    `minute_ms` is shorter in tests only.
    """

    left = Signal(int)
    lock = Signal()

    def __init__(self, minutes: int, minute_ms: int = _MINUTE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._minutes = self._left = minutes
        self._timer = QTimer(self)
        self._timer.setInterval(minute_ms)
        self._timer.timeout.connect(self._minute_passed)

    @property
    def minutes_left(self) -> int:
        return self._left

    def start(self) -> None:
        """Begin to count."""
        self._left = self._minutes
        self._timer.start()

    def watch(self, window: QWindow) -> None:
        """Notice keyboard and mouse in this window. Not in the whole application: every event would pass Python."""
        window.installEventFilter(self)

    def stop(self) -> None:
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is here."""
        self._timer.start()
        if self._left != self._minutes:
            self._left = self._minutes
            self.left.emit(self._left)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.isActive():
            self.touch()
        return super().eventFilter(watched, event)

    def _minute_passed(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.left.emit(self._left)
        else:
            self.stop()
            self.lock.emit()
