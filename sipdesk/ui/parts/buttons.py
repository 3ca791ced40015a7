"""Buttons that say what they do, and rows that are buttons from edge to edge."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.layout import STRETCH, Item, column, row
from sipdesk.ui.parts.status import Pill
from sipdesk.ui.parts.text import hint, icon, text

_GAP = 5  # px between icon and words, beyond Qt's own 4
_ICON_INK = {"primary": "on_accent", "quiet": "accent", "inline": "accent", "link": "accent"}


def button(words: str, go: Callable[[], object] | None = None, kind: str = "", picture: str = "") -> QPushButton:
    """kind: primary (one per page), "" (plain), quiet, inline (on the left edge of the text), link."""
    made = QPushButton(words)
    made.setProperty("kind", kind)
    made.setAutoDefault(True)  # Enter presses it, as Space does
    if picture:
        look = theme.current()
        made.setIcon(look.icon(picture, _ICON_INK.get(kind, "text"), gap=_GAP))
        made.setIconSize(look.icon_size(gap=_GAP))
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if go:
        made.clicked.connect(lambda: go())
    return made


class _Laid(QPushButton):
    """A button whose face is a layout: as high as its words need at the width it gets."""

    def __init__(self, kind: str, face: QLayout, spoken: str, go: Callable[[], object] | None) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAutoDefault(True)
        self._face = face
        self.setLayout(face)
        self.setAccessibleName(spoken)
        for inner in self.findChildren(QWidget):  # or they would swallow the click
            inner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if go:
            self.clicked.connect(lambda: go())

    def sizeHint(self) -> QSize:
        return self._face.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._face.minimumSize()

    def heightForWidth(self, width: int) -> int:
        return self._face.heightForWidth(width)


class Link(_Laid):
    """An underlined sentence that wraps; QPushButton itself never does."""

    def __init__(self, sentence: str, go: Callable[[], object], ink: str = "accent") -> None:
        words = text(sentence, "link", ink)
        super().__init__("link", row(words, margins=(0, 2, 0, 2)), sentence, go)


class Row(_Laid):
    """The whole row is the target: icon, title, a line below, a status at the end.

    One Tab stop and one spoken name: "title. line. status". `below` may be a Below, with `spoken` words of its own.
    on_title: the icon stands on the title's line, not in the middle of all lines.
    """

    def __init__(
        self,
        title: str,
        below: "str | Below" = "",
        status: Pill | None = None,
        *,
        picture: str = "",
        ink: str = "muted",
        strong: bool = False,
        chosen: bool = False,
        on_title: bool = False,
        padding: int = 8,
        indent: int = 12,
        go: Callable[[], object] | None = None,
    ) -> None:
        words: list[Item] = [text(title, "strong" if strong else "body")]
        below_icon = [STRETCH] if on_title else []
        if below:
            words.append(hint(below) if isinstance(below, str) else below)
        under = status is not None and _too_wide(status)
        if status and under:
            words.append(row(status, STRETCH))
        content: list[Item] = [column(icon(picture, ink), *below_icon)] if picture else []
        content.append((column(STRETCH, *words, STRETCH, gap=2), 1))
        if status and not under:
            content.append(status)
        face = row(*content, gap=12, margins=(indent, padding, 8, padding))
        line = below if isinstance(below, str) else below.spoken
        said = (title, line, status.words if status else "")
        spoken = ". ".join(part.rstrip(".") for part in said if part)
        super().__init__("row", face, spoken, go)
        self.setProperty("chosen", chosen)


def _too_wide(status: Pill) -> bool:
    """Whether the words of a status leave too little for the title, so that they stand below it."""
    return len(status.words) * theme.current().scale > 44


class Below(QWidget):
    """More than words under a row's title; `spoken` is what the row says for it."""

    def __init__(self, layout_item: Item, spoken: str) -> None:
        super().__init__()
        self.setLayout(row(layout_item, gap=0))
        self.spoken = spoken
