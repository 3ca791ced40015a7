"""Boxes onto pages: a paper's tree of boxes becomes a row of atoms, and breaks are chosen.

What was laid out is kept as it is (`LaidOut`), so that the layout checks can look at it like a typographer.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from sipdesk.documents.pdf.boxes import Box, RuledLines, Stack
from sipdesk.documents.pdf.breaks import Breakable, Span, cheapest
from sipdesk.documents.pdf.foot import Foot
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.penalties import BEFORE_SECTION, FORBIDDEN, ITEM_ALONE, KEPT_BUT_TOO_HIGH
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import Style


class PlacedHead(NamedTuple):
    """What a page repeats over its first atom, at the left edge `x`."""

    box: Box
    x: float
    gap: float
    optional: bool

    @property
    def height(self) -> float:
        return self.box.height + self.gap


@dataclass(slots=True)
class Atom:
    """A piece of a box that no page break parts. `bars`: the stacks whose bar passes it."""

    box: Box
    index: int
    height: float
    space: float
    penalty: float
    bars: tuple[Stack, ...]
    head: PlacedHead | None
    x: float

    def space_at(self, tightness: float) -> float:
        """The space above when the paper is set closer."""
        tight = self.space * tightness
        return max(tight, self.box.least_before) if self.index == 0 and self.box.least_before else tight

    def head_of(self, attempt: "_Attempt") -> PlacedHead | None:
        """What is repeated above when the paper is set that way."""
        return self.head if self.head and (attempt.continued or not self.head.optional) else None


class _Attempt(NamedTuple):
    """A way to set the paper. `dearer`: what it costs beyond its breaks."""

    tightness: float
    continued: bool
    dearer: float


# Fewer pages first, then better breaks, then air.
_ATTEMPTS = (
    _Attempt(1.0, True, 0),
    _Attempt(1.0, False, 40),
    _Attempt(0.9, False, 70),
    _Attempt(0.8, False, 120),
    _Attempt(0.7, False, 190),
)


@dataclass(slots=True)
class LaidOut:
    """A paper on its pages, before it is drawn. `tightness`: what spaces were multiplied by to save a page."""

    style: Style
    atoms: list[Atom]
    pages: list[Span]
    foot: Foot
    root: Element
    tightness: float = 1.0

    def page_atoms(self, page: int) -> list[Atom]:
        return self.atoms[self.pages[page].first : self.pages[page].last]

    def filled(self, page: int) -> float:
        """The share of a page's room that is used."""
        return self.pages[page].used / self.style.room

    def texts(self) -> Iterator[TextBox]:
        """Every text of the paper once, in reading order, the foot last."""
        for atom in self.atoms:
            if atom.index == 0:
                yield from atom.box.texts()
        yield from self.foot.texts(len(self.pages))

    def missing_glyphs(self) -> set[str]:
        """Characters that no face has."""
        return {character for text in self.texts() for character in text.analysis.missing}


def paginate(boxes: Sequence[Box], style: Style, foot: Foot, root: Element) -> LaidOut:
    """Chooses the page breaks of all boxes of a paper."""
    atoms = _Flattener(style).flatten(boxes)
    even = any(isinstance(atom.box, RuledLines) and atom.box.stretch for atom in atoms)
    found: list[tuple[float, _Attempt, list[Span]]] = []
    for attempt in _ATTEMPTS:
        spans, cost = cheapest(_breakables(atoms, attempt), style.room, even=even)
        found.append((cost + attempt.dearer, attempt, spans))
    _, attempt, spans = min(found, key=lambda entry: entry[0])
    for atom in atoms:
        atom.space = atom.space_at(attempt.tightness)
        atom.head = atom.head_of(attempt)
    return LaidOut(style, atoms, spans, foot, root, attempt.tightness)


