"""A day that has not come is nothing done: it clears no stop and no date, and is said beside its field. Each rule on
the day before, on the day and on the day after."""

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import pytest

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import d7_first_step
from sipdesk.domain.discharge import Estimate
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.life_change import LifeChange
from sipdesk.domain.plan import Action, Remark
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.rules.agreement import f12_incorrect_facts_noted
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.discharge import a11_planned_and_offered, a17_notices_of_hospital
from sipdesk.domain.rules.follow_up import f11_calls_early
from sipdesk.domain.rules.need import a7_informed_before_consent, a9_how_understood, a10_interpreter
from sipdesk.domain.rules.own_actions import f16_due
from sipdesk.domain.rules.received import d11_answered, d11_plan_received
from sipdesk.domain.terms import Answer, InterpreterNeed, ReaderKind, RequestAnswer
from tests.domain.examples import (
    MEETING,
    ROUTINE,
    TODAY,
    after_the_meeting,
    codes,
    complete_case,
    days,
    found,
    refuse,
    says,
)
from tests.domain.rules.test_discharge import on_discharge

SIDES: Final = pytest.mark.parametrize(("after", "come"), [(-1, True), (0, True), (1, False)])


def said(case: Case, code: str) -> list[Finding]:
    return [one for one in findings(case, TODAY, ROUTINE) if one.code == code]


@SIDES
def test_a_day_has_come_on_the_day_itself(after: int, come: bool) -> None:
    assert has_come(TODAY + days(after), TODAY) is come
    assert not has_come(None, TODAY)


def _need(name: str) -> Callable[[date], tuple[Case, str]]:
    def made(day: date) -> tuple[Case, str]:
        case = complete_case()
        setattr(case.need, name, day)
        return case, f"need.{name}"

    return made


def _discharge(name: str) -> Callable[[date], tuple[Case, str]]:
    def made(day: date) -> tuple[Case, str]:
        case = on_discharge()
        case.discharge.sip_exists = Answer.YES
        setattr(case.discharge, name, day)
        return case, f"discharge.{name}"

    return made


def _received(name: str) -> Callable[[date], tuple[Case, str]]:
    def made(day: date) -> tuple[Case, str]:
        case = complete_case()
        case.received = [SummonsReceived("r1", from_unit="Rehab Vik", meeting_on=MEETING)]
        setattr(case.received[0], name, day)
        return case, f"received.r1.{name}"

    return made


def _life(name: str) -> Callable[[date], tuple[Case, str]]:
    def made(day: date) -> tuple[Case, str]:
        case = after_the_meeting()
        case.life_changes = [LifeChange("l1", noted_on=TODAY)]
        setattr(case.life_changes[0], name, day)
        return case, f"life_changes.l1.{name}"

    return made


def _informed(day: date) -> tuple[Case, str]:
    case = complete_case()
    case.information.given_on = day
    return case, "information.given_on"


def _interpreter(day: date) -> tuple[Case, str]:
    case = complete_case()
    case.person.interpreter.need, case.person.interpreter.booked_on = InterpreterNeed.SIGN, day
    return case, "person.interpreter.booked_on"


def _estimate(day: date) -> tuple[Case, str]:
    case = on_discharge()
    case.discharge.estimates = [Estimate("e1", day=MEETING, said_on=day)]
    return case, "discharge.estimates.e1.said_on"


def _receipt(day: date) -> tuple[Case, str]:
    case = complete_case()
    case.need.request.answer, case.need.request.passed_to = RequestAnswer.PASSED_ON, "Vårdcentralen Björken"
    case.need.request.receipt_on = day
    return case, "need.request.receipt_on"


def _cancelled(day: date) -> tuple[Case, str]:
    case = complete_case()
    case.meeting.cancelled_on = day
    return case, "meeting.cancelled_on"


def _remark(day: date) -> tuple[Case, str]:
    case = complete_case()
    case.plan.remarks = [Remark("r1", says("Fel födelseort."), incorrect_fact=True, noted_on=day)]
    return case, "plans.plan.remarks.r1.noted_on"


def _explained(day: date) -> tuple[Case, str]:
    case = complete_case()
    refuse(case)
    case.consent.explained, case.consent.explained_on = "Stödet finns kvar.", day
    return case, "consent.explained_on"


@SIDES
@pytest.mark.parametrize(
    ("code", "level", "made"),
    [
        ("A3.day-in-future", Level.WARN, _need("found_on")),
        ("A4.receipt-in-future", Level.WARN, _receipt),
        ("A7.day-in-future", Level.WARN, _informed),
        ("A10.day-in-future", Level.WARN, _interpreter),
        ("A11.day-in-future", Level.PROCESS, _discharge("planned_on")),
        ("A11.day-in-future", Level.PROCESS, _discharge("offered_on")),
        ("A11.day-in-future", Level.PROCESS, _discharge("answered_on")),
        ("A12.day-in-future", Level.WARN, _discharge("existing_answered_on")),
        ("A16.day-in-future", Level.WARN, _discharge("called_on")),
        ("A17.day-in-future", Level.WARN, _estimate),
        ("A18.day-in-future", Level.WARN, _discharge("sip_told_on")),
        ("C9.day-in-future", Level.WARN, _explained),
        ("D7.day-in-future", Level.WARN, _need("judged_on")),
        ("D7.day-in-future", Level.WARN, _need("first_step_on")),
        ("D10.day-in-future", Level.WARN, _cancelled),
        ("D11.day-in-future", Level.WARN, _received("received_on")),
        ("D11.day-in-future", Level.WARN, _received("replied_on")),
        ("D11.day-in-future", Level.WARN, _received("plan_on")),
        ("F11.day-in-future", Level.WARN, _life("noted_on")),
        ("F11.day-in-future", Level.WARN, _life("called_on")),
        ("F12.day-in-future", Level.PROCESS, _remark),
    ],
)
def test_a7_a_day_to_come_is_said_beside_its_field(
    code: str, level: Level, made: Callable[[date], tuple[Case, str]], after: int, come: bool
) -> None:
    case, path = made(TODAY + days(after))
    found_now = [one for one in said(case, code) if one.path == path]
    assert [(one.level, one.values["day"]) for one in found_now] == ([] if come else [(level, TODAY + days(1))])


