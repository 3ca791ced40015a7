"""Days as people write them: 2026-12-01, 261201, 1/12, 1 dec, i morgon, om 3 v, på tisdag. Pure, and never guesses.

Only what cannot be misread is accepted. A day without a year is the nearest one on the side of today
that the field is about. Swedish and English words are both read, whatever the screen's language.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Final

from sipdesk.domain.calendar import years_later


class Aim(StrEnum):
    """On which side of today a day without a year lies."""

    NEAR = "near"
    PAST = "past"
    FUTURE = "future"


class Problem(StrEnum):
    """Why a text is no day."""

    UNREADABLE = "unreadable"
    NO_SUCH_DAY = "no-such-day"
    FAR_OFF = "far-off"


@dataclass(frozen=True, slots=True)
class Reading:
    """A day, or nothing (empty text), or a problem."""

    day: date | None = None
    problem: Problem | None = None


FIRST_YEAR: Final = 1900
YEARS_AHEAD: Final = 100
MOST_STEPS: Final = 999

_FIXED: Final = {
    "i förrgår": -2, "förrgår": -2,
    "i går": -1, "igår": -1, "yesterday": -1,
    "i dag": 0, "idag": 0, "today": 0, "nu": 0, "now": 0,
    "i morgon": 1, "imorgon": 1, "i morron": 1, "imorron": 1, "tomorrow": 1,
    "i övermorgon": 2, "övermorgon": 2,
}  # fmt: skip
_MONTHS: Final = (
    ("januari", "january"), ("februari", "february"), ("mars", "march"), ("april",), ("maj", "may"),
    ("juni", "june"), ("juli", "july"), ("augusti", "august"), ("september",), ("oktober", "october"),
    ("november",), ("december",),
)  # fmt: skip
_WEEKDAYS: Final = (
    ("måndag", "monday"), ("tisdag", "tuesday"), ("onsdag", "wednesday"), ("torsdag", "thursday"),
    ("fredag", "friday"), ("lördag", "saturday"), ("söndag", "sunday"),
)  # fmt: skip
_SHORTEST: Final = 3  # letters that a month or weekday must have at least

_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)|(\d\d)(\d\d)(\d\d)")
_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[/.]\s*(\d{1,2})(?:[-/. ]+(\d{4}|\d\d))?\.?")
_WITH_MONTH = re.compile(r"(?:den )?(\d{1,2})(?:e|:e|:a|st|nd|rd|th)? ([a-zåäö]+)\.?(?: (\d{4}|\d\d))?")
_MONTH_FIRST = re.compile(r"([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_AHEAD = re.compile(r"(?:om|in) (\S+?) ?([a-zåäö]+)\.?")
_BACK = re.compile(r"(?:för )?(\S+?) ?([a-zåäö]+)\.? (?:sedan|sen|ago)")
_WEEKDAY = re.compile(r"(?:på |on )?([a-zåäö]+)")
_LAST_WEEKDAY = re.compile(r"i ([a-zåäö]+)s|last ([a-z]+)")
_CLOCK = re.compile(r"(?:kl\.? ?|klockan )?(\d{1,2})(?:[.: ]?(\d\d))?")

_COUNTS: Final = {
    "en": 1, "ett": 1, "a": 1, "one": 1, "två": 2, "two": 2, "tre": 3, "three": 3, "fyra": 4, "four": 4,
}  # fmt: skip
_UNITS: Final = {
    "day": ("d", "dag", "dagar", "dgr", "day", "days"),
    "week": ("v", "vecka", "veckor", "w", "week", "weeks"),
    "month": ("m", "mån", "månad", "månader", "month", "months"),
    "year": ("å", "år", "y", "year", "years"),
}  # fmt: skip


def read_day(text: str, today: date, aim: Aim = Aim.NEAR) -> Reading:
    """The day that `text` names, seen from `today`."""
    words = " ".join(text.lower().split())
    if not words:
        return Reading()
    for attempt in (_fixed, _distance, _numbers, _named_month, _weekday):
        reading = attempt(words, today, aim)
        if reading is not None:
            return _within_reason(reading, today)
    return Reading(problem=Problem.UNREADABLE)


def read_time(text: str) -> time | None:
    """The time of day: 13.00, 13:00, 1300, 13, kl 9.30. None when it cannot be read; the caller knows empty text."""
    match = _CLOCK.fullmatch(" ".join(text.lower().split()))
    if match is None or int(match[1]) > 23 or int(match[2] or 0) > 59:
        return None
    return time(int(match[1]), int(match[2] or 0))


def _within_reason(reading: Reading, today: date) -> Reading:
    day = reading.day
    if day and not FIRST_YEAR <= day.year <= today.year + YEARS_AHEAD:
        return Reading(problem=Problem.FAR_OFF)
    return reading


def _fixed(words: str, today: date, _aim: Aim) -> Reading | None:
    return Reading(today + timedelta(days=_FIXED[words])) if words in _FIXED else None


def _distance(words: str, today: date, _aim: Aim) -> Reading | None:
    ahead, back = _AHEAD.fullmatch(words), _BACK.fullmatch(words)
    match = ahead or back
    if match is None:
        return None
    unit = next((unit for unit, names in _UNITS.items() if match[2] in names), None)
    count = int(match[1]) if match[1].isdecimal() else _COUNTS.get(match[1])
    if unit is None or count is None or count > MOST_STEPS:
        return None
    return Reading(_UNIT_STEPS[unit](today, count if ahead else -count))


def months_later(day: date, months: int) -> date:
    """The same day of the month, or the month's last day where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


