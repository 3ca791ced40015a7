"""A paragraph: its words in lines, and its lines on pages."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Final

from sipdesk.documents.blocks import Words, runs
from sipdesk.documents.pdf.boxes import Box, Slice, TickBox
from sipdesk.documents.pdf.canvas import Canvas, PlacedLine
from sipdesk.documents.pdf.lines import Line, balanced, last_is_lone, lines_of, measures, wrapped
from sipdesk.documents.pdf.penalties import BETWEEN_PARAGRAPHS, FORBIDDEN, INSIDE_PARAGRAPH, INSIDE_SENTENCE
from sipdesk.documents.pdf.shaping import Analysis, analyse
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import BOLD, HEADINGS, Role, Style

_NARROWER: Final = (0.97, 0.94, 0.91, 0.88, 0.85, 0.8)  # of the line, to pull a word down to a lone last one
_NARROWER_VALUE: Final = (*_NARROWER, 0.75, 0.7, 0.65, 0.6)
_FULL_ENOUGH: Final = {Role.CELL: 0.5, Role.VALUE: 0.0}  # how short another line may get by that; else 0.72
_BY_SENSE: Final = frozenset({Role.BODY, Role.TICK})  # where a line broken by sense must not wrap as well
_LAST_RESORT = 0.55  # where a lone word would be left otherwise: narrow columns and long words
_SENTENCE_ENDS: Final = (".", "?", "!")
_VOWELS_ABOVE: Final = re.compile("[\u064b\u064c\u064e\u064f\u0651\u0652\u0670]")  # of Arabic script
_UNSPLIT_LINES: Final = 4  # a shorter paragraph is never parted


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
        return measures(self.analysis).natural * self.size + self.indent

    def least_width(self) -> float:
        """Width of the widest word or unit."""
        return measures(self.analysis).least * self.size + self.indent

    def column_width(self, most: float) -> float:
        """How wide its column has to be: as the longest line, where lines are broken by sense and `most` holds them."""
        natural = self.natural_width()
        by_sense = measures(self.analysis).by_sense and len(self.analysis.languages) == 1
        return natural if by_sense and natural <= most else self.least_width()

    def height_at(self, width: float) -> float:
        lines, _ = lines_of(self.analysis, self._limit(width))
        return self._first_extra() + sum(self._leadings(lines))

    def _limit(self, width: float) -> float:
        return (min(width, self.max_width or width) - self.indent) / self.size

    def _first_extra(self) -> float:
        """What a tick box higher than the line adds, half of it above and half below."""
        return max(0.0, self.marker.height - self.leading) if isinstance(self.marker, TickBox) else 0.0

    # --------------------------------------------------------------------------------------------- lines

    def _leadings(self, lines: Sequence[Line]) -> list[float]:
        """The height of each line: as the text's own language has it, and what a guest's script needs between two
        lines of its own, or where a vowel over its letters would meet the line above."""
        if self.analysis.languages <= {self.style.language}:
            return [self.leading] * len(lines)
        spoken = [{stretch.language for word in line.words for stretch in word.stretches} for line in lines]
        needed = (
            below if _VOWELS_ABOVE.search(line.text) else above & below
            for (above, below), line in zip(pairwise(spoken), lines[1:], strict=True)
        )
        return [self.leading, *map(self._leading_of, needed)][: len(lines)]

    def _leading_of(self, languages: set[str]) -> float:
        return max([self.leading, *(self.style.within(each).leading(self.role) for each in languages)])

    def layout(self, width: float) -> None:
        if self._laid_out_for == width:
            return
        self._laid_out_for = self.width = width
        limit = self._limit(width)
        self.lines, self.notes = lines_of(self.analysis, limit)
        if measures(self.analysis).by_sense:
            if self.role in _BY_SENSE and wrapped(self.lines):
                self.notes.add("sense-line-wrapped")
        elif len(self.lines) > 1:
            if self.role in HEADINGS:
                self.lines = balanced(self.analysis, limit, self.lines)
            elif last_is_lone(self.lines) and len(self.analysis.words) > 1:
                self._pull_down(limit)
        if self.marker:
            self.marker.layout(self.indent)
        self.height = self._first_extra() + sum(self._leadings(self.lines)) + self._below()

    def _below(self) -> float:
        """What a label of more lines than the text needs below it."""
        lines = sum(self._leadings(self.lines))
        return max(0.0, self.marker.height - lines) if isinstance(self.marker, TextBox) else 0.0

    def _pull_down(self, limit: float) -> None:
        """A lone last word gets company from above, if no other line then looks torn off."""
        full = _FULL_ENOUGH.get(self.role, 0.72)
        second_best: list[Line] = []
        for share in _NARROWER_VALUE if self.role is Role.VALUE else _NARROWER:
            lines, notes = lines_of(self.analysis, limit * share)
            if len(lines) > len(self.lines):
                break
            fullness = min([line.width for line in lines[:-1]]) / (limit * share)
            if last_is_lone(lines) or notes != self.notes or fullness <= min(full, _LAST_RESORT):
                continue
            if fullness > full:
                self.lines = lines
                return
            second_best = second_best or lines
        if second_best:
            self.lines = second_best
            return
        if self.role is Role.BODY:
            self.notes.add("lone-last-word")

    def atoms(self) -> Sequence[Slice]:
        count, last = len(self.lines), len(self.lines) - 1
        return [
            Slice(
                leading + (self._first_extra() if number == 0 else 0) + (self._below() if number == last else 0),
                self._penalty(number, count),
            )
            for number, leading in enumerate(self._leadings(self.lines))
        ]

    def _penalty(self, number: int, count: int) -> float:
        if number == count - 1:
            return FORBIDDEN if self.keep_next else BETWEEN_PARAGRAPHS
        whole = count < _UNSPLIT_LINES or self.role in HEADINGS
        if whole or number in (0, count - 2) or self._leaves_one(number):
            return FORBIDDEN
        return INSIDE_SENTENCE if self.inside_sentence(number) else INSIDE_PARAGRAPH

    def inside_sentence(self, number: int) -> bool:
        """Whether a text broken by sense goes on after that line within its sentence."""
        # In words of two languages a line's end may part the one from the other.
        running = self.role is Role.BODY and len(self.analysis.languages) == 1
        return running and measures(self.analysis).by_sense and not self.lines[number].text.endswith(_SENTENCE_ENDS)

    def _leaves_one(self, number: int) -> bool:
        """Whether a page that ends after this line would part one line from what was set as one, such as the last of
        the Swedish from the rest of it."""
        before, here, after = (line.words[-1].ends_line for line in self.lines[number - 1 : number + 2])
        return not here and (before or after)

    # ------------------------------------------------------------------------------------------- drawing

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        last = len(self.lines) if last is None else last
        if first == 0:
            if self.bookmark:
                canvas.bookmark(self.bookmark, " ".join(self.analysis.text.split()), top)
            self._draw_marker(canvas, x, top)
            top -= self._first_extra() / 2
        leadings = self._leadings(self.lines)[first:last]
        lines = zip(self.lines[first:last], leadings, accumulate(leadings, initial=0.0), strict=False)
        placed = [self._placed(line, x, top - above, leading) for line, leading, above in lines]
        canvas.text(self.element, placed, self.size, self.style)

    def _draw_marker(self, canvas: Canvas, x: float, top: float) -> None:
        if self.marker:
            lower = max(0.0, self.leading + self._first_extra() - self.marker.height) / 2
            self.marker.draw(canvas, x + self.width - self.marker.width if self.style.rtl else x, top - lower)

    def _placed(self, line: Line, x: float, top: float, leading: float) -> PlacedLine:
        rtl = self.style.rtl
        width = line.width * self.size
        if rtl != self.align_end:  # the text's right end stands at the right edge
            x += self.width - (0 if self.align_end else self.indent) - width
        elif not rtl:
            x += self.indent
        if rtl and line.words[-1].space:  # drawn past the left end of the line
            x -= line.words[-1].space_width * self.size
        baseline = top - (leading - self.leading / 2) - 0.335 * self.size  # what a guest needs is needed above it
        return PlacedLine(line.words, x, baseline)

    def texts(self) -> Iterator["TextBox"]:
        yield self
        if self.marker:
            yield from self.marker.texts()
