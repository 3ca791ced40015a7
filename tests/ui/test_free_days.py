"""Holidays as counted here and as a library knows them; words for days."""

from datetime import date, timedelta

import holidays
import pytest

from sipdesk.ui import say
from sipdesk.ui.free_days import name_of_free_day
from sipdesk.ui.translation import ScreenLanguage


@pytest.mark.parametrize("year", [2005, 2008, 2024, 2026, 2027, 2035, 2038, 2050, 2099])
def test_holidays_are_those_of_the_library(year: int) -> None:
    known = holidays.country_holidays("SE", years=year, language="sv", categories=("public", "de_facto"))
    days = (date(year, 1, 1) + timedelta(days=number) for number in range(366))
    counted = {day: name_of_free_day(day) for day in days if day.year == year and name_of_free_day(day)}
    assert counted.keys() == set(known.keys())
    for day, name in counted.items():
        assert name.casefold() in known[day].casefold()


def test_days_in_words(language: ScreenLanguage) -> None:
    today = date(2026, 11, 16)
    assert say.long_day(date(2026, 11, 26), today) == "torsdag 26 november"
    assert say.long_day(date(2027, 1, 4), today) == "måndag 4 januari 2027"
    assert [say.distance(today + timedelta(days=days), today) for days in (-2, -1, 0, 1, 2, 21)] == [
        "för 2 dagar sedan", "i går", "i dag", "i morgon", "om 2 dagar", "om 21 dagar",
    ]  # fmt: skip
    assert say.listing(["hälsa", "läkemedel", "boende"]) == "hälsa, läkemedel och boende"
    language.use("en")
    assert say.long_day(date(2026, 11, 26), today) == "Thursday 26 November"
    assert say.distance(today + timedelta(days=1), today) == "tomorrow"
