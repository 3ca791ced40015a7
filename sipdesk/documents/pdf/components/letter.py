"""The head of a paper: who writes, and in a letter the address for a window envelope and nothing else near it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sipdesk.documents.blocks import (
    AddressWindow,
    Block,
    Field,
    Fields,
    Letterhead,
    Paragraph,
    Reference,
    Run,
    Strong,
    Words,
    runs,
)
from sipdesk.documents.pdf.boxes import Box, Mark, Slice
from sipdesk.documents.pdf.canvas import Canvas
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.penalties import FORBIDDEN
from sipdesk.documents.pdf.row import Cell, Row
from sipdesk.documents.pdf.style import MM, PAGE_HEIGHT, SINGLE_COLUMN_HEAD, Role

LETTER_TOP = 15 * MM
LETTER_BEGINS, LETTER_BEGINS_LARGE = 92 * MM, 84 * MM  # from the top of the page
REFERENCES_TOP, REFERENCES_WIDTH, REFERENCES_GAP = 44 * MM, 60 * MM, 3 * MM
ADDRESS_INSET, ADDRESS_LOWERED = 3 * MM, 0.5 * MM  # inside what the window always shows
_FOLD = (5 * MM, 9 * MM)  # the fold to A5, which is also the middle of the hole punch
_NAME_SHARE = 0.6  # of the width, beside references
_HEAD_GAP = 10


class Top(NamedTuple):
    """What stands over the title, and what found no room there and is said under it."""

    boxes: list[Box]
    under_title: list[Block]


class _Placed(NamedTuple):
    """A box with its upper left corner, measured from the page's upper left corner, and its width."""

    box: Box
    x: float
    y: float
    width: float


class LetterTop(Box):
    """Things at measured places on the first page, and the mark for folding."""

    def __init__(self, placed: Sequence[_Placed], height: float) -> None:
        self.placed, self.height = placed, height

    def layout(self, width: float) -> None:
        self.width = width
        for each in self.placed:
            each.box.layout(each.width)

    def atoms(self) -> Sequence[Slice]:
        return [Slice(self.height, FORBIDDEN)]

    def draw(self, canvas: Canvas, x: float, top: float, first: int = 0, last: int | None = None) -> None:
        del x, top, first, last
        canvas.line(_FOLD[0], PAGE_HEIGHT / 2, _FOLD[1], PAGE_HEIGHT / 2, 0.5)
        for each in self.placed:
            each.box.draw(canvas, each.x, PAGE_HEIGHT - each.y)

    def texts(self) -> Iterator[TextBox]:
        for each in self.placed:
            yield from each.box.texts()

    def extents(self) -> Iterator["Extent"]:
        """Where each text lies, for the check that nothing but the address shows in an envelope's window."""
        for each in self.placed:
            cells = each.box.cells if isinstance(each.box, Row) else [Cell([each.box], x=0.0, width=each.width)]
            for cell in cells:
                y = each.y
                for box in cell.boxes:
                    for text in box.texts():
                        yield _extent(text, each.x + cell.x, y)
                    y += box.height


class Extent(NamedTuple):
    """A text and the rectangle it covers, in points from the page's upper left corner."""

    text: TextBox
    left: float
    top: float
    right: float
    bottom: float


def _extent(text: TextBox, x: float, y: float) -> Extent:
    width = max((line.width for line in text.lines), default=0.0) * text.size
    left = x + text.width - width if text.style.rtl != text.align_end else x
    return Extent(text, left, y, left + width, y + text.height)


def plain_top(head: Letterhead, setting: Setting) -> Top:
    """Sender at the start edge, references at the other; at the largest size the references go under the title."""
    style = setting.style
    sender = sender_of(head)
    beside = style.size < SINGLE_COLUMN_HEAD and bool(sender or not style.large)
    references = [on_one_line(each) for each in head.references] if beside else []
    row = _head_row(head, sender, references, setting)
    row.after = style.size * (1.0 if beside else 0.5)
    return Top([row] if row.cells else [], [] if beside else _under_title(head.references))


