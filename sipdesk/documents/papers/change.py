"""That the meeting is moved, changed or cancelled (D10): what the reader was told before, and what is so now.

Who may no longer be told of the meeting reads in fixed wording that it is not as was said, and no more.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import Block, Field, Fields, Heading, Paragraph, Words
from sipdesk.documents.papers import frame, summons
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order


def title(order: Order) -> str:
    return order.words.say("change.title-cancelled" if order.view.change.cancelled else "change.title-changed")


def foot(order: Order) -> Sequence[Words]:
    return frame.notice_feet(order)


def blocks(order: Order) -> Iterator[Block]:
    """What has happened; then how it is now and whom to ring if that does not suit; and how it was."""
    words, change = order.words, order.view.change
    yield from frame.letter(order, title(order))
    yield from frame.concerns(order, "closing.concerns")
    if change.was_on:
        yield Paragraph(words.fill(f"change.{_what(order)}", date=words.date(change.was_on)))
    if change.cancelled:
        yield Paragraph(words.say("change.later"))
    elif change.now:
        yield Heading(words.say("change.now"))
        rows = summons.when_and_where(order, FreeText(order))
        yield Fields(tuple(Field(words.say(key), value) for key, value in rows if value))
        yield Paragraph(words.say("change.tell-us"))
    yield from frame.whom_to_ring(order)
    if change.now and not change.cancelled:
        yield from _before(order)


def _what(order: Order) -> str:
    change = order.view.change
    return "cancelled" if change.cancelled else "moved" if change.moved else "changed"


def _before(order: Order) -> Iterator[Block]:
    """The day and time that this reader's last letter said."""
    words, change = order.words, order.view.change
    if change.was_on:
        when = [words.weekday(change.was_on), words.time(change.was_starts) if change.was_starts else ""]
        yield Heading(words.say("change.before"))
        yield Fields((Field(words.say("summons.when"), words.join(when)),))
