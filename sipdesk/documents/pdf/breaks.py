"""Where the pages end: of all legal ways to break a paper, the one that costs least (dynamic programming)."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from sipdesk.documents.pdf.penalties import (
    EMPTY,
    EMPTY_SHARE,
    FORBIDDEN,
    HOLE,
    HOLE_SHARE,
    PAGE,
    THIN_LAST,
    THIN_SHARE,
    WHITE,
    WHITE_FIRST,
)


class Breakable(NamedTuple):
    """One atom as the breaks see it. Over it stands `space`; if it begins a page, a repeated `head` instead."""

    height: float
    space: float
    penalty: float
    head: float


class Span(NamedTuple):
    """Atoms `first` up to but not including `last` on one page, and the height they take."""

    first: int
    last: int
    used: float


class _Best(NamedTuple):
    """The cheapest way to end a page at some place. `page`: how many pages that takes."""

    cost: float
    start: int
    page: int
    used: float


def cheapest(atoms: Sequence[Breakable], room: float, *, even: bool) -> tuple[list[Span], float]:
    """The pages and what they cost. `even`: white at the end of the last page counts like any other.

    Forbidden breaks are taken only when there is no other way. What is higher than a page gets a page
    of its own and runs over its foot; the layout checks name both.
    """
    if not atoms:
        return [Span(0, 0, 0.0)], PAGE
    legal = [number for number, atom in enumerate(atoms[:-1]) if atom.penalty < FORBIDDEN]
    search = _Search(atoms, room, even)
    best = search.run([*legal, len(atoms) - 1], stop_at_foot=True)
    if len(atoms) not in best:
        best = search.run(range(len(atoms)), stop_at_foot=False)
    return _path(best, len(atoms))


class _Search:
    def __init__(self, atoms: Sequence[Breakable], room: float, even: bool) -> None:
        self.atoms, self.room, self.even = atoms, room, even
        self.heights = [0.0, *accumulate(atom.height + atom.space for atom in atoms)]

    def run(self, ends: Sequence[int], *, stop_at_foot: bool) -> dict[int, _Best]:
        """The best way to every place that a page can end at, by the number of atoms before it."""
        best = {0: _Best(0.0, 0, 0, 0.0)}
        for number, start in enumerate((0, *(end + 1 for end in ends[:-1]))):
            before = best.get(start)
            if before is None:
                continue
            begun = self._begun(start)
            for place in range(number, len(ends)):
                end = ends[place]
                used = self.heights[end + 1] - begun
                if used > self.room + 0.01 and (stop_at_foot or end > start):
                    break
                cost = before.cost + self._cost(used, before.page, end)
                known = best.get(end + 1)
                if known is None or cost < known.cost:
                    best[end + 1] = _Best(cost, start, before.page + 1, used)
        return best

    def _begun(self, start: int) -> float:
        """The height that a page does not hold which begins at `start`."""
        first = self.atoms[start]
        return self.heights[start] + first.space - (first.head if start else 0.0)

    def _cost(self, used: float, page: int, end: int) -> float:
        """What a page costs by its white and by the break that ends it."""
        share = used / self.room
        white = max(0.0, 1.0 - share)
        last = end == len(self.atoms) - 1
        cost = PAGE if last else PAGE + self.atoms[end].penalty
        if not last or self.even:
            cost += (WHITE if page else WHITE_FIRST) * white**2
        if not last and share < HOLE_SHARE:
            cost += HOLE + (EMPTY if share < EMPTY_SHARE else 0.0)
        if last and page and share < THIN_SHARE:
            cost += THIN_LAST * (1 - share / THIN_SHARE)
        return cost + (2 * FORBIDDEN if used > self.room + 0.01 else 0.0)


def _path(best: dict[int, _Best], end: int) -> tuple[list[Span], float]:
    cost = best[end].cost
    spans: list[Span] = []
    while end > 0:
        step = best[end]
        spans.append(Span(step.start, end, step.used))
        end = step.start
    return spans[::-1], cost
