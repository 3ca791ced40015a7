"""Following up: the day, the questions, each action and goal, and what it leads to (G1 to G4, F11)."""

from datetime import datetime, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.findings import Level
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.life_change import LifeChange
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Staff
from sipdesk.domain.rules.closing import h1_nobody_acts_any_more
from sipdesk.domain.rules.follow_up import (
    begin_follow_up,
    f11_calls_early,
    g1_always_followed_up,
    g2_left_to_write,
    g3_left_to_judge,
    g4_goes_on,
    g4_open_follow_up,
    g4_outcome,
    g4_settled,
    next_version,
    open_follow_up,
    settle,
)
from sipdesk.domain.task import Status
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import ClosingReason, Extent, Outcome
from sipdesk.errors import SipError
from tests.domain.examples import MEETING, ROUTINE, complete_case, says

AT = datetime(2026, 12, 3, 15, 0)
DAY = MEETING + timedelta(days=90)
ANNA = Staff("anna", "Anna Ek", "handläggare", "Biståndsenheten")


def fixed() -> Case:
    """The plan is final, and its follow-up is on DAY."""
    case = complete_case()
    case.plan.final_at, case.plan.follow_up.on = AT, DAY
    return case


def held_on_day(case: Case) -> FollowUpHeld:
    """A follow-up in which every question is answered and nothing is decided."""
    held = begin_follow_up(case.plan)
    case.follow_ups.append(held)
    held.on, held.person_there = DAY, True
    for name in ("own_view", "progress", "new_facts", "helped", "more_needed"):
        setattr(held, name, says(f"Svar på {name}."))
    for result in held.actions:
        result.done = Extent.WHOLLY
    for goal in held.goals:
        goal.reached = Extent.PARTLY
    return held


def settled(case: Case, outcome: Outcome) -> FollowUpHeld:
    held = held_on_day(case)
    held.outcome = outcome
    case.follow_ups[-1] = settle(held, ANNA, datetime(DAY.year, DAY.month, DAY.day, 11))
    return case.follow_ups[-1]


def codes(found: object) -> list[str]:
    return [finding.code for finding in found]  # type: ignore[attr-defined]


# --------------------------------------------------------------------------------------------------- G1


def test_g1_a_final_plan_is_followed_up_once_a_version() -> None:
    case = fixed()
    (due,) = g1_always_followed_up(case, DAY, ROUTINE)
    assert (due.due, due.path) == (DAY, f"plans.{case.plan.uid}.follow_up.on")

    settled(case, Outcome.GO_ON)
    assert list(g1_always_followed_up(case, DAY, ROUTINE)) == []

    case.plans.append(next_version(case))
    case.plan.final_at, case.plan.follow_up.on = AT, DAY + timedelta(days=90)
    (due,) = g1_always_followed_up(case, DAY, ROUTINE)
    assert due.due == DAY + timedelta(days=90)


def test_g1_a_draft_and_a_follow_up_that_is_not_settled_change_nothing() -> None:
    case = fixed()
    held_on_day(case)
    assert codes(g1_always_followed_up(case, DAY, ROUTINE)) == ["G1.follow-up"]
    case.plan.final_at = None
    assert list(g1_always_followed_up(case, DAY, ROUTINE)) == []


@pytest.mark.parametrize("followed", [True, False])
def test_g1_a_draft_of_the_next_version_takes_no_follow_up_away(followed: bool) -> None:
    """Somebody has begun to write the plan anew, and has not come further: what was agreed is followed up."""
    case = fixed()
    if followed:
        settled(case, Outcome.GO_ON)
    case.plans.append(new_version(case))
    assert case.plan.final_at is None
    due = list(g1_always_followed_up(case, DAY, ROUTINE))
    assert [(one.due, one.path) for one in due] == (
        [] if followed else [(DAY, f"plans.{case.plans[0].uid}.follow_up.on")]
    )
    task = next(one for one in tasks(case, DAY, ROUTINE) if one.code == "follow-up")
    assert task.status is (Status.DONE if followed else Status.DUE_SOON)


