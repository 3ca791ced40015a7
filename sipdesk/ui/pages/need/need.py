"""Moment 1: how the need was found, who took the initiative, what shows it (A3, A5, A6, D7)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.rules.need import a5_signs
from sipdesk.domain.terms import Initiative
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.discharge.track import ask_track
from sipdesk.ui.pages.visible import show_while
from sipdesk.ui.parts import STRETCH, button, holder, row
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    ask_track(form, about)
    with form.side_by_side():
        form.date(
            "need.found_on",
            translate("Need", "När &upptäcktes behovet?"),
            aim=Aim.PAST,
            more=translate("Need", "Mötet ska hållas inom {time} från den här dagen.").format(
                time=say.span(about.routine.thresholds.meeting_days)
            ),
        )
        form.text("need.found_by", translate("Need", "Vem upptäckte &behovet?"))
    with form.side_by_side():
        form.text("need.found_by_role", translate("Need", "&Yrke eller roll"))
        form.text("need.found_by_organisation", translate("Need", "V&erksamhet"))
    form.choice("need.initiative", translate("Need", "Vem tog initiativet?"), _initiatives(about))
    approved = form.tick(
        "need.relative_approved",
        translate("Need", "{name} godkänner att en närstående har tagit initiativet").format(name=about.name),
    )
    show_while(form.model, "need.initiative", lambda who: who is Initiative.RELATIVE, approved)
    go = button(translate("Need", "Avböj eller skicka vidare"), lambda: about.go("decline"), picture="right")
    called = button(translate("Need", "Någon annan kallar oss"), lambda: about.go("received"), picture="letter")
    form.own(holder(row(go, called, STRETCH, gap=12)))
    form.section(translate("Need", "Vad visar att en SIP behövs?"))
    signs = {sign.code: on_screen(sign.text) for sign in a5_signs(about.case.need, about.routine)}
    form.several("need.signs", translate("Need", "Tecken på behov"), signs)
    form.passage("need.other_sign", translate("Need", "&Något annat tecken"), proposed=("social",), lines=2)
    form.passage(
        "need.description",
        translate("Need", "&Kort om behovet"),
        proposed=("function",),
        hint=translate("Need", "Stödet behöver inte finnas i dag. Det räcker att behovet finns."),
    )
    with form.side_by_side():
        form.tick("need.municipality_needed", translate("Need", "Stöd behövs från kommunen"))
        form.tick("need.region_needed", translate("Need", "Stöd behövs från regionen"))
    form.section(translate("Need", "Bedömning"))
    with form.side_by_side():
        form.date("need.judged_on", translate("Need", "När bedömdes att en SIP behövs?"), aim=Aim.PAST)
        form.text("need.judged_by", translate("Need", "Vem &gjorde bedömningen?"))
    form.date(
        "need.first_step_on",
        translate("Need", "När togs första &steget?"),
        aim=Aim.PAST,
        hint=translate("Need", "Till exempel första samtalet. Arbetet ska börja genast."),
    )


def _initiatives(about: About) -> dict[Initiative, str]:
    return {
        Initiative.STAFF: translate("Need", "Personal"),
        Initiative.PERSON: translate("Need", "{name} själv").format(name=about.name),
        Initiative.RELATIVE: translate("Need", "En närstående"),
        Initiative.OTHER: translate("Need", "Någon annan"),
    }
