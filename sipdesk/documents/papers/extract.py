"""The extract for the person (P8): what is stored about her, who has looked at it, and what was given to whom.

The paper's own words are in her language. What is stored stands as it was written, in Swedish, and awaits nobody's
translation: it is a record, not a message.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Column,
    Field,
    Group,
    Heading,
    Paragraph,
    Record,
    Records,
    Reference,
    Unit,
    Words,
)
from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers import file_parts, frame
from sipdesk.documents.papers.order import Order
from sipdesk.documents.papers.people import used
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown_extract import ShownAct, ShownCase, ShownGiven
from sipdesk.domain.disclosure.shown_file import ShownPart
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.sentences.acts import ACTS
from sipdesk.sentences.terms import TERMS

PLACE: Final = "paper"


def title(order: Order) -> str:
    return order.words.say("extract.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.titled_feet(order, title(order), dated=True)


def blocks(order: Order) -> Iterator[Block]:
    """What it holds, what to do if something is wrong; then each case. Raises SipError paper.not-for-reader."""
    words, extract = order.words, order.view.extract
    if extract is None:
        raise SipError("paper.not-for-reader", paper="extract")
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    yield from frame.concerns(order, "closing.concerns")
    yield Paragraph(words.say("extract.what"))
    yield Paragraph(words.say("extract.left-out"))
    if order.beside or not words.language.swedish:
        yield Paragraph(words.say("extract.in-swedish"))
    yield Paragraph(words.say("extract.wrong"))
    yield from frame.whom_to_ring(order)
    for number, case in enumerate(extract.cases):
        yield from _case(order, case, double=bool(number))


def _case(order: Order, case: ShownCase, *, double: bool) -> Iterator[Block]:
    words, swedish = order.words, replace(order, words=order.source)
    if double:
        yield Heading(words.fill("extract.double", number=Unit(case.number)))
    if case.stored is None:
        yield Paragraph(words.say("extract.of-another"))
    else:
        yield _as_written(_stored(swedish, case.stored))
    yield Heading(words.say("extract.seen"))
    yield _as_written([_seen(swedish, case.acts)] if case.acts else [])
    yield Heading(words.say("extract.given"))
    if case.given:
        yield _as_written([_given(swedish, case.given)])
    else:
        yield Paragraph(words.say("extract.nothing-given"))


def _as_written(said: Sequence[Block]) -> Group:
    return Group(tuple(said), keep=False, lang=SOURCE)


def _stored(order: Order, whole: ShownPart) -> list[Block]:
    parts = (ShownPart(whole.kind, 0, whole.lines), *whole.parts)
    return [block for part in parts for block in file_parts.section(order, part, 2, telling=False)]


def _seen(order: Order, acts: Sequence[ShownAct]) -> Records:
    """A record for each day on which somebody did something, with the time of each act."""
    said = case_file_words().extract
    records = []
    for (day, who), entries in groupby(acts, key=lambda act: (act.at.date(), _who(act))):
        lines = [f"{order.words.clock(entry.at.time())} {_act(entry)}" for entry in entries]
        fields = (Field(said["who"], who), Field(said["what"], order.words.lines(lines)))
        records.append(Record(order.words.date(day), fields))
    columns = (Column(said["who"], (said["who"],)), Column(said["what"], (said["what"],)))
    return Records(said["when"], columns, tuple(records))


def _who(act: ShownAct) -> str:
    return ", ".join(word for word in (act.who, act.role, act.unit) if word)


def _act(act: ShownAct) -> str:
    return case_file_words().extract["refused"].format(act=ACTS[act.act]) if act.refused else ACTS[act.act]


def _given(order: Order, given: Sequence[ShownGiven]) -> Records:
    """A record for each paper that left the house; a party's name only where the person may know it."""
    said = case_file_words().extract
    to, when, told = said["to"], said["when"], said["told"]
    columns = (Column(to, (to,)), Column(when, (when,)), Column(told, (told,)))
    records = tuple(Record(_paper(order, each), tuple(_given_fields(order, each))) for each in given)
    return Records(said["paper"], used(columns, records), records)


def _paper(order: Order, given: ShownGiven) -> Words:
    """*Kallelse, 7K4Q*: which paper, and the code in its foot."""
    name = TERMS[PLACE].get(given.paper, given.paper)
    return order.words.join([name[:1].upper() + name[1:], Unit(given.code)])


def _given_fields(order: Order, given: ShownGiven) -> Iterator[Field]:
    said, terms = case_file_words().extract, case_file_words().terms
    named = given.reader in (ReaderKind.PARTY, ReaderKind.GUARDIAN, ReaderKind.CONVENER) and given.party
    to = given.party if named else terms["ReaderKind"][given.reader]
    way = terms["Channel"][given.channel] if given.channel else ""
    yield Field(said["to"], to)
    yield Field(said["when"], order.words.join([file_parts.moment(order, given.at), way]))
    if given.types:
        yield Field(said["told"], ", ".join(given.types))
