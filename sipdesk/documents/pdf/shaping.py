"""Runs of words become shaped words: the smallest things a line is broken between.

A word carries its width in ems, so a paragraph is measured by adding numbers, and HarfBuzz is asked
once for each different word. Units (names, dates, telephone numbers) become one word each; inside
right-to-left text they are isolated, so that "0980-319 212" never comes out backwards.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeGuard

from sipdesk.documents.blocks import Foreign, Run, Strong, Unit
from sipdesk.documents.pdf.fonts import REMEMBERED, Face, Shaped, family
from sipdesk.documents.pdf.unspaced import GLUED, UNSPACED, portions

SOFT_HYPHEN = "\u00ad"
_TEXTS_REMEMBERED = 2000  # labels and fixed wording come again and again
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_GLUED = re.compile("[ \u2013/-]")  # what would let a line break inside a unit
_HARD_SPACES = re.compile("[\u00a0\u202f]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\n]")
_COMPOUND = re.compile(
    r"(?:ings|hets|skaps|doms|ions|ments|stads|drags|vårds|sorgs|arbets|tids|livs|rätts|lags|dags|sätts|språks)(?=\w{4})"
)
_LEAST_PART = 3  # letters before a joint
_INNER_SPACE = re.compile("[ \u2013/-]+")
_MARKS = frozenset("\u2066\u2067\u2069")
_NO_GLYPH = "\ufffd"
# What nobody sees and a file or a line cannot hold: controls, halves of characters, marks that turn text about.
_NEVER_PRINTED = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n?")
_OTHER_SPACE = re.compile("[\t\x0b\x0c\x1c-\x1f\x85\u2028\u2029]")
# A word ends after its spaces, at a newline, at a zero-width space, and after a hyphen or stroke between letters.
_WORD = re.compile(r"[^ \n\u200b]*?(?:(?<=\w)[-\u2013/](?=[^\W\d_])|\u200b| +\n?|\n|$)")


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a word in one face, direction and language. `width` in ems of the body of its text."""

    text: str
    face: Face
    level: int
    language: str
    shaped: Shaped
    width: float
    missing: bool = False
    hyphen: bool = False  # drawn at a joint, stands for a soft hyphen


class _Stretch(NamedTuple):
    """Characters of a word with everything about them alike; raw, with soft hyphens still inside."""

    text: str
    bold: bool
    language: str
    level: int
    unit: bool


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """What a line is broken between. Widths in ems; `space` is what follows it on the same line."""

    text: str
    pieces: tuple[Piece, ...]
    space: tuple[Piece, ...]
    width: float
    space_width: float
    ends_line: bool
    unit: bool
    stretches: tuple[_Stretch, ...]
    spaces: tuple[_Stretch, ...]

    @property
    def raw(self) -> str:
        """Its characters with soft hyphens: what `joints` and `part` count in."""
        return "".join(stretch.text for stretch in self.stretches)


class Analysis:
    """The words of a text in one language, and what its faces lack."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words
        self.missing = frozenset(
            character for word in words for piece in word.pieces if piece.missing for character in piece.text
        )

    @property
    def text(self) -> str:
        """Its words as they are read, without marks of direction."""
        ends = (word.text + (" " if word.space else "") + ("\n" if word.ends_line else "") for word in self.words)
        return "".join(ends)


class _Span(NamedTuple):
    start: int
    end: int
    bold: bool
    language: str
    unit: bool


@lru_cache(_TEXTS_REMEMBERED)
def analyse(runs: tuple[Run, ...], bold: bool, language: str, rtl: bool) -> Analysis:
    """Words of `runs`; `bold` and `language` hold where a run says nothing else; `rtl` is the paragraph's direction."""
    isolate = rtl or any(_RIGHT_TO_LEFT.search(run if isinstance(run, str) else run.text) for run in runs)
    text, breaks, spans = _joined(runs, bold, language, isolate)
    levels = _levels(text, rtl) if isolate else None
    words = (_word(text, start, end, spans, levels, breaks) for start, end in _places(breaks))
    return Analysis(tuple(words))


def _places(breaks: str) -> Iterator[tuple[int, int]]:
    """Where each word begins and ends."""
    unspaced = UNSPACED.search(breaks) is not None
    for found in _WORD.finditer(breaks):
        if found.end() > found.start():
            yield from portions(breaks, *found.span()) if unspaced else (found.span(),)


def _levels(text: str, rtl: bool) -> list[int]:
    from sipdesk.documents.pdf import bidi  # a Swedish paper never needs it, and it is slow to load

    return bidi.levels(text, rtl)


def _isolated(text: str) -> str:
    """`text` in an isolate of its own direction."""
    from sipdesk.documents.pdf import bidi

    return (bidi.RLI if bidi.base_is_rtl(text) else bidi.LRI) + text + bidi.PDI


def _joined(runs: Sequence[Run], bold: bool, language: str, isolate: bool) -> tuple[str, str, list[_Span]]:
    """The text; the same text with every place of no break masked; what holds for which characters."""
    text, breaks, spans = "", "", []
    for run in runs:
        raw = run.text if _is_mark(run) else _printable(run if isinstance(run, str) else run.text)
        part, mask = _HARD_SPACES.sub(" ", raw), _HARD_SPACES.sub(GLUED, raw)
        if isinstance(run, Unit):
            mask = UNSPACED.sub(GLUED, _GLUED.sub(GLUED, mask))
            if isolate:
                part, mask = _isolated(part), GLUED + mask + GLUED
        spans.append(
            _Span(
                len(text),
                len(text) + len(part),
                bold or isinstance(run, Strong) or (isinstance(run, Unit) and run.strong),
                language if isinstance(run, str) else run.lang or language,
                isinstance(run, Unit),
            )
        )
        text, breaks = text + part, breaks + mask
    return text, breaks, spans


