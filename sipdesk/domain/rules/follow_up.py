"""Following up: who calls, the questions, what became of each action and goal, and what it leads to (G1 to G4)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.findings import Finding
from sipdesk.domain.follow_up import ActionResult, FollowUpHeld, GoalResult
from sipdesk.domain.plan import Plan
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_in_force, f10_locked
from sipdesk.domain.rules.course import plan_goes_on
from sipdesk.domain.rules.making import dated, not_come, process, stop, warn
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.terms import Extent, Outcome
from sipdesk.errors import SipError

_QUESTIONS = ("own_view", "progress", "new_facts", "helped", "more_needed")


def held_path(held: FollowUpHeld) -> str:
    return f"follow_ups.{held.uid}"


def open_follow_up(case: Case) -> FollowUpHeld | None:
    """The follow-up that is being written, if there is one: the last, until its outcome is settled."""
    return next((held for held in case.follow_ups[-1:] if held.settled_at is None), None)


def settled_follow_up(case: Case, version: int) -> FollowUpHeld | None:
    """The last settled follow-up of a version of the plan."""
    settled = (held for held in case.follow_ups if held.settled_at and held.plan_version == version)
    return max(settled, key=lambda held: held.settled_at or datetime.min, default=None)


def followed_plan(case: Case, held: FollowUpHeld) -> Plan:
    """The version that is followed up; the present one when that version is not known."""
    return next((plan for plan in case.plans if plan.version == held.plan_version), case.plan)


def begin_follow_up(plan: Plan) -> FollowUpHeld:
    """A follow-up of a plan, ready to be added to the case: every action and every goal waits for an answer (G3)."""
    goals = [""] if plan.long_term_goal else []
    goals += [goal.uid for goal in plan.sub_goals if goal.text]
    return FollowUpHeld(
        plan_version=plan.version,
        called_by=plan.follow_up.called_by,
        actions=[ActionResult(action_uid=action.uid) for action in plan.actions if action.what],
        goals=[GoalResult(goal_uid=uid) for uid in goals],
    )


def g1_always_followed_up(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """G1: every final plan is followed up on the day that was decided, also while the next version is a draft; the
    lead, or who was named, calls to it."""
    plan = f10_in_force(case)
    day = plan.follow_up.on if plan else None
    if plan is None or day is None or not plan_goes_on(case, today, routine):
        return
    if settled_follow_up(case, plan.version) is not None:
        return
    path, caller = f"plans.{plan.uid}.follow_up.on", plan.follow_up.called_by.strip() or plan.lead.name.strip()
    if caller:
        yield dated("G1.follow-up", path, day, called_by=caller)
    else:
        yield dated("G1.no-caller", path, day)


def f11_calls_early(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F11: after a considerable change whoever leads the plan calls to a follow-up before its day, at once."""
    if not any(map(f10_locked, case.plans)) or not plan_goes_on(case, today, routine):
        return
    for change in case.life_changes:
        called = has_come(change.called_on, today)
        if change.noted_on and not called and not _followed_up_since(case, change.noted_on):
            yield dated("F11.call-early", f"life_changes.{change.uid}.called_on", change.noted_on)


def f11_days_have_come(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """F11: what is noted has happened, and who is called was called, on a day that has come."""
    for change in case.life_changes:
        for name in ("noted_on", "called_on"):
            path = f"life_changes.{change.uid}.{name}"
            yield from not_come("F11.day-in-future", path, getattr(change, name), today)


def _followed_up_since(case: Case, day: date) -> bool:
    return any(held.settled_at and held.on and held.on >= day for held in case.follow_ups)


def g2_left_to_write(held: FollowUpHeld) -> tuple[str, ...]:
    """G2: paths of the day, and of the questions that are still without an answer."""
    left = [] if held.on else [f"{held_path(held)}.on"]
    left += [f"{held_path(held)}.{name}" for name in _QUESTIONS if not getattr(held, name)]
    return tuple(left)


def g3_left_to_judge(held: FollowUpHeld) -> tuple[str, ...]:
    """G3: paths of actions and goals without a judgement, and of actions that were not wholly done without a why."""
    path = held_path(held)
    left = [f"{path}.goals.{result.uid}.reached" for result in held.goals if result.reached is None]
    for result in held.actions:
        if result.done is None:
            left.append(f"{path}.actions.{result.uid}.done")
        elif result.done is not Extent.WHOLLY and not result.why:
            left.append(f"{path}.actions.{result.uid}.why")
    return tuple(left)


def g4_outcome(held: FollowUpHeld, today: date) -> Iterator[Finding]:
    """G4: a follow-up ends with what happens now: go on, close, or close and begin anew. Why something was not done is
    asked, and holds nothing up (G3)."""
    path = held_path(held)
    if held.on is None:
        yield process("G2.day-missing", f"{path}.on")
    elif held.on > today:
        yield process("G2.day-in-future", f"{path}.on", held_on=held.on)
    left = g3_left_to_judge(held)
    whys = [one for one in left if one.endswith(".why")]
    judged = [one for one in left if one not in whys]
    if judged:
        yield process("G3.not-judged", judged[0], count=len(judged))
    if whys:
        yield warn("G3.why-missing", whys[0], count=len(whys))
    if held.outcome is None:
        yield process("G4.outcome-missing", f"{path}.outcome")


def g4_open_follow_up(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """G4: what a follow-up that has begun still needs; nothing is asked for before its day is written."""
    held = open_follow_up(case)
    if held is not None and held.on is not None:
        yield from g4_outcome(held, today)


def g4_settled(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """G4: a paper about a follow-up says what it led to, so that is decided first."""
    if not case.follow_ups:
        yield stop("G1.not-held", "follow_ups")
    held = open_follow_up(case)
    if held is not None:
        yield from g4_outcome(held, today)
        yield process("G4.not-settled", f"{held_path(held)}.settled_at")


def g4_goes_on(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """G4: after a follow-up that led on, the plan gets a new version with a new day, made final."""
    held = case.follow_ups[-1] if case.follow_ups else None
    if held is None or held.settled_at is None or held.outcome is not Outcome.GO_ON:
        return
    if not plan_goes_on(case, today, routine):
        return
    if case.plan.version <= held.plan_version or not f10_locked(case.plan):
        yield dated("G4.new-version", f"{plan_path(case)}.final_at", held.on or held.settled_at.date())


def next_version(case: Case) -> Plan:
    """G4: the version that goes on: the same plan, not yet read back, with a day for follow-up still to be decided.

    Raises SipError F10.still-draft while the present version is not final.
    """
    plan = new_version(case)
    return replace(plan, follow_up=replace(plan.follow_up, on=None, starts=None))


def settle(held: FollowUpHeld, by: Staff, at: datetime) -> FollowUpHeld:
    """The follow-up with its outcome, never written in again. Raises SipError G4.no-outcome while it has none."""
    if held.outcome is None:
        raise SipError("G4.no-outcome")
    return replace(held, settled_at=at, settled_by=by.name)
