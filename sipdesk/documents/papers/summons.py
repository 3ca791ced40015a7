"""The letter before the meeting: *kallelse* to those who must come, *inbjudan* to others (D1, D4, D6).

One letter a reader, with what this reader in particular can contribute. The person gets a letter of her own, with
everything, and nobody calls her to anything.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    AddressWindow,
    Blank,
    Block,
    Field,
    Fields,
    Group,
    Heading,
    Paragraph,
    Reference,
    ReplySlip,
    SignatureLine,
    Tick,
    Ticks,
    Unit,
    Words,
    WritingLines,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown import ShownParty
from sipdesk.domain.terms import Authority, Call, InterpreterNeed


def title(order: Order) -> str:
    return order.words.say(f"summons.title-{_manner(order)}")


def foot(order: Order) -> Sequence[Words]:
    words, manner = order.words, _manner(order)
    code = Unit(order.code)
    return frame.feet(
        order,
        words.fill("summons.foot-1", title=title(order), date=words.date(order.view.today), code=code),
        words.fill("summons.foot-2", title=title(order), code=code),
        words.fill("summons.foot-3", letter=words.say(f"summons.letter-{manner}"), code=code),
    )


def blocks(order: Order) -> Iterator[Block]:
    """When and where, why and what about, what you can contribute, who else comes, how to reply."""
    words, meeting = order.words, order.view.meeting
    free = FreeText(order)

    yield frame.letterhead(order, list(_references(order)))
    yield AddressWindow(tuple(Unit(line) for line in order.view.addressee.lines))
    yield Heading(title(order), level=1)
    yield from frame.notice(order, addressed=True)
    yield from frame.concerns(order, f"summons.concerns-{_manner(order)}")
    yield from facts(order, free)

    yield from free.section(words.say("summons.why"), f"{meeting.purpose}\n{meeting.why_needed}", rule=False)
    yield from free.section(words.say(addressed(order, "goal")), meeting.goal, rule=False)
    yield from questions(order, free)
    yield from contribution(order, free)
    yield Heading(words.say(addressed(order, "expected")), rule=False)
    yield from _expected(order)
    yield from _how_to_reply(order)
    yield frame.law(order)
    yield from free.section(
        words.say(addressed(order, "know-beforehand")), order.view.preparation.know_beforehand, rule=False
    )
    yield from others(order)
    yield _reply(order)


def _manner(order: Order) -> str:
    """How this reader is asked: the person herself, summoned or invited."""
    if order.for_person:
        return "person"
    return Call.SUMMONED if order.view.meeting.summoned else Call.INVITED


def addressed(order: Order, key: str) -> str:
    """The phrase said to the person herself, or the one said to others."""
    return f"summons.{key}-person" if order.for_person else f"summons.{key}"


def _private(order: Order) -> bool:
    """Whether the reader is a relative or a friend, who sends no replacement."""
    return any(party.itself and party.authority is Authority.PRIVATE for party in order.view.participants)


def _references(order: Order) -> Iterator[Reference]:
    words, meeting = order.words, order.view.meeting
    yield Reference(words.date(order.view.today), label=words.say("summons.date"))
    if order.large:
        return  # the slip and the foot say the rest; page 1 has no room to say it twice
    if meeting.convener:
        name = named(meeting.convener)
        whom = (name, "\n", named(meeting.convener_phone)) if meeting.convener_phone else name
        yield Reference(whom, label=words.say("summons.reply-to"))
    yield Reference(Unit(order.code), label=words.say("summons.paper"))


def when_and_where(order: Order, free: FreeText) -> list[tuple[str, Words]]:
    """Day and time, how, and where, each with its label; empty where the reader is not told."""
    words, meeting = order.words, order.view.meeting
    return [
        ("summons.when", words.join([
            words.weekday(meeting.on) if meeting.on else "",
            words.time(meeting.starts, meeting.minutes) if meeting.on and meeting.starts else "",
        ])),
        ("summons.form", words.code("form", meeting.form) if meeting.form else ""),
        ("summons.where", words.say("orally") if meeting.place_orally else free.line(meeting.place)),
        ("summons.link", named(meeting.link) if meeting.link else ""),
    ]


def facts(order: Order, free: FreeText) -> Iterator[Block]:
    """When, where and how, who leads, and what is arranged so that everybody can take part (A8, A10)."""
    words, meeting, person = order.words, order.view.meeting, order.view.person
    meets = when_and_where(order, free)
    who: list[tuple[str, Words]] = [
        ("summons.leads", named(meeting.chair_name) if meeting.chair_name else ""),
        ("summons.writes", named(meeting.note_taker) if meeting.note_taker else ""),
        ("summons.convenes", order.names(meeting.convener, meeting.convener_role, meeting.convener_phone)),
    ]
    arranged: list[tuple[str, Words]] = [
        ("summons.interpreter", _interpreter(order)),
        ("summons.adaptations", words.spaced([free.line(each) for each in person.adaptations])),
        ("summons.arranged", words.spaced(list(_arranged(order)))),
    ]
    parted = order.large or order.beside  # long blocks leave holes on their pages
    under = tuple(words.say(key) for key, value in (*who, *arranged) if value)
    for facts in (meets, who, arranged) if parted else ([*meets, *who, *arranged],):
        rows = tuple(Field(words.say(key), value) for key, value in facts if value)
        if rows:
            yield Fields(rows, column=() if facts is meets else under)


def _interpreter(order: Order) -> Words:
    words, person = order.words, order.view.person
    if person.interpreter in (None, InterpreterNeed.NONE):
        return ""
    names = order.names(person.interpreter_language, person.interpreter_name)
    return words.join([words.code("interpreter", person.interpreter), names])


def questions(order: Order, free: FreeText) -> Iterator[Block]:
    """The person's own questions first (E3)."""
    words, questions = order.words, order.view.meeting.questions
    own = [question.text for question in questions if question.from_person]
    others = [question.text for question in questions if not question.from_person]
    if own:
        yield own_questions(order)
        yield free.list([free.item(text) for text in own], own)
    if others:
        yield Heading(words.say("summons.questions-more" if own else "summons.questions"), rule=False)
        yield free.list([free.item(text) for text in others], others)


