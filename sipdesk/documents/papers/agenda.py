"""The agenda: what the meeting takes up and in which order, the person's own questions first (E1, E3, E4).

Times of day stand on the person's and the own unit's copy; on another's they would show that something is left out.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

from sipdesk.documents.blocks import AddressWindow, Block, Heading, List, Paragraph, Reference, Run, Unit, Words
from sipdesk.documents.papers import frame, summons
from sipdesk.documents.papers.free_text import FreeText
from sipdesk.documents.papers.order import Order
from sipdesk.documents.phrases import SOURCE
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting, ShownQuestion
from sipdesk.domain.terms import Reminder


def title(order: Order) -> str:
    return order.words.say("agenda.title")


def foot(order: Order) -> Sequence[Words]:
    words, code = order.words, Unit(order.code)
    return frame.feet(order, words.fill("agenda.foot-1", code=code), words.fill("agenda.foot-2", code=code))


def blocks(order: Order) -> Iterator[Block]:
    """When and where, why, how the meeting goes from beginning to end, who comes, and what all remember."""
    words, meeting = order.words, order.view.meeting
    free = FreeText(order)
    yield frame.letterhead(order, [Reference(words.date(order.view.today))])
    if order.view.addressee.lines:
        yield AddressWindow(tuple(Unit(line) for line in order.view.addressee.lines))
    yield Heading(title(order), level=1)
    yield from frame.notice(order, addressed=True)
    yield from frame.concerns(order, "agenda.concerns")
    yield from summons.facts(order, free)
    yield from free.section(words.say("summons.why"), f"{meeting.purpose}\n{meeting.why_needed}", rule=False)
    yield from free.section(words.say(summons.addressed(order, "goal")), meeting.goal, rule=False)
    yield Heading(words.say("agenda.first"), rule=False)
    yield Paragraph(words.say("agenda.welcome"))
    yield from _questions(order, free)
    yield from _last(order)
    yield from summons.contribution(order, free)
    yield from free.section(
        words.say(summons.addressed(order, "know-beforehand")), order.view.preparation.know_beforehand, rule=False
    )
    yield Heading(words.say("agenda.remember"), rule=False)
    yield List(tuple(words.code("agenda-reminder", code) for code in Reminder))
    yield from summons.others(order)


def _questions(order: Order, free: FreeText) -> Iterator[Block]:
    """The person's own first, each with the time when it begins, where the reader is told."""
    timed = list(zip(order.view.meeting.questions, _starts(order.view.meeting), strict=True))
    own = [each for each in timed if each[0].from_person]
    others = [each for each in timed if not each[0].from_person]
    words = order.words
    if own:
        yield summons.own_questions(order)
        yield _list(order, free, own)
    if others:
        yield Heading(words.say("summons.questions-more" if own else "summons.questions"), rule=False)
        yield _list(order, free, others)


def _list(order: Order, free: FreeText, timed: Sequence[tuple[ShownQuestion, time | None]]) -> List:
    return free.list([_item(order, free, *each) for each in timed], [question.text for question, _ in timed])


def _item(order: Order, free: FreeText, question: ShownQuestion, starts: time | None) -> tuple[Run, ...]:
    """*13.05: Vem ringer jag?* in Swedish, as the question is."""
    begins: tuple[Run, ...] = (Unit(order.source.clock(starts), lang=SOURCE), ": ") if starts else ()
    return (*begins, *free.item(question.text))


def _starts(meeting: ShownMeeting) -> list[time | None]:
    """When each question begins; nothing where the reader is told no minutes, or nobody knows when the meeting is."""
    if meeting.starts is None or not any(question.minutes for question in meeting.questions):
        return [None] * len(meeting.questions)
    at, found = datetime.combine(date.min, meeting.starts) + timedelta(minutes=meeting.opening), []
    for question in meeting.questions:
        found.append(at.time())
        at += timedelta(minutes=question.minutes)
    return [*found]


def _last(order: Order) -> Iterator[Block]:
    """How the meeting ends: the plan is read back, the person says what she thinks, the follow-up gets a day."""
    words, meeting = order.words, order.view.meeting
    yield Heading(words.say("agenda.last"), rule=False)
    minutes = meeting.opening + sum(question.minutes for question in meeting.questions)
    if any(_starts(meeting)) and meeting.starts:
        ends = (datetime.combine(date.min, meeting.starts) + timedelta(minutes=minutes)).time()
        yield Paragraph(words.fill("agenda.last-from", time=words.time(ends)))
    said = "yours" if order.for_person else "theirs"
    yield List((words.say("agenda.read-back"), words.say(f"agenda.asked-{said}"), words.say("agenda.follow-up")))
