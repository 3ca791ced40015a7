"""Short lines in columns: boxes to tick and facts of a word or two, where each on a line of its own would be white."""

from sipdesk.documents.pdf.boxes import Stack
from sipdesk.documents.pdf.components.setting import Setting
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.row import Cell, Row

GAP = 16


def beside(lines: Stack, setting: Setting) -> Stack:
    """The same lines in as many columns as there is room for, read row by row; as they are, if that is one."""
    texts = [line for line in lines.children if isinstance(line, TextBox)]
    widest = max((line.natural_width() for line in texts), default=setting.width)
    columns = min(len(texts), int((setting.width + GAP) / (widest + GAP + 1)))
    if columns < 2 or len(texts) < len(lines.children):
        return lines
    rows = []
    for at in range(0, len(texts), columns):
        cells = [Cell([line]) for line in texts[at : at + columns]]
        cells += [Cell([]) for _ in range(columns - len(cells))]
        rows.append(Row(cells, setting.style, gap=GAP, padding=0, after=texts[at].after))
    return Stack(rows, setting.style, keep=1, after=lines.after)
