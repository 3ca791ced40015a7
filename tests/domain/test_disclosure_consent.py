"""The one door, example by example: what a consent is worth on a given day, and what a withdrawal takes away."""

from datetime import date, datetime, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant, Withdrawal
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.terms import Answer, Consenter, Documented, Track
from tests.domain.anna import (
    CLINIC,
    HOME_CARE,
    PERSON,
    ROUTINE,
    TODAY,
    a_case,
    act,
    an_act,
    nothing,
    seen,
)

# --------------------------------------------------------------------------------------------- grounds


@pytest.mark.parametrize(("day", "told"), [
    (date(2026, 11, 19), False), (date(2026, 11, 20), True), (date(2027, 11, 20), True), (date(2027, 11, 21), False),
])
def test_c4_first_and_last_day_are_included(day: date, told: bool) -> None:
    case = a_case()
    for each in case.parties:
        each.approved_on = date(2026, 11, 1)
    assert bool(disclosable(case, case.parties[1], day, ROUTINE)) is told


def test_c4_never_longer_than_a_year_whatever_the_form_says() -> None:
    case = a_case()
    act(case).valid_to = date(2030, 1, 1)
    assert disclosable(case, case.parties[1], date(2027, 11, 20), ROUTINE)
    assert not disclosable(case, case.parties[1], date(2027, 11, 21), ROUTINE)


@pytest.mark.parametrize(
    "field", ["recorded_at", "given_on", "valid_from", "valid_to", "form", "documented", "exchange"]
)
def test_c6_an_act_with_something_missing_is_no_ground(field: str) -> None:
    case = a_case()
    setattr(act(case), field, None)
    assert seen(case, HOME_CARE) == nothing(case)


def test_c6_a_paper_form_is_kept_somewhere_and_somebody_took_it() -> None:
    case = a_case()
    act(case).documented = Documented.PAPER_FORM
    assert seen(case, HOME_CARE) == nothing(case)
    act(case).documented_where = "pärm 3"
    assert seen(case, HOME_CARE) != nothing(case)
    act(case).taken_by = " "
    assert seen(case, HOME_CARE) == nothing(case)


def test_c2_only_a_row_that_was_confirmed_counts_and_two_rows_count_together() -> None:
    case = a_case()
    act(case).grants[1].confirmed = False
    assert seen(case, HOME_CARE) == nothing(case)
    act(case).grants[1].confirmed = True
    act(case).grants.append(Grant("again", "home-care", ("participation",), (), confirmed=True))
    assert disclosable(case, case.parties[1], TODAY, ROUTINE) == {"participation"}
    act(case).grants.append(Grant("own again", "own", (), ("health",), confirmed=True))
    assert disclosable(case, case.parties[1], TODAY, ROUTINE) == set()
    assert disclosable(case, case.parties[2], TODAY, ROUTINE) == {"health"}


def test_c15_the_newest_act_that_speaks_of_a_party_counts() -> None:
    case = a_case()
    newer = an_act([Grant("new", "home-care", ("participation",), (), confirmed=True)])
    newer.uid, newer.recorded_at = "act-2", datetime(2026, 11, 20, 10, 0)
    case.consent.acts.insert(0, newer)
    assert disclosable(case, case.parties[1], TODAY, ROUTINE) == {"participation"}, "wherever it stands in the list"
    assert "dependence" in disclosable(case, case.parties[2], TODAY, ROUTINE), "the newer act does not speak of it"


def test_what_was_said_last_counts_not_what_was_written_down_last() -> None:
    case = a_case()
    narrow = an_act([Grant("new", "home-care", ("participation",), (), confirmed=True)])
    narrow.uid, narrow.given_on, narrow.recorded_at = "act-2", date(2026, 11, 21), datetime(2026, 11, 21, 9, 0)
    case.consent.acts.append(narrow)
    act(case).recorded_at = datetime(2026, 11, 22, 9, 0)
    assert disclosable(case, case.parties[1], TODAY, ROUTINE) == {"participation"}


def test_a_refusal_speaks_of_everybody_and_does_not_wait_for_its_period() -> None:
    case = a_case()
    refusal = ConsentAct("act-2", Answer.NO, None, TODAY, TODAY + timedelta(days=30))
    refusal.recorded_at = datetime(2026, 11, 23, 9, 0)
    case.consent.acts.append(refusal)
    assert seen(case, HOME_CARE) == nothing(case)
    refusal.recorded_at = None
    assert seen(case, HOME_CARE) != nothing(case), "a draft is nothing yet"


def test_c8_the_18th_birthday_asks_anew() -> None:
    case = a_case()
    case.person.birth_date = date(2008, 11, 21)
    assert seen(case, HOME_CARE) == nothing(case), "she was seventeen when she said it"
    assert plan_consent(case, TODAY, ROUTINE) is None
    act(case).given_on = act(case).valid_from = date(2026, 11, 21)
    assert seen(case, HOME_CARE) != nothing(case)
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES


