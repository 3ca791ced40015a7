"""Why nothing may be told: the reason is always there, and it is the right one (C1)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.party import Party
from sipdesk.domain.rules.ground import (
    c1_exchange_in_force,
    c1_plan_in_force,
    c1_plan_not_refused,
    taken_back,
)
from sipdesk.domain.rules.invitation import approval_of
from sipdesk.domain.rules.situation import c8_age_known
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer
from tests.domain.examples import ROUTINE, TODAY, checked, codes, complete_case, days, found, refuse
from tests.domain.generators import Situation, situations

NOW = datetime.combine(TODAY, time(12))


def why(case: Case, uid: str = "vc", today: date = TODAY) -> list[str]:
    party = case.party(uid)
    assert party is not None
    return codes(checked(c1_exchange_in_force(case, party, today, ROUTINE)))


def test_c1_a_consent_in_force_needs_no_reason() -> None:
    case = complete_case()

    assert why(case) == []
    assert found(c1_plan_in_force, case) == []


def act(case: Case) -> ConsentAct:
    return case.consent.acts[0]


def take_back(case: Case) -> None:
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="vc"))


def be_silent(case: Case) -> None:
    act(case).grants[0].shares = ("health",)


def forget_ticks(case: Case) -> None:
    act(case).grants[2].receives = ("health",)


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda case: case.consent.acts.clear(), "C1.not-asked"),
        (lambda case: setattr(act(case), "exchange", None), "C1.exchange-unanswered"),
        (refuse, "C1.exchange-refused"),
        (lambda case: act(case).grants.pop(2), "C15.new-party"),
        (lambda case: setattr(act(case).grants[2], "confirmed", False), "C2.row-not-confirmed"),
        (forget_ticks, "C2.participation-missing"),
        (be_silent, "C2.participation-missing"),
        (lambda case: setattr(case.parties[0], "own", False), "C2.no-own-unit"),
        (lambda case: setattr(act(case), "recorded_at", None), "C6.not-recorded"),
        (lambda case: setattr(act(case), "form", None), "C6.form-missing"),
        (lambda case: setattr(act(case), "valid_from", TODAY + days(1)), "C4.not-begun"),
        (lambda case: setattr(act(case), "valid_to", TODAY - days(1)), "C4.expired"),
        (lambda case: setattr(act(case), "valid_to", None), "C4.end-missing"),
        (take_back, "C5.withdrawn"),
    ],
)
def test_c1_each_way_to_be_without_consent_has_its_reason(spoil: Callable[[Case], object], reason: str) -> None:
    case = complete_case()
    spoil(case)

    assert reason in why(case)


def test_c1_the_own_unit_reads_its_own_writing_and_is_no_reader() -> None:
    assert why(complete_case(), "own") == ["C13.not-for-reader"]


def test_c1_a_party_that_only_waits_for_approval_gets_no_other_reason() -> None:
    case = complete_case()
    case.parties[2].approved_on = None

    assert why(case) == []
    assert codes(approval_of(case.parties[2], TODAY)) == ["B7.not-approved"]


@given(situations())
def test_c1_no_party_is_left_out_without_a_reason(situation: Situation) -> None:
    case, today, routine = situation.case, situation.today, situation.routine
    for party in case.parties:
        told = "participation" in disclosable(case, party, today, routine)
        reasons = [
            *checked(c1_exchange_in_force(case, party, today, routine)), *approval_of(party, today),
            *c8_age_known(case, today, routine),
        ]
        assert told or reasons
        assert "C1.not-in-force" not in codes(reasons), "say what it is that keeps it from being in force"


@given(situations())
def test_c1_no_plan_is_held_back_without_a_reason(situation: Situation) -> None:
    case, today, routine = situation.case, situation.today, situation.routine
    answer = plan_consent(case, today, routine)
    reasons = [*checked(c1_plan_in_force(case, today, routine)), *c8_age_known(case, today, routine)]

    assert answer is Answer.YES or reasons
    assert "C1.plan-not-in-force" not in codes(reasons), "say what it is that keeps it from being in force"
    refused = set(codes(c1_plan_not_refused(case, today, routine))) - {"C6.not-recorded"}
    assert (answer is Answer.NO) == bool(refused)


@pytest.mark.parametrize(
    ("answer", "reasons", "person_reasons"),
    [
        (Answer.YES, [], []),
        (None, ["C1.plan-not-asked"], []),  # a draft may be written before she has answered
        (Answer.NO, ["C1.plan-refused"], ["C1.plan-refused"]),
    ],
)
def test_c1_a_refused_plan_is_never_issued(
    answer: Answer | None, reasons: list[str], person_reasons: list[str]
) -> None:
    case = complete_case()
    case.consent.acts[0].plan = answer

    assert codes(found(c1_plan_in_force, case)) == reasons
    assert codes(found(c1_plan_not_refused, case)) == person_reasons


def test_c9_a_refusal_that_is_not_recorded_yet_holds_everything_back() -> None:
    case = complete_case()
    draft = ConsentAct("draft", exchange=Answer.NO, plan=Answer.NO)
    case.consent.acts.append(draft)
    assert why(case) == codes(found(c1_plan_not_refused, case)) == ["C6.not-recorded"]

    draft.plan = None
    assert found(c1_plan_not_refused, case) == []


def test_c9_an_old_draft_of_a_refusal_is_over_when_something_was_recorded_after_it() -> None:
    case = complete_case()
    case.consent.acts.insert(0, ConsentAct("draft", exchange=Answer.NO, plan=Answer.NO))

    assert why(case) == codes(found(c1_plan_not_refused, case)) == []


def test_c1_a_plan_that_was_taken_back_says_when() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", plan=True))

    (finding,) = found(c1_plan_not_refused, case)
    assert (finding.code, dict(finding.values)) == ("C5.plan-withdrawn", {"at": NOW})


def test_c1_refused_is_not_called_taken_back() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", plan=True))
    case.consent.acts[0].plan = Answer.NO

    assert codes(found(c1_plan_not_refused, case)) == ["C1.plan-refused"]


def test_c15_after_a_refusal_a_new_act_may_leave_somebody_out() -> None:
    case = complete_case()
    refuse(case)
    row = replace(act(case).grants[1], uid="new")
    again = replace(act(case), uid="again", grants=[row], given_on=TODAY, recorded_at=NOW + timedelta(hours=1))
    case.consent.acts.append(again)

    assert "C15.new-party" in why(case)


def test_c15_a_draft_for_somebody_else_is_no_matter() -> None:
    case = complete_case()
    act(case).grants.pop(2)
    row = replace(act(case).grants[1], uid="new")
    case.consent.acts.append(ConsentAct("draft", exchange=Answer.YES, grants=[row]))

    assert why(case) == ["C15.new-party"]


def test_c1_an_expired_plan_consent_is_said_to_be_expired() -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert found(c1_plan_in_force, case, last) == []
    assert codes(found(c1_plan_in_force, case, last + days(1))) == ["C4.expired"]


def test_c5_taken_back_is_told_from_never_given() -> None:
    case = complete_case()
    home, vc = case.parties[1], case.parties[2]
    take_back(case)

    assert taken_back(case, vc, TODAY, ROUTINE)
    assert not taken_back(case, home, TODAY, ROUTINE)
    assert not taken_back(case, replace(Party(), uid="new"), TODAY, ROUTINE)
