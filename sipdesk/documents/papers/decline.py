"""That a request for a SIP was declined (A4): to the person, with the reason, who decided, how to take it further."""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Field, Fields, Heading, Paragraph, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named


def title(order: Order) -> str:
    return order.words.say("decline.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.notice_feet(order)


def blocks(order: Order) -> Iterator[Block]:
    """What is decided, when, by whom and why; what she has all the same; and how to take it further."""
    words, declined = order.words, order.view.declined
    yield from frame.letter(order, title(order))
    yield from frame.concerns(order, "closing.concerns")
    yield Paragraph(words.say("decline.declined"))
    rows = []
    if declined.answered_on:
        rows.append(Field(words.say("not-needed.judged-on"), words.weekday(declined.answered_on)))
    if declined.answered_by:
        rows.append(Field(words.say("not-needed.judged-by"), named(declined.answered_by)))
    if rows:
        yield Fields(tuple(rows))
    yield from FreeText(order).section(words.say("not-needed.why"), declined.reason)
    yield Heading(words.say("not-needed.now"))
    yield Paragraph(words.say("not-needed.still-person"))
    yield Paragraph(words.say("not-needed.again-person"))
    yield Heading(words.say("decline.further"))
    yield Paragraph(words.say("decline.further-how"))
    yield from frame.whom_to_ring(order)
    yield Heading(words.say("law.heading"))
    yield frame.law(order)
