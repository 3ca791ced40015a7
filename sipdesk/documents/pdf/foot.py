"""The foot of every page: which paper this is, at the start edge, and which page, at the other."""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Words
from sipdesk.documents.pdf.canvas import FOOTER, Canvas
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.style import PAGE_WIDTH, Role, Style

_RULE = 0.75


class Foot:
    """`wordings` from the longest to the shortest; `page_words` with {page} and {pages}, or empty."""

    def __init__(self, wordings: Sequence[Words], page_words: str, style: Style) -> None:
        self.wordings, self.page_words, self.style = wordings, page_words, style

    def start(self, pages: int) -> TextBox | None:
        """The longest wording that leaves one em² of air before the page number; else the shortest."""
        boxes = [TextBox(words, self.style, Role.FOOT) for words in self.wordings]
        return next((box for box in boxes if self.leaves_air(box, pages)), boxes[-1] if boxes else None)

    def leaves_air(self, start: TextBox, pages: int) -> bool:
        """Before the page number; where there is none it has the whole line."""
        if not self.page_words:
            return start.natural_width() <= self.style.width
        return start.natural_width() + self.end(pages, pages).natural_width() + 2 * self.style.size < self.style.width

    def end(self, page: int, pages: int) -> TextBox:
        words = self.page_words.format(page=page, pages=pages)
        return TextBox(words, self.style, Role.FOOT, align_end=True)

    def texts(self, pages: int) -> Iterator[TextBox]:
        """What stands on the last page."""
        for box in (self.start(pages), self.end(pages, pages)):
            if box is not None:
                box.layout(self.style.width)
                yield box

    def draw(self, canvas: Canvas, page: int, pages: int) -> None:
        style = self.style
        with canvas.artifact(FOOTER):
            for box in (self.start(pages), self.end(page, pages)):
                if box is not None:
                    box.layout(style.width)
                    box.draw(canvas, style.left, style.foot_y + box.height)
            canvas.line(style.left, style.foot_rule_y, PAGE_WIDTH - style.right, style.foot_rule_y, _RULE)
