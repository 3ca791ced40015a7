"""That the SIP no longer holds (H2, H4): to the person with reason and where to turn again, to others the bare fact.

What others read is fixed wording without a word of free text: it goes out without consent. An organisation notes it in
its records (H3); a relative is told where to turn again (H4).
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import AddressWindow, Block, Field, Fields, Heading, Paragraph, Reference, Unit, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.terms import ReaderKind


def title(order: Order) -> str:
    return order.words.say("closing.title")


def foot(order: Order) -> Sequence[Words]:
    words, code = order.words, Unit(order.code)
    return frame.feet(order, words.fill("closing.foot-1", code=code), words.fill("closing.foot-2", code=code))


def blocks(order: Order) -> Iterator[Block]:
    """The fact, and for the person where to turn."""
    words = order.words
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    if order.view.addressee.lines:
        yield AddressWindow(tuple(Unit(line) for line in order.view.addressee.lines))
    yield Heading(title(order), level=1)
    yield from frame.notice(order, addressed=True)
    yield from frame.concerns(order, "closing.concerns")
    yield from (_to_others if order.view.reader is ReaderKind.PARTY else _to_person)(order)


def _to_person(order: Order) -> Iterator[Block]:
    words, closing = order.words, order.view.closing
    if closing.on:
        yield Paragraph(words.fill("closing.yours", date=words.date(closing.on)))
    if closing.reason:
        yield Paragraph(words.code("closing-reason", closing.reason))
    yield Heading(words.say("closing.turn-to"))
    free = FreeText(order)
    yield from free.paragraphs(closing.turn_to)
    if closing.turn_to_phone:
        yield Fields((Field(words.say("plan.ring"), named(closing.turn_to_phone)),))
    yield from (Paragraph(line) for line in frame.number_by_mouth(order, closing.turn_to_phone))
    yield Paragraph(words.say("closing.ask-again"))


def _to_others(order: Order) -> Iterator[Block]:
    words, closing = order.words, order.view.closing
    if closing.on:
        yield Paragraph(words.fill("closing.theirs", date=words.date(closing.on)))
    yield Paragraph(words.say("closing.ask-again" if closing.to_relative else "closing.note-it"))
