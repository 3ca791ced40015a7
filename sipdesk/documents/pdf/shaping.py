"""Runs of words become shaped words: the smallest things a line is broken between.

A word carries its width in ems, so a paragraph is measured by adding numbers, and HarfBuzz is asked
once for each different word. Units (names, dates, telephone numbers) become one word each; inside
right-to-left text they are isolated, so that "0980-319 212" never comes out backwards.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, TypeGuard

from sipdesk.documents.blocks import Foreign, Run, Strong, Unit
from sipdesk.documents.pdf.fonts import REMEMBERED, Face, Shaped, Stroke, family
from sipdesk.documents.pdf.places import kept_on, places
from sipdesk.documents.pdf.printable import printable
from sipdesk.documents.pdf.unspaced import GLUED, glued
from sipdesk.domain.remembering import remembered

SOFT_HYPHEN = "\u00ad"
TEXTS_REMEMBERED = 2000  # labels and fixed wording come again and again
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff]")
_GLUED = re.compile("[ \u2013/-]")  # what would let a line break inside a unit
_HARD_SPACES = re.compile("[\u00a0\u202f]")
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\u202a-\u202e\n]")
_MARKS = frozenset("\u2066\u2067\u2069")
_NO_GLYPH = "\ufffd"


@dataclass(slots=True, eq=False)
class Piece:
    """Part of a word in one face, direction and language. `width` in ems of the body of its text. Never changed."""

    text: str
    face: Face
    level: int
    language: str
    shaped: Shaped
    width: float
    missing: bool = False
    hyphen: bool = False  # drawn at a joint, stands for a soft hyphen


class Stretch(NamedTuple):
    """Characters of a word with everything about them alike; raw, with soft hyphens still inside."""

    text: str
    bold: bool
    language: str
    level: int
    unit: bool


class Voice(NamedTuple):
    """What pieces share that can be shown in one go."""

    face: Face
    level: int
    language: str


@dataclass(slots=True, eq=False)
class Word:
    """What a line is broken between. Widths in ems; `space` is what follows it on the same line. Never changed.

    raw: its characters with soft hyphens. voice: of the word and its space; None if they have not one. stroke: both
    together from left to right, if they have one voice and all their glyphs stand on one height.
    """

    text: str
    pieces: tuple[Piece, ...]
    space: tuple[Piece, ...]
    width: float
    space_width: float
    ends_line: bool
    unit: bool
    stretches: tuple[Stretch, ...]
    spaces: tuple[Stretch, ...]
    raw: str
    voice: Voice | None
    stroke: Stroke | None


class Analysis:
    """The words of a text in one language."""

    def __init__(self, words: tuple[Word, ...]) -> None:
        self.words = words

    @cached_property
    def missing(self) -> frozenset[str]:
        """What its faces lack."""
        return frozenset(
            character for word in self.words for piece in word.pieces if piece.missing for character in piece.text
        )

    @cached_property
    def languages(self) -> frozenset[str]:
        """All that its words are in."""
        return frozenset(stretch.language for word in self.words for stretch in word.stretches)

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


@remembered(TEXTS_REMEMBERED)
def analyse(runs: tuple[Run, ...], bold: bool, language: str, rtl: bool) -> Analysis:
    """Words of `runs`; `bold` and `language` hold where a run says nothing else; `rtl` is the paragraph's direction."""
    isolate = rtl or any(_RIGHT_TO_LEFT.search(run if isinstance(run, str) else run.text) for run in runs)
    text, breaks, spans = _joined(runs, bold, language, isolate)
    return Analysis(tuple(_words(text, breaks, spans, _levels(text, rtl) if isolate else None)))


def _words(text: str, breaks: str, spans: list[_Span], levels: list[int] | None) -> Iterator[Word]:
    ahead = iter(spans)
    span = next(ahead, None)
    for start, end in places(breaks):
        while span is not None and span.end <= start:
            span = next(ahead, None)
        assert span is not None
        level = levels[start] if levels else 0
        if end <= span.end and (levels is None or levels[start:end].count(level) == end - start):  # most words
            yield _word(text[start:end], breaks[start:end], span.bold, span.language, level, span.unit)
        else:
            yield _mixed_word(text, start, end, spans, levels, breaks)


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
        raw = run.text if _is_mark(run) else printable(run if isinstance(run, str) else run.text)
        part, mask = raw, raw
        if "\u00a0" in raw or "\u202f" in raw:  # spaces that nothing breaks at
            part, mask = _HARD_SPACES.sub(" ", raw), _HARD_SPACES.sub(GLUED, raw)
        spoken = language if isinstance(run, str) else run.lang or language
        if isinstance(run, Unit):
            mask = glued(_GLUED.sub(GLUED, mask))
            if isolate:
                part, mask = _isolated(part), GLUED + mask + GLUED
        else:
            mask = kept_on(mask, raw, spoken)
        spans.append(
            _Span(
                len(text),
                len(text) + len(part),
                bold or isinstance(run, Strong) or (isinstance(run, Unit) and run.strong),
                spoken,
                isinstance(run, Unit),
            )
        )
        text, breaks = text + part, breaks + mask
    return text, breaks, spans


