"""Where blocks are written: in which style and language, how wide, with the lists that were begun before."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from xml.etree.ElementTree import Element

from sipdesk.documents.blocks import Unit, Words, runs
from sipdesk.documents.pdf.style import Role, Style
from sipdesk.documents.word.elements import PLAIN, Cell, Line, Lined, Shape
from sipdesk.documents.word.text import LONGEST_UNIT, set_words

BULLETS = 1
"""The one list of bullets; each numbered list is one of its own, so that it begins at one."""


SIGN = 0.52
"""How wide a letter is on the whole, of the size: Word breaks the lines, with a face of its own."""


@dataclass(slots=True)
class Lists:
    """How many numbered lists there are."""

    count: int = 0

    def next(self, *, numbered: bool) -> int:
        if not numbered:
            return BULLETS
        self.count += 1
        return BULLETS + self.count


@dataclass(frozen=True, slots=True)
class Sheet:
    """width: points of a line. paper: the language of the whole."""

    style: Style
    width: float
    paper: str
    lists: Lists = field(default_factory=Lists)

    def within(self, language: str) -> "Sheet":
        return replace(self, style=self.style.within(language))

    def set(self, words: Words, role: Role = Role.BODY, *, strong: bool = False) -> list[Element]:
        return set_words(words, self.style, self.paper, role, strong=strong)

    def line(self, words: Words, shape: Shape = PLAIN, role: Role = Role.BODY, *, strong: bool = False) -> Lined:
        """A paragraph that has the direction of its language, and lines as far apart as its role's."""
        height = None if role is Role.BODY else self.style.leading(role)
        shape = replace(shape, rtl=self.style.rtl, height=shape.height or height)
        return Lined(shape, self.set(words, role, strong=strong))

    def cell(self, said: Sequence[Words], width: float, bottom: Line, *, strong: bool = False) -> Cell:
        return Cell([self.line(words, Shape(after=0.0), strong=strong) for words in said], width, bottom=bottom)

    def widest(self, words: Words) -> float:
        """Points that the longest part of `words` needs which is not to be broken."""
        parts = [
            part for run in runs(words)
            for part in ([run.text] if isinstance(run, Unit) else (run if isinstance(run, str) else run.text).split())
        ]  # fmt: skip
        signs = max((len(part) for part in parts if len(part) <= LONGEST_UNIT), default=0)
        return SIGN * signs * self.style.size + self.style.size

    def gap(self) -> Lined:
        """Air after a table; without it Word would join the next one to it."""
        return Lined(Shape(after=0.0, height=self.style.after_paragraph))
