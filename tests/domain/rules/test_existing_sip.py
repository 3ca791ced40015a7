"""What was agreed about a SIP that exists at admission is done (A12)."""

from datetime import datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.rules.existing_sip import a12_agreed, a12_goes_on, a12_is_here
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Answer, ClosingReason, ExistingSip, Track
from tests.domain.examples import ROUTINE, TODAY, codes, days, found
from tests.domain.rules.test_discharge import existing


def agreed(way: ExistingSip) -> Case:
    """The plan of the case was final before she was taken into hospital, and she has agreed to one of the ways."""
    case = existing(existing=way, existing_answer=Answer.YES, existing_answered_on=TODAY)
    case.plan.final_at = datetime.combine(TODAY - days(90), time(12))
    return case


@pytest.mark.parametrize(("way", "code", "path", "task"), [
    (ExistingSip.FOLLOW_UP, "A12.follow-up", "follow_ups", "follow-up"),
    (ExistingSip.RESTART, "A12.restart", "closing.reason", "closing"),
])
@pytest.mark.parametrize("after", [-1, 0, 1])
def test_a12_it_goes_on_from_the_day_it_was_agreed(
    way: ExistingSip, code: str, path: str, task: str, after: int
) -> None:
    case, today = agreed(way), TODAY + days(after)
    (item,) = [item for item in worklist_items(case, today, ROUTINE) if item.code.startswith("A12")]
    assert (item.code, item.path, item.days_left(today)) == (code, path, -after)
    assert next(t for t in tasks(case, today, ROUTINE) if t.code == task).due == item


@pytest.mark.parametrize(("held", "left"), [(-1, ["A12.follow-up"]), (0, []), (1, [])])
def test_a12_a_follow_up_from_before_is_not_the_one_that_was_agreed(held: int, left: list[str]) -> None:
    case = agreed(ExistingSip.FOLLOW_UP)
    case.follow_ups.append(FollowUpHeld(on=TODAY + days(held)))
    assert codes(found(a12_goes_on, case)) == left


def test_a12_closing_that_is_begun_is_no_longer_asked_for() -> None:
    case = agreed(ExistingSip.RESTART)
    case.closing.reason = ClosingReason.GOAL_CHANGED
    assert found(a12_goes_on, case) == []


def test_a12_without_her_yes_nothing_goes_on() -> None:
    for answer in (None, Answer.NO):
        case = agreed(ExistingSip.RESTART)
        case.discharge.existing_answer = answer
        assert (a12_agreed(case), found(a12_goes_on, case)) == (None, [])
    case = agreed(ExistingSip.RESTART)
    case.track = Track.COMMUNITY
    assert found(a12_goes_on, case) == []


def test_a12_a_sip_that_is_kept_elsewhere_is_followed_up_there() -> None:
    case = agreed(ExistingSip.FOLLOW_UP)
    case.plan.final_at = None
    assert (a12_is_here(case), found(a12_goes_on, case)) == (False, [])
