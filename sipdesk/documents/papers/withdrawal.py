"""That consent has been taken back (C5): to the person what she took back, to others the bare fact.

What others read is fixed wording without a word of free text: it goes out without consent.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Heading, List, Paragraph, Unit, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.order import LONGEST_UNIT, Order, named
from sipdesk.documents.papers.types import type_words
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown_withdrawal import ShownTakenBack
from sipdesk.domain.terms import ReaderKind


def title(order: Order) -> str:
    return order.words.say("withdrawal.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.notice_feet(order)


def blocks(order: Order) -> Iterator[Block]:
    """The day, what was taken back where the reader may know it, and what follows."""
    yield from frame.letter(order, title(order))
    yield from frame.concerns(order, "closing.concerns")
    yield from (_to_others if order.view.reader is ReaderKind.PARTY else _to_person)(order)


def _to_person(order: Order) -> Iterator[Block]:
    words, taken_back = order.words, order.view.withdrawal
    if taken_back.on:
        yield Paragraph(words.fill("withdrawal.yours", date=words.date(taken_back.on)))
    if taken_back.parts:
        yield Heading(words.say("withdrawal.what"))
        yield List(tuple(line for part in taken_back.parts for line in _part(order, part)))
    yield Paragraph(words.say("withdrawal.given"))
    yield Paragraph(words.say("withdrawal.still"))
    yield from frame.whom_to_ring(order)


def _part(order: Order, part: ShownTakenBack) -> Iterator[Words]:
    """What it means, as a sentence: who may no longer tell or be told, and what."""
    words = order.words
    if part.exchange:
        yield words.say("withdrawal.exchange")
    if part.plan:
        yield words.say("withdrawal.plan")
    gaps: dict[str, Words] = {"party": named(part.party)} if part.party else {}
    if part.type:
        kind = type_words(order, part.type)
        own = "" if isinstance(kind.name_words, str) else SOURCE  # the municipality's kinds stand in its own words
        gaps["type"] = Unit(kind.name, lang=own) if len(kind.name) <= LONGEST_UNIT else kind.name_words
    if gaps:
        yield words.fill(f"withdrawal-part.{'both' if len(gaps) > 1 else next(iter(gaps))}", **gaps)


def _to_others(order: Order) -> Iterator[Block]:
    words, taken_back = order.words, order.view.withdrawal
    if taken_back.on:
        yield Paragraph(words.fill("withdrawal.theirs", date=words.date(taken_back.on)))
    yield Paragraph(words.say("withdrawal.ask-first"))
