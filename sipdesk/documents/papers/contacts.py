"""One sheet for the refrigerator door: whom to ring about what, and the next meeting.

Visitors read it. So it has no name of the person, no sender, and of others only what the View says is fit for a door.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Foreign,
    Heading,
    Paragraph,
    PhoneList,
    PhoneRow,
    Unit,
    Words,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown_door import ShownNumber
from sipdesk.domain.terms import Authority

EMERGENCY: Final = "112"
ADVICE: Final = "1177"
"""Swedish numbers, the same everywhere."""
AUTHORITIES: Final = (Authority.MUNICIPALITY, Authority.REGION)


def title(order: Order) -> str:
    return order.words.say("contacts.title")


def foot(order: Order) -> Sequence[Words]:
    """From which day, and no page number: it is one sheet. In the largest print the day alone, which goes before the
    rest of the marks' wording."""
    words, day, code = order.words, order.words.date(order.view.today), Unit(order.code)
    since = words.sentences([words.fill("contacts.from", date=day), code])
    longest = frame.feet(order, since)[: 2 if order.unreviewed else 1]
    return (*longest, *frame.feet(order, words.sentences([day, code])))


def blocks(order: Order) -> Iterator[Block]:
    """Danger first, then those who know the plan, then the next meeting and room for a number of one's own."""
    words, door = order.words, order.view.door
    free = FreeText(order)
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    yield PhoneList((
        PhoneRow(words.say("contacts.emergency"), EMERGENCY),
        PhoneRow(words.say("contacts.advice"), ADVICE, words.say("contacts.always")),
        *(PhoneRow(_about(order, number), number.phone, _who(order, number, free)) for number in door.numbers),
        PhoneRow(words.say("contacts.own"), ""),
    ))
    if order.view.protected and not door.numbers:
        yield Paragraph(words.say("phone-orally"))
    if door.on:
        yield Heading(words.say("contacts.next"), level=3)
        place = () if door.place_orally else free.line(door.place)
        yield Paragraph(words.join([words.weekday(door.on), words.time(door.starts) if door.starts else "", place]))
        if door.place_orally:
            yield Fields((Field(words.say("summons.where"), words.say("orally")),))


def _about(order: Order, number: ShownNumber) -> Words:
    """What the person calls it; where nothing may stand there, whose it is."""
    if number.lead:
        return order.words.say("contacts.plan")
    if number.name:
        return Foreign(number.name, SOURCE)  # it may break between its words: the number has most of the line
    if number.authority in AUTHORITIES:
        return order.words.code("authority", number.authority)
    return order.words.say("summons.close-person" if number.authority is Authority.PRIVATE else "plan.ring")


def _who(order: Order, number: ShownNumber, free: FreeText) -> Words:
    """The first name of who answers, and of the lead when."""
    hours = free.line(order.view.plan.lead.hours) if number.lead else ()
    return order.words.join([named(number.who) if number.who else "", hours])
