"""One of each: every kind of row and part, with invented contents, for the lint and for pictures."""

from datetime import date, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.case import Case
from sipdesk.domain.meeting import Question
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import ConsentForm, Initiative
from sipdesk.ui.form import Form
from sipdesk.ui.parts import column, holder, scrolling
from sipdesk.ui.rows.repeated import Parts
from sipdesk.ui.work.model import CaseModel

TODAY = date(2026, 11, 16)
TYPES = {
    "health": "hälsa", "medication": "läkemedel", "function": "vardag", "housing": "boende", "economy": "ekonomi",
    "family": "anhöriga", "work": "arbete", "school": "skola", "crime": "brott",
}  # fmt: skip


def invented_case() -> Case:
    case = Case(demo=True)
    case.person.first_name, case.person.last_name = "Åsa", "Öberg-Lindström"
    case.need.found_on, case.need.initiative = date(2026, 11, 6), Initiative.STAFF
    case.need.found_by = "Lena Ström"
    case.need.description = Passage("Åsa har svårt att klara morgonen och sin medicin.", ("health", "medication"))
    case.preparation.what_matters = Passage("Jag vill bo kvar hemma.", ("housing",), confirmed=True)
    case.meeting.on, case.meeting.starts, case.meeting.minutes = date(2026, 12, 24), time(13), 60
    case.meeting.questions = [
        Question(text=Passage("Vem hjälper mig med medicinen på morgonen?", ("medication",), True), from_person=True),
        Question(text=Passage("Hur kan jag duscha på ett säkert sätt?")),
    ]
    return case


def opened(case: Case | None = None) -> CaseModel:
    return CaseModel(case or invented_case(), save_draft=lambda _: None, save=lambda _: None)


def every_row(model: CaseModel) -> Form:
    form = Form(model, lambda: TODAY, TYPES)
    form.section("Behovet", "Skriv det som hänt. Du kan ändra när du vill.")
    with form.side_by_side():
        form.text("need.found_by", "Vem upptäckte &behovet?", hint="Namn")
        form.date("need.found_on", "&När?", more="Tre veckor räknas från den här dagen.")
    form.choice("need.initiative", "Vem tog initiativet?", {
        Initiative.STAFF: "Personal", Initiative.PERSON: "Åsa själv",
        Initiative.RELATIVE: "En närstående", Initiative.OTHER: "Någon annan",
    })  # fmt: skip
    form.several("need.signs", "Vilka tecken finns?", {
        "unclear": "Det är oklart vem som ansvarar", "many": "Flera aktörer är inblandade",
        "returns": "Samma problem kommer tillbaka", "relatives": "Anhöriga får samordna",
    }, columns=2)  # fmt: skip
    form.passage("need.description", "&Beskriv behovet".replace("&B", "B"), proposed=("health",))
    form.passage("preparation.what_matters", "Vad är viktigt för &dig?")
    form.passage("meeting.purpose", "S&yfte")
    with form.side_by_side(narrow=760):
        form.date("meeting.on", "&Möte", working=True)
        form.time("meeting.starts", "&Klockan")
        form.number("meeting.minutes", "Hur &länge?", "minuter")
    form.tick("person.protected", "Åsa har skyddade personuppgifter")
    form.prose("internal_note", "&Anteckning för den egna enheten", hint="Står aldrig på något papper.")
    form.section("Frågor till mötet")
    form.repeated(
        "meeting.questions",
        Parts(
            make=Question,
            title=lambda number, _: f"Fråga {number}",
            add="Lägg till fråga",
            removed=lambda question: f"Frågan {question.text.text} är borttagen.",
            movable=True,
        ),
        lambda part, _uid: (
            part.passage("text", "Fråga", lines=2),
            part.tick("from_person", "Åsas egen fråga"),
        ),
    )
    form.choice("meeting.form", "Hur ska det vara?", {ConsentForm.WRITTEN: "Skriftligt", ConsentForm.ORAL: "Muntligt"})
    return form


def shown(form: Form, width: int = 1062, height: int = 735) -> QWidget:
    page = holder(column(scrolling(column(form), 1000)), "page")
    page.resize(width, height)
    page.setWindowTitle(QCoreApplication.translate("Window", "SIPDesk"))
    return page
