"""The SIP itself: the person's own words first, then who does what, when and where (F1 to F7, F12, F14, F15).

The person's copy and each reader's copy are the same paper made from different Views. What a reader may not read
is not in the View, so a section without text is a section that is not there.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from sipdesk.documents.blocks import (
    Block,
    Column,
    Field,
    Fields,
    Group,
    Heading,
    Paragraph,
    Record,
    Records,
    Reference,
    Unit,
    Words,
    runs,
)
from sipdesk.documents.papers import frame
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order, named
from sipdesk.documents.papers.people import attendance, contacts, field, used
from sipdesk.documents.papers.signatures import agreement, places_to_sign
from sipdesk.domain.disclosure.shown_plan import ShownAction, ShownRemark
from sipdesk.domain.terms import Authority, Doer

NO_SUB_GOAL: Final = -1
AUTHORITIES: Final = (Authority.MUNICIPALITY, Authority.REGION)
"""Whose actions they are is part of the plan by law (F1); others are known by their names."""


def title(order: Order) -> str:
    return order.words.say("plan.title")


def foot(order: Order) -> Sequence[Words]:
    words, plan = order.words, order.view.plan
    gaps: dict[str, Words] = {"version": str(plan.version), "code": Unit(order.code)}
    return frame.feet(
        order,
        words.fill("plan.foot-1", **gaps, date=words.date(plan.drawn_up_on or order.view.today)),
        words.fill("plan.foot-2", **gaps),
        words.fill("plan.foot-3", **gaps),
        words.fill("plan.foot-4", code=gaps["code"]),
    )


def blocks(order: Order) -> Iterator[Block]:
    """From what matters to the person, over who does what, to whom to ring."""
    words, plan = order.words, order.view.plan
    free = FreeText(order)

    yield frame.letterhead(order, [
        Reference(words.date(plan.drawn_up_on or order.view.today)),
        Reference(words.fill("plan.version", version=str(plan.version))),
    ])
    yield Heading(title(order), level=1)
    yield from frame.notice(order, *_standing(order, free))
    yield from frame.concerns(order, "plan.concerns")
    yield from agreement(order)

    yield from free.section(words.say("plan.own-words"), plan.own_words)
    yield from free.section(words.say("plan.strengths"), plan.strengths, level=3 if plan.own_words else 2)
    yield from free.section(words.say("plan.support-needed"), plan.support_needed)
    yield from free.section(words.say("plan.support-now"), plan.support_now, level=3 if plan.support_needed else 2)
    yield from _goals(order, free)
    yield from _actions(order, free)
    yield from _lead(order, free)
    yield from _follow_up(order, free)
    yield from _other_plans(order, free)
    yield from _remarks(order, free)
    yield from contacts(order)
    yield from attendance(order)
    yield from places_to_sign(order)
    yield from help_lines(order)


def _standing(order: Order, free: FreeText) -> Iterator[Words]:
    """Whether this is a draft (F10), and where the valid plan lives when it is not here (F14)."""
    words, plan = order.words, order.view.plan
    if not plan.final:
        yield words.say("plan.draft")
    if plan.kept_elsewhere:
        yield words.fill("plan.working-copy", place=free.line(plan.kept_elsewhere))


def _goals(order: Order, free: FreeText) -> Iterator[Block]:
    """Long-term goal and sub-goals (F2). Sub-goals are numbered when there are several, and actions point at them."""
    words, plan = order.words, order.view.plan
    listed = [goal for number, goal in enumerate(plan.sub_goals) if not _heads_its_actions(order, number)]
    if not (plan.long_term_goal or listed):
        return
    if listed:
        yield Heading(words.say("plan.goals"))
    yield from free.section(words.say("plan.long-term-goal"), plan.long_term_goal, level=3 if listed else 2)
    if listed:
        yield Heading(words.say("plan.sub-goals"), level=3)
        items = [free.item(goal) for goal in listed]
        yield free.list(items, listed, numbered=len(listed) == len(plan.sub_goals) > 1)


def _heads_its_actions(order: Order, goal: int) -> bool:
    """Whether a sub-goal is said over its actions and nowhere else: in large print, where a list of them that cards
    only point at would be read on another page."""
    return _numbered(order) and order.large and any(action.sub_goal == goal for action in order.view.plan.actions)


def _numbered(order: Order) -> bool:
    return len(order.view.plan.sub_goals) > 1


def _actions(order: Order, free: FreeText) -> Iterator[Block]:
    """Who does what, when and where (F3), in the order of the sub-goals. Cards stand under theirs; a table says its
    number on each row."""
    words, shown = order.words, order.view.plan.actions
    if not shown:
        return
    yield Heading(words.say("plan.actions"))
    goals = sorted({action.sub_goal for action in shown}, key=lambda goal: (goal == NO_SUB_GOAL, goal))
    if not (order.large and _numbered(order)):
        yield _records(order, free, [action for goal in goals for action in shown if action.sub_goal == goal])
        return
    for goal in goals:
        yield Heading(_over_actions(order, free, goal), level=3)
        again = words.say("follow-up.more-needed") if goal == NO_SUB_GOAL else _goal_number(order, goal)
        yield _records(order, free, [action for action in shown if action.sub_goal == goal], 4, again)


def _over_actions(order: Order, free: FreeText, goal: int) -> Words:
    """The sub-goal, or its number where the goals stand in a list; over the rest, that it is needed too."""
    if goal == NO_SUB_GOAL:
        return order.words.say("follow-up.more-needed")
    return order.words.sentences([_goal_number(order, goal), free.line(order.view.plan.sub_goals[goal])])


def _records(
    order: Order, free: FreeText, actions: Sequence[ShownAction], level: int = 3, section: Words = ""
) -> Records:
    """section: what a page says that begins between them, if not what stands over all of them."""
    words = order.words
    who, when, where, ring, goal = (words.say(f"plan.{key}") for key in ("who", "when", "where", "ring", "goal"))
    records = tuple(Record(free.line(action.what), tuple(_action_fields(order, free, action))) for action in actions)
    columns = (Column(who, (who, ring)), Column(words.say("plan.when-and-where"), (when, where, goal)))
    return Records(
        head=words.say("plan.what"),
        columns=used(columns, records),
        records=records,
        continued=words.fill("continued", section=section or words.say("plan.actions")),
        level=level,
    )


def _goal_number(order: Order, goal: int) -> Words:
    return order.words.fill("plan.sub-goal-number", number=str(goal + 1))


def _action_fields(order: Order, free: FreeText, action: ShownAction) -> Iterator[Field]:
    words = order.words
    yield from field(words.say("plan.who"), _doer(order, action))
    if action.when:
        yield Field(words.say("plan.when"), free.line(action.when))
    elif action.due_on:
        yield Field(words.say("plan.when"), words.fill("plan.at-the-latest", date=words.date(action.due_on)))
    yield from field(words.say("plan.where"), _place(order, free, action.where, action.where_orally))
    yield from field(words.say("plan.ring"), order.names(action.phone))
    if _numbered(order) and not order.large and action.sub_goal != NO_SUB_GOAL:
        yield Field(words.say("plan.goal"), _goal_number(order, action.sub_goal))


def _doer(order: Order, action: ShownAction) -> Words:
    """Who does it; where the unit's name would show a place (P1), its authority, so that the cell is never empty."""
    words = order.words
    if action.doer is Doer.PERSON:
        return words.join([words.say("plan.myself"), order.names(action.who)])
    said = {part.strip().casefold() for part in action.who.split(",")}  # *Eva Rask, personligt ombud* says the unit
    names = order.names(action.who, "" if action.unit.casefold() in said else action.unit)
    if action.authority not in AUTHORITIES:
        return names or (words.say("orally") if action.who_orally else "")
    return _of_authority(order, action.authority, names)