@pytest.mark.parametrize("consenter", [Consenter.REPRESENTATIVE, Consenter.GUARDIANS])
def test_c7_c8_an_adult_consents_for_herself_unless_somebody_may(consenter: Consenter) -> None:
    case = a_case()
    case.person.consenter = consenter
    assert seen(case, HOME_CARE) == nothing(case)


def test_an_unknown_age_has_no_ground() -> None:
    ageless = a_case()
    ageless.person.birth_date, ageless.person.identity_number = None, ""
    assert seen(ageless, HOME_CARE) == nothing(ageless)


def test_a2_the_track_is_no_ground_and_takes_none_away() -> None:
    discharge = a_case()
    discharge.track = Track.DISCHARGE
    assert seen(discharge, HOME_CARE) == seen(a_case(), HOME_CARE)
    discharge.consent.acts.clear()
    assert seen(discharge, HOME_CARE) == nothing(discharge)


# ------------------------------------------------------------------------------------------ withdrawal


def withdrawn(case: Case, **what: object) -> Case:
    values: dict[str, object] = {"at": datetime(2026, 11, 23, 8, 0), "exchange": True, "acts": ("act-1",), **what}
    case.consent.withdrawals.append(Withdrawal("w", **values))  # type: ignore[arg-type]
    return case


def test_c5_whole_per_party_and_per_type() -> None:
    assert seen(withdrawn(a_case()), HOME_CARE) == nothing(a_case())
    assert seen(withdrawn(a_case(), party_uid="clinic"), CLINIC) == nothing(a_case())
    assert seen(withdrawn(a_case(), party_uid="clinic"), HOME_CARE) == seen(a_case(), HOME_CARE)
    by_type = withdrawn(a_case(), type="health")
    assert disclosable(by_type, by_type.parties[1], TODAY, ROUTINE) == {"participation"}
    by_both = withdrawn(a_case(), party_uid="clinic", type="health")
    assert disclosable(by_both, by_both.parties[2], TODAY, ROUTINE) == {"participation", "contact", "dependence"}
    assert seen(by_both, HOME_CARE) == seen(a_case(), HOME_CARE)


def test_c5_taking_back_what_the_own_unit_tells_reaches_every_copy() -> None:
    assert seen(withdrawn(a_case(), party_uid="own"), HOME_CARE) == nothing(a_case())


def test_c5_a_withdrawal_does_not_reach_what_is_said_after_it() -> None:
    case = withdrawn(a_case())
    again = an_act(act(case).grants)
    again.uid, again.given_on, again.valid_from = "act-2", TODAY, TODAY
    again.recorded_at = datetime(2026, 11, 23, 9, 0)
    case.consent.acts.append(again)
    assert seen(case, HOME_CARE) != nothing(case)


def test_c5_a_withdrawal_reaches_what_was_said_before_it_and_written_down_after() -> None:
    case = withdrawn(a_case())
    late = an_act(act(case).grants)
    late.uid, late.given_on, late.recorded_at = "act-2", date(2026, 11, 21), datetime(2026, 11, 23, 9, 0)
    case.consent.acts.append(late)
    assert seen(case, HOME_CARE) == nothing(case)


@pytest.mark.parametrize(
    ("recorded", "reached"), [(datetime(2026, 11, 23, 8, 0), True), (datetime(2026, 11, 23, 8, 0, 1), False)]
)
def test_c5_a_withdrawal_that_forgot_to_list_an_act_reaches_it_all_the_same(recorded: datetime, reached: bool) -> None:
    case = withdrawn(a_case(), acts=("another",))
    act(case).given_on, act(case).recorded_at = TODAY, recorded
    assert (seen(case, HOME_CARE) == nothing(case)) is reached


def test_c5_in_doubt_a_withdrawal_takes_back() -> None:
    """One without a moment reaches every act; one that says neither exchange nor plan is about information."""
    for unclear in ({"at": None, "acts": ("another",)}, {"acts": ()}, {"exchange": False, "plan": False}):
        assert seen(withdrawn(a_case(), **unclear), HOME_CARE) == nothing(a_case())


@pytest.mark.parametrize("refused", [True, False])
def test_c1_a_plan_refused_or_taken_back_is_in_no_partys_view(refused: bool) -> None:
    case = a_case()
    if refused:
        act(case).plan = Answer.NO
    else:
        withdrawn(case, exchange=False, plan=True)
    shown = seen(case, HOME_CARE)
    assert shown.plan == ShownPlan()
    assert shown.meeting.purpose == "Syftet", "the two consents are independent"
    assert seen(case, PERSON).plan.own_words == "Egna ord"


def test_c1_before_the_second_consent_the_plan_is_a_draft_in_the_meeting() -> None:
    case = a_case()
    act(case).plan = None
    assert seen(case, HOME_CARE).plan.own_words == "Egna ord"
