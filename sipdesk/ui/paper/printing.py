"""Printing through the system's own dialog: the very bytes, drawn page by page at the printer's sharpness.

Nothing of a paper is written to disk on the way, so nothing readable is left behind.
"""

from collections.abc import Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sipdesk.ui.paper.pdf_pages import PdfPages

translate = QCoreApplication.translate
DPI: Final = 300
_POINTS: Final = 72  # to the inch


def print_papers(parent: QWidget, papers: Sequence[bytes]) -> list[int]:
    """Ask once for printer, pages and copies, and print. Gives the places of the papers that pages were printed of:
    none when it was called off. Pages are numbered through all papers, in their order."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("SIPDesk")  # the queue is seen by others: no name, no kind of paper
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(DPI)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Skriv ut"))
    dialog.setMinMax(1, sum(map(_pages_of, papers)))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return []
    return draw(printer, papers)


def draw_trial() -> str:
    """Draw a sheet into a file that is thrown away. Gives how many printers there are; none is no fault of ours.

    Raises RuntimeError when nothing can be drawn.
    """
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        file = Path(folder) / "trial.pdf"
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        painter = QPainter()
        if not painter.begin(printer):
            raise RuntimeError("the printer takes no drawing")
        painter.drawLine(0, 0, DPI, DPI)
        painter.end()
        if not file.stat().st_size:
            raise RuntimeError("the sheet is empty")
    return f"{len(QPrinterInfo.availablePrinterNames())} skrivare"


def draw(printer: QPrinter, papers: Sequence[bytes]) -> list[int]:
    """The pages that were asked for, each on a sheet of its own, edge to edge as it was laid out. Gives the places of
    the papers that they belong to."""
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise RuntimeError("the printer takes no drawing")
    wanted = sheets([_pages_of(paper) for paper in papers], *_asked_for(printer))
    first = True
    for place, sheets_of_one in groupby(wanted, key=itemgetter(0)):
        pages = PdfPages(papers[place])
        for _, page in sheets_of_one:
            if not first:
                printer.newPage()
            first = False
            _draw_page(painter, printer, pages, page)
        pages.close()
    painter.end()
    return sorted({place for place, _ in wanted})


def sheets(pages: Sequence[int], first: int, last: int, copies: int) -> list[tuple[int, int]]:
    """Each sheet in its order, as place of the paper and page in it, both from 0.

    pages: how many each paper has. first, last: of all pages, from 1; 0 for the end. A copy is whole before the next.
    """
    through = [(place, page) for place, count in enumerate(pages) for page in range(count)]
    return through[max(first, 1) - 1 : last or None] * max(copies, 1)


def _asked_for(printer: QPrinter) -> tuple[int, int, int]:
    """First and last page, and copies, unless the printer itself makes them."""
    some = printer.printRange() is QPrinter.PrintRange.PageRange
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return (printer.fromPage(), printer.toPage(), copies) if some else (0, 0, copies)


def _pages_of(paper: bytes) -> int:
    pages = PdfPages(paper)
    count = len(pages)
    pages.close()
    return count


def _draw_page(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    dots = printer.resolution() / _POINTS
    sheet = QRectF(0, 0, pages.sizes[page].width * dots, pages.sizes[page].height * dots)
    painter.drawImage(sheet, pages.picture(page, round(sheet.width())))
