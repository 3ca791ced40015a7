"""Looking for words in the paper that is shown: the next place, the one before, framed on the page, told in words."""

from typing import Final, Protocol

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.paper.pdf_pages import Hit, PdfPages
from sipdesk.ui.parts import Flow, SideBySide, announce, button, caption, column, line_edit, text

translate = QCoreApplication.translate
_AIR: Final = 2.0  # points between the words and their frame
_FRAME: Final = 1.5  # points
_NARROW: Final = 300  # px of width at 100 % text below which the label stands above its line


class Shows(Protocol):
    """The pane with the pages."""

    def show_page(self, page: int) -> None:
        """Show that page, from 0."""


class PaperSearch(QWidget):
    """Enter goes to the next place. What was looked for is looked for in the next paper too."""

    def __init__(self, pane: Shows) -> None:
        super().__init__()
        self._pane = pane
        self._pages: PdfPages | None = None
        self._hits: list[Hit] = []
        self._now = 0
        label = translate("Preview", "Sök i papperet")
        self._edit = line_edit()
        self._said = text("", "small")
        self._previous = button(translate("Preview", "Förra träffen"), lambda: self.go(-1), "quiet", "left")
        self._next = button(translate("Preview", "Nästa träff"), lambda: self.go(1), "quiet", "right")
        words = caption(label, self._edit)
        words.setWordWrap(False)
        asked = SideBySide(gap=8, narrow=_NARROW)
        asked.add(words, 0, centred=True)
        asked.add(self._edit, 1)
        self.setLayout(column(asked, Flow(self._previous, self._next, self._said, gap=4), gap=4))
        self._edit.textEdited.connect(lambda _: self._look())
        self._edit.returnPressed.connect(lambda: self.go(1))
        self._tell()

    def show_paper(self, pages: PdfPages) -> None:
        """Look in another paper; the page that is shown stays the first."""
        self._pages = pages
        self._hits, self._now = pages.find(self._edit.text()), 0
        self._tell()

    def go(self, steps: int) -> None:
        """To the next place, or back; after the last comes the first."""
        if self._hits:
            self._now = (self._now + steps) % len(self._hits)
            self._show()

    def mark(self, picture: QPixmap, page: int, scale: float) -> None:
        """Frame what was found on that page; the place one is at twice as strongly. `scale`: dots to a point."""
        painter = QPainter(picture)
        for number, hit in enumerate(self._hits):
            width = _FRAME * scale * (2 if number == self._now else 1)
            painter.setPen(QPen(theme.current().color("accent"), width))
            for left, top, wide, high in hit.boxes if hit.page == page else ():
                air = _AIR * scale
                box = QRectF(left * scale, top * scale, wide * scale, high * scale)
                painter.drawRect(box.adjusted(-air, -air, air, air))
        painter.end()

    def _look(self) -> None:
        """While typing: to the first place."""
        self._hits = self._pages.find(self._edit.text()) if self._pages else []
        self._now = 0
        self._show()

    def _show(self) -> None:
        self._tell()
        if self._hits:
            self._pane.show_page(self._hits[self._now].page)
        announce(self, self._said.text())

    def _tell(self) -> None:
        for one in (self._previous, self._next):
            one.setVisible(len(self._hits) > 1)
        self._said.setText(self._words())
        self._said.setVisible(bool(self._said.text()))

    def _words(self) -> str:
        if not self._edit.text().strip():
            return ""
        if not self._hits:
            return translate("Preview", "Orden finns inte i papperet.")
        words = translate("Preview", "Träff {number} av {of}, sida {page}")
        return words.format(number=self._now + 1, of=len(self._hits), page=self._hits[self._now].page + 1)
