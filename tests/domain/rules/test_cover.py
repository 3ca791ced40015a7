"""P4, C13: a colleague covers until a day, a package is read in until one, and both ends say that a unit is one."""

from datetime import date, datetime, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.hand_over import HandOver, c13_same_unit, covered, still_valid
from sipdesk.domain.register import Staff
from sipdesk.domain.rules.cover import p4_goes_back
from tests.domain.examples import ROUTINE, TODAY, complete_case

AT = datetime(2026, 11, 20, 12)
BACK = date(2026, 12, 1)


def covering(**changed: object) -> Case:
    case = complete_case()
    values = {"at": AT, "from_name": "Karin Ek", "received_at": AT, "back_by": BACK, **changed}
    case.hand_overs = [HandOver(**values)]  # type: ignore[arg-type]
    return case


def test_p4_whoever_covers_hands_back_by_the_day_and_is_told_before_on_and_after_it() -> None:
    for day in (TODAY, BACK, BACK + timedelta(days=3)):
        (item,) = [item for item in worklist_items(covering(), day, ROUTINE) if item.code == "P4.goes-back"]
        assert (item.due, item.values["colleague"]) == (BACK, "Karin Ek")


@pytest.mark.parametrize("changed", [{"back_by": None}, {"received_at": None}])
def test_p4_a_case_that_is_here_to_stay_goes_nowhere(changed: dict[str, object]) -> None:
    assert list(p4_goes_back(covering(**changed), TODAY, ROUTINE)) == []


def test_p4_once_it_is_on_its_way_back_nobody_covers() -> None:
    case = covering()
    case.hand_overs.append(HandOver(at=AT, from_name="Olle"))
    assert covered(case.hand_overs) is None


@pytest.mark.parametrize(("day", "valid"), [(13, True), (14, True), (15, False)])
def test_p4_a_package_is_read_in_through_its_last_day(day: int, valid: bool) -> None:
    move = HandOver(valid_to=AT.date() + timedelta(days=14))
    assert still_valid(move, AT.date() + timedelta(days=day)) is valid
    assert still_valid(HandOver(), AT.date())


@pytest.mark.parametrize(
    ("from_unit", "to_unit", "own", "same"),
    [("Norr", "norr ", " NORR", True), ("Norr", "Söder", "Norr", False), ("Söder", "Norr", "Norr", False),
     ("Norr", "Norr", "Söder", False), ("", "", "", False)],
)  # fmt: skip
def test_c13_a_unit_is_the_same_when_both_ends_say_so(from_unit: str, to_unit: str, own: str, same: bool) -> None:
    move = HandOver(from_unit=from_unit, to_unit=to_unit)
    assert c13_same_unit(move, Staff("a", "Olle", "handläggare", own)) is same
