"""Running text: headings, paragraphs, lists, notices, and labelled values."""

from collections.abc import Sequence

from sipdesk.documents.blocks import Field, Fields, Heading, List, Notice, Paragraph, Words, runs, strings
from sipdesk.documents.pdf.boxes import Box, Rule, Stack
from sipdesk.documents.pdf.components.beside import beside
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.structure import LIST, Element
from sipdesk.documents.pdf.style import Role, Style
from sipdesk.documents.words import BETWEEN, last_line

_SECTION_RULE = 1.5
_NOTICE_RULE = 0.75
_WIDEST_SHARE = 0.5  # of the width, where values beside so wide a column of labels take fewer lines all the same
LABEL_SHARE = 0.4  # of the width: a wider label column leaves no line for the value, so labels stand above
_LONG_COLUMN = 6
_OVER_LABEL = 0.4  # over a label that stands above its value, or it seems to belong to the value before
_ROUNDING = 0.01

ITEM_TOGETHER = 0.5  # of a page: a longer one may be parted between its lines
_FACTS_TOGETHER = 0.4  # of a page: longer ones may be parted between the rows

HEADING_ROLES = {1: Role.TITLE, 2: Role.SECTION, 3: Role.SUBHEADING, 4: Role.SUBHEADING}


def heading(block: Heading, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    size = setting.style.size
    match block.level:
        case 1:
            return [_heading_text(block, setting, before=0.8 * size, after=0.5 * size)]
        case 2 if block.rule:
            return [section_rule(setting), _heading_text(block, setting, after=0.4 * size)]
        case 2:
            text = _heading_text(block, setting, before=setting.style.before_section, after=0.4 * size)
            text.section = True
            return [text]
        case _:
            return [_heading_text(block, setting, before=0.8 * size, after=0.2 * size)]


def _heading_text(block: Heading, setting: Setting, *, before: float = 0, after: float = 0) -> TextBox:
    bookmark = block.level if block.level < 3 else 0
    return setting.heading(
        block.words,
        HEADING_ROLES[block.level],
        block.level,
        before=before,
        after=after,
        keep_next=True,
        bookmark=bookmark,
    )


def section_rule(setting: Setting) -> Rule:
    style = setting.style
    return Rule(_SECTION_RULE, before=style.before_section, after=0.4 * style.size, section=True)


def paragraph(block: Paragraph, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    style = setting.style
    return [setting.text(block.words, after=style.after_paragraph, max_width=style.measure)]


def numbered_or_bulleted(block: List, setting: Setting) -> list[Box]:
    setting = setting.within(block.lang)
    style = setting.style
    tag = setting.element("L", attributes=LIST.format("Decimal" if block.numbered else "Disc"))
    indent = (1.5 if block.numbered else 1.1) * style.size
    items: list[Box] = []
    for number, words in enumerate(block.items, 1):
        marker, body = _list_item(setting, tag, str(number) if block.numbered else "•")
        measure, after = style.measure, style.after_item
        text = TextBox(words, style, Role.BODY, body, marker=marker, indent=indent, after=after, max_width=measure)
        items.append(in_one_piece(text, words, style))
    return [Stack(items, style, items=True, after=style.after_paragraph)]


def in_one_piece(text: TextBox, words: Words, style: Style) -> Box:
    """An item or a value whose lines were set: no page parts two languages of one line from each other."""
    return Stack([text], style, keep=ITEM_TOGETHER) if any("\n" in each for each in strings(words)) else text


def _list_item(setting: Setting, tag: Element, label: str) -> tuple[TextBox, Element]:
    """The label of an item, and the tag of its body."""
    item = setting.element("LI", tag)
    marker = setting.text(label, Role.LABEL, "Lbl", item, strong=True)
    return marker, setting.element("LBody", item)


def notice(block: Notice, setting: Setting) -> list[Box]:
    size = setting.style.size
    lines: list[Box] = []
    for number, line in enumerate(block.lines):
        lines.append(
            setting.within(line.lang).text(
                line.words,
                Role.NOTICE,
                before=(0.1 if number else 0.35) * size,
                after=0.35 * size if number == len(block.lines) - 1 else 0,
                keep_next=True,
            )
        )
    boxes = [Rule(_NOTICE_RULE), *lines, Rule(_NOTICE_RULE, closing=True)]
    return [Stack(boxes, setting.style, keep=1, before=0.6 * size, after=0.8 * size)]


# -------------------------------------------------------------------------------------- labelled values


def fields(block: Fields, setting: Setting) -> list[Box]:
    """A column of labels and their values."""
    setting = setting.within(block.lang)
    labels = [*(field.label for field in block.rows), *block.column]
    rows = value_rows(block.rows, setting, _column(block.rows, labels, setting), after=0.15 * setting.style.size)
    made = Stack(rows, setting.style, keep=_FACTS_TOGETHER, items=True, after=setting.style.after_paragraph)
    return [beside(made, setting) if block.beside else made]


def value_rows(rows: Sequence[Field], setting: Setting, indent: float, *, after: float) -> list[Box]:
    """Rows of a label and its hanging value; `indent`: the width of the column of labels.

    Where that leaves no line for the value, or would part a name in it or a line broken by sense, the label stands
    above, and so does a label that is wider than the column.
    """
    tag = setting.element("L", attributes=LIST.format("None"))
    wide = _leaves_no_line(rows, setting, indent)
    boxes: list[Box] = []
    for row in rows:
        item = setting.element("LI", tag)
        label = setting.text(row.label, Role.LABEL, "Lbl", item, strong=True, keep_next=True)
        over = wide or setting.label_width([row.label]) > indent + _ROUNDING
        words = _on_one_line(row.words, setting, 0.0 if over else indent)
        value = setting.text(words, Role.VALUE, "LBody", item, after=after)
        if over or value.column_width(setting.width) > setting.width - indent:
            # where two languages stand in the label, the lines of the other script bring air of their own
            air = _OVER_LABEL if len(label.analysis.languages) == 1 else _OVER_LABEL / 2
            label.before = air * setting.style.size if boxes else 0.0
            boxes.append(label)
        else:
            value.marker, value.indent = label, indent
        boxes.append(in_one_piece(value, words, setting.style))
    return boxes


def _on_one_line(words: Words, setting: Setting, indent: float) -> Words:
    """A value in two languages on one line if both find room on it, else each on a line of its own."""
    said = runs(words)
    if BETWEEN not in said:
        return words
    if TextBox(last_line(said), setting.style, Role.VALUE).natural_width() <= setting.width - indent:
        return words
    return tuple("\n" if run == BETWEEN else run for run in said)


def _column(rows: Sequence[Field], labels: Sequence[Words], setting: Setting) -> float:
    """How wide the column of labels is: as the widest, or as most are where a few make a long column too wide."""
    widest = setting.label_width(labels)
    return (_leaves_no_line(rows, setting, widest) and _most_labels(labels, setting)) or widest


def _leaves_no_line(rows: Sequence[Field], setting: Setting, indent: float) -> bool:
    return indent > LABEL_SHARE * setting.width and not _lower_beside(rows, setting, indent)


def _most_labels(labels: Sequence[Words], setting: Setting) -> float:
    """The widest label of a long column without the few that are too wide for it; 0 where they are not few."""
    widths = [setting.label_width([label]) for label in labels]
    fitting = [width for width in widths if width <= LABEL_SHARE * setting.width]
    few = len(widths) >= _LONG_COLUMN and len(widths) - len(fitting) <= len(widths) // 3
    return max(fitting) if few else 0.0


def _lower_beside(rows: Sequence[Field], setting: Setting, indent: float) -> bool:
    """Whether a wide column of labels takes less height than labels above their values would."""
    if indent > _WIDEST_SHARE * setting.width:
        return False
    values = [TextBox(row.words, setting.style, Role.VALUE) for row in rows]
    beside = sum(value.height_at(setting.width - indent) for value in values)
    above = sum(value.height_at(setting.width) for value in values)
    return beside < above + len(rows) * setting.style.leading(Role.LABEL)
