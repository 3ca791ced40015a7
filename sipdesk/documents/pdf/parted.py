"""A word wider than its line: where it may be parted, and its parts."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

from sipdesk.documents.pdf.shaping import SOFT_HYPHEN, Word, hyphen_after, made_word

_COMPOUND = re.compile(
    r"(?:ings|hets|skaps|doms|ions|ments|stads|drags|vårds|sorgs|arbets|tids|livs|rätts|lags|dags|sätts|språks)(?=\w{4})"
)
_LEAST_PART = 3  # letters before a joint
_INNER_SPACE = re.compile("[ \u2013/-]+")


def cut(word: Word, limit: float) -> tuple[list[Word], str]:
    """A word wider than its line, in parts: at its joints, or between letters rather than off the paper."""
    places = _joints(word)
    note = "split-unit" if word.unit else "split-word"
    parts = _fill(word, places, limit)
    if any(piece.width > limit for piece in parts):
        note, parts = "cut-word", _fill(word, sorted({*places, *_letters(word)}), limit)
    if any(piece.width > limit for piece in parts):
        note = "overflow"
    return parts, note


def _fill(word: Word, places: list[int], limit: float) -> list[Word]:
    """Parts of `word` that each take as much as fits, cut at `places` (ascending)."""
    end = len(word.raw)
    parts: list[Word] = []
    start = 0
    while True:
        rest = _part(word, start, end)
        later = places[bisect_right(places, start) :]
        if rest.width <= limit or not later:
            return [*parts, rest]
        widths = _Widths(word, start, later)
        stop = later[max(0, bisect_right(widths, limit) - 1)]
        parts.append(_part(word, start, stop))
        start = stop


class _Widths(Sequence[float]):
    """How wide the part from `start` to each place is; measured only where the search looks."""

    def __init__(self, word: Word, start: int, places: list[int]) -> None:
        self.word, self.start, self.places = word, start, places

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, number: Any) -> Any:
        return _part(self.word, self.start, self.places[number]).width


def _joints(word: Word) -> list[int]:
    """Where a word breaks in need, as positions in its raw text: at its soft hyphens, a unit at its own spaces, and a
    Swedish compound after what the first part of one ends in."""
    raw = word.raw
    soft = [position + 1 for position, character in enumerate(raw) if character == SOFT_HYPHEN]
    inside = soft or [found.end() for found in _INNER_SPACE.finditer(raw) if found.end() < len(raw)]
    if inside or any(stretch.language != "sv" for stretch in word.stretches):
        return inside
    return [found.end() for found in _COMPOUND.finditer(raw) if found.end() > _LEAST_PART]


def _letters(word: Word) -> list[int]:
    """Where a word breaks when it has no joint that helps: between any two letters, two on either side."""
    raw = word.raw
    return [k for k in range(2, len(raw) - 1) if unicodedata.category(raw[k])[0] not in "MC"]


def _part(word: Word, start: int, end: int) -> Word:
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
    return replace(made, pieces=(*made.pieces, hyphen), width=made.width + hyphen.width, voice=None, stroke=None)


def widest_part(word: Word) -> float:
    """Width in ems of the widest part that only need would cut: what stands between soft hyphens."""
    if SOFT_HYPHEN not in word.raw:
        return word.width
    cuts = [0, *_joints(word), len(word.raw)]
    return max(_part(word, a, b).width for a, b in pairwise(cuts))
