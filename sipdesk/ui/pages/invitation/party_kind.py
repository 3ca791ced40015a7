"""What kind of participant somebody is. The kind decides whose it is, its usual list, and what its name tells (D1)."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QTimer

from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.invitation import d1_default_call
from sipdesk.domain.terms import Authority
from sipdesk.ui.look import theme
from sipdesk.ui.parts import STRETCH, Choice, button, column, follow_the_eye, holder, row, text
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def of_kind(party: Party, code: str, routine: Routine) -> Party:
    """The party as a party of that kind: in the kind's own list, and of its authority."""
    kind = routine.kinds.get(code)
    if kind is None:
        return party
    of_it = replace(party, kind=code, authority=kind.authority)
    return replace(of_it, call=d1_default_call(of_it, routine))


class KindRow(Question):
    """The kind in words, and a list of kinds to choose from that unfolds. chosen: called with each new kind."""

    def __init__(self, model: CaseModel, path: str, routine: Routine, chosen: Callable[[], object]) -> None:
        super().__init__(model, Asked(f"{path}.kind", translate("Party", "Vilken sorts deltagare?")))
        self._party_path, self._routine, self._chosen = path, routine, chosen
        self._codes = list(routine.kinds)
        names = [on_screen(kind.name) for kind in routine.kinds.values()]
        self._choice = Choice(self.asked.name, names, upright=True, columns=2 if theme.current().scale < 1.4 else 1)
        self._words = text("")
        self._change = button(translate("Party", "Ändra"), self._unfold, "inline")
        self._change.setAccessibleName(translate("Party", "Ändra vilken sorts deltagare"))
        self._done = button(translate("Party", "Klart"), self._fold)
        self._done.setAccessibleName(translate("Party", "Klart: sorts deltagare"))
        self._folded = holder(row(self._words, self._change, STRETCH, gap=12))
        self._list = holder(column(self._choice, row(self._done, STRETCH), gap=8))
        body = column(self._folded, self._list, gap=0)
        self.lay_out(*self._choice.buttons, body=body)
        for place, option in enumerate(self._choice.buttons):
            option.clicked.connect(lambda _=False, place=place: self._choose(place))
        self.refresh()
        self._show(unfolded=model.get(self.path) not in routine.kinds)

    def refresh(self) -> None:
        code = self.model.get(self.path)
        self._choice.choose(self._codes.index(code) if code in self._codes else None)
        kind = self._routine.kinds.get(code)
        self._words.setText(on_screen(kind.name) if kind else "")

    def take_focus(self) -> None:
        self.control = self._change if self._list.isHidden() else self._choice.buttons[self._choice.chosen or 0]
        super().take_focus()

    def _choose(self, place: int) -> None:
        party = of_kind(self.model.get(self._party_path), self._codes[place], self._routine)
        with self.model.as_one(self.asked.name):
            for name in ("kind", "call", "authority"):
                self.model.set(f"{self._party_path}.{name}", getattr(party, name))
        self.leave()
        self._chosen()

    def _unfold(self) -> None:
        self._show(unfolded=True)
        QTimer.singleShot(0, self, self.go)

    def _fold(self) -> None:
        self._show(unfolded=False)
        QTimer.singleShot(0, self, self.go)  # when it stands where it will

    def _show(self, *, unfolded: bool) -> None:
        self._folded.setVisible(not unfolded)
        self._list.setVisible(unfolded)
        follow_the_eye(self)


def is_private(party: Party) -> bool:
    """A relative, a friend, a god man: a person, not a unit."""
    return party.authority is Authority.PRIVATE
