"""Days and times as people write them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.ui.dates import Aim, Problem, Reading, months_later, read_day, read_time

TODAY = date(2026, 11, 16)  # a Monday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("2026/12/1", date(2026, 12, 1)),
        ("20261201", date(2026, 12, 1)),
        ("261201", date(2026, 12, 1)),
        ("1/12", date(2026, 12, 1)),
        ("1.12.", date(2026, 12, 1)),
        ("1/12 2027", date(2027, 12, 1)),
        ("1/12-27", date(2027, 12, 1)),
        ("15/1", date(2027, 1, 15)),
        ("1 dec", date(2026, 12, 1)),
        ("den 1:a december", date(2026, 12, 1)),
        ("1 december 2028", date(2028, 12, 1)),
        ("December 1, 2028", date(2028, 12, 1)),
        ("i dag", TODAY),
        ("I  MORGON", date(2026, 11, 17)),
        ("i övermorgon", date(2026, 11, 18)),
        ("igår", date(2026, 11, 15)),
        ("tomorrow", date(2026, 11, 17)),
        ("om 3 v", date(2026, 12, 7)),
        ("om en vecka", date(2026, 11, 23)),
        ("om 10 dagar", date(2026, 11, 26)),
        ("om 2 mån", date(2027, 1, 16)),
        ("om 1 år", date(2027, 11, 16)),
        ("in 3 weeks", date(2026, 12, 7)),
        ("för 3 dagar sedan", date(2026, 11, 13)),
        ("två veckor sedan", date(2026, 11, 2)),
        ("på tisdag", date(2026, 11, 17)),
        ("måndag", date(2026, 11, 23)),
        ("i fredags", date(2026, 11, 13)),
        ("", None),
        ("   ", None),
    ],
)
def test_reads_days_as_people_write_them(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == Reading(day)


@pytest.mark.parametrize(
    ("text", "aim", "day"),
    [
        ("1/12", Aim.PAST, date(2025, 12, 1)),
        ("16/11", Aim.PAST, TODAY),
        ("16/11", Aim.FUTURE, TODAY),
        ("15/11", Aim.FUTURE, date(2027, 11, 15)),
        ("tisdag", Aim.PAST, date(2026, 11, 10)),
        ("410312", Aim.PAST, date(1941, 3, 12)),
        ("29/2", Aim.FUTURE, date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_lies_on_the_side_the_field_is_about(text: str, aim: Aim, day: date) -> None:
    assert read_day(text, TODAY, aim) == Reading(day)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("31/2", Problem.NO_SUCH_DAY),
        ("2026-02-29", Problem.NO_SUCH_DAY),
        ("261301", Problem.NO_SUCH_DAY),
        ("2206-12-01", Problem.FAR_OFF),
        ("0026-12-01", Problem.FAR_OFF),
        ("snart", Problem.UNREADABLE),
        ("nästa tisdag", Problem.UNREADABLE),  # this week's or next week's? people differ
        ("12", Problem.UNREADABLE),
        ("ju", Problem.UNREADABLE),
        ("om 3", Problem.UNREADABLE),
        ("om 3 par", Problem.UNREADABLE),
    ],
)
def test_what_could_be_misread_is_not_guessed(text: str, problem: Problem) -> None:
    assert read_day(text, TODAY) == Reading(problem=problem)


@given(st.dates(date(1900, 1, 1), date(2120, 12, 31)), st.sampled_from(Aim))
def test_a_whole_date_is_read_back_as_it_was_written(day: date, aim: Aim) -> None:
    assert read_day(day.isoformat(), TODAY, aim).day == day
    assert read_day(f"{day.day}/{day.month} {day.year}", TODAY, aim).day == day


@given(st.text(max_size=30), st.sampled_from(Aim))
def test_no_text_breaks_the_reader(text: str, aim: Aim) -> None:
    reading = read_day(text, TODAY, aim)
    assert reading.day is None or reading.problem is None
    read_time(text)


def test_months_keep_to_the_end_of_a_shorter_month() -> None:
    assert months_later(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert months_later(date(2026, 3, 31), -1) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("13.00", time(13)),
        ("13:05", time(13, 5)),
        ("1300", time(13)),
        ("9", time(9)),
        ("kl 9.30", time(9, 30)),
        ("24.00", None),
        ("9.60", None),
        ("halv tio", None),
        ("", None),
    ],
)
def test_reads_times_of_day(text: str, clock: time | None) -> None:
    assert read_time(text) == clock
