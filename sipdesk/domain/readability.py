"""How easy a Swedish text is to read: long sentences, readability index (LIX), abbreviations (F8).

A hint to whoever writes, never a judgement of what the person has said. LIX is words per sentence plus the share of
words of more than six letters in per cent (Björnsson 1968); 50 and above is the language of authorities.
"""

import re
from collections.abc import Iterator
from typing import Final

LONGEST: Final = 25  # words in a sentence
HARDEST: Final = 50  # LIX
_ENOUGH: Final = 25  # words, below which an index says nothing
_LONG: Final = 6  # letters
_WORD: Final = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011’'][^\W\d_]+)*")
_SENTENCE: Final = re.compile(r"(?<=[.!?:])[\s”\"»)]+(?=[A-ZÅÄÖ0-9”\"»(])|\n+")
_SHORTENED: Final = (
    r"bl\.? ?a\.", r"bl a", r"t\.? ?ex\.", r"t ex", r"m\. ?m\.", r"m m", r"p\.? ?g\.? ?a\.?", r"d\. ?v\. ?s\.?",
    r"dvs\.?", r"o\. ?s\. ?v\.?", r"osv\.?", r"f\. ?n\.", r"fr\. ?o\. ?m\.?", r"t\. ?o\. ?m\.?", r"ev\.", r"resp\.",
    r"enl\.?", r"ang\.", r"m\. ?fl\.", r"s\. ?k\.", r"i\. ?o\. ?m\.?", r"m\. ?a\. ?p\.?", r"jfr\.?", r"tel\.",
    r"ca\.?", r"kl\.", r"ggr\.?", r"ssk", r"usk", r"dsk", r"adl", r"ADL", r"hsl", r"HSL", r"SoL", r"vb", r"v\.b\.",
)  # fmt: skip
_ABBREVIATION: Final = re.compile(rf"(?<![\w.])(?:{'|'.join(_SHORTENED)})(?!\w)")


def sentences(text: str) -> list[str]:
    """The sentences of a text, line by line."""
    return [one for one in _SENTENCE.split(text) if _WORD.search(one)]


def longest_sentence(text: str) -> int:
    """Words in the longest sentence."""
    return max((len(_WORD.findall(one)) for one in sentences(text)), default=0)


def lix(text: str) -> int:
    """The readability index; 0 for a text that is too short to have one."""
    words = _WORD.findall(text)
    if len(words) < _ENOUGH:
        return 0
    long = sum(len(word) > _LONG for word in words)
    return round(len(words) / len(sentences(text)) + 100 * long / len(words))


def abbreviations(text: str) -> Iterator[str]:
    """Each abbreviation as it is written, once."""
    yield from dict.fromkeys(found.group() for found in _ABBREVIATION.finditer(text))
