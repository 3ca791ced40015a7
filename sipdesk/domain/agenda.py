"""The agenda: who leads, the order of the questions, how the minutes are shared out, what all remember (E1 to E7).

Pure arithmetic on what a reader may see, so that the same order stands in the window and on each copy.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from math import ceil
from typing import Final

from sipdesk.domain.meeting import Meeting, Question
from sipdesk.domain.terms import Chair, Present, Reminder

AROUND: Final = 15  # minutes for the beginning and the end, when the meeting is an hour or longer


def e1_who_leads(meeting: Meeting, first_name: str, convener: str) -> str:
    """E1: the name that stands for the chair when none is written: the person's own, or the convener's."""
    return {Chair.PERSON: first_name, Chair.CONVENER: convener}.get(meeting.chair or Chair.INDEPENDENT, "")


def e3_own_first(questions: Sequence[Question]) -> list[Question]:
    """E3: the questions in the order of the agenda, the person's own first."""
    return sorted((question for question in questions if question.text), key=lambda question: not question.from_person)


def e3_around(length: int) -> tuple[int, int]:
    """E3: minutes for the beginning and for the end of a meeting of `length` minutes: a quarter, at most AROUND."""
    around = min(AROUND, max(length, 0) // 4)
    return around // 3, around - around // 3


def e3_minutes(length: int, planned: Sequence[int]) -> tuple[int, ...]:
    """E3: minutes for each question: as planned, or (0) an equal part of what is left; no minute is lost."""
    left = max(length - sum(e3_around(length)) - sum(planned), 0)
    unplanned = [place for place, minutes in enumerate(planned) if not minutes]
    each, rest = divmod(left, len(unplanned)) if unplanned else (0, 0)
    shares = {place: each + (number < rest) for number, place in enumerate(unplanned)}
    return tuple(minutes or shares[place] for place, minutes in enumerate(planned))


def e3_time_left(meeting: Meeting) -> int:
    """E3: minutes that nobody has planned; below zero when the questions take longer than the meeting."""
    planned = sum(question.minutes for question in e3_own_first(meeting.questions))
    return meeting.minutes - sum(e3_around(meeting.minutes)) - planned


def e3_minutes_left(minutes: int, began: datetime | None, now: datetime) -> int:
    """E3: whole minutes that are left of `minutes`, begun ones counted; below zero when the time is over."""
    gone = (now - began).total_seconds() / 60 if began else 0
    return ceil(minutes - gone)


def e7_places_to_sign(wished: bool, present: Iterable[Present]) -> int:
    """E7: signatures are not needed and possible: a place for each who was there, when it was wished; else none."""
    return sum(each is not Present.ABSENT for each in present) if wished else 0


def e4_reminders() -> tuple[Reminder, ...]:
    """E4: what everybody is reminded of, in its order."""
    return tuple(Reminder)
