"""The table of Swedish holidays is what the library says, and reaches far enough."""

import runpy
from datetime import date, timedelta
from pathlib import Path

import pytest
from holidays.countries.sweden import Sweden

from sipdesk.errors import SipError
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource

UPDATE = runpy.run_path(str(resource("calendar", "update.py")))
YEARS = range(UPDATE["FIRST"], UPDATE["LAST"] + 1)


def test_the_table_is_what_the_library_says() -> None:
    assert resource("calendar", "sweden.toml").read_text("utf-8") == UPDATE["table"]()


@pytest.mark.parametrize("year", [YEARS[0], 2026, 2028, YEARS[-1]])
def test_each_year_has_the_library_s_days(year: int) -> None:
    assert set(SwedishHolidays(year, year)) == set(Sweden(years=year, include_sundays=False))


def test_the_table_reaches_beyond_every_date_that_a_case_can_have() -> None:
    assert YEARS[-1] >= date.today().year + 30


def test_days_outside_the_years_asked_for_are_no_holidays() -> None:
    assert date(2026, 12, 25) in SwedishHolidays(2026, 2026)
    assert date(2026, 12, 25) not in SwedishHolidays(2027, 2028)
    assert "2026-12-25" not in SwedishHolidays(2026, 2026)


def test_the_eves_on_which_offices_are_closed_come_with_the_program() -> None:
    routine = load_routine(resource("defaults"))
    for year in range(YEARS[0], YEARS[-1] + 1):
        eves = {day for day in Sweden(years=year, categories=("de_facto",)) if day.year == year}
        days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
        assert {day for day in days if day.year == year and routine.closed_name(day)} == eves


def test_a_municipality_closes_on_days_of_its_own(tmp_path: Path) -> None:
    text = """leave_out = ["new-years-eve"]
[[day]]
code = "bridge"
name = "Klämdag"
on = [2027-05-07]
[[day]]
code = "christmas-eve"
every = ["12-23", "12-24"]
"""
    (tmp_path / "closed_days.toml").write_text(text, "utf-8")
    routine = load_routine(resource("defaults"), tmp_path, holidays=SwedishHolidays(2026, 2028))
    assert [routine.closed_name(date(2027, *day)) for day in ((5, 6), (5, 7), (5, 8))] == ["", "Klämdag", ""]
    assert not routine.is_working_day(date(2027, 5, 7))
    assert not routine.is_working_day(date(2027, 5, 6)), "Kristi himmelsfärdsdag"
    assert routine.is_working_day(date(2027, 5, 5))
    assert routine.closed_name(date(2026, 12, 23)) == routine.closed_name(date(2026, 12, 24)) == "Julafton"
    assert routine.closed_name(date(2026, 12, 31)) == ""


@pytest.mark.parametrize(
    "wrong", ['on = ["2027-05-07"]', "on = 2027-05-07", 'every = ["2027-05-07"]', 'every = ["02-30"]', "every = [1224]"]
)
def test_a_day_that_cannot_be_is_refused_with_its_line(tmp_path: Path, wrong: str) -> None:
    text = f'[[day]]\ncode = "bridge"\nname = "Klämdag"\n{wrong}\n'
    (tmp_path / "closed_days.toml").write_text(text, "utf-8")
    with pytest.raises(SipError) as caught:
        load_routine(resource("defaults"), tmp_path)
    assert (caught.value.code, caught.value.values["line"]) == ("datafile.wrong-value", 4)
