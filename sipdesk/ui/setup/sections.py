"""Every part of the settings, in the order of the page."""

from collections.abc import Sequence
from datetime import time
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.terms import Authority, Call
from sipdesk.exchange.proposals import USUAL
from sipdesk.exchange.routine import HOSPITAL_REASONS, KINDS, NEEDED_TYPES, QUESTIONS, SIGNS, THRESHOLDS, TYPES, Shape
from sipdesk.ui.setup.closed_days import closed_days_section
from sipdesk.ui.setup.desk import SetupDesk
from sipdesk.ui.setup.fields import ChoiceField, SetupField, SeveralField, TickField
from sipdesk.ui.setup.references import keywords_section, laws_section, texts_section
from sipdesk.ui.setup.retention import retention_section
from sipdesk.ui.setup.section import Bind, Section, Values
from sipdesk.ui.setup.typed import alerts_field, clock_field, number_field, words_field
from sipdesk.ui.setup.unit import unit_fields
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate
_REASON: Final = "Så att stödet passar mig."


def sections(desk: SetupDesk) -> list[Section]:
    """In the language of the screen."""
    lists = [_kinds(desk), _usual(desk), _types(), keywords_section(desk), _signs(), _questions()]
    more = [_hospital_reasons(), texts_section()]
    return [_unit(), _thresholds(), closed_days_section(desk), *lists, *more, laws_section(), retention_section(desk)]


def _unit() -> Section:
    return Section(
        "unit",
        translate("Setup", "Den egna enheten"),
        translate("Setup", "Så står ni på brev och planer."),
        "people",
        unit_fields,
    )


def _thresholds() -> Section:
    return Section(
        "thresholds",
        translate("Setup", "Tider"),
        translate(
            "Setup", "Dagar räknas i kalenderdagar. Att ett samtycke gäller högst ett år går inte att ändra."
        ),
        "clock",
        _threshold_fields,
        THRESHOLDS,
        can_leave_out=False,
        inline=True,
    )


def _threshold_fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
    keys, days = THRESHOLDS.keys, translate("Setup", "dagar")

    def number(key: str, label: str) -> SetupField:
        return number_field(desk, bind(key, 0), label, keys[key], days)

    return [
        number("first_step_days", translate("Setup", "Första steget, räknat från att behovet bedömdes")),
        number("meeting_days", translate("Setup", "Mötet, räknat från att behovet upptäcktes")),
        number("letters_before_meeting_days", translate("Setup", "Breven, räknat bakåt från mötet")),
        number("summons_days", translate("Setup", "Kallelserna efter beskedet om utskrivningsklar")),
        number("payment_days", translate("Setup", "Kommunens betalning, räknat från samma besked")),
        number("payment_days_late", translate("Setup", "Samma sak, när beskedet kom sent på dagen")),
        clock_field(desk, bind("late_notice_after", time(12)), translate("Setup", "Sent på dagen är efter klockan")),
        number("plan_received_days", translate("Setup", "Planen från någon annans möte, räknat från mötet")),
        number("incident_days", translate("Setup", "Anmälan till IMY om ett papper i fel händer")),
        number("log_check_days", translate("Setup", "Nästa kontroll av loggen, räknat från den förra")),
        number("public_record_days", translate("Setup", "Svaret till den som begär ut ett ärende")),
        alerts_field(
            desk,
            bind("consent_alerts", []),
            translate("Setup", "Påminn så många dagar innan ett samtycke går ut"),
            translate("Setup", "Flera påminnelser skrivs med komma emellan."),
        ),
    ]


def _kinds(desk: SetupDesk) -> Section:
    types = {code: on_screen(kind.phrase) for code, kind in desk.routine().types.items()}
    lists = _lists()

    def facts(values: Values) -> str:
        tells = values.get("name_types", [])
        named = translate("Setup", "namnet berättar allt") if tells == "all" else _tells(tells, types)
        return "  ·  ".join(part for part in (lists.get(values.get("call", ""), ""), named) if part)

    return Section(
        "kinds",
        translate("Setup", "Verksamheter"),
        translate("Setup", "Vilka som kallas och vilka som bjuds in från början, och vad själva namnet berättar."),
        "list",
        lambda desk, bind: _kind_fields(desk, bind, types),
        KINDS,
        lambda values: on_screen(values["name"]),
        facts,
        translate("Setup", "Ny verksamhet"),
        lambda name: {"name": name, "authority": "other", "call": "invited", "name_types": "all"},
    )


def _lists() -> dict[str, str]:
    return {
        Call.SUMMONED.value: translate("Setup", "Kallas"),
        Call.INVITED.value: translate("Setup", "Bjuds in"),
    }


def _tells(codes: Sequence[str], types: dict[str, str]) -> str:
    named = ", ".join(types[code] for code in types if code in codes)
    return translate("Setup", "namnet berättar om {types}").format(types=named) if named else ""


