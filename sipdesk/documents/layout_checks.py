"""What a typographer would mark in the margin, as checks over a laid-out paper.

Each check was a defect once, met in a drawn paper; each has a test that makes the defect on purpose.
A finding is a code, where, and what: `lone-heading p2: Mina mål`. The words are for developers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from sipdesk.documents.pdf.boxes import Box, Rule, RuledLines, Stack
from sipdesk.documents.pdf.components.letter import Extent, LetterTop
from sipdesk.documents.pdf.components.running import ITEM_TOGETHER
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.penalties import HOLE_SHARE, ITEM_ALONE
from sipdesk.documents.pdf.row import Row
from sipdesk.documents.pdf.style import ADDRESS_SIZE, HEADINGS, LARGE, MM, SMALLEST, Role, Script, script_of
from sipdesk.documents.pdf.unspaced import is_unspaced

THIN: Final = 0.2  # a last page filled less than this
NARROW: Final = 1.5  # words a line
LEAST_WRITING_LINE: Final = 10 * MM
LEAST_SIGNING_ROOM: Final = 11 * MM  # and the height of the label's own line
LEAST_TICK_BOX: Final = 5 * MM  # at large print
MOST_ADDRESS_LINES: Final = 4
ALMOST_LEVEL: Final = 0.6  # ems: values that begin so near each other look as if they were meant to be level
FAR: Final = 3.0  # ems between what a number is for and the number
_EPSILON: Final = 0.01
_SPACE_ABOVE: Final = 0.05  # of a page

_MONTHS = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_NEVER_SPLIT: Final = (
    r"\d{2,4}-\d{2,3} \d{2,3}(?: \d{2,3})?",
    r"\d{4}-\d{2}-\d{2}",
    rf"\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?",
    r"\d{1,2} kap\. \d+",
    r"\d+ §",
    r"\d{3} \d{2} [A-ZÅÄÖ]",
    r"klockan \d",
)
_LATIN_WORD: Final = re.compile("[A-Za-zÅÄÖåäö]{3}")
_OTHER_LETTER: Final = re.compile("[\u05d0-\u05f2\u0620-\u064a\u0671-\u06d3\u0e01-\u0e46\u1200-\u137f\u4e00-\u9fff]")
_FIGURE: Final = re.compile("[0-9]")
_RUNNING: Final = frozenset({Role.BODY, Role.VALUE, Role.CELL, Role.MATRIX_ROW})


def check_layout(laid_out: LaidOut, names: Iterable[str] = (), *, most_pages: int | None = None) -> list[str]:
    """Findings, none if a typographer would nod.

    names: of people and units in the case, which no line may part. most_pages: what the paper may take.
    """
    patterns = [re.compile(pattern) for pattern in (*_NEVER_SPLIT, *map(re.escape, names))]
    findings = [*_pages(laid_out), *_lone_lines(laid_out), *_forms(laid_out), *_signing(laid_out), *_window(laid_out)]
    findings += [*_foot(laid_out), *_columns(laid_out), *_numbers(laid_out)]
    for text in laid_out.texts():
        findings += _text(text, laid_out.style.size, patterns)
    if most_pages is not None and len(laid_out.pages) > most_pages:
        findings.append(f"too-many-pages: {len(laid_out.pages)} for {most_pages}")
    return findings


# ------------------------------------------------------------------------------------------------ pages


def _pages(laid_out: LaidOut) -> Iterator[str]:
    last_page = len(laid_out.pages) - 1
    for page in range(len(laid_out.pages)):
        filled = laid_out.filled(page)
        if filled > 1 + _EPSILON:
            yield f"overflow-page p{page + 1}: {filled:.0%} filled"
        if page < last_page:
            yield from _page_end(laid_out, page)
            if filled < HOLE_SHARE:
                yield f"hole p{page + 1}: {filled:.0%} filled"
        elif page and filled < THIN:
            yield f"thin-last-page: {filled:.0%} filled"


def _page_end(laid_out: LaidOut, page: int) -> Iterator[str]:
    atom = laid_out.page_atoms(page)[-1]
    heading = isinstance(atom.box, TextBox) and atom.box.role in HEADINGS
    if heading or (isinstance(atom.box, Rule) and not atom.box.closing):
        yield f"lone-heading p{page + 1}: {_begin(atom.box) if isinstance(atom.box, TextBox) else 'rule'}"
    if atom.penalty >= ITEM_ALONE:
        yield f"forced-break p{page + 1}: what belongs together is parted"
    if isinstance(atom.box, TextBox) and atom.index < len(atom.box.lines) - 1 and _two_languages(atom.box):
        yield f"parted-languages p{page + 1}: {_begin(atom.box)}"


def _two_languages(text: TextBox) -> bool:
    """Whether one stands under the other, as an item and its translation, and both find room on half a page with the
    space above them."""
    under = len(text.analysis.languages) > 1 and any(word.ends_line for word in text.analysis.words)
    return under and text.height < (ITEM_TOGETHER - _SPACE_ABOVE) * text.style.room


def _lone_lines(laid_out: LaidOut) -> Iterator[str]:
    """A paragraph parted so that one line of it stands alone, or one broken by sense parted inside a sentence."""
    for page in range(len(laid_out.pages)):
        for _, atoms in groupby(laid_out.page_atoms(page), key=lambda atom: id(atom.box)):
            part = list(atoms)
            box = part[0].box
            if isinstance(box, TextBox) and len(part) == 1 < len(box.lines):
                yield f"lone-line p{page + 1}: {_begin(box)}"
        box, line = laid_out.page_atoms(page)[-1].box, laid_out.page_atoms(page)[-1].index
        if isinstance(box, TextBox) and line + 1 < len(box.lines) and box.inside_sentence(line):
            yield f"parted-sentence p{page + 1}: {_begin(box)}"


# ------------------------------------------------------------------------------------------------ texts


def _text(text: TextBox, body: float, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    yield from _breaks(text, patterns)
    if _wrong_language(text):
        yield f"wrong-language: {_begin(text)}"
    if text.analysis.missing:
        yield f"missing-glyph: {''.join(sorted(text.analysis.missing))}"
    if _faces(text) - {"NotoSans"}:
        yield f"mixed-figures: {_begin(text)}"
    if text.size < _least_size(text, body) - _EPSILON:
        yield f"small-text {text.size:g}: {_begin(text)}"


def _breaks(text: TextBox, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """What the ends of its lines part, and lines of hardly a word."""
    if text.role is Role.CELL_HEAD:  # the one place where names may break, at their joints: narrow columns of a matrix
        yield from (f"{note}: {_begin(text)}" for note in sorted(text.notes - {"split-word"}))
        return
    parted = {"sense-line-wrapped"} if len(text.analysis.languages) > 1 else set()  # the line's end parts two languages
    for note in sorted(text.notes - parted):
        yield f"{note}: {_begin(text)}"
    for split in _split(text, patterns):
        yield f"split-unprotected: {split}"
    full = [len(line.text.split()) for line in text.lines[:-1] if line.words and not line.words[-1].ends_line]
    spaced = not is_unspaced(text.analysis.text)
    if text.role in _RUNNING and spaced and len(full) >= 3 and sum(full) / len(full) < NARROW:
        yield f"narrow-column: {sum(full) / len(full):.1f} words a line, {_begin(text)}"


def _split(text: TextBox, patterns: Sequence[re.Pattern[str]]) -> Iterator[str]:
    """What reads as a name, a date or a number and is parted by a line's end."""
    plain, ends = "", []
    for line in text.lines:
        plain += "".join(word.text + (" " if word.space else "") for word in line.words)
        ends.append(len(plain))
    for pattern in patterns:
        for found in pattern.finditer(plain):
            if any(found.start() < end < found.end() for end in ends[:-1]):
                yield repr(found.group())


