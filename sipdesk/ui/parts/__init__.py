"""The components that pages are made of. Each is small; the look comes from the style sheet (`sipdesk.ui.qss`).

Their rules stand in the design's table of components, and the traps of Qt are mended here, once.
"""

from sipdesk.ui.parts.bands import ProgressBand, UndoBar, summary
from sipdesk.ui.parts.beside import Headed, SideBySide
from sipdesk.ui.parts.buttons import Below, Link, Row, button
from sipdesk.ui.parts.choices import Cell, CheckList, Choice, Segments
from sipdesk.ui.parts.facts import facts
from sipdesk.ui.parts.fields import Mistake, Prose, beside, caption, describe, line_edit, without_mnemonic
from sipdesk.ui.parts.flow import Flow
from sipdesk.ui.parts.focus_ring import FocusRing
from sipdesk.ui.parts.kept_focus import KeptFocus
from sipdesk.ui.parts.layout import (
    STRETCH,
    Column,
    Item,
    clear,
    column,
    frame,
    hairline,
    holder,
    restyle,
    row,
    scrolling,
)
from sipdesk.ui.parts.reading import begin_reading, settle_layout
from sipdesk.ui.parts.roving import Roving
from sipdesk.ui.parts.search_line import SearchLine
from sipdesk.ui.parts.status import Pill, Status, pill
from sipdesk.ui.parts.tab_order import first_stop, follow_the_eye, laid_out, set_aside
from sipdesk.ui.parts.text import (
    Heading,
    Label,
    announce,
    heading,
    hint,
    icon,
    install_headings,
    rich,
    text,
    with_icon,
)
from sipdesk.ui.parts.wrapping import wrap

__all__ = [
    "STRETCH",
    "Below",
    "Cell",
    "CheckList",
    "Choice",
    "Column",
    "Flow",
    "FocusRing",
    "Headed",
    "Heading",
    "Item",
    "KeptFocus",
    "Label",
    "Link",
    "Mistake",
    "Pill",
    "ProgressBand",
    "Prose",
    "Roving",
    "Row",
    "SearchLine",
    "Segments",
    "SideBySide",
    "Status",
    "UndoBar",
    "announce",
    "begin_reading",
    "beside",
    "button",
    "caption",
    "clear",
    "column",
    "describe",
    "facts",
    "first_stop",
    "follow_the_eye",
    "frame",
    "hairline",
    "heading",
    "hint",
    "holder",
    "icon",
    "install_headings",
    "laid_out",
    "line_edit",
    "pill",
    "restyle",
    "rich",
    "row",
    "scrolling",
    "set_aside",
    "settle_layout",
    "summary",
    "text",
    "with_icon",
    "without_mnemonic",
    "wrap",
]