def _kind_fields(desk: SetupDesk, bind: Bind, types: dict[str, str]) -> Sequence[SetupField]:
    authorities = {
        Authority.MUNICIPALITY.value: translate("Setup", "Kommunen"),
        Authority.REGION.value: translate("Setup", "Regionen"),
        Authority.OTHER.value: translate("Setup", "Någon annan"),
        Authority.PRIVATE.value: translate("Setup", "Privat person"),
    }
    return [
        words_field(desk, bind("name", ""), translate("Setup", "Namn"), KINDS.keys["name"]),
        ChoiceField(desk, bind("authority", ""), translate("Setup", "Vems är den?"), options=authorities),
        ChoiceField(
            desk,
            bind("call", ""),
            translate("Setup", "Lista från början"),
            translate("Setup", "I varje ärende går det att flytta."),
            options=_lists(),
        ),
        TickField(
            desk,
            bind("is_authority", False),
            translate("Setup", "Räknas som en av de två huvudmännen"),
            translate("Setup", "Minst en från kommunen och en från regionen ska kallas."),
        ),
        TickField(desk, bind("private", False), translate("Setup", "En privat person, inte en verksamhet")),
        TickField(
            desk,
            bind("open_care", False),
            translate("Setup", "Öppenvård i regionen"),
            translate("Setup", "Vid utskrivning från sjukhus ska den vara med."),
        ),
        SeveralField(
            desk,
            bind("name_types", []),
            translate("Setup", "Vad berättar namnet?"),
            translate(
                "Setup",
                "Namnet visas bara för den som får veta det här. Tar du bort något får fler se namnet.",
            ),
            options=types,
            all_word="all",
        ),
    ]


def _usual(desk: SetupDesk) -> Section:
    routine = desk.routine()
    types = {code: on_screen(kind.phrase) for code, kind in routine.types.items()}
    names = {code: on_screen(kind.name) for code, kind in routine.kinds.items()}
    return Section(
        "usual",
        translate("Setup", "Förslag i samtycket"),
        translate("Setup", "Vad en verksamhet brukar behöva veta. Det är bara ett förslag, personen väljer."),
        "shield",
        lambda desk, bind: [
            SeveralField(desk, bind("types", []), translate("Setup", "Brukar behöva veta om"), options=types)
        ],
        USUAL,
        lambda values: names.get(values["code"]) or str(values["code"]),
        lambda values: ", ".join(types[code] for code in types if code in values.get("types", [])),
    )


def _types() -> Section:
    def fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
        def line(key: str, label: str, hint: str) -> SetupField:
            return words_field(desk, bind(key, ""), label, TYPES.keys[key], hint)

        return [
            line("name", translate("Setup", "Rubrik"), translate("Setup", "Till exempel: Läkemedel")),
            line("phrase", translate("Setup", "Inne i en mening"), translate("Setup", "Till exempel: läkemedel")),
            line("own", translate("Setup", "Som personen säger"), translate("Setup", "Till exempel: mina mediciner")),
            line(
                "reason",
                translate("Setup", "Vanligt skäl"),
                translate("Setup", "En hel mening med personens ord. Den kan ändras i varje ärende."),
            ),
        ]

    return Section(
        "types",
        translate("Setup", "Slag av uppgifter"),
        translate("Setup", "Det som ett samtycke kan gälla, med det vanliga skälet."),
        "key",
        fields,
        TYPES,
        lambda values: on_screen(values["name"]),
        lambda values: values["reason"],
        translate("Setup", "Nytt slag av uppgifter"),
        _fresh_type,
        needed=NEEDED_TYPES,
    )


def _fresh_type(name: str) -> dict[str, Any]:
    """Words for papers, so in Swedish whatever the language of the screen."""
    small = name[:1].lower() + name[1:]
    return {"name": name, "phrase": small, "own": f"uppgifter om {small}"[:60], "reason": _REASON}


def _text_section(code: str, title: str, lead: str, picture: str, shape: Shape, label: str, new: str) -> Section:
    """A list of sentences."""
    return Section(
        code, title, lead, picture,
        lambda desk, bind: [words_field(desk, bind("text", ""), label, shape.keys["text"])],
        shape, lambda values: on_screen(values["text"]), new=new, fresh=lambda words: {"text": words}, inline=True,
    )  # fmt: skip


def _signs() -> Section:
    return _text_section(
        "signs",
        translate("Setup", "Tecken på behov"),
        translate("Setup", "Listan som visas när ett behov upptäcks."),
        "flag",
        SIGNS,
        translate("Setup", "Tecken"),
        translate("Setup", "Nytt tecken"),
    )


def _questions() -> Section:
    return _text_section(
        "questions",
        translate("Setup", "Frågor i förberedelsen"),
        translate("Setup", "Frågorna på bladet som personen förbereder sig med."),
        "speech",
        QUESTIONS,
        translate("Setup", "Fråga"),
        translate("Setup", "Ny fråga"),
    )


def _hospital_reasons() -> Section:
    return _text_section(
        "hospital-reasons",
        translate("Setup", "Skäl för möte på sjukhus"),
        translate("Setup", "Exempel som visas när mötet hålls på sjukhus. Skälet skrivs fritt i varje ärende."),
        "hospital",
        HOSPITAL_REASONS,
        translate("Setup", "Skäl"),
        translate("Setup", "Nytt skäl"),
    )
