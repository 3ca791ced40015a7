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


def progress_of(look: Look) -> tuple[Callable[[Look], Task], ...]:
    """The tasks of this case: discharge only while it follows that track (A2), and telling of a SIP that is judged not
    needed where one is (A13), who represents her only where somebody does (C7), and a child only while she is one
    (C8)."""
    case = look.case
    away = set() if a2_on_discharge(case) else {discharge.discharge}
    away |= set() if a13_not_needed(case) else {discharge.not_needed}
    away |= set() if c7_represented(case, look.today, look.routine) else {before.representatives}
    away |= set() if c8_minor(case, look.today, look.routine) else {before.child}
    return tuple(task for task in PROGRESS if task not in away)
