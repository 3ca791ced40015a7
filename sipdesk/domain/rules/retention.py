"""P: how long a closed file is kept, and who may decide what when the time has passed (SoL 16 kap. 1, 2 and 2 a §§)."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from sipdesk.domain.calendar import age_on, years_later
from sipdesk.domain.case import Case
from sipdesk.domain.identity import birth_date_of
from sipdesk.domain.inside import field_names, parts_inside
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import RetentionClass, Routine
from sipdesk.domain.terms import CaseState
from sipdesk.errors import SipError

NO_NOTE: Final = frozenset({
    ("Person", "birth_date"), ("Correction", "birth_date"), ("ConsentAct", "valid_from"), ("ConsentAct", "valid_to"),
    ("Meeting", "on"), ("Meeting", "reply_by"), ("IssuedPaper", "meeting_on"), ("SummonsReceived", "meeting_on"),
    ("SummonsReceived", "reply_by"), ("SummonsReceived", "other_day"), ("Action", "due_on"), ("FollowUp", "on"),
    ("Plan", "drawn_up_on"), ("Estimate", "day"), ("HandOver", "valid_to"), ("HandOver", "back_by"), ("Closing", "on"),
    ("Incident", "happened_on"),
})  # fmt: skip
"""Days on which nothing is noted: a birth, what is planned, until when something holds, what is said of another day.
Every other day in a case is that of an act."""


def p5_last_note(case: Case) -> date | None:
    """P5: the day of the file's last note: the newest day of an act that it holds, also of a paper made or given."""
    return max(_days_of_acts(case), default=None)


def p5_class(case: Case, routine: Routine) -> RetentionClass | None:
    """P5: the first class of the routine that fits the file; None where none does, and then it is kept."""
    return next((one for one in routine.retention.values() if _fits(one, case, routine)), None)


def p5_due(case: Case, routine: Routine) -> date | None:
    """P5: from that day a closed file is listed for a decision. None: open, without a class, or without a day."""
    last, kind = p5_last_note(case), p5_class(case, routine)
    if case.state is not CaseState.CLOSED or last is None or kind is None:
        return None
    return years_later(last, kind.years)


def p5_may_take_away(case: Case, decision: Decision, today: date, routine: Routine) -> None:
    """P5: never before the day, and what is to be kept goes to the archive only.

    Raises SipError P5.not-closed, P5.not-due (due), P5.kept (name).
    """
    if case.state is not CaseState.CLOSED:
        raise SipError("P5.not-closed")
    due, kind = p5_due(case, routine), p5_class(case, routine)
    if kind is None or due is None:
        raise SipError("P5.kept", name=case.number)
    if today < due:
        raise SipError("P5.not-due", due=due)
    if kind.kept and decision is not Decision.ARCHIVED:
        raise SipError("P5.kept", name=kind.name)


def p5_may_keep(reason: str, again_on: date, today: date) -> None:
    """P5: keeping a file longer has a reason and an end, so that nothing is forgotten. Raises SipError P5.no-reason,
    P5.again-passed."""
    if not reason.strip():
        raise SipError("P5.no-reason")
    if again_on <= today:
        raise SipError("P5.again-passed")


def _fits(kind: RetentionClass, case: Case, routine: Routine) -> bool:
    born, last = birth_date_of(case.person), p5_last_note(case)
    young = born is not None and last is not None and age_on(born, last) < routine.thresholds.adult_years
    return (
        kind.everyone
        or (kind.minors and young)
        or (born is not None and born.day in kind.born_days)
        or bool(kind.signs & set(case.need.signs))
    )


def _days_of_acts(case: Case) -> Iterator[date]:
    for part in parts_inside(case):
        noted = (name for name in field_names(part) if (type(part).__name__, name) not in NO_NOTE)
        yield from (_day(day) for name in noted if isinstance(day := getattr(part, name), date))
    if case.meeting.on and any(entry.present for entry in case.meeting.attendance):
        yield case.meeting.on


def _day(moment: date) -> date:
    if not isinstance(moment, datetime):
        return moment
    return moment.astimezone().date() if moment.tzinfo else moment.date()
