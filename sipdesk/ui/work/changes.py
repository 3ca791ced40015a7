"""Changes of the case as steps that can be undone; typing in one field is one step."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtGui import QUndoCommand

_MERGING: Final = 1
_ALONE: Final = -1


class Change(QUndoCommand):
    """From one value of a field to another. `apply(change, value)` stores it and tells who listens.

    replayed: this is an undo or a redo, not the change itself. step: changes with the same path and step merge.
    """

    merging = _ALONE

    def __init__(
        self, apply: "Callable[[Change, Any], None]", path: str, before: Any, after: Any, words: str, step: int
    ) -> None:
        super().__init__(words)
        self.path, self.step = path, step
        self.replayed = False
        self._apply, self._before, self._after = apply, before, after

    def id(self) -> int:
        return self.merging

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, Change) or (other.path, other.step) != (self.path, self.step):
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._apply(self, self._after)
        self.replayed = True

    def undo(self) -> None:
        self._apply(self, self._before)


class Replace(Change):
    """A new value of a field; keystrokes merge."""

    merging = _MERGING


class SetMembers(Change):
    """A list with other members or another order. Lists stand here as copies, so a part keeps what is typed in it."""