def _of_authority(order: Order, authority: Authority | None, names: Words) -> Words:
    """*Karim Haddad, Hälsocentralen Örnen (regionen)*; without names the authority, and without authority the names."""
    words = order.words
    if authority not in AUTHORITIES:
        return names
    said = words.code("authority", authority)
    if not names:
        return said
    if order.beside:  # on a line of its own, so that the name stands once for both languages
        return words.lines([names, said])
    return words.fill("plan.of-authority", who=names, authority=said)


def _lead(order: Order, free: FreeText) -> Iterator[Block]:
    """The authority with overall responsibility, and the person who holds the plan together (F1, F4)."""
    words, lead = order.words, order.view.plan.lead
    rows = [
        *field(words.say("plan.responsible"), _of_authority(order, lead.authority, order.names(lead.name, lead.unit))),
        *field(words.say("plan.ring"), _reached(order, lead.phone, free.line(lead.hours))),
    ]
    if rows:
        yield Heading(words.say("plan.lead"))
        yield Fields(tuple(rows))


def _reached(order: Order, phone: str, hours: Words) -> Words:
    """The number, and when somebody answers: in two languages on a line of its own."""
    if not phone or not hours:
        return named(phone) if phone else ""
    return (named(phone), "\n", *runs(hours)) if order.beside else order.words.join([named(phone), hours])


