"""One part of a list as a card: its heading, its facts at a glance, and its rows when somebody changes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from sipdesk.ui.parts import (
    Flow,
    Mistake,
    SideBySide,
    button,
    clear,
    column,
    first_stop,
    follow_the_eye,
    heading,
    hint,
    holder,
    row,
    set_aside,
    text,
)
from sipdesk.ui.rows.question import bring_into_view

translate = QCoreApplication.translate
Facts = Sequence[tuple[str, str]]
_NARROW = 480  # px of width below which facts stand on top of each other


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence about a part; loud when it stops something."""

    sentence: str
    loud: bool = True


class Card(QFrame):
    """`make_rows` is called when the card is first unfolded. A card without facts is always unfolded; another has its
    tools at its foot, while somebody changes it."""

    def __init__(self, make_rows: Callable[[], QWidget], tools: Sequence[QPushButton], foldable: bool) -> None:
        super().__init__()
        self.setProperty("box", "card")
        self._make_rows, self._foldable = make_rows, foldable
        self.rows: QWidget | None = None
        self.heading = heading("", 3)
        self._change = button(translate("Repeated", "Ändra"), self.change, "quiet", "pen")
        self._done = button(translate("Repeated", "Klart"), self.fold)
        self.tools = (self._change, *tools)
        for tool in tools:
            set_aside(tool)
        self._shown_facts: Facts | None = None
        self._known_facts: Facts = ()
        self._facts, self._said, self._body = column(gap=0), column(gap=2), column(gap=0)
        foot = holder(Flow(self._done, *(tools if foldable else ()), gap=12))
        foot.setVisible(False)
        self._foot = foot
        head = row((self.heading, 1), self._change, *(() if foldable else tools), gap=4)
        self.setLayout(column(head, self._facts, self._said, self._body, foot, gap=6, margins=(16, 8, 12, 12)))
        self._change.setVisible(foldable)
        if not foldable:
            self.unfold()

    @property
    def unfolded(self) -> bool:
        return self.rows is not None and self.rows.isVisibleTo(self)

    def unfold(self) -> None:
        """Show the rows instead of the facts."""
        if self.rows is None:
            self.rows = self._make_rows()
            self._body.addWidget(self.rows)
        self.rows.show()
        self._change.hide()
        self._foot.setVisible(self._foldable)
        self._set_facts(())
        self.say(())
        follow_the_eye(self)

    def change(self) -> None:
        """*Ändra* was pressed, and is gone: the keyboard goes on in what it opened, not at the next card."""
        self.unfold()
        first = first_stop(self.rows) if self.rows else None
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def fold(self) -> None:
        """Show the facts instead of the rows; nothing is lost."""
        if self.rows and self._foldable:
            self.rows.hide()
            self._foot.hide()
            self._set_facts(self._known_facts)
            self._change.show()
            self._change.setFocus(Qt.FocusReason.TabFocusReason)
            follow_the_eye(self)
            QTimer.singleShot(0, self, lambda: bring_into_view(self))  # all below it has moved up

    def name(self, title: str, facts: Facts) -> None:
        """Give the card its heading; its facts show while it is folded."""
        self._known_facts = facts
        self._set_facts(() if self.unfolded else facts)
        if title == self.heading.text():
            return
        self.heading.setText(title)
        self.setAccessibleName(title)
        for tool in self.tools:
            tool.setAccessibleName(f"{tool.text()}: {title}")

    def say(self, said: Sequence[Said]) -> None:
        """What the rules find in this part, while its rows are folded away."""
        clear(self._said)
        for one in said:
            mistake = Mistake()
            self._said.addWidget(mistake)  # first: what shows without a parent is a window
            mistake.say(one.sentence, one.loud)

    def _set_facts(self, facts: Facts) -> None:
        if facts == self._shown_facts:
            return
        self._shown_facts = facts
        clear(self._facts)
        if facts:
            beside = SideBySide(gap=20, narrow=_NARROW)
            for name, value in facts:
                beside.add(holder(column(hint(name), text(value), gap=0)))
            self._facts.addWidget(beside)
