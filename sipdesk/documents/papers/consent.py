"""The consent form: who may tell and be told what, for how long, and how to take it back (C1 to C6, C9, C11).

Empty it is a form to sign; once an answer is recorded it is the record of it. A box is ticked only when the person
has answered so, and nothing ticks several parties at a time (C2). Where a representative consents for her the form
says who, and is signed by that one (C7); for a child it is signed by her, her guardians, or both (C8).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sipdesk.documents.blocks import (
    Blank,
    Block,
    Field,
    Fields,
    Group,
    Heading,
    Letterhead,
    List,
    Matrix,
    MatrixColumn,
    MatrixRow,
    Paragraph,
    Reference,
    SignatureLine,
    Strong,
    Tick,
    Ticks,
    Unit,
    Words,
    WritingLines,
    plain,
)
from sipdesk.documents.papers import frame, signing
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.documents.papers.types import TypeWords, type_words
from sipdesk.domain.disclosure.shown_consent import ShownConsent, ShownGrant
from sipdesk.domain.print_sizes import EASY
from sipdesk.domain.terms import Answer, MeetingForm
from sipdesk.errors import SipError

SOFT_HYPHEN: Final = "\u00ad"


def title(order: Order) -> str:
    return order.words.say("consent.title")


def foot(order: Order) -> Sequence[Words]:
    words, code = order.words, Unit(order.code)
    return frame.feet(
        order,
        words.fill("consent.foot-1", date=words.date(order.view.today), code=code),
        words.fill("consent.foot-2", code=code),
        words.fill("consent.foot-3", code=code),
    )


def blocks(order: Order) -> Iterator[Block]:
    """Two questions, how long, how to change one's mind, and only then the signature.

    Raises SipError paper.not-for-reader: the form is for the person and the own unit alone.
    """
    words, consent = order.words, order.view.consent
    if consent is None:
        raise SipError("paper.not-for-reader", paper="consent")
    free = FreeText(order)

    yield _letterhead(order, consent)
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    yield from frame.concerns(order, "consent.concerns")
    if consent.representative:
        yield Paragraph(words.fill("consent.represented", party=named(consent.representative)))
    yield from _for_child(order, consent)
    yield from _paragraphs(order, words.say("consent.intro"), words.say("consent.intro-no"))
    yield from _about(order, consent, free)
    yield from _exchange(order, consent)
    yield from _not_shared(order, consent, free)
    yield from _plan(order, consent)
    yield from _forms(order, consent)
    yield from _period(order, consent)
    yield from _withdrawal(order, consent)
    yield from signing.signature(order, consent)
    yield from signing.staff(order, consent, free)


def _letterhead(order: Order, consent: ShownConsent) -> Letterhead:
    """A unit whose name tells what a guardian may not know does not stand on her form (C8)."""
    head = frame.letterhead(order, [Reference(order.words.date(order.view.today))])
    return head if consent.unit_known else replace(head, unit="")


def _for_child(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """Which guardians answer, and that everybody's yes is needed (C8)."""
    guardians = [order.words.fill("child.guardian", party=named(one.name)) for one in consent.signers if not one.child]
    if guardians:
        yield Paragraph(order.words.lines([*guardians, order.words.say("child.all-yes")]))


def _about(order: Order, consent: ShownConsent, free: FreeText) -> Iterator[Block]:
    """Why they want to meet, and the questions: those are covered, one that comes later needs a new yes (C1)."""
    if consent.purpose or consent.questions:
        yield Heading(order.words.say("consent.questions" if consent.questions else "consent.purpose"))
    yield from free.paragraphs(consent.purpose)
    if consent.questions:
        yield free.list([free.item(text) for text in consent.questions], list(consent.questions))


