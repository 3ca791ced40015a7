"""Two languages: Swedish and its translation side by side below 16 points, under each other from 16 points up."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import zip_longest

from sipdesk.documents.blocks import Block, Heading, Pair, Record, Records, WritingLines, plain, strings
from sipdesk.documents.pdf.boxes import Box, Rule, Stack
from sipdesk.documents.pdf.components.forms import writing_lines
from sipdesk.documents.pdf.components.records import card
from sipdesk.documents.pdf.components.running import HEADING_ROLES, heading, section_rule
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.row import Cell, Row

Compose = Callable[[Block, Setting], list[Box]]

COLUMN_GAP = 18
_SHORT_LINES = 2  # of a heading in half the width
_PAIR_END = 20.0  # penalty of a page break after a pair
_BY_HAND = (30, 60)  # letters on a line that an interpreter writes: in half the width, in all of it
_LINES = (1, 12)


def pair(block: Pair, setting: Setting, compose: Compose) -> list[Box]:
    original, translation = block.original, block.translation
    if isinstance(original, Heading) and isinstance(translation, Heading):
        return _headings(original, translation, setting)
    if isinstance(original, Records) and isinstance(translation, Records):
        return _records(original, translation, setting)
    side = _side(setting)
    first = compose(original, side)
    second = compose(translation, side) if translation is not None else _by_hand(block, side)
    return [_beside(first, second, setting)]


def _side(setting: Setting) -> Setting:
    return setting if setting.style.large else setting.narrower((setting.width - COLUMN_GAP) / 2)


def _beside(first: Sequence[Box], second: Sequence[Box], setting: Setting) -> Box:
    """Swedish to the left, or on top: it is the text that counts."""
    style = setting.style
    if not style.large:
        cells = [Cell(first), Cell(second)]
        return Row(
            cells, style, gap=COLUMN_GAP, padding=0, before=first[0].before, after=first[-1].after, mirrored=False
        )
    first[-1].after = 0.35 * style.size
    second[0].before = 0.0
    after = 1.2 * style.after_paragraph
    return Stack([*first, *second], style, keep=1, before=first[0].before, after=after, end_penalty=_PAIR_END)


def _by_hand(block: Pair, setting: Setting) -> list[Box]:
    boxes = writing_lines(lines_by_hand(block, whole_width=setting.style.large), setting)
    boxes[-1].after = setting.style.after_paragraph
    return boxes


def lines_by_hand(block: Pair, *, whole_width: bool) -> WritingLines:
    """Lines for the interpreter, as many as the Swedish words need by hand."""
    letters = sum(len(plain(text)) for text in strings(block.original))
    needed = -(-letters // _BY_HAND[whole_width])
    return WritingLines(min(max(needed, _LINES[0]), _LINES[1]), block.missing)


def _headings(original: Heading, translation: Heading, setting: Setting) -> list[Box]:
    """Titles under each other; others share a line and a rule, unless that would split a word or make a column."""
    if original.level == 1 or _too_wide((original, translation), setting):
        first, second = heading(original, setting), heading(replace(translation, rule=False), setting)
        first[-1].after, second[0].before = 0.2 * setting.style.size, 0.0
        second[0].section = False
        return [*first, *second]
    role, size = HEADING_ROLES[original.level], setting.style.size
    cells = []
    for number, each in enumerate((original, translation)):
        own = setting.within(each.lang)
        bookmark = each.level if number == 0 and each.level < 3 else 0
        text = own.heading(each.words, role, each.level, keep_next=True, bookmark=bookmark)
        cells.append(Cell([text]))
    ruled = original.rule and original.level == 2
    before = 0.0 if ruled else setting.style.before_section if original.level == 2 else 0.8 * size
    row = Row(
        cells,
        setting.style,
        gap=COLUMN_GAP,
        padding=0,
        before=before,
        after=0.4 * size,
        keep_next=True,
        mirrored=False,
    )
    row.section = original.level == 2 and not ruled
    return [section_rule(setting), row] if ruled else [row]


def _too_wide(headings: Sequence[Heading], setting: Setting) -> bool:
    """Whether half the line would split a word of a heading, or set a column of short lines where both languages take
    no more lines under each other."""
    texts = [TextBox(each.words, setting.within(each.lang).style, HEADING_ROLES[each.level]) for each in headings]
    most = 0
    for text in texts:
        text.layout((setting.width - COLUMN_GAP) / 2)
        if "split-word" in text.notes:
            return True
        most = max(most, len(text.lines))
    if most <= _SHORT_LINES:
        return False
    for text in texts:
        text.layout(setting.width)
    return sum(len(text.lines) for text in texts) <= most


def _records(original: Records, translation: Records, setting: Setting) -> list[Box]:
    """Card against card, with a thin rule between the pairs where they stand under each other."""
    boxes: list[Box] = []
    sides = [_RecordSide(block, setting) for block in (original, translation)]
    for pair in zip_longest(original.records, translation.records):
        cards = [side.card(record) for side, record in zip(sides, pair, strict=True) if record is not None]
        boxes.append(_cards_beside(cards, setting))
    return boxes


class _RecordSide:
    """Cards of one language, their values under each other."""

    def __init__(self, block: Records, setting: Setting) -> None:
        self.block, self.setting = block, _side(setting).within(block.lang)
        self.indent = self.setting.label_width([field.label for each in block.records for field in each.fields])

    def card(self, record: Record) -> Stack:
        return card(record, self.setting, self.indent, self.block.level)


def _cards_beside(cards: list[Stack], setting: Setting) -> Box:
    style = setting.style
    if not style.large:
        cells = [Cell([each]) for each in cards]
        size = style.size
        return Row(cells, style, gap=COLUMN_GAP, padding=0, before=0.3 * size, after=0.9 * size, mirrored=False)
    for each in cards:
        each.bar = False
    cards[0].after = 0.5 * style.size
    cards[-1].before = 0.0
    rule = Rule(0.5, before=0.6 * style.size, closing=True)
    return Stack([*cards, rule], style, keep=1, after=0.4 * style.size, end_penalty=_PAIR_END)
