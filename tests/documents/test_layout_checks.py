"""Each defect, made on purpose: its check must name it. And papers as they should be: no check says a word."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

import pytest

from sipdesk.documents.blocks import (
    AddressWindow,
    Blank,
    Block,
    Column,
    Field,
    Fields,
    Foreign,
    Heading,
    Letterhead,
    List,
    Paper,
    Paragraph,
    PhoneList,
    PhoneRow,
    Record,
    Records,
    Reference,
    ReplySlip,
    SignatureLine,
    Tick,
    Ticks,
    Unit,
    Words,
    WritingLines,
)
from sipdesk.documents.blocks import Pair as TwoLanguages
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.pdf.boxes import Gap, RuledLines
from sipdesk.documents.pdf.breaks import Span
from sipdesk.documents.pdf.fonts import Face, Pair, family
from sipdesk.documents.pdf.layout import LaidOut
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import lay_out
from sipdesk.documents.pdf.row import Row
from sipdesk.documents.pdf.style import MM, EnvelopeWindow, Role, Style
from tests.documents.sample_papers import NAMES, PAPERS

SENTENCE = "Vi träffas hemma hos dig och går igenom planen tillsammans. "
CARD = Records("Vad", (Column("Vem", ("Vem", "När")),), (Record("Söka", (Field("Vem", "Eva"), Field("När", "i dag"))),))


def paper(*blocks: Block, foot: Sequence[Words] = ("Prov",), language: str = "sv") -> Paper:
    return Paper("Prov", language, blocks, date(2026, 1, 1), foot, "Sida {page} av {pages}", "kryss", "tom")


def laid_out(size: float, *blocks: Block, language: str = "sv") -> LaidOut:
    return lay_out(paper(*blocks, language=language), Style(size))


def broken(layout: LaidOut, *ends: int) -> LaidOut:
    """The same atoms with pages that end after so many atoms (from the end, if negative)."""
    edges = [0, *(end % len(layout.atoms) for end in ends), len(layout.atoms)]
    layout.pages = [
        Span(a, b, sum(atom.height + atom.space for atom in layout.atoms[a:b]) - layout.atoms[a].space)
        for a, b in pairwise(edges)
    ]
    return layout


def many(count: int) -> list[Block]:
    return [Paragraph(SENTENCE)] * count


def narrow_lines() -> LaidOut:
    layout = laid_out(12, WritingLines(3))
    box = layout.atoms[0].box
    assert isinstance(box, RuledLines)
    box.gap = 8 * MM
    return layout


def signing_in_a_cell() -> LaidOut:
    """As the lines to sign on in two languages once stood: beside their translation, with no room over them."""
    line = SignatureLine((Blank("Min underskrift"),))
    return laid_out(12, Paragraph("Skriv under."), TwoLanguages(line, Paragraph("Allekirjoitus", lang="fi")))


def small_text() -> LaidOut:
    layout = laid_out(24, Paragraph("Liten text"))
    box = layout.atoms[0].box
    assert isinstance(box, TextBox)
    box.size = 16
    return layout


def small_box() -> LaidOut:
    layout = laid_out(16, Paragraph("Kryss"))
    layout.style.__dict__["tick_box"] = 4 * MM
    return layout


def window(letterhead: Letterhead, *lines: Words, **place: float) -> LaidOut:
    blocks = (letterhead, AddressWindow(lines), Heading("Kallelse", level=1))
    return lay_out(paper(*blocks), Style(12, window=EnvelopeWindow(**place)))


def mixed_figures(monkeypatch: pytest.MonkeyPatch) -> LaidOut:
    """As if the Arabic face drew the figures."""
    faces = family("ar")
    other = Face(faces.latin.regular.path.with_name("NotoNaskh-Regular.ttf"))
    other.__dict__.update(face=faces.latin.regular.face)
    monkeypatch.setattr(faces, "latin", Pair(other, other))
    return laid_out(18, Paragraph(("تاريخ ", Unit("2031-12-03"))), language="ar")


FACTS = (Fields((Field("Ordnar mötet", "Eva"),)), Fields((Field("Ordnar möten", "Vi tar pauser."),)))
NUMBERS = PhoneList((PhoneRow("Om planen", "0980-319 20 34"), PhoneRow("Eget nummer", "")))


def pushed_apart(layout: LaidOut) -> LaidOut:
    """As the numbers once stood on the sheet for the door: at the far edge."""
    for atom in layout.atoms:
        if isinstance(atom.box, Row):
            atom.box.cells[1].x += 60
    return layout


def two_in_one_item() -> List:
    return List((("Så att alla vet det.\n" * 2, Foreign("Jotta kaikki tietävät, kuka tekee mitä.", "fi")),))


class Defect(NamedTuple):
    code: str
    make: Callable[[], LaidOut]


DEFECTS = [
    Defect(
        "lone-heading", lambda: broken(laid_out(12, Paragraph(SENTENCE), Heading("Rubrik"), Paragraph(SENTENCE)), -1)
    ),
    Defect("lone-line", lambda: broken(laid_out(12, Paragraph(SENTENCE * 6)), 1)),
    Defect("forced-break", lambda: broken(laid_out(12, List(("ett", "två", "tre"))), 1)),
    Defect("forced-break", lambda: broken(laid_out(24, CARD), 2)),
    Defect("thin-last-page", lambda: broken(laid_out(12, *many(25)), -1)),
    Defect("hole", lambda: broken(laid_out(12, *many(25)), 3)),
    Defect("overflow-page", lambda: broken(laid_out(12, *many(60)))),
    Defect("cut-word", lambda: laid_out(24, Paragraph("Distriktssköterskemottagningssköterskornas" * 2))),
    Defect("split-word", lambda: laid_out(24, Heading("Bostads\u00adanpassnings\u00adbidrags\u00adansökningar", 1))),
    Defect("split-unit", lambda: laid_out(24, Paragraph(Unit("Rehabiliteringsenheten på Hälsocentralen Örnen")))),
    Defect(
        "split-unprotected",
        lambda: laid_out(24, Paragraph("Vi ses hemma hos dig den 26 februari 2027 klockan 13.00 på dagen.")),
    ),
    Defect(
        "sense-line-wrapped",
        lambda: laid_out(24, Paragraph("Kommunen och regionen ska göra en plan tillsammans\nnär du behöver det.")),
    ),
    Defect(
        "sense-line-wrapped",
        lambda: laid_out(24, Ticks((Tick("Kommunens rehabilitering får berätta om\nhur jag mår psykiskt."),))),
    ),
    Defect("parted-sentence", lambda: laid_out(24, Paragraph("Det här är en mening\n" * 40 + "som slutar."))),
    Defect("lone-last-word", lambda: laid_out(24, List(["Hur blir det säkert att duscha hemma?"], numbered=True))),
    Defect(
        "narrow-column",
        lambda: laid_out(24, Paragraph("Distriktssköterskeverksamheten " * 4)),
    ),
    Defect("wrong-language", lambda: laid_out(18, Paragraph("Vem och när"), language="ar")),
    Defect("wrong-language", lambda: laid_out(18, Paragraph("من ومتى"))),
    Defect("missing-glyph", lambda: laid_out(18, Paragraph("にほん"))),
    Defect("small-text", small_text),
    Defect("small-box", small_box),
    Defect("narrow-lines", narrow_lines),
    Defect("no-room-to-sign", signing_in_a_cell),
    Defect(
        "foot-collision",
        lambda: lay_out(paper(Paragraph("x"), foot=("Samordnad individuell plan, version 2",)), Style(24)),
    ),
    Defect("parted-languages", lambda: broken(laid_out(18, two_in_one_item()), 2)),
    Defect("uneven-columns", lambda: laid_out(18, *FACTS)),
    Defect("far-number", lambda: pushed_apart(laid_out(12, NUMBERS))),
    Defect("in-window", lambda: window(Letterhead("Nordviks kommun"), "Storgatan 12", x=40, y=25)),
    Defect("in-window", lambda: window(Letterhead("N", references=[Reference("lång " * 9, "Datum")]), "A", x=60)),
    Defect("address-outside-window", lambda: window(Letterhead(), *["Storgatan 12"] * 5)),
]


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.code)
def test_a_defect_is_named(defect: Defect) -> None:
    findings = check_layout(defect.make())
    assert any(finding.startswith(defect.code) for finding in findings), findings


def test_figures_of_two_sizes_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    assert any(finding.startswith("mixed-figures") for finding in check_layout(mixed_figures(monkeypatch)))


def test_a_paper_over_its_budget_is_named() -> None:
    assert check_layout(laid_out(12, *many(60)), most_pages=1)[-1].startswith("too-many-pages")


def test_facts_that_share_a_column_and_numbers_near_their_names_are_nodded_at() -> None:
    labels = [row.label for block in FACTS for row in block.rows]
    level = [replace(block, column=labels) for block in FACTS]
    parted = (FACTS[0], Heading("Rubrik"), FACTS[1])
    assert check_layout(laid_out(18, *level)) == check_layout(laid_out(18, *parted)) == []
    assert [check_layout(laid_out(size, NUMBERS)) for size in (12, 16, 18, 24)] == [[]] * 4


@pytest.mark.parametrize("size", [12, 16, 18, 24])
def test_a_line_to_write_on_is_not_taken_for_the_rule_of_the_foot(size: float) -> None:
    layout = laid_out(size, WritingLines(2))
    layout.pages[0] = layout.pages[0]._replace(used=layout.style.room)
    assert check_layout(layout) == []
    layout.pages[0] = layout.pages[0]._replace(used=layout.style.room + layout.style.over_foot / 2)
    assert [each.split()[0] for each in check_layout(layout) if "foot" in each] == ["line-at-foot"]


@pytest.mark.parametrize("size", [12, 16, 18, 24])
def test_a_slip_that_ends_with_lines_keeps_them_as_far_from_the_foot_as_from_each_other(size: float) -> None:
    layout = laid_out(size, Paragraph("Ett brev."), ReplySlip((Heading("Svar", rule=False), WritingLines(2))))
    below = [atom.height for atom in layout.page_atoms(0) if isinstance(atom.box, Gap)]
    assert sum(below) + layout.style.over_foot == pytest.approx(layout.style.writing_line)
    assert check_layout(layout) == []


def test_a_text_broken_by_sense_goes_on_with_a_new_sentence_on_the_next_page() -> None:
    sentences = "\n".join(["Ring till oss", "eller säg till någon", "i personalen."] * 9)
    layout = laid_out(18, *[Paragraph("Ett stycke till.")] * 5, Paragraph(sentences), Paragraph("Slut."))
    assert len(layout.pages) == 2
    box, line = layout.page_atoms(0)[-1].box, layout.page_atoms(0)[-1].index
    assert isinstance(box, TextBox)
    assert box.lines[line].text == "i personalen."
    assert check_layout(layout) == []


def test_languages_that_share_a_box_are_no_lines_by_sense() -> None:
    arabic = (Foreign("\u2067", "ar"), Foreign("أنا موافق " * 12, "ar"), Foreign("\u2069", "ar"))
    assert not check_layout(laid_out(18, Paragraph(("Jag vill det.", "\n", *arabic))))


def test_a_label_stands_above_a_name_that_has_no_room_beside_it() -> None:
    wide = Field("Kontakt", Unit("Distriktssköterskan Karim Haddad"))
    layout = laid_out(24, Fields((wide, Field("Ring", Unit("0980-319 20 34")))))
    label, value, _ = [atom.box for atom in layout.atoms if isinstance(atom.box, TextBox)]
    assert (label.analysis.text, value.indent) == ("Kontakt", 0)
    assert check_layout(layout) == []


def test_a_label_stands_above_lines_broken_by_sense_that_have_no_room_beside_it() -> None:
    rows = [Field("Ordnar mötet", "Eva Nordström"), Field("Bra att veta", "Du är med på hela mötet.\nVi tar pauser.")]
    atoms = laid_out(24, Fields(rows)).atoms
    values = [atom.box for atom in atoms if isinstance(atom.box, TextBox) and atom.index == 0]
    lines = [line.text for line in values[-1].lines]
    assert lines == ["Du är med på hela mötet.", "Vi tar pauser."]
    assert [bool(box.indent) for box in values if box.role is Role.VALUE] == [True, False]


def test_labels_above_their_values_stand_nearer_to_those_than_to_the_values_before() -> None:
    rows = [Field(f"Verksamhet nummer {number}", Unit("Karim Haddad, 0980-319 20 34")) for number in (1, 2, 3)]
    placed = [(atom.box, atom.space) for atom in laid_out(24, Fields(rows)).atoms]
    assert [box.role for box, _ in placed if isinstance(box, TextBox)] == [Role.LABEL, Role.VALUE] * 3
    above, below = ([space for _, space in placed[first:6:2]] for first in (2, 1))
    assert min(above) >= 24 / 3 > max(below)


def test_a_name_of_the_case_may_not_be_parted_even_where_nobody_marked_it() -> None:
    layout = laid_out(24, Paragraph("Vi träffas hemma hos dig tillsammans med Anna Berg från kommunen i morgon."))
    text = next(layout.texts())
    parted = f"{text.lines[0].text.split()[-1]} {text.lines[1].text.split()[0]}"
    assert check_layout(layout, [parted]) == [f"split-unprotected: {parted!r}"]
    assert check_layout(layout) == []


# Left as they are: a card may not be parted, so a page before one may stay half empty; a question of one line and
# a word (see design: measures).
KNOWN = {
    ("plan-sv", 24): {"hole"},
    ("plan-sv-ar", 24): {"hole"},
    ("summons-sv", 24): {"lone-last-word"},
    ("everything-ar", 16): {"hole"},
    ("everything-ar", 12): {"wrong-language"},  # its matrix is Swedish with an Arabic corner
}


@pytest.mark.parametrize("size", [12, 16, 18, 24])
@pytest.mark.parametrize("name", PAPERS)
def test_a_typographer_would_nod(name: str, size: int) -> None:
    findings = check_layout(lay_out(PAPERS[name](), Style(size)), NAMES)
    assert {finding.split(":")[0].split()[0] for finding in findings} <= KNOWN.get((name, size), set()), findings


BUDGET = {  # pages at 12, 16, 18, 24 points
    "plan-sv": (2, 4, 4, 6),
    "plan-ar": (2, 4, 4, 7),
    "plan-sv-ar": (2, 4, 4, 8),
    "consent-sv": (2, 4, 4, 7),
    "summons-sv": (2, 3, 3, 5),
    "door-sv": (1, 1, 1, 1),
}


@pytest.mark.parametrize(("name", "pages"), BUDGET.items())
def test_a_paper_keeps_its_page_budget(name: str, pages: tuple[int, ...]) -> None:
    for size, most in zip((12, 16, 18, 24), pages, strict=True):
        assert len(lay_out(PAPERS[name](), Style(size)).pages) <= most


def test_a_continued_section_says_so_unless_that_costs_a_page() -> None:
    def pages(continued: str) -> tuple[int, bool]:
        plan = PAPERS["plan-sv"]()
        blocks = [replace(b, continued=continued) if isinstance(b, Records) else b for b in plan.blocks]
        layout = lay_out(replace(plan, blocks=blocks), Style(18))
        return len(layout.pages), any(layout.page_atoms(page)[0].head for page in range(len(layout.pages)))

    assert pages("Vem gör vad, fortsättning") == (pages("")[0], True)
