"""The plan's end: what the person said to it, and places to sign where somebody wishes them (C12, E7)."""

from collections.abc import Iterator

from sipdesk.documents.blocks import Blank, Block, Group, Heading, Paragraph, SignatureLine
from sipdesk.documents.papers.order import Order


def agreement(order: Order) -> Iterator[Block]:
    """Read back and asked at the end, for this version (C12)."""
    plan, words = order.view.plan, order.words
    if plan.agreement and plan.agreed_on:
        yield Paragraph(words.fill(f"plan.agreement-{plan.agreement}", date=words.date(plan.agreed_on)))


def places_to_sign(order: Order) -> Iterator[Block]:
    """One place for each who was there, as far as the reader may know of them; none unless somebody wished it. They are
    not needed (E7)."""
    words, places = order.words, order.view.meeting.places_to_sign
    if not places:
        return
    yield Heading(words.say("plan.signatures"))
    yield Paragraph(words.say("plan.signatures-free"))
    for _ in range(places):
        yield Group((SignatureLine((Blank(words.say("sign.name")), Blank(words.say("sign.date"), short=True))),))
