"""Records: a table below 16 points, cards from 16 points up, where three columns would hold two words a line."""

from sipdesk.documents.blocks import Record, Records, Words
from sipdesk.documents.pdf.boxes import Box, Head, Stack
from sipdesk.documents.pdf.columns import column_widths
from sipdesk.documents.pdf.components.running import value_rows
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.row import Cell, Row
from sipdesk.documents.pdf.structure import COLUMN_HEAD, ROW_HEAD, Element
from sipdesk.documents.pdf.style import Role, Style

TABLE_GAP = 12
HEAD_RULE, ROW_RULE = 1.5, 0.75


def records(block: Records, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    return [_cards(block, setting) if setting.style.large else _table(block, setting)]


# ------------------------------------------------------------------------------------------------ cards


def _cards(block: Records, setting: Setting) -> Stack:
    """Cards of one section; a page that starts inside it says which section goes on, unless that costs a page."""
    style = setting.style
    labels = [label for column in block.columns for label in column.labels]
    used = {field.label for record in block.records for field in record.fields}
    labels = [label for label in labels if label in used]
    indent = setting.label_width(labels)
    cards = [card(record, setting, indent, block.level) for record in block.records]
    return Stack(cards, style, head=continued_head(block.continued, style, optional=True))


def continued_head(words: Words, style: Style, *, optional: bool = False) -> Head | None:
    """What a page repeats that begins inside something. `optional`: not where it would cost a page."""
    if not words:
        return None
    return Head(TextBox(words, style, Role.CONTINUED), optional=optional, gap=0.7 * style.size)


def card(record: Record, setting: Setting, indent: float, level: int) -> Stack:
    """The title as a heading, a bar at the start edge, labels in a column of `indent` and values; never parted."""
    style = setting.style
    section = setting.under(setting.element("Sect"))
    title = section.heading(record.title, Role.SUBHEADING, level, after=0.2 * style.size, keep_next=bool(record.fields))
    inner = section.narrower(setting.width - style.bar_indent)
    rows = value_rows(record.fields, inner, indent, after=0.12 * style.size)
    return Stack([title, *rows], style, bar=True, keep=1, before=0.9 * style.size, after=0.9 * style.size)


# ------------------------------------------------------------------------------------------------ table


def _table(block: Records, setting: Setting) -> Stack:
    """The first column heads its rows where there are several values; the head is repeated on every page."""
    table = setting.element("Table")
    row = setting.element("TR", table)
    head = [[_head_cell(words, setting, row)] for words in (block.head, *(column.head for column in block.columns))]
    cells = [head, *(_record_cells(record, block, setting, table) for record in block.records)]
    widths = column_widths(cells, setting.width, TABLE_GAP)
    return table_stack(
        [[Cell(texts, width) for texts, width in zip(row, widths, strict=True)] for row in cells], setting
    )


def table_stack(
    rows: list[list[Cell]], setting: Setting, *, gap: float = TABLE_GAP, head_at_bottom: bool = False
) -> Stack:
    """Rows with horizontal rules, the first of them a head that every page repeats."""
    style = setting.style
    head = Row(rows[0], style, gap=gap, padding=4, rule_below=HEAD_RULE, keep_next=True, at_bottom=head_at_bottom)
    body = [Row(cells, style, gap=gap, padding=5, rule_below=ROW_RULE) for cells in rows[1:]]
    return Stack([head, *body], style, items=True, after=style.after_paragraph, head=Head(head, optional=False))


def _head_cell(words: Words, setting: Setting, row: Element) -> TextBox:
    return TextBox(words, setting.style, Role.CELL_HEAD, setting.element("TH", row, COLUMN_HEAD))


def _record_cells(record: Record, block: Records, setting: Setting, table: Element) -> list[list[TextBox]]:
    row = setting.element("TR", table)
    # never more headers than cells: beside one value, or in a table of few rows, each cell would have one of its own
    count = len(block.columns) * len(block.records)
    heads_row = count > len(block.columns) + len(block.records)
    tag = setting.element("TH", row, ROW_HEAD) if heads_row else setting.element("TD", row)
    title = TextBox(record.title, setting.style, Role.CELL, tag, strong=True)
    cells = [[title]]
    for column in block.columns:
        cell = setting.element("TD", row)
        values = [field.words for label in column.labels for field in record.fields if field.label == label]
        tags = [setting.element("P", cell) for _ in values] if len(values) > 1 else [cell]
        cells.append([TextBox(words, setting.style, Role.CELL, tag) for words, tag in zip(values, tags, strict=False)])
    return cells
