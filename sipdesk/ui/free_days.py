"""Days when people in Sweden are not at work, with their names: so that a meeting is not booked on one by mistake.

Counted here rather than asked of a library: its loading takes longer than building a page. A test compares.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
_SATURDAY: Final = 5


def name_of_free_day(day: date) -> str:
    """The name of the holiday, or of the eve on which offices are closed; empty on any other day."""
    named = _free_days(day.year).get(day)
    return named() if named else ""


@lru_cache(maxsize=32)
def _free_days(year: int) -> Mapping[date, Callable[[], str]]:
    easter = _easter(year)
    midsummer = _saturday_from(date(year, 6, 20))
    return {
        date(year, 1, 1): lambda: translate("FreeDays", "nyårsdagen"),
        date(year, 1, 6): lambda: translate("FreeDays", "trettondedag jul"),
        easter - timedelta(days=2): lambda: translate("FreeDays", "långfredagen"),
        easter: lambda: translate("FreeDays", "påskdagen"),
        easter + timedelta(days=1): lambda: translate("FreeDays", "annandag påsk"),
        date(year, 5, 1): lambda: translate("FreeDays", "första maj"),
        easter + timedelta(days=39): lambda: translate("FreeDays", "Kristi himmelsfärdsdag"),
        easter + timedelta(days=49): lambda: translate("FreeDays", "pingstdagen"),
        date(year, 6, 6): lambda: translate("FreeDays", "nationaldagen"),
        midsummer - timedelta(days=1): lambda: translate("FreeDays", "midsommarafton"),
        midsummer: lambda: translate("FreeDays", "midsommardagen"),
        _saturday_from(date(year, 10, 31)): lambda: translate("FreeDays", "alla helgons dag"),
        date(year, 12, 24): lambda: translate("FreeDays", "julafton"),
        date(year, 12, 25): lambda: translate("FreeDays", "juldagen"),
        date(year, 12, 26): lambda: translate("FreeDays", "annandag jul"),
        date(year, 12, 31): lambda: translate("FreeDays", "nyårsafton"),
    }


def _saturday_from(day: date) -> date:
    """That day, if it is a Saturday, or the Saturday after it."""
    return day + timedelta(days=(_SATURDAY - day.weekday()) % 7)


def _easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher)."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leaps, odd = divmod(century, 4)
    moon = (19 * golden + century - leaps - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * odd + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
