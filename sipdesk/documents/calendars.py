"""Days, times of day and plural forms as a language has them.

Swedish by hand: most papers are in Swedish, and to load what is known of the world's languages takes longer than to
make one. A test holds it to that knowledge. All other languages, and Swedish in a pattern of somebody's own, by Babel.
"""

from datetime import date, time
from typing import Final

from sipdesk.documents.language import Language
from sipdesk.domain.remembering import remembered

_MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip
_WEEKDAYS: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_DATE: Final = "d MMMM y"
_CLOCK: Final = "HH.mm"
# A weekday that stands alone: Finnish has a form of its own. Elsewhere "cccc" must not be asked for: Babel gives
# what another language put into the data that all share (2.18: after Pashto, every Thursday is Pashto).
_STANDING_ALONE: Final = {"fi": "cccc"}


def written_date(day: date, pattern: str, language: Language) -> str:
    """A day by a pattern of Unicode's; a language that has names of its own for the months is given those."""
    if language.swedish and pattern == _DATE:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    if language.months:
        pattern = pattern.replace("MMMM", f"'{language.months[day.month - 1]}'")
    return _by_locale(day, pattern, language)


def weekday(day: date, language: Language) -> str:
    """*torsdag*."""
    if language.weekdays:
        return language.weekdays[day.weekday()]
    if language.swedish:
        return _WEEKDAYS[day.weekday()]
    return _by_locale(day, _STANDING_ALONE.get(language.data.language, "EEEE"), language)


def written_time(at: time, pattern: str, language: Language) -> str:
    """*13.00*."""
    if language.swedish and pattern == _CLOCK:
        return f"{at:%H.%M}"
    from babel.dates import format_time

    return format_time(at, pattern, locale=language.data)


def plural_form(number: int, language: Language) -> str:
    """Unicode's name of the form that goes with a number."""
    if language.swedish:
        return "one" if number == 1 else "other"
    return str(language.data.plural_form(number))


@remembered(256)
def _by_locale(day: date, pattern: str, language: Language) -> str:
    """A paper says the same few days again and again."""
    from babel.dates import format_date

    return format_date(day, pattern, locale=language.data)
