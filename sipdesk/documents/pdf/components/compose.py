"""A paper's blocks, one after another, become boxes: the table of contents of the components."""

from collections.abc import Callable, Sequence
from typing import Any

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
    PhoneRow,
    Records,
    ReplySlip,
    SignatureLine,
    Ticks,
    Unit,
    Words,
    WritingLines,
    runs,
)
from sipdesk.documents.pdf.boxes import Box, Filler, Gap, Rule, RuledLines, Stack
from sipdesk.documents.pdf.components.forms import matrix, signature_line, ticks, writing_lines
from sipdesk.documents.pdf.components.letter import LetterTop, Top, letter_top, plain_top
from sipdesk.documents.pdf.components.pairs import pair
from sipdesk.documents.pdf.components.records import continued_head, records
from sipdesk.documents.pdf.components.running import fields, heading, notice, numbered_or_bulleted, paragraph
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.penalties import CONTINUED, LAST_OF_GROUP
from sipdesk.documents.pdf.row import Cell, Row
from sipdesk.documents.pdf.structure import Element
from sipdesk.documents.pdf.style import Role, Script, Style, script_of

_CUT_DASH = "5 4"
_SLIP_SPACES = 0.6
_PHONE_GAP = 6
_PHONE_AIR = 0.34


def compose_paper(paper: Paper, style: Style, root: Element) -> list[Box]:
    """All boxes of a paper, their tags under `root`."""
    setting = Setting(paper, style, root, style.width)
    top, rest = _top(paper.blocks, setting)
    title = next((number for number, block in enumerate(rest, 1) if _is_title(block)), 0)
    boxes = _inside([*rest[:title], *top.under_title, *rest[title:]], setting)
    if boxes and any(isinstance(box, LetterTop) for box in top.boxes):
        boxes[0].before = 0.0  # the letter begins at a measured place
    return [*top.boxes, *boxes]


def compose(block: Block, setting: Setting) -> list[Box]:
    """The boxes of one block, their tags under `setting.parent`."""
    return _COMPONENTS[type(block)](block, setting)


def _top(blocks: Sequence[Block], setting: Setting) -> tuple[Top, Sequence[Block]]:
    """What stands over the title, and the blocks that follow it."""
    if not blocks or not isinstance(blocks[0], Letterhead):
        return Top([], []), blocks
    if len(blocks) > 1 and isinstance(blocks[1], AddressWindow):
        if blocks[1].lines:
            return letter_top(blocks[0], blocks[1], setting), blocks[2:]
        return plain_top(blocks[0], setting), blocks[2:]
    return plain_top(blocks[0], setting), blocks[1:]


def _inside(blocks: Sequence[Block], setting: Setting) -> list[Box]:
    boxes: list[Box] = []
    after_heading = False
    above: Block | None = None
    for block in blocks:
        made = compose(block, setting)
        if isinstance(block, PhoneList) and isinstance(above, Notice):
            _share_rule(boxes[-1])
        above = block
        if after_heading and isinstance(block, Heading):  # one heading right under another belongs to it
            made[0].before = 0.0
        after_heading = isinstance(block, Heading)
        boxes += made
    return boxes


def _is_title(block: Block) -> bool:
    block = block.original if isinstance(block, Pair) else block
    return isinstance(block, Heading) and block.level == 1


def _group(block: Group, setting: Setting) -> list[Box]:
    """A bar marks it as one thing, so its own space stands around it and none inside at its edges."""
    setting = setting.within(block.lang)
    style = setting.style
    head = continued_head(block.continued, style)
    dear = CONTINUED if head else 0
    if not block.bar:
        boxes = _inside(block.blocks, setting)
        for box in boxes:
            if head and isinstance(box, Stack):
                box.keep = 0.0  # the next page says what goes on
        return [Stack(boxes, style, keep=float(block.keep), head=head, break_penalty=dear)]
    section = setting.under(setting.element("Sect")).narrower(setting.width - style.bar_indent)
    boxes = _inside(block.blocks, section)
    if boxes:
        boxes[0].before = boxes[-1].after = 0.0
        boxes[0].section = False
    if len(boxes) > 1 and not block.keep and isinstance(boxes[-2], Stack):
        boxes[-2].end_penalty = LAST_OF_GROUP
    around = style.size
    return [
        Stack(
            boxes, style, keep=float(block.keep), bar=True, head=head, break_penalty=dear, before=around, after=around
        )
    ]


