"""The agenda's rules, who came, and how the view of a person who was not there is put forward (E3, E6, E8)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.agenda import e3_own_first, e3_time_left
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import a1_held, a1_not_the_first
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.letter import d10_not_cancelled
from sipdesk.domain.rules.making import process, warn
from sipdesk.domain.rules.standing import others
from sipdesk.domain.terms import Present


def e3_agenda_fits(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """E3: the minutes planned for the questions find room in the meeting."""
    planned = [question for question in e3_own_first(case.meeting.questions) if question.minutes]
    over = -e3_time_left(case.meeting)
    if planned and over > 0:
        yield warn("E3.too-long", f"meeting.questions.{planned[-1].uid}.minutes", over=over)


def e3_agenda_ready(case: Case) -> Iterator[Finding]:
    """E3: an agenda has a day, a time and questions, and is of a meeting that is held."""
    meeting = case.meeting
    yield from d10_not_cancelled(case)
    if meeting.on is None:
        yield process("E3.day-missing", "meeting.on")
    if meeting.starts is None:
        yield process("E3.time-missing", "meeting.starts")
    if not e3_own_first(meeting.questions):
        yield process("E3.questions-missing", "meeting.questions")


def e6_left_to_note(case: Case) -> tuple[str, ...]:
    """E6: who was expected and is not noted as present, there in part, or absent; "person" or "parties.<uid>"."""
    there = {entry.party_uid for entry in case.meeting.attendance if entry.present}
    expected = ["", *(party.uid for party in others(case) if party.takes_part)]
    return tuple(f"parties.{uid}" if uid else "person" for uid in expected if uid not in there)


def e6_person_noted(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """E6: after a meeting it is noted whether the person was there, and not before; the rest of E8 rests on that."""
    if _still_to_come(case, today) and any(entry.present for entry in case.meeting.attendance):
        yield warn("E6.noted-early", "meeting.attendance", meeting_on=case.meeting.on)
    if a1_held(case, today) and not _own_presence(case):
        yield warn("E6.not-noted", "meeting.attendance", meeting_on=case.meeting.on)


def e8_view_put_forward(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """E8: when the person was not there, or in part: why, and how her view was put forward."""
    if case.meeting.cancelled_on is not None or _still_to_come(case, today):
        return
    if _own_presence(case) not in (Present.IN_PART, Present.ABSENT):
        return
    if not case.meeting.absent_reason.strip():
        yield warn("E8.why-missing", "meeting.absent_reason")
    if not case.meeting.view_put.strip():
        yield warn("E8.view-missing", "meeting.view_put")


def _still_to_come(case: Case, today: date) -> bool:
    """Whether what is noted cannot be of a meeting that was held: the first one is still to come."""
    meeting = case.meeting
    ahead = meeting.on is not None and meeting.on > today and meeting.cancelled_on is None
    return ahead and not a1_not_the_first(case)


def _own_presence(case: Case) -> Present | None:
    return next((entry.present for entry in case.meeting.attendance if not entry.party_uid), None)
