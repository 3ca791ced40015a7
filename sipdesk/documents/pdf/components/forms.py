"""Things to fill in: tick lines, the consent's matrix, ruled lines, places to sign."""

from collections.abc import Sequence

from sipdesk.documents.blocks import (
    Blank,
    Matrix,
    MatrixColumn,
    MatrixRow,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    WritingLines,
    plain,
)
from sipdesk.documents.pdf.boxes import Box, RuledLines, Stack, TickBox
from sipdesk.documents.pdf.components.beside import beside
from sipdesk.documents.pdf.components.records import table_stack
from sipdesk.documents.pdf.components.running import in_one_piece
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.row import Cell, Row
from sipdesk.documents.pdf.structure import COLUMN_HEAD, LIST, ROW_HEAD, Element
from sipdesk.documents.pdf.style import Role

MATRIX_COLUMNS = 4  # more parties need a second matrix
MATRIX_GAP = 9
SIGNATURE_GAP = 16
_SIGNATURE_RULE = 0.9
_TICKS_TOGETHER = 0.5  # of a page
_GROUP_TOGETHER = 0.5  # of a page; a longer one may be parted between its lines
_ROOM = 0.8  # of the room to sign in; the label's own height is the rest
_LEAST_COLUMN = 2.5  # of a tick box's side: room for the box and the word for yes
_KINDS_SHARE = 0.28  # of a matrix's width, for the kinds of information and their reasons
LONG, SHORT = 2.2, 1.0  # shares of a row: a name and a date
_LARGE_ROW = LONG + SHORT  # what one row holds at large print