def _reply_slip(block: ReplySlip, setting: Setting) -> list[Box]:
    """Set a little closer than the letter: it has to stay on one page. A last line to write on stands so high over the
    rule of the foot as over another line."""
    size = setting.style.size
    boxes = _inside(block.blocks, setting)
    if boxes and isinstance(boxes[-1], RuledLines):
        boxes.append(Gap(max(0.0, setting.style.writing_line - setting.style.over_foot)))
        boxes[-2].after = 0.0
    for box in boxes:
        box.after *= _SLIP_SPACES
    if boxes:
        boxes[0].before = 0.0
    cut = Rule(0.75, dash=_CUT_DASH, after=0.8 * size)
    return [Filler(), Stack([cut, *boxes], setting.style, keep=1, before=size)]


def _at_foot(block: AtFoot, setting: Setting) -> list[Box]:
    size = setting.style.size
    boxes = [Rule(1.2), *_inside(block.blocks, setting), Gap(0.2 * size)]
    return [Filler(), Stack(boxes, setting.style, keep=1, before=size)]


def _pair(block: Pair, setting: Setting) -> list[Box]:
    return pair(block, setting, compose)


def _phone_list(block: PhoneList, setting: Setting) -> list[Box]:
    """What it is about and the number close beside it, large, with rules between the rows."""
    setting = setting.within(block.lang)
    numbers = [TextBox(Unit(row.number), setting.style, Role.PHONE) for row in block.rows]
    width = max((number.natural_width() for number in numbers), default=0.0) + 1
    said = [*((row.about, True) for row in block.rows), *((row.who, False) for row in block.rows)]
    about = max((_contact_width(*words, setting) for words in said), default=0.0) + setting.style.size
    about = min(about, setting.width - width - _PHONE_GAP)
    rows = [Stack([Rule(1.2), _phone_row(row, about, setting)], setting.style, keep=1) for row in block.rows]
    return [*rows, Rule(1.2, closing=True, after=0.4 * setting.style.size)]


def _share_rule(notice: Box) -> None:
    """The rule over a list of numbers ends a notice above it as well: two so near look like a row without a number."""
    if isinstance(notice, Stack):
        notice.children.pop()
        notice.after = 0.0


def _contact_width(words: Words, strong: bool, setting: Setting) -> float:
    return TextBox(words, setting.style, Role.CONTACT, strong=strong).natural_width()


def _phone_row(row: PhoneRow, about_width: float, setting: Setting) -> Row:
    """A row without a number is high enough to write one in by hand. Air stands around a row, not in it: a sheet for
    the door that is full is set closer."""
    section = setting.under(setting.element("Sect"))
    close = Role.VALUE if _has_marks(row.about) or _has_marks(row.who) else Role.CONTACT
    about: list[Box] = [section.heading(row.about, close, 2, strong=True)]
    if row.who:
        about.append(section.text(row.who, close))
    air = _PHONE_AIR * setting.style.size
    number = section.text(Unit(row.number), Role.PHONE) if row.number else Gap(setting.style.writing_line - 2 * air)
    cells = [Cell(about, about_width), Cell([number], setting.width - about_width - _PHONE_GAP)]
    return Row(cells, setting.style, before=air, after=air, gap=_PHONE_GAP, padding=0)


def _has_marks(words: Words) -> bool:
    """Whether a script stands there whose marks would meet the line above, were the lines as close as elsewhere."""
    return any(not isinstance(run, str) and script_of(run.lang) is not Script.LATIN for run in runs(words))


_COMPONENTS: dict[type, Callable[[Any, Setting], list[Box]]] = {
    Letterhead: lambda block, setting: plain_top(block, setting).boxes,
    AddressWindow: lambda block, setting: [],  # noqa: ARG005  # stands at its place only after a letterhead
    Heading: heading,
    Paragraph: paragraph,
    List: numbered_or_bulleted,
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
