"""A list of parts under the headings they belong to: the actions of each sub-goal, and last those without one.

What is added under a heading belongs there from the beginning, and a part changes places with its neighbours there.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from sipdesk.ui.parts import STRETCH, Heading, button, heading, holder, row
from sipdesk.ui.rows.question import Asked
from sipdesk.ui.rows.repeated import Parts, RepeatedRow
from sipdesk.ui.work.model import CaseModel


@dataclass(frozen=True, slots=True)
class Groups:
    """How parts are grouped.

    names: key and heading of each group, in order. of: the key of a part's group; any other means none. put: a part
    into a group. others: heading over those without a group, while there are groups. add_other: the words of the
    button below them, while there are groups. follows: a change below this path may change the headings.
    """

    names: Callable[[], Sequence[tuple[str, str]]]
    of: Callable[[Any], str]
    put: Callable[[Any, str], object]
    others: str
    add_other: str
    follows: str


class GroupedRow(RepeatedRow):
    """As `RepeatedRow`; each group has its heading above and its own button below."""

    def __init__(
        self,
        model: CaseModel,
        asked: Asked,
        parts: Parts,
        groups: Groups,
        build: Callable[[str], QWidget],
        forget: Callable[[str], None],
    ) -> None:
        self._groups = groups
        self._frames: dict[str, tuple[Heading, QPushButton, QWidget]] = {}
        self._others = heading(groups.others, 3)
        super().__init__(model, asked, parts, build, forget)
        model.changed.connect(self._on_elsewhere)

    def refresh(self) -> None:
        names = dict(self._groups.names())
        for key in [key for key in self._frames if key not in names]:
            self._drop_frame(key)
        for key, words in names.items():
            title, add, _ = self._frames.get(key) or self._new_frame(key)
            title.setText(words)
            add.setAccessibleName(f"{self._parts.add}: {words}")
        words = self._groups.add_other if names else self._parts.add
        self._add.setText(words)
        self._add.setAccessibleName(words)
        super().refresh()

    def _shown(self, held: Mapping[str, Any]) -> Sequence[str]:
        grouped: dict[str, list[str]] = {**{key: [] for key in self._frames}, "": []}
        for uid, part in held.items():
            grouped[self._key(part)].append(uid)
        return [uid for uids in grouped.values() for uid in uids]

    def _stacked(self, order: Sequence[str]) -> Sequence[QWidget]:
        keys = {part.uid: self._key(part) for part in self.model.get(self.path)}
        stacked: list[QWidget] = []
        for key, (title, _, foot) in self._frames.items():
            stacked += [title, *(self._cards[uid] for uid in order if keys[uid] == key), foot]
        loose = [self._cards[uid] for uid in order if not keys[uid]]
        self._others.setVisible(bool(loose and self._frames))
        return [*stacked, self._others, *loose]

    def _mates(self, uid: str) -> Sequence[str]:
        parts = self.model.get(self.path)
        key = next(self._key(part) for part in parts if part.uid == uid)
        return [part.uid for part in parts if self._key(part) == key]

    def _key(self, part: Any) -> str:
        key = self._groups.of(part)
        return key if key in self._frames else ""

    def _new_frame(self, key: str) -> tuple[Heading, QPushButton, QWidget]:
        add = button(self._parts.add, lambda: self._add_to(key), "inline", "plus")
        self._frames[key] = heading("", 3), add, holder(row(add, STRETCH))
        order = [key for key, _ in self._groups.names() if key in self._frames]
        self._frames = {key: self._frames[key] for key in order}
        return self._frames[key]

    def _drop_frame(self, key: str) -> None:
        title, _, foot = self._frames.pop(key)
        for widget in (title, foot):
            self._stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _add_to(self, key: str) -> None:
        part = self._parts.make()
        self._groups.put(part, key)
        self._add_part(part)

    def _on_elsewhere(self, path: str) -> None:
        if path == self._groups.follows or path.startswith(f"{self._groups.follows}."):
            self.refresh()
