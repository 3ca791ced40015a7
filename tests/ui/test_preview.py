"""The very bytes as pictures and as words; a sentence where there is no paper."""

import subprocess
import sys
from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from sipdesk.ui.paper.pdf_pages import PdfPages
from sipdesk.ui.paper.preview import Preview


@pytest.fixture(scope="module")
def paper() -> bytes:
    """Two pages of A4, each with a line of its own."""
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for words in ("Kallelse till SIP-möte", "Svar senast fredag"):
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(440, 700)
    preview.show()
    return preview


def shown(preview: Preview) -> str:
    return " ".join(label.text() for label in preview.findChildren(QLabel) if label.isVisible())


def press(preview: Preview, words: str) -> None:
    next(b for b in preview.findChildren(QPushButton) if b.text() == words).click()


def test_a_page_is_drawn_at_the_width_asked_for(paper: bytes) -> None:
    pages = PdfPages(paper)
    picture = pages.picture(0, 400)
    assert len(pages) == 2
    assert abs(picture.width() - 400) <= 1
    assert abs(picture.height() - 400 * A4[1] / A4[0]) <= 1
    colours = {picture.pixelColor(x, y).name() for x in range(0, 400, 2) for y in range(0, picture.height(), 2)}
    assert "#ffffff" in colours
    assert len(colours) > 1
    pages.close()


def test_every_word_of_a_page_can_be_read_out(paper: bytes) -> None:
    pages = PdfPages(paper)
    assert [pages.words(page) for page in range(2)] == ["Kallelse till SIP-möte", "Svar senast fredag"]
    pages.close()


def test_pages_are_turned_by_button_and_by_key(preview: Preview, paper: bytes) -> None:
    preview.show_pdf(paper, "Vårdcentralen Vik")
    assert "Vårdcentralen Vik, sida 1 av 2" in shown(preview)
    pane = preview.findChild(QScrollArea)
    assert isinstance(pane, QScrollArea)
    assert pane.accessibleName() == "Förhandsvisning: Vårdcentralen Vik, sida 1 av 2"
    assert pane.accessibleDescription() == "Kallelse till SIP-möte"
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert "sida 2 av 2" in shown(preview)
    QTest.keyClick(pane, Qt.Key.Key_PageDown)
    assert "sida 2 av 2" in shown(preview)
    press(preview, "Förra")
    assert "sida 1 av 2" in shown(preview)


def test_it_can_be_larger_and_read_as_text(preview: Preview, paper: bytes) -> None:
    preview.show_pdf(paper, "Åsa")
    picture = next(label for label in preview.findChildren(QLabel) if not label.pixmap().isNull())
    before = picture.pixmap().width()
    press(preview, "Större")
    assert picture.pixmap().width() > before
    press(preview, "Som text")
    words = preview.findChild(QPlainTextEdit)
    assert isinstance(words, QPlainTextEdit)
    assert words.isVisible()
    assert words.toPlainText() == "Kallelse till SIP-möte"
    press(preview, "Som bild")
    assert not words.isVisible()


def test_a_sentence_stands_where_there_is_no_paper(preview: Preview, paper: bytes) -> None:
    preview.show_pdf(paper, "Åsa")
    preview.say("Det finns inget att visa.")
    assert shown(preview) == "Det finns inget att visa."


def test_the_paper_that_is_shown_is_let_go_when_the_program_ends() -> None:
    """In a process of its own: what is left open then is told on its last line."""
    program = """
from io import BytesIO
from PySide6.QtCore import QTimer
from reportlab.pdfgen.canvas import Canvas
from sipdesk import app as program
from sipdesk.settings import Settings
from sipdesk.ui.paper.preview import Preview
app = program.application()
program.dress(app, Settings())
content = BytesIO()
canvas = Canvas(content)
canvas.drawString(72, 700, "a")
canvas.save()
preview = Preview()
preview.show()
preview.show_pdf(content.getvalue(), "A")
QTimer.singleShot(0, app.quit)
raise SystemExit(app.exec())
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "open" not in ended.stderr
