"""Discharge from hospital: what the hospital has told, and what is planned for the time at home (A11 to A19, D8)."""

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.discharge import Estimate
from sipdesk.domain.terms import Answer, CompulsoryCare
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.discharge.discharge_clock import Clock
from sipdesk.ui.pages.discharge.existing_sip import ask_existing
from sipdesk.ui.pages.suggestions import Suggestions
from sipdesk.ui.pages.visible import show_while
from sipdesk.ui.parts import STRETCH, button, holder, row
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate
PATH = "discharge"


def build(form: Form, about: About) -> None:
    _notices(form, about)
    _compulsory(form)
    _needed(form, about)
    _planning(form, about)
    _who_and_where(form, about)
    ask_existing(form, about)


def _notices(form: Form, about: About) -> None:
    form.section(translate("Discharge", "Besked från sjukhuset"))
    form.date("discharge.admitted_on", translate("Discharge", "När kom &inskrivningsmeddelandet?"), aim=Aim.PAST)
    _estimates(form, about)
    with form.side_by_side():
        form.date("discharge.ready_on", translate("Discharge", "När kom beskedet om &utskrivningsklar?"), aim=Aim.PAST)
        form.time(
            "discharge.ready_at",
            translate("Discharge", "K&lockan"),
            more=translate("Discharge", "Kommer beskedet efter klockan 12 börjar kommunens betalning en dag senare."),
        )
    form.own(Clock(form.model, about))
    with form.side_by_side():
        form.date(
            "discharge.called_on",
            translate("Discharge", "När kom &kallelsen från öppenvården?"),
            aim=Aim.PAST,
            hint=translate("Discharge", "Utan kallelse betalar kommunen inte."),
        )
        left = translate("Discharge", "När skrevs {name} ut?").format(name=about.name)
        form.date("discharge.discharged_on", left, aim=Aim.PAST)


def _estimates(form: Form, about: About) -> None:
    """Every day that the hospital has named stays, with the day it was named."""
    parts = Parts(
        make=lambda: Estimate(said_on=about.today),
        title=lambda number, _: translate("Discharge", "Beräknad utskrivning, besked {number}").format(number=number),
        add=translate("Discharge", "Lägg till beräknad utskrivning"),
        removed=lambda _: translate("Discharge", "Beskedet är borttaget."),
        facts=lambda estimate: (
            (translate("Discharge", "Utskrivning"), say.full_day(estimate.day) if estimate.day else ""),
            (translate("Discharge", "Sagt"), say.full_day(estimate.said_on) if estimate.said_on else ""),
        ),
    )

    def rows(part: Form, _uid: str) -> None:
        with part.side_by_side():
            part.date("day", translate("Discharge", "Beräknad dag"), aim=Aim.FUTURE)
            part.date("said_on", translate("Discharge", "När sades det?"), aim=Aim.PAST)

    form.repeated("discharge.estimates", parts, rows)


def _compulsory(form: Form) -> None:
    form.section(translate("Discharge", "Tvångsvård i öppenvård"))
    kinds = {
        CompulsoryCare.NONE: translate("Discharge", "Nej"),
        CompulsoryCare.PSYCHIATRIC: translate("Discharge", "Öppen psykiatrisk tvångsvård"),
        CompulsoryCare.FORENSIC: translate("Discharge", "Öppen rättspsykiatrisk vård"),
    }
    form.choice(
        "discharge.compulsory",
        translate("Discharge", "Övergår vården i öppen tvångsvård?"),
        kinds,
        hint=translate("Discharge", "Då görs en samordnad vårdplan i stället för en SIP."),
        upright=True,
    )


def _needed(form: Form, about: About) -> None:
    form.section(translate("Discharge", "Behövs en SIP?"))
    form.yes_no(
        "discharge.judgement.needed",
        translate("Discharge", "Behöver {name} en SIP efter utskrivningen?").format(name=about.name),
        hint=translate("Discharge", "Ja, om stöd behövs från både kommun och region."),
    )
    words = translate("Discharge", "Berätta för dem som berörs")
    go = row(button(words, lambda: about.go("not-needed"), picture="speech"), STRETCH)
    tell = holder(go)
    form.own(tell)
    show_while(form.model, "discharge.judgement.needed", lambda answer: answer is Answer.NO, tell)


def _planning(form: Form, about: About) -> None:
    form.section(
        translate("Discharge", "Planering och erbjudande"),
        translate(
            "Discharge", "Mötet erbjuds alla som får stöd av både kommun och region. Bara planen kräver samtycke."
        ),
    )
    with form.side_by_side():
        form.date(
            "discharge.planned_on", translate("Discharge", "När planerades tiden efter utskrivningen?"), aim=Aim.PAST
        )
        form.text("discharge.planned_by", translate("Discharge", "Vem planerade?"))
    with form.side_by_side():
        form.date("discharge.offered_on", translate("Discharge", "När erbjöds ett SIP-&möte?"), aim=Aim.PAST)
        form.text("discharge.offered_by", translate("Discharge", "Vem erbjöd det?"))
    with form.side_by_side():
        form.yes_no("discharge.offer_answer", translate("Discharge", "Vill {name} ha mötet?").format(name=about.name))
        form.date("discharge.answered_on", translate("Discharge", "När kom svaret?"), aim=Aim.PAST)


def _who_and_where(form: Form, about: About) -> None:
    form.section(
        translate("Discharge", "Vem kallar, och var?"),
        translate(
            "Discharge",
            "Den fasta vårdkontakten i regionens öppenvård kallar, frågar om samtycke och skriver planen.",
        ),
    )
    form.text("discharge.care_contact", translate("Discharge", "Huvudansvarig fast vårdkontakt"))
    with form.side_by_side():
        form.text("discharge.care_contact_unit", translate("Discharge", "Enhet"))
        form.text("discharge.care_contact_phone", translate("Discharge", "Telefon"), width=200)
    form.tick(
        "discharge.in_hospital",
        translate("Discharge", "Mötet hålls på sjukhuset"),
        hint=translate("Discharge", "Bara när planeringen för den första tiden hemma inte räcker."),
    )
    reason = form.part(PATH)
    reason.prose(
        "hospital_reason",
        translate("Discharge", "Varför hålls mötet på sjukhuset?"),
        hint=translate("Discharge", "Står inte på något papper."),
    )
    examples = [choice.text for choice in about.routine.hospital_reasons.values()]
    reason.own(Suggestions(form.model, "discharge.hospital_reason", examples))
    form.own(reason)
    show_while(form.model, "discharge.in_hospital", lambda held: bool(held), reason)

