"""The pages as they are drawn: content operators, and which tag each stretch of them belongs to.

Everything drawn is either content of an element or an artifact; there is no third way in.
Coordinates are PDF's: points from the lower left corner.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import accumulate
from typing import NamedTuple

from sipdesk.documents.pdf.embedding import FontUse
from sipdesk.documents.pdf.fonts import Face
from sipdesk.documents.pdf.shaping import SOFT_HYPHEN, Piece, Word
from sipdesk.documents.pdf.structure import Element, MarkedContent, pdf_string
from sipdesk.documents.pdf.style import Style

PAGINATION = "<</Type/Pagination>>"
FOOTER = "<</Type/Pagination/Subtype/Footer>>"


class Bookmark(NamedTuple):
    level: int
    title: str
    page: int
    y: float


class PlacedLine(NamedTuple):
    """Words in reading order on the baseline `y`, drawn where they are seen, from the left edge `x` on."""

    words: Sequence[Word]
    x: float
    y: float


class Page:
    """One page: its operators, and the owner of each marked content number."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self.owners: list[Element] = []


class Canvas:
    def __init__(self) -> None:
        self.pages: list[Page] = []
        self.bookmarks: list[Bookmark] = []
        self.fonts: dict[Face, FontUse] = {}
        self.pictures: dict[bytes, str] = {}
        self._artifact = False
        self._font: tuple[str, float] | None = None

    def new_page(self) -> None:
        self.pages.append(Page())
        self._font = None

    @property
    def _page(self) -> Page:
        return self.pages[-1]

    def _add(self, operators: str) -> None:
        self.pages[-1].operators.append(operators)

    # ------------------------------------------------------------------------------------- whose it is

    @contextmanager
    def content(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to `element`; inside an artifact it is part of that instead."""
        if self._artifact:
            yield
            return
        number = len(self._page.owners)
        self._page.owners.append(element)
        element.kids.append(MarkedContent(len(self.pages) - 1, number))
        self._add(f"/{element.role}<</MCID {number}>>BDC")
        yield
        self._add("EMC")

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """What is drawn inside is no content: rules, repeated heads, the foot."""
        if self._artifact:
            yield
            return
        self._artifact = True
        self._add(f"/Artifact{properties}BDC" if properties else "/Artifact BMC")
        yield
        self._add("EMC")
        self._artifact = False

    def bookmark(self, level: int, title: str, y: float) -> None:
        if not self._artifact:
            self.bookmarks.append(Bookmark(level, title, len(self.pages) - 1, y))

    # ------------------------------------------------------------------------------------------- shapes

    def line(self, x0: float, y0: float, x1: float, y1: float, thickness: float, dash: str = "") -> None:
        pattern = f"[{dash}]0 d " if dash else ""
        with self.artifact():
            self._add(f"q {thickness:.2f} w {pattern}{x0:.2f} {y0:.2f} m {x1:.2f} {y1:.2f} l S Q")

    def tick_box(self, x: float, y: float, side: float, ticked: bool) -> None:
        """A square with its lower left corner at (x, y); a cross in it when ticked. The caller says whose it is."""
        stroke = max(1.1, 0.08 * side)
        near, far = 0.22 * side, 0.78 * side
        inner = side - stroke
        square = f"{x + stroke / 2:.2f} {y + stroke / 2:.2f} {inner:.2f} {inner:.2f} re S"
        cross = (
            f" {1.9 * stroke:.2f} w 1 J {x + near:.2f} {y + near:.2f} m {x + far:.2f} {y + far:.2f} l"
            f" {x + near:.2f} {y + far:.2f} m {x + far:.2f} {y + near:.2f} l S"
        )
        self._add(f"q {stroke:.2f} w {square}{cross if ticked else ''} Q")

    def picture(self, data: bytes, x: float, top: float, width: float, height: float) -> None:
        """A picture in grey, fitted into the given room from its upper left corner; an artifact."""
        name = self.pictures.setdefault(data, f"I{len(self.pictures) + 1}")
        with self.artifact():
            self._add(f"q {width:.2f} 0 0 {height:.2f} {x:.2f} {top - height:.2f} cm /{name} Do Q")

    # --------------------------------------------------------------------------------------------- text

    def text(self, element: Element | None, lines: Iterable[PlacedLine], size: float, style: Style) -> None:
        """Lines of a paragraph in `style` that belongs to `element`; without one they are an artifact."""
        with self.content(element) if element else self.artifact(PAGINATION):
            self._add("BT")
            for words, x, y in lines:
                self._text_line(words, x, y, size, style.language, style.rtl)
            self._add("ET")

    def _text_line(self, words: Sequence[Word], x: float, y: float, size: float, language: str, rtl: bool) -> None:
        voice = words[0].voice
        voices = {word.voice if rtl or word.stroke else None for word in words}
        if voice and voice.level == rtl and voices == {voice}:  # most lines; never one whose words all have heights
            opening = _opening(voice.language, language)
            font, scaled = self._use(voice.face), size * voice.face.scale
            for run, run_x in _words_from_the_right(words, x, size) if rtl else ((words, x),):
                self._show(opening, font, scaled, rtl, run_x, y, font.shown(run, scaled))
        else:
            for pieces, run_x in _runs(_pieces(words, rtl), x, size):
                first = pieces[0]
                opening = _opening(first.language, language, hyphen=first.hyphen)
                font, scaled = self._use(first.face), size * first.face.scale
                self._show(opening, font, scaled, bool(first.level % 2), run_x, y, font.shown_pieces(pieces, scaled))

    def _use(self, face: Face) -> FontUse:
        font = self.fonts.get(face)
        if font is None:
            font = self.fonts[face] = FontUse(face, f"F{len(self.fonts) + 1}")
        return font

    def _show(self, opening: str, font: FontUse, size: float, rtl: bool, x: float, y: float, shown: str) -> None:
        placed = f"1 0 0 1 {x:.2f} {y:.2f} Tm {shown}"
        # Before a right-to-left word the font is named anew: that is where pypdf stops turning words round together.
        if rtl or self._font != (font.name, size):
            self._font = (font.name, size)
            placed = f"/{font.name} {size:g} Tf {placed}"
        self._add(f"{opening}\n{placed}\nEMC" if opening else placed)


def _opening(language: str, around: str, *, hyphen: bool = False) -> str:
    """The mark before pieces that must tell more than their glyphs do: another language, a soft hyphen."""
    properties = f"/Lang({language})" if language != around else ""
    if hyphen:
        properties += f"/ActualText{pdf_string(SOFT_HYPHEN)}"
    return f"/Span<<{properties}>>BDC" if properties else ""


def _words_from_the_right(words: Sequence[Word], x: float, size: float) -> Iterator[tuple[Sequence[Word], float]]:
    """Each word with its left edge. Readers of the file turn each word round by itself."""
    edges = list(accumulate([size * (word.space_width + word.width) for word in words[:0:-1]], initial=x))
    return (((word,), edge) for word, edge in zip(words, edges[::-1], strict=True))


def _pieces(words: Sequence[Word], rtl: bool) -> list[Piece]:
    """In reading order, the last space included: it parts the words of two lines when the text is read out."""
    pieces = [piece for word in words for piece in (*word.pieces, *word.space)]
    last = words[-1].space
    if last and last[-1].level != rtl:  # rule L1
        kept = len(pieces) - len(last)
        pieces[kept:] = [replace(piece, level=int(rtl)) for piece in last]
    return pieces


def _runs(pieces: Sequence[Piece], x: float, size: float) -> Iterator[tuple[list[Piece], float]]:
    """Pieces that can be shown in one go, from left to right, each run with its left edge; runs in reading order.

    Neighbours in one face and language go together. From right to left only a word and the space after it do:
    readers of the file turn each word round by themselves.
    """
    places = _places(pieces, x, size)
    run: list[Piece] = []
    run_x = 0.0
    for piece, place in zip(pieces, places, strict=True):
        if run and not _goes_on(run, piece):
            yield run, run_x
            run = []
        if piece.level % 2:
            run.insert(0, piece)
            run_x = place
        else:
            run_x = run_x if run else place
            run.append(piece)
    if run:
        yield run, run_x


def _goes_on(run: list[Piece], piece: Piece) -> bool:
    before = run[-1]
    return (
        piece.level == before.level
        and piece.face is before.face
        and piece.language == before.language
        and not piece.hyphen
        and (piece.level % 2 == 0 or (len(run) == 1 and piece.text == " "))
    )


def _places(pieces: Sequence[Piece], x: float, size: float) -> list[float]:
    """The left edge of each piece."""
    places = [0.0] * len(pieces)
    for index in _visual_order([piece.level for piece in pieces]):
        places[index] = x
        x += pieces[index].width * size
    return places


def _visual_order(levels: list[int]) -> Sequence[int]:
    if not any(levels):
        return range(len(levels))
    from sipdesk.documents.pdf import bidi  # a Swedish paper never needs it, and it is slow to load

    return bidi.visual_order(levels)
