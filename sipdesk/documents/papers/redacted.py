"""The copy for a public-record request (P8): what may be given out, where something is struck, and by which law.

What is struck leaves nothing behind in the file but the number of its ground.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Heading,
    List,
    Notice,
    Paragraph,
    Reference,
    Words,
)
from sipdesk.documents.case_file_words import case_file_words
from sipdesk.documents.papers import file_parts, frame
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.disclosure.shown_redacted import ShownRedacted, ShownSection
from sipdesk.errors import SipError


def title(_order: Order) -> str:
    return case_file_words().redacted["title"]


def foot(order: Order) -> Sequence[Words]:
    said = case_file_words().redacted
    day = order.words.date(order.view.today).text
    return frame.feet(
        order, *(said[f"foot-{number}"].format(date=day, code=order.code) for number in (1, 2))
    )


def blocks(order: Order) -> Iterator[Block]:
    """Raises SipError paper.not-for-reader: it is made of a review of secrecy, for whoever asks."""
    said, redacted = case_file_words().redacted, order.view.redacted
    if redacted is None:
        raise SipError("paper.not-for-reader", paper="redacted")
    yield frame.letterhead(order, [Reference(order.words.date(order.view.today)), frame.code(order)])
    yield Heading(title(order), level=1)
    yield Notice((Paragraph(said["notice"]), *map(Paragraph, frame.marks(order))))
    yield from _decided(order, redacted)
    for section in redacted.sections:
        yield Heading(case_file_words().sections[section.name])
        yield from _section(order, section)
    if redacted.grounds:
        yield Heading(said["grounds"])
        yield List(redacted.grounds, numbered=True)
    yield Paragraph(said["decision"])


def _decided(order: Order, redacted: ShownRedacted) -> Iterator[Block]:
    said, rows = case_file_words().redacted, []
    if redacted.decided_by:
        rows.append(Field(said["decided-by"], named(redacted.decided_by)))
    if redacted.decided_on:
        rows.append(Field(said["decided-on"], order.words.date(redacted.decided_on)))
    if rows:
        yield Fields(tuple(rows))


def _section(order: Order, section: ShownSection) -> Iterator[Block]:
    if not section.parts:
        yield Paragraph(file_parts.struck_section(section.struck))
    for part in section.parts:
        yield from file_parts.section(order, part, 3, named=part.number > 0)
