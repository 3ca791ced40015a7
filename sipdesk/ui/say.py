"""Days, distances and lists in words, in the language of the screen. What a page says is said the same everywhere."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication, QLocale

from sipdesk.domain.calendar import age_on
from sipdesk.ui.free_days import name_of_free_day

translate = QCoreApplication.translate
_YEARS = 730  # days after which one counts in years


def weekday(day: date) -> str:
    """fredag"""
    return QLocale().dayName(day.isoweekday())


def short_weekday(day: date) -> str:
    """fre"""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def day_and_month(day: date) -> str:
    """26 november"""
    return translate("Say", "{day} {month}").format(day=day.day, month=QLocale().monthName(day.month))


def full_day(day: date) -> str:
    """26 november 2026"""
    return f"{day_and_month(day)} {day.year}"


def long_day(day: date, today: date | None = None) -> str:
    """torsdag 26 november 2026; without the year when it is this year's."""
    words = translate("Say", "{weekday} {day}").format(weekday=weekday(day), day=day_and_month(day))
    return words if today and day.year == today.year else f"{words} {day.year}"


def distance(day: date, today: date) -> str:
    """i dag, i morgon, om 10 dagar, för 3 dagar sedan"""
    days = (day - today).days
    near = {
        0: translate("Say", "i dag"),
        1: translate("Say", "i morgon"),
        -1: translate("Say", "i går"),
    }
    if days in near:
        return near[days]
    if days < -_YEARS:
        return translate("Say", "för %n år sedan", "", age_on(day, today))
    if days > 0:
        return translate("Say", "om %n dag(ar)", "", days)
    return translate("Say", "för %n dag(ar) sedan", "", -days)


def span(days: int) -> str:
    """3 veckor, 1 vecka; 10 dagar, where it is no whole number of weeks"""
    weeks, rest = divmod(days, 7)
    if weeks and not rest:
        return translate("Say", "%n vecka(or)", "", weeks)
    return translate("Say", "%n dag(ar)", "", days)


def clock(moment: time | datetime) -> str:
    """09.42"""
    return translate("Say", "{hour}.{minute}").format(hour=f"{moment.hour:02}", minute=f"{moment.minute:02}")


def begun(words: str) -> str:
    """With the capital letter that a sentence begins with: *Torsdag 26 november, av Karin Ek.*"""
    return words[:1].upper() + words[1:]


def listing(words: Sequence[str]) -> str:
    """hälsa, läkemedel och boende"""
    if len(words) < 2:
        return "".join(words)
    return translate("Say", "{first} och {last}").format(first=", ".join(words[:-1]), last=words[-1])


def free_day(day: date) -> str:
    """Why people are not at work that day, or an empty string: the name of the holiday, or the weekend."""
    return name_of_free_day(day) or (weekday(day) if day.weekday() > 4 else "")


def place(path: str) -> str:
    """A folder or file as it is shown: a long one goes on to the next line after a mark, and nothing of it is cut."""
    return re.sub(r"([/\\_.-])", "\\1\u200b", path)
