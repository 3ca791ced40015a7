"""Who counts as being in the room (E5): in doubt the screen shows less."""

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.in_room import e5_in_room
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.party import Party
from sipdesk.domain.terms import Present


def case_of(*present: Present | None, takes_part: bool = True) -> Case:
    case = Case(parties=[Party(uid="own", own=True), Party(uid="clinic", takes_part=takes_part)])
    case.meeting.attendance = [Attendance(party_uid="clinic", present=one) for one in present]
    return case


def test_e5_whoever_is_expected_and_not_noted_counts_as_there() -> None:
    assert e5_in_room(case_of()).parties == ("clinic",)
    assert e5_in_room(case_of(None)).parties == ("clinic",)
    assert e5_in_room(case_of(takes_part=False)).parties == ()


@pytest.mark.parametrize("present", [Present.WHOLE, Present.IN_PART])
def test_e5_whoever_is_noted_is_there_also_when_not_expected(present: Present) -> None:
    assert e5_in_room(case_of(present, takes_part=False)).parties == ("clinic",)


def test_e5_whoever_is_noted_as_absent_is_not_there() -> None:
    assert e5_in_room(case_of(Present.ABSENT)).parties == ()


def test_e5_noted_twice_counts_as_there() -> None:
    assert e5_in_room(case_of(Present.ABSENT, Present.IN_PART)).parties == ("clinic",)


def test_e5_out_of_the_room_for_a_while() -> None:
    assert e5_in_room(case_of(Present.WHOLE), {"clinic"}).parties == ()


def test_e5_the_own_unit_is_nobody_to_hide_from() -> None:
    case = case_of()
    case.meeting.attendance.append(Attendance(party_uid="own", present=Present.WHOLE))
    assert e5_in_room(case).parties == ("clinic",)
