"""Counts that may be shown: no group of one to four people, and none that can be reckoned from those that are (P6).

What leaves here is no longer about anybody, so it needs no reader and no consent; nothing else counts cases for a page
or a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

SMALLEST: Final = 5


@dataclass(frozen=True, slots=True)
class Split:
    """How a group falls into parts. cells: code and count of each part that is shown, nobody is 0. rest: several small
    parts together, or 0. total: all of them; None when the whole group is too small, and then nothing else is said."""

    cells: tuple[tuple[str, int], ...] = ()
    rest: int = 0
    total: int | None = None


def p6_shown(count: int) -> bool:
    """P6: whether a group may be shown: nobody, or at least five."""
    return count == 0 or count >= SMALLEST


def p6_count(count: int) -> int | None:
    """P6: the count, or None when the group is too small."""
    return count if p6_shown(count) else None


def p6_split(counts: Mapping[str, int]) -> Split:
    """P6: the parts of a group, in their order.

    The total is shown, so one hidden part could be reckoned from the others: small parts are put together, and the
    smallest that could be shown with them, until the rest is at least five people in at least two parts.
    """
    total = sum(counts.values())
    if not p6_shown(total):
        return Split()
    hidden = {code for code, count in counts.items() if not p6_shown(count)}
    by_size = sorted((code for code, count in counts.items() if count >= SMALLEST), key=lambda code: counts[code])
    while hidden and (len(hidden) < 2 or sum(counts[code] for code in hidden) < SMALLEST):
        hidden.add(by_size.pop(0))
    cells = tuple((code, count) for code, count in counts.items() if code not in hidden)
    return Split(cells, sum(counts[code] for code in hidden), total)
