"""That the SIP holds after all (H2): to whoever was told by mistake that it had ended, in fixed wording.

There is not a word of free text in it: it goes out without consent.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import AddressWindow, Block, Heading, Paragraph, Reference, Unit, Words
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
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    yield AddressWindow(tuple(Unit(line) for line in order.view.addressee.lines))
    yield Heading(title(order), level=1)
    yield from frame.notice(order, addressed=True)
    yield from frame.concerns(order, "closing.concerns")
    to_others = order.view.reader is ReaderKind.PARTY
    yield Paragraph(words.say("reopened.theirs" if to_others else "reopened.yours"))
    yield Paragraph(words.say("reopened.sorry"))
    yield from frame.whom_to_ring(order)
