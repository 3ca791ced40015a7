"""Looking for words in the very bytes: every place, in order, framed where it stands."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from sipdesk.documents.make import PrintAs, make_paper
from sipdesk.ui.paper.paper_search import PaperSearch
from sipdesk.ui.paper.pdf_pages import PdfPages
from sipdesk.ui.paper.preview import Preview
from tests.documents.views import PERSONS
from tests.ui import lint


@pytest.fixture(scope="module")
def paper() -> bytes:
    content = BytesIO()
    canvas = Canvas(content, pagesize=A4)
    for words in ("Kallelse till SIP-möte", "Svar om SIP senast fredag"):
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


@pytest.fixture
def preview(qtbot: QtBot, paper: bytes) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(440, 700)
    preview.show()
    preview.show_pdf(paper, "Åsa")
    return preview


def shown(preview: Preview) -> str:
    return " ".join(label.text() for label in preview.findChildren(QLabel) if label.isVisible())


def line(preview: Preview) -> QLineEdit:
    edit = preview.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    return edit


def press(preview: Preview, words: str) -> None:
    next(b for b in preview.findChildren(QPushButton) if b.text() == words and b.isVisible()).click()


def test_every_place_is_found_with_its_box(paper: bytes) -> None:
    pages = PdfPages(paper)
    hits = pages.find("sip")
    assert [hit.page for hit in hits] == [0, 1]
    (box,) = hits[0].boxes
    left, top, width, high = box
    assert 72 < left < 200
    assert A4[1] - 715 < top < A4[1] - 700
    assert 10 < width < 40
    assert 5 < high < 15
    assert pages.find("kommunal") == pages.find("  ") == []
    pages.close()


@pytest.mark.parametrize("language", ["sv", "uk", "ti"])
def test_words_of_a_real_paper_are_found(language: str) -> None:
    pages = PdfPages(make_paper("plan", PERSONS, PrintAs(language)).bytes)
    words = pages.words(0).splitlines()[0].split()[0]
    assert pages.find(words)
    pages.close()


def test_it_goes_from_place_to_place_and_round(preview: Preview) -> None:
    QTest.keyClicks(line(preview), "SIP")
    assert "Träff 1 av 2, sida 1" in shown(preview)
    assert "sida 1 av 2" in shown(preview)
    QTest.keyClick(line(preview), Qt.Key.Key_Return)
    assert "Träff 2 av 2, sida 2" in shown(preview)
    assert "Åsa, sida 2 av 2" in shown(preview)
    press(preview, "Nästa träff")
    assert "Träff 1 av 2, sida 1" in shown(preview)
    press(preview, "Förra träffen")
    assert "Träff 2 av 2, sida 2" in shown(preview)


def test_what_is_not_there_is_said(preview: Preview) -> None:
    QTest.keyClicks(line(preview), "kommunal")
    assert "Orden finns inte i papperet." in shown(preview)
    line(preview).selectAll()
    QTest.keyClick(line(preview), Qt.Key.Key_Backspace)
    assert "Orden finns inte i papperet." not in shown(preview)


def test_the_place_is_framed_on_the_picture(preview: Preview) -> None:
    def colours() -> set[str]:
        picture = next(label.pixmap() for label in preview.findChildren(QLabel) if not label.pixmap().isNull()
                       and label.pixmap().width() > 200).toImage()  # fmt: skip
        across = range(0, picture.width(), 1)
        return {picture.pixelColor(x, y).name() for x in across for y in range(picture.height() // 3)}

    before = colours()
    QTest.keyClicks(line(preview), "Kallelse")
    assert colours() - before, "a frame in a colour of its own"


def test_the_next_paper_is_looked_through_too(preview: Preview, paper: bytes) -> None:
    QTest.keyClicks(line(preview), "fredag")
    assert "Träff 1 av 1, sida 2" in shown(preview)
    preview.show_pdf(paper, "Bo")
    assert "Träff 1 av 1, sida 2" in shown(preview)
    assert "Bo, sida 1 av 2" in shown(preview), "a new paper begins at its first page"


def test_text_can_be_selected_and_copied_with_keyboard_and_mouse(preview: Preview) -> None:
    press(preview, "Som text")
    words = preview.findChild(QPlainTextEdit)
    assert isinstance(words, QPlainTextEdit)
    flags = words.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    words.selectAll()
    assert words.textCursor().selectedText() == "Kallelse till SIP-möte"


def test_everything_is_named(preview: Preview) -> None:
    search = preview.findChild(PaperSearch)
    assert isinstance(search, PaperSearch)
    QTest.keyClicks(line(preview), "SIP")
    assert [one for one in lint.problems(search) if "heading" not in one] == [], "headings are the page's"
