"""Places to sign on the plan, where those at the meeting wish it. Nobody has to: a plan holds without (E7)."""

from collections.abc import Iterator

from sipdesk.documents.blocks import Blank, Block, Group, Heading, Paragraph, SignatureLine
from sipdesk.documents.papers.order import Order


def places_to_sign(order: Order) -> Iterator[Block]:
    """One place for each who was there, as far as the reader may know of them; none unless somebody wished it."""
    words, places = order.words, order.view.meeting.places_to_sign
    if not places:
        return
    yield Heading(words.say("plan.signatures"))
    yield Paragraph(words.say("plan.signatures-free"))
    for _ in range(places):
        yield Group((SignatureLine((Blank(words.say("sign.name")), Blank(words.say("sign.date"), short=True))),))
