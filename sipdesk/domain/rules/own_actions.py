"""Our own unit's actions are due between the meetings (F16)."""

from collections.abc import Iterator
from datetime import date, datetime

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.plan import Action, Plan
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_in_force
from sipdesk.domain.rules.course import plan_goes_on
from sipdesk.domain.rules.follow_up import followed_plan
from sipdesk.domain.rules.making import dated, warn
from sipdesk.domain.terms import Doer, Extent


def done_path(uid: str) -> str:
    """Where it is said that the action with that uid is done."""
    return f"actions_done.{uid}.on"


def f16_own_actions(case: Case) -> list[Action]:
    """F16: what our own unit does by the plan in force, in its order."""
    plan = f10_in_force(case)
    own = {party.uid for party in case.parties if party.own}
    actions = plan.actions if plan else []
    return [one for one in actions if one.what and one.doer is Doer.PARTY and one.party_uid in own]


def f16_due(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F16: each action of our own is done by its day, or is said not to be, while the plan goes on."""
    plan = f10_in_force(case)
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
    """F16: uids of actions that are done: of our own by their day, and of all that a settled follow-up has judged as
    done (G3), of this version, or of an earlier one with the same day; the last that says something counts."""
    judged: dict[str, bool] = {}
    for held in sorted((held for held in case.follow_ups if held.settled_at), key=_settled):
        for one in held.actions:
            if one.done and _still_promised(case, held, plan, one.action_uid):
                judged[one.action_uid] = one.done is Extent.WHOLLY
    by_day = {one.uid for one in case.actions_done if has_come(one.on, today)}
    return by_day | {uid for uid, done in judged.items() if done}


def _settled(held: FollowUpHeld) -> datetime:
    return held.settled_at or datetime.min


def _still_promised(case: Case, held: FollowUpHeld, plan: Plan, uid: str) -> bool:
    """Whether what was judged is what the plan says: an action kept without a day goes on, one with another day is a
    new promise."""
    if held.plan_version == plan.version:
        return True
    then, now = ({one.uid: one.due_on for one in each.actions} for each in (followed_plan(case, held), plan))
    return now.get(uid) is not None and then.get(uid) == now.get(uid)
