"""What every command starts from: the settings and the routine of this installation, and today."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sipdesk.domain.routine import Office, Routine
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.own_layer import own_folder
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from sipdesk.settings import Settings


@dataclass(frozen=True, slots=True)
class Context:
    """today: the day of the command, or a later one that it was asked about."""

    routine: Routine
    today: date


def context(settings: Settings, today: date, office: Office | None = None) -> Context:
    """Raises SipError datafile.… and routine.… for the municipality's files."""
    folder = Path(settings.municipality_folder) if settings.municipality_folder else None
    holidays = SwedishHolidays(today.year - 1, today.year + 2)
    office = office or own_office(settings)
    routine = load_routine(
        resource("defaults"), folder, own_folder(), office=office, holidays=holidays,
        retention_years=settings.retention_years,
    )  # fmt: skip
    return Context(routine, today)


def own_office(settings: Settings) -> Office:
    """The office of this installation, for the letterheads."""
    return Office(
        settings.municipality, settings.unit, settings.unit_kind, settings.unit_phone, settings.unit_address
    )