def _exchange(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """Question 1: who may be told what, who may tell what, and why it is needed (C1 i, C2, C3)."""
    words = order.words
    types = tuple(type_words(order, each) for each in consent.types)
    table = _as_table(order, types, _told(consent, types))
    over = [(Strong(words.say("consent.told")), words.colon)] if table else []
    yield Heading(words.say("consent.question-1"))
    yield Paragraph(words.spaced([words.say("consent.how-to-tick"), *over]))
    if types:
        yield from _table(order, consent, types) if table else _by_party(order, consent, types)
    yield Ticks((
        _answer(consent, words.say("consent.exchange-yes"), consent.exchange, Answer.YES),
        _answer(consent, words.say("consent.exchange-no"), consent.exchange, Answer.NO),
    ))


def _by_party(order: Order, consent: ShownConsent, types: Sequence[TypeWords]) -> Iterator[Block]:
    """Why each kind is needed, and in one place what a party may be told and may tell."""
    told, tells = _told(consent, types), _tells(consent, types)
    yield from _reasons(order, types)
    for grant in consent.grants:
        asked = [_asked(order, row) for row in told if row.grant is grant]
        telling = tuple(
            _telling(order, row, [each.own_listed for each in row.types]) for row in tells if row.grant is grant
        )
        if asked or telling:
            yield Group((*asked, *((Ticks(telling),) if telling else ())), keep=False, bar=True)


def _told(consent: ShownConsent, types: Sequence[TypeWords]) -> "list[_Row]":
    """Every party with every kind. The own unit has no row: it keeps the case."""
    return [_Row(grant, types, frozenset(grant.receives)) for grant in consent.grants if not grant.own]


def _tells(consent: ShownConsent, types: Sequence[TypeWords]) -> "list[_Row]":
    """The parties that may tell something, with the kinds it is about; before anything is proposed, every party."""
    if any(grant.shares for grant in consent.grants):
        return [
            _Row(grant, [each for each in types if each.code in grant.shares], frozenset(grant.shares))
            for grant in consent.grants if grant.shares
        ]
    return [] if consent.recorded else [_Row(grant, types, frozenset()) for grant in consent.grants]


@dataclass(frozen=True, slots=True)
class _Row:
    """One party: the kinds it is asked about when it has a place of its own, and those it has been given."""

    grant: ShownGrant
    types: Sequence[TypeWords]
    codes: frozenset[str]

    def ticked(self, order: Order, code: str) -> bool:
        consent = order.view.consent
        return consent is not None and consent.recorded and code in self.codes


def _table(order: Order, consent: ShownConsent, types: Sequence[TypeWords]) -> Iterator[Block]:
    """A column for each party that may be told something, and under the table a line for each that may tell."""
    rows, tells = _told(consent, types), _tells(consent, types)
    yield Matrix(
        corner=order.words.say("consent.corner-told"),
        columns=tuple(MatrixColumn(_column(row.grant), _may_know(order, row.grant)) for row in rows),
        rows=tuple(MatrixRow(each.name, each.reason, each.own) for each in types),
        ticks=tuple(tuple(row.ticked(order, each.code) for row in rows) for each in types),
        yes=order.words.say("yes"),
    )
    if tells:
        yield Ticks(tuple(_telling(order, row, [each.named for each in row.types]) for row in tells))


def _asked(order: Order, row: _Row) -> Group:
    """*Hemtjänsten får veta* and a box for each kind; where they are parted, the next page says whose they are."""
    may = _may_know(order, row.grant)
    ticks = Ticks(tuple(Tick(each.own_words, row.ticked(order, each.code)) for each in row.types))
    return Group((Heading(may, level=3), ticks), keep=False, continued=order.words.fill("continued", section=may))


def _telling(order: Order, row: _Row, kinds: Sequence[Words]) -> Tick:
    """What a party may tell, read as its sentence with one box (C2). In easy Swedish each kind has a line."""
    words = order.words
    listed = words.lines(kinds) if words.language.code == EASY else words.join(kinds)
    said = words.fill("consent-sentence.tells", party=named(row.grant.name, strong=True), types=listed)
    return Tick(said, all(row.ticked(order, each.code) for each in row.types))


def _as_table(order: Order, types: Sequence[TypeWords], rows: Sequence[_Row]) -> bool:
    """A table has room for one language, for nothing that stays Swedish in it, and is more than its own heads."""
    return not (order.large or order.beside) and all(each.worded for each in types) and len(types) > 2 and len(rows) > 1


def _column(grant: ShownGrant) -> Words:
    """The whole name, because it must be clear who it is; a short name lends it its places to break."""
    name = grant.name
    for word in grant.short_name.split():
        name = name.replace(word.replace(SOFT_HYPHEN, ""), word)
    return name


def _may_know(order: Order, grant: ShownGrant) -> Words:
    return order.words.fill("consent.may-told", party=named(grant.name))


def _reasons(order: Order, types: Sequence[TypeWords]) -> Iterator[Block]:
    """Why each kind is needed (C3), where the reasons do not already stand in a table."""
    yield Heading(order.words.say("consent.reasons"), level=3)
    yield List(tuple(_reason(order, each) for each in types))


def _reason(order: Order, each: TypeWords) -> Words:
    """A reason of the municipality's own stands in Swedish already where two languages are beside each other; with a
    name of its own, too, it is one Swedish line, also between lines from right to left."""
    if not isinstance(each.name_words, str) and not isinstance(each.reason_words, str):
        line = order.source.fill("consent.reason", type=each.name, reason=each.reason)
        return FreeText(order).citation(plain(line))
    own = isinstance(each.name_words, str) and not isinstance(each.reason_words, str)
    if order.beside and own and not order.words.language.swedish:
        return each.name_words
    return order.words.fill("consent.reason", type=each.name_words, reason=each.reason_words)


def _not_shared(order: Order, consent: ShownConsent, free: FreeText) -> Iterator[Block]:
    """What must not be shared, in the person's own words (C9): printed, or lines to write on."""
    label = order.words.say("consent.not-shared")
    if consent.not_shared:
        yield Group((Heading(label, level=3), *free.paragraphs(consent.not_shared)))
    elif not consent.recorded:
        yield Group((Heading(label, level=3), WritingLines(2)))


def _plan(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """Question 2: that a SIP is drawn up (C1 ii)."""
    words = order.words
    yield Heading(words.say("consent.question-2"))
    yield Ticks((
        _answer(consent, words.say("consent.plan-yes"), consent.plan, Answer.YES),
        _answer(consent, words.say("consent.plan-no"), consent.plan, Answer.NO),
    ))


def _forms(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """Room, telephone, video: each only if the person agrees (C11)."""
    words = order.words
    yield Heading(words.say("consent.forms"), level=3)
    forms = (Tick(words.code("form", form), consent.recorded and form in consent.agreed_forms) for form in MeetingForm)
    yield Ticks(tuple(forms), beside=True)


def _period(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """At most a year, both days included (C4)."""
    words = order.words
    begins, ends = words.say("consent.from"), words.say("consent.to")
    yield Heading(words.say("consent.period"))
    if consent.valid_from and consent.valid_to:
        days = ((begins, consent.valid_from), (ends, consent.valid_to))
        yield Fields(tuple(Field(label, words.legal_date(day)) for label, day in days), beside=True)
    else:
        yield SignatureLine((Blank(begins, short=True), Blank(ends, short=True)))
    yield Paragraph(words.say("consent.longest"))
    if consent.ends_on:
        yield Paragraph(words.fill("child.ends", date=words.legal_date(consent.ends_on)))


def _withdrawal(order: Order, consent: ShownConsent) -> Iterator[Block]:
    """How to take it back, whole or in part, before anybody signs (C5)."""
    words, meeting, sender = order.words, order.view.meeting, order.view.letterhead
    phone = (meeting.convener_phone or sender.phone) if consent.unit_known else ""
    name = (meeting.convener or sender.unit) if consent.unit_known else sender.municipality
    whom = order.names(name, phone)
    yield Heading(words.say("consent.withdrawal"))
    key = "consent.withdrawal-ring" if phone else "consent.withdrawal-name"
    whom_to_tell = words.fill(key, whom=whom) if whom else words.say("consent.withdrawal-tell")
    yield from _paragraphs(order, words.say("consent.withdrawal-how"), whom_to_tell)


def _paragraphs(order: Order, *said: Words) -> Iterator[Paragraph]:
    """One where lines are long; in large print and beside a translation short ones, which find room on their pages."""
    if order.large or order.beside:
        yield from map(Paragraph, said)
    else:
        yield Paragraph(order.words.spaced(said))


def _answer(consent: ShownConsent, words: Words, given: Answer | None, answer: Answer) -> Tick:
    return Tick(words, consent.recorded and given is answer)
