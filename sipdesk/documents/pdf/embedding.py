"""What a paper uses of a face, and the PDF font made from it.

One code for each pair of glyph and text. Newer Arabic fonts draw ب ت ث as one skeleton plus dots: with
one code for each glyph the text would come back with the wrong letters. So a code stands for what was
meant, and a table in the file says which glyph draws it. Codes are given in order of first use, hence
the same paper gives the same bytes.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

import uharfbuzz

from sipdesk.documents.pdf.fonts import Drawn, Face, Shaped, Stroke
from sipdesk.documents.pdf.shaping import Piece, Word
from sipdesk.domain.remembering import remembered

_KEPT_TABLES = ("glyf", "head", "hhea", "hmtx", "loca", "maxp")
_CHUNK = 100  # entries in one section of a ToUnicode map
_SUBSETS_REMEMBERED = 32


class _Encoded(NamedTuple):
    """Codes on one height, as the inside of a TJ array. `rise` in thousandths of the size."""

    rise: float
    array: str


_rise = attrgetter("rise")


class FontUse:
    """One face in one paper."""

    def __init__(self, face: Face, name: str) -> None:
        self.face, self.name = face, name
        self._codes: dict[Drawn, str] = {}  # four hexadecimal digits, counted from 1
        self._encoded: dict[Shaped, list[_Encoded]] = {}
        self._arrays: dict[Word, str] = {}

    def shown(self, words: Sequence[Word], size: float) -> str:
        """The operators that draw words of one voice; from right to left, or with glyphs at heights, only one."""
        if words[0].stroke is None:
            (word,) = words
            return self.shown_pieces((*word.space, *word.pieces[::-1]), size)
        known = self._arrays
        return f"[{''.join([known.get(word) or self._array(word) for word in words])}]TJ"

    def _array(self, word: Word) -> str:
        assert word.stroke is not None
        array = self._arrays[word] = self._coded(word.stroke)
        return array

    def _coded(self, stroke: Stroke) -> str:
        """The codes of its glyphs with the moves between them, as the inside of a TJ array."""
        code = self._codes.get
        return stroke.template % tuple([code(each) or self._new_code(each) for each in stroke.drawn])

    def shown_pieces(self, pieces: Iterable[Piece], size: float) -> str:
        """The operators that draw pieces from left to right. Neighbours on one height go together."""
        shown = []
        for rise, strokes in groupby([stroke for piece in pieces for stroke in self._encode(piece.shaped)], key=_rise):
            array = f"[{''.join([stroke.array for stroke in strokes])}]TJ"
            shown.append(f"{rise * size / 1000:.2f} Ts {array} 0 Ts" if rise else array)
        return " ".join(shown)

    def _encode(self, shaped: Shaped) -> list[_Encoded]:
        """The codes that draw `shaped`, with the moves between them."""
        encoded = self._encoded.get(shaped)
        if encoded is None:
            strokes = [_Encoded(stroke.rise, self._coded(stroke)) for stroke in shaped.strokes]
            encoded = self._encoded[shaped] = strokes
        return encoded

    def _new_code(self, drawn: Drawn) -> str:
        return self._codes.setdefault(drawn, f"{len(self._codes) + 1:04X}")

    # ------------------------------------------------------------------------------------- the PDF font

    def subset(self) -> "Subset":
        """The font file with the used glyphs alone."""
        return _subset(self.face, frozenset([0, *[glyph for glyph, _ in self._codes]]))

    @property
    def base_name(self) -> str:
        """The face's name under a tag of its own, so that two subsets are never taken for one font."""
        digest = sha256("\n".join([f"{glyph} {text}" for glyph, text in self._codes]).encode()).digest()
        return "".join([chr(65 + byte % 26) for byte in digest[:6]]) + "+" + self.face.postscript_name

    def widths(self) -> str:
        return f"[1[{' '.join(str(self.face.advance(glyph)) for glyph, _ in self._codes)}]]"

    def glyph_map(self, new_numbers: Mapping[int, int]) -> bytes:
        """CIDToGIDMap: two bytes for each code, from code 0 on."""
        return b"\0\0" + b"".join([new_numbers[glyph].to_bytes(2, "big") for glyph, _ in self._codes])

    def to_unicode(self) -> bytes:
        """The CMap that says which text each code stands for."""
        entries = [f"<{code}> <{text.encode('utf-16-be').hex()}>" for (_, text), code in self._codes.items()]
        sections = [entries[start : start + _CHUNK] for start in range(0, len(entries), _CHUNK)]
        lines = [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
        ]
        for section in sections:
            lines += [f"{len(section)} beginbfchar", *section, "endbfchar"]
        lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
        return "\n".join(lines).encode()


class Subset(NamedTuple):
    """A font file with some glyphs alone. `deflated`: its bytes, of which there are `length` when they are inflated.
    `new_numbers`: of its glyphs, by their numbers in the whole font."""

    deflated: bytes
    length: int
    new_numbers: Mapping[int, int]


@remembered(_SUBSETS_REMEMBERED)
def _subset(face: Face, glyphs: frozenset[int]) -> Subset:
    """Letters of one meeting, and papers in one language, mostly need the same glyphs."""
    request = uharfbuzz.SubsetInput()
    request.sets(uharfbuzz.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    request.flags = uharfbuzz.SubsetFlags.NO_LAYOUT_CLOSURE | uharfbuzz.SubsetFlags.NO_HINTING
    dropped = [tag for tag in face.face.table_tags if tag not in _KEPT_TABLES]
    request.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in dropped)
    plan = uharfbuzz.SubsetPlan(face.face, request)
    mapping = plan.old_to_new_glyph_mapping
    file = bytes(plan.execute().blob.data)
    return Subset(zlib.compress(file), len(file), MappingProxyType({glyph: int(mapping[glyph]) for glyph in glyphs}))
