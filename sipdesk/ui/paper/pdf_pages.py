"""Pages of a PDF as pictures and as words, from the very bytes that will be printed. Nothing is written to disk."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in points."""

    width: float
    height: float


Box: TypeAlias = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Hit:
    """Where words stand: the page (from 0), and boxes in points from its upper left: left, top, width, height."""

    page: int
    boxes: tuple[Box, ...]


def page_count(pdf: bytes) -> int:
    """How many pages a paper has. Raises as PdfPages."""
    pages = PdfPages(pdf)
    count = len(pages)
    pages.close()
    return count


class PdfPages:
    """An open PDF. `close` it when it is shown no more. Raises pypdfium2.PdfiumError for bytes that are none."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2  # here, because the list of cases shows no page

        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes = tuple(PageSize(*self._document.get_page_size(page)) for page in range(len(self._document)))

    def __len__(self) -> int:
        return len(self.sizes)

    def picture(self, page: int, width: int) -> QImage:
        """Page number `page` (from 0), `width` device pixels wide."""
        opened = self._document[page]
        drawn = opened.render(scale=width / self.sizes[page].width, rev_byteorder=True, prefer_bgrx=True)
        view = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_RGBX8888)
        picture = view.copy()  # the buffer belongs to the drawing
        drawn.close()
        opened.close()
        return picture

    def strips(self, page: int, width: int, height: int) -> Iterator[QImage]:
        """The page in grey from its head to its foot, `width` dots wide, in strips of at most `height` rows.

        Papers have no colour, and whoever takes a strip holds the other threads up for that long only.
        """
        opened = self._document[page]
        drawn = opened.render(scale=width / self.sizes[page].width, grayscale=True)
        whole = QImage(drawn.buffer, drawn.width, drawn.height, drawn.stride, QImage.Format.Format_Grayscale8)
        for top in range(0, drawn.height, height):
            yield whole.copy(0, top, drawn.width, min(height, drawn.height - top))
        drawn.close()
        opened.close()

    def words(self, page: int) -> str:
        """What stands on the page, in reading order, for those who do not see it."""
        opened = self._document[page]
        text_page = opened.get_textpage()
        text = str(text_page.get_text_bounded())
        text_page.close()
        opened.close()
        return "\n".join(line.strip() for line in text.splitlines() if line.strip())

    def find(self, words: str) -> list[Hit]:
        """Every place where the words stand, in the order of the pages; capital letters do not count."""
        found: list[Hit] = []
        for page in range(len(self)) if words.strip() else ():
            opened = self._document[page]
            text_page = opened.get_textpage()
            searcher = text_page.search(words.strip())
            while (place := searcher.get_next()) is not None:
                found.append(Hit(page, self._boxes(text_page, page, *place)))
            searcher.close()
            text_page.close()
            opened.close()
        return found

    def _boxes(self, text_page: Any, page: int, start: int, count: int) -> tuple[Box, ...]:
        """A box for each line that the words stand on. PDF measures from the lower edge of the page."""
        height = self.sizes[page].height
        rects = (text_page.get_rect(number) for number in range(text_page.count_rects(start, count)))
        return tuple((left, height - top, right - left, top - bottom) for left, bottom, right, top in rects)

    def close(self) -> None:
        self._document.close()
