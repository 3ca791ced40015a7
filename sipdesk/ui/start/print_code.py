"""A recovery code on paper: large, in numbered groups, with what it is for and where to keep it."""

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

translate = QCoreApplication.translate


def print_code(parent: QWidget | None, title: str, code: str) -> bool:
    """Through the system's own dialog; False when it was called off. Nothing is written to disk by us."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    sheet(title, code).print_(printer)
    return True


def sheet(title: str, code: str) -> QTextDocument:
    """The sheet of paper. Groups stand one to a line, so that they can be read aloud and ticked off."""
    keep = translate("Start", "Lägg papperet i ett låst skåp. Den som har både koden och datorn kan läsa allt.")
    groups = "".join(
        f'<tr><td style="padding:6pt 18pt 6pt 0">{number}</td>'
        f'<td style="font-family:monospace;font-size:22pt;font-weight:600">{escape(group)}</td></tr>'
        for number, group in enumerate(code.split("-"), 1)
    )
    document = QTextDocument()
    document.setHtml(
        f'<html lang="sv"><body style="font-size:14pt"><h1 style="font-size:22pt">SIPDesk: {escape(title)}</h1>'
        f"<table>{groups}</table><p>{escape(keep)}</p></body></html>"
    )
    return document
