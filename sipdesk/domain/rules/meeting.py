"""Moment 4, the meeting: its form, its day, who takes notes (C11, D7, E)."""

from collections.abc import Iterator
from datetime import date, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import not_come, stop, warn


def c11_form_agreed(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """C11: room, telephone and video: each only if the person agrees to it. One that was cancelled has none (D10)."""
    form = case.meeting.form if case.meeting.cancelled_on is None else None
    if form is not None and form not in case.consent.agreed_forms:
        yield stop("C11.form-not-agreed", "meeting.form", form=form)


def d7_first_step_by(case: Case, routine: Routine) -> date | None:
    """D7: the last day of the first step, counted from the day the need was judged, which is day 0."""
    judged = case.need.judged_on
    return judged + timedelta(days=routine.thresholds.first_step_days) if judged else None


def d7_meeting_by(case: Case, routine: Routine) -> date | None:
    """D7: the last day of the meeting, counted from the day the need was found, which is day 0."""
    found = case.need.found_on
    return found + timedelta(days=routine.thresholds.meeting_days) if found else None


def d7_first_meeting(case: Case) -> date | None:
    """D7: the day of the first meeting. Where a plan has been agreed it is that one's, since the meeting that is booked
    after it is another: it follows up."""
    agreed = [plan.drawn_up_on or plan.final_at.date() for plan in case.plans if plan.final_at is not None]
    return min([*agreed, *([case.meeting.on] if case.meeting.on else [])], default=None)


def d7_meeting_in_time(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """D7: a meeting later than three weeks after the need was found has a kept reason; not one that follows on it."""
    latest, met = d7_meeting_by(case, routine), d7_first_meeting(case)
    if latest and met and met > latest and not case.meeting.late_reason.strip():
        yield warn("D7.meeting-late", "meeting.late_reason", meeting_on=met, latest=latest)


def d7_judged_by_somebody(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D7: who judged the need, and when; and when the first step was taken."""
    need = case.need
    for name in ("judged_on", "first_step_on"):
        yield from not_come("D7.day-in-future", f"need.{name}", getattr(need, name), today)
    if need.judged_on is not None and not need.judged_by.strip():
        yield warn("D7.judged-by-missing", "need.judged_by")


def e2_note_taker_decided(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """E2: who takes notes is decided before a meeting that is to be held."""
    meeting = case.meeting
    ahead = meeting.on is not None and today <= meeting.on and meeting.cancelled_on is None
    if ahead and not meeting.note_taker.strip():
        yield warn("E2.note-taker-missing", "meeting.note_taker")
