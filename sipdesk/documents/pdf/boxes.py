"""The things a page is stacked from: what all of them share, and the plainest ones.

A box is laid out for a width, then gives its atoms: the pieces between which a page may end, each
with its height and what a page break after it costs. It is drawn by ranges of atoms.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from sipdesk.documents.pdf.canvas import Canvas
from sipdesk.documents.pdf.penalties import AFTER_LINES, BETWEEN_PARAGRAPHS, FORBIDDEN
from sipdesk.documents.pdf.pictures import picture_size
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import Style

if TYPE_CHECKING:
    from sipdesk.documents.pdf.paragraph import TextBox


class Slice(NamedTuple):
    """Height of an atom and the penalty of a page break after it."""

    height: float
    penalty: float


class Box:
    """Lengths in points; `before` and `after` are spaces, of which the larger counts between neighbours.

    least_before: what of the space above is left however closely the paper is set, for a hand that writes.
    """

    before: float = 0
    least_before: float = 0
    after: float = 0
    height: float = 0
    width: float = 0
    keep_next: bool = False  # never the last thing on a page
    section: bool = False  # a page gladly ends before it

    def layout(self, width: float) -> None:
        """Fits the box to `width`; afterwards `height` and `atoms` hold."""
        self.width = width

    def atoms(self) -> Sequence[Slice]:
        return [Slice(self.height, FORBIDDEN if self.keep_next else BETWEEN_PARAGRAPHS)]

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        """Draws atoms `first` up to but not including `last`, from the height `top` downwards."""

    def texts(self) -> "Iterator[TextBox]":
        """The texts inside, for the checks."""
        return iter(())


class Rule(Box):
    """A line across the column. `closing`: after something; left out at the foot of a page, which has its own rule."""

    def __init__(
        self,
        thickness: float,
        *,
        before: float = 0,
        after: float = 0,
        dash: str = "",
        section: bool = False,
        closing: bool = False,
    ) -> None:
        self.height, self.before, self.after, self.dash = thickness, before, after, dash
        self.section, self.closing, self.keep_next = section, closing, not closing

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        del first, last
        y = top - self.height / 2
        canvas.line(x, y, x + self.width, y, self.height, self.dash)


class RuledLines(Box):
    """Lines for handwriting. `stretch`: the layout adds lines for the room left on the page (`added`)."""

    def __init__(self, style: Style, count: int, *, stretch: bool = False, after: float = 0) -> None:
        self.count, self.stretch, self.after = count, stretch, after
        self.gap = style.writing_line
        self.height = count * self.gap
        self.added = 0

    def atoms(self) -> Sequence[Slice]:
        inner = [Slice(self.gap, FORBIDDEN)] * (self.count - 1)
        return [*inner, Slice(self.gap, FORBIDDEN if self.keep_next else AFTER_LINES)]

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        last = self.count if last is None else last
        drawn = last - first + (self.added if last == self.count else 0)
        for number in range(1, drawn + 1):
            y = top - self.gap * number
            canvas.line(x, y, x + self.width, y, 0.6)


class Gap(Box):
    """Room that is kept, as over a line to sign on."""

    keep_next = True

    def __init__(self, height: float) -> None:
        self.height = height


class Filler(Box):
    """Takes the room that is left on its page: what follows stands at the foot."""

    keep_next = True
    section = True  # if what follows needs a page of its own, the white above it belongs to that page


class TickBox(Box):
    """A square to tick, in the middle of `line_height` or its own. `element` carries what a screen reader says."""

    def __init__(self, style: Style, ticked: bool, element: Element, line_height: float) -> None:
        self.style, self.ticked, self.element = style, ticked, element
        self.height = max(style.tick_box, line_height)

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        del first, last
        side = self.style.tick_box
        left = x + self.width - side if self.style.rtl else x
        with canvas.content(self.element):
            canvas.tick_box(left, top - (self.height + side) / 2, side, self.ticked)


class Mark(Box):
    """The sender's mark in grey, as high as the style says. The name stands beside it, so it is no content."""

    keep_next = True
    _WIDEST = 3  # times its height

    def __init__(self, style: Style, picture: bytes) -> None:
        self.picture, self.rtl = picture, style.rtl
        across, down = picture_size(picture)
        self.height = min(style.mark, self._WIDEST * style.mark * down / across)
        self.picture_width = self.height * across / down

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        del first, last
        left = x + self.width - self.picture_width if self.rtl else x
        canvas.picture(self.picture, left, top, self.picture_width, self.height)


class Head(NamedTuple):
    """What a page repeats at its top that begins inside a stack, over a gap. `optional`: not if it costs a page.

    A box that is also a child of the stack (the head of a table) stands there as content.
    """

    box: Box
    optional: bool
    gap: float = 0


class Stack(Box):
    """Boxes one under another; the layout walks through it, it draws nothing but a bar.

    bar: a bar at the start edge, past all of it. keep: never broken while it is lower than this share of a page.
    items: no item stands alone on a page. head: what a page says or repeats that begins inside.
    break_penalty: least cost of a page break inside. end_penalty: cost of one after it, if not that of its last atom.
    """

    def __init__(
        self,
        children: Sequence[Box],
        style: Style,
        *,
        before: float = 0,
        after: float = 0,
        bar: bool = False,
        keep: float = 0,
        items: bool = False,
        keep_next: bool = False,
        head: Head | None = None,
        break_penalty: float = 0,
        end_penalty: float | None = None,
    ) -> None:
        self.children, self.style = list(children), style
        self.before, self.after, self.bar, self.keep = before, after, bar, keep
        self.items, self.keep_next, self.head = items, keep_next, head
        self.break_penalty, self.end_penalty = break_penalty, end_penalty
        self.x = 0.0  # its left edge on the page, set by the layout
        self.bar_height = 0.0  # of a bar beside another, when that one is longer

    def layout(self, width: float) -> None:
        """Lays out the children and adds up the height, as when nothing breaks it."""
        self.width = width
        inner = width - (self.style.bar_indent if self.bar else 0)
        self.height, pending = 0.0, 0.0
        for number, child in enumerate(self.children):
            child.layout(inner)
            self.height += child.height + (max(pending, child.before) if number else 0)
            pending = child.after

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        """Draws all of it in one place: inside a row, where no page breaks it."""
        del first, last
        indent = self.style.bar_indent if self.bar else 0
        y, pending = top, 0.0
        for number, child in enumerate(self.children):
            y -= max(pending, child.before) if number else 0
            child.draw(canvas, x + (0 if self.style.rtl else indent), y)
            y -= child.height
            pending = child.after
        if self.bar:
            draw_bar(canvas, self.style, x, self.width, top, top - max(self.height, self.bar_height))

    def texts(self) -> "Iterator[TextBox]":
        for child in self.children:
            yield from child.texts()


def draw_bar(canvas: Canvas, style: Style, x: float, width: float, top: float, bottom: float) -> None:
    """The bar of a card, a little past its text on both ends."""
    past = 0.1 * style.size
    middle = x + width - style.bar / 2 if style.rtl else x + style.bar / 2
    canvas.line(middle, top + past, middle, bottom - past, style.bar)