def letter_top(head: Letterhead, address: AddressWindow, setting: Setting) -> Top:
    """The first page's upper part with everything at measured places, whatever the direction of the script.

    At large print one line of the sender stays above the window's reach; the rest goes under the title.
    """
    style = setting.style
    sender, left_out = _one_line(head, setting) if style.large else (sender_of(head), [])
    row = _head_row(head, sender, [], setting)
    placed = [_Placed(row, style.left, LETTER_TOP, style.width)] if row.cells else []
    if not style.large:
        placed += _reference_column(head.references, setting)
    x0, y0, x1, _ = (edge * MM for edge in style.window.safe)
    text = setting.within(address.lang).text(_joined(address.lines, "\n"), Role.ADDRESS)
    placed.append(_Placed(text, x0 + ADDRESS_INSET, y0 + ADDRESS_LOWERED, x1 - x0 - ADDRESS_INSET))
    under = [*left_out, *_under_title(head.references)] if style.large else []
    begins = LETTER_BEGINS_LARGE if style.large else LETTER_BEGINS
    return Top([LetterTop(placed, begins - style.top)], under)


# --------------------------------------------------------------------------------------------- the sender


def sender_of(head: Letterhead) -> list[Words]:
    """Organisation and unit, as far as they may be told."""
    organisation: list[Words] = [Strong(head.organisation)] if head.organisation else []
    return [*organisation, head.unit] if head.unit else organisation


def _one_line(head: Letterhead, setting: Setting) -> tuple[list[Words], list[Block]]:
    """The sender on one line, or what fits on it, and what does not."""
    if not (head.organisation and head.unit):
        return sender_of(head), []
    whole = (Strong(head.organisation), ", ", head.unit)
    own = setting.style.within(head.lang)
    if TextBox(whole, own, Role.LETTERHEAD).natural_width() <= setting.width - _mark_width(head, setting):
        return [whole], []
    return [Strong(head.organisation)], [Paragraph(head.unit, lang=head.lang)]


def _mark_width(head: Letterhead, setting: Setting) -> float:
    return Mark(setting.style, head.mark).picture_width + _HEAD_GAP if head.mark else 0.0


def _head_row(head: Letterhead, sender: list[Words], references: list[Words], setting: Setting) -> Row:
    """Mark, sender and references, as far as there are any; a foreign sender stands at the paper's start edge too."""
    width, own = setting.style.width, setting.within(head.lang)
    mark_width = _mark_width(head, setting)
    cells = [Cell([Mark(setting.style, head.mark)], mark_width)] if head.mark else []
    texts = [setting.text(words, Role.LETTERHEAD, align_end=True) for words in references]
    beside = _beside_sender(texts, width) if sender else width - mark_width
    if sender:
        mirrored = own.style.rtl != setting.style.rtl
        lines = [own.text(words, Role.LETTERHEAD, align_end=mirrored) for words in sender]
        cells.append(Cell(lines, (width - beside if references else width) - mark_width))
    if references:
        cells.append(Cell(texts, beside))
    return Row(cells, setting.style, gap=0, padding=0)


# ------------------------------------------------------------------------------------------ references


def _beside_sender(references: Sequence[TextBox], width: float) -> float:
    """What the sender's name leaves, and more for a date that would be parted in it, up to half the width."""
    widest = max((text.least_width() for text in references), default=0.0)
    return max(width * (1 - _NAME_SHARE), min(widest, width / 2))


def on_one_line(reference: Reference) -> Words:
    return (Strong(f"{reference.label} "), *runs(reference.words)) if reference.label else reference.words


def _reference_column(references: Sequence[Reference], setting: Setting) -> list[_Placed]:
    """Labels over their values, outside the window's reach, one block under another."""
    placed, y = [], REFERENCES_TOP
    for each in references:
        words = (Strong(each.label), "\n", *runs(each.words)) if each.label else each.words
        text = setting.text(words, Role.LETTERHEAD)
        text.layout(REFERENCES_WIDTH)
        placed.append(_Placed(text, setting.style.left, y, REFERENCES_WIDTH))
        y += text.height + REFERENCES_GAP
    return placed


def _under_title(references: Sequence[Reference]) -> list[Block]:
    """Unlabelled references on one line, labelled ones as facts."""
    bare = [each.words for each in references if not each.label]
    labelled = [Field(each.label, _unbroken(each.words)) for each in references if each.label]
    blocks: list[Block] = [Paragraph(_joined(bare, " · "))] if bare else []
    return [*blocks, Fields(labelled)] if labelled else blocks


def _unbroken(words: Words) -> tuple[Run, ...]:
    """Lines of a narrow column on one line."""
    return tuple(", " if run == "\n" else run for run in runs(words))


def _joined(parts: Sequence[Words], between: str) -> tuple[Run, ...]:
    joined: list[Run] = []
    for number, part in enumerate(parts):
        joined += [between, *runs(part)] if number else runs(part)
    return tuple(joined)
