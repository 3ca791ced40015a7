"""The clock of discharge (D8): by when the summons goes, and from when the municipality pays.

Calendar days; the day of the notice of ready for discharge is day 0. Lag (2017:612) 4 kap. and 5 kap. 3–4 §§.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import SUMMONS, a1_earlier, d3_summoned
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_at
from sipdesk.domain.party import Party
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import a2_on_discharge, a17_ready
from sipdesk.domain.rules.invitation import d3_to_summon
from sipdesk.domain.rules.making import dated, warn
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Authority, ReaderKind


def d8_summons_by(case: Case, routine: Routine) -> date | None:
    """D8: the last day of the summons; None off the discharge track and before the notice."""
    ready = case.discharge.ready_on
    return ready + timedelta(days=routine.thresholds.summons_days) if ready and a2_on_discharge(case) else None


def d8_payment_from(case: Case, routine: Routine) -> date | None:
    """D8: the first day that the municipality pays for; None before the notice.

    Three days after it, four when it came after 12.00; at 12.00 sharp it has not come after. While the time is not
    written the earlier day counts, so that nobody is late.
    """
    told, limits = case.discharge, routine.thresholds
    if told.ready_on is None or not a2_on_discharge(case):
        return None
    ready = a17_ready(told)
    late = ready is not None and ready.time() > limits.late_notice_after
    return told.ready_on + timedelta(days=limits.payment_days_late if late else limits.payment_days)


def d8_summoned_on(case: Case) -> date | None:
    """D8: when the municipality was summoned: by regional open care, or by the first summons sent from here."""
    sent = [at.date() for paper in _summonses(case) if (at := sent_at(paper))]
    called = [case.discharge.called_on] if case.discharge.called_on else []
    return min([*sent, *called], default=None)


def d8_payment_clock(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D8: the payment duty begins only if summoned, and not for somebody who has left the hospital."""
    told, first, summoned = case.discharge, d8_payment_from(case, routine), d8_summoned_on(case)
    if first and summoned and summoned <= today and not has_come(told.discharged_on, today):
        yield dated("D8.payment", "discharge.ready_at", first, ready_on=told.ready_on)


def d8_left_to_summon(case: Case, today: date, routine: Routine) -> int:
    """D8: how many units, and the person, have not been sent their summons."""
    units = [party for party in d3_to_summon(case, today, routine) if party.authority is not Authority.PRIVATE]
    return len(units) + (not d3_summoned(case, ""))


def d8_summons_in_time(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """D8: a summons that went to a unit or to the person after its last day."""
    latest = d8_summons_by(case, routine)
    if latest is None:
        return
    units = {party.uid for party in _units(case)}
    first: dict[str, date] = {}
    for paper in _summonses(case):
        at = sent_at(paper)
        mine = paper.reader is ReaderKind.PERSON or paper.party_uid in units
        if at and mine:
            first[paper.party_uid] = min(at.date(), first.get(paper.party_uid, at.date()))
    if late := [day for day in first.values() if day > latest]:
        yield warn("D8.summons-late", "discharge.ready_on", latest=latest, sent_on=max(late))


def _summonses(case: Case) -> Iterator[IssuedPaper]:
    """Not those to an earlier meeting (A1)."""
    return (paper for paper in case.issued if paper.paper == SUMMONS and not a1_earlier(case, paper))


def _units(case: Case) -> Iterator[Party]:
    return (p for p in others(case) if p.takes_part and p.authority is not Authority.PRIVATE)
