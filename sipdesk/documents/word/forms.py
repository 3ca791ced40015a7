"""Things to fill in: boxes, the consent's matrix, lines to write on, places to sign."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from sipdesk.documents.blocks import (
    Blank,
    Matrix,
    MatrixColumn,
    Run,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    WritingLines,
    runs,
)
from sipdesk.documents.pdf.components.forms import LONG, MATRIX_COLUMNS, SHORT
from sipdesk.documents.pdf.style import Role
from sipdesk.documents.word.elements import PLAIN, Cell, Grid, Line, Lined, Part, Shape
from sipdesk.documents.word.running import BAR, HEAD_RULE, RULE
from sipdesk.documents.word.sheet import Sheet

_TICKED, _EMPTY = "\u2612", "\u2610"
_KINDS_SHARE: Final = 0.36  # of the table's width, for the kinds of information and their reasons
_BETWEEN: Final = "\u2003\u2003"


def ticks(block: Ticks, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    if block.beside:
        said = [run for number, tick in enumerate(block.items) for run in (_BETWEEN * bool(number), *_boxed(tick, " "))]
        return [sheet.line(said)]
    return [*tick_lines(block.items, sheet)]


def tick_lines(items: Sequence[Tick], sheet: Sheet, shape: Shape = PLAIN) -> list[Lined]:
    indent = 1.6 * sheet.style.size
    shape = replace(shape, start=indent, hanging=indent, tabs=(indent,), after=sheet.style.after_item)
    return [sheet.line(_boxed(tick), shape) for tick in items]


def _boxed(tick: Tick, space: str = "\t") -> tuple[Run, ...]:
    return (_TICKED if tick.ticked else _EMPTY, space, *runs(tick.words))


def matrix(block: Matrix, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    if sheet.style.large:
        return [part for number, column in enumerate(block.columns) for part in _group(block, number, column, sheet)]
    party = max((sheet.widest(column.name) for column in block.columns), default=0.0)
    fitting = min(MATRIX_COLUMNS, max(1, int((1 - _KINDS_SHARE) * sheet.width / party))) if party else 1
    each = -(-len(block.columns) // (-(-len(block.columns) // fitting) or 1))  # shared out evenly
    parts: list[Part] = []
    for start in range(0, len(block.columns), max(1, each)):
        columns = range(start, min(start + each, len(block.columns)))
        parts += [_table(block, columns, party, sheet), sheet.gap()]
    return parts


def _group(block: Matrix, number: int, column: MatrixColumn, sheet: Sheet) -> list[Part]:
    """A party's heading, and a line for each kind of information."""
    items = [Tick(row.short, answers[number]) for row, answers in zip(block.rows, block.ticks, strict=True)]
    lines = tick_lines(items, sheet, Shape(left=BAR))
    return [sheet.line(column.heading, Shape("Heading3", left=BAR)), *lines]


def _table(block: Matrix, columns: range, party: float, sheet: Sheet) -> Grid:
    """party: width of a column."""
    kinds = sheet.width - party * len(columns)
    head = [sheet.cell([block.corner], kinds, HEAD_RULE, strong=True)]
    head += [sheet.cell([block.columns[number].name], party, HEAD_RULE, strong=True) for number in columns]
    rows = [head]
    for kind, answers in zip(block.rows, block.ticks, strict=True):
        row = [sheet.cell([(Strong(kind.name), f". {kind.reason}")], kinds, RULE)]
        for number in columns:
            said = f"{_TICKED} {block.yes}" if answers[number] else _EMPTY
            row.append(sheet.cell([said], party, RULE))
        rows.append(row)
    return Grid(rows, sheet.style.rtl, head=True)


def writing_lines(block: WritingLines, sheet: Sheet) -> list[Part]:
    sheet = sheet.within(block.lang)
    ruled = Shape(after=0.0, height=sheet.style.writing_line, bottom=RULE, between=RULE, keep_next=True)
    lines = [Lined(ruled) for _ in range(block.count)]
    label = [sheet.line(block.label, Shape(keep_next=True, after=0.0), strong=True)] if block.label else []
    return [*label, *lines, sheet.gap()]


def signature_line(block: SignatureLine, sheet: Sheet) -> list[Part]:
    """Room to sign, a rule, and what is written there under it; at large print one under another."""
    sheet = sheet.within(block.lang)
    rows = [[blank] for blank in block.blanks] if sheet.style.large else [list(block.blanks)]
    return [part for blanks in rows for part in (_blank_row(blanks, sheet), sheet.gap())]


def _blank_row(blanks: Sequence[Blank], sheet: Sheet) -> Grid:
    shares = [SHORT if blank.short else LONG for blank in blanks]
    widths = [sheet.width * share / sum(shares) for share in shares]
    room = Lined(Shape(after=0.0, height=sheet.style.signature_room, bottom=Line(0.9), keep_next=True))
    label = Shape(after=0.0)
    return Grid([[
        Cell([room, sheet.line(blank.label, label, Role.SIGNATURE)], width)
        for blank, width in zip(blanks, widths, strict=True)
    ]], sheet.style.rtl)  # fmt: skip