def _wrong_language(text: TextBox) -> bool:
    """Words in Latin letters, outside units, in text that is to be read out in another script; or the other way."""
    free = " ".join(word.text for word in text.analysis.words if not word.unit)
    if text.analysis.languages != {text.style.language}:
        return False
    if script_of(text.style.language) is not Script.LATIN:
        return bool(_LATIN_WORD.search(free)) and not _OTHER_LETTER.search(free)
    return bool(_OTHER_LETTER.search(free)) and not _LATIN_WORD.search(free)


def _least_size(text: TextBox, body: float) -> float:
    if text.role is Role.ADDRESS:
        return ADDRESS_SIZE
    return body if body >= LARGE else SMALLEST


def _faces(text: TextBox) -> set[str]:
    """The faces of its figures: one set of figures on a page."""
    pieces = (piece for word in text.analysis.words for piece in word.pieces)
    return {piece.face.path.stem.partition("-")[0] for piece in pieces if _FIGURE.search(piece.text)}


def _begin(text: TextBox) -> str:
    return repr(text.analysis.text[:40])


# ------------------------------------------------------------------------------------ labels and values


def _columns(laid_out: LaidOut) -> Iterator[str]:
    """Values under each other that begin almost at the same place: blocks of facts with no heading between them."""
    for page in range(len(laid_out.pages)):
        before: tuple[float, str, float] | None = None
        for atom in laid_out.page_atoms(page):
            box = atom.box
            if not (isinstance(box, TextBox) and box.role in (Role.VALUE, Role.LABEL)):
                before = None
            elif box.role is Role.VALUE and box.indent:
                here = atom.x, box.style.language, box.indent
                if before and before[:2] == here[:2] and _EPSILON < abs(here[2] - before[2]) < ALMOST_LEVEL * box.size:
                    yield f"uneven-columns p{page + 1}: {abs(here[2] - before[2]):.1f} points, {_begin(box)}"
                before = here


