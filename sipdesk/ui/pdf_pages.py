"""Pages of a PDF as pictures and as words, from the very bytes that will be printed. Nothing is written to disk."""

from dataclasses import dataclass

from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height in points."""

    width: float
    height: float


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

    def words(self, page: int) -> str:
        """What stands on the page, in reading order, for those who do not see it."""
        opened = self._document[page]
        text_page = opened.get_textpage()
        text = str(text_page.get_text_bounded())
        text_page.close()
        opened.close()
        return "\n".join(line.strip() for line in text.splitlines() if line.strip())

    def close(self) -> None:
        self._document.close()
