"""How far follow-up and closing have come."""

from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.rules.agreement import f10_in_force
from sipdesk.domain.rules.closing import closing_begun
from sipdesk.domain.rules.follow_up import (
    g2_left_to_write,
    g3_left_to_judge,
    held_path,
    open_follow_up,
    settled_follow_up,
)
from sipdesk.domain.steps.look import Look, blocked
from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.domain.terms import Answer, CaseState


def follow_up(look: Look) -> Task:
    """Of the version of the plan that is in force: a new version is followed up anew."""
    case = look.case
    if plan_consent(case, look.today, look.routine) is Answer.NO:
        return blocked("follow-up", Moment.FOLLOW_UP, Reason.PLAN_REFUSED)
    held = open_follow_up(case)
    if held is not None:
        left = g2_left_to_write(held) + g3_left_to_judge(held)
        left += () if held.outcome else (f"{held_path(held)}.outcome",)
        return Task("follow-up", Moment.FOLLOW_UP, Status.MISSING if left else Status.STARTED, left)
    plan = f10_in_force(case)
    if plan is None:
        return blocked("follow-up", Moment.FOLLOW_UP, Reason.AGREEMENT_FIRST)
    done = settled_follow_up(case, plan.version) is not None
    return Task("follow-up", Moment.FOLLOW_UP, Status.DONE if done else Status.NOT_STARTED)


def closing(look: Look) -> Task:
    """Done when the case is closed; begun as soon as somebody writes how it ends."""
    case = look.case
    if case.state is CaseState.CLOSED:
        return Task("closing", Moment.CLOSE, Status.DONE)
    if not closing_begun(case):
        return Task("closing", Moment.CLOSE, Status.NOT_STARTED)
    left = look.stops("H1", "H4")
    return Task("closing", Moment.CLOSE, Status.MISSING if left else Status.STARTED, left)
