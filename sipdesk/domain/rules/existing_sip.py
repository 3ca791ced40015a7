"""A SIP that exists at admission: the guided choice, and where it goes on once the person has agreed (A12)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_locked
from sipdesk.domain.rules.course import plan_goes_on
from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.rules.making import dated
from sipdesk.domain.terms import Answer, ExistingSip


def a12_agreed(case: Case) -> ExistingSip | None:
    """A12: the way that the person has agreed to; None while she has not."""
    told = case.discharge
    chosen = a2_on_discharge(case) and told.sip_exists is Answer.YES and told.existing_answer is Answer.YES
    return told.existing if chosen else None


def a12_is_here(case: Case) -> bool:
    """A12: whether the SIP that exists is one of this case, and so is followed up or closed here."""
    return any(map(f10_locked, case.plans))


def a12_goes_on(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """A12: what was agreed is done: the follow-up that is begun since, or the closing that a new process follows."""
    way, agreed_on = a12_agreed(case), case.discharge.existing_answered_on
    if way is None or agreed_on is None or not a12_is_here(case):
        return
    since = any(held.on is None or held.on >= agreed_on for held in case.follow_ups)
    if way is ExistingSip.FOLLOW_UP and not since and plan_goes_on(case, today, routine):
        yield dated("A12.follow-up", "follow_ups", agreed_on)
    elif way is ExistingSip.RESTART and case.closing.reason is None:
        yield dated("A12.restart", "closing.reason", agreed_on)