def own_questions(order: Order) -> Heading:
    """*Dina egna frågor*, or *Frågor från Arvid* as far as the reader may know whose they are."""
    words, name = order.words, order.view.person.first_name
    if order.for_person or not name:
        return Heading(words.say("summons.questions-person"), rule=False)
    return Heading(words.fill("summons.questions-own", name=named(name)), rule=False)


def contribution(order: Order, free: FreeText) -> Iterator[Block]:
    """What this reader in particular can contribute (D4)."""
    text = order.view.meeting.contribution
    if text:
        heading = Heading(order.words.say("summons.contribution"), rule=False)
        yield Group((heading, *free.items(text)), bar=True)


def _expected(order: Order) -> Iterator[Block]:
    """That they are expected, also where no support is given now (D6), and who comes instead (D5)."""
    words = order.words
    if order.for_person:
        yield Paragraph(words.say("summons.person-decides"))
        return
    if not order.view.meeting.supports_now:
        yield Paragraph(words.say("summons.also-without-support"))
    if order.view.meeting.summoned:
        yield Paragraph(words.say("summons.expected-summoned"))
    else:
        yield Paragraph(words.say("summons.expected-private" if _private(order) else "summons.expected-invited"))


def _arranged(order: Order) -> Iterator[Words]:
    """How the person takes part and how the meeting is held (B5, B6), as far as this reader may know."""
    words, prepared = order.words, order.view.preparation
    if prepared.takes_part and order.for_person:
        yield words.code("takes-part", prepared.takes_part)
    if prepared.longest_minutes:
        yield words.fill("summons.longest", minutes=words.minutes(prepared.longest_minutes))
    if prepared.pauses:
        yield words.say("summons.pauses")
    if prepared.toilet_near:
        yield words.say("summons.toilet-near")


def others(order: Order) -> Iterator[Block]:
    """Who else takes part, as far as this reader may know of them; the person has approved them all (B7)."""
    words = order.words
    parties = [party for party in order.view.participants if not party.itself and _name(party)]
    if parties:
        yield Heading(words.say("summons.others"), rule=False)
    for call in Call:
        called = [party for party in parties if party.call is call]
        if called:
            yield Heading(words.say(f"summons.others-{call}"), level=3)
            yield Fields(tuple(Field(_name(party), _who(order, party)) for party in called), lang=SOURCE)


def _name(party: ShownParty) -> str:
    """What stands for the party when its unit's name may not be told (P1)."""
    return party.name or party.contact or party.role


def _who(order: Order, party: ShownParty) -> Words:
    """Contact, role and relation, in Swedish in every language, as the name beside them."""
    details = (party.contact, party.role, party.relation)
    known = order.swedish_names(*(detail for detail in details if detail != _name(party)))
    nobody = "summons.close-person" if party.authority is Authority.PRIVATE else "summons.no-contact"
    return known or order.source.say(nobody)


def _reply(order: Order) -> ReplySlip:
    """Cut off and sent back: the paper's code and never a name (D5)."""
    words, manner = order.words, _manner(order)
    hindered = "private" if _private(order) else manner
    slip: list[Block] = [
        Heading(words.say("reply.heading"), rule=False),
        Paragraph(_which_meeting(order)),
        Ticks((Tick(words.say("reply.coming")), Tick(words.say(f"reply.not-{hindered}")))),
    ]
    if order.for_person:
        slip.append(WritingLines(2))
    else:
        slip.append(SignatureLine((Blank(words.say("reply.name")), Blank(words.say("reply.phone"), short=True))))
        slip.append(SignatureLine((Blank(words.say("reply.needs")),)))
    return ReplySlip(tuple(slip))


def _which_meeting(order: Order) -> Words:
    words, meeting, code = order.words, order.view.meeting, Unit(order.code)
    if meeting.on is None:
        return words.fill("reply.paper", code=code)
    about = "reply.about-person" if order.for_person else "reply.about"
    return words.fill(about, date=words.date(meeting.on), code=code)


def _how_to_reply(order: Order) -> Iterator[Block]:
    """By when, whom to ring and where to send the slip, as far as this reader may know."""
    words, meeting, sender = order.words, order.view.meeting, order.view.letterhead
    parts: list[Words] = []
    if meeting.reply_by:
        parts.append(words.fill("reply.by", date=words.date(meeting.reply_by)))
    whom = order.names(meeting.convener, meeting.convener_phone)
    if whom:
        parts.append(words.fill("reply.ring" if meeting.convener_phone else "reply.tell", whom=whom))
        parts += frame.number_by_mouth(order, meeting.convener_phone)
    where = words.listed([named(name) for name in (sender.unit, sender.municipality) if name])
    if where:
        parts.append(words.fill("reply.send", where=where))
    if parts:
        yield Paragraph(words.spaced(parts))
