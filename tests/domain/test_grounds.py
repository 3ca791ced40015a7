"""On what ground a party may be told something: a consent in force that day, and nothing else (C1, C2, C4, C6, B7)."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant, Withdrawal
from sipdesk.domain.disclosure.consenters import somebody_consents
from sipdesk.domain.disclosure.grounds import (
    covered_questions,
    disclosable,
    governing,
    in_force,
    last_day,
    plan_consent,
    received,
    recorded_acts,
    shared,
)
from sipdesk.domain.terms import Answer, Consenter, Documented
from tests.domain.examples import ROUTINE, TODAY, complete_case, days

NOW = datetime.combine(TODAY, time(12))
VC = {"participation", "health", "medication", "function", "support-now"}


def told(case: Case, uid: str = "vc", today: date = TODAY) -> frozenset[str]:
    party = case.party(uid)
    assert party is not None
    return disclosable(case, party, today, ROUTINE)


def newer(case: Case, *grants: Grant, **values: object) -> ConsentAct:
    """A later act with the same documentation, and these rows only."""
    old = case.consent.acts[0]
    act = ConsentAct(
        "newer", Answer.YES, None, TODAY, TODAY, years_later(TODAY, 1), old.form, old.taken_by, old.documented, "x",
        list(grants), old.questions, NOW,
    )
    for name, value in values.items():
        setattr(act, name, value)
    case.consent.acts.append(act)
    return act


def test_both_halves_are_needed_somebody_tells_and_somebody_may_know() -> None:
    case = complete_case()
    assert told(case) == VC

    case.consent.acts[0].grants[0].shares = ("participation", "health")
    assert told(case) == {"participation", "health"}

    case.consent.acts[0].grants[2].receives = ("participation", "medication")
    assert told(case) == {"participation"}


def test_the_own_unit_receives_nothing_and_without_it_nobody_does() -> None:
    case = complete_case()
    assert told(case, "own") == set()

    case.parties[0].own = False
    assert told(case) == set()


@pytest.mark.parametrize(
    ("day", "may"),
    [
        (date(2026, 11, 19), False),
        (date(2026, 11, 20), True),
        (date(2027, 11, 20), True),
        (date(2027, 11, 21), False),
    ],
)
def test_c4_in_force_from_its_first_day_through_its_last(day: date, may: bool) -> None:
    case = complete_case()
    case.parties[2].approved_on = date(2026, 1, 1)

    assert bool(told(case, today=day)) is may


def test_c4_never_longer_than_a_year_whatever_is_typed() -> None:
    act = ConsentAct(valid_from=date(2028, 2, 29), valid_to=date(2030, 1, 1))
    assert last_day(act) == date(2029, 2, 28)

    act.valid_to = date(2028, 12, 1)
    assert last_day(act) == date(2028, 12, 1)
    assert last_day(ConsentAct()) is None


def without_row(case: Case) -> None:
    del case.consent.acts[0].grants[2]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda case: setattr(case.consent.acts[0], "exchange", None),
        lambda case: setattr(case.consent.acts[0], "exchange", Answer.NO),
        lambda case: setattr(case.consent.acts[0].grants[2], "confirmed", False),
        lambda case: setattr(case.consent.acts[0], "recorded_at", None),
        lambda case: setattr(case.consent.acts[0], "recorded_at", NOW + days(1)),
        lambda case: setattr(case.consent.acts[0], "given_on", TODAY + days(1)),
        lambda case: setattr(case.consent.acts[0], "valid_from", TODAY + days(1)),
        lambda case: setattr(case.consent.acts[0], "valid_to", None),
        lambda case: setattr(case.consent.acts[0], "form", None),
        lambda case: setattr(case.consent.acts[0], "taken_by", " "),
        lambda case: setattr(case.consent.acts[0], "documented", None),
        lambda case: setattr(case.parties[2], "approved_on", None),
        lambda case: setattr(case.parties[2], "approved_on", TODAY + days(1)),
        lambda case: setattr(case.person, "consenter", Consenter.REPRESENTATIVE),
        lambda case: setattr(case.person, "consenter", Consenter.GUARDIANS),
        lambda case: setattr(case.person, "birth_date", years_later(TODAY, -18) + days(1)),
        without_row,
    ],
)
def test_nothing_is_told_when_one_thing_is_amiss(spoil: Callable[[Case], None]) -> None:
    case = complete_case()
    spoil(case)

    assert told(case) == set()


def test_c6_a_paper_form_has_a_place() -> None:
    case = complete_case()
    act = case.consent.acts[0]
    act.documented, act.documented_where = Documented.PAPER_FORM, ""
    assert not in_force(act, TODAY, ROUTINE)

    act.documented_where = "Pärm 3"
    assert in_force(act, TODAY, ROUTINE)


@pytest.mark.parametrize(("before", "adult"), [(-1, False), (0, True), (1, True)])
def test_c8_eighteen_on_the_birthday(before: int, adult: bool) -> None:
    case = complete_case()
    case.person.birth_date = years_later(TODAY, -18) - days(before)

    assert somebody_consents(case, TODAY, ROUTINE) is adult


def test_c8_nothing_was_given_before_the_eighteenth_birthday() -> None:
    case = complete_case()
    given_on = case.consent.acts[0].given_on
    assert given_on is not None
    case.person.birth_date = years_later(given_on, -18) + days(1)
    assert told(case) == set()
    assert plan_consent(case, TODAY, ROUTINE) is None

    case.person.birth_date = years_later(given_on, -18)
    assert told(case) == VC
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES


def test_c15_the_newest_act_that_speaks_of_a_party_governs() -> None:
    case = complete_case()
    newer(case, Grant("n", "vc", ("participation", "health"), (), True))

    assert told(case) == {"participation", "health"}  # a tick that was taken away is gone
    assert "medication" in told(case, "home")  # the older act still speaks of the others


def test_c15_a_refusal_speaks_of_everybody() -> None:
    case = complete_case()
    newer(case, exchange=Answer.NO)

    assert [told(case, party.uid) for party in case.parties] == [set()] * 4
    assert governing(case, "vc", TODAY) is None


def test_c15_a_draft_and_an_act_that_begins_later_say_nothing_yet() -> None:
    case = complete_case()
    draft = newer(case, Grant("n", "vc", ("participation",), (), True), recorded_at=None)
    assert told(case) == VC

    draft.recorded_at, draft.valid_from = NOW, TODAY + days(1)
    assert told(case) == VC
    assert told(case, today=TODAY + days(1)) == {"participation"}


def test_what_was_said_last_counts_not_what_was_written_down_last() -> None:
    case = complete_case()
    old = newer(case, Grant("n", "vc", ("participation",), (), True), given_on=TODAY - days(9))
    old.valid_from = TODAY - days(9)

    assert [act.uid for act in recorded_acts(case, TODAY)] == ["act", "newer"]
    assert told(case) == VC


@pytest.mark.parametrize(
    ("taken_back", "left"),
    [
        (Withdrawal(exchange=True), set()),
        (Withdrawal(exchange=True, party_uid="vc"), set()),
        (Withdrawal(exchange=True, party_uid="home"), VC),
        (Withdrawal(exchange=True, type="health"), VC - {"health"}),
        (Withdrawal(exchange=True, type="health", party_uid="home"), VC),
        (Withdrawal(exchange=True, type="health", party_uid="own"), VC - {"health"}),
        (Withdrawal(plan=True), VC),
        (Withdrawal(exchange=True, acts=("another",), at=datetime(2020, 1, 1)), VC),
    ],
)
def test_c5_a_withdrawal_takes_what_it_says_at_once(taken_back: Withdrawal, left: set[str]) -> None:
    case = complete_case()
    case.consent.withdrawals.append(taken_back)

    assert told(case) == left


def test_c5_an_act_after_the_withdrawal_is_not_touched_by_it() -> None:
    case = complete_case()
    case.consent.withdrawals.append(Withdrawal(exchange=True, acts=("act",), at=NOW - days(1)))
    assert told(case) == set()

    act = case.consent.acts[0]
    newer(case, *(Grant(f"n-{g.uid}", g.party_uid, g.receives, g.shares, True) for g in act.grants))
    assert told(case) == VC


def test_c1_only_questions_agreed_then_are_covered() -> None:
    case = complete_case()
    party = case.parties[2]
    assert covered_questions(case, party, TODAY, ROUTINE) == {"q1", "q2"}

    case.consent.acts.clear()
    assert covered_questions(case, party, TODAY, ROUTINE) == set()


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO, None])
def test_c1_the_plan_is_a_consent_of_its_own(answer: Answer | None) -> None:
    case = complete_case()
    case.consent.acts[0].plan, case.consent.acts[0].exchange = answer, None

    assert plan_consent(case, TODAY, ROUTINE) is answer
    assert told(case) == set()


def test_c1_the_newest_answer_about_the_plan_counts() -> None:
    case = complete_case()
    newer(case, plan=Answer.NO, exchange=None)
    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO

    case.consent.withdrawals.append(Withdrawal(plan=True, acts=("act",), at=NOW - days(1)))
    case.consent.acts[-1].plan = Answer.YES
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES  # given again after it was taken back


def test_what_a_party_receives_and_shares_are_its_own_rows() -> None:
    case = complete_case()
    home = case.parties[1]

    assert received(case, home, TODAY, ROUTINE) == VC
    assert shared(case, home, TODAY, ROUTINE) == {"participation", "function"}