def _is_mark(run: Run) -> TypeGuard[Foreign]:
    """A run of its own that begins or ends an isolate: the paper's, never what somebody has pasted."""
    return type(run) is Foreign and run.text in _MARKS


def _printable(text: str) -> str:
    """`text` composed, and without what was pasted along with it unseen."""
    return unicodedata.normalize("NFC", _NEVER_PRINTED.sub("", _OTHER_SPACE.sub(" ", _LINE_END.sub("\n", text))))


def _word(text: str, start: int, end: int, spans: list[_Span], levels: list[int] | None, breaks: str) -> Word:
    body_end = start + len(breaks[start:end].rstrip(" \n\u200b"))
    space_end = end - breaks.endswith("\n", start, end)
    stretches = _stretches(text, start, body_end, spans, levels)
    return _made(stretches, _stretches(text, body_end, space_end, spans, levels), space_end < end)


@lru_cache(REMEMBERED)
def _made(stretches: tuple[_Stretch, ...], spaces: tuple[_Stretch, ...], ends_line: bool) -> Word:
    pieces = tuple(_pieces(stretches))
    space = tuple(_pieces(spaces, after=stretches[-1].text[-1:] if stretches else ""))
    return Word(
        text="".join(piece.text for piece in pieces),
        pieces=pieces,
        space=space,
        width=sum(piece.width for piece in pieces),
        space_width=sum(piece.width for piece in space),
        ends_line=ends_line,
        unit=any(stretch.unit for stretch in stretches),
        stretches=stretches,
        spaces=spaces,
    )


def _stretches(
    text: str, start: int, end: int, spans: list[_Span], levels: list[int] | None
) -> tuple[_Stretch, ...]:
    if start == end:
        return ()
    if len(spans) == 1 and levels is None:  # most words
        span = spans[0]
        return (_Stretch(text[start:end], span.bold, span.language, 0, span.unit),)
    return tuple(_cut_at_changes(text, start, end, spans, levels))


def _cut_at_changes(
    text: str, start: int, end: int, spans: list[_Span], levels: list[int] | None
) -> Iterator[_Stretch]:
    for span in spans:
        if span.end <= start or span.start >= end:
            continue
        first, last = max(start, span.start), min(end, span.end)
        cuts = [first, last]
        if levels is not None:
            cuts[1:1] = [k for k in range(first + 1, last) if levels[k] != levels[k - 1]]
        for a, b in pairwise(cuts):
            level = levels[a] if levels is not None else 0
            yield _Stretch(text[a:b], span.bold, span.language, level, span.unit)


def _pieces(stretches: tuple[_Stretch, ...], after: str = "") -> Iterator[Piece]:
    """`after`: the letter that a space follows; the space comes from the same face, or its width would jump."""
    for stretch in stretches:
        seen = _UNSEEN.sub("", stretch.text)
        faces = family(stretch.language)
        if after and seen:
            yield _piece(seen, faces.portions(after, stretch.bold)[-1].face, stretch)
        elif seen:
            for portion in faces.portions(seen, stretch.bold):
                yield (
                    _unknown(portion.text, stretch) if portion.missing else _piece(portion.text, portion.face, stretch)
                )


def _piece(text: str, face: Face, stretch: _Stretch) -> Piece:
    shaped = face.shape(text, bool(stretch.level % 2), stretch.language)
    width = shaped.advance * face.scale / 1000
    return Piece(text, face, stretch.level, stretch.language, shaped, width)


def _unknown(text: str, stretch: _Stretch) -> Piece:
    """Characters that no face has: a sign that says so, under which the text is still the text."""
    face = family(stretch.language).latin[stretch.bold]
    shaped = face.stand_in(_NO_GLYPH, text)
    return Piece(text, face, stretch.level, stretch.language, shaped, shaped.advance * face.scale / 1000, missing=True)


def _hyphen(stretch: _Stretch) -> Piece:
    face = family(stretch.language).latin[stretch.bold]
    width = face.hyphen.advance * face.scale / 1000
    return Piece("", face, stretch.level, stretch.language, face.hyphen, width, hyphen=True)


# ----------------------------------------------------------------------------- a word wider than its line


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
        return _made(tuple(stretches), word.spaces, word.ends_line)
    made = _made(tuple(stretches), (), False)
    if made.unit or stretches[-1].text[-1] in " -\u2013/":  # a hyphen in a number or a link would be read as part of it
        return made
    hyphen = _hyphen(stretches[-1])
    return replace(made, pieces=(*made.pieces, hyphen), width=made.width + hyphen.width)


def widest_part(word: Word) -> float:
    """Width in ems of the widest part that only need would cut: what stands between soft hyphens."""
    if SOFT_HYPHEN not in word.raw:
        return word.width
    cuts = [0, *joints(word), len(word.raw)]
    return max(part(word, a, b).width for a, b in pairwise(cuts))
