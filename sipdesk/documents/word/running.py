"""Running text, facts, cards and tables of a paper, as paragraphs and tables of Word."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sipdesk.documents.blocks import (
    Field,
    Fields,
    Heading,
    List,
    Notice,
    Paragraph,
    Record,
    Records,
    Words,
    plain,
    runs,
)
from sipdesk.documents.pdf.components.running import LABEL_SHARE
from sipdesk.documents.word.elements import PLAIN, Grid, Line, Lined, Part, Shape
from sipdesk.documents.word.sheet import SIGN, Sheet
from sipdesk.documents.word.text import tab

BAR: Final = Line(3, 9)
RULE, HEAD_RULE = Line(0.75), Line(1.5)


def heading(block: Heading, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    ruled = Line(1.5, 6) if block.level == 2 and block.rule else None
    return [sheet.line(block.words, Shape(f"Heading{block.level}", top=ruled))]


def paragraph(block: Paragraph, sheet: Sheet) -> list[Part]:
    return [sheet.within(block.lang).line(block.words)]


def listed(block: List, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    number, style = sheet.lists.next(numbered=block.numbered), sheet.style
    items = [Shape(number=number, after=style.after_item) for _ in block.items]
    if items:
        items[-1] = replace(items[-1], after=style.after_paragraph)
    return [sheet.line(words, shape) for words, shape in zip(block.items, items, strict=True)]


def notice(block: Notice, sheet: Sheet) -> list[Part]:
    last = len(block.lines) - 1
    return [
        sheet.within(line.lang).line(
            line.words,
            Shape(top=None if number else RULE, bottom=RULE if number == last else None, keep_next=number < last),
            strong=True,
        )
        for number, line in enumerate(block.lines)
    ]


def fields(block: Fields, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    column = label_column([*(row.label for row in block.rows), *block.column], sheet)
    if any(sheet.widest(row.words) > sheet.width - column for row in block.rows):
        column = 0.0  # a name would be broken beside its label
    lines = [replace(line, shape=replace(line.shape, keep_next=True)) for line in facts(block.rows, column, sheet)]
    last = (replace(line, shape=replace(line.shape, keep_next=False, after=None)) for line in lines[-1:])
    return [*lines[:-1], *last]


def label_column(labels: Sequence[Words], sheet: Sheet) -> float:
    """How wide a column the labels need; 0 where it would leave no line for the values."""
    signs = max((len(plain(label)) for label in labels), default=0)
    width = SIGN * signs * sheet.style.size + sheet.style.size
    broken = any("\n" in (run if isinstance(run, str) else run.text) for label in labels for run in runs(label))
    return 0.0 if broken or width > LABEL_SHARE * sheet.width else width


def facts(rows: Sequence[Field], column: float, sheet: Sheet, shape: Shape = PLAIN) -> list[Lined]:
    """A line for each: the label, and its value beside or under it."""
    after, lines = 0.15 * sheet.style.size, []
    for row in rows:
        label, value = sheet.set(row.label, strong=True), sheet.set(row.words)
        if column:
            beside = replace(shape, start=column, hanging=column, tabs=(column,), after=after, rtl=sheet.style.rtl)
            lines.append(Lined(beside, [*label, tab(), *value]))
        else:
            over = replace(shape, keep_next=True, after=0.0, rtl=sheet.style.rtl)
            lines += [Lined(over, label), Lined(replace(over, keep_next=False, after=after), value)]
    return lines


def records(block: Records, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    if not sheet.style.large:
        return [_table(block, sheet), sheet.gap()]
    column = label_column([field.label for record in block.records for field in record.fields], sheet)
    return [line for record in block.records for line in card(record, column, block.level, sheet)]


def card(record: Record, column: float, level: int, sheet: Sheet) -> list[Part]:
    """The title as a heading, a bar at the start edge, and the values; on one page."""
    title = sheet.line(record.title, Shape(f"Heading{level}", left=BAR))
    values = facts(record.fields, column, sheet, Shape(left=BAR))
    kept = [replace(line, shape=replace(line.shape, keep_next=True)) for line in values[:-1]]
    last = [replace(line, shape=replace(line.shape, after=0.9 * sheet.style.size)) for line in values[-1:]]
    return [title, *kept, *last]


def _table(block: Records, sheet: Sheet) -> Grid:
    heads: list[Words] = [block.head, *(column.head for column in block.columns)]
    rows = [_values(record, block) for record in block.records]
    columns = [[head, *(words for row in rows for words in row[place])] for place, head in enumerate(heads)]
    widths = _shared_out(columns, sheet)
    table = [[sheet.cell([head], width, HEAD_RULE, strong=True) for head, width in zip(heads, widths, strict=True)]]
    for row in rows:
        values = (sheet.cell(words, width, RULE) for words, width in zip(row[1:], widths[1:], strict=True))
        table.append([sheet.cell(row[0], widths[0], RULE, strong=True), *values])
    return Grid(table, sheet.style.rtl, head=True)


def _values(record: Record, block: Records) -> list[list[Words]]:
    """What stands in each cell of a record's row."""
    by_column = [
        [field.words for label in column.labels for field in record.fields if field.label == label]
        for column in block.columns
    ]
    return [[record.title], *(words or [""] for words in by_column)]


def _shared_out(columns: Sequence[Sequence[Words]], sheet: Sheet) -> list[float]:
    """Widths of columns: room for what is not to be broken in each, and the rest by how much is said there."""
    least = [max(sheet.widest(words) for words in column) for column in columns]
    said = [max(len(plain(words)) for words in column) for column in columns]
    left = sheet.width - sum(least)
    if left < 0:
        return [sheet.width * one / sum(least) for one in least]
    return [one + left * count / sum(said) for one, count in zip(least, said, strict=True)]
