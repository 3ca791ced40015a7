"""Where a line may end in scripts that put no space between words: Chinese and Thai.

Chinese: between any two signs, but never before a closing mark nor after an opening one (the basic rules of
"Requirements for Chinese Text Layout", W3C), nor inside a weekday or a word of the papers' headings, which are listed.
Thai: where BudouX says that a phrase ends. It is a kept library (Apache 2.0); its model for Thai lies in
`resources/linebreaks`, and its scoring is so short that it stands here: weights of the signs around a place are
added up. Whatever the model says, a vowel or tone mark is never parted from its consonant, no letter stands alone,
and a word of the list beside the model stays whole.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache

from sipdesk import paths

_THAI = "\u0e00-\u0e7f"
_WIDE = "\u2e80-\u2fdf\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef"
_SPACED = re.compile("[\0-\u024f\u2010-\u2027]*")  # all that most papers hold
GLUED = "x"  # stands for a character that no line breaks beside

_THAI_WORDS = re.compile(f"[{_THAI}]{{2,}}")
_NOT_FIRST = frozenset("，。、；：！？）】》〉」』〕］｝…—～·％，．,.;:!?)]}”’%°々")
_NOT_LAST = frozenset("（【《〈「『〔［｛([{“‘￥¥$#")
_FOLLOWS = frozenset("ะัาำิีึืฺุูฯๅๆ็่้๊๋์ํ๎")
_LEADS = frozenset("เแโใไ")
# A feature's name in the model: the signs it looks at, counted from the place of the break.
_FEATURES = {
    "UW1": (-3, -2), "UW2": (-2, -1), "UW3": (-1, 0), "UW4": (0, 1), "UW5": (1, 2), "UW6": (2, 3),
    "BW1": (-2, 0), "BW2": (-1, 1), "BW3": (0, 2),
    "TW1": (-3, 0), "TW2": (-2, 1), "TW3": (-1, 2), "TW4": (0, 3),
}


def is_unspaced(text: str) -> bool:
    """Whether some of the text is written in such a script."""
    return not _SPACED.fullmatch(text) and _signs(_THAI + _WIDE).search(text) is not None


def glued(text: str) -> str:
    """The text with each sign of such a script as one that no line breaks beside."""
    return text if _SPACED.fullmatch(text) else _signs(_THAI + _WIDE).sub(GLUED, text)


@cache
def _signs(ranges: str) -> re.Pattern[str]:
    """Finds one of so many thousand signs; made when a paper has some, for that alone takes as long as a page."""
    return re.compile(f"[{ranges}]")


def portions(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch of `text` from `start` to `end`, a word by its spaces, cut at every place where a line may end."""
    for place in sorted({*_chinese(text, start, end), *_thai(text, start, end)}):
        yield start, place
        start = place
    yield start, end


def _chinese(text: str, start: int, end: int) -> Iterator[int]:
    whole = _inside("chinese_words.txt", text, start, end)
    for found in _signs(_WIDE).finditer(text, start, end):
        for place in (found.start(), found.end()):
            if start < place < end and place not in whole and _may_part(text[place - 1], text[place]):
                yield place


def _may_part(before: str, after: str) -> bool:
    glued = GLUED in (before, after) or before.isspace() or after.isspace()
    return not glued and after not in _NOT_FIRST and before not in _NOT_LAST


def _thai(text: str, start: int, end: int) -> Iterator[int]:
    for found in _THAI_WORDS.finditer(text, start, end):
        words = found.group()
        whole = _inside("thai_words.txt", words, 0, len(words))
        last = 0
        for place in range(1, len(words)):
            inside = place in whole or words[place] in _FOLLOWS or words[place - 1] in _LEADS
            alone = 1 in (place - last, len(words) - place)
            if not inside and not alone and _thai_phrase_ends(words, place):
                yield found.start() + place
                last = place


def _thai_phrase_ends(words: str, place: int) -> bool:
    weights, least = _thai_model()
    score = 0.0
    for name, (first, last) in _FEATURES.items():
        if place + first >= 0 and place + last <= len(words):
            score += weights.get(name, {}).get(words[place + first : place + last], 0)
    return score > least


def _inside(words: str, text: str, start: int, end: int) -> set[int]:
    """The places inside a word of that list."""
    return {place for word in _words(words).finditer(text, start, end) for place in range(word.start() + 1, word.end())}


@cache
def _words(file: str) -> re.Pattern[str]:
    """Words that are not parted where a line might end otherwise, the longest first."""
    lines = paths.resource("linebreaks", file).read_text("utf-8").splitlines()
    return re.compile("|".join(sorted((line for line in lines if line[:1] not in ("", "#")), key=len, reverse=True)))


@cache
def _thai_model() -> tuple[Mapping[str, Mapping[str, int]], float]:
    """The weights, and what their sum must exceed: half of all weights, as the model was trained."""
    weights = json.loads(paths.resource("linebreaks", "thai.json").read_text("utf-8"))
    return weights, sum(sum(group.values()) for group in weights.values()) / 2