_UNIT_STEPS: Final[dict[str, Callable[[date, int], date]]] = {
    "day": lambda day, count: day + timedelta(days=count),
    "week": lambda day, count: day + timedelta(weeks=count),
    "month": months_later,
    "year": years_later,
}


def _numbers(words: str, today: date, aim: Aim) -> Reading | None:
    if match := _COMPACT.fullmatch(words):
        year, month, day = (int(part) for part in match.groups() if part)
        return _made(year if year > 99 else _century(year, today, aim), month, day)
    if match := _YEAR_FIRST.fullmatch(words):
        return _made(*(int(part) for part in match.groups()))
    if match := _DAY_FIRST.fullmatch(words):
        return _with_year(int(match[1]), int(match[2]), match[3], today, aim)
    return None


def _named_month(words: str, today: date, aim: Aim) -> Reading | None:
    if match := _WITH_MONTH.fullmatch(words):
        day, name, year = match.groups()
    elif match := _MONTH_FIRST.fullmatch(words):
        name, day, year = match.groups()
    else:
        return None
    month = _place(name, _MONTHS)
    return None if month is None else _with_year(int(day), month + 1, year, today, aim)


def _weekday(words: str, today: date, aim: Aim) -> Reading | None:
    if last := _LAST_WEEKDAY.fullmatch(words):
        name, aim = last[1] or last[2], Aim.PAST
    elif match := _WEEKDAY.fullmatch(words):
        name = match[1]
    else:
        return None
    weekday = _place(name, _WEEKDAYS)
    if weekday is None:
        return None
    if aim == Aim.PAST:
        return Reading(today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1))
    return Reading(today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1))


def _place(name: str, table: tuple[tuple[str, ...], ...]) -> int | None:
    """Where the name stands in the table, also abbreviated, when it can be only one."""
    if len(name) < _SHORTEST:
        return None
    found = {place for place, names in enumerate(table) for full in names if full.startswith(name)}
    return found.pop() if len(found) == 1 else None


def _with_year(day: int, month: int, year: str | None, today: date, aim: Aim) -> Reading:
    if year:
        return _made(int(year) if len(year) == 4 else _century(int(year), today, aim), month, day)
    near = [_made(today.year + step, month, day).day for step in range(-8, 9)]
    known = [found for found in near if found]
    if aim == Aim.PAST:
        known = [found for found in known if found <= today]
    if aim == Aim.FUTURE:
        known = [found for found in known if found >= today]
    if not known:
        return Reading(problem=Problem.NO_SUCH_DAY)
    return Reading(min(known, key=lambda found: abs(found - today)))


def _century(two: int, today: date, aim: Aim) -> int:
    """26 is 2026; in a field about the past, two figures that lie ahead are of the century before."""
    year = today.year // 100 * 100 + two
    return year - 100 if aim == Aim.PAST and year > today.year else year


def _made(year: int, month: int, day: int) -> Reading:
    try:
        return Reading(date(year, month, day))
    except ValueError:
        return Reading(problem=Problem.NO_SUCH_DAY)
