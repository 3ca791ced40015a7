"""Age decides whose consent it is, at its very boundary (C8)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.calendar import years_later
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.signers import c8_minor, c8_of_age_on
from sipdesk.domain.rules.act_state import c8_holds_until
from sipdesk.domain.rules.child import c8_eighteen, c8_ends_at_eighteen
from sipdesk.domain.rules.situation import (
    c8_age_known,
    c8_eighteenth_birthday_asks_anew,
    c8_guardians_right_ended,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, Consenter, IdentityKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found


@pytest.mark.parametrize(
    ("born", "asked"),
    [
        (years_later(TODAY, -18) + days(1), []),  # eighteen tomorrow
        (years_later(TODAY, -18), ["C8.guardians-ended"]),  # eighteen today
        (years_later(TODAY, -18) - days(1), ["C8.guardians-ended"]),
    ],
)
def test_c8_the_guardians_right_ends_on_the_birthday(born: date, asked: list[str]) -> None:
    case = complete_case()
    case.person.birth_date, case.person.consenter = born, Consenter.GUARDIANS

    assert codes(found(c8_guardians_right_ended, case)) == asked
    assert c8_minor(case, TODAY, ROUTINE) is (not asked)


def test_c8_born_on_leap_day_is_of_age_on_28_february() -> None:
    case = complete_case()
    case.person.birth_date = date(2008, 2, 29)

    assert c8_of_age_on(case, ROUTINE) == date(2026, 2, 28)
    assert [c8_minor(case, date(2026, 2, day), ROUTINE) for day in (27, 28)] == [True, False]
    case.person.birth_date = date(2008, 2, 28)
    assert c8_of_age_on(case, ROUTINE) == date(2026, 2, 28)


def test_c8_an_unknown_age_is_asked_for() -> None:
    case = complete_case()
    assert found(c8_age_known, case) == []

    case.person.identity_kind = IdentityKind.NONE
    assert codes(found(c8_age_known, case)) == ["C8.age-unknown"]
    assert c8_of_age_on(case, ROUTINE) is None
    assert not c8_minor(case, TODAY, ROUTINE)


@pytest.mark.parametrize(("given_before_birthday", "asked"), [(1, ["C8.given-as-minor"]), (0, [])])
def test_c8_the_eighteenth_birthday_asks_anew(given_before_birthday: int, asked: list[str]) -> None:
    case = complete_case()
    birthday = TODAY - days(1)
    case.person.birth_date = years_later(birthday, -18)
    act = case.consent.acts[0]
    act.given_on = act.valid_from = birthday - days(given_before_birthday)
    act.recorded_at = datetime.combine(birthday, time(8))

    assert codes(found(c8_eighteenth_birthday_asks_anew, case)) == asked
    now = datetime.combine(TODAY, time(12))
    case.consent.withdrawals.append(withdraw(case, at=now, taken_by="Karin Ek", exchange=True, plan=True))
    assert found(c8_eighteenth_birthday_asks_anew, case) == []  # nothing is left to ask anew


def test_c8_a_refusal_before_the_birthday_is_no_consent() -> None:
    case = complete_case()
    case.person.birth_date = years_later(TODAY, -18)
    case.consent.acts[0].exchange = case.consent.acts[0].plan = Answer.NO

    assert found(c8_eighteenth_birthday_asks_anew, case) == []


def given_as_a_child(birthday: date) -> Case:
    """A consent of a child who is eighteen on that day, given before it."""
    case = complete_case()
    case.person.birth_date = years_later(birthday, -18)
    act = case.consent.acts[0]
    act.given_on = act.valid_from = birthday - days(90)
    act.valid_to = birthday + days(30)
    act.recorded_at = datetime.combine(act.given_on, time(8))
    return case


@pytest.mark.parametrize(("ahead", "due"), [(61, False), (60, True), (1, True), (0, True), (-1, True), (-400, True)])
def test_c8_the_birthday_is_due_before_on_and_after_it(ahead: int, due: bool) -> None:
    case = given_as_a_child(TODAY + days(ahead))

    dues = found(c8_eighteen, case)
    assert [one.due for one in dues] == ([TODAY + days(ahead)] if due else [])


def test_c8_the_birthday_is_no_longer_due_when_she_has_answered_herself() -> None:
    case = given_as_a_child(TODAY - days(2))
    anew = complete_case().consent.acts[0]
    anew.uid, anew.given_on, anew.recorded_at = "anew", TODAY - days(2), datetime.combine(TODAY, time(8))
    case.consent.acts.append(anew)
    assert found(c8_eighteen, case) == []

    case.consent.acts = []
    assert found(c8_eighteen, case) == []  # nothing was ever given


@pytest.mark.parametrize(("last", "warned"), [(-1, []), (0, ["C8.ends-at-eighteen"]), (1, ["C8.ends-at-eighteen"])])
def test_c8_a_consent_that_would_outlast_childhood_says_when_it_ends(last: int, warned: list[str]) -> None:
    birthday = TODAY + days(40)
    case = given_as_a_child(birthday)
    case.consent.acts[0].valid_to = birthday + days(last)

    assert codes(found(c8_ends_at_eighteen, case)) == warned
    assert found(c8_ends_at_eighteen, case, birthday) == []  # then it is no consent at all


@pytest.mark.parametrize(("after_last", "ends"), [(2, 0), (1, 0), (0, -1), (-30, -31)])
def test_c8_what_was_given_for_a_child_holds_until_the_day_before_her_birthday(after_last: int, ends: int) -> None:
    """The birthday, so many days after the last day of the act; and the day on which it ends, counted alike."""
    case = complete_case()
    (act,) = case.consent.acts
    assert act.valid_to is not None
    case.person.birth_date = years_later(act.valid_to + days(after_last), -18)
    assert c8_holds_until(case, act, ROUTINE) == act.valid_to + days(ends)

    act.given_on = act.valid_to + days(after_last)  # on her birthday, by herself
    assert c8_holds_until(case, act, ROUTINE) == act.valid_to
