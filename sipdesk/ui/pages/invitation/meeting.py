"""Moment 3: what the meeting is for, when and where, and the questions it takes up (D4, D7, E1, E2, E3)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.disclosure.told_meeting import CHANGE
from sipdesk.domain.terms import Chair
from sipdesk.issuing.copies import readers_of
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.meeting_forms import form_words
from sipdesk.ui.pages.preparation.carried import offer_for_meeting
from sipdesk.ui.pages.preparation.questions import ask_questions
from sipdesk.ui.pages.suggestions import offer_texts
from sipdesk.ui.parts import STRETCH, button, holder, row

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.passage(
        "meeting.purpose",
        translate("Meeting", "&Syfte med mötet"),
        proposed=("participation",),
        hint=translate("Meeting", "Står i breven. Skriv så att den som får brevet förstår."),
    )
    offer_texts(form, about, "meeting.purpose", ("participation",))
    form.passage("meeting.why_needed", translate("Meeting", "Varför &behövs mötet?"), proposed=("function",))
    offer_texts(form, about, "meeting.why_needed", ("function",))
    _goal(form, about)
    ask_questions(form, about, translate("Meeting", "Frågor från {name} tas upp först.").format(name=about.name))
    _when_and_where(form, about)
    _who(form)


def _goal(form: Form, about: About) -> None:
    form.section(translate("Meeting", "Målet som {name} vill berätta det").format(name=about.name))
    form.passage(
        "meeting.goal_told",
        translate("Meeting", "&Mål att skriva i breven"),
        proposed=("function",),
        hint=translate(
            "Meeting", "Det här målet står i breven. Det långsiktiga målet i planen kan vara mer utförligt."
        ),
    )
    form.date(
        "meeting.goal_approved_on", translate("Meeting", "När godkände {name} formuleringen?").format(name=about.name)
    )


def _when_and_where(form: Form, about: About) -> None:
    form.section(translate("Meeting", "Tid och plats"))
    offer_for_meeting(form, about)
    cancelled = about.case.meeting.cancelled_on
    if cancelled is not None:
        said = translate(
            "Meeting", "Mötet ställdes in {day}. Skriv den nya tiden på sidan Flytta eller ställ in mötet."
        )
        form.note(said.format(day=say.day_and_month(cancelled)))
    elif readers_of(about.case, CHANGE):
        form.note(translate("Meeting", "Brev om mötet är skickade. Ändras något ska alla som fick brev få veta det."))
    if cancelled is not None or readers_of(about.case, CHANGE):
        go = button(translate("Meeting", "Flytta eller ställ in mötet"), lambda: about.go("change"), picture="calendar")
        form.own(holder(row(go, STRETCH)))
    ask_when_and_where(form)
    form.date("meeting.reply_by", translate("Meeting", "Svara senast"), working=True)
    ask_why_late(form, about)


def ask_why_late(form: Form, about: About) -> None:
    """D7: asked where the day is written."""
    form.prose(
        "meeting.late_reason",
        translate("Meeting", "Om mötet blir senare än {time} efter att behovet upptäcktes: varför?").format(
            time=say.span(about.routine.thresholds.meeting_days)
        ),
        lines=2,
        hint=translate("Meeting", "Står inte på något papper."),
    )


def ask_when_and_where(form: Form) -> None:
    """What a letter says of when and where."""
    with form.side_by_side():
        form.date("meeting.on", translate("Meeting", "&Dag"), working=True)
        form.time("meeting.starts", translate("Meeting", "K&lockan"))
        form.number("meeting.minutes", translate("Meeting", "Hur länge?"), translate("Meeting", "minuter"))
    form.choice("meeting.form", translate("Meeting", "I vilken form?"), form_words())
    form.text("meeting.place", translate("Meeting", "&Plats"))
    form.tick("meeting.place_orally", translate("Meeting", "Platsen lämnas muntligt"))
    form.text("meeting.link", translate("Meeting", "Länk till videomötet"))


def _who(form: Form) -> None:
    form.section(translate("Meeting", "Vem gör vad på mötet?"))
    with form.side_by_side():
        form.text("meeting.convener", translate("Meeting", "Sammankallande"))
        form.text("meeting.convener_role", translate("Meeting", "Yrke"))
        form.text("meeting.convener_phone", translate("Meeting", "Telefon"))
    chairs = {
        Chair.CONVENER: translate("Meeting", "Den som sammankallar"),
        Chair.INDEPENDENT: translate("Meeting", "Någon utanför"),
        Chair.PERSON: translate("Meeting", "Den enskilde själv"),
    }
    form.choice("meeting.chair", translate("Meeting", "Vem leder mötet?"), chairs)
    with form.side_by_side():
        form.text("meeting.chair_name", translate("Meeting", "Mötesledarens namn"))
        form.text("meeting.note_taker", translate("Meeting", "Vem dokumenterar?"))
