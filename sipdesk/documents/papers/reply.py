"""Our reply to a summons from another convener: who comes, or how else we can take part (D11).

The whole letter is fixed wording but for who comes. Nothing stands in it of the person, whom they have named already.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Heading,
    List,
    Paragraph,
    Words,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.terms import Answer, ReplyOffer


def title(order: Order) -> str:
    return order.words.say("received.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.notice_feet(order)


def blocks(order: Order) -> Iterator[Block]:
    """Which meeting, what we answer, how else we can take part, that she is not asked yet, and whom to ring."""
    words, reply = order.words, order.view.reply
    yield from frame.letter(order, title(order))
    yield Paragraph(_which(order))
    yield Paragraph(_answer(order))
    yield from _facts(order)
    yield from _offers(order)
    if reply.asked is Answer.NO:
        yield Paragraph(words.say("received.not-asked"))
    yield from frame.whom_to_ring(order)


def _which(order: Order) -> Words:
    """The meeting by its day: never by whom it is about."""
    words, reply = order.words, order.view.reply
    if reply.meeting_on is None:
        return words.say("received.undated")
    return words.fill("received.about", date=words.date(reply.meeting_on))


def _facts(order: Order) -> Iterator[Fields]:
    """Who comes, and what makes it easy to find in a pile: what their summons is called."""
    words, reply = order.words, order.view.reply
    comes = "" if reply.instead_of else reply.who  # then the answer says both names
    rows = (("reply.name", comes), ("received.reference", reply.reference))
    shown = tuple(Field(words.say(key), named(value)) for key, value in rows if value)
    if shown:
        yield Fields(shown)


def _answer(order: Order) -> Words:
    words, reply = order.words, order.view.reply
    if reply.coming is Answer.NO:
        return words.say("received.not-coming")
    if reply.coming is None:
        return words.say("received.waits")
    if reply.who and reply.instead_of:
        return words.fill("received.instead", who=named(reply.who), called=named(reply.instead_of))
    return words.say("received.coming")


def _offers(order: Order) -> Iterator[Block]:
    """How else we can take part (D5)."""
    if order.view.reply.offers:
        yield Heading(order.words.say("received.offers"))
        yield List(tuple(_offer(order, offer) for offer in order.view.reply.offers))


def _offer(order: Order, offer: ReplyOffer) -> Words:
    words, other_day = order.words, order.view.reply.other_day
    if offer is not ReplyOffer.OTHER_DAY:
        return words.code("form", offer)
    said = words.say("received.other-day")
    return words.join([said, words.weekday(other_day)]) if other_day else said
