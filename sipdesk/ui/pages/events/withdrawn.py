"""What has been taken back, newest first, each with its work list: whom to tell, what stays here, what is out (C5)."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.party import Party
from sipdesk.domain.rules.course import given_again
from sipdesk.domain.rules.withdrawal import WorkList, c5_work_list
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.representatives import giver_name
from sipdesk.ui.pages.papers.paper_names import paper_for
from sipdesk.ui.parts import STRETCH, Item, announce, button, clear, column, frame, heading, row, text
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PATH = "consent.withdrawals"


def type_name(about: About, code: str) -> str:
    """A kind of information as a heading says it."""
    known = about.routine.types.get(code)
    return on_screen(known.name) if known else code


def said(about: About, taken_back: Withdrawal) -> str:
    """*Gäller att dela information. Bara för Hemtjänsten Norr. Bara om stödet i dag.*"""
    party = about.case.party(taken_back.party_uid)
    parts = []
    if taken_back.exchange:
        parts.append(translate("Withdraw", "att dela information"))
    if taken_back.plan:
        parts.append(translate("Withdraw", "att en SIP skrivs"))
    words = translate("Withdraw", "Gäller {what}.").format(what=say.listing(parts))
    if taken_back.party_uid:
        gone = translate("Withdraw", "en deltagare som är borttagen")
        name = party.name if party else gone
        words += " " + translate("Withdraw", "Bara för {party}.").format(party=name)
    if taken_back.type:
        kind = about.type_words.get(taken_back.type, taken_back.type)
        words += " " + translate("Withdraw", "Bara om {type}.").format(type=kind)
    if taken_back.taken_back_by:
        who = giver_name(about, taken_back.taken_back_by)
        words += " " + translate("Withdraw", "Tillbakataget av {who}.").format(who=who)
    return words


class Withdrawn(QWidget):
    """A card for each withdrawal. Telling a party is noted here, and ends its line in the list of cases."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._model, self._about = model, about
        self._cards = column(gap=12)
        self.setLayout(self._cards)
        self._show()
        model.changed.connect(self._on_changed)

    def _show(self) -> None:
        clear(self._cards)
        for taken_back in reversed(self._about.case.consent.withdrawals):
            work = c5_work_list(self._about.case, taken_back, self._about.today, self._about.routine)
            self._cards.addWidget(self._card(taken_back, work))

    def _card(self, taken_back: Withdrawal, work: WorkList) -> QWidget:
        day = taken_back.at.date() if taken_back.at else None
        title = translate("Withdraw", "Tillbakataget {day}").format(day=say.long_day(day) if day else "")
        lines: list[Item] = [heading(title, 3), text(said(self._about, taken_back), ink="muted")]
        if work.tell:
            words = translate("Withdraw", "Berätta för dem, bara att samtycket är tillbakataget")
            lines += [text(words, "strong"), *(self._to_tell(taken_back, party) for party in work.tell)]
        for words, names in self._work(work):
            if names:
                lines += [text(words, "strong"), *(text(name) for name in names)]
        again = given_again(self._about.case, taken_back, self._about.today, self._about.routine)
        if work.closing and not again:
            go = button(translate("Withdraw", "Gå till avslutet"), partial(self._about.go, "closing"), picture="right")
            lines += [text(translate("Withdraw", "SIP:en behöver avslutas."), "strong"), row(go, STRETCH)]
        return frame("card", column(*lines, STRETCH, gap=4, margins=16), title)

    def _to_tell(self, taken_back: Withdrawal, party: Party) -> Item:
        told = partial(self._told, taken_back, party)
        done = button(translate("Withdraw", "Jag har berättat"), told, "inline", "check")
        done.setObjectName(f"{PATH}.{taken_back.uid}.told")
        done.setAccessibleName(translate("Withdraw", "Jag har berättat för {party}").format(party=party.name))
        return row(text(party.name, wrap=False), done, STRETCH, gap=16)

    def _told(self, taken_back: Withdrawal, party: Party) -> None:
        path = f"{PATH}.{taken_back.uid}.told"
        words = translate("Withdraw", "Jag har berättat för {party}").format(party=party.name)
        self._model.set(path, (*self._model.get(path), party.uid), words)
        self._model.leave(path)
        announce(self, words)

    def _work(self, work: WorkList) -> list[tuple[str, list[str]]]:
        return [
            (translate("Withdraw", "Skickas inte"), [paper_for(self._about, paper) for paper in work.stopped]),
            (translate("Withdraw", "Har redan lämnats ut"), [paper_for(self._about, paper) for paper in work.given]),
            (translate("Withdraw", "Insatser som saknar vem"), [action.what.text for action in work.lost_who]),
        ]

    def _on_changed(self, path: str) -> None:
        if path.startswith(PATH):
            self._show()
