"""An event at any time: a double entry, a case on the wrong person, a name or number that was typed wrong (P7)."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sipdesk.domain.correction import Correction
from sipdesk.domain.disclosure.guardians import guardian_name
from sipdesk.domain.identity import read_identity_number
from sipdesk.domain.person import Person
from sipdesk.domain.terms import CorrectionKind, IdentityKind
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.events.alike import AlikeList
from sipdesk.ui.parts import (
    STRETCH,
    Headed,
    Mistake,
    SideBySide,
    announce,
    button,
    caption,
    column,
    frame,
    heading,
    holder,
    line_edit,
    row,
    set_aside,
    text,
)
from sipdesk.ui.work.other_cases import OtherCases

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    standing = [one for one in about.case.corrections if one.undone_at is None]
    if standing:
        form.section(translate("Correct", "Det som är rättat"))
    for one in standing:
        _rows(form, about, one)
    if about.others is not None:
        form.section(translate("Correct", "Finns personen i ett ärende till?"))
        form.own(AlikeList(about, about.others))
        form.section(
            translate("Correct", "Är ärendet skrivet på fel person?"),
            translate("Correct", "Är bara namnet eller numret felskrivet rättar du det under Den enskilde."),
        )
        wrong = WrongPerson(about, about.others)
        form.own(wrong)
        if standing:  # whoever has just moved a case is not led to moving it again
            wrong.stand_aside()


def _rows(form: Form, about: About, one: Correction) -> None:
    part = form.part(f"corrections.{one.uid}")
    part.own(holder(column(heading(_title(one), 3), text(_facts(one)), gap=2)))
    if one.kind is CorrectionKind.NAMED:
        part.text("reason", translate("Correct", "Varför blev det fel?"))
    if one.given_to:
        part.several(
            "told",
            translate("Correct", "Vilka har fått veta att uppgiften var fel?"),
            _receivers(about, one),
            hint=translate("Correct", "De har papper med det som var fel."),
            columns=2,
        )
        part.yes_no(
            "astray",
            translate("Correct", "Fick någon veta något om fel person?"),
            hint=translate("Correct", "I så fall är det en incident: skriv den under Papper i fel händer."),
        )
        if one.astray is not None:
            go = button(translate("Correct", "Papper i fel händer"), lambda: about.go("incident"), "quiet", "error")
            part.own(holder(row(go, STRETCH)))
    form.own(part)


def _title(one: Correction) -> str:
    titles = {
        CorrectionKind.NAMED: translate("Correct", "Namn eller nummer rättat"),
        CorrectionKind.WENT_ON: translate("Correct", "Flyttat hit från ärende {number}"),
        CorrectionKind.JOINED: translate("Correct", "Ärende {number} ingår här"),
        CorrectionKind.WRONG_PERSON: translate("Correct", "Flyttat till ärende {number}"),
        CorrectionKind.DOUBLE: translate("Correct", "Ingår i ärende {number}"),
    }
    return titles[one.kind].format(number=one.other_number)


def _facts(one: Correction) -> str:
    day = say.full_day(one.at) if one.at else "–"
    who = translate("Correct", "{day}, av {name}.").format(day=day, name=one.by)
    if one.kind is CorrectionKind.NAMED:
        stood = " ".join(word for word in (one.first_name, one.last_name, one.identity_number) if word)
        return " ".join((who, translate("Correct", "Förut stod: {stood}.").format(stood=stood or "–")))
    return " ".join((who, one.reason))


def _receivers(about: About, one: Correction) -> Mapping[str, str]:
    names = {party.uid: party.name for party in about.case.parties}
    names |= {guardian.uid: guardian_name(about.case, guardian.uid) for guardian in about.case.consent.guardians}
    return {uid: names.get(uid, translate("Correct", "en borttagen deltagare")) if uid else about.name
            for uid in one.given_to}  # fmt: skip


class _Line(Headed):
    """A line to type in, level with those beside it also where their labels take two lines."""

    def __init__(self, words: str, edit: QLineEdit) -> None:
        super().__init__()
        self.head = holder(column(STRETCH, caption(words, edit), gap=4))
        self.setLayout(column(self.head, edit, gap=4))


class WrongPerson(QWidget):
    """Who it should have been, why, and what comes of it before it is done."""

    def __init__(self, about: About, others: OtherCases) -> None:
        super().__init__()
        self._about, self._others = about, others
        self._asked = False
        self.first, self.last, self.number, self.reason = (line_edit() for _ in range(4))
        self.mistake = Mistake()
        names = SideBySide(gap=16, narrow=640)
        for words, edit in (
            (translate("Correct", "Rätt persons förnamn"), self.first),
            (translate("Correct", "Efternamn"), self.last),
            (translate("Correct", "Personnummer eller samordningsnummer"), self.number),
        ):
            names.add(_Line(words, edit))
        lead = translate(
            "Correct",
            "Det som är skrivet flyttas till ett nytt ärende för rätt person. Samtycke, godkända deltagare, svar och"
            " papper följer inte med: det frågas på nytt. Det här ärendet avslutas, sparas och visar dit.",
        )
        self.go = button(translate("Correct", "Flytta till rätt person"), self.move_on)
        body = column(
            text(lead),
            names,
            caption(translate("Correct", "Varför blev det fel person?"), self.reason),
            self.reason,
            self.mistake,
            row(self.go, STRETCH),
            gap=6,
            margins=(16, 12, 16, 12),
        )
        self.setLayout(column(frame("card", body, translate("Correct", "Fel person")), gap=0))

    def stand_aside(self) -> None:
        """The page does not begin here."""
        for one in (self.first, self.last, self.number, self.reason, self.go):
            set_aside(one)

    def move_on(self) -> None:
        """Asked once more first."""
        person = self._person()
        if not self._asked and self.reason.text().strip() and person.name:
            self._asked = True
            words = translate("Correct", "Allt flyttas till {name}. Tryck en gång till för att göra det.")
            self._say(words.format(name=person.name))
            return
        try:
            self._others.move(person, self.reason.text())
        except SipError as problem:
            self._asked = False
            self._say(self._about.trouble(problem))

    def _person(self) -> Person:
        number = read_identity_number(self.number.text(), self._about.today)
        person = Person(
            first_name=self.first.text().strip(), last_name=self.last.text().strip(),
            identity_number=self.number.text().strip(),
        )  # fmt: skip
        if number is not None:
            person.identity_kind, person.identity_number = number.kind, number.written
        elif not person.identity_number:
            person.identity_kind = IdentityKind.NONE
        return person

    def _say(self, sentence: str) -> None:
        self.mistake.say(sentence)
        announce(self, sentence)
