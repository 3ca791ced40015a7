"""That no SIP is needed after discharge: to every unit concerned, and to the person, who may always ask anew (A13)."""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Field, Fields, Heading, Paragraph, Unit, Words
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order


def title(order: Order) -> str:
    return order.words.say("not-needed.title")


def foot(order: Order) -> Sequence[Words]:
    words, code = order.words, Unit(order.code)
    return frame.feet(
        order,
        words.fill("not-needed.foot-1", date=words.date(order.view.today), code=code),
        words.fill("not-needed.foot-2", code=code),
        words.fill("not-needed.foot-3", code=code),
    )


def blocks(order: Order) -> Iterator[Block]:
    """What is judged, when, by whom and why; what is done all the same; and how to ask again."""
    words, judged = order.words, order.view.not_needed
    free = FreeText(order)

    yield from frame.letter(order, title(order))
    yield from frame.concerns(order, "not-needed.concerns")
    yield Paragraph(words.say(_to(order, "judged")))
    rows = [Field(words.say("not-needed.judged-on"), words.weekday(judged.judged_on))] if judged.judged_on else []
    if judged.judged_by:
        rows.append(Field(words.say("not-needed.judged-by"), free.citation(judged.judged_by)))
    if rows:
        yield Fields(tuple(rows))
    yield from free.section(words.say("not-needed.why"), judged.reason)
    yield Heading(words.say("not-needed.now"))
    yield Paragraph(words.say(_to(order, "still")))
    yield Paragraph(words.say(_to(order, "again")))
    yield from frame.whom_to_ring(order)
    yield Heading(words.say("law.heading"))
    yield frame.law(order)


def _to(order: Order, key: str) -> str:
    """The phrase said to the person herself, or the one said to a unit."""
    return f"not-needed.{key}-person" if order.for_person else f"not-needed.{key}"
