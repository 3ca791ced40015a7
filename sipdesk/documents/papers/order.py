"""What a paper module gets: a View, the wording, and what marks the copy. Never a case."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sipdesk.documents.blocks import Foreign, Run, Strong, Unit
from sipdesk.documents.phrases import Direction, Phrases, Runs
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.terms import ReaderKind


@dataclass(frozen=True, slots=True)
class Order:
    """One paper to be written in one language.

    source: the Swedish wording, which is the text that counts.
    code: the paper's own code, which puts loose sheets together and stands instead of a name.
    trial: every page says *Provutskrift*.
    unreviewed: the phrase group that says so ("translation", "text"), or empty.
    beside: Swedish and a translation stand beside each other, so nothing may hang on a table's width.
    large: 16 points and up, where tables become cards.
    largest: 24 points, where two languages seldom share a line.
    wording: the municipality's folder of wording, for what its own languages are called.
    """

    view: View
    words: Phrases
    source: Phrases
    code: str
    trial: bool = False
    unreviewed: str = ""
    beside: bool = False
    large: bool = False
    largest: bool = False
    wording: Path | None = None

    @property
    def for_person(self) -> bool:
        return self.view.reader is ReaderKind.PERSON

    def names(self, *texts: str) -> Runs:
        """Names and numbers from the case after each other; those that are not shown leave no comma."""
        return self.words.join([named(text) for text in texts if text])

    def swedish_names(self, *texts: str) -> Runs:
        """The same where nothing of the paper's language stands around them: with a Swedish comma, but for a paper that
        is alone and read from right to left, where a comma turned the other way is a sign too many."""
        rtl = self.words.language.direction is Direction.RTL and not self.beside
        return (self.words if rtl else self.source).join([named(text) for text in texts if text])


LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
"""Isolates of UAX #9, for runs that belong together and keep a direction of their own."""
LONGEST_UNIT: Final = 30
"""Characters that fit one line beside a label at 24 points. A longer name is left to break between its words."""


def named(text: str, *, strong: bool = False) -> Run:
    """A name, a number or an address line from the case, held together; in Swedish whatever stands around it."""
    if len(text) <= LONGEST_UNIT:
        return Unit(text, strong, lang="sv")
    return Strong(text, "sv") if strong else Foreign(text, "sv")
