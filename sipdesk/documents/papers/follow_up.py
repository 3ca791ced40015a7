"""The record of a follow-up: the person's own view first, then what became of goals and actions, and what happens now.

One paper for the person and for those who may (G1 to G4). As in the plan, a section without text is not there.
"""

from collections.abc import Iterator, Sequence

from sipdesk.documents.blocks import (
    Block,
    Column,
    Field,
    Fields,
    Heading,
    List,
    Paragraph,
    Record,
    Records,
    Reference,
    Unit,
    Words,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.documents.papers.plan import help_lines
from sipdesk.domain.disclosure.shown_follow_up import ShownResult
from sipdesk.domain.terms import Outcome


def title(order: Order) -> str:
    return order.words.say("follow-up.title")


def foot(order: Order) -> Sequence[Words]:
    words, held = order.words, order.view.follow_up
    gaps: dict[str, Words] = {"date": words.date(held.on or order.view.today), "code": Unit(order.code)}
    return frame.feet(
        order,
        words.fill("follow-up.foot-1", **gaps),
        words.fill("follow-up.foot-2", **gaps),
        words.fill("follow-up.foot-3", code=gaps["code"]),
    )


def blocks(order: Order) -> Iterator[Block]:
    """From the person's own view to what happens now."""
    words, held = order.words, order.view.follow_up
    free = FreeText(order)

    yield frame.letterhead(order, [Reference(words.date(held.on or order.view.today))])
    yield Heading(title(order), level=1)
    yield from frame.notice(order)
    facts = tuple(_meeting(order))
    yield from frame.concerns(order, "follow-up.concerns", tuple(fact.label for fact in facts))
    if facts:
        above = order.beside and order.view.person.identity_number
        yield Fields(facts, column=(words.say("identity-number"),) if above else ())
    if held.there:
        yield Heading(words.say("follow-up.there"))
        yield List(tuple(named(name) for name in held.there))

    yield from free.section(words.say("follow-up.own-view"), held.own_view)
    yield from free.section(words.say("follow-up.progress"), held.progress)
    yield from _results(order, free, held.goals, "goal")
    yield from _results(order, free, held.actions, "action")
    yield from free.section(words.say("follow-up.helped"), held.helped)
    yield from free.section(words.say("follow-up.new-facts"), held.new_facts)
    yield from free.section(words.say("follow-up.more-needed"), held.more_needed)
    yield from _outcome(order)
    yield from help_lines(order)


def _meeting(order: Order) -> Iterator[Field]:
    """When it was, which version was followed up and who called to it."""
    words, held = order.words, order.view.follow_up
    if held.on:
        yield Field(words.say("plan.when"), words.weekday(held.on))
    if held.plan_version:
        yield Field(words.say("follow-up.of"), words.fill("plan.version", version=str(held.plan_version)))
    if held.called_by:
        yield Field(words.say("follow-up.called-by"), FreeText(order).citation(held.called_by))


def _results(order: Order, free: FreeText, results: Sequence[ShownResult], kind: str) -> Iterator[Block]:
    """Each goal or action with how far it came, and why."""
    if not results:
        return
    words = order.words
    how_far, why = words.say(f"follow-up.{kind}-how-far"), words.say("follow-up.why")
    records = tuple(
        Record(
            free.line(result.what),
            (
                Field(how_far, words.code(f"{kind}-result", result.extent)),
                *((Field(why, free.line(result.why)),) if result.why else ()),
            ),
        )
        for result in results
    )
    columns = [Column(how_far, (how_far,))]
    if any(result.why for result in results):
        columns.append(Column(why, (why,)))
    heading = words.say(f"follow-up.{kind}s")
    yield Heading(heading)
    yield Records(
        head=words.say(f"follow-up.{kind}"),
        columns=tuple(columns),
        records=records,
        continued=words.fill("continued", section=heading),
    )


def _outcome(order: Order) -> Iterator[Block]:
    """What happens now; when it goes on, the next day, once it is decided."""
    words, held, coming = order.words, order.view.follow_up, order.view.plan.follow_up
    if held.outcome is None:
        return
    yield Heading(words.say("follow-up.outcome"))
    yield Paragraph(words.code("outcome", held.outcome))
    if held.outcome is Outcome.GO_ON and coming.on and (held.on is None or coming.on > held.on):
        yield Fields((Field(words.say("follow-up.next"), words.weekday(coming.on)),))
