"""The papers of the demo people as a typographer sees them, in every language and size."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

import pytest

from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.boxes import RuledLines
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.pdf.style import Role
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.print_sizes import EASY, SIZES, sizes_of
from sipdesk.domain.terms import ReaderKind
from tests.demo_cases import TODAY, WITH_PAPERS, demo_case, demo_routine

LANGUAGES: Final = ("sv", EASY, "en", "ar", "fi")
PAPERS: Final = ("plan", "consent", "summons")

STAYS: Final = {
    "hole": "a card, the boxes of a party and a pair of languages are never parted, and two may not fit one page",
    "lone-last-word": "what somebody wrote, and drafts of translations, end where they end",
}
STAYS_HERE: Final = {
    ("06-sara", "plan", EASY, 24): {"sense-line-wrapped"},  # names stand where the number would have been
    ("12-ingrid", "summons", EASY, 24): {"parted-sentence"},  # its pages are full: a whole sentence would cost one more
    ("02-helena", "consent", EASY, 24): {"sense-line-wrapped"},  # a unit's name is longer than the line
    ("09-gunvor", "consent", EASY, 24): {"sense-line-wrapped"},
}


def person(name: str) -> View:
    return view(demo_case(name), Reader(ReaderKind.PERSON), TODAY, demo_routine())


def set_as(paper: str, shown: View, language: str, size: int) -> LaidOut:
    return lay_out(blocks_of(paper, shown, PrintAs(language, size, code="7K4Q")), Style(size))


def every() -> Iterator[tuple[str, str, int]]:
    for paper in PAPERS:
        for language in LANGUAGES:
            for size in sizes_of(language):
                yield paper, language, size


@pytest.mark.parametrize("name", WITH_PAPERS)
def test_a_typographer_nods_at_the_papers_of_the_demo_people(name: str) -> None:
    shown, found = person(name), {}
    for paper, language, size in every():
        kinds = Counter(each.split(":")[0].split()[0] for each in check_layout(set_as(paper, shown, language, size)))
        left = set(kinds) - set(STAYS) - STAYS_HERE.get((name, paper, language, size), set())
        assert kinds["hole"] <= 5
        if left:
            found[paper, language, size] = left
    assert found == {}


@pytest.mark.parametrize("name", WITH_PAPERS)
def test_a_swedish_plan_and_letter_have_no_holes(name: str) -> None:
    shown = person(name)
    begun = ("plan",) if shown.plan.actions else ()  # a draft with nothing in it has nothing to fill a page with
    for paper in (*begun, "summons"):
        for size in SIZES:
            assert not [each for each in check_layout(set_as(paper, shown, "sv", size)) if each.startswith("hole")]


def test_what_a_party_may_tell_seldom_begins_a_page_alone() -> None:
    """One sentence of the party that the page before is about: where it costs no page, something goes with it."""
    begun = []
    for name in WITH_PAPERS:
        for size in (16, 18):
            laid_out = set_as("consent", person(name), "sv", size)
            firsts = [laid_out.page_atoms(page)[0].box for page in range(1, len(laid_out.pages))]
            begun += [(name, size) for box in firsts for text in box.texts() if "får berätta" in text.analysis.text]
    assert len(begun) <= 4, begun


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_name_of_a_law_stands_on_one_line(language: str) -> None:
    for size in sizes_of(language):
        laid_out = set_as("information", person("01-bertil"), language, size)
        lines = [line.text.replace("\N{NO-BREAK SPACE}", " ") for text in laid_out.texts() for line in text.lines]
        assert any("hälso- och sjukvårdslagen (2017:30)" in line for line in lines), size


@pytest.mark.parametrize("language", ["ar", "en", "fi"])
def test_no_page_ends_with_a_heading_and_the_lines_for_its_translation(language: str) -> None:
    for size in SIZES:
        laid_out = set_as("plan", person("01-bertil"), language, size)
        for page in range(len(laid_out.pages) - 1):
            boxes = list(dict.fromkeys(atom.box for atom in laid_out.page_atoms(page)))[-3:]
            heads = [box for box in boxes if isinstance(box, TextBox) and box.role is Role.SUBHEADING]
            assert not (heads and isinstance(boxes[-1], RuledLines)), (size, page + 1)
