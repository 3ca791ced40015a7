"""Things side by side while there is room for them, else below each other; they follow the window's width.

Fields beside each other stand on one line, also where only one of them has a hint above it.
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from sipdesk.ui.look import theme
from sipdesk.ui.parts.layout import STRETCH, column


class Headed(QWidget):
    """A field with what stands above it, its label and its hint; None for one that has nothing there."""

    head: QWidget | None = None


class SideBySide(QWidget):
    """`narrow`: the width in px at 100 % text below which they stand on top of each other."""

    def __init__(self, gap: int = 32, narrow: int = 640) -> None:
        super().__init__()
        look = theme.current()
        self._narrow = look.text(narrow)
        self._wide_gap, self._stacked_gap = look.space(gap), look.space(12)
        self._members: list[QWidget] = []
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self._wide_gap)

    def add(self, widget: QWidget, share: int = 1, *, centred: bool = False, filled: bool = False) -> None:
        """One more member; its top in line with the others', or centred on the line, or as high as the highest."""
        self._members.append(widget)
        above, below = [STRETCH] if centred else [], [] if filled else [STRETCH]
        self._box.addLayout(column(*above, widget, *below, gap=0), share)

    @property
    def stacked(self) -> bool:
        return self._box.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest member: the row itself never holds the window wide."""
        widths = (member.minimumSizeHint().width() for member in self._members)
        return QSize(max(widths, default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        stacked = event.size().width() < self._narrow
        if stacked != self.stacked:
            kinds = QBoxLayout.Direction
            self._box.setDirection(kinds.TopToBottom if stacked else kinds.LeftToRight)
            self._box.setSpacing(self._stacked_gap if stacked else self._wide_gap)
        self._level()
        super().resizeEvent(event)

    def _level(self) -> None:
        """Beside each other all heads are as high as the highest, and each label keeps to its field."""
        headed = [member for member in self._members if isinstance(member, Headed)]
        heads = [(member.head, member.width()) for member in headed if member.head]
        highest = max((head.heightForWidth(width) for head, width in heads), default=0)
        for head, _ in heads:
            head.setMinimumHeight(0 if self.stacked else highest)
