"""P6: registers over all cases hold no name, no unit and no reason, and every act by which a paper left the house."""

from datetime import date, datetime

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.registers import p6_answered_requests, p6_given_papers
from sipdesk.domain.need import Request
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind, RequestAnswer
from tests.domain.examples import complete_case, sent
from tests.domain.filling import SECRET
from tests.domain.generators import situation

AT = datetime(2026, 11, 23, 9, 30)


def with_answer(answer: RequestAnswer | None, **values: object) -> Case:
    case = complete_case()
    case.need.request = Request(answer=answer, **values)  # type: ignore[arg-type]
    return case


def test_a4_declined_and_passed_on_stand_in_the_register_and_accepted_does_not() -> None:
    day = date(2026, 11, 20)
    (one,) = p6_answered_requests(
        with_answer(RequestAnswer.DECLINED, answered_on=day, answered_by="Karin Ek", reason="hemligt skäl")
    )
    assert (one.number, one.on, one.by, one.on_paper) == ("2026-114", day, "Karin Ek", False)
    (other,) = p6_answered_requests(with_answer(RequestAnswer.PASSED_ON, passed_to="Hemliga enheten", receipt_on=day))
    assert (other.on, other.receipt_on) == (None, day)
    assert "Hemliga" not in repr(other)
    assert not list(p6_answered_requests(with_answer(RequestAnswer.ACCEPTED)))
    assert not list(p6_answered_requests(with_answer(None)))


def test_a4_the_register_says_whether_the_person_has_the_paper() -> None:
    case = with_answer(RequestAnswer.DECLINED)
    sent(case, "", "decline")
    (one,) = p6_answered_requests(case)
    assert one.on_paper


def test_p6_each_time_a_paper_left_the_house_is_a_row_with_its_ground() -> None:
    case = complete_case()
    party = next(party for party in case.parties if not party.own)
    act = case.consent.acts[0]
    case.issued = [
        IssuedPaper(
            paper="summons", code="AB12", reader=ReaderKind.PARTY, party_uid=party.uid, types=("health", "function"),
            ground=(act.uid,),
            acts=[
                Act(act=PaperAct.MADE, at=AT), Act(act=PaperAct.SENT, at=AT, channel=Channel.POST, by="Karin Ek"),
                Act(act=PaperAct.SENT, at=AT, channel=Channel.HANDED_OVER),
            ],
        ),
        IssuedPaper(paper="plan", acts=[Act(act=PaperAct.PRINTED, at=AT)]),
    ]  # fmt: skip
    first, second = p6_given_papers(case)
    assert (first.paper, first.code) == ("summons", "AB12")
    assert (first.authority, first.channel) == (party.authority, Channel.POST)
    assert (first.kinds, first.consent_on, first.by) == (2, act.given_on, "Karin Ek")
    assert second.channel is Channel.HANDED_OVER
    case.parties = [one for one in case.parties if one is not party]
    assert next(p6_given_papers(case)).authority is None


@pytest.mark.parametrize("seed", range(40))
def test_p6_nothing_of_what_a_case_says_of_anybody_stands_in_a_register(seed: int) -> None:
    case = situation(seed).case
    for paper in case.issued:
        for act in paper.acts:
            act.act = PaperAct.SENT
    case.need.request.answer = RequestAnswer.DECLINED
    rows = [*p6_answered_requests(case), *p6_given_papers(case)]
    assert rows
    allowed = {case.uid, case.number, case.need.request.answered_by}
    allowed |= {paper.code for paper in case.issued} | {paper.paper for paper in case.issued}
    allowed |= {act.by for paper in case.issued for act in paper.acts}
    assert set(SECRET.findall(repr(rows))) <= set(SECRET.findall(repr(allowed)))
