"""Faces: which one a character is drawn with, and HarfBuzz's answer for a word, remembered.

A face is read when a paper first needs it, so that the first Swedish paper never opens an Arabic font.
One face for each language: a paper never mixes two Latin faces in a word. Figures and Latin signs
always come from the Latin face, also in Arabic text, or a date would have two sizes of figures.
"""

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import uharfbuzz

from sipdesk import paths
from sipdesk.documents.pdf.style import Script, script_of
from sipdesk.domain.remembering import remembered

_FEATURES = {"kern": True, "liga": True}  # never salt, ss04, zero: they make I, l and 1, or 0 and Ø, alike
REMEMBERED = 20_000  # words; a batch of letters must not grow for ever
_IGNORABLE = frozenset("\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\ufe0e\ufe0f")
_NO_TEXT = "\u2060"  # extracts as a word joiner: nothing seen, no gap in the word
# Ligatures as the one character that means them: readers of the file reverse two letters under one glyph.
_LIGATURES = {"لا": "\ufefb", "لأ": "\ufef7", "لإ": "\ufef9", "لآ": "\ufef5", "لى": "\ufc43"}
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_CLUSTER = re.compile(f"[^{_MARKS}][{_MARKS}]*|.")


Drawn: TypeAlias = tuple[int, str]
"""A glyph and the text it stands for. Newer Arabic fonts draw ب ت ث as one skeleton plus dots, so the two
are not the same thing; a further glyph of a letter stands for nothing of its own."""


class Stroke(NamedTuple):
    """Glyphs from left to right on one height; `rise` in thousandths of the size.

    `template` is the inside of a TJ array, with the moves between the glyphs and *%s* for each one's code.
    """

    rise: float
    template: str
    drawn: tuple[Drawn, ...]


@dataclass(slots=True, eq=False)
class Shaped:
    """A word or part of one. `advance` in thousandths of the size."""

    strokes: tuple[Stroke, ...]
    advance: float


@dataclass(frozen=True, slots=True)
class Metrics:
    """What a PDF font descriptor tells of a face, in thousandths of the size."""

    ascent: int
    descent: int
    cap_height: int
    bounds: tuple[int, int, int, int]


class Face:
    """One TrueType file. `scale` evens out the seen size between scripts."""

    def __init__(self, path: Path, scale: float = 1.0) -> None:
        self.path, self.scale = path, scale
        self._advances: dict[int, int] = {}  # in the font's own units

    @cached_property
    def face(self) -> Any:
        return uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(self.path)))

    @cached_property
    def _font(self) -> Any:
        return uharfbuzz.Font(self.face)

    @cached_property
    def characters(self) -> frozenset[str]:
        return frozenset(map(chr, self.face.unicodes)) | _IGNORABLE

    @cached_property
    def postscript_name(self) -> str:
        return str(self.face.get_name(6))

    @cached_property
    def hyphen(self) -> Shaped:
        """A hyphen that stands for a soft hyphen: it vanishes when the text is taken out again."""
        return self.stand_in("-", "\u00ad")

    def stand_in(self, drawn: str, text: str) -> Shaped:
        """The sign `drawn` once for each character of `text`, with that character as its text."""
        sign = self.shape(drawn, False, "und")
        (stroke,) = sign.strokes
        ((glyph, _),) = stroke.drawn
        drawings = tuple((glyph, character) for character in text)
        template = "<" + "%s" * len(drawings) + ">"
        return Shaped((Stroke(0.0, template, drawings),), sign.advance * len(drawings))

    @cached_property
    def _thousandths(self) -> float:
        return 1000 / float(self.face.upem)

    @cached_property
    def metrics(self) -> Metrics:
        extents = self._font.get_font_extents("ltr")
        cap = self._font.get_metric_position_with_fallback(uharfbuzz.OTMetricsTag.CAP_HEIGHT)
        bounds = struct.unpack(">4h", self.face.reference_table("head").data[36:44])
        k = self._thousandths
        x0, y0, x1, y1 = (round(value * k) for value in bounds)
        return Metrics(round(extents.ascender * k), round(extents.descender * k), round(cap * k), (x0, y0, x1, y1))

    def advance(self, glyph: int) -> int:
        """The width in the file itself, as PDF's width table must give it."""
        width = self._advances.get(glyph)
        if width is None:
            width = self._advances[glyph] = self._font.get_glyph_h_advance(glyph)
        return round(width * self._thousandths)

    def covers(self, text: str) -> bool:
        return self.characters.issuperset(text)

    def shape(self, text: str, rtl: bool, language: str) -> Shaped:
        return _shaped(self, text, rtl, language)

    def shaped(self, text: str, rtl: bool, language: str) -> Shaped:
        buffer = uharfbuzz.Buffer()
        # Thai vowels and tones stand above their letter; readers of the file would take them for a line of their own.
        # From right to left readers reverse two characters under one glyph.
        levels = uharfbuzz.BufferClusterLevel
        buffer.cluster_level = levels.MONOTONE_CHARACTERS if rtl else levels.MONOTONE_GRAPHEMES
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = language
        buffer.guess_segment_properties()  # leaves the script to find
        uharfbuzz.shape(self._font, buffer, _FEATURES)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        texts = _texts_of_clusters(text, [info.cluster for info in infos], rtl)
        strokes = tuple(self._strokes(infos, positions, texts))
        return Shaped(strokes, sum([place.x_advance for place in positions]) * self._thousandths)

    def _strokes(self, infos: Sequence[Any], positions: Sequence[Any], texts: Sequence[str]) -> Iterator[Stroke]:
        """Glyphs with the moves before and after each, beside its own width."""
        k, known = self._thousandths, self._advances
        rise, template, drawn = 0.0, "", list[Drawn]()
        for info, place, part in zip(infos, positions, texts, strict=True):
            glyph, offset, advance, height = info.codepoint, place.x_offset, place.x_advance, place.y_offset * k
            if height != rise:
                if drawn:
                    yield _stroke(rise, template, drawn)
                rise, template, drawn = height, "", []
            if offset or advance != known.get(glyph):
                before, after = round(offset * k), round((advance - offset) * k - self.advance(glyph))
                template += (f">{-before}<" if before else "") + (f"%s>{-after}<" if after else "%s")
            else:  # most glyphs
                template += "%s"
            drawn.append((glyph, part))
        if drawn:
            yield _stroke(rise, template, drawn)


