"""Where a block is set: in which language, under which tag, and with which words for a tick box."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sipdesk.documents.blocks import Paper, Words
from sipdesk.documents.pdf.boxes import TickBox
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.structure import Element, box_attributes
from sipdesk.documents.pdf.style import Role, Style


class Outline:
    """The levels of headings as they are tagged: one under the last at most, whatever level they are set in."""

    def __init__(self) -> None:
        self._last = 0

    def tag(self, level: int) -> str:
        self._last = min(level, self._last + 1)
        return f"H{self._last}"


@dataclass(frozen=True)
class Setting:
    """`style`: in the block's language. `parent`: the tag that its tags go under. `width`: of its column, in points."""

    paper: Paper
    style: Style
    parent: Element
    width: float
    outline: Outline = field(default_factory=Outline)

    def within(self, language: str) -> "Setting":
        """The same place for a block in another language; empty keeps this one."""
        style = self.style.within(language)
        return self if style is self.style else Setting(self.paper, style, self.parent, self.width, self.outline)

    def under(self, parent: Element) -> "Setting":
        return Setting(self.paper, self.style, parent, self.width, self.outline)

    def narrower(self, width: float) -> "Setting":
        return Setting(self.paper, self.style, self.parent, width, self.outline)

    def element(self, role: str, parent: Element | None = None, attributes: str = "", alternative: str = "") -> Element:
        language = "" if self.style.language == self.paper.language else self.style.language
        return Element(role, parent or self.parent, language=language, attributes=attributes, alternative=alternative)

    def text(
        self, words: Words, role: Role = Role.BODY, tag: str = "P", parent: Element | None = None, **options: Any
    ) -> TextBox:
        """A text with a tag of its own. Options as of TextBox."""
        return TextBox(words, self.style, role, self.element(tag, parent), **options)

    def heading(self, words: Words, role: Role, level: int, **options: Any) -> TextBox:
        """A text tagged as a heading."""
        return self.text(words, role, self.outline.tag(level), **options)

    def tick_box(self, parent: Element, ticked: bool, description: str, role: Role = Role.TICK) -> TickBox:
        """A box to stand on a line of `role`."""
        state = self.paper.ticked_word if ticked else self.paper.empty_word
        tag = self.element("Form", parent, box_attributes(ticked, description), f"{state}: {description}")
        return TickBox(self.style, ticked, tag, self.style.leading(role))

    def label_width(self, labels: Iterable[Words]) -> float:
        """Width of the widest label, in bold, and the gap after it."""
        widths = [TextBox(label, self.style, Role.LABEL, strong=True).natural_width() for label in labels]
        return max(widths, default=0.0) + 0.7 * self.style.size
