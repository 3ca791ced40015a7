"""Moment 2: preparing together, how the person takes part, and the practical frame from her side (B1, B3, B5, B6)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.preparation import Assessment
from sipdesk.domain.terms import TakesPart
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.invitation.meeting_forms import form_words
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    with form.side_by_side():
        form.date("preparation.on", translate("Prepare", "När förberedde ni er?"), aim=Aim.PAST)
        form.text(
            "preparation.by", translate("Prepare", "Vem förberedde &tillsammans med {name}?").format(name=about.name)
        )
    form.section(translate("Prepare", "{name} berättar").format(name=about.name))
    form.passage("preparation.strengths", translate("Prepare", "Vad fungerar &bra?"), proposed=("function",))
    form.passage("preparation.difficulties", translate("Prepare", "Vad är &svårt?"), proposed=("function",))
    form.passage(
        "preparation.own_part",
        translate("Prepare", "Vad kan {name} göra s&jälv?").format(name=about.name),
        proposed=("function",),
    )
    _assessments(form)
    _takes_part(form, about)
    _frame(form, about)


def _assessments(form: Form) -> None:
    form.section(
        translate("Prepare", "Bedömningar"),
        translate("Prepare", "Personalens bedömning står för sig, med namn och dag."),
    )
    parts = Parts(
        make=Assessment,
        title=lambda number, _: translate("Prepare", "Bedömning {number}").format(number=number),
        add=translate("Prepare", "Lägg till bedömning"),
        removed=lambda _: translate("Prepare", "Bedömningen är borttagen."),
    )

    def rows(part: Form, _uid: str) -> None:
        part.passage("text", translate("Prepare", "Bedömning"), proposed=("health",))
        with part.side_by_side():
            part.text("author", translate("Prepare", "Vem har gjort den?"))
            part.text("role", translate("Prepare", "Yrke"))
        part.date("on", translate("Prepare", "Vilken dag?"), aim=Aim.PAST)

    form.repeated("preparation.assessments", parts, rows)


def _takes_part(form: Form, about: About) -> None:
    form.section(translate("Prepare", "Så vill {name} vara med").format(name=about.name))
    ways = {
        TakesPart.WHOLE: translate("Prepare", "Hela mötet"),
        TakesPart.IN_PART: translate("Prepare", "En del av mötet"),
        TakesPart.IN_WRITING: translate("Prepare", "Skriftligt"),
        TakesPart.THROUGH_SOMEONE: translate("Prepare", "Genom någon annan"),
        TakesPart.WITHOUT_ANSWERING: translate("Prepare", "Med, men utan att svara på frågor"),
    }
    form.choice("preparation.takes_part", translate("Prepare", "På vilket sätt?"), ways)
    form.passage(
        "preparation.takes_part_note", translate("Prepare", "Mer om hur"), proposed=("participation",), lines=2
    )


def _frame(form: Form, about: About) -> None:
    form.section(translate("Prepare", "Mötet som {name} vill ha det").format(name=about.name))
    with form.side_by_side():
        form.passage("preparation.frame.place", translate("Prepare", "&Plats"), proposed=("participation",), lines=2)
        form.passage("preparation.frame.time", translate("Prepare", "Ti&d"), proposed=("participation",), lines=2)
    form.choice("preparation.frame.form", translate("Prepare", "I vilken form?"), form_words())
    form.number(
        "preparation.frame.longest_minutes",
        translate("Prepare", "Hur &länge som mest?"),
        translate("Prepare", "minuter"),
    )
    form.tick("preparation.frame.pauses", translate("Prepare", "Pauser behövs"))
    form.tick("preparation.frame.toilet_near", translate("Prepare", "Toalett behöver finnas nära"))
    form.tick("preparation.frame.talk_afterwards", translate("Prepare", "Någon stannar kvar och pratar efteråt"))
    form.passage(
        "preparation.frame.know_beforehand",
        translate("Prepare", "Det här behöver alla veta &före mötet"),
        proposed=("participation", "adaptations"),
    )