@remembered(REMEMBERED)
def _shaped(face: Face, text: str, rtl: bool, language: str) -> Shaped:
    return face.shaped(text, rtl, language)


def _stroke(rise: float, template: str, drawn: list[Drawn]) -> Stroke:
    return Stroke(rise, f"<{template}>".replace("<>", " "), tuple(drawn))  # two moves in a row stay two numbers


def _texts_of_clusters(text: str, clusters: list[int], rtl: bool) -> list[str]:
    """What each glyph stands for: a cluster's text goes to its first glyph in reading order."""
    if clusters == list(range(len(text))):  # a glyph a letter, from left to right: most words
        return list(text)
    starts = sorted({*clusters, len(text)})
    end_of = dict(pairwise(starts))
    seen: set[int] = set()
    parts: list[str] = []
    for cluster in reversed(clusters) if rtl else clusters:
        part = "" if cluster in seen else text[cluster : end_of[cluster]]
        parts.append(_LIGATURES.get(part, part) or _NO_TEXT)
        seen.add(cluster)
    return parts[::-1] if rtl else parts


@dataclass(frozen=True)
class Pair:
    regular: Face
    bold: Face

    def __getitem__(self, bold: bool) -> Face:
        return self.bold if bold else self.regular


class Portion(NamedTuple):
    """A stretch of text that one face draws. `missing`: no face has its characters."""

    text: str
    face: Face
    missing: bool = False


class Family:
    """The faces of a language: the Latin one, and the chain in which a letter's face is looked for."""

    def __init__(self, latin: Pair, chain: tuple[Pair, ...]) -> None:
        self.latin, self.chain = latin, chain

    def portions(self, text: str, bold: bool) -> Sequence[Portion]:
        """`text` cut where the face changes."""
        latin = self.latin[bold]
        if self.chain[0] is self.latin and latin.covers(text):
            return (Portion(text, latin),)
        return tuple(self._cut(text, bold, latin))

    def _cut(self, text: str, bold: bool, latin: Face) -> Iterator[Portion]:
        open_text, open_face, open_missing = "", latin, False
        for cluster in _CLUSTER.findall(text):
            face = self._face(cluster, bold, open_face if open_text else None)
            missing = face is None
            face = face or self.chain[0][bold]
            if open_text and (face is not open_face or missing != open_missing):
                yield Portion(open_text, open_face, open_missing)
                open_text = ""
            open_text, open_face, open_missing = open_text + cluster, face, missing
        if open_text:
            yield Portion(open_text, open_face, open_missing)

    def _face(self, cluster: str, bold: bool, before: Face | None) -> Face | None:
        if cluster != " " and (cluster.isascii() or cluster[0].isalpha()) and self.latin[bold].covers(cluster):
            return self.latin[bold]
        if before is not None and not cluster[0].isalpha() and before.covers(cluster):
            return before
        return next((pair[bold] for pair in self.chain if pair[bold].covers(cluster)), None)


@cache
def _pair(name: str, scale: float) -> Pair:
    folder = paths.resource("fonts")
    return Pair(Face(folder / f"{name}-Regular.ttf", scale), Face(folder / f"{name}-Bold.ttf", scale))


# The files of each script. Beside Latin, Arabic is drawn larger so that both are seen as the same size.
_FILES = {
    Script.LATIN: ("NotoSans", 1.0),
    Script.ARABIC: ("NotoSansArabic", 1.12),
    Script.HEBREW: ("NotoSansHebrew", 1.08),
    Script.ETHIOPIC: ("NotoSansEthiopic", 1.0),
    Script.THAI: ("NotoSansThai", 1.08),
    Script.CHINESE: ("NotoSansSC", 1.0),
}


@cache
def _family(script: Script) -> Family:
    """Letters of another script come from its face: an Arabic name in a Swedish paper is no empty box."""
    order = (script, *(other for other in Script if other is not script))
    return Family(_pair(*_FILES[Script.LATIN]), tuple(_pair(*_FILES[each]) for each in order))


def family(language: str) -> Family:
    """The faces for text in `language`, by its script; Noto Sans has Latin and Cyrillic.

    A language without a face here still gets one; what it lacks is reported as missing glyphs.
    """
    return _family(script_of(language))