def test_h1_what_the_plan_in_force_promises_counts_until_the_next_is_agreed() -> None:
    case = fixed()
    case.closing.reason = ClosingReason.NO_NEED
    assert codes(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == ["H1.still-acting"]
    case.plans.append(new_version(case))
    case.plan.actions = []
    assert codes(h1_nobody_acts_any_more(case, DAY, ROUTINE)) == ["H1.still-acting"]


# --------------------------------------------------------------------------------------------- G2 and G3


def test_g2_every_question_is_asked() -> None:
    case = fixed()
    held = held_on_day(case)
    assert g2_left_to_write(held) == ()
    held.helped, held.on = Passage(" "), None
    assert g2_left_to_write(held) == (f"follow_ups.{held.uid}.on", f"follow_ups.{held.uid}.helped")


def test_g3_every_action_and_every_goal_of_the_plan_waits_for_an_answer() -> None:
    case = fixed()
    held = begin_follow_up(case.plan)
    assert {result.action_uid for result in held.actions} == {action.uid for action in case.plan.actions}
    assert {result.goal_uid for result in held.goals} == {"", *(goal.uid for goal in case.plan.sub_goals)}
    assert len(g3_left_to_judge(held)) == len(held.actions) + len(held.goals)


@pytest.mark.parametrize(("done", "asks"), [(Extent.WHOLLY, False), (Extent.PARTLY, True), (Extent.NOT, True)])
def test_g3_an_action_that_was_not_wholly_done_has_a_why(done: Extent, asks: bool) -> None:
    case = fixed()
    held = held_on_day(case)
    held.actions[0].done = done
    path = f"follow_ups.{held.uid}.actions.{held.actions[0].uid}.why"
    assert g3_left_to_judge(held) == ((path,) if asks else ())
    asked = [(one.level, one.path) for one in g4_outcome(held, DAY) if one.code == "G3.why-missing"]
    assert asked == ([(Level.WARN, path)] if asks else []), "asked for, and nothing is held up"
    held.actions[0].why = says("Hon var sjuk.")
    assert g3_left_to_judge(held) == ()
    assert "G3.why-missing" not in codes(g4_outcome(held, DAY))


# --------------------------------------------------------------------------------------------------- G4


def test_g4_nothing_is_asked_for_before_the_day_is_written() -> None:
    case = fixed()
    case.follow_ups.append(begin_follow_up(case.plan))
    assert list(g4_open_follow_up(case, DAY, ROUTINE)) == []
    case.follow_ups[0].on = DAY
    assert codes(g4_open_follow_up(case, DAY, ROUTINE)) == ["G3.not-judged", "G4.outcome-missing"]


@pytest.mark.parametrize(("after", "found"), [(-1, ["G2.day-in-future"]), (0, []), (1, [])])
def test_g4_a_follow_up_is_held_on_a_day_that_has_been(after: int, found: list[str]) -> None:
    case = fixed()
    held_on_day(case).outcome = Outcome.CLOSE
    assert codes(g4_open_follow_up(case, DAY + timedelta(days=after), ROUTINE)) == found


def test_g4_no_paper_before_the_outcome_is_settled() -> None:
    case = fixed()
    assert codes(g4_settled(case, DAY, ROUTINE)) == ["G1.not-held"]
    held = held_on_day(case)
    assert codes(g4_settled(case, DAY, ROUTINE)) == ["G4.outcome-missing", "G4.not-settled"]
    with pytest.raises(SipError, match=r"G4\.no-outcome"):
        settle(held, ANNA, AT)
    held.outcome = Outcome.CLOSE
    case.follow_ups[-1] = settle(held, ANNA, AT)
    assert list(g4_settled(case, DAY, ROUTINE)) == []
    assert open_follow_up(case) is None


def test_g4_going_on_is_a_new_version_with_a_new_day() -> None:
    case = fixed()
    settled(case, Outcome.GO_ON)
    (due,) = g4_goes_on(case, DAY, ROUTINE)
    assert (due.code, due.due) == ("G4.new-version", DAY)

    case.plans.append(next_version(case))
    assert (case.plan.version, case.plan.follow_up.on, case.plan.final_at) == (2, None, None)
    assert case.plan.follow_up.called_by == case.plans[0].follow_up.called_by
    assert codes(g4_goes_on(case, DAY, ROUTINE)) == ["G4.new-version"]
    case.plan.final_at = AT
    assert list(g4_goes_on(case, DAY, ROUTINE)) == []


@pytest.mark.parametrize("outcome", [Outcome.CLOSE, Outcome.RESTART])
def test_g4_what_is_closed_gets_no_new_version(outcome: Outcome) -> None:
    case = fixed()
    settled(case, outcome)
    assert list(g4_goes_on(case, DAY, ROUTINE)) == []


# -------------------------------------------------------------------------------------------------- F11


@pytest.mark.parametrize("days", [-1, 0, 1])
def test_f11_a_considerable_change_asks_for_an_early_follow_up(days: int) -> None:
    case = fixed()
    case.life_changes = [LifeChange(uid="flytt", noted_on=DAY)]
    (due,) = f11_calls_early(case, DAY, ROUTINE)
    assert (due.code, due.due, due.path) == ("F11.call-early", DAY, "life_changes.flytt.called_on")

    settled(case, Outcome.CLOSE)
    case.follow_ups[-1].on = DAY + timedelta(days=days)
    assert bool(list(f11_calls_early(case, DAY, ROUTINE))) is (days < 0), "a follow-up since then is the early one"


def test_f11_nobody_is_chased_who_has_called_or_has_no_plan() -> None:
    case = fixed()
    case.life_changes = [LifeChange(noted_on=DAY, called_on=DAY), LifeChange()]
    assert list(f11_calls_early(case, DAY, ROUTINE)) == []
    case.life_changes = [LifeChange(noted_on=DAY)]
    case.plan.final_at = None
    assert list(f11_calls_early(case, DAY, ROUTINE)) == []
