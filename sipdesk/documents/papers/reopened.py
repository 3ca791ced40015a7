"""That the SIP holds after all (H2): to whoever was told by mistake that it had ended, in fixed wording.

There is not a word of free text in it: it goes out without consent.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Paragraph, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.order import Order
from sipdesk.domain.terms import ReaderKind


def title(order: Order) -> str:
    return order.words.say("reopened.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.notice_feet(order)


def blocks(order: Order) -> Iterator[Block]:
    """What was wrong, what holds, and that we are sorry."""
    words = order.words
    yield from frame.letter(order, title(order))
    yield from frame.concerns(order, "closing.concerns")
    to_others = order.view.reader is ReaderKind.PARTY
    yield Paragraph(words.say("reopened.theirs" if to_others else "reopened.yours"))
    yield Paragraph(words.say("reopened.sorry"))
    yield from frame.whom_to_ring(order)
