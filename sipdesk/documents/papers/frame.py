"""What every paper has around its contents: the sender, the notice on page 1 and the line at the foot of each page."""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    AddressWindow,
    Block,
    Field,
    Fields,
    Heading,
    Letterhead,
    Notice,
    Paragraph,
    Reference,
    Unit,
    Words,
)
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named


def letterhead(order: Order, references: Sequence[Reference]) -> Letterhead:
    """The sender as far as this reader may know it; protected identity leaves it empty (P1)."""
    sender = order.view.letterhead
    return Letterhead(sender.municipality, sender.unit, references, sender.mark)


def letter(order: Order, title: str) -> Iterator[Block]:
    """How a letter begins: who sends it and when, the reader's address, the title, what must not be overlooked."""
    yield letterhead(order, [Reference(order.words.date(order.view.today))])
    yield AddressWindow(tuple(Unit(line) for line in order.view.addressee.lines))
    yield Heading(title, level=1)
    yield from notice(order, addressed=True)


def code(order: Order) -> Reference:
    """*Papper 7K4Q*."""
    return Reference(order.words.spaced([order.words.say("summons.paper"), Unit(order.code)]))


def notice(order: Order, *own: Words, addressed: bool = False) -> Iterator[Block]:
    """What must not be overlooked on page 1. `own`: lines of this paper alone (*Utkast*).

    addressed: the reader's address stands on the page and says whose copy it is.
    In two languages and large print it is parted, so that what every issued copy says finds room on page 1.
    """
    issued, said = [*_unreviewed(order), *_copy(order, addressed)], [*own, *marks(order)]
    for lines in (issued, said) if order.beside and order.large else ([*issued, *said],):
        if lines:
            yield Notice(tuple(Paragraph(line) for line in lines))


def feet(order: Order, *wordings: Words) -> tuple[Words, ...]:
    """The foot from its longest wording to its shortest, each with the marks that no page may lack.

    Never a name, initials or a number of the person: loose sheets are put together by the code.
    """
    words = order.words
    marks: list[Words] = [words.say("trial.short")] if order.trial else []
    short = list(marks)
    if order.unreviewed:
        marks.append(words.say(f"unreviewed.{order.unreviewed}-short"))
        short.append(words.say("unreviewed.shortest"))
    ladder = [*((wording, marks) for wording in wordings), *((wording, short) for wording in wordings[-1:])]
    ladder += [(Unit(order.code), marks), (Unit(order.code), short)]
    shortest = [words.sentences(short)] if order.trial else []  # a trial print's code puts no sheets together
    return (*(words.sentences([wording, *after]) for wording, after in ladder), *shortest)


def titled_feet(order: Order, title: str, *, dated: bool = False) -> tuple[Words, ...]:
    """The foot of a paper that goes by its title: with its code, and its day where another day says other things."""
    words, code = order.words, Unit(order.code)
    wordings = [
        words.fill("summons.foot-2", title=title, code=code),
        words.fill("summons.foot-3", letter=title, code=code),
    ]
    if dated:
        wordings.insert(0, words.fill("summons.foot-1", title=title, date=words.date(order.view.today), code=code))
    return feet(order, *wordings)


def notice_feet(order: Order) -> tuple[Words, ...]:
    """The foot of a short notice: *Besked* and its code, the same on every kind of it, so that no foot tells which."""
    return feet(order, order.words.fill("not-needed.foot-3", code=Unit(order.code)))


def whom_to_ring(order: Order) -> Iterator[Block]:
    """Whom to ring, as far as this reader may know who sends the paper."""
    words, sender = order.words, order.view.letterhead
    whom = order.names(sender.unit or sender.municipality, sender.phone)
    if whom:
        yield Paragraph(words.fill("not-needed.ring" if sender.phone else "not-needed.tell", whom=whom))


def law(order: Order) -> Paragraph:
    """Where it stands that municipality and region make the plan together."""
    free = FreeText(order)
    social, health = (free.citation(order.words.say(key)) for key in ("law.social", "law.health"))
    return Paragraph(order.words.fill("law.sentence", social=social, health=health))


def number_by_mouth(order: Order, phone: str) -> list[Words]:
    """Under protected identity no number stands on paper (P1): where somebody is named without, how it is had."""
    return [order.words.say("phone-orally")] if order.view.protected and not phone else []


def concerns(order: Order, key: str, column: Sequence[Words] = ()) -> Iterator[Block]:
    """*Planen gäller …*, as far as the reader may know whom: name, and personnummer where it is shown. Beside a
    translation the number has a line of its own, so that it stands once for both languages.

    column: labels of the facts right under it, whose values begin where the number does.
    """
    person = order.view.person
    parted = order.beside or not person.name
    if person.name:
        who = named(person.name) if parted else order.names(person.name, person.identity_number)
        yield Paragraph(order.words.fill(key, person=who))
    if parted and person.identity_number:
        yield Fields((Field(order.words.say("identity-number"), named(person.identity_number)),), column=column)


def marks(order: Order) -> Iterator[Words]:
    """That the paper is not issued, or the person invented."""
    if order.trial:
        yield order.words.say("trial.notice")
    if order.view.demo:
        yield order.words.say("demo")


def _unreviewed(order: Order) -> Iterator[Words]:
    if order.unreviewed:
        yield order.words.say(f"unreviewed.{order.unreviewed}")


def _copy(order: Order, addressed: bool) -> Iterator[Words]:
    """Every copy but the person's says the same, whether or not anything is left out (spec: disclosure)."""
    reader = order.view.addressee
    if not order.for_person:
        if reader.name and not (addressed and reader.lines):
            yield order.words.fill("copy.for", reader=named(reader.name))
        yield order.words.say("copy.sentence")