def _is_mark(run: Run) -> TypeGuard[Foreign]:
    """A run of its own that begins or ends an isolate: the paper's, never what somebody has pasted."""
    return type(run) is Foreign and run.text in _MARKS


@remembered(REMEMBERED)
def _word(text: str, mask: str, bold: bool, language: str, level: int, unit: bool) -> Word:
    """A word with everything about its characters alike."""
    body, end = len(mask.rstrip(" \n\u200b")), len(mask) - mask.endswith("\n")
    stretches = (Stretch(text[:body], bold, language, level, unit),) if body else ()
    spaces = (Stretch(text[body:end], bold, language, level, unit),) if body < end else ()
    return _built(stretches, spaces, end < len(mask))


def _mixed_word(text: str, start: int, end: int, spans: list[_Span], levels: list[int] | None, breaks: str) -> Word:
    body_end = start + len(breaks[start:end].rstrip(" \n\u200b"))
    space_end = end - breaks.endswith("\n", start, end)
    stretches = tuple(_cut_at_changes(text, start, body_end, spans, levels))
    return made_word(stretches, tuple(_cut_at_changes(text, body_end, space_end, spans, levels)), space_end < end)


@remembered(REMEMBERED)
def made_word(stretches: tuple[Stretch, ...], spaces: tuple[Stretch, ...], ends_line: bool) -> Word:
    """A word of stretches, with the spaces after it."""
    return _built(stretches, spaces, ends_line)


def _built(stretches: tuple[Stretch, ...], spaces: tuple[Stretch, ...], ends_line: bool) -> Word:
    pieces = tuple(_pieces(stretches))
    space = _space(spaces, stretches[-1].text[-1:] if stretches else "")
    voice = _voice(pieces + space)
    return Word(
        text="".join([piece.text for piece in pieces]),
        pieces=pieces,
        space=space,
        width=sum([piece.width for piece in pieces]),
        space_width=sum([piece.width for piece in space]),
        ends_line=ends_line,
        unit=any(stretch.unit for stretch in stretches),
        stretches=stretches,
        spaces=spaces,
        raw="".join([stretch.text for stretch in stretches]),
        voice=voice,
        stroke=_in_one((*space, *pieces[::-1]) if voice.level % 2 else pieces + space) if voice else None,
    )


def _voice(pieces: tuple[Piece, ...]) -> Voice | None:
    voices = {Voice(piece.face, piece.level, piece.language) for piece in pieces}
    return voices.pop() if len(voices) == 1 else None


def _in_one(pieces: tuple[Piece, ...]) -> Stroke | None:
    strokes = [stroke for piece in pieces for stroke in piece.shaped.strokes]
    if any(stroke.rise for stroke in strokes):
        return None
    template = "".join([stroke.template for stroke in strokes])
    return Stroke(0.0, template, tuple([drawn for stroke in strokes for drawn in stroke.drawn]))


@remembered(TEXTS_REMEMBERED)
def _space(stretches: tuple[Stretch, ...], after: str) -> tuple[Piece, ...]:
    """`after`: the letter that the space follows; both come from one face, or the space's width would jump."""
    return tuple(_pieces(stretches, after))


def _cut_at_changes(text: str, start: int, end: int, spans: list[_Span], levels: list[int] | None) -> Iterator[Stretch]:
    for span in spans:
        if span.end <= start or span.start >= end:
            continue
        first, last = max(start, span.start), min(end, span.end)
        cuts = [first, last]
        if levels is not None:
            cuts[1:1] = [k for k in range(first + 1, last) if levels[k] != levels[k - 1]]
        for a, b in pairwise(cuts):
            level = levels[a] if levels is not None else 0
            yield Stretch(text[a:b], span.bold, span.language, level, span.unit)


def _pieces(stretches: tuple[Stretch, ...], after: str = "") -> Iterator[Piece]:
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


def _piece(text: str, face: Face, stretch: Stretch) -> Piece:
    shaped = face.shape(text, bool(stretch.level % 2), stretch.language)
    width = shaped.advance * face.scale / 1000
    return Piece(text, face, stretch.level, stretch.language, shaped, width)


def _unknown(text: str, stretch: Stretch) -> Piece:
    """Characters that no face has: a sign that says so, under which the text is still the text."""
    face = family(stretch.language).latin[stretch.bold]
    shaped = face.stand_in(_NO_GLYPH, text)
    return Piece(text, face, stretch.level, stretch.language, shaped, shaped.advance * face.scale / 1000, missing=True)


def hyphen_after(stretch: Stretch) -> Piece:
    """What is drawn where letters of `stretch` are parted."""
    face = family(stretch.language).latin[stretch.bold]
    width = face.hyphen.advance * face.scale / 1000
    return Piece("", face, stretch.level, stretch.language, face.hyphen, width, hyphen=True)