def _numbers(laid_out: LaidOut) -> Iterator[str]:
    """Numbers to ring so far from what they are for that the eye loses the row."""
    rows = [atom.box for atom in laid_out.atoms if isinstance(atom.box, Row) and _is_number(atom.box)]
    ends = [text.natural_width() for row in rows for box in row.cells[0].boxes for text in box.texts()]
    if rows and not laid_out.style.rtl:
        air = rows[0].cells[1].x - max(ends)
        if air > FAR * laid_out.style.size:
            yield f"far-number: {air / laid_out.style.size:.1f} ems"


def _is_number(row: Row) -> bool:
    last = row.cells[-1].boxes[0] if row.cells[-1].boxes else None
    return isinstance(last, TextBox) and last.role is Role.PHONE


# ------------------------------------------------------------------------------- forms, window, foot


def _forms(laid_out: LaidOut) -> Iterator[str]:
    for page in range(len(laid_out.pages)):
        last = laid_out.page_atoms(page)[-1].box
        air = laid_out.style.room - laid_out.pages[page].used + laid_out.style.over_foot
        if isinstance(last, RuledLines) and not last.stretch and air < last.gap / 2 - _EPSILON:
            yield f"line-at-foot p{page + 1}: {air / MM:.1f} mm over the rule of the foot"
    for atom in laid_out.atoms:
        if isinstance(atom.box, RuledLines) and atom.index == 0 and atom.box.gap < LEAST_WRITING_LINE - _EPSILON:
            yield f"narrow-lines: {atom.box.gap / MM:.1f} mm"
    if laid_out.style.large and laid_out.style.tick_box < LEAST_TICK_BOX - _EPSILON:
        yield f"small-box: {laid_out.style.tick_box / MM:.1f} mm"


def _signing(laid_out: LaidOut) -> Iterator[str]:
    """Room for a hand over every place to sign that does not begin a page."""
    for page in range(len(laid_out.pages)):
        for atom in laid_out.page_atoms(page)[1:]:
            if _to_sign(atom.box) and atom.space < LEAST_SIGNING_ROOM - _EPSILON:
                yield f"no-room-to-sign p{page + 1}: {atom.space / MM:.1f} mm"


def _to_sign(box: Box) -> bool:
    """Whether somebody writes over it, in the space above or, set inside a cell, where there is none."""
    if not isinstance(box, Row):
        return isinstance(box, Stack) and any(map(_to_sign, box.children))
    return bool(box.cell_rules) or any(_to_sign(inside) for cell in box.cells for inside in cell.boxes)


def _window(laid_out: LaidOut) -> Iterator[str]:
    """Nothing but the address where an envelope's window may pass, and the address where it always shows."""
    tops = [atom.box for atom in laid_out.atoms if isinstance(atom.box, LetterTop)]
    for extent in (extent for top in tops for extent in top.extents()):
        if extent.text.role is Role.ADDRESS:
            if len(extent.text.lines) > MOST_ADDRESS_LINES or not _inside(extent, laid_out.style.window.safe):
                yield "address-outside-window"
        elif _meets(extent, laid_out.style.window.forbidden):
            yield f"in-window: {_begin(extent.text)}"


def _inside(extent: Extent, zone: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = (edge * MM for edge in zone)
    return x0 <= extent.left and extent.right <= x1 + _EPSILON and y0 <= extent.top and extent.bottom <= y1 + _EPSILON


def _meets(extent: Extent, zone: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = (edge * MM for edge in zone)
    return extent.right > x0 and extent.left < x1 and extent.bottom > y0 and extent.top < y1


def _foot(laid_out: LaidOut) -> Iterator[str]:
    pages = len(laid_out.pages)
    start = laid_out.foot.start(pages)
    if start is not None and not laid_out.foot.leaves_air(start, pages):
        yield f"foot-collision: {_begin(start)}"
