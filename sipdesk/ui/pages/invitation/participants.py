"""Moment 3: who takes part, in two lists, *Kallas* and *Bjuds in*; the person decides (B7, B8, D1, D2, D9)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.calendar import has_come
from sipdesk.domain.disclosure.grounds import received
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party
from sipdesk.domain.rules.invitation import b7_no_longer, b7_stays_told, d1_moved
from sipdesk.domain.rules.replies import d5_answer
from sipdesk.domain.terms import Call
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.address_search import AddressSearch
from sipdesk.ui.pages.invitation.party_form import party_rows
from sipdesk.ui.pages.invitation.party_row import PartyRow
from sipdesk.ui.parts import (
    STRETCH,
    Below,
    Flow,
    Item,
    Roving,
    SideBySide,
    announce,
    button,
    clear,
    column,
    frame,
    hairline,
    heading,
    hint,
    holder,
    restyle,
    row,
    text,
    with_icon,
)
from sipdesk.ui.rows.question import Asked, Question

translate = QCoreApplication.translate
PATH = "parties"


def build(form: Form, about: About) -> None:
    form.ask(Participants(form, about))


class Participants(Question):
    """The two lists, the address book beside them, and below them the fields of the chosen party."""

    def __init__(self, form: Form, about: About) -> None:
        super().__init__(form.model, Asked(PATH, translate("Participants", "Deltagare")))
        self._form, self._about = form, about
        self._chosen = ""
        self._details: QWidget | None = None
        self._lists = column(gap=0)
        self._boxes: dict[Call, QFrame] = {}
        self._below = column(gap=12)
        search = AddressSearch(about.address_book, about.routine, self._add)
        sides = SideBySide(gap=24, narrow=760)
        sides.add(search, 2)
        sides.add(holder(self._lists), 5)
        keys = hint(translate("Participants", "Flytta: dra, eller Ctrl+högerpil och Ctrl+vänsterpil. Ta bort: Delete."))
        self.lay_out(search.line, body=column(sides, keys, holder(self._below), gap=8), label_above=False)
        self.refresh()

    def refresh(self) -> None:
        clear(self._lists)
        sides = SideBySide(gap=16, narrow=520)
        self._boxes = {call: self._list(call) for call in (Call.SUMMONED, Call.INVITED)}
        for box in self._boxes.values():
            sides.add(box, filled=True)
        self._lists.addWidget(sides)
        if self._gone:
            self._lists.addSpacing(16)
            self._lists.addWidget(self._no_longer())
        if self._chosen and not any(party.uid == self._chosen for party in self._parties):
            self._close()

    def reveal(self, path: str) -> None:
        uid = path.removeprefix(f"{PATH}.").partition(".")[0]
        if any(party.uid == uid for party in self._parties):
            self.open(uid)

    def open(self, uid: str) -> None:
        """Show the fields of a party below the lists."""
        self._close()
        self._chosen = uid
        party: Party = self.model.get(f"{PATH}.{uid}")
        inner = self._form.part(f"{PATH}.{uid}")
        party_rows(inner, self._about, f"{PATH}.{uid}")
        title = heading(party.name or translate("Participants", "Ny deltagare"), 2)
        if b7_no_longer(self._about.case, party):
            act = button(translate("Participants", "Ta med igen"), lambda: self._bring_back(uid), "quiet", "undo")
        else:
            act = button(translate("Participants", "Ta bort deltagaren"), lambda: self._remove(uid), "quiet", "cross")
        self._details = frame("card", column(row((title, 1), act), inner, gap=12, margins=16), title.text())
        if party.own:
            act.hide()
        self._below.addWidget(self._details)
        self.refresh()
        first = inner.findChild(Question)
        if isinstance(first, Question):
            first.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, PartyRow) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if ctrl and event.key() == Qt.Key.Key_Right:
                return self._move(watched.uid, Call.INVITED)
            if ctrl and event.key() == Qt.Key.Key_Left:
                return self._move(watched.uid, Call.SUMMONED)
            if event.key() == Qt.Key.Key_Delete:
                return self._remove(watched.uid)
        return super().eventFilter(watched, event)

    @property
    def _parties(self) -> list[Party]:
        parties: list[Party] = self.model.get(PATH)
        return parties

    @property
    def _gone(self) -> list[Party]:
        return [party for party in self._parties if b7_no_longer(self._about.case, party)]

    def _list(self, call: Call) -> QFrame:
        titles = {
            Call.SUMMONED: (
                translate("Participants", "Kallas"),
                translate("Participants", "Ska komma, eller skicka en ersättare"),
            ),
            Call.INVITED: (
                translate("Participants", "Bjuds in"),
                translate("Participants", "Väntas komma, men är inte skyldiga"),
            ),
        }
        gone = self._gone
        return self._box(*titles[call], [party for party in self._parties if party.call is call and party not in gone])

    def _no_longer(self) -> QFrame:
        """Who was told of the SIP and takes part no more."""
        return self._box(
            translate("Participants", "Inte längre med"),
            translate("Participants", "Har fått papper om SIP:en, och får veta när den avslutas"),
            self._gone,
        )

    def _box(self, title: str, words: str, parties: list[Party]) -> QFrame:
        rows = [self._row(party) for party in parties]
        lines: list[Item] = [column(heading(title, 2), hint(words), gap=0, margins=(16, 12, 16, 10)), hairline()]
        for shown in rows:
            lines += [shown, hairline()]
        if not rows:
            lines.append(column(hint(translate("Participants", "Ingen än")), margins=(16, 8, 16, 8)))
        box = frame("card", column(*lines, STRETCH, gap=0, margins=(0, 0, 0, 4)), title)
        Roving(box, rows)
        return box

    def _row(self, party: Party) -> PartyRow:
        moved = self._moved_from(party)
        who = ", ".join(part for part in (party.contact, party.role or party.relation, moved) if part)
        states = self._states(party)
        marks = [
            with_icon(
                "check" if done else "empty",
                text(words, "small", "" if done else "muted", wrap=False),
                "ok" if done else "muted",
                14,
            )
            for words, done in states
        ]
        spoken = ". ".join([who, *(f"{words}: {_done(done)}" for words, done in states)])
        below = Below(
            holder(column(hint(who), holder(Flow(*(holder(mark) for mark in marks))), gap=2)), spoken.strip(". ")
        )
        made = PartyRow(party.uid, party.name, below, party.uid == self._chosen, partial(self.open, party.uid))
        made.installEventFilter(self)
        if party not in self._gone:
            made.carried.connect(self._show_where)
            made.put_down.connect(partial(self._put_down, party.uid))
        return made

    def _moved_from(self, party: Party) -> str:
        """That it stands in another list than its kind usually does."""
        if party.own or not d1_moved(party, self._about.routine):
            return ""
        return {
            Call.SUMMONED: translate("Participants", "flyttad från Bjuds in"),
            Call.INVITED: translate("Participants", "flyttad från Kallas"),
        }[party.call]

    def _states(self, party: Party) -> list[tuple[str, bool]]:
        if party.own:
            return [(translate("Participants", "Er egen enhet"), True)]
        case, about = self._about.case, self._about
        return [
            (translate("Participants", "Godkänd"), has_come(party.approved_on, about.today)),
            (translate("Participants", "Samtycke"), bool(received(case, party, about.today, about.routine))),
            (translate("Participants", "Brev"), sent_to_party(case, party.uid)),
            (translate("Participants", "Svar"), d5_answer(case, party) is not None),
        ]

    def _add(self, party: Party) -> None:
        self.model.add(PATH, party, translate("Participants", "Ny deltagare"))
        self.model.leave(PATH)
        self.open(party.uid)

    def _list_at(self, place: QPoint) -> Call | None:
        """The list below that place of the screen."""
        under = (call for call, box in self._boxes.items() if box.rect().contains(box.mapFromGlobal(place)))
        return next(under, None)

    def _show_where(self, place: QPoint) -> None:
        """The list that what is carried would come into."""
        there = self._list_at(place)
        for call, box in self._boxes.items():
            restyle(box, box="drop" if call is there else "card")

    def _put_down(self, uid: str, place: QPoint) -> None:
        """Into the list below it; beside the lists nothing is moved."""
        there = self._list_at(place)
        if there is not None and there is not self.model.get(f"{PATH}.{uid}.call"):
            self._move(uid, there)
        for box in self._boxes.values():
            restyle(box, box="card")

    def _move(self, uid: str, call: Call) -> bool:
        self.model.set(f"{PATH}.{uid}.call", call, translate("Participants", "Flytta deltagaren"))
        self.model.leave(PATH)
        self.refresh()
        self._focus(uid)
        return True

    def _remove(self, uid: str) -> bool:
        party: Party = self.model.get(f"{PATH}.{uid}")
        if party.own or b7_no_longer(self._about.case, party):
            return False
        if b7_stays_told(self._about.case, party):
            return self._take_out(party)
        lists = {
            Call.SUMMONED: translate("Participants", "{name} är borttagen från Kallas."),
            Call.INVITED: translate("Participants", "{name} är borttagen från Bjuds in."),
        }
        self.model.remove(PATH, uid, lists[party.call].format(name=party.name))
        self.model.leave(PATH)
        return True

    def _take_out(self, party: Party) -> bool:
        """One who has been given papers stays in the case, and is told what ends."""
        self._take_part(party.uid, False, translate("Participants", "Ta bort deltagaren"))
        self._close()
        self.refresh()
        announce(self, translate("Participants", "{name} är inte längre med.").format(name=party.name))
        return True

    def _bring_back(self, uid: str) -> None:
        self._take_part(uid, True, translate("Participants", "Ta med igen"))
        self.open(uid)

    def _take_part(self, uid: str, there: bool, words: str) -> None:
        with self.model.as_one(words):
            self.model.set(f"{PATH}.{uid}.takes_part", there)
            if not there:
                self.model.set(f"{PATH}.{uid}.wants_copy", False)
        self.model.leave(PATH)

    def _close(self) -> None:
        if self._details is not None:
            self._form.forget(f"{PATH}.{self._chosen}")
            self._details.hide()
            self._details.deleteLater()
            self._details = None
        self._chosen = ""

    def _focus(self, uid: str) -> None:
        for shown in self.findChildren(PartyRow):
            if shown.uid == uid and not shown.isHidden():
                shown.setFocus(Qt.FocusReason.TabFocusReason)


def _done(done: bool) -> str:
    return translate("Participants", "klart") if done else translate("Participants", "återstår")
