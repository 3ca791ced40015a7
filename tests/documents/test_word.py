"""Papers as Word files: every word of the paper and no other, in the order and with the marks that Word asks for."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from PIL import Image

from sipdesk.documents.blocks import Heading, Letterhead, Matrix, Paper, Paragraph, Records, strings
from sipdesk.documents.make import PAPERS, PrintAs, blocks_of, make_word
from sipdesk.documents.phrases import languages
from sipdesk.documents.word.elements import NAMESPACE
from sipdesk.documents.word.file import word_file
from sipdesk.domain.print_sizes import sizes_of
from sipdesk.errors import SipError
from tests.documents.sample_papers import PAPERS as SAMPLES
from tests.documents.test_papers_files import drawn, squeezed
from tests.documents.views import PERSONS

W = f"{{{NAMESPACE}}}"
ORDER = {
    "pPr": ("pStyle", "keepNext", "keepLines", "widowControl", "numPr", "pBdr", "tabs", "bidi", "spacing", "ind",
            "outlineLvl"),
    "rPr": ("rFonts", "b", "bCs", "sz", "szCs", "rtl", "lang"),
    "pBdr": ("top", "left", "bottom", "right", "between"),
    "tblPr": ("bidiVisual", "tblW", "tblLayout", "tblCellMar", "tblLook"),
    "tblCellMar": ("top", "left", "bottom", "right"),
    "tcPr": ("tcW", "tcBorders"),
    "tcBorders": ("top", "bottom"),
    "sectPr": ("footerReference", "pgSz", "pgMar", "bidi"),
}  # fmt: skip
"""ECMA-376 part 1, as far as it is used here: Word refuses a file whose elements come in another order."""


def parts_of(content: bytes) -> dict[str, ElementTree.Element]:
    with ZipFile(BytesIO(content)) as packed:
        return {name: ElementTree.fromstring(packed.read(name)) for name in packed.namelist() if name.endswith("xml")}


def said_in(element: ElementTree.Element) -> str:
    """What stands there, with the hyphens and line ends that are elements of their own."""
    signs = {f"{W}noBreakHyphen": "-", f"{W}br": "\n", f"{W}tab": "\t", f"{W}p": "\n"}
    return "".join(
        (each.text or "") if each.tag == f"{W}t" else signs.get(each.tag, "") for each in element.iter()
    )


def paragraphs(element: ElementTree.Element, style: str) -> Iterator[ElementTree.Element]:
    for paragraph in element.iter(f"{W}p"):
        named = paragraph.find(f"{W}pPr/{W}pStyle")
        if named is not None and named.get(f"{W}val") == style:
            yield paragraph


def printed_of(paper: Paper) -> list[str]:
    """Every string that a reader of the paper meets, however it is set."""
    left_out = {paper.title, paper.subject, paper.page_words, paper.ticked_word, paper.empty_word,
                *(words for wording in paper.foot_wordings[1:] for words in strings(wording))}  # fmt: skip
    return [text for text in strings(paper) if text not in left_out]


def only_in_large_print(paper: Paper) -> set[str]:
    """What is said in one of the two forms alone: heads of a table, a card's labels, a kind's short name."""
    found: set[str] = set()
    for block in inside(paper):
        if isinstance(block, Records):
            labels = [field.label for record in block.records for field in record.fields]
            heads = [block.head, *(column.head for column in block.columns)]
            found.update([*strings(labels), *strings(heads), *strings([column.labels for column in block.columns])])
            found.update(strings(block.continued))
        if isinstance(block, Matrix):
            found.update([block.corner, block.yes, *strings(block.columns), *strings(block.rows)])
    return found


def inside(value: object) -> Iterator[object]:
    yield value
    for name in getattr(value, "__dataclass_fields__", ()):
        held = getattr(value, name)
        for each in held if isinstance(held, tuple | list) else [held]:
            yield from inside(each)


EVERY = sorted({
    min(((code, language.code, size) for code in PAPERS for size in sizes_of(language.code)),
        key=lambda one: drawn("word", *one))
    for language in languages()
} | {(code, "sv", size) for code in PAPERS for size in (12, 18)} | {(code, "ar", 18) for code in PAPERS})  # fmt: skip


@pytest.mark.parametrize(("code", "language", "size"), EVERY)
def test_it_says_every_word_of_the_paper(code: str, language: str, size: int) -> None:
    view, print_as = PERSONS, PrintAs(language, size, code="7K4Q")
    paper = blocks_of(code, view, print_as)
    parts = parts_of(make_word(code, view, print_as))
    said = squeezed(said_in(parts["word/document.xml"]) + said_in(parts["word/footer.xml"]))
    missing = [text for text in printed_of(paper) if squeezed(text) not in said]
    assert set(missing) <= only_in_large_print(paper) | group_words(paper)
    assert squeezed("7K4Q") in said


def group_words(paper: Paper) -> set[str]:
    """What only a page says that begins inside something: Word has no such page."""
    return {text for block in inside(paper) for text in strings(getattr(block, "continued", ""))}


@pytest.mark.parametrize("name", SAMPLES)
@pytest.mark.parametrize("size", [12, 24])
def test_its_elements_come_in_the_order_that_word_asks_for(name: str, size: int) -> None:
    for part in parts_of(word_file(SAMPLES[name](), size)).values():
        for element in part.iter():
            order = ORDER.get(element.tag.removeprefix(W))
            if order:
                places = [order.index(child.tag.removeprefix(W)) for child in element]
                assert places == sorted(set(places)), element.tag


def test_the_same_paper_is_the_same_bytes_and_every_day_in_it_is_the_paper_s() -> None:
    first, second = (make_word("plan", PERSONS, PrintAs(code="7K4Q")) for _ in range(2))
    assert first == second
    with ZipFile(BytesIO(first)) as packed:
        assert {entry.date_time[:3] for entry in packed.infolist()} == {(1980, 1, 1)}


def test_p3_its_facts_name_the_kind_of_paper_and_nobody() -> None:
    view = PERSONS
    with ZipFile(BytesIO(make_word("plan", view, PrintAs(code="7K4Q")))) as packed:
        facts = packed.read("docProps/core.xml").decode()
        assert "docProps/app.xml" not in packed.namelist()
    assert "Samordnad individuell plan" in facts
    assert "<dc:creator></dc:creator>" in facts
    assert view.person is not None
    assert not [word for word in view.person.name.split() if word in facts]


def test_headings_are_headings_and_the_table_has_a_head_row() -> None:
    paper = blocks_of("plan", PERSONS, PrintAs(code="7K4Q"))
    body = parts_of(word_file(paper, 12))["word/document.xml"]
    titles = [said_in(each).strip() for each in paragraphs(body, "Heading1")]
    sections = [said_in(each).strip() for each in paragraphs(body, "Heading2")]
    assert titles == [" ".join(strings(block.words)) for block in paper.blocks
                      if isinstance(block, Heading) and block.level == 1]  # fmt: skip
    assert len(sections) >= 5
    [table] = list(body.iter(f"{W}tbl"))
    rows = table.findall(f"{W}tr")
    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows] == [True, *[False] * (len(rows) - 1)]


def test_from_16_points_there_are_cards_and_no_table_of_actions() -> None:
    body = parts_of(make_word("plan", PERSONS, PrintAs(size=16, code="7K4Q")))["word/document.xml"]
    assert not list(body.iter(f"{W}tbl"))
    barred = [each for each in body.iter(f"{W}p") if each.find(f"{W}pPr/{W}pBdr/{W}left") is not None]
    cards = [each for each in barred if each in [*paragraphs(body, "Heading3"), *paragraphs(body, "Heading4")]]
    assert len(cards) >= 5
    assert len(barred) > 3 * len(cards)


def test_arabic_stands_from_the_right_with_its_own_voice_and_a_number_in_its_own_direction() -> None:
    body = parts_of(make_word("plan", PERSONS, PrintAs("ar", 18, code="7K4Q")))["word/document.xml"]
    runs = [run for run in body.iter(f"{W}r") if re.search("[\u0600-\u06ff]", said_in(run))]
    assert len(runs) > 20
    assert all(run.find(f"{W}rPr/{W}rtl") is not None for run in runs)
    assert all(run.find(f"{W}rPr/{W}lang").get(f"{W}bidi") == "ar" for run in runs)  # type: ignore[union-attr]
    numbers = [run for run in body.iter(f"{W}r") if re.fullmatch("\u200e?0[0-9\u00a0-]{6,}\u200e?", said_in(run))]
    assert numbers
    assert all(run.find(f"{W}rPr/{W}rtl") is None for run in numbers)


def test_each_numbered_list_begins_at_one() -> None:
    parts = parts_of(word_file(SAMPLES["everything-sv"](), 12))
    used = [each.get(f"{W}val") for each in parts["word/document.xml"].iter(f"{W}numId")]
    lists = {each.get(f"{W}numId"): each for each in parts["word/numbering.xml"].iter(f"{W}num")}
    assert set(used) <= set(lists)
    bullets, *numbered = lists.values()
    assert bullets.find(f"{W}lvlOverride") is None
    assert numbered
    assert all(each.find(f"{W}lvlOverride/{W}startOverride") is not None for each in numbered)


def test_p5_what_must_not_be_changed_is_no_word_file() -> None:
    for paper in ("case-file", "redacted"):
        with pytest.raises(SipError) as trouble:
            make_word(paper, PERSONS, PrintAs())
        assert trouble.value.code == "paper.not-as-word"


def test_a_sign_that_no_file_can_hold_is_left_out() -> None:
    paper = replace(SAMPLES["easy-sv"](), blocks=[Paragraph("Ring\x0b mig\x00, \ud800Eva.")])
    assert said_in(parts_of(word_file(paper, 12))["word/document.xml"]).strip() == "Ring mig, Eva."


def test_the_sender_s_mark_is_a_grey_picture_that_a_screen_reader_passes_by() -> None:
    content = word_file(replace(SAMPLES["easy-sv"](), blocks=[Letterhead("Nordviks kommun", mark=red_png())]), 12)
    with ZipFile(BytesIO(content)) as packed, Image.open(BytesIO(packed.read("word/mark.png"))) as picture:
        assert (picture.size, picture.mode) == ((40, 20), "L")
        related = packed.read("word/_rels/document.xml.rels").decode()
        body = packed.read("word/document.xml").decode()
    assert 'Id="rId9"' in related
    assert 'r:embed="rId9"' in body
    assert 'decorative val="1"' in body


def red_png() -> bytes:
    out = BytesIO()
    Image.new("RGB", (40, 20), "red").save(out, "PNG")
    return out.getvalue()
