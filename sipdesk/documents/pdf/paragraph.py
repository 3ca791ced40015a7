"""A paragraph: words into lines without hyphenation, lines onto pages."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Final

from sipdesk.documents.blocks import Words, runs
from sipdesk.documents.pdf.boxes import Box, Slice, TickBox
from sipdesk.documents.pdf.canvas import Canvas
from sipdesk.documents.pdf.parted import joints, letters, part, widest_part
from sipdesk.documents.pdf.penalties import BETWEEN_PARAGRAPHS, FORBIDDEN, INSIDE_PARAGRAPH
from sipdesk.documents.pdf.shaping import Analysis, Word, analyse
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import BOLD, HEADINGS, Role, Style
from sipdesk.documents.pdf.unspaced import UNSPACED

_EPSILON: Final = 0.001  # ems
_NARROWER: Final = (0.97, 0.94, 0.91, 0.88, 0.85, 0.8)  # of the line, to pull a word down to a lone last one
_NARROWER_VALUE: Final = (*_NARROWER, 0.75, 0.7, 0.65, 0.6)
_FULL_ENOUGH: Final = {Role.CELL: 0.5, Role.VALUE: 0.0}  # how short another line may get by that; else 0.72
_LAST_RESORT = 0.55  # where a lone word would be left otherwise: narrow columns and long words
_UNSPLIT_LINES: Final = 4  # a shorter paragraph is never parted
_LINE_OF_ITS_OWN: Final = 10  # letters of what is held together, to stand alone on a last line


@dataclass(frozen=True, slots=True)
class Line:
    """Words of one line; `width` in ems, without the space at its end."""

    words: tuple[Word, ...]
    width: float

    @property
    def text(self) -> str:
        return "".join(word.text + (" " if word.space else "") for word in self.words).strip()


class TextBox(Box):
    """One paragraph, heading, cell or label.

    element: its tag; None for an artifact. marker: what stands before its first line, in `indent`.
    max_width: of its lines, in a wider column. align_end: at the end edge. bookmark: level in the outline, 0 for none.
    strong: bold, whatever its role. notes: what the line breaks had to do that a typographer would mark
    (see layout_checks).
    """

    def __init__(
        self,
        words: Words,
        style: Style,
        role: Role = Role.BODY,
        element: Element | None = None,
        *,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        max_width: float | None = None,
        marker: Box | None = None,
        keep_next: bool = False,
        align_end: bool = False,
        bookmark: int = 0,
        strong: bool = False,
    ) -> None:
        self.style, self.role, self.element = style, role, element
        self.size, self.leading = style.type_size(role), style.leading(role)
        self.before, self.after, self.indent, self.max_width = before, after, indent, max_width
        self.marker, self.keep_next, self.align_end, self.bookmark = marker, keep_next, align_end, bookmark
        self.analysis: Analysis = analyse(runs(words), strong or role in BOLD, style.language, style.rtl)
        self.lines: list[Line] = []
        self.notes: set[str] = set()
        self._laid_out_for: float | None = None

    # ------------------------------------------------------------------------------------------ measures

    def natural_width(self) -> float:
        """Width on one line; where lines are broken by sense, of the longest."""
        widest = line = space = 0.0
        for word in self.analysis.words:
            line += space + word.width
            widest, space = max(widest, line), word.space_width
            if word.ends_line:
                line = space = 0.0
        return widest * self.size + self.indent

    def least_width(self) -> float:
        """Width of the widest word or unit."""
        return max((widest_part(word) for word in self.analysis.words), default=0.0) * self.size + self.indent

    def height_at(self, width: float) -> float:
        lines, _ = _greedy(self.analysis.words, self._limit(width))
        return self._first_extra() + self.leading * len(lines)

    def _limit(self, width: float) -> float:
        return (min(width, self.max_width or width) - self.indent) / self.size

    def _first_extra(self) -> float:
        """What a tick box higher than the line adds, half of it above and half below."""
        return max(0.0, self.marker.height - self.leading) if isinstance(self.marker, TickBox) else 0.0

    # --------------------------------------------------------------------------------------------- lines

    def layout(self, width: float) -> None:
        if self._laid_out_for == width:
            return
        self._laid_out_for = self.width = width
        limit = self._limit(width)
        self.lines, self.notes = _greedy(self.analysis.words, limit)
        sense_lines = any(word.ends_line for word in self.analysis.words)
        if len(self.lines) > 1 and not sense_lines:
            if self.role in HEADINGS:
                self.lines = _balanced(self.analysis.words, limit, self.lines)
            elif _lone(self.lines) and len(self.analysis.words) > 1:
                self._pull_down(limit)
        if sense_lines and self.role is Role.BODY and _wraps(self.lines):
            self.notes.add("sense-line-wrapped")
        if self.marker:
            self.marker.layout(self.indent)
        self.height = self._first_extra() + self.leading * len(self.lines) + self._below()

    def _below(self) -> float:
        """What a label of more lines than the text needs below it."""
        lines = self.leading * len(self.lines)
        return max(0.0, self.marker.height - lines) if isinstance(self.marker, TextBox) else 0.0

    def _pull_down(self, limit: float) -> None:
        """A lone last word gets company from above, if no other line then looks torn off."""
        full = _FULL_ENOUGH.get(self.role, 0.72)
        shares = _NARROWER_VALUE if self.role is Role.VALUE else _NARROWER
        for least, share in product((full, min(full, _LAST_RESORT)), shares):
            lines, notes = _greedy(self.analysis.words, limit * share)
            even = all(line.width > limit * share * least for line in lines[:-1])
            if even and len(lines) == len(self.lines) and not _lone(lines) and notes == self.notes:
                self.lines = lines
                return
        if self.role is Role.BODY:
            self.notes.add("lone-last-word")

    def atoms(self) -> Sequence[Slice]:
        count, last = len(self.lines), len(self.lines) - 1
        return [
            Slice(
                self.leading + (self._first_extra() if number == 0 else 0) + (self._below() if number == last else 0),
                self._penalty(number, count),
            )
            for number in range(count)
        ]

    def _penalty(self, number: int, count: int) -> float:
        if number == count - 1:
            return FORBIDDEN if self.keep_next else BETWEEN_PARAGRAPHS
        whole = count < _UNSPLIT_LINES or self.role in HEADINGS
        return FORBIDDEN if whole or number in (0, count - 2) else INSIDE_PARAGRAPH

    # ------------------------------------------------------------------------------------------- drawing

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        last = len(self.lines) if last is None else last
        if first == 0:
            if self.bookmark:
                canvas.bookmark(self.bookmark, " ".join(self.analysis.text.split()), top)
            self._draw_marker(canvas, x, top)
            top -= self._first_extra() / 2
        with canvas.text(self.element):
            for number, line in enumerate(self.lines[first:last]):
                self._draw_line(canvas, line, x, top - number * self.leading)

    def _draw_marker(self, canvas: Canvas, x: float, top: float) -> None:
        if self.marker:
            lower = max(0.0, self.leading + self._first_extra() - self.marker.height) / 2
            self.marker.draw(canvas, x + self.width - self.marker.width if self.style.rtl else x, top - lower)

    def _draw_line(self, canvas: Canvas, line: Line, x: float, top: float) -> None:
        rtl = self.style.rtl
        width = line.width * self.size
        if rtl != self.align_end:  # the text's right end stands at the right edge
            x += self.width - (0 if self.align_end else self.indent) - width
        elif not rtl:
            x += self.indent
        if rtl and line.words[-1].space:  # drawn past the left end of the line
            x -= line.words[-1].space_width * self.size
        baseline = top - self.leading / 2 - 0.335 * self.size
        canvas.text_line(line.words, x, baseline, self.size, self.style.language, rtl)

    def texts(self) -> Iterator["TextBox"]:
        yield self
        if self.marker:
            yield from self.marker.texts()


# ------------------------------------------------------------------------------------- words into lines


def _greedy(words: Sequence[Word], limit: float) -> tuple[list[Line], set[str]]:
    """Lines of at most `limit` ems, each as full as it gets, and what had to be done for it."""
    limit += _EPSILON
    lines: list[Line] = []
    notes: set[str] = set()
    current: list[Word] = []
    used = 0.0

    def close() -> None:
        nonlocal used
        lines.append(Line(tuple(current), used - current[-1].space_width))
        current.clear()
        used = 0.0

    for word in words:
        if current and used + word.width > limit:
            close()
        fitting = [word]
        if word.width > limit:
            fitting, note = _cut(word, limit)
            notes.add(note)
            for piece in fitting[:-1]:
                current.append(piece)
                used = piece.width
                close()
        current.append(fitting[-1])
        used += fitting[-1].width + fitting[-1].space_width
        if word.ends_line:
            close()
    if current:
        close()
    return lines, notes


def _cut(word: Word, limit: float) -> tuple[list[Word], str]:
    """A word wider than its line, in parts: at its joints, or between letters rather than off the paper."""
    places = joints(word)
    note = "split-unit" if word.unit else "split-word"
    parts = _fill(word, places, limit)
    if any(piece.width > limit for piece in parts):
        note, parts = "cut-word", _fill(word, sorted({*places, *letters(word)}), limit)
    if any(piece.width > limit for piece in parts):
        note = "overflow"
    return parts, note


def _fill(word: Word, places: list[int], limit: float) -> list[Word]:
    """Parts of `word` that each take as much as fits, cut at `places` (ascending)."""
    end = len(word.raw)
    parts: list[Word] = []
    start = 0
    while True:
        rest = part(word, start, end)
        later = places[bisect_right(places, start) :]
        if rest.width <= limit or not later:
            return [*parts, rest]
        widths = _Widths(word, start, later)
        stop = later[max(0, bisect_right(widths, limit) - 1)]
        parts.append(part(word, start, stop))
        start = stop


class _Widths(Sequence[float]):
    """How wide the part from `start` to each place is; measured only where the search looks."""

    def __init__(self, word: Word, start: int, places: list[int]) -> None:
        self.word, self.start, self.places = word, start, places

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, number: Any) -> Any:
        return part(self.word, self.start, self.places[number]).width


def _balanced(words: Sequence[Word], limit: float, lines: list[Line]) -> list[Line]:
    """The narrowest measure that needs no further line: a heading's lines get the same length."""
    narrow, wide, best = limit / 2, limit, lines
    for _ in range(8):
        middle = (narrow + wide) / 2
        tried, notes = _greedy(words, middle)
        if len(tried) == len(lines) and not notes:
            wide, best = middle, tried
        else:
            narrow = middle
    return best


def _lone(lines: list[Line]) -> bool:
    last = lines[-1]
    number = last.words[0].unit and len(last.text) >= _LINE_OF_ITS_OWN
    return len(last.text.split()) == 1 and not number and (len(last.words) == 1 or not UNSPACED.search(last.text))


def _wraps(lines: list[Line]) -> bool:
    """Whether a line that was broken by sense had to be broken again."""
    return any(not line.words[-1].ends_line for line in lines[:-1])
