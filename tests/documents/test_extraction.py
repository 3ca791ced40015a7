"""What comes back when the text of a paper is taken out again: every word, in every size.

Latin script: in pypdf, PDFium and pdftotext. Arabic script: exactly in pypdf; the others turn parts of lines round
by themselves, so their share is recorded here and may never fall.
"""

import subprocess
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pypdf import PdfReader

from sipdesk.documents.blocks import (
    Field,
    Fields,
    Heading,
    Matrix,
    Pair,
    Paper,
    Paragraph,
    Records,
    Unit,
    Words,
    strings,
)
from sipdesk.documents.pdf.render import Style, render
from sipdesk.documents.pdf.style import LARGE
from sipdesk.documents.pdf_check import comparable, missing_strings
from tests.documents.sample_papers import PAPERS
from tests.documents.sample_plan import paper, plan

LATIN = [name for name in PAPERS if name.endswith("-sv") and not name.startswith("everything")]
WITH_ARABIC = ["plan-ar", "plan-sv-ar", "everything-sv", "everything-ar"]


def pdfium(data: bytes, _folder: Path) -> str:
    with pypdfium2.PdfDocument(data) as document:
        return "\n".join(each.get_textpage().get_text_range() for each in document)


def pdftotext(data: bytes, folder: Path) -> str:
    file = folder / "paper.pdf"
    file.write_bytes(data)
    return subprocess.run(["pdftotext", file, "-"], capture_output=True, check=True).stdout.decode()


def only_in_tables(block: object) -> Iterator[str]:
    """Heads of columns, and what a card section says when it goes on: printed in one size or on no page."""
    match block:
        case Records():
            labels = {field.label for record in block.records for field in record.fields}
            heads = strings([block.head, *(column.head for column in block.columns), block.continued])
            yield from (head for head in heads if head not in labels)
        case Pair():
            yield from only_in_tables(block.original)
            yield from only_in_tables(block.translation)


def printed(made: Paper, size: float) -> list[str]:
    """Every string of the blocks that the paper prints in this size."""
    left_out = {string for block in made.blocks for string in only_in_tables(block)}
    found = [string for string in strings(made.blocks) if string not in left_out]
    if size < LARGE:
        tables = [block for block in made.blocks if isinstance(block, Records)]
        found += strings([[block.head, *(column.head for column in block.columns)] for block in tables])
    return found


def lost(found: str, wanted: Iterable[str]) -> list[str]:
    text = comparable(found)
    return [string for string in wanted if comparable(string) not in text]


def wanted(name: str, size: float) -> list[str]:
    """Of papers with a matrix only the running text: the rows say one thing in a table, another in tick lines."""
    made = PAPERS[name]()
    if any(isinstance(block, Matrix) for block in made.blocks):
        return list(strings([block for block in made.blocks if isinstance(block, Paragraph | Heading | Fields)]))
    return printed(made, size)


@pytest.mark.parametrize("size", [12, 18, 24])
@pytest.mark.parametrize("name", LATIN)
def test_every_swedish_string_comes_back(name: str, size: int, tmp_path: Path) -> None:
    data = render(PAPERS[name](), Style(size))
    assert missing_strings(data, wanted(name, size)) == []
    for extract in (pdfium, pdftotext):
        assert lost(extract(data, tmp_path), single_lines(wanted(name, size))) == []


def single_lines(texts: Iterable[str]) -> list[str]:
    """Words for the extractors that read a table line by line, across its columns."""
    return [word for text in texts for word in text.split()]


@pytest.mark.parametrize("size", [12, 18, 24])
@pytest.mark.parametrize("name", WITH_ARABIC)
def test_every_arabic_string_comes_back(name: str, size: int) -> None:
    data = render(PAPERS[name](), Style(size))
    assert missing_strings(data, wanted(name, size)) == []


@pytest.mark.parametrize(("extract", "share"), [(pdftotext, 0.97), (pdfium, 0.96)])
def test_other_extractors_of_arabic_get_no_worse(
    extract: Callable[[bytes, Path], str], share: float, tmp_path: Path
) -> None:
    made = plan("ar")
    words = single_lines(printed(made, 18))
    found = extract(render(made, Style(18)), tmp_path)
    assert 1 - len(lost(found, words)) / len(words) >= share


def test_a_soft_hyphen_vanishes_when_the_text_is_taken_out(tmp_path: Path) -> None:
    words: Words = "Bostads\u00adanpassnings\u00adbidrags\u00adansökan"
    data = render(paper("Prov", "sv", [Heading(words, level=1)], ("Prov",)), Style(24))
    assert missing_strings(data, ["Bostadsanpassningsbidragsansökan"]) == []
    for extract in (pdfium, pdftotext):
        assert "Bostadsanpassningsbidragsansökan" in comparable(extract(data, tmp_path)).replace("\ufffe", "")


def test_a_string_that_is_not_there_is_missed() -> None:
    data = render(plan(), Style(12))
    assert missing_strings(data, ["Samordnad individuell plan", "Sprängstoff"]) == ["Sprängstoff"]


def pypdf(data: bytes, _folder: Path) -> str:
    return "\n".join(each.extract_text() for each in PdfReader(BytesIO(data)).pages)


@pytest.mark.parametrize("extract", [pypdf, pdfium, pdftotext])
@pytest.mark.parametrize("name", ["plan-sv", "plan-ar"])
def test_each_extractor_misses_the_words_of_a_file_whose_codes_have_lost_their_text(
    name: str, extract: Callable[[bytes, Path], str], tmp_path: Path
) -> None:
    data = render(PAPERS[name](), Style(18))
    words = single_lines(printed(PAPERS[name](), 18))
    with pikepdf.open(BytesIO(data)) as pdf:
        for each in pdf.objects:
            if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each:
                del each["/ToUnicode"]
        damaged = BytesIO()
        pdf.save(damaged)
    assert len(lost(extract(data, tmp_path), words)) < len(words) / 20
    assert len(lost(extract(damaged.getvalue(), tmp_path), words)) > len(words) / 2


def test_names_and_numbers_inside_arabic_stay_in_order(tmp_path: Path) -> None:
    rows = (Field("هاتف", (Unit("0980-319 20 12"), "، ", Unit("Åsa Öberg-Lindström"))),)
    data = render(paper("Prov", "ar", [Fields(rows)], ("Prov",)), Style(18))
    assert missing_strings(data, ["0980-319 20 12", "Åsa Öberg-Lindström"]) == []
    assert "0980-319 20 12" in pdftotext(data, tmp_path)
