"""A SIP that is judged not needed after discharge: who judged so, and every unit concerned is told (A13)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.discharge import Judgement
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_to_party
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.rules.making import dated, process, warn
from sipdesk.domain.rules.need import a6_need_from_both_sides
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Answer, Authority

PAPER = "not-needed"
PATH = "discharge.judgement"


def a13_not_needed(case: Case) -> bool:
    """A13: whether it is judged, on the discharge track, that no SIP is needed."""
    return a2_on_discharge(case) and case.discharge.judgement.needed is Answer.NO


def a13_units(case: Case) -> list[Party]:
    """A13: every unit concerned: all of the case but the own one, those that would not come to a meeting too."""
    return [party for party in others(case) if party.authority is not Authority.PRIVATE]


def a13_to_tell(case: Case) -> list[Party]:
    """A13: units that have been told neither by a paper that was sent nor in another way."""
    told = case.discharge.judgement.told
    return [p for p in a13_units(case) if p.uid not in told and not sent_to_party(case, p.uid, PAPER)]


def a13_tell_units(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """A13: every unit concerned is told, on the day it is judged."""
    judged = case.discharge.judgement
    left = a13_to_tell(case)
    if a13_not_needed(case) and judged.judged_on is not None and left:
        parties = tuple(party.name for party in left)
        yield dated("A13.tell", f"{PATH}.told", judged.judged_on, parties=parties)


def a13_judged(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A13: what is left before anybody is told: that it is judged, when, by whom; and not where both give support."""
    judged = case.discharge.judgement
    if not a13_not_needed(case):
        yield process("A13.not-judged", f"{PATH}.needed")
        return
    if judged.judged_on is None:
        yield process("A13.day-missing", f"{PATH}.judged_on")
    elif judged.judged_on > today:
        yield process("A13.day-in-future", f"{PATH}.judged_on", told_on=judged.judged_on)
    if not judged.judged_by.strip():
        yield process("A13.judged-by-missing", f"{PATH}.judged_by")
    if a6_need_from_both_sides(case.need):
        yield process("A13.both-give-support", f"{PATH}.needed")


def a13_in_order(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """A13: the same while it is judged not needed; a question not asked yet is no fault."""
    if a13_not_needed(case):
        yield from a13_judged(case, today, routine)
        if not a13_units(case):
            yield warn("A13.nobody-to-tell", "parties")


def a13_left_to_write(judged: Judgement) -> tuple[str, ...]:
    """A13: paths still empty."""
    return tuple(f"{PATH}.{name}" for name in ("judged_on", "judged_by") if not getattr(judged, name))
