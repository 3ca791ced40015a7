"""What the engine makes of blocks: the same bytes every time, tags that fit the blocks, and nothing lost."""

import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import page
import pikepdf
import pytest

from sipdesk.documents.blocks import (
    AddressWindow,
    Block,
    Column,
    Field,
    Fields,
    Foreign,
    Heading,
    Letterhead,
    List,
    Matrix,
    MatrixColumn,
    MatrixRow,
    Pair,
    Paper,
    Paragraph,
    Record,
    Records,
    Reference,
    ReplySlip,
    Strong,
    Tick,
    Ticks,
    Unit,
    plain,
    runs,
    strings,
)
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.pdf.boxes import Filler
from sipdesk.documents.pdf.components.letter import LetterTop
from sipdesk.documents.pdf.render import ArchiveOptions, Style, lay_out, missing_glyphs, render
from sipdesk.documents.pdf.style import MM
from sipdesk.documents.pdf_check import check_pdf, missing_strings
from tests.documents.sample_papers import NAMES, PAPERS, consent, door_sheet, summons
from tests.documents.sample_plan import letterhead, mark, paper, plan

ROOT = Path(__file__).resolve().parent.parent.parent


def one(*blocks: Block, language: str = "sv") -> Paper:
    return paper("Prov", language, blocks, ("Prov",))


