"""A request for a SIP that is declined on paper, or passed on (A4)."""

from datetime import date
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import d7_meeting, worklist_items
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_request import ShownRequest
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.need import Request
from sipdesk.domain.rules.closing import closing_findings
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.request import a4_answered, a4_declined, a4_ended, a4_tell
from sipdesk.domain.tasks import next_step, tasks
from sipdesk.domain.terms import ReaderKind, RequestAnswer
from sipdesk.domain.timeline import timeline
from sipdesk.issuing.copies import readers_of
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, made, sent

PERSON, HOME = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "home")
NO = RequestAnswer.DECLINED
ON = RequestAnswer.PASSED_ON


def answered(answer: RequestAnswer | None = NO, **values: Any) -> Case:
    case = complete_case()
    whole: dict[str, Any] = {
        "answered_on": TODAY, "answered_by": "Anna Ek", "reason": "En verksamhet räcker.",
        "passed_to": "Vårdcentralen Björken", "receipt_on": TODAY,
    }
    case.need.request = Request(answer, **(whole | values))
    return case


@pytest.mark.parametrize("answer", [None, RequestAnswer.ACCEPTED])
def test_a4_what_is_accepted_or_not_answered_asks_for_nothing(answer: RequestAnswer | None) -> None:
    case = answered(answer, answered_on=None, answered_by="", reason="", passed_to="", receipt_on=None)
    assert found(a4_answered, case) == found(a4_tell, case) == []
    assert not a4_ended(case)
    assert goes_on(case, TODAY, ROUTINE)


@pytest.mark.parametrize(
    ("answer", "values", "code"),
    [
        (NO, {"reason": " "}, "A4.reason-missing"), (NO, {"answered_by": ""}, "A4.by-missing"),
        (NO, {"answered_on": None}, "A4.day-missing"), (NO, {"answered_on": TODAY + days(1)}, "A4.day-in-future"),
        (ON, {"passed_to": ""}, "A4.receiver-missing"), (ON, {"receipt_on": None}, "A4.receipt-missing"),
        (ON, {"answered_by": ""}, "A4.by-missing"),
    ],
)
def test_a4_a_no_has_a_reason_and_what_is_passed_on_a_receiver(
    answer: RequestAnswer, values: dict[str, Any], code: str
) -> None:
    assert found(a4_answered, answered(answer)) == []
    assert codes(found(a4_answered, answered(answer, **values))) == [code]


@pytest.mark.parametrize(("answer", "values"), [(NO, {"passed_to": "", "receipt_on": None}), (ON, {"reason": ""})])
def test_a4_asks_only_what_the_answer_needs(answer: RequestAnswer, values: dict[str, Any]) -> None:
    assert found(a4_answered, answered(answer, **values)) == []


def test_a4_the_person_gets_it_on_paper_the_same_day() -> None:
    case = answered()
    (due,) = found(a4_tell, case)
    assert (due.code, due.due, due.path) == ("A4.tell", TODAY, "need.request.answer")
    step = next_step(case, TODAY, ROUTINE)
    assert step is not None
    assert step.code == "need"
    made(case, "", "decline")
    assert codes(found(a4_tell, case)) == ["A4.tell"], "made is not given"
    sent(case, "", "decline")
    assert found(a4_tell, case) == []
    assert found(a4_tell, answered(ON)) == []
    after = next_step(case, TODAY, ROUTINE)
    assert after is not None
    assert after.code == "closing"


@pytest.mark.parametrize(
    ("answer", "values"),
    [(NO, {"reason": ""}), (NO, {"answered_by": " "}), (NO, {"answered_on": None}), (ON, {"passed_to": ""})],
)
def test_a4_the_step_is_not_done_without_reason_or_receiver(answer: RequestAnswer, values: dict[str, Any]) -> None:
    case = answered(answer, **values)
    (missing,) = found(a4_answered, case)
    step = next_step(case, TODAY, ROUTINE)
    assert step is not None
    assert step.code == "need"
    assert missing.path in step.left
    assert missing in closing_findings(case, TODAY, ROUTINE)

    whole = next(one for one in tasks(answered(answer), TODAY, ROUTINE) if one.code == "need")
    assert not whole.left


@pytest.mark.parametrize("answer", [NO, ON])
def test_a4_nobody_is_chased_for_a_meeting_that_is_not_to_be(answer: RequestAnswer) -> None:
    case = answered(answer)
    assert found(d7_meeting, case) == []
    assert "D7.meeting-day" not in [item.code for item in worklist_items(case, TODAY, ROUTINE)]


def stops(case: Case, reader: Reader, today: date = TODAY) -> list[str]:
    return codes(paper_findings(case, Paper.DECLINE, reader, today, ROUTINE))


def test_a4_the_paper_is_the_person_s_alone() -> None:
    case = answered()
    assert stops(case, PERSON) == []
    assert stops(case, HOME) == ["C13.not-for-reader"]
    assert readers_of(case, Paper.DECLINE) == [PERSON]
    assert view(case, PERSON, TODAY, ROUTINE).declined == ShownRequest(TODAY, "Anna Ek", "En verksamhet räcker.")
    assert view(case, HOME, TODAY, ROUTINE).declined == ShownRequest()
    assert view(answered(ON), PERSON, TODAY, ROUTINE).declined == ShownRequest()


def test_a4_no_paper_before_it_is_declined_and_none_without_a_reason() -> None:
    assert stops(answered(ON), PERSON) == ["A4.not-declined"]
    assert readers_of(answered(ON), Paper.DECLINE) == []
    assert stops(answered(reason=""), PERSON) == ["A4.reason-missing"]


def test_p1_the_reason_names_no_place_under_protected_identity() -> None:
    case = answered(reason="Hon bor på Björkvägen 2.")
    case.person.protected = True
    assert "P1.revealing" in stops(case, PERSON)


@pytest.mark.parametrize(("answer", "code"), [(NO, "request-declined"), (ON, "request-passed-on")])
def test_a4_it_stands_on_the_time_line(answer: RequestAnswer, code: str) -> None:
    assert code in [entry.code for entry in timeline(answered(answer))]
    assert a4_declined(answered(answer)) is (answer is NO)
