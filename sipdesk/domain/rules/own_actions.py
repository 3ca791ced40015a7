"""Our own unit's actions are due between the meetings (F16)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.plan import Action, Plan
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_locked
from sipdesk.domain.rules.course import plan_goes_on
from sipdesk.domain.rules.follow_up import settled_follow_up
from sipdesk.domain.rules.making import dated, warn
from sipdesk.domain.terms import Doer, Extent


def done_path(uid: str) -> str:
    """Where it is said that the action with that uid is done."""
    return f"actions_done.{uid}.on"


def f16_plan_in_force(case: Case) -> Plan | None:
    """F16: the newest version that is final; a draft of the next one promises nothing yet."""
    return next((plan for plan in reversed(case.plans) if f10_locked(plan)), None)


def f16_own_actions(case: Case) -> list[Action]:
    """F16: what our own unit does by the plan in force, in its order."""
    plan = f16_plan_in_force(case)
    own = {party.uid for party in case.parties if party.own}
    actions = plan.actions if plan else []
    return [one for one in actions if one.what and one.doer is Doer.PARTY and one.party_uid in own]


def f16_due(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F16: each action of our own is done by its day, or is said not to be, while the plan goes on."""
    plan = f16_plan_in_force(case)
    if plan is None or not plan_goes_on(case, today, routine):
        return
    done = f16_done(case, plan, today)
    for action in f16_own_actions(case):
        if action.due_on is not None and action.uid not in done:
            yield dated("F16.action", done_path(action.uid), action.due_on, what=action.what.text.strip())


def f16_done_in_time(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """F16: what is done was not done on a day to come."""
    for one in case.actions_done:
        if one.on is not None and one.on > today:
            yield warn("F16.day-in-future", done_path(one.uid), done_on=one.on)


def f16_done(case: Case, plan: Plan, today: date) -> set[str]:
    """F16: uids of actions that are done: of our own by their day, and of all that a settled follow-up of this version
    has judged as done (G3)."""
    held = settled_follow_up(case, plan.version)
    judged = {one.action_uid for one in held.actions if one.done is Extent.WHOLLY} if held else set()
    return judged | {one.uid for one in case.actions_done if has_come(one.on, today)}
