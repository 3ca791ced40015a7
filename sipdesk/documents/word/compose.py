"""A paper's blocks, one after another, become paragraphs and tables of Word."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from sipdesk.documents.blocks import (
    AddressWindow,
    AtFoot,
    Block,
    Fields,
    Group,
    Heading,
    Letterhead,
    List,
    Matrix,
    Notice,
    Pair,
    Paper,
    Paragraph,
    PhoneList,
    Records,
    ReplySlip,
    SignatureLine,
    Ticks,
    Unit,
    WritingLines,
)
from sipdesk.documents.pdf.components.pairs import lines_by_hand
from sipdesk.documents.pdf.style import Role
from sipdesk.documents.word.elements import Line, Lined, Part, Shape
from sipdesk.documents.word.forms import matrix, signature_line, ticks, writing_lines
from sipdesk.documents.word.letter import letter_top, plain_top
from sipdesk.documents.word.running import BAR, card, fields, heading, label_column, listed, notice, paragraph, records
from sipdesk.documents.word.sheet import Sheet
from sipdesk.documents.word.text import tab

_CUT: Final = Line(0.75, 8, "dashed")
_FOOT_RULE: Final = Line(1.2, 6)


def compose_paper(paper: Paper, sheet: Sheet) -> list[Part]:
    """Everything that stands on the paper, from top to bottom."""
    return [part for block in _with_top(paper.blocks, sheet) for part in block]


def _with_top(blocks: Sequence[Block], sheet: Sheet) -> Sequence[Sequence[Part]]:
    head, after = (blocks[0], blocks[1:]) if blocks else (None, blocks)
    if not isinstance(head, Letterhead):
        return [compose(block, sheet) for block in blocks]
    if after and isinstance(after[0], AddressWindow) and after[0].lines:
        top = letter_top(head, after[0], sheet)
    else:
        top = plain_top(head, sheet)
    return [top, *(compose(block, sheet) for block in after)]


def compose(block: Block, sheet: Sheet) -> list[Part]:
    """The paragraphs and tables of one block."""
    return _COMPONENTS[type(block)](block, sheet)


def _inside(blocks: Sequence[Block], sheet: Sheet) -> list[Part]:
    return [part for block in blocks for part in compose(block, sheet)]


def _group(block: Group, sheet: Sheet) -> list[Part]:
    """What belongs together: on one page, or with a bar at its start edge."""
    parts = _inside(block.blocks, sheet.within(block.lang))
    kept = _together(parts) if block.keep else parts
    return [_shaped(part, left=BAR) if isinstance(part, Lined) else part for part in kept] if block.bar else kept


def _reply_slip(block: ReplySlip, sheet: Sheet) -> list[Part]:
    cut = Lined(Shape(bottom=_CUT, keep_next=True))
    return [cut, *_together(_inside(block.blocks, sheet))]


def _at_foot(block: AtFoot, sheet: Sheet) -> list[Part]:
    first, *rest = _together(_inside(block.blocks, sheet))
    return [_shaped(first, top=_FOOT_RULE) if isinstance(first, Lined) else first, *rest]


def _together(parts: Sequence[Part]) -> list[Part]:
    return [*map(_kept, parts[:-1]), *parts[-1:]]


def _kept(part: Part) -> Part:
    """On one page with what follows; of a table every paragraph says so."""
    if isinstance(part, Lined):
        return _shaped(part, keep_next=True)
    rows = [[replace(cell, lines=[_shaped(line, keep_next=True) for line in cell.lines]) for cell in row]
            for row in part.rows]  # fmt: skip
    return replace(part, rows=rows)


def _shaped(line: Lined, **values: Any) -> Lined:
    return replace(line, shape=replace(line.shape, **values))


def _pair(block: Pair, sheet: Sheet) -> list[Part]:
    """The translation under the Swedish at every size: a heading inside a table is none to Word, and what somebody adds
    on one side would part the two."""
    original, translation = block.original, block.translation
    if isinstance(original, Records) and isinstance(translation, Records):
        return _record_pairs(original, translation, sheet)
    if translation is None:
        return [*compose(original, sheet), *writing_lines(lines_by_hand(block, whole_width=True), sheet)]
    if isinstance(translation, Heading):
        translation = replace(translation, rule=False)
    return [*map(_kept, compose(original, sheet)), *compose(translation, sheet)]


def _record_pairs(original: Records, translation: Records, sheet: Sheet) -> list[Part]:
    """Card after card, each in both languages."""
    sides = [(block, sheet.within(block.lang)) for block in (original, translation)]
    columns = [label_column([row.label for each in block.records for row in each.fields], own) for block, own in sides]
    parts: list[Part] = []
    for place in range(max(len(original.records), len(translation.records))):
        for (block, own), column in zip(sides, columns, strict=True):
            parts += card(block.records[place], column, block.level, own) if place < len(block.records) else []
    return parts


def _phone_list(block: PhoneList, sheet: Sheet) -> list[Part]:
    """What it is about, the number in large figures, and who answers."""
    sheet = sheet.within(block.lang)
    parts: list[Part] = []
    column = max((sheet.widest(row.about) for row in block.rows), default=0.0)
    air = 0.5 * sheet.style.size
    shape = Shape("Heading2", top=_FOOT_RULE, between=_FOOT_RULE, tabs=(column,), before=air, after=0.0)
    for row in block.rows:
        line = sheet.line(row.about, replace(shape, keep_next=bool(row.who)))
        number = sheet.set(Unit(row.number), Role.PHONE, strong=True)
        parts.append(replace(line, runs=[*line.runs, tab(), *number]))
        parts += [sheet.line(row.who, Shape(after=0.0))] if row.who else []
        parts += [] if row.number else [Lined(Shape(after=0.0, height=sheet.style.writing_line))]
    return parts


_COMPONENTS: dict[type, Callable[[Any, Sheet], list[Part]]] = {
    Letterhead: plain_top,
    AddressWindow: lambda block, sheet: [],  # noqa: ARG005  # stands at its place only after a letterhead
    Heading: heading,
    Paragraph: paragraph,
    List: listed,
    Notice: notice,
    Fields: fields,
    Records: records,
    Ticks: ticks,
    Matrix: matrix,
    WritingLines: writing_lines,
    SignatureLine: signature_line,
    Group: _group,
    ReplySlip: _reply_slip,
    AtFoot: _at_foot,
    Pair: _pair,
    PhoneList: _phone_list,
}
