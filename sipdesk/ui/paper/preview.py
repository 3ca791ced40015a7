"""A paper on the desk beside the page: the very bytes, page by page, larger, smaller, and as words to be read out."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from sipdesk.ui.look import faces, theme
from sipdesk.ui.paper.paper_search import PaperSearch
from sipdesk.ui.paper.pdf_pages import PdfPages
from sipdesk.ui.parts import STRETCH, Flow, Prose, button, column, holder, row, text

translate = QCoreApplication.translate
_ZOOMS: Final = (1.0, 1.25, 1.5, 2.0, 3.0)  # times the pane's width
_SELECTED: Final = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
_LEAST_WIDTH: Final = 320
_USUAL_WIDTH: Final = 440
_LEAST_HEIGHT: Final = 320


class _Evidence(Prose):
    """To be read and not taken along: giving it again would be a new disclosure (C13)."""

    def createMimeDataFromSelection(self) -> QMimeData:
        return QMimeData()


class Preview(QWidget):
    """Begins empty. `show_pdf` shows a paper, `say` a sentence instead of one.

    evidence: what is shown was given once; nothing of it goes to the clipboard.
    """

    def __init__(self, *, evidence: bool = False) -> None:
        super().__init__()
        look = theme.current()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._pages: PdfPages | None = None
        self._title, self._page, self._zoom = "", 0, 0
        self._where = text("", "small")
        self._sentence = text("", ink="muted")
        self._paper = _Paper(self)
        self._words = _Evidence(lines=12) if evidence else Prose(lines=12)
        self._words.setReadOnly(True)
        self._words.setTextInteractionFlags(_SELECTED)
        self._words.setAccessibleName(translate("Preview", "Papperet som text"))
        self._words.hide()
        self._as_text = button(translate("Preview", "Som text"), self.toggle_words, "inline")
        self._larger = button(translate("Preview", "Större"), lambda: self.zoom(1), "inline")
        self._smaller = button(translate("Preview", "Mindre"), lambda: self.zoom(-1), "inline")
        self._previous = button(translate("Preview", "Förra"), lambda: self.turn(-1), "inline", "left")
        self._next = button(translate("Preview", "Nästa"), lambda: self.turn(1), "inline", "right")
        self._previous.setAccessibleName(translate("Preview", "Förra sidan"))
        self._next.setAccessibleName(translate("Preview", "Nästa sida"))
        self._turners = (self._previous, self._next)
        self._search = PaperSearch(self)
        self._tools = holder(Flow(*self._turners, self._smaller, self._larger, self._as_text, gap=16))
        body = column(
            self._where, self._tools, self._search, self._sentence, (self._paper, 1), self._words, gap=8,
            margins=(20, 16, 20, 16),
        )  # fmt: skip
        body.addStretch(0)  # a sentence alone stands at the top
        self.setLayout(body)
        self.setMinimumWidth(look.space(_LEAST_WIDTH))
        self._paper.setMinimumHeight(look.space(_LEAST_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        QCoreApplication.instance().aboutToQuit.connect(self._forget)  # type: ignore[union-attr]
        self.say("")

    def sizeHint(self) -> QSize:
        """About a third of a usual screen; a page can be read at that width."""
        return QSize(theme.current().space(_USUAL_WIDTH), super().sizeHint().height())

    def show_pdf(self, pdf: bytes, title: str) -> None:
        """Show a paper from its first page; `title`: whose it is."""
        self._forget()
        self._pages = PdfPages(pdf)
        self._title, self._page = title, 0
        self._sentence.hide()
        self._search.show_paper(self._pages)
        self._show()

    def say(self, sentence: str) -> None:
        """A sentence instead of a paper."""
        self._forget()
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for widget in (self._where, self._tools, self._search, self._paper, self._words):
            widget.hide()

    def turn(self, pages: int) -> None:
        """Go that many pages on, or back."""
        if self._pages and 0 <= self._page + pages < len(self._pages):
            self._page += pages
            self._show()

    def show_page(self, page: int) -> None:
        """Go to a page, to show what was found there."""
        if self._pages:
            self._page = page
            self._show()

    def zoom(self, steps: int) -> None:
        self._zoom = max(0, min(len(_ZOOMS) - 1, self._zoom + steps))
        self._show()

    def toggle_words(self) -> None:
        """The page as text, for a screen reader and for copying by eye; and back."""
        self._words.setVisible(self._words.isHidden())
        self._show()

    def draw(self) -> None:
        """Draw the page at the width there is."""
        if self._pages:
            ratio = self.devicePixelRatioF()
            width = max(100, self._paper.viewport().width() - 4) * _ZOOMS[self._zoom]
            picture = QPixmap.fromImage(self._pages.picture(self._page, round(width * ratio)))
            self._search.mark(picture, self._page, picture.width() / self._pages.sizes[self._page].width)
            picture.setDevicePixelRatio(ratio)
            self._paper.show_picture(picture)

    def _show(self) -> None:
        if self._pages is None:
            return
        where = translate("Preview", "{title}, sida {page} av {pages}").format(
            title=self._title, page=self._page + 1, pages=len(self._pages)
        )
        self._where.setText(where)
        as_text = not self._words.isHidden()
        for widget in (self._where, self._tools, self._search):
            widget.show()
        for turner in self._turners:
            turner.setVisible(len(self._pages) > 1)
        self._paper.setVisible(not as_text)
        self._paper.setAccessibleName(translate("Preview", "Förhandsvisning: {where}").format(where=where))
        self._paper.setAccessibleDescription(self._pages.words(self._page))
        words = self._pages.words(self._page) if as_text else ""
        faces.lend(self._words, words)
        self._words.setPlainText(words)
        self._as_text.setText(translate("Preview", "Som bild") if as_text else translate("Preview", "Som text"))
        self.draw()

    def _forget(self) -> None:
        if self._pages:
            self._pages.close()
        self._pages = None


class _Paper(QScrollArea):
    """The picture of a page; arrows scroll it, Page Up and Page Down turn pages."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self._preview = preview
        self._picture = QLabel()
        self._picture.setProperty("box", "sheet")
        self._picture.setFrameShape(QFrame.Shape.Box)
        self.setWidget(holder(column(row(STRETCH, self._picture, STRETCH, gap=0), STRETCH, gap=0)))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: QPixmap) -> None:
        self._picture.setPixmap(picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        turns = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        step = turns.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._preview.turn(step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._preview.draw()
