"""The whole case for the archive (P5): every field that has something in it, in the order of the case.

For the registrar and nobody else, and every page says so. The case as a data file is attached to it.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    Block,
    Heading,
    Notice,
    Paragraph,
    Reference,
    Words,
)
from sipdesk.documents.case_file_words import ATTACHED, case_file_words
from sipdesk.documents.papers import file_parts, frame
from sipdesk.documents.papers.order import Order
from sipdesk.domain.disclosure.shown_file import ShownPart


def title(_order: Order) -> str:
    return case_file_words().paper["title"]


def foot(order: Order) -> Sequence[Words]:
    """Never without for whom it is. A trial print's code puts no sheets together, so the shortest has none."""
    said = case_file_words().paper
    day = order.words.date(order.view.today).text
    wordings = [said[f"foot-{number}"].format(date=day, code=order.code) for number in (1, 2, 3)]
    wordings += [said["foot-trial"]] if order.trial else []
    mark = f". {order.words.say('trial.short')}" if order.trial else ""
    return tuple(f"{wording}{mark}" for wording in wordings)


def blocks(order: Order) -> Iterator[Block]:
    said, whole = case_file_words().paper, order.view.whole
    yield frame.letterhead(order, [Reference(order.words.date(order.view.today)), frame.code(order)])
    yield Heading(title(order), level=1)
    yield Notice(tuple(map(Paragraph, _notice(order))))
    yield Paragraph(said["attached"].format(name=ATTACHED))
    if whole is None:
        return
    yield from file_parts.section(order, ShownPart(whole.kind, 0, whole.lines), 2)
    for part in whole.parts:
        yield from file_parts.section(order, part, 2)


def _notice(order: Order) -> Iterator[Words]:
    said = case_file_words().paper
    yield said["for-registrar"]
    if order.view.protected:
        yield said["protected"]
    yield from frame.marks(order)