@SIDES
def test_d7_the_first_step_is_due_until_it_has_been_taken(after: int, come: bool) -> None:
    case = complete_case()
    case.need.first_step_on = TODAY + days(after)
    assert codes(found(d7_first_step, case)) == ([] if come else ["D7.first-step"])


@SIDES
def test_a7_nobody_is_informed_on_a_day_to_come(after: int, come: bool) -> None:
    case = complete_case()
    case.consent.acts[0].given_on = TODAY
    case.information.given_on, case.information.understood = TODAY + days(after), says("")
    assert codes(found(a7_informed_before_consent, case)) == ([] if come else ["A7.day-in-future"])
    assert codes(found(a9_how_understood, case)) == (["A9.how-understood"] if come else [])


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_a10_an_interpreter_booked_after_the_meeting_was_not_there(after: int, there: bool) -> None:
    case = complete_case()
    case.person.interpreter.need, case.person.interpreter.booked_on = InterpreterNeed.SIGN, MEETING + days(after)
    assert codes(found(a10_interpreter, case, MEETING + days(2))) == ([] if there else ["A10.met-without"])


@SIDES
def test_a11_no_summons_rests_on_an_offer_to_come(after: int, come: bool) -> None:
    case = on_discharge()
    case.discharge.offered_on = TODAY + days(after)
    assert codes(found(a11_planned_and_offered, case)) == ([] if come else ["A11.day-in-future"])
    on_paper = paper_findings(case, Paper.SUMMONS, Reader(ReaderKind.PERSON), TODAY, ROUTINE)
    assert ("A11.day-in-future" in codes(on_paper)) is not come


@SIDES
def test_f11_the_lead_has_called_when_the_day_has_come(after: int, come: bool) -> None:
    case = after_the_meeting()
    case.life_changes = [LifeChange("l1", noted_on=TODAY, called_on=TODAY + days(after))]
    assert codes(found(f11_calls_early, case)) == ([] if come else ["F11.call-early"])


@SIDES
def test_f12_an_incorrect_fact_is_noted_when_the_day_has_come(after: int, come: bool) -> None:
    case, _path = _remark(TODAY + days(after))
    assert [one.level for one in found(f12_incorrect_facts_noted, case)] == ([] if come else [Level.PROCESS])
    case.plan.remarks[0].incorrect_fact = False
    assert [one.level for one in found(f12_incorrect_facts_noted, case)] == ([] if come else [Level.WARN])


@SIDES
def test_f16_an_action_is_done_when_the_day_has_come(after: int, come: bool) -> None:
    case = after_the_meeting()
    own = next(party for party in case.parties if party.own)
    case.plan.actions = [Action("ours", what=says("Ansöka om ledsagning"), party_uid=own.uid, due_on=TODAY)]
    case.actions_done = [ActionDone("ours", on=TODAY + days(after))]
    assert codes(found(f16_due, case)) == ([] if come else ["F16.action"])


@SIDES
def test_d11_an_answer_and_a_plan_are_there_when_their_day_has_come(after: int, come: bool) -> None:
    case = complete_case()
    case.received = [SummonsReceived(
        "r1", from_unit="Rehab Vik", meeting_on=TODAY - days(1), coming=Answer.YES, who="Karin Ek",
        replied_on=TODAY + days(after), plan_on=TODAY + days(after),
    )]
    assert codes(found(d11_answered, case)) == ([] if come else ["D11.reply"])
    assert codes(found(d11_plan_received, case)) == ([] if come else ["D11.plan"])


@pytest.mark.parametrize(
    ("ready", "left", "asked"),
    [
        (0, 0, []), (1, 1, []), (1, 2, []), (-1, None, ["A17.ready-early"]),
        (1, 0, ["A17.discharged-early"]), (None, -1, ["A17.discharged-early"]), (None, 0, []),
    ],
)
def test_a17_the_notices_follow_on_each_other(ready: int | None, left: int | None, asked: list[str]) -> None:
    case, admitted = on_discharge(), TODAY - days(5)
    values: dict[str, Any] = {"admitted_on": admitted}
    values["ready_on"] = None if ready is None else admitted + days(ready)
    values["discharged_on"] = None if left is None else admitted + days(left)
    for name, value in values.items():
        setattr(case.discharge, name, value)
    assert codes(found(a17_notices_of_hospital, case)) == asked