def _follow_up(order: Order, free: FreeText) -> Iterator[Block]:
    """Date, place and who calls (F5); the time of day may follow."""
    words, follow_up = order.words, order.view.plan.follow_up
    when = words.join([
        words.weekday(follow_up.on) if follow_up.on else "",
        words.time(follow_up.starts) if follow_up.on and follow_up.starts else "",
    ])
    rows = [
        *field(words.say("plan.when"), when),
        *field(words.say("plan.where"), _place(order, free, follow_up.place, follow_up.place_orally)),
        *field(words.say("plan.calls"), order.names(follow_up.called_by)),
    ]
    if rows:
        yield Heading(words.say("plan.follow-up"))
        yield Fields(tuple(rows))
        yield Paragraph(words.say("plan.follow-up-how"))


def _other_plans(order: Order, free: FreeText) -> Iterator[Block]:
    """The SIP does not replace them (F7)."""
    plans = order.view.plan.other_plans
    if plans:
        yield Heading(order.words.say("plan.other-plans"))
        yield from free.items(plans)
        yield Paragraph(order.words.say("plan.other-plans-stay"))


def _remarks(order: Order, free: FreeText) -> Iterator[Block]:
    """Disagreement as it was put, and incorrect facts that the person pointed out (F12, SoL 14 kap. 7 §)."""
    for key, incorrect in (("plan.disagreement", False), ("plan.incorrect", True)):
        remarks = [remark for remark in order.view.plan.remarks if remark.incorrect_fact is incorrect]
        if remarks:
            yield Heading(order.words.say(key))
        for remark in remarks:
            yield Group((*free.paragraphs(remark.text), *_noted(order, remark)))


def _noted(order: Order, remark: ShownRemark) -> Iterator[Block]:
    words = order.words
    said = words.fill("plan.said-by", who=named(remark.by)) if remark.by else ""
    noted = words.fill("plan.noted-on", date=words.date(remark.noted_on)) if remark.noted_on else ""
    if said or noted:
        yield Paragraph(words.spaced([part for part in (said, noted) if part]))


def help_lines(order: Order) -> Iterator[Block]:
    """Whom to ring when something does not work; the person is also told that the plan is hers."""
    words, lead = order.words, order.view.plan.lead
    whom = order.names(lead.name, lead.phone)
    if whom or order.for_person:
        yield Heading(words.say("plan.help"))
    if whom:
        key = f"plan.help-{'ring' if lead.phone else 'tell'}{'' if order.for_person else '-reader'}"
        yield Paragraph(words.spaced([words.fill(key, whom=whom), *frame.number_by_mouth(order, lead.phone)]))
    if order.for_person:
        yield Paragraph(words.say("plan.help-yours"))


def _place(order: Order, free: FreeText, place: str, orally: bool) -> Words:
    return order.words.say("orally") if orally else free.line(place)
