"""Our own unit's actions are due between the meetings (F16)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.plan import Action, Plan
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_locked
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


def f16_due(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """F16: each action of our own is done by its day, or is said not to be."""
    plan = f16_plan_in_force(case)
    done = {one.uid for one in case.actions_done if one.on} | _judged_done(case, plan)
    for action in f16_own_actions(case):
        if action.due_on is not None and action.uid not in done:
            yield dated("F16.action", done_path(action.uid), action.due_on, what=action.what.text.strip())


def f16_done_in_time(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """F16: what is done was not done on a day to come."""
    for one in case.actions_done:
        if one.on is not None and one.on > today:
            yield warn("F16.day-in-future", done_path(one.uid), done_on=one.on)


def _judged_done(case: Case, plan: Plan | None) -> set[str]:
    """Uids of actions that a follow-up of this version has judged as done (G3)."""
    held = settled_follow_up(case, plan.version) if plan else None
    return {one.action_uid for one in held.actions if one.done is Extent.WHOLLY} if held else set()
