"""Sentences filled in Swedish, for the command line; the window fills the same ones in the language of the screen."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final

from sipdesk.sentences.findings import FINDINGS
from sipdesk.sentences.terms import TERMS
from sipdesk.sentences.troubles import TROUBLES

_GAP: Final = re.compile(r"{([a-z_]+)}")
_MONTHS: Final = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)
_TYPES: Final = ("type", "types")


def finding_sentence(code: str, values: Mapping[str, object], types: Mapping[str, str]) -> str:
    """What a finding says. `types`: code of each kind of information to its words ("läkemedel")."""
    return fill(FINDINGS[code], lambda name: _words(name, values[name], types))


def trouble_sentence(code: str, values: Mapping[str, object]) -> str:
    """What a SipError says."""
    return fill(TROUBLES[code], lambda name: _words(name, values[name], {}))


def fill(sentence: str, words: Callable[[str], str]) -> str:
    """The sentence with `words(name)` in each gap, on one line: what fills it may come from anywhere."""
    return " ".join(_GAP.sub(lambda gap: words(gap[1]), sentence).split())


def gaps(sentence: str) -> frozenset[str]:
    return frozenset(_GAP.findall(sentence))


def listing(words: list[str]) -> str:
    """hälsa, läkemedel och boende"""
    return f"{', '.join(words[:-1])} och {words[-1]}" if len(words) > 1 else "".join(words)


def long_day(day: date) -> str:
    """3 december 2026, and *klockan 14.05* when it is a moment."""
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{words} klockan {day:%H.%M}" if isinstance(day, datetime) else words


def _words(name: str, value: object, types: Mapping[str, str]) -> str:
    if isinstance(value, tuple):
        return listing([_words(name, one, types) for one in value])
    if isinstance(value, date):
        return long_day(value)
    text = str(value)
    return types.get(text, text) if name in _TYPES else TERMS.get(name, {}).get(text, text)
