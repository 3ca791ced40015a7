"""The people of a plan: who can be reached in each organisation (F6), and who was at the meeting (E6)."""

from collections.abc import Iterable, Iterator

from sipdesk.documents.blocks import Block, Column, Field, Fields, Heading, Record, Words
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.disclosure.shown import ShownParty
from sipdesk.domain.terms import Present


def contacts(order: Order) -> Iterator[Block]:
    """A contact person for each organisation (F6), and the relatives who can be reached: those whom the plan has not
    named with their number before."""
    words = order.words
    parties = [party for party in order.view.participants if _titled(party) and not _said_before(order, party)]
    if not parties:
        return
    yield Heading(words.say("plan.contacts"))
    rows = [(named(_titled(each)), _contact(order, each)) for each in parties]
    yield Fields(tuple(Field(who, how) if how else Field(words.say("plan.contact"), who) for who, how in rows))


def _said_before(order: Order, party: ShownParty) -> bool:
    """Whether name, contact, relation and number stand with what it does, or with the lead. What the contact works as
    is not said for its own sake."""
    plan, lead = order.view.plan, order.view.plan.lead
    said = [(action.phone, f"{action.who}\n{action.unit}") for action in plan.actions]
    said.append((lead.phone, f"{lead.name}\n{lead.unit}"))
    parts = (party.name, party.contact, party.relation)
    return not (party.contact or party.phone) or any(
        party.phone == phone and all(part in who for part in parts) for phone, who in said
    )


def _titled(party: ShownParty) -> str:
    """What stands for the party when its unit's name may not be told (P1)."""
    return party.name or party.contact or party.role


def _contact(order: Order, party: ShownParty) -> Words:
    title = _titled(party)
    known = (text for text in (party.contact, party.role, party.relation) if text != title)
    return order.swedish_names(*known, party.phone)


def attendance(order: Order) -> Iterator[Block]:
    """Who was at the meeting (E6): a row for all who were there as long."""
    words, rows = order.words, order.view.meeting.attendance
    if rows:
        yield Heading(words.say("plan.attendance"))
        there = {kind: [name for name, present in rows if present is kind] for kind in Present}
        yield Fields(tuple(
            Field(words.code("present", kind), order.swedish_names(*names)) for kind, names in there.items() if names
        ))


def used(columns: Iterable[Column], records: Iterable[Record]) -> tuple[Column, ...]:
    """The columns in which something stands: a head over nothing would say that something is left out."""
    labels = {field.label for record in records for field in record.fields}
    return tuple(column for column in columns if labels.intersection(column.labels))


def field(label: str, words: Words) -> Iterator[Field]:
    """A row, unless it would have no value."""
    if words:
        yield Field(label, words)