def tags(data: bytes) -> Counter[str]:
    with pikepdf.open(BytesIO(data)) as pdf:
        roles = (o["/S"] for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/StructElem")
        return Counter(str(role).removeprefix("/") for role in roles)


# ------------------------------------------------------------------------------------------ same bytes


def in_a_process_of_its_own(script: str, **environment: str) -> bytes:
    settings = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run([sys.executable, "-c", script], env=settings, capture_output=True, check=True).stdout


def test_two_processes_make_the_same_bytes() -> None:
    script = (
        "import sys; from tests.documents.sample_papers import PAPERS\n"
        "from sipdesk.documents.pdf.render import *\n"
        "for name in ('everything-ar', 'summons-sv'):\n"
        "    sys.stdout.buffer.write(render(PAPERS[name](), Style(18), archive=ArchiveOptions(b'{}')))"
    )
    first, second = (in_a_process_of_its_own(script, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert first == second
    assert len(first) > 50_000


def test_two_processes_would_show_what_hangs_on_the_order_of_a_set_or_on_the_clock() -> None:
    words = "import sys; sys.stdout.write(repr({str(number) for number in range(99)}))"
    clock = "import sys, time; sys.stdout.write(str(time.time_ns()))"
    for script in (words, clock):
        assert len({in_a_process_of_its_own(script, PYTHONHASHSEED=seed) for seed in ("1", "2")}) == 2


def test_what_was_made_before_leaves_no_trace() -> None:
    alone = render(plan("ar"), Style(18))
    for made in PAPERS.values():
        render(made(), Style(12))
    assert render(plan("ar"), Style(18)) == alone


def test_another_day_another_file() -> None:
    made = plan()
    assert render(made, Style(12)) != render(replace(made, dated=date(2027, 1, 1)), Style(12))


def test_a_swedish_paper_loads_neither_bidi_nor_the_arabic_face_nor_a_font_library() -> None:
    script = (
        "import sys; from tests.documents.sample_plan import plan\n"
        "from sipdesk.documents.pdf.render import *\n"
        "render(plan(), Style(18)); print(*sys.modules)"
    )
    loaded = set(in_a_process_of_its_own(script).decode().split())
    assert loaded.isdisjoint({"sipdesk.documents.pdf.bidi", "fontTools", "fpdf", "pypdf", "reportlab.pdfgen.canvas"})


# -------------------------------------------------------------------------------- the file about itself


def test_metadata_tell_the_kind_of_paper_and_nobody_s_name() -> None:
    with pikepdf.open(BytesIO(render(plan(), Style(18)))) as pdf:
        info = {key: str(value) for key, value in pdf.docinfo.items()}
        xmp = pdf.Root.Metadata.read_bytes().decode()
    assert info["/Title"] == "Samordnad individuell plan"
    assert info["/CreationDate"] == "D:20261203000000Z"
    assert "/Author" not in info
    told = xmp + " ".join(info.values())
    assert not any(part in told for name in NAMES for part in name.split())


def test_the_file_says_its_language_direction_and_headings() -> None:
    with pikepdf.open(BytesIO(render(plan("ar"), Style(18)))) as pdf:
        assert (str(pdf.Root.Lang), str(pdf.Root.ViewerPreferences.Direction)) == ("ar", "/R2L")
        with pdf.open_outline() as outline:
            (title,) = outline.root
            assert title.title == "الخطة الفردية المنسقة (SIP)"
            assert len(title.children) == 7


def test_words_in_another_language_say_so() -> None:
    data = render(one(Paragraph(("Hej ", Foreign("hello", "en")), lang=""), Paragraph("مرحبا", lang="ar")), Style(12))
    with pikepdf.open(BytesIO(data)) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        languages = [str(o["/Lang"]) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Lang" in o]
    assert b"/Span<</Lang(en)>>BDC" in content
    assert "ar" in languages


# ---------------------------------------------------------------------------------- blocks by their size


def test_records_are_a_table_below_16_points_and_cards_above() -> None:
    small, large = tags(render(plan(), Style(12))), tags(render(plan(), Style(16)))
    assert (small["Table"], small["TR"], small["Sect"]) == (1, 7, 0)
    assert (large["Table"], large["Sect"]) == (0, 6)


def test_a_repeated_table_head_is_no_content() -> None:
    layout = lay_out(plan(), Style(12))
    assert layout.page_atoms(1)[0].head is not None
    assert tags(render(plan(), Style(12)))["TH"] == 3 + 6


@pytest.mark.parametrize(("parties", "tables"), [(1, 1), (4, 1), (5, 2), (8, 2), (9, 3)])
def test_a_matrix_has_at_most_four_parties(parties: int, tables: int) -> None:
    columns = [MatrixColumn(f"Enhet {number}", f"Enhet {number} får veta") for number in range(parties)]
    rows = [MatrixRow("Hälsa", "Så att alla vet.", "min hälsa"), MatrixRow("Ekonomi", "Rätt stöd.", "mina bidrag")]
    ticks = [[number % 2 == 0 for number in range(parties)]] * 2
    block = Matrix("Uppgifter", columns, rows, ticks, "ja")
    small = render(one(Heading("Prov", 1), block), Style(12))
    assert (tags(small)["Table"], tags(small)["Form"]) == (tables, 2 * parties)
    assert check_pdf(small) == []
    assert tags(render(one(Heading("Prov", 1), block), Style(18)))["Sect"] == parties


def test_long_party_names_take_fewer_columns_rather_than_pieces_of_words() -> None:
    names = [f"Rehabiliteringsmottagningen {letter}" for letter in "ABCD"]
    block = Matrix(
        "Uppgifter och varför de behövs",
        [MatrixColumn(name, name) for name in names],
        [MatrixRow("Hälsa", "Så att alla tar hänsyn till hur jag mår.", "min hälsa")],
        [[True, False, True, False]],
        "ja",
    )
    assert check_layout(lay_out(one(block), Style(12)), names) == []
    assert tags(render(one(block), Style(12)))["Table"] > 1


def test_a_tick_says_what_it_is_about_and_whether() -> None:
    with pikepdf.open(BytesIO(render(consent(), Style(12)))) as pdf:
        said = [str(o["/Alt"]) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Form"]
    assert said[0] == "kryssad ruta: Hälsocentralen Örnen: Hälsa"
    assert "tom ruta: Försäkringskassan: Hälsa" in said


def test_wide_labels_stand_over_their_values() -> None:
    rows = (Field("Kontaktperson i kommunen och regionen", "Eva"), Field("Ring", "112"))
    layout = lay_out(one(Fields(rows)), Style(24))
    assert check_layout(layout) == []
    assert missing_strings(render(one(Fields(rows)), Style(24)), [plain(row.label) for row in rows]) == []


# ------------------------------------------------------------------------------- letters and their foot


def address(layout: Any) -> Any:
    (top,) = (atom.box for atom in layout.atoms if isinstance(atom.box, LetterTop))
    return next(extent for extent in top.extents() if extent.text.role == "address")


@pytest.mark.parametrize("size", [12, 16, 18, 24])
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_the_address_stands_in_the_window_and_nothing_else_does(size: int, language: str) -> None:
    made = replace(summons(), language=language)
    layout = lay_out(made, Style(size))
    place = address(layout)
    assert (place.left / MM, place.top / MM) == pytest.approx((112, 44.5))
    assert place.text.size == 11
    findings = check_layout(layout)
    assert [finding for finding in findings if "window" in finding] == []


def test_without_an_address_the_letter_begins_at_the_usual_place() -> None:
    blocks = [replace(block, lines=()) if isinstance(block, AddressWindow) else block for block in summons().blocks]
    layout = lay_out(replace(summons(), blocks=blocks), Style(12))
    assert not any(isinstance(atom.box, LetterTop) for atom in layout.atoms)


def test_a_sender_that_may_not_be_told_leaves_no_gap() -> None:
    for size in (12, 24):
        data = render(one(Letterhead(), Heading("Prov", 1)), Style(size))
        assert check_pdf(data) == []
        nobody = replace(letterhead(), organisation="", unit="", mark=b"")
        assert render(one(nobody, Heading("Prov", 1)), Style(size)) == data


@pytest.mark.parametrize("size", [12, 16, 18, 24])
def test_references_are_printed_in_every_size(size: int) -> None:
    head = letterhead(Reference(Unit("3 december 2026")), Reference("Version 2"), Reference("7K4Q", "Papper"))
    for blocks in ([head], [head, AddressWindow(["Storgatan 12"])]):
        data = render(one(*blocks, Heading("Prov", 1)), Style(size))
        assert missing_strings(data, ["3 december 2026", "Version 2", "Papper", "7K4Q", "Vård och omsorg"]) == []


def test_the_mark_is_grey_and_a_file_that_is_no_picture_is_refused() -> None:
    with pikepdf.open(BytesIO(render(plan(), Style(12)))) as pdf:
        (picture,) = pdf.pages[0].Resources.XObject.values()
        assert picture.ColorSpace == "/DeviceGray"
    with pytest.raises(OSError, match="PNG"):
        render(one(replace(letterhead(), mark=b"GIF89a")), Style(12))
    assert mark().startswith(b"\x89PNG")


def test_the_foot_takes_the_longest_wording_that_leaves_air() -> None:
    def foot(size: int) -> str:
        layout = lay_out(plan(), Style(size))
        start = layout.foot.start(len(layout.pages))
        assert start is not None
        return start.analysis.text

    assert foot(12) == "Samordnad individuell plan, version 2, 3 december 2026. Papper 7K4Q"
    assert foot(24) == "Plan 7K4Q, version 2"


def test_page_numbers_stand_on_every_page_unless_the_paper_has_none() -> None:
    data = render(plan(), Style(18))
    assert missing_strings(data, [f"Sida {page} av 4" for page in range(1, 5)]) == []
    assert missing_strings(render(door_sheet(), Style(24)), ["Sida 1 av 1"]) == ["Sida 1 av 1"]


# ------------------------------------------------------------------------------------- nothing is lost


def test_text_longer_than_a_page_in_a_cell_goes_on_over_the_next() -> None:
    words = " ".join(f"ord{number}" for number in range(1500))
    records = Records("Vad", (Column("Vem", ("Vem",)),), (Record("Söka", (Field("Vem", words),)), Record("Slut", ())))
    for size in (12, 18):
        layout = lay_out(one(Heading("Prov", 1), records), Style(size))
        assert len(layout.pages) > 2
        assert not [finding for finding in check_layout(layout) if finding.startswith("overflow")]
        assert missing_strings(render(one(Heading("Prov", 1), records), Style(size)), words.split()) == []


def test_a_long_passage_and_its_translation_go_on_side_by_side() -> None:
    words = " ".join(f"ord{number}" for number in range(900))
    made = one(Heading("Prov", 1), Pair(Paragraph(words), Paragraph("كلمة " * 900, lang="ar")))
    data = render(made, Style(12))
    assert missing_strings(data, words.split()) == []
    assert check_pdf(data) == []


def test_hundreds_of_actions_and_an_endless_word_are_no_trouble() -> None:
    fields = (Field("Vem", "x" * 300), Field("Ring", Unit("1" * 80)))
    actions = tuple(Record(f"Uppgift {number}", fields) for number in range(60))
    made = one(Heading("Prov", 1), Records("Vad", (Column("Vem", ("Vem", "Ring")),), actions))
    for size in (12, 24):
        layout = lay_out(made, Style(size))
        assert not [finding for finding in check_layout(layout) if "overflow" in finding]
        assert check_pdf(render(made, Style(size))) == []


def test_empty_texts_and_lists_leave_nothing_behind() -> None:
    blocks = (Heading("Prov", 1), Paragraph(""), List(()), Fields(()), Records("Vad", (), ()), Paragraph("Slut"))
    for size in (12, 24):
        data = render(one(*blocks), Style(size))
        assert check_pdf(data) == []
        assert missing_strings(data, ["Prov", "Slut"]) == []


@pytest.mark.parametrize(
    "typed", ["a\tb", "a\r\nb", "a\x00b", "a\ud800b", "a\u202eb", "a\ufeffb", "a\u2028b", "a\u2066b"]
)
def test_what_is_pasted_unseen_does_no_harm(typed: str) -> None:
    made = one(Heading(typed, 1), Paragraph((typed, Unit(typed))), Fields([Field(typed, typed)]))
    data = render(made, Style(12))
    assert conforming(data)
    assert missing_glyphs(made, Style(12)) == set()
    assert missing_strings(data, ["a", "b"]) == []


def test_a_character_without_a_glyph_prints_a_sign_and_is_still_the_text() -> None:
    made = one(Heading("Prov", 1), Paragraph("Hej \U0001f600 にほん."))
    data = render(made, Style(12))
    assert conforming(data)
    assert missing_strings(data, ["\U0001f600", "にほん"]) == []
    assert missing_glyphs(made, Style(12)) == {"\U0001f600", *"にほん"}


def conforming(data: bytes) -> bool:
    return check_pdf(data) == [] and bool(page.validate_pdf_bytes(data, profile="ua1").is_compliant)


@pytest.mark.parametrize("before", [3, 14, 20])
def test_a_reply_slip_stands_at_the_foot_of_the_last_page(before: int) -> None:
    slip = ReplySlip((Paragraph("Svar"), Ticks((Tick("Ja"),))))
    layout = lay_out(one(*[Paragraph("Vi ses hemma hos dig. " * 5)] * before, slip), Style(18))
    last = layout.page_atoms(len(layout.pages) - 1)
    assert any(isinstance(atom.box, Filler) for atom in last)


@pytest.mark.parametrize("before", range(3, 12))
def test_only_what_goes_on_says_that_it_is_continued(before: int) -> None:
    records = replace(next(block for block in plan().blocks if isinstance(block, Records)), continued="Fortsättning")
    titles = [plain(record.title) for record in records.records]
    layout = lay_out(one(*[Paragraph("Vi ses hemma hos dig. " * 5)] * before, records), Style(18))
    for number in range(len(layout.pages)):
        first = layout.page_atoms(number)[0]
        begins = next(first.box.texts()).analysis.text
        assert first.head is None or begins in titles[1:]


def test_characters_without_a_glyph_are_told() -> None:
    assert missing_glyphs(one(Paragraph("Hej にほん"), Letterhead("かな")), Style(12)) == set("にほんかな")
    assert missing_glyphs(plan("ar"), Style(18)) == set()


# -------------------------------------------------------------------------------------- the block model


def test_fields_that_no_column_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="Ring"):
        Records("Vad", (Column("Vem", ("Vem",)),), (Record("Söka", (Field("Ring", "112"),)),))


def test_ticks_of_another_shape_than_the_matrix_are_refused() -> None:
    with pytest.raises(ValueError, match="shape"):
        Matrix("x", [MatrixColumn("A", "A")], [MatrixRow("B", "", "")], [[True, False]], "ja")


def test_words_are_one_run_or_many() -> None:
    assert runs("a") == ("a",)
    assert runs([Unit("a"), "b"]) == (Unit("a"), "b")
    assert plain(("Hälso\u00adcentral\n", Strong("Örnen"))) == "Hälsocentral Örnen"


def test_every_string_of_a_block_is_found() -> None:
    block = Pair(Paragraph(("a", Unit("b", lang="sv"))), None, "c")
    assert list(strings(block)) == ["a", "b", "c"]


def test_the_archive_options_name_no_person() -> None:
    assert ArchiveOptions().name == "sip.json"
