"""What the person and staff wrote: printed as written, in Swedish, never translated by a machine.

Dates, telephone numbers, times of day, numbers of law and the case's own names are held together inside it, as
they are in the fixed wording.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Foreign,
    Group,
    Heading,
    List,
    Pair,
    Paragraph,
    Run,
    Unit,
    Words,
    WritingLines,
)
from sipdesk.documents.papers.order import LONGEST_UNIT, LRI, PDI, Order
from sipdesk.documents.phrases import SOURCE, Direction
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.inside import parts_inside
from sipdesk.domain.remembering import remembered
from sipdesk.domain.translation import split

_MONTHS: Final = "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
_CLOCK: Final = r"\d{1,2}(?:[.:]\d{2})?"
_FIELDS: Final = (
    r"\b0\d{1,3}-\d{2,3}(?: \d{2,3}){1,3}\b",  # telephone
    r"\b\d{6,8}[-+]\d{4}\b",  # personnummer
    r"\b\d{4}-\d{2}-\d{2}\b",
    rf"\b\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?\b",
    rf"\b(?:klockan|kl\.?) {_CLOCK}(?:\s?[–-]\s?{_CLOCK})?",
    r"\b\d+ (?:a )?kap\. \d+(?:[–-]\d+)? §§?",
    r"\b(?:\w+- och )?\w+ \(\d{4}:\d+\)",  # a statute and its number
    r"\b\d{3} \d{2} [A-ZÅÄÖ]\w+\b",  # postal code and town
    r"\b[A-ZÅÄÖ]\w*(?:gatan|gränd|vägen|väg|stigen|torget|backen|allén|plan) \d+(?: ?[A-Z]\b)?",  # street and number
)


@dataclass(frozen=True, slots=True)
class Written(Foreign):
    """Words that somebody wrote: in a paper in another language they await the interpreter.

    of: the paragraphs that they are a part of and that have no translation.
    """

    of: tuple[str, ...] = ()


class FreeText:
    """Free text of one order; knows the names that must not be split in it."""

    def __init__(self, order: Order) -> None:
        self._right_to_left = order.words.language.direction is Direction.RTL
        code, self._tag = order.words.language.code, order.words.language.tag
        self._translated = {one.source: one.text for one in order.view.translations if one.language == code}
        self._fields = _held_together(frozenset(_names(order.view)))

    def line(self, text: str) -> tuple[Run, ...]:
        """A short passage among the paper's own words: a cell, a labelled value. Newlines become spaces."""
        if not text:
            return ()
        return self._isolated(self.item(text)) if self._awaited(text) else self.item(text)

    def item(self, text: str) -> tuple[Run, ...]:
        """An item of a list that is free text alone, in the interpreter's words where there are some."""
        awaited = self._awaited(text)
        if awaited:
            return self._runs(" ".join(text.split()), awaited)
        words = " ".join(" ".join(self._translated[line].split()) for line in split(text))
        return tuple(Foreign(run.text, self._tag) if isinstance(run, Written) else run for run in self._runs(words, ()))

    def _awaited(self, text: str) -> tuple[str, ...]:
        """The paragraphs of a text that no translation says; a text is in one language, so one is enough to keep it
        in Swedish."""
        return tuple(line for line in split(text) if line not in self._translated)

    def citation(self, text: str) -> tuple[Run, ...]:
        """Swedish that nobody is to translate, such as a statute: held together, not awaiting the interpreter."""
        held = self._runs(text, ())
        return self._isolated(tuple(Foreign(run.text, SOURCE) if isinstance(run, Written) else run for run in held))

    def _isolated(self, held: tuple[Run, ...]) -> tuple[Run, ...]:
        """In right-to-left surroundings Swedish keeps its own order, full stop and all."""
        return (Foreign(LRI, SOURCE), *held, Foreign(PDI, SOURCE)) if self._right_to_left else held

    def paragraphs(self, text: str) -> Iterator[Block]:
        """A paragraph for each line that was written."""
        for line in split(text):
            yield Paragraph(self.item(line), lang=self._language_of([line]))

    def items(self, text: str) -> Iterator[Block]:
        """One list item for each line that was written; a single line is a paragraph."""
        lines = split(text)
        if len(lines) > 1:
            yield self.list([self.item(line) for line in lines], lines)
        else:
            yield from self.paragraphs(text)

    def list(self, items: Sequence[Words], texts: Sequence[str], *, numbered: bool = False) -> List:
        """A list whose items are free text: `texts` as they were written."""
        return List(tuple(items), numbered=numbered, lang=self._language_of(texts))

    def _language_of(self, texts: Iterable[str]) -> str:
        """Swedish, unless everything has been translated: then the paper's own."""
        return SOURCE if any(map(self._awaited, texts)) else ""

    def section(self, heading: str, text: str, *, level: int = 2, rule: bool = True) -> Iterator[Block]:
        """A heading and its text; nothing at all without text, so that no heading hints at what is not there."""
        if text.strip():
            yield Heading(heading, level, rule)
            yield from self.paragraphs(text)

    def _runs(self, text: str, awaited: tuple[str, ...]) -> tuple[Run, ...]:
        parts: list[Run] = []
        end = 0
        for field in self._fields.finditer(text):
            if field.start() > end:
                parts.append(Written(text[end:field.start()], SOURCE, awaited))
            parts.append(Unit(field.group(), lang=SOURCE))
            end = field.end()
        if end < len(text):
            parts.append(Written(text[end:], SOURCE, awaited))
        return tuple(parts)


def with_lines(blocks: Iterable[Block], missing: str) -> Iterator[Block]:
    """The same blocks with ruled lines beside free text, for a paper in another language that stands alone.

    missing: what stands over the lines, in the language of the paper.
    """
    for block in blocks:
        if isinstance(block, Paragraph | List) and block.lang == SOURCE:
            yield Pair(block, None, missing)
        elif isinstance(block, Heading) and any(awaited_in(block.words)):
            yield from (block, WritingLines(1, missing))
        elif isinstance(block, Group):
            yield replace(block, blocks=tuple(with_lines(block.blocks, missing)))
        else:
            yield block


def awaited_in(value: object) -> Iterator[str]:
    """Every paragraph in blocks that awaits its translation, once for each place where it stands."""
    for each in parts_inside(value):
        if type(each) is Written:
            yield from each.of


@remembered(16)
def _held_together(names: frozenset[str]) -> re.Pattern[str]:
    """Finds what does not break in free text; several blocks of a paper ask for the same names."""
    known = [name for name in names if " " in name and len(name) <= LONGEST_UNIT]
    longest_first = sorted(known, key=lambda name: (-len(name), name))
    return re.compile("|".join([*(rf"\b{re.escape(name)}\b" for name in longest_first), *_FIELDS]))


def _names(view: View) -> Iterator[str]:
    yield from (view.person.name, view.meeting.convener, view.meeting.chair_name, view.plan.lead.name)
    for party in view.participants:
        yield from (party.name, party.contact)
    for action in view.plan.actions:
        yield from (action.who, action.unit)
