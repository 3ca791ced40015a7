"""Printing: the pages that were asked for, as often as asked for, and which papers they belong to."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from sipdesk.errors import SipError
from sipdesk.ui.paper.printing import DPI, draw, sheets

pytestmark = pytest.mark.usefixtures("qapp")


def paper(*pages: str) -> bytes:
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for words in pages:
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


PAPERS = [paper("a", "b"), paper("c"), paper("d", "e", "f")]
PAGES = [2, 1, 3]


@pytest.mark.parametrize(("first", "last", "copies", "wanted"), [
    (0, 0, 1, [(0, 0), (0, 1), (1, 0), (2, 0), (2, 1), (2, 2)]),
    (1, 6, 1, [(0, 0), (0, 1), (1, 0), (2, 0), (2, 1), (2, 2)]),
    (2, 3, 1, [(0, 1), (1, 0)]),
    (2, 2, 1, [(0, 1)]),
    (6, 6, 2, [(2, 2), (2, 2)]),
    (1, 2, 2, [(0, 0), (0, 1), (0, 0), (0, 1)]),  # a copy is whole before the next
    (7, 9, 1, []),
])  # fmt: skip
def test_pages_are_numbered_through_all_papers(
    first: int, last: int, copies: int, wanted: list[tuple[int, int]]
) -> None:
    assert sheets([2, 1, 3], first, last, copies) == wanted


def printer(file: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(file))
    made.setResolution(DPI)
    return made


def test_a_range_prints_those_pages_and_says_whose_they_are(tmp_path: Path) -> None:
    made = printer(tmp_path / "some.pdf")
    made.setPrintRange(QPrinter.PrintRange.PageRange)
    made.setFromTo(2, 3)
    assert draw(made, PAGES, PAPERS.__getitem__) == [0, 1]
    assert len(PdfReader(tmp_path / "some.pdf").pages) == 2


def test_without_a_range_every_page_is_printed_as_often_as_asked(tmp_path: Path) -> None:
    made = printer(tmp_path / "all.pdf")
    made.setCopyCount(2)
    assert draw(made, PAGES, PAPERS.__getitem__) == [0, 1, 2]
    pages = len(PdfReader(tmp_path / "all.pdf").pages)
    assert pages == (6 if made.supportsMultipleCopies() else 12)


def test_a_paper_that_may_go_no_more_is_left_out_whole(tmp_path: Path) -> None:
    made = printer(tmp_path / "some.pdf")
    assert draw(made, PAGES, lambda place: None if place == 1 else PAPERS[place]) == [0, 2]
    assert [page.extract_text() for page in PdfReader(tmp_path / "some.pdf").pages] == [""] * 5  # pictures, no text


def test_a_printer_that_takes_nothing_is_said(tmp_path: Path) -> None:
    made = printer(tmp_path / "nowhere" / "some.pdf")
    with pytest.raises(SipError, match=r"paper\.no-printer"):
        draw(made, PAGES, PAPERS.__getitem__)
