"""The open case behind the pages: every change passes here, is undoable, and is saved without being asked.

A change is written as a draft at the latest 1.5 s after it was made, also in unbroken typing; when the
field is left it becomes an audited change. The model knows no storage: it gets `save_draft` and `save`.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from sipdesk.domain.case import Case
from sipdesk.errors import SipError
from sipdesk.ui.work import case_path
from sipdesk.ui.work.changes import Change, Replace, SetMembers

DRAFT_AFTER_MS: Final = 1500
Save = Callable[[Case], object]


@dataclass(frozen=True, slots=True)
class Saved:
    """When the case was last written, and whether as a draft only."""

    at: datetime
    draft: bool


class CaseModel(QObject):
    """One open case.

    changed(path): a value is new, by typing or by undo. left(path): a field was left and its change saved.
    removed(words): something was taken away ("Jon Falk är borttagen från Kallas."); empty at the next change.
    went_to(path): undo or redo touched this field, so the page shows it. saved(Saved). trouble(SipError):
    saving failed in a way that can be explained; the change is still here and is tried again.
    """

    changed = Signal(str)
    left = Signal(str)
    removed = Signal(str)
    went_to = Signal(str)
    saved = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        case: Case,
        *,
        save_draft: Save,
        save: Save,
        now: Callable[[], datetime] = datetime.now,
        draft_after_ms: int = DRAFT_AFTER_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.case = case
        self.undo_stack = QUndoStack(self)
        self._save_draft, self._save, self._now = save_draft, save, now
        self._unsaved = False
        self._step = 0
        self._unreadable: dict[str, str] = {}
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(draft_after_ms)
        self._draft_timer.timeout.connect(self.write_draft)

    def get(self, path: str) -> Any:
        """The value at a path. Raises KeyError when the part is gone."""
        return case_path.look_up(self.case, path)

    def knows(self, path: str) -> bool:
        """Whether the part in which the field stands is still there."""
        try:
            self.get(path)
        except KeyError:
            return False
        return True

    def set(self, path: str, value: Any, words: str = "", unreadable: str = "") -> None:
        """Change a field. Changes of the same field merge into one step of undo until it is left or sealed.

        words: what the undo menu calls the change, mostly the field's label. unreadable: what was typed and
        could not be read; it is kept, so that it is still there when the page is opened again.
        """
        self._keep_text(path, unreadable)
        before = self.get(path)
        if before != value:
            self.undo_stack.push(Replace(self._apply, path, before, value, words, self._step))

    def add(self, path: str, part: Any, words: str = "", place: int | None = None) -> None:
        """Put a part (with a uid) into the list at `path`, last or at `place`."""
        parts = list(self.get(path))
        parts.insert(len(parts) if place is None else place, part)
        self._set_members(path, parts, words)

    def remove(self, path: str, uid: str, words: str) -> None:
        """Take a part out of the list at `path`; `words` stand in the undo bar. Raises KeyError when it is gone."""
        parts = list(self.get(path))
        del parts[case_path.place_of(parts, uid)]
        self._set_members(path, parts, words)
        self.removed.emit(words)

    def move(self, path: str, uid: str, place: int, words: str = "") -> None:
        """Give a part another place in its list. Raises KeyError when it is gone."""
        parts = list(self.get(path))
        parts.insert(place, parts.pop(case_path.place_of(parts, uid)))
        self._set_members(path, parts, words)

    @contextmanager
    def as_one(self, words: str) -> Iterator[None]:
        """Several changes that are undone together."""
        self.undo_stack.beginMacro(words)
        try:
            yield
        finally:
            self.undo_stack.endMacro()

    def seal(self) -> None:
        """The next change begins a new step of undo, also in the same field."""
        self._step += 1

    def leave(self, path: str) -> None:
        """The field was left: its typing is one step of undo and one audited change."""
        self.seal()
        if self.save_now():
            self.left.emit(path)

    def kept_text(self, path: str) -> str:
        return self._unreadable.get(path, "")

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Texts by path that could not be read when they were typed, before the case was opened anew."""
        self._unreadable.update(texts)

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Paths of fields whose text could not be read."""
        return tuple(self._unreadable)

    @property
    def unsaved(self) -> bool:
        """Whether something has not become an audited change yet."""
        return self._unsaved

    def save_now(self) -> bool:
        """Make an audited change of all that is new: page change, lock, close. False when it was refused."""
        return not self._unsaved or self._write(self._save, draft=False)

    def write_draft(self) -> bool:
        return self._write(self._save_draft, draft=True)

    def _write(self, save: Save, *, draft: bool) -> bool:
        self._draft_timer.stop()
        try:
            save(self.case)
        except SipError as problem:
            self.trouble.emit(problem)
            return False
        self._unsaved = self._unsaved and draft
        self.saved.emit(Saved(self._now(), draft))
        return True

    def _keep_text(self, path: str, text: str) -> None:
        if text:
            self._unreadable[path] = text
        else:
            self._unreadable.pop(path, None)

    def _set_members(self, path: str, parts: list[Any], words: str) -> None:
        self.seal()
        self.undo_stack.push(SetMembers(self._apply, path, list(self.get(path)), parts, words, self._step))
        self.seal()

    def _apply(self, change: Change, value: Any) -> None:
        case_path.put(self.case, change.path, value)
        self._unsaved = True
        self.removed.emit("")
        self.changed.emit(change.path)
        if change.replayed:
            self._unreadable.pop(change.path, None)
            self.went_to.emit(change.path)
        if not self._draft_timer.isActive():
            self._draft_timer.start()
