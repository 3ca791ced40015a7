"""The tasks of the overview in their order, each read from the case by a short function of `steps`."""

from collections.abc import Callable
from typing import Final

from sipdesk.domain.disclosure.signers import c8_minor
from sipdesk.domain.rules.discharge import a2_on_discharge
from sipdesk.domain.rules.not_needed import a13_not_needed
from sipdesk.domain.rules.representative import c7_represented
from sipdesk.domain.steps import after, before, calling, discharge, meeting
from sipdesk.domain.steps.look import Look
from sipdesk.domain.task import Task

PROGRESS: Final[tuple[Callable[[Look], Task], ...]] = (
    before.person, before.need, discharge.discharge, discharge.not_needed, before.information, before.prepare,
    before.what_matters, before.participants, before.representatives, before.child, before.consent, calling.invitation,
    calling.letters, calling.replies,
    meeting.meeting, meeting.plan, meeting.agreement, meeting.papers, after.follow_up, after.closing,
)


def a1_tasks_of(look: Look) -> tuple[Callable[[Look], Task], ...]:
    """A1: the tasks of this case, each of which can be entered now and again, whatever has been done in the others and
    however many follow-ups and versions of the plan there are.

    What is asked of nobody here is left out: discharge where it does not follow that track (A2), telling of a SIP that
    is judged not needed where none is (A13), who represents her where nobody does (C7), and a child where she is none
    (C8).
    """
    case = look.case
    away = set() if a2_on_discharge(case) else {discharge.discharge}
    away |= set() if a13_not_needed(case) else {discharge.not_needed}
    away |= set() if c7_represented(case, look.today, look.routine) else {before.representatives}
    away |= set() if c8_minor(case, look.today, look.routine) else {before.child}
    return tuple(task for task in PROGRESS if task not in away)
