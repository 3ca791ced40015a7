"""Whether a case goes on, and with what: nobody is chased for work that it no longer wants (A4, A11, A13, A19, C5, C9,
H1)."""

from collections.abc import Callable
from datetime import datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.plan import Remark
from sipdesk.domain.register import Staff
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.closing import close, reopen
from sipdesk.domain.rules.course import End, ends, goes_on, plan_goes_on, wished
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, CaseState, ClosingReason, CompulsoryCare, RequestAnswer, Track
from tests.domain.examples import MEETING, ROUTINE, TODAY, after_the_meeting, complete_case, days, refuse, says
from tests.domain.rules.test_discharge import on_discharge

NOON = datetime.combine(TODAY, time(12))


def declined(case: Case) -> None:
    case.need.request.answer = RequestAnswer.DECLINED


def passed_on(case: Case) -> None:
    case.need.request.answer = RequestAnswer.PASSED_ON


def no_meeting(case: Case) -> None:
    case.discharge.offer_answer = Answer.NO


def not_needed(case: Case) -> None:
    case.discharge.judgement.needed = Answer.NO


def other_plan(case: Case) -> None:
    case.discharge.compulsory = CompulsoryCare.PSYCHIATRIC


def plan_taken_back(case: Case) -> None:
    case.consent.withdrawals.append(withdraw(case, at=NOON, taken_by="Karin Ek", plan=True))


def all_taken_back(case: Case) -> None:
    case.consent.withdrawals.append(withdraw(case, at=NOON, taken_by="Karin Ek", exchange=True))


def died(case: Case) -> None:
    case.closing.reason = ClosingReason.DECEASED


def over(case: Case) -> None:
    case.closing.reason, case.closing.on = ClosingReason.GOALS_MET, TODAY


EVERY = [
    (declined, End.ELSEWHERE), (passed_on, End.ELSEWHERE), (no_meeting, End.NO_MEETING),
    (not_needed, End.NOT_NEEDED), (other_plan, End.OTHER_PLAN), (refuse, End.REFUSED),
    (plan_taken_back, End.TAKEN_BACK), (all_taken_back, End.TAKEN_BACK), (died, End.ENDED), (over, End.ENDED),
]
HERS = (End.NO_MEETING, End.REFUSED, End.TAKEN_BACK, End.ENDED)
PLAN = (End.REFUSED, End.TAKEN_BACK, End.ENDED)


def due(case: Case, on: int = 0) -> set[str]:
    return {item.code for item in worklist_items(case, TODAY + days(on), ROUTINE)}


@pytest.mark.parametrize(("change", "end"), EVERY)
def test_a1_one_place_says_why_a_case_does_not_go_on(change: Callable[[Case], None], end: End) -> None:
    case = on_discharge()
    assert (ends(case, TODAY, ROUTINE), wished(case, TODAY, ROUTINE)) == (frozenset(), True)
    change(case)
    assert ends(case, TODAY, ROUTINE) == {end}
    assert not goes_on(case, TODAY, ROUTINE)
    assert wished(case, TODAY, ROUTINE) is (end not in HERS)
    assert plan_goes_on(case, TODAY, ROUTINE) is (end not in PLAN)


@pytest.mark.parametrize(("change", "_end"), EVERY)
def test_d7_no_first_step_and_no_meeting_where_it_does_not_go_on(change: Callable[[Case], None], _end: End) -> None:
    case = on_discharge()
    case.need.first_step_on = case.meeting.on = None
    assert due(case) >= {"D7.first-step", "D7.book-meeting"}
    change(case)
    assert not due(case) & {"D7.first-step", "D7.book-meeting", "D8.summons", "D8.summons-awaited"}


def test_a19_nobody_books_a_meeting_where_another_plan_is_made() -> None:
    case = on_discharge()
    case.meeting.on, case.discharge.compulsory = None, CompulsoryCare.FORENSIC
    assert "D7.book-meeting" not in due(case)
    case.track = Track.COMMUNITY
    assert "D7.book-meeting" in due(case), "off the track nothing of it counts"


@pytest.mark.parametrize("refused", ["refused", "taken-back"])
def test_f10_no_plan_is_fixed_that_was_refused(refused: str) -> None:
    case, later = complete_case(), (MEETING - TODAY).days + 1
    assert "F10.plan-to-fix" in due(case, later)
    if refused == "refused":
        case.consent.acts[0].plan = Answer.NO
    else:
        plan_taken_back(case)
    assert "F10.plan-to-fix" not in due(case, later)


@pytest.mark.parametrize("change", [plan_taken_back, all_taken_back, died, over])
def test_g1_nothing_of_a_plan_is_chased_that_has_ended(change: Callable[[Case], None]) -> None:
    case = after_the_meeting()
    case.parties = [party for party in case.parties if party.uid != "vc"]  # F3: an action has lost its "who"
    codes = {one.code for one in findings(case, TODAY, ROUTINE)}
    assert {"G1.follow-up", "F3.who-lost"} <= codes
    change(case)
    assert not {"G1.follow-up", "F3.who-lost", "F16.action"} & {one.code for one in findings(case, TODAY, ROUTINE)}


@pytest.mark.parametrize("change", [no_meeting, not_needed, declined])
def test_g1_a_plan_that_holds_is_followed_up_though_no_new_meeting_is_wanted(change: Callable[[Case], None]) -> None:
    case = after_the_meeting()
    case.track = Track.DISCHARGE
    change(case)
    assert "G1.follow-up" in due(case)


@pytest.mark.parametrize(("after", "ended"), [(-1, True), (0, True), (1, False)])
def test_h1_the_sip_holds_until_its_day_has_come(after: int, ended: bool) -> None:
    case = after_the_meeting()
    case.closing.reason, case.closing.on = ClosingReason.GOALS_MET, TODAY + days(after)
    assert plan_goes_on(case, TODAY, ROUTINE) is not ended
    case.closing.reason = None
    assert plan_goes_on(case, TODAY, ROUTINE), "a day without a reason decides nothing"


def test_h1_after_a_closing_that_was_a_mistake_it_goes_on() -> None:
    case = after_the_meeting()
    died(case)
    case.closing.on = TODAY
    by = Staff("s1", "Karin Ek", "biståndshandläggare", "Biståndsenheten")
    case.closing, case.state = close(case, by, NOON), CaseState.CLOSED
    case.reopened.append(reopen(case, by, NOON, "Fel ärende"))
    case.state, case.closing.on = CaseState.OPEN, None
    assert plan_goes_on(case, TODAY, ROUTINE)
    case.closing.on = TODAY
    assert not plan_goes_on(case, TODAY, ROUTINE)


def test_f12_an_incorrect_fact_is_noted_also_in_a_plan_that_was_taken_back() -> None:
    case = after_the_meeting()
    plan_taken_back(case)
    case.plan.remarks = [Remark("r1", says("Fel födelseort."), incorrect_fact=True)]
    assert "F12.not-noted" in {one.code for one in findings(case, TODAY, ROUTINE)}


@pytest.mark.parametrize(("change", "end"), EVERY)
def test_b7_nobody_is_asked_to_approve_where_she_wants_nobody(change: Callable[[Case], None], end: End) -> None:
    case = on_discharge()
    case.parties[1].approved_on = case.parties[3].approved_on = None
    change(case)
    asked = {"B7.not-approved", "D9.not-approved"} & {one.code for one in findings(case, TODAY, ROUTINE)}
    assert asked == (set() if end in HERS else {"B7.not-approved", "D9.not-approved"})
