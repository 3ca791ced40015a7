"""What a reader could not make out when the papers were looked at, one by one: what belongs together stands together,
and what was said in a word is said in a sentence."""

from dataclasses import replace

import pytest

from sipdesk.documents.blocks import Fields, Heading, List, Paragraph, Records, plain, strings
from sipdesk.documents.make import PAPERS, PrintAs, blocks_of
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.print_sizes import EASY, SIZES
from tests.documents.test_papers import walk
from tests.documents.views import PERSONS, many_actions


def said(code: str, size: int = 18, language: str = "sv", view: View = PERSONS) -> list[str]:
    """Headings and paragraphs in their order, as plain words."""
    blocks = walk(blocks_of(code, view, PrintAs(language, size, code="7K4Q")).blocks)
    return [plain(block.words) for block in blocks if isinstance(block, Heading | Paragraph)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["plan", "consent", "summons", "closing", "decline", "follow-up"])
def test_the_number_stands_beside_the_name_in_every_size(code: str, size: int) -> None:
    assert any("Arvid Öberg, 19410317-9810" in words for words in said(code, size))


def test_D10_whom_to_tell_that_it_does_not_suit_stands_with_the_new_time() -> None:
    words = said("change")
    now, tell, before = (words.index(each) for each in (
        "Det här gäller nu", "Säg till om det inte passar.", "Det här gällde förut",
    ))  # fmt: skip
    assert now < tell < before


def test_C5_what_was_taken_back_is_said_in_sentences() -> None:
    paper = blocks_of("withdrawal", PERSONS, PrintAs(code="7K4Q"))
    (items,) = (block.items for block in walk(paper.blocks) if isinstance(block, List))
    assert [plain(item) for item in items][2:] == [
        "Hälsocentralen Örnen får inte dela eller få uppgifter om dig längre.",
        "Ingen får dela det här längre: Trädgården.",
        "Hemtjänsten i Nordvik får inte dela eller veta det här längre: Läkemedel.",
    ]


@pytest.mark.parametrize("code", ["decline", "not-needed"])
def test_the_law_has_a_heading_of_its_own(code: str) -> None:
    words = said(code)
    assert words[-2] == "Det här säger lagen"
    assert "socialtjänstlagen" in words[-1]


def test_in_easy_swedish_every_sentence_has_a_line_of_its_own() -> None:
    paper = blocks_of("summons", PERSONS, PrintAs(EASY, 18, code="7K4Q"))
    written = ["".join(strings(block.words)) for block in walk(paper.blocks) if isinstance(block, Paragraph)]
    (reply,) = (words for words in written if words.startswith("Svara senast"))
    lines = reply.split("\n")
    assert [line for line in lines if ". " in line] == []
    assert lines[-2:] == ["Biståndsenheten", "Nordviks kommun."]


def test_facts_that_stand_apart_begin_at_one_place() -> None:
    paper = blocks_of("summons", PERSONS, PrintAs(size=18, code="7K4Q"))
    columns = [block.column for block in paper.blocks if isinstance(block, Fields) and block.column]
    assert len(columns) == 2
    assert columns[0] == columns[1]


def test_F3_a_page_that_goes_on_says_for_which_sub_goal() -> None:
    paper = blocks_of("plan", many_actions(60), PrintAs(size=18, code="7K4Q"))
    again = [plain(block.continued) for block in paper.blocks if isinstance(block, Records)]
    assert again == [*(f"Delmål {number}, fortsättning" for number in (1, 2, 3)), "Det här behövs också, fortsättning"]


@pytest.mark.parametrize("code", PAPERS)
def test_a_foot_says_more_than_a_code(code: str) -> None:
    for size in SIZES:
        laid_out = lay_out(blocks_of(code, replace(PERSONS, demo=False), PrintAs(size=size, code="7K4Q")), Style(size))
        start = laid_out.foot.start(len(laid_out.pages))
        assert start is not None
        assert not start.analysis.text.startswith("7K4Q"), size
