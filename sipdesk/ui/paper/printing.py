"""Printing through the system's own dialog: the very bytes, drawn page by page at the printer's sharpness.

Nothing of a paper is written to disk on the way, so nothing readable is left behind.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sipdesk.errors import SipError
from sipdesk.ui.paper.pdf_pages import PdfPages

translate = QCoreApplication.translate
DPI: Final = 300
STRIP: Final = 128  # rows
_POINTS: Final = 72  # to the inch


Give: TypeAlias = Callable[[int], bytes | None]
"""The bytes of one paper, by its place, asked for when its turn comes; None where it is not printed after all."""


def choose_printer(parent: QWidget, pages: int) -> QPrinter | None:
    """Ask for printer, pages and copies, on the window's thread. `pages`: of all papers together, numbered through in
    their order. None when it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("SIPDesk")  # the queue is seen by others: no name, no kind of paper
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(DPI)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Skriv ut"))
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QPrintDialog.DialogCode.Accepted else None


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


def draw(printer: QPrinter, pages: Sequence[int], give: Give) -> list[int]:
    """The pages that were asked for, each on a sheet of its own, edge to edge as it was laid out; on the worker.

    pages: how many each paper has. give: asked before the first sheet of a paper, so that one that may go no more is
    left out and whoever waits can stop between two. Gives the places of the papers that were printed.
    Raises SipError paper.no-printer when the printer takes nothing.
    """
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise SipError("paper.no-printer")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # letters are no photographs
    printed: set[int] = set()
    blank = True
    for place, wanted in groupby(sheets(pages, *_asked_for(printer)), key=itemgetter(0)):
        paper = give(place)
        if paper is None:
            continue
        opened = PdfPages(paper)
        for _, page in wanted:
            if not blank:
                printer.newPage()
            blank = False
            _draw_page(painter, printer, opened, page)
        opened.close()
        printed.add(place)
    painter.end()
    return sorted(printed)


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


def _draw_page(painter: QPainter, printer: QPrinter, pages: PdfPages, page: int) -> None:
    """Strip by strip, dot on dot: a whole page at a time would keep the window from being drawn for so long."""
    width = round(pages.sizes[page].width * printer.resolution() / _POINTS)
    top = 0
    for strip in pages.strips(page, width, STRIP):
        painter.drawImage(0, top, strip)
        top += strip.height()