def _breakables(atoms: Sequence[Atom], attempt: _Attempt) -> list[Breakable]:
    heads = [atom.head_of(attempt) if atom.head else None for atom in atoms]
    return [
        Breakable(atom.height, atom.space_at(attempt.tightness), atom.penalty, head.height if head else 0.0)
        for atom, head in zip(atoms, heads, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Atoms `first` up to but not including `last` that stay together, and what breaks there cost before that."""

    first: int
    last: int
    before: tuple[float, ...]


class _Flattener:
    """Walks the tree once; of two spaces that meet, the larger counts."""

    def __init__(self, style: Style) -> None:
        self.style = style
        self.atoms: list[Atom] = []
        self._pending = 0.0
        self._kept: list[_Kept] = []

    def flatten(self, boxes: Sequence[Box]) -> list[Atom]:
        for box in boxes:
            self._walk(box, self.style.left, self.style.width, (), None)
        for before, atom in pairwise(self.atoms):
            if atom.index == 0 and atom.box.section and before.penalty < FORBIDDEN:
                before.penalty = BEFORE_SECTION
        self._loosen()
        return self.atoms

    def _loosen(self) -> None:
        """What would fit a page but not with the heading that goes with it: the largest thing in it may be parted."""
        for first, last in _runs_without_break(self.atoms):
            while self._height(first, last) > self.style.room:
                inside = [kept for kept in self._kept if first <= kept.first and kept.last <= last]
                if not inside:
                    break
                largest = max(inside, key=lambda kept: self._height(kept.first, kept.last))
                self._kept.remove(largest)
                for atom, before in zip(self.atoms[largest.first : largest.last - 1], largest.before, strict=True):
                    atom.penalty = before if before >= ITEM_ALONE else max(before, KEPT_BUT_TOO_HIGH)
                first, last = self._longest_run(first, last)

    def _longest_run(self, first: int, last: int) -> tuple[int, int]:
        runs = [(first + a, first + b) for a, b in _runs_without_break(self.atoms[first:last])]
        return max(runs, key=lambda run: self._height(*run))

    def _height(self, first: int, last: int) -> float:
        return sum(atom.height + atom.space for atom in self.atoms[first:last]) - self.atoms[first].space

    def _walk(self, box: Box, x: float, width: float, bars: tuple[Stack, ...], head: PlacedHead | None) -> None:
        self._pending = max(self._pending, box.before)
        if isinstance(box, Stack):
            self._stack(box, x, width, bars, head)
            return
        box.layout(width)
        for index, (height, penalty) in enumerate(box.atoms()):
            space = 0.0 if index else self._pending
            self.atoms.append(Atom(box, index, height, space, penalty, bars, head, x))
        self._pending = box.after

    def _stack(self, stack: Stack, x: float, width: float, bars: tuple[Stack, ...], head: PlacedHead | None) -> None:
        stack.x, stack.width = x, width
        if stack.bar:
            indent = self.style.bar_indent
            bars, width, x = (*bars, stack), width - indent, x + (0 if stack.style.rtl else indent)
        own = head
        if stack.head:
            stack.head.box.layout(width)
            own = PlacedHead(stack.head.box, x, stack.head.gap, stack.head.optional)
        begin, ends = len(self.atoms), []
        for number, child in enumerate(stack.children):
            self._walk(child, x, width, bars, own if number else head)  # what comes first is not continued
            ends.append(len(self.atoms) - 1)
        self._pending = max(self._pending, stack.after)
        if len(self.atoms) > begin:
            self._hold_together(stack, begin, ends)

    def _hold_together(self, stack: Stack, begin: int, ends: list[int]) -> None:
        if stack.items and len(ends) > 1:
            alone = (ends[-2],) if isinstance(stack.children[0], Stack) else (ends[0], ends[-2])
            for end in alone:  # at a foot a first item in two languages, one under the other, is not alone
                self.atoms[end].penalty = max(self.atoms[end].penalty, ITEM_ALONE)
        inside = self.atoms[begin:]
        for atom in inside[:-1]:
            atom.penalty = max(atom.penalty, stack.break_penalty)
        if stack.keep:
            self._keep(stack, begin)
        if stack.end_penalty is not None:
            self.atoms[-1].penalty = stack.end_penalty
        if stack.keep_next:
            self.atoms[-1].penalty = FORBIDDEN

    def _keep(self, stack: Stack, begin: int) -> None:
        """On one page while it is lower than its share of one; parted at a cost where it is higher than a page."""
        inside = self.atoms[begin:]
        share = sum(atom.height + atom.space for atom in inside) / self.style.room
        dear = FORBIDDEN if share < stack.keep else KEPT_BUT_TOO_HIGH if share >= 1 else 0.0
        if dear == FORBIDDEN and len(inside) > 1:
            self._kept.append(_Kept(begin, len(self.atoms), tuple(atom.penalty for atom in inside[:-1])))
        for atom in inside[:-1]:
            atom.penalty = max(atom.penalty, dear)


def _runs_without_break(atoms: Sequence[Atom]) -> list[tuple[int, int]]:
    """Stretches between places where a page may end, as first and last (not included)."""
    ends = [number + 1 for number, atom in enumerate(atoms) if atom.penalty < FORBIDDEN]
    edges = [0, *(end for end in ends if end < len(atoms)), len(atoms)]
    return list(pairwise(edges))
