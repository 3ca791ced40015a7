"""Days and years as the routine counts them: one function says each thing."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, TypeGuard

_FARTHEST: Final = 60  # days; a list of closed days could name every day there is


def years_later(day: date, years: int) -> date:
    """The same day `years` on; 29 February becomes 28 February where there is none (rules, readings)."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def age_on(birth: date, day: date) -> int:
    """Whole years. Somebody born on 29 February has her birthday on 28 February in other years."""
    age = day.year - birth.year
    return age if years_later(birth, age) <= day else age - 1


def has_come(day: date | None, today: date) -> TypeGuard[date]:
    """Whether a day is written and has been reached: what stands with a day to come has not been done."""
    return day is not None and day <= today


def working_days_before(day: date, count: int, is_working_day: Callable[[date], bool]) -> date:
    """The day that lies `count` working days before `day`, or the farthest that is looked at when there are too few."""
    farthest = day - timedelta(days=_FARTHEST)
    while count and day > farthest:
        day -= timedelta(days=1)
        count -= is_working_day(day)
    return day
