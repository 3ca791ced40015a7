"""Printing through the system's own dialog: the very bytes, drawn page by page at the printer's sharpness.

Nothing of a paper is written to disk on the way, so nothing readable is left behind.
"""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sipdesk.ui.pdf_pages import PdfPages

translate = QCoreApplication.translate
DPI: Final = 300
_POINTS: Final = 72  # to the inch


def print_papers(parent: QWidget, papers: Sequence[bytes]) -> bool:
    """Ask for a printer once and print all papers. False when it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("SIPDesk")  # the queue is seen by others: no name, no kind of paper
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setResolution(DPI)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(translate("Printing", "Skriv ut"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw(printer, papers)
    return True


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


def draw(printer: QPrinter, papers: Sequence[bytes]) -> None:
    """Every page of every paper on a sheet of its own, edge to edge as it was laid out."""
    printer.setFullPage(True)
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise RuntimeError("the printer takes no drawing")
    first = True
    for paper in papers:
        pages = PdfPages(paper)
        for number, size in enumerate(pages.sizes):
            if not first:
                printer.newPage()
            first = False
            dots = printer.resolution() / _POINTS
            sheet = QRectF(0, 0, size.width * dots, size.height * dots)
            painter.drawImage(sheet, pages.picture(number, round(sheet.width())))
        pages.close()
    painter.end()