def ticks(block: Ticks, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    lines = tick_lines(block.items, setting, after=setting.style.after_paragraph)
    return [beside(lines, setting) if block.beside else lines]


def tick_lines(items: Sequence[Tick], setting: Setting, *, after: float) -> Stack:
    style = setting.style
    tag = setting.element("L", attributes=LIST.format("None"))
    lines: list[Box] = []
    for tick in items:
        item = setting.element("LI", tag)
        box = setting.tick_box(setting.element("Lbl", item), tick.ticked, plain(tick.words))
        body = setting.element("LBody", item)
        indent = style.tick_box + 0.6 * style.size
        text = TextBox(tick.words, style, Role.TICK, body, marker=box, indent=indent, after=style.after_item)
        lines.append(in_one_piece(text, tick.words, style))
    return Stack(lines, style, keep=_TICKS_TOGETHER, items=True, after=after)


# ----------------------------------------------------------------------------------------------- matrix


def matrix(block: Matrix, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    return _groups(block, setting) if setting.style.large else _matrices(block, setting)


def _groups(block: Matrix, setting: Setting) -> list[Box]:
    """Large print: a barred group for each party, a tick line for each kind of information."""
    return [_group(block, number, column, setting) for number, column in enumerate(block.columns)]


def _group(block: Matrix, number: int, column: MatrixColumn, setting: Setting) -> Stack:
    style = setting.style
    section = setting.under(setting.element("Sect")).narrower(setting.width - style.bar_indent)
    heading = section.heading(column.heading, Role.SUBHEADING, 3, after=0.4 * style.size, keep_next=True)
    items = [Tick(row.short, ticks[number]) for row, ticks in zip(block.rows, block.ticks, strict=True)]
    lines = tick_lines(items, section, after=0)
    around = 0.9 * style.size
    return Stack([heading, lines], style, bar=True, keep=_GROUP_TOGETHER, before=around, after=around)


def _matrices(block: Matrix, setting: Setting) -> list[Box]:
    """Tables of at most four parties; shared out evenly, so that no table is left with one alone."""
    heads = [TextBox(column.name, setting.style, Role.CELL_HEAD) for column in block.columns]
    widths = [max(head.least_width(), _LEAST_COLUMN * setting.style.tick_box) for head in heads]
    each = max(1, _columns_that_fit(widths, setting.width))
    tables = -(-len(widths) // each)
    each = -(-len(widths) // max(1, tables))
    return [
        _matrix(block, range(start, min(start + each, len(widths))), widths, setting)
        for start in range(0, len(widths), max(1, each))
    ]


def _columns_that_fit(widths: list[float], total: float) -> int:
    """How many parties every table can hold and still leave the kinds of information room for their reasons."""
    for count in range(MATRIX_COLUMNS, 1, -1):
        widest = sum(sorted(widths, reverse=True)[:count]) + MATRIX_GAP * count
        if total - widest >= _KINDS_SHARE * total:
            return count
    return 1


def _matrix(block: Matrix, columns: range, all_widths: list[float], setting: Setting) -> Stack:
    style = setting.style
    table = setting.element("Table")
    row = setting.element("TR", table)
    heads = [
        TextBox(words, style, Role.CELL_HEAD, setting.element("TH", row, COLUMN_HEAD))
        for words in (block.corner, *(block.columns[number].name for number in columns))
    ]
    party_widths = [all_widths[number] for number in columns]
    widths = [setting.width - MATRIX_GAP * len(party_widths) - sum(party_widths), *party_widths]
    rows = [[Cell([head], width) for head, width in zip(heads, widths, strict=True)]]
    for kind, answers in zip(block.rows, block.ticks, strict=True):
        boxes = _matrix_row(block, kind, [(block.columns[n], answers[n]) for n in columns], setting, table)
        rows.append([Cell([box], width) for box, width in zip(boxes, widths, strict=True)])
    return table_stack(rows, setting, gap=MATRIX_GAP, head_at_bottom=True)


def _matrix_row(
    block: Matrix, kind: MatrixRow, answers: list[tuple[MatrixColumn, bool]], setting: Setting, table: Element
) -> list[Box]:
    row = setting.element("TR", table)
    words = (Strong(kind.name), f". {kind.reason}")
    boxes: list[Box] = [TextBox(words, setting.style, Role.MATRIX_ROW, setting.element("TH", row, ROW_HEAD))]
    for column, ticked in answers:
        cell = setting.element("TD", row)
        box = setting.tick_box(cell, ticked, f"{plain(column.name)}: {kind.name}", Role.CELL)
        boxes.append(_with_yes(setting, box, block.yes, cell) if ticked else box)
    return boxes


def _with_yes(setting: Setting, box: TickBox, yes: str, cell: Element) -> Box:
    """A tick also says it in a word: for copies, text extraction and screen readers."""
    indent = setting.style.tick_box + 5
    return TextBox(yes, setting.style, Role.CELL, setting.element("Span", cell), marker=box, indent=indent)


# ---------------------------------------------------------------------------------------------- writing


def writing_lines(block: WritingLines, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    style = setting.style
    # More than a gap: the rule of a section below must not look like one more line to write on.
    lines = RuledLines(style, block.count, stretch=block.stretch, after=1.1 * style.writing_line)
    lines.keep_next = block.keep_next
    if not block.label:
        return [lines]
    return [setting.text(block.label, Role.LABEL, before=0.2 * style.size, keep_next=True), lines]


def signature_line(block: SignatureLine, setting: Setting) -> list[Box]:
    """Room, a rule, and what is written there under it; at large print in as many rows as needed."""
    setting = setting.within(block.lang)
    style = setting.style
    rows = [_signature_row(blanks, setting) for blanks in _rows_of_blanks(block.blanks, large=style.large)]
    return [Stack(rows, style, keep=1, after=style.after_paragraph)]


def _rows_of_blanks(blanks: Sequence[Blank], *, large: bool) -> list[list[Blank]]:
    rows: list[list[Blank]] = []
    used = _LARGE_ROW
    for blank in blanks:
        share = SHORT if blank.short else LONG
        if not rows or (large and used + share > _LARGE_ROW):
            rows.append([])
            used = 0.0
        rows[-1].append(blank)
        used += share
    return rows


def _signature_row(blanks: list[Blank], setting: Setting) -> Row:
    style = setting.style
    cells = [Cell([setting.text(blank.label, Role.SIGNATURE)], SHORT if blank.short else LONG) for blank in blanks]
    # The room to sign in is the space above: at the head of a page the margin is room enough.
    room = _ROOM * style.signature_room
    row = Row(cells, style, gap=SIGNATURE_GAP, padding=3, cell_rules=_SIGNATURE_RULE, before=room)
    row.least_before = room
    return row
