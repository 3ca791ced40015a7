"""The head of a paper in Word: who writes, and in a letter the address where an envelope's window shows it."""

from collections.abc import Sequence
from typing import Final

from sipdesk.documents.blocks import AddressWindow, Letterhead, Reference
from sipdesk.documents.pdf.components.letter import (
    ADDRESS_INSET,
    ADDRESS_LOWERED,
    LETTER_BEGINS,
    LETTER_BEGINS_LARGE,
    on_one_line,
    sender_of,
)
from sipdesk.documents.pdf.style import MM, Role
from sipdesk.documents.word.elements import Cell, Grid, Lined, Part, Shape
from sipdesk.documents.word.pictures import mark_run
from sipdesk.documents.word.sheet import Sheet

_REFERENCE_GAP: Final = 0.4  # of the size
_CELL_TOP: Final = 3.0  # points of room that every cell has over its first line


def plain_top(head: Letterhead, sheet: Sheet) -> list[Part]:
    """The sender, and the references under it."""
    lines = [*_sender(head, sheet), *_references(head.references, sheet)]
    return [*lines[:-1], *(_with_air(line, sheet) for line in lines[-1:])]


def letter_top(head: Letterhead, address: AddressWindow, sheet: Sheet) -> list[Part]:
    """One row, as high as the upper part of the letter: the sender at the left, the address behind the window. Its
    places are the sheet's, whatever the direction of the script."""
    style = sheet.style
    x, y, right, _ = (edge * MM for edge in style.window.safe)
    begins = LETTER_BEGINS_LARGE if style.large else LETTER_BEGINS
    left = x + ADDRESS_INSET - style.left
    lowered = Lined(Shape(after=0.0, height=y + ADDRESS_LOWERED - style.top - _CELL_TOP))
    lines = [sheet.within(address.lang).line(line, Shape(after=0.0), Role.ADDRESS) for line in address.lines]
    sender, references = _sender(head, sheet), _references(head.references, sheet)
    beside = sender if style.large else [*sender, *references]
    row = [Cell(beside, left), Cell([lowered, *lines], right - x)]
    under = references if style.large else []
    return [Grid([row], height=begins - style.top), *under]


def _sender(head: Letterhead, sheet: Sheet) -> list[Lined]:
    own = sheet.within(head.lang)
    picture = [Lined(Shape(after=4.0), [mark_run(head.mark, sheet.style.mark)])] if head.mark else []
    return picture + [own.line(words, Shape(after=0.0), Role.LETTERHEAD) for words in sender_of(head)]


def _references(references: Sequence[Reference], sheet: Sheet) -> list[Lined]:
    gap = _REFERENCE_GAP * sheet.style.size
    return [sheet.line(on_one_line(each), Shape(before=gap, after=0.0), Role.LETTERHEAD) for each in references]


def _with_air(line: Lined, sheet: Sheet) -> Lined:
    return Lined(Shape(before=line.shape.before, after=sheet.style.size, rtl=line.shape.rtl), line.runs)
