"""A summons received from another convener (D11)."""

from datetime import date
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.rules.received import d11_answered, d11_meeting, d11_plan_received, d11_whole
from sipdesk.domain.terms import Answer
from sipdesk.domain.timeline import timeline
from tests.domain.examples import TODAY, codes, complete_case, days, found

PATH = "received.r1"


def called(**values: Any) -> Case:
    case = complete_case()
    whole: dict[str, Any] = {
        "from_unit": "Vårdcentralen Björken", "received_on": TODAY, "reply_by": TODAY + days(3),
        "meeting_on": TODAY + days(7), "coming": Answer.YES, "who": "Nils Berg", "replied_on": TODAY,
    }
    case.received = [SummonsReceived("r1", **(whole | values))]
    return case


def dues(rule: Rule, case: Case, today: date = TODAY) -> list[tuple[str, date | None, str]]:
    return [(one.code, one.due, one.path) for one in found(rule, case, today)]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({}, []), ({"from_unit": " "}, ["D11.from-missing"]), ({"meeting_on": None}, ["D11.day-missing"]),
        ({"who": ""}, ["D11.who-missing"]), ({"who": "", "coming": Answer.NO}, []), ({"who": "", "coming": None}, []),
    ],
)
def test_d11_who_called_when_and_who_comes(values: dict[str, Any], code: list[str]) -> None:
    assert codes(found(d11_whole, called(**values))) == code


@pytest.mark.parametrize(
    ("values", "due"),
    [
        ({}, TODAY + days(3)), ({"reply_by": None}, TODAY + days(7)),
        ({"reply_by": None, "meeting_on": None}, TODAY),
    ],
)
def test_d11_it_is_answered_by_the_day_asked_for_else_before_the_meeting(values: dict[str, Any], due: date) -> None:
    assert dues(d11_answered, called(**values)) == []
    assert dues(d11_answered, called(replied_on=None, **values)) == [("D11.reply", due, f"{PATH}.replied_on")]


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_d11_the_meeting_stands_in_the_worklist_until_it_has_been(after: int, there: bool) -> None:
    day = TODAY + days(7)
    expected = [("D11.meeting-day", day, f"{PATH}.meeting_on")] if there else []
    assert dues(d11_meeting, called(), day + days(after)) == expected


@pytest.mark.parametrize(("answer", "there"), [(Answer.YES, True), (None, True), (Answer.NO, False)])
def test_d11_who_does_not_come_has_no_meeting(answer: Answer | None, there: bool) -> None:
    assert bool(dues(d11_meeting, called(coming=answer))) is there


@pytest.mark.parametrize(("after", "there"), [(0, False), (1, True), (30, True)])
def test_d11_the_plan_is_asked_for_after_the_meeting(after: int, there: bool) -> None:
    day = TODAY + days(7)
    expected = [("D11.plan", day + days(14), f"{PATH}.plan_on")] if there else []
    assert dues(d11_plan_received, called(), day + days(after)) == expected
    assert dues(d11_plan_received, called(plan_on=day), day + days(after)) == []
    assert dues(d11_plan_received, called(coming=Answer.NO), day + days(after)) == []


def test_d11_it_stands_on_the_time_line_and_nothing_stands_without_one() -> None:
    assert "summons-received" in [entry.code for entry in timeline(called())]
    case = complete_case()
    rules: tuple[Rule, ...] = (d11_whole, d11_answered, d11_meeting, d11_plan_received)
    assert [one for rule in rules for one in found(rule, case)] == []
