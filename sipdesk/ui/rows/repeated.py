"""A row that holds any number of parts (questions, actions), each in a card with rows of its own.

Adding puts the keyboard in the new card; what is removed comes back from the undo bar.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sipdesk.ui.parts import STRETCH, Item, button, column, first_stop, follow_the_eye, hint, row
from sipdesk.ui.rows.card import Card, Facts, Said
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Parts:
    """How a list of parts is shown.

    make: a fresh part. title: heading of its card, from its number (1, 2 …) and the part. add: the
    button's words. removed: the sentence of the undo bar. empty: what stands there while there is none.
    movable: cards can change places. fixed: nothing is added or taken away. facts: name and value of what
    shows while a card is folded; without it a card is always open.
    """

    make: Callable[[], Any]
    title: Callable[[int, Any], str]
    add: str
    removed: Callable[[Any], str]
    empty: str = ""
    movable: bool = False
    fixed: bool = False
    facts: Callable[[Any], Facts] | None = None


class RepeatedRow(Question):
    """`build(path)` makes the rows of one part; `forget(path)` is told when its card goes."""

    def __init__(
        self,
        model: CaseModel,
        asked: Asked,
        parts: Parts,
        build: Callable[[str], QWidget],
        forget: Callable[[str], None],
    ) -> None:
        super().__init__(model, asked)
        self._parts, self._build, self._forget = parts, build, forget
        self._cards: dict[str, Card] = {}
        self._standing: list[QWidget] = []
        self._stack = column(gap=12)
        self._empty = hint(parts.empty)
        self._add = button(parts.add, self.add, "inline", "plus")
        content: list[Item] = [self._empty, self._stack, row(self._add, STRETCH)]
        self.lay_out(self._add, body=column(*content, gap=8), label_above=False)
        self._add.setAccessibleName(parts.add)
        self._add.setHidden(parts.fixed)
        self.refresh()

    def refresh(self) -> None:
        held = {part.uid: part for part in self.model.get(self.path)}
        gone = [uid for uid in self._cards if uid not in held]
        for uid in gone:
            self._drop(uid)
        order = self._shown(held)
        for place, uid in enumerate(order):
            card = self._cards.get(uid) or self._new_card(uid)
            part = held[uid]
            card.name(self._parts.title(place + 1, part), self._parts.facts(part) if self._parts.facts else ())
        wanted = list(self._stacked(order))
        if gone or wanted != self._standing:  # while somebody types inside a part, all of them stay
            self._stand(wanted)
        self._empty.setVisible(bool(self._parts.empty) and not held)

    def add(self) -> None:
        """A new part, last; the keyboard goes to its first field."""
        self._add_part(self._parts.make())

    def offer_more(self, offered: bool) -> None:
        """Whether the button for one more stands below; not while the page's own primary is the same act."""
        self._add.setVisible(offered and not self._parts.fixed)

    def take_focus(self) -> None:
        if not self._add.isHidden():
            super().take_focus()

    def _shown(self, held: Mapping[str, Any]) -> Sequence[str]:
        """The parts' uids in the order in which their cards stand."""
        return list(held)

    def _stand(self, wanted: list[QWidget]) -> None:
        for place, widget in enumerate(wanted):
            if self._stack.indexOf(widget) != place:
                self._stack.removeWidget(widget)
                self._stack.insertWidget(place, widget)
        self._standing = wanted
        follow_the_eye(self)

    def _stacked(self, order: Sequence[str]) -> Sequence[QWidget]:
        """What stands below each other: the cards, and what a kind of list puts between them."""
        return [self._cards[uid] for uid in order]

    def _mates(self, _uid: str) -> Sequence[str]:
        """The parts among which one can change places, in their order."""
        return self._order()

    def _add_part(self, part: Any) -> None:
        self.model.add(self.path, part, self._parts.add)
        self.leave()
        self._first_field(self._cards[part.uid])

    def reveal(self, path: str) -> None:
        """Unfold the card that holds the field."""
        card = self._cards.get(self._uid_of(path))
        if card:
            card.unfold()

    def say_of_parts(self, said: Mapping[str, Sequence[Said]]) -> None:
        """Path to what the rules find there, for fields whose rows are folded away."""
        for uid, card in self._cards.items():
            mine = [one for path, found in said.items() if self._uid_of(path) == uid for one in found]
            if not card.unfolded:
                card.say(mine)

    def go(self) -> None:
        order = self._shown({part.uid: part for part in self.model.get(self.path)})
        if order:
            self._first_field(self._cards[order[0]])
        else:
            super().go()

    def _uid_of(self, path: str) -> str:
        return path.removeprefix(f"{self.path}.").partition(".")[0]

    def _order(self) -> list[str]:
        return [part.uid for part in self.model.get(self.path)]

    def _new_card(self, uid: str) -> Card:
        tools: list[QPushButton] = []
        if self._parts.movable:
            tools.append(button(translate("Repeated", "Flytta upp"), lambda: self._shift(uid, -1), "quiet", "up"))
            tools.append(button(translate("Repeated", "Flytta ned"), lambda: self._shift(uid, 1), "quiet", "down"))
        if not self._parts.fixed:
            tools.append(button(translate("Repeated", "Ta bort"), lambda: self._remove(uid), "quiet", "cross"))
        card = Card(lambda: self._build(f"{self.path}.{uid}"), tools, foldable=self._parts.facts is not None)
        self._cards[uid] = card
        return card

    def _remove(self, uid: str) -> None:
        places = self._order()
        at = places.index(uid)
        self.model.remove(self.path, uid, self._parts.removed(self.model.get(f"{self.path}.{uid}")))
        self.leave()
        neighbour = next(iter([*places[at + 1 :], *reversed(places[:at])]), None)
        if neighbour:
            self._first_field(self._cards[neighbour])
        else:
            self.take_focus()

    def _shift(self, uid: str, step: int) -> None:
        mates = self._mates(uid)
        place = mates.index(uid) + step
        if 0 <= place < len(mates):
            self.model.move(self.path, uid, self._order().index(mates[place]), self.asked.name)
            self.leave()

    def _drop(self, uid: str) -> None:
        card = self._cards.pop(uid)
        self._forget(f"{self.path}.{uid}")
        self._stack.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _first_field(self, card: Card) -> None:
        card.unfold()
        stop = first_stop(card.rows) if card.rows else None
        asked: QWidget | None = stop
        while asked is not None and not isinstance(asked, Question):
            asked = asked.parentWidget()
        if isinstance(asked, Question) and asked is not self:
            asked.go()
        elif stop is not None:
            stop.setFocus(Qt.FocusReason.TabFocusReason)
