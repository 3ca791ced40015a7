"""What our own unit has promised in the plan: due before, on and after its day, until it is done (F16)."""

from datetime import date, datetime, timedelta

import pytest

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.follow_up import ActionResult, FollowUpHeld
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Plan
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.own_actions import f16_done_in_time, f16_due, f16_own_actions
from sipdesk.domain.terms import Doer, Extent

DUE = date(2026, 11, 25)
FIXED = datetime(2026, 11, 2, 11, 0)
ROUTINE = Routine()


def action(uid: str = "ours", party: str = "own", *, due: date | None = DUE) -> Action:
    return Action(uid=uid, what=Passage("Ansöka om ledsagning"), party_uid=party, due_on=due)


def case_with(*actions: Action, final_at: datetime | None = FIXED) -> Case:
    parties = [Party(uid="own", own=True), Party(uid="clinic")]
    return Case(parties=parties, plans=[Plan(uid="p1", actions=list(actions), final_at=final_at)])


def due_days(case: Case, today: date = DUE) -> list[date | None]:
    return [finding.due for finding in f16_due(case, today, ROUTINE)]


@pytest.mark.parametrize("days", [-30, -1, 0, 1, 90])
def test_f16_before_on_and_after_the_day(days: int) -> None:
    assert due_days(case_with(action()), DUE + timedelta(days=days)) == [DUE]


def test_f16_it_is_in_the_worklist_and_says_what_to_do() -> None:
    (item,) = [one for one in worklist_items(case_with(action()), DUE, ROUTINE) if one.code == "F16.action"]
    assert (item.due, item.path, item.values) == (DUE, "actions_done.ours.on", {"what": "Ansöka om ledsagning"})


def test_f16_others_actions_and_the_persons_own_are_theirs() -> None:
    hers = action("hers")
    hers.doer = Doer.PERSON
    assert due_days(case_with(action("theirs", "clinic"), hers)) == []


def test_f16_without_a_day_nothing_is_due() -> None:
    case = case_with(action(due=None))
    assert due_days(case) == []
    assert [one.uid for one in f16_own_actions(case)] == ["ours"]


def test_f16_a_draft_promises_nothing() -> None:
    assert due_days(case_with(action(), final_at=None)) == []


def test_f16_a_draft_of_the_next_version_changes_nothing_yet() -> None:
    case = case_with(action())
    case.plans.append(Plan(uid="p2", version=2, actions=[]))
    assert due_days(case) == [DUE]
    case.plans[-1].final_at = FIXED
    assert due_days(case) == []


def test_f16_done_is_done_whatever_the_version() -> None:
    case = case_with(action())
    case.actions_done = [ActionDone(uid="ours")]
    assert due_days(case) == [DUE], "no day yet"
    case.actions_done[0].on = DUE
    assert due_days(case) == []


@pytest.mark.parametrize(("extent", "left"), [(Extent.WHOLLY, []), (Extent.PARTLY, [DUE]), (Extent.NOT, [DUE])])
def test_f16_a_follow_up_that_judged_it_as_done_says_so_too(extent: Extent, left: list[date]) -> None:
    case = case_with(action())
    held = FollowUpHeld(plan_version=1, actions=[ActionResult(action_uid="ours", done=extent)], settled_at=FIXED)
    case.follow_ups = [held]
    assert due_days(case) == left
    held.settled_at = None
    assert due_days(case) == [DUE]


def test_f16_a_day_to_come_is_no_day_on_which_it_was_done() -> None:
    case = case_with(action())
    case.actions_done = [ActionDone(uid="ours", on=DUE)]
    assert [f.code for f in f16_done_in_time(case, DUE, ROUTINE)] == []
    assert [f.code for f in f16_done_in_time(case, DUE - timedelta(days=1), ROUTINE)] == ["F16.day-in-future"]


def judged(done: Extent, settled: datetime, version: int = 1) -> FollowUpHeld:
    results = [ActionResult(action_uid="ours", done=done)]
    return FollowUpHeld(plan_version=version, on=settled.date(), settled_at=settled, actions=results)


@pytest.mark.parametrize("moved", [0, 7])
def test_f16_what_a_follow_up_judged_as_done_is_done_in_the_next_version_too(moved: int) -> None:
    """Unless it has another day there: that is a new promise."""
    case = case_with(action())
    case.follow_ups = [judged(Extent.WHOLLY, FIXED + timedelta(days=40))]
    again = action(due=DUE + timedelta(days=moved))
    case.plans.append(Plan(uid="p2", version=2, actions=[again], final_at=FIXED + timedelta(days=41)))
    assert due_days(case) == ([again.due_on] if moved else [])


def test_f16_the_last_judgement_counts() -> None:
    case = case_with(action())
    first, last = judged(Extent.WHOLLY, FIXED + timedelta(days=40)), judged(Extent.PARTLY, FIXED + timedelta(days=80))
    for held, due in (([first], []), ([last, first], [DUE])):
        case.follow_ups = held
        assert due_days(case) == due
