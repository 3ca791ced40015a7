"""A summons received from another convener: answered, somebody comes, and the plan reaches us (D11)."""

from collections.abc import Iterator
from datetime import date, timedelta

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_to_convener
from sipdesk.domain.received import SummonsReceived, summons_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated, not_come, process, stop, warn
from sipdesk.domain.terms import Answer, ReplyOffer


def received_path(one: SummonsReceived) -> str:
    return f"received.{one.uid}"


def d11_somebody_comes(one: SummonsReceived) -> bool:
    """D11: whether somebody comes from us: who was called, or a replacement. What stands as `who` beside a no is left
    from before the mind was changed, and is not shown."""
    return one.coming is Answer.YES


def d11_takes_part(one: SummonsReceived) -> bool:
    """D11: whether we take part on the day of the meeting: somebody comes, or is there by telephone or video."""
    away = one.coming is Answer.NO and bool({ReplyOffer.TELEPHONE, ReplyOffer.VIDEO} & set(one.offers))
    return d11_somebody_comes(one) or away


def d11_called_by_another(case: Case) -> bool:
    """D11: whether another convener has called to a meeting about this need, so that we do not call to one of our own.
    A meeting that was before the need was found was about something else, and one that nobody of ours comes to, in no
    way, is none of ours."""
    found = case.need.found_on
    return any(
        (one.coming is not Answer.NO or bool(one.offers))
        and (one.meeting_on is None or found is None or one.meeting_on >= found)
        for one in case.received
    )


def d11_whole(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D11: who called, when the meeting is, and who comes from us; where nobody can, what is offered instead."""
    for one in case.received:
        path = received_path(one)
        if not one.from_unit.strip():
            yield warn("D11.from-missing", f"{path}.from_unit")
        if one.meeting_on is None:
            yield warn("D11.day-missing", f"{path}.meeting_on")
        if one.coming is Answer.YES and not one.who.strip():
            yield warn("D11.who-missing", f"{path}.who")
        if one.coming is Answer.NO and not one.offers:
            yield warn("D11.replacement-missing", f"{path}.offers")
        for name in ("received_on", "replied_on", "plan_on"):
            yield from not_come("D11.day-in-future", f"{path}.{name}", getattr(one, name), today)


def d11_reply(case: Case, uid: str) -> Iterator[Finding]:
    """D11: the reply is to somebody who called us, and says something: whether somebody comes, or that the person has
    not been asked yet."""
    one = summons_of(case.received, uid)
    if one is None:
        yield stop("D11.no-summons", "received")
    elif one.coming is None and one.asked is not Answer.NO:
        yield stop("D11.no-answer", f"{received_path(one)}.coming")
    elif one.coming is Answer.YES and not one.who.strip():
        yield process("D11.who-missing", f"{received_path(one)}.who")


def d11_has_answer(case: Case, one: SummonsReceived, today: date) -> bool:
    """D11: whether whoever called us has our answer; a reply that was sent is one."""
    return has_come(one.replied_on, today) or sent_to_convener(case, one.uid)


def d11_answered(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D11: we answer by the day that was asked for, else by that of the meeting, else at once."""
    for one in case.received:
        due = one.reply_by or one.meeting_on or one.received_on
        if due is not None and not d11_has_answer(case, one, today):
            yield dated("D11.reply", f"{received_path(one)}.replied_on", due, called_by=one.from_unit)


def d11_meeting(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D11: the day of the meeting, for whoever takes part from us."""
    for one in case.received:
        expected = one.coming is None or d11_takes_part(one)
        if one.meeting_on is not None and one.meeting_on >= today and expected:
            yield dated("D11.meeting-day", f"{received_path(one)}.meeting_on", one.meeting_on, called_by=one.from_unit)


def d11_plan_received(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D11: the plan is asked for when it has not reached us after the meeting."""
    for one in case.received:
        held = one.meeting_on is not None and one.meeting_on < today and d11_takes_part(one)
        if held and one.meeting_on is not None and not has_come(one.plan_on, today):
            due = one.meeting_on + timedelta(days=routine.thresholds.plan_received_days)
            yield dated("D11.plan", f"{received_path(one)}.plan_on", due, called_by=one.from_unit)
