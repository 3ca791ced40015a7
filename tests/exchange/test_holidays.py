"""The table of Swedish holidays is what the library says, and reaches far enough."""

import runpy
from datetime import date

import pytest
from holidays.countries.sweden import Sweden

from sipdesk.exchange.holidays import SwedishHolidays
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
