"""The person's preparation sheet: questions with lines to write on, and what has been answered already (B2 to B6).

Whoever wrote an answer is named beside it: a relative's words never stand as the person's own (B4). The professional's
assessment is not here, it is no answer of hers (B3).
"""

from collections.abc import Iterator, Sequence
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Field,
    Fields,
    Group,
    Heading,
    Paragraph,
    Reference,
    Tick,
    Ticks,
    Words,
    WritingLines,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.domain.disclosure.shown import ShownAnswer
from sipdesk.domain.terms import TakesPart, Writer

LINES: Final = 3
HARDEST, REST = "hardest-now", "other-important"
"""Where what has a field of its own stands, and what answers a question that the routine no longer asks."""


def title(order: Order) -> str:
    return order.words.say("preparation.title")


def foot(order: Order) -> Sequence[Words]:
    return frame.titled_feet(order, title(order))


def blocks(order: Order) -> Iterator[Block]:
    """What matters first, then the questions of the routine, then how she wants the meeting to be."""
    words, prepared = order.words, order.view.preparation
    free = FreeText(order)
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    yield from frame.concerns(order, "summons.concerns-person")
    yield Paragraph(words.say("preparation.intro"))
    yield _question(words.say("preparation.what-matters"), free.paragraphs(prepared.what_matters))
    if prepared.strengths:
        yield _question(words.say("plan.strengths"), free.paragraphs(prepared.strengths))
    yield _question(words.say("preparation.own-part"), free.paragraphs(prepared.own_part))
    yield from _questions(order, free)
    yield _taking_part(order, free)
    yield from _frame(order, free)


def _questions(order: Order, free: FreeText) -> Iterator[Block]:
    prepared = order.view.preparation
    asked = {question.code: question.text for question in prepared.asked}
    for code in asked:
        own = prepared.difficulties if code == HARDEST else ""
        answers = [one for one in prepared.answers if one.question == code]
        yield _question(_worded(order, code, asked[code], free), _answers(order, free, own, answers))
    own = "" if HARDEST in asked else prepared.difficulties
    left = [one for one in prepared.answers if one.question not in asked]
    if own or left:
        yield _question(order.words.say(f"sheet-question.{REST}"), _answers(order, free, own, left))


def _worded(order: Order, code: str, swedish: str, free: FreeText) -> Words:
    """In the paper's language, where the routine asks it as we do; a question of its own stays Swedish."""
    key = f"sheet-question.{code}"
    if order.words.language.code == "sv" or not order.source.has(key) or order.source.say(key) != swedish:
        return free.citation(swedish)
    return order.words.say(key)


def _question(heading: Words, said: Iterator[Block]) -> Group:
    """With room to write where nothing has been said."""
    blocks = tuple(said) or (WritingLines(LINES, stretch=True),)
    return Group((Heading(heading, rule=False), *blocks))


def _answers(order: Order, free: FreeText, own: str, answers: Sequence[ShownAnswer]) -> Iterator[Block]:
    yield from free.paragraphs(own)
    for answer in answers:
        yield from free.paragraphs(answer.text)
        if answer.writer is not Writer.PERSON:
            yield Paragraph(order.words.fill("plan.said-by", who=_writer(order, answer)))


def _writer(order: Order, answer: ShownAnswer) -> Words:
    if answer.writer_name:
        return named(answer.writer_name)
    return order.words.say("summons.close-person" if answer.writer is Writer.RELATIVE else "preparation.staff")


def _taking_part(order: Order, free: FreeText) -> Block:
    """How the person takes part (B5), in the words of her letter."""
    words, prepared = order.words, order.view.preparation
    ticks = Ticks(tuple(Tick(words.code("takes-part", way), prepared.takes_part is way) for way in TakesPart))
    heading = Heading(words.say("preparation.takes-part"), rule=False)
    return Group((heading, ticks, *free.paragraphs(prepared.takes_part_note)))


def _frame(order: Order, free: FreeText) -> Iterator[Block]:
    """Where, when and how (B6)."""
    words, prepared = order.words, order.view.preparation
    rows: list[tuple[str, Words]] = [
        ("summons.where", free.line(prepared.place)), ("summons.when", free.line(prepared.time)),
    ]
    known = tuple(Field(words.say(key), value) for key, value in rows if value)
    longest = words.fill("summons.longest", minutes=words.minutes(prepared.longest_minutes))
    yield Group((
        Heading(words.say("summons.arranged"), rule=False),
        *((Fields(known),) if known else ()),
        Ticks((
            *((Tick(longest, ticked=True),) if prepared.longest_minutes else ()),
            Tick(words.say("summons.pauses"), prepared.pauses),
            Tick(words.say("summons.toilet-near"), prepared.toilet_near),
        )),
    ))
    yield _question(words.say("summons.know-beforehand-person"), free.paragraphs(prepared.know_beforehand))
