"""At the desk: who is in the room now, what the big screen leaves out because of whom, and the way to it (E5, E6).

Others never see this: names stand here that not everybody may know.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from sipdesk.domain.disclosure.room import Withheld, e5_withheld
from sipdesk.domain.party import Party
from sipdesk.ui import say
from sipdesk.ui.big_screen.state import MeetingState
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    button,
    clear,
    column,
    follow_the_eye,
    frame,
    heading,
    row,
    text,
)
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class InTheRoom(QWidget):
    """Ticks for those who are expected, one for anybody else, and a line for each who makes the screen leave out."""

    def __init__(self, model: CaseModel, about: About, state: MeetingState) -> None:
        super().__init__()
        self._about, self._state = about, state
        self._boxes: dict[str, QCheckBox] = {}
        ticks: list[Item] = []
        for party in about.case.parties:
            if not party.own and party.name:
                box = QCheckBox(party.name)
                box.setAccessibleName(translate("InRoom", "I rummet nu: {name}").format(name=party.name))
                box.clicked.connect(partial(self._came_or_went, party.uid))
                self._boxes[party.uid] = box
                ticks.append(box)
        self._stranger = QCheckBox(translate("InRoom", "Någon annan är i rummet"))
        self._stranger.clicked.connect(state.say_stranger)
        self._left_out = column(gap=8)
        words = translate(
            "InRoom",
            "Skärmen visar bara det som alla i rummet får veta. Är någon annan där är den tom. Den som kommer från en "
            "annan verksamhet än den som kallades räknas som någon annan.",
        )
        self.setLayout(
            column(
                heading(translate("InRoom", "I rummet nu"), 2), text(words, ink="muted"), *ticks, self._stranger,
                self._left_out, gap=6,
            )
        )  # fmt: skip
        model.changed.connect(self._on_changed)
        state.narrowed.connect(self._show)
        self._show()

    def _came_or_went(self, uid: str) -> None:
        there = self._boxes[uid].isChecked()
        (self._state.let_in if there else self._state.let_out)(uid)

    def _on_changed(self, _path: str) -> None:
        self._show()

    def _show(self) -> None:
        about = self._about
        room = self._state.room(about.case, about.today)
        for uid, box in self._boxes.items():
            box.setChecked(uid in room.parties)
        self._stranger.setChecked(room.stranger)
        clear(self._left_out)
        for one in e5_withheld(about.case, room, about.today, about.routine):
            party = about.case.party(one.party_uid)
            if party is not None:
                self._left_out.addWidget(self._line(party, one))
        follow_the_eye(self)

    def _line(self, party: Party, one: Withheld) -> QWidget:
        """What is left out because of a party, and the two ways out: ask now, or she steps out."""
        sentence = _sentence(party.name, one, [self._about.type_words.get(code, code) for code in one.types])
        ask = button(translate("InRoom", "Fråga om samtycke"), partial(self._about.go, "consent"))
        out = button(translate("InRoom", "Går ut en stund"), partial(self._state.let_out, party.uid))
        for made in (ask, out):
            made.setAccessibleName(f"{made.text()}: {party.name}")
        content = column(text(sentence), row(ask, out, STRETCH, gap=8), gap=6, margins=12)
        return frame("sunken", content, sentence)


def _sentence(name: str, one: Withheld, types: list[str]) -> str:
    if one.everything:
        words = translate("InRoom", "{name} får inte veta något i dag. Skärmen är tom så länge {name} är i rummet.")
        return words.format(name=name)
    count = translate("InRoom", "%n text(er) visas inte.", "", one.texts)
    if types:
        words = translate("InRoom", "{name} får inte veta om {types}. {count}")
        return words.format(name=name, types=say.listing(types), count=count)
    if one.unsettled == one.texts:
        words = translate("InRoom", "{name}: {count} Ingen har svarat på vad de berättar om.")
        return words.format(name=name, count=count)
    words = translate("InRoom", "{name}: {count} De nämner någon som {name} inte får veta om.")
    return words.format(name=name, count=count)
