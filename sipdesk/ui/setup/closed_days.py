"""Days on which the municipality is closed beside the public holidays, as a part of the settings."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from sipdesk.exchange.routine import CLOSED_DAYS
from sipdesk.ui import say
from sipdesk.ui.dates import Aim, read_day
from sipdesk.ui.setup.desk import Bound, SetupDesk
from sipdesk.ui.setup.fields import LineField, SetupField
from sipdesk.ui.setup.section import Bind, Section, Values
from sipdesk.ui.setup.typed import words_field
from sipdesk.ui.words import on_screen

translate = QCoreApplication.translate
_ANY_YEAR = 2028  # a leap year, so that every day of the year can be written
_SHOWN = 3


def closed_days_section(desk: SetupDesk) -> Section:
    return Section(
        "closed-days",
        translate("Setup", "Dagar då ni har stängt"),
        translate(
            "Setup", "Utöver helgdagar, som programmet redan kan. Inga dagar flyttas: ni blir bara påminda tidigare."
        ),
        "calendar",
        _fields,
        CLOSED_DAYS,
        lambda values: on_screen(values["name"]),
        lambda values: _facts(values, desk.today()),
        translate("Setup", "Ny stängd dag, till exempel Klämdag"),
        lambda name: {"name": name},
    )


def _fields(desk: SetupDesk, bind: Bind) -> Sequence[SetupField]:
    return [
        words_field(desk, bind("name", ""), translate("Setup", "Namn"), CLOSED_DAYS.keys["name"]),
        _single_days(
            desk, bind("on", []), translate("Setup", "Enstaka dagar"),
            translate("Setup", "Till exempel 2027-05-07. Komma mellan dagarna."),
        ),
        _yearly_days(
            desk, bind("every", []), translate("Setup", "Samma dag varje år"),
            translate("Setup", "Till exempel 24/12. Komma mellan dagarna."),
        ),
    ]  # fmt: skip


def _single_days(desk: SetupDesk, bound: Bound, label: str, hint: str) -> LineField:
    wrong = translate("Setup", "{field}: skriv dagar med komma emellan, som 2027-05-07, 2027-06-04")

    def read(typed: str) -> list[date]:
        return sorted({_day(one, desk.today()) for one in _parts(typed)})

    return LineField(desk, bound, label, hint, read=read, show=_shown_days, wrong=wrong)


def _yearly_days(desk: SetupDesk, bound: Bound, label: str, hint: str) -> LineField:
    wrong = translate("Setup", "{field}: skriv dag och månad med komma emellan, som 24/12, 31/12")

    def read(typed: str) -> list[str]:
        days = (_day(one, date(_ANY_YEAR, 1, 1)) for one in _parts(typed))
        return sorted({f"{day:%m-%d}" for day in days})

    return LineField(desk, bound, label, hint, read=read, show=_shown_yearly, wrong=wrong, width=260)


def _parts(typed: str) -> list[str]:
    return [one.strip() for one in typed.replace(";", ",").split(",") if one.strip()]


def _day(typed: str, today: date) -> date:
    day = read_day(typed, today, Aim.FUTURE).day
    if day is None:
        raise ValueError
    return day


def _shown_days(days: Any) -> str:
    return ", ".join(day.isoformat() for day in sorted(days or ()))


def _shown_yearly(days: Any) -> str:
    return ", ".join(f"{int(one[3:])}/{int(one[:2])}" for one in sorted(days or ()))


def _facts(values: Values, today: date) -> str:
    """*24/12 varje år*, or the next single days."""
    every = _shown_yearly(values.get("every"))
    coming = [day for day in sorted(values.get("on", ())) if day >= today]
    on = ", ".join(map(say.full_day, coming[:_SHOWN])) + (" …" if len(coming) > _SHOWN else "")
    said = [translate("Setup", "{days} varje år").format(days=every) if every else "", on]
    return "  ·  ".join(part for part in said if part) or translate("Setup", "ingen dag än")
