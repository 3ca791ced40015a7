"""The page breaks are the cheapest legal ones: compared with every way to break small papers."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.documents.pdf.breaks import Breakable, Span, cheapest
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

ROOM = 100.0

atoms = st.builds(
    Breakable,
    height=st.integers(1, 60).map(float),
    space=st.integers(0, 15).map(float),
    penalty=st.sampled_from([0.0, 15.0, 60.0, 3000.0, FORBIDDEN]),
    head=st.sampled_from([0.0, 10.0]),
)


def used(paper: list[Breakable], first: int, last: int) -> float:
    """Told anew: the heights, the spaces but the first, and a head on later pages."""
    inside = paper[first:last]
    return sum(a.height for a in inside) + sum(a.space for a in inside[1:]) + (inside[0].head if first else 0)


def price(paper: list[Breakable], ends: list[int], even: bool) -> float | None:
    """What breaking after the atoms before each of `ends` costs; None where it is not legal."""
    total, first = 0.0, 0
    for page, end in enumerate([*ends, len(paper)]):
        last = end == len(paper)
        share = used(paper, first, end) / ROOM
        if share > 1 or (not last and paper[end - 1].penalty >= FORBIDDEN):
            return None
        white = (1 - share) ** 2 * (WHITE if page else WHITE_FIRST) if even or not last else 0.0
        white += HOLE if not last and share < HOLE_SHARE else 0.0
        white += EMPTY if not last and share < EMPTY_SHARE else 0.0
        thin = THIN_LAST * (1 - share / THIN_SHARE) if last and page and share < THIN_SHARE else 0.0
        total += PAGE + white + thin + (0.0 if last else paper[end - 1].penalty)
        first = end
    return total


@given(st.lists(atoms, min_size=1, max_size=8), st.booleans())
def test_nothing_cheaper_exists(paper: list[Breakable], even: bool) -> None:
    inner = range(1, len(paper))
    prices = [price(paper, list(ends), even) for count in range(len(paper)) for ends in combinations(inner, count)]
    legal = [each for each in prices if each is not None]
    spans, cost = cheapest(paper, ROOM, even=even)
    assert [span.first for span in spans[1:]] == [span.last for span in spans[:-1]]
    assert (spans[0].first, spans[-1].last) == (0, len(paper))
    if legal:
        assert cost == pytest.approx(min(legal))
        assert price(paper, [span.last for span in spans[:-1]], even) == pytest.approx(cost)


def test_what_is_higher_than_a_page_gets_a_page_of_its_own() -> None:
    paper = [Breakable(50.0, 0, FORBIDDEN, 0), Breakable(150.0, 5, 60, 0), Breakable(20.0, 5, 60, 0)]
    spans, _ = cheapest(paper, ROOM, even=False)
    assert [(span.first, span.last) for span in spans] == [(0, 1), (1, 2), (2, 3)]


def test_a_paper_without_content_is_one_empty_page() -> None:
    assert cheapest([], ROOM, even=False)[0] == [Span(0, 0, 0.0)]


def test_a_section_begins_a_page_rather_than_leaving_its_first_lines_behind() -> None:
    """Breaking before a section costs nothing, between paragraphs it does."""
    before_section = Breakable(30.0, 0, 0.0, 0)
    paragraph = Breakable(30.0, 0, 60.0, 0)
    spans, _ = cheapest([paragraph, before_section, paragraph, paragraph, paragraph], ROOM, even=False)
    assert spans[0].last == 2


def test_two_pages_half_full_are_better_than_one_nearly_empty() -> None:
    """As where the lines for the days of a consent stood alone, and what follows them began the next page."""
    heights = ((95.0, 0.0), (30.0, 60.0), (18.0, 0.0), (55.0, 0.0), (95.0, 60.0))
    spans, _ = cheapest([Breakable(height, 0, penalty, 0) for height, penalty in heights], ROOM, even=False)
    assert [(span.first, span.last) for span in spans] == [(0, 1), (1, 3), (3, 4), (4, 5)]
