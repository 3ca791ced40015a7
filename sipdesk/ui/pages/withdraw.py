"""An event at any time: consent is taken back, whole, for one party or for one kind of information (C5)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.rules.withdrawal import WorkList, c5_work_list, withdraw
from sipdesk.domain.terms import ConsentForm
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.model import CaseModel
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import (
    STRETCH,
    Choice,
    Item,
    Mistake,
    announce,
    clear,
    column,
    frame,
    heading,
    hint,
    holder,
    text,
)

translate = QCoreApplication.translate
PATH = "consent.withdrawals"
EVERYTHING, EXCHANGE, PLAN = range(3)


def build(form: Form, about: About) -> None:
    taking = TakeBack(form.model, about)
    form.own(taking)
    form.page.primary(translate("Withdraw", "Ta tillbaka samtycket"), taking.take_back, picture="shield")


class TakeBack(QWidget):
    """What, for whom, which information; then one button. Below it the work list of every withdrawal there is."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName(PATH)
        self._model, self._about = model, about
        self._parties = [party for party in about.case.parties if party.name and not party.own]
        self._types = [entry.type for entry in about.case.consent.types]
        self._what, self._who, self._which, self._form = self._choices()
        self._mistake = Mistake()
        self._lists = column(gap=12)
        words = translate("Withdraw", "Gäller genast. Inget mer lämnas ut på det samtycket.")
        self.setLayout(
            column(
                self._asked(translate("Withdraw", "Vad tar {name} tillbaka?"), self._what),
                self._asked(translate("Withdraw", "För vem?"), self._who),
                self._asked(translate("Withdraw", "Vilka uppgifter?"), self._which),
                self._asked(translate("Withdraw", "Hur sade {name} det?"), self._form),
                hint(words),
                self._mistake,
                holder(self._lists),
                gap=16,
            )
        )
        self._show_lists()
        model.changed.connect(self._on_changed)

    def _choices(self) -> tuple[Choice, Choice, Choice, Choice]:
        what = [
            translate("Withdraw", "Hela samtycket"),
            translate("Withdraw", "Att dela information"),
            translate("Withdraw", "Att en SIP skrivs"),
        ]
        who = [translate("Withdraw", "Alla"), *(party.name for party in self._parties)]
        which = [
            translate("Withdraw", "Alla uppgifter"),
            *(self._type_name(code) for code in self._types),
        ]
        forms = [
            translate("Withdraw", "Skriftligt"),
            translate("Withdraw", "Muntligt"),
            translate("Withdraw", "På annat sätt"),
        ]
        return (
            Choice(translate("Withdraw", "Vad"), what, 0, upright=True),
            Choice(translate("Withdraw", "För vem"), who, 0, upright=True),
            Choice(translate("Withdraw", "Vilka uppgifter"), which, 0, upright=True),
            Choice(translate("Withdraw", "Hur"), forms, 1),
        )

    def _type_name(self, code: str) -> str:
        known = self._about.routine.types.get(code)
        return known.name if known else code

    def _asked(self, question: str, choice: Choice) -> QWidget:
        asked = question.format(name=self._about.name)
        choice.setAccessibleName(asked)
        return holder(column(text(asked, "strong"), choice, gap=4))

    def take_back(self) -> None:
        what, who, which = self._what.chosen, self._who.chosen or 0, self._which.chosen or 0
        whole_plan = what == PLAN or (what == EVERYTHING and not who and not which)
        forms = (ConsentForm.WRITTEN, ConsentForm.ORAL, ConsentForm.SHOWN)
        try:
            taken_back = withdraw(
                self._about.case,
                at=self._about.now().replace(microsecond=0),
                taken_by=self._about.by.name,
                exchange=what != PLAN,
                plan=whole_plan,
                party_uid=self._parties[who - 1].uid if who and what != PLAN else "",
                type_code=self._types[which - 1] if which and what != PLAN else "",
                form=forms[self._form.chosen or 0],
            )
        except SipError:
            self._mistake.say(translate("Withdraw", "Det finns inget registrerat samtycke att ta tillbaka."))
            return
        self._model.add(PATH, taken_back, translate("Withdraw", "Samtycke tillbakataget"))
        self._model.undo_stack.clear()  # what the person has taken back is not undone by a key
        self._model.leave(PATH)
        announce(self, translate("Withdraw", "Samtycket är tillbakataget."))

    def _show_lists(self) -> None:
        clear(self._lists)
        for taken_back in reversed(self._about.case.consent.withdrawals):
            work = c5_work_list(self._about.case, taken_back, self._about.today, self._about.routine)
            self._lists.addWidget(self._card(taken_back, work))

    def _card(self, taken_back: Withdrawal, work: WorkList) -> QWidget:
        day = taken_back.at.date() if taken_back.at else None
        title = translate("Withdraw", "Tillbakataget {day}").format(day=say.long_day(day) if day else "")
        lines: list[Item] = [heading(title, 3), text(self._said(taken_back), ink="muted")]
        for words, names in self._work(work):
            if names:
                lines.append(text(words, "strong"))
                lines += [text(name) for name in names]
        if work.closing:
            lines.append(
                text(
                    translate(
                        "Withdraw",
                        "SIP:en behöver avslutas. Att avsluta ett ärende kommer i en senare version av programmet.",
                    ),
                    "strong",
                )
            )
        return frame("card", column(*lines, STRETCH, gap=4, margins=16), title)

    def _work(self, work: WorkList) -> list[tuple[str, list[str]]]:
        return [
            (
                translate("Withdraw", "Berätta för dem, bara att samtycket är tillbakataget"),
                [p.name for p in work.tell],
            ),
            (translate("Withdraw", "Skickas inte"), [self._paper(p.paper, p.party_uid) for p in work.stopped]),
            (translate("Withdraw", "Har redan lämnats ut"), [self._paper(p.paper, p.party_uid) for p in work.given]),
            (translate("Withdraw", "Insatser som saknar vem"), [action.what.text for action in work.lost_who]),
        ]

    def _paper(self, code: str, party_uid: str) -> str:
        names = {
            "summons": translate("Withdraw", "Kallelse till {who}"),
            "plan": translate("Withdraw", "Plan till {who}"),
            "consent": translate("Withdraw", "Samtycke till {who}"),
        }
        party = self._about.case.party(party_uid)
        return names.get(code, "{who}").format(who=party.name if party else self._about.name)

    def _said(self, taken_back: Withdrawal) -> str:
        party = self._about.case.party(taken_back.party_uid)
        parts = []
        if taken_back.exchange:
            parts.append(translate("Withdraw", "att dela information"))
        if taken_back.plan:
            parts.append(translate("Withdraw", "att en SIP skrivs"))
        words = translate("Withdraw", "Gäller {what}.").format(what=say.listing(parts))
        if party:
            words += " " + translate("Withdraw", "Bara för {party}.").format(party=party.name)
        if taken_back.type:
            words += " " + translate("Withdraw", "Bara om {type}.").format(
                type=self._type_name(taken_back.type).lower()
            )
        return words

    def _on_changed(self, path: str) -> None:
        if path.startswith(PATH):
            self._show_lists()
