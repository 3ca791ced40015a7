"""What a SIP is, and what the person decides: before anything else, and before consent (A7).

The same for everybody: there is nothing on it of any case, so that relatives may have it too.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Heading, List, Paragraph, Reference, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.order import Order


def title(order: Order) -> str:
    return order.words.say("information.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.titled_feet(order, title(order))


def blocks(order: Order) -> Iterator[Block]:
    """What it is, how it goes, what consent means and how it is taken back, where to turn, what the law says."""
    words = order.words
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    yield Paragraph(words.say("information.what"))
    yield Paragraph(words.say("information.ask"))
    yield Heading(words.say("information.how"))
    yield List(tuple(words.say(key) for key in (
        "information.talk", "information.meet", "agenda.read-back", "agenda.asked-yours", "information.after",
    )), numbered=True)
    yield Heading(words.say("summons.expected-person"))
    yield Paragraph(words.say("summons.person-decides"))
    yield Paragraph(words.say("information.interpreter"))
    yield Heading(words.say("consent.title"))
    yield Paragraph(words.say("consent.intro"))
    yield Paragraph(words.say("consent.intro-no"))
    yield Heading(words.say("consent.withdrawal"))
    yield Paragraph(words.say("consent.withdrawal-how"))
    yield Heading(words.say("closing.turn-to"))
    yield Paragraph(_turn_to(order))
    yield Heading(words.say("law.heading"))
    yield frame.law(order)


def _turn_to(order: Order) -> Words:
    words, sender = order.words, order.view.letterhead
    whom = order.names(sender.unit or sender.municipality, sender.phone)
    if sender.phone:
        return words.fill("consent.withdrawal-ring", whom=whom)
    return words.fill("consent.withdrawal-name", whom=whom) if whom else words.say("consent.withdrawal-tell")
