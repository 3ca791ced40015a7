"""Situations that come later are refused, at their very boundary (C8)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.calendar import years_later
from sipdesk.domain.rules.situation import (
    c8_eighteenth_birthday_asks_anew,
    c8_minor_comes_later,
    comes_later,
    not_carried,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, Consenter, IdentityKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found


def test_c8_guardians_are_refused_whatever_the_age() -> None:
    case = complete_case()
    case.person.consenter = Consenter.GUARDIANS

    assert codes(found(c8_minor_comes_later, case)) == ["C8.guardians-later"]


@pytest.mark.parametrize(
    ("born", "refused"),
    [
        (years_later(TODAY, -18) + days(1), ["C8.minor-later"]),  # eighteen tomorrow
        (years_later(TODAY, -18), []),  # eighteen today
        (years_later(TODAY, -18) - days(1), []),
    ],
)
def test_c8_eighteen_from_the_birthday_on(born: date, refused: list[str]) -> None:
    case = complete_case()
    case.person.birth_date = born

    assert codes(found(c8_minor_comes_later, case)) == refused


def test_c8_born_on_leap_day_is_of_age_on_28_february() -> None:
    case = complete_case()
    case.person.birth_date = date(2008, 2, 29)

    assert codes(found(c8_minor_comes_later, case, date(2026, 2, 27))) == ["C8.minor-later"]
    assert found(c8_minor_comes_later, case, date(2026, 2, 28)) == []


def test_c8_an_unknown_age_is_asked_for() -> None:
    case = complete_case()
    case.person.identity_kind = IdentityKind.NONE

    assert codes(found(c8_minor_comes_later, case)) == ["C8.age-unknown"]
    assert not_carried(case, TODAY, ROUTINE)
    assert not comes_later(case, TODAY, ROUTINE)


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
