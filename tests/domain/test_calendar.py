"""Days and years as the routine counts them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.domain.calendar import age_on, working_days_before, years_later
from sipdesk.domain.routine import ClosedDay, Routine

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
HOLIDAYS = frozenset({date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 6)})


@pytest.mark.parametrize(
    ("day", "years", "later"),
    [
        (date(2026, 11, 22), 1, date(2027, 11, 22)),
        (date(2028, 2, 29), 1, date(2029, 2, 28)),
        (date(2028, 2, 29), 4, date(2032, 2, 29)),
        (date(2027, 2, 28), 1, date(2028, 2, 28)),
        (date(2026, 11, 22), -18, date(2008, 11, 22)),
    ],
)
def test_a_year_later_is_the_same_day(day: date, years: int, later: date) -> None:
    assert years_later(day, years) == later


@given(DAYS)
def test_a_year_is_365_or_366_days_and_never_more(day: date) -> None:
    assert (years_later(day, 1) - day).days in (365, 366)


@given(DAYS, DAYS)
def test_later_days_stay_later(one: date, other: date) -> None:
    assert (one <= other) <= (years_later(one, 1) <= years_later(other, 1))


@pytest.mark.parametrize(
    ("born", "day", "age"),
    [
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2008, 11, 23), date(2026, 11, 23), 18),
        (date(2008, 11, 23), date(2026, 11, 24), 18),
        (date(2008, 2, 29), date(2026, 2, 27), 17),
        (date(2008, 2, 29), date(2026, 2, 28), 18),
        (date(2008, 2, 29), date(2028, 2, 28), 19),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
    ],
)
def test_age_changes_on_the_birthday(born: date, day: date, age: int) -> None:
    assert age_on(born, day) == age


@given(DAYS, st.integers(0, 60))
def test_age_is_reached_on_that_birthday_and_not_before(born: date, age: int) -> None:
    birthday = years_later(born, age)

    assert age_on(born, birthday) == age
    assert age_on(born, birthday - timedelta(days=1)) == age - 1


CHRISTMAS = Routine(
    holidays=HOLIDAYS,
    closed_days={
        "bridge": ClosedDay("bridge", "Klämdag", on=frozenset({date(2026, 11, 27)})),
        "eve": ClosedDay("eve", "Dagen före", every=frozenset({(12, 23)})),
    },
)


def test_weekends_and_holidays_are_no_working_days() -> None:
    at_work = Routine(holidays=HOLIDAYS).is_working_day
    assert at_work(date(2026, 11, 27))
    assert not at_work(date(2026, 11, 28))
    assert not at_work(date(2026, 11, 29))
    assert not at_work(date(2026, 12, 24))


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 11, 26), ""), (date(2026, 11, 27), "Klämdag"), (date(2027, 11, 27), ""),
        (date(2026, 12, 22), ""), (date(2026, 12, 23), "Dagen före"), (date(2031, 12, 23), "Dagen före"),
    ],
)  # fmt: skip
def test_the_municipality_is_closed_once_or_each_year(day: date, name: str) -> None:
    assert CHRISTMAS.closed_name(day) == name
    assert CHRISTMAS.is_working_day(day) is (not name and day.weekday() < 5)


def test_two_working_days_before_a_sunday_and_before_christmas() -> None:
    at_work = Routine(holidays=HOLIDAYS).is_working_day
    assert working_days_before(date(2026, 11, 29), 2, at_work) == date(2026, 11, 26)
    assert working_days_before(date(2026, 12, 25), 2, at_work) == date(2026, 12, 22)
    assert working_days_before(date(2026, 11, 25), 0, at_work) == date(2026, 11, 25)
    assert working_days_before(date(2026, 11, 29), 2, CHRISTMAS.is_working_day) == date(2026, 11, 25)
    assert working_days_before(date(2026, 12, 25), 2, CHRISTMAS.is_working_day) == date(2026, 12, 21)


def test_where_nobody_ever_works_the_search_ends() -> None:
    assert working_days_before(date(2026, 11, 29), 2, lambda _: False) == date(2026, 9, 30)


@given(DAYS, st.integers(0, 10), st.frozensets(DAYS, max_size=20))
def test_so_many_working_days_lie_between(day: date, count: int, holidays: frozenset[date]) -> None:
    at_work = Routine(holidays=holidays).is_working_day
    before = working_days_before(day, count, at_work)
    between = [before + timedelta(days=n) for n in range((day - before).days)]

    assert sum(at_work(each) for each in between) == count
    assert count == 0 or at_work(before)
