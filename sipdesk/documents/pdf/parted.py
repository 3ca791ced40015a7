"""A word wider than its line: where it may be parted, and its parts."""

import re
import unicodedata
from dataclasses import replace
from itertools import pairwise

from sipdesk.documents.pdf.shaping import SOFT_HYPHEN, Word, hyphen_after, made_word

_COMPOUND = re.compile(
    r"(?:ings|hets|skaps|doms|ions|ments|stads|drags|vårds|sorgs|arbets|tids|livs|rätts|lags|dags|sätts|språks)(?=\w{4})"
)
_LEAST_PART = 3  # letters before a joint
_INNER_SPACE = re.compile("[ \u2013/-]+")


def joints(word: Word) -> list[int]:
    """Where a word breaks in need, as positions in its raw text: at its soft hyphens, a unit at its own spaces, and a
    Swedish compound after what the first part of one ends in."""
    raw = word.raw
    soft = [position + 1 for position, character in enumerate(raw) if character == SOFT_HYPHEN]
    inside = soft or [found.end() for found in _INNER_SPACE.finditer(raw) if found.end() < len(raw)]
    if inside or any(stretch.language != "sv" for stretch in word.stretches):
        return inside
    return [found.end() for found in _COMPOUND.finditer(raw) if found.end() > _LEAST_PART]


def letters(word: Word) -> list[int]:
    """Where a word breaks when it has no joint that helps: between any two letters, two on either side."""
    raw = word.raw
    return [k for k in range(2, len(raw) - 1) if unicodedata.category(raw[k])[0] not in "MC"]


def part(word: Word, start: int, end: int) -> Word:
    """The part of `word` between two positions of its raw text, with a hyphen where letters are parted."""
    stretches, position = [], 0
    for stretch in word.stretches:
        first, last = max(start - position, 0), min(end - position, len(stretch.text))
        position += len(stretch.text)
        if first < last:
            stretches.append(stretch._replace(text=stretch.text[first:last]))
    if end >= position:
        return made_word(tuple(stretches), word.spaces, word.ends_line)
    made = made_word(tuple(stretches), (), False)
    if made.unit or stretches[-1].text[-1] in " -\u2013/":  # a hyphen in a number or a link would be read as part of it
        return made
    hyphen = hyphen_after(stretches[-1])
    return replace(made, pieces=(*made.pieces, hyphen), width=made.width + hyphen.width, voice=None)


def widest_part(word: Word) -> float:
    """Width in ems of the widest part that only need would cut: what stands between soft hyphens."""
    if SOFT_HYPHEN not in word.raw:
        return word.width
    cuts = [0, *joints(word), len(word.raw)]
    return max(part(word, a, b).width for a, b in pairwise(cuts))
