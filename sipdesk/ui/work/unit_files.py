"""The data files of this workplace: its routine and its proposals, read once and behind the first card."""

from collections.abc import Mapping
from pathlib import Path

from sipdesk import paths
from sipdesk.domain.routine import Office, Routine
from sipdesk.domain.terms import Authority
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.proposals import Proposals, load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.settings import Settings
from sipdesk.ui.words import on_screen


def read_unit_files(
    settings: Settings, year: int, office: Office | None, local: Path
) -> tuple[Routine, Proposals]:
    """office: instead of the one in the settings. local: the folder of what was changed at this workplace. Another
    municipality's routine is other files, no other code.

    Raises SipError datafile.… for what cannot be read, phrases.… for wording of its own that cannot be used.
    """
    folder = Path(settings.municipality_folder) if settings.municipality_folder else None
    own = office or Office(
        settings.municipality, settings.unit, settings.unit_kind, settings.unit_phone, settings.unit_address
    )
    defaults = paths.resource("defaults")
    routine = load_routine(
        defaults, folder, local, office=own, holidays=SwedishHolidays(year - 1, year + 2),
        retention_years=settings.retention_years,
    )  # fmt: skip
    if routine.wording:
        from sipdesk.documents.phrases import check_own  # here, because what it reads takes its time
        from sipdesk.issuing.copies import corrections

        check_own(corrections(routine))
    return routine, load_proposals(defaults, folder, routine, local)


def own_kinds(routine: Routine) -> Mapping[str, str]:
    """Kinds of units that a municipality has itself, code to name."""
    kinds = routine.kinds.items()
    return {code: on_screen(kind.name) for code, kind in kinds if kind.authority is Authority.MUNICIPALITY}
