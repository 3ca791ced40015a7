"""Sentences filled without a window, in Swedish or another `speech`; the window fills the same ones with Qt's words."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from sipdesk.sentences import findings, terms, troubles
from sipdesk.sentences.speech import SWEDISH, Speech

_GAP: Final = re.compile(r"{([a-z_]+)}")
_TYPES: Final = ("type", "types")


def finding_sentence(
    code: str, values: Mapping[str, object], types: Mapping[str, str], speech: Speech = SWEDISH
) -> str:
    """What a finding says. `types`: code of each kind of information to its words ("läkemedel")."""
    sentence = speech.translate(findings.CONTEXT, findings.FINDINGS[code])
    return fill(sentence, lambda name: _words(name, values[name], types, speech))


def trouble_sentence(code: str, values: Mapping[str, object], speech: Speech = SWEDISH) -> str:
    """What a SipError says."""
    sentence = speech.translate(troubles.CONTEXT, troubles.TROUBLES[code])
    return fill(sentence, lambda name: _words(name, values[name], {}, speech))


def fill(sentence: str, words: Callable[[str], str]) -> str:
    """The sentence with `words(name)` in each gap, on one line: what fills it may come from anywhere."""
    return " ".join(_GAP.sub(lambda gap: words(gap[1]), sentence).split())


def gaps(sentence: str) -> frozenset[str]:
    return frozenset(_GAP.findall(sentence))


def _words(name: str, value: object, types: Mapping[str, str], speech: Speech) -> str:
    if isinstance(value, tuple):
        return speech.listing([_words(name, one, types, speech) for one in value])
    if isinstance(value, date):
        return speech.day(value)
    text = str(value)
    if name in _TYPES:
        return types.get(text, text)
    term = terms.TERMS.get(name, {}).get(text)
    return speech.translate(terms.CONTEXT, term) if term else text
