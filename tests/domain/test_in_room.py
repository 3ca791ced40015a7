"""Who counts as being in the room (E5): in doubt the screen shows less."""

from datetime import date, datetime, time, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.in_room import e5_in_room
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.party import Party
from sipdesk.domain.terms import Present

TODAY = date(2026, 11, 23)


def case_of(*present: Present | None, takes_part: bool = True) -> Case:
    case = Case(parties=[Party(uid="own", own=True), Party(uid="clinic", takes_part=takes_part)])
    case.meeting.on = TODAY
    case.meeting.attendance = [Attendance(party_uid="clinic", present=one) for one in present]
    return case


def test_e5_whoever_is_expected_and_not_noted_counts_as_there() -> None:
    assert e5_in_room(case_of(), TODAY).parties == ("clinic",)
    assert e5_in_room(case_of(None), TODAY).parties == ("clinic",)
    assert e5_in_room(case_of(takes_part=False), TODAY).parties == ()


@pytest.mark.parametrize("present", [Present.WHOLE, Present.IN_PART])
def test_e5_whoever_is_noted_is_there_also_when_not_expected(present: Present) -> None:
    assert e5_in_room(case_of(present, takes_part=False), TODAY).parties == ("clinic",)


def test_e5_whoever_is_noted_as_absent_is_not_there() -> None:
    assert e5_in_room(case_of(Present.ABSENT), TODAY).parties == ()


def test_e5_noted_twice_counts_as_there() -> None:
    assert e5_in_room(case_of(Present.ABSENT, Present.IN_PART), TODAY).parties == ("clinic",)


def test_e5_out_of_the_room_for_a_while() -> None:
    assert e5_in_room(case_of(Present.WHOLE), TODAY, {"clinic"}).parties == ()


def test_e5_the_own_unit_is_nobody_to_hide_from() -> None:
    case = case_of()
    case.meeting.attendance.append(Attendance(party_uid="own", present=Present.WHOLE))
    assert e5_in_room(case, TODAY).parties == ("clinic",)


def test_e5_at_a_follow_up_the_attendance_of_the_meeting_says_nothing() -> None:
    """Whoever was absent then may have come now."""
    case = case_of(Present.ABSENT)
    assert e5_in_room(case, TODAY).parties == ()
    assert e5_in_room(case, TODAY + timedelta(days=60)).parties == ("clinic",)


@pytest.mark.parametrize(("fixed", "there"), [(-1, True), (0, False), (None, False)])
def test_e5_at_the_next_meeting_whoever_was_absent_from_the_first_may_have_come(
    fixed: int | None, there: bool
) -> None:
    """The plan that was fixed before it tells that it is not the first."""
    case = case_of(Present.ABSENT)
    if fixed is not None:
        case.plan.final_at = datetime.combine(TODAY + timedelta(days=fixed), time(15))
    assert bool(e5_in_room(case, TODAY).parties) is there


def test_e5_whoever_came_to_the_follow_up_is_there() -> None:
    case = case_of(takes_part=False)
    case.follow_ups = [FollowUpHeld(on=TODAY, there=("clinic",))]
    assert e5_in_room(case, TODAY).parties == ("clinic",)
    assert e5_in_room(case, TODAY + timedelta(days=1)).parties == ()
