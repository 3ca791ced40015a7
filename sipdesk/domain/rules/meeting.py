"""Moment 4, the meeting: its form, its day, who takes notes (C11, D7, E)."""

from collections.abc import Iterator
from datetime import date, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import a1_not_the_first
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


def d7_meeting_in_time(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """D7: a meeting later than three weeks after the need was found has a kept reason; not one that follows on it."""
    latest, meeting = d7_meeting_by(case, routine), case.meeting
    if a1_not_the_first(case):
        return
    if latest and meeting.on and meeting.on > latest and not meeting.late_reason.strip():
        yield warn("D7.meeting-late", "meeting.late_reason", meeting_on=meeting.on, latest=latest)


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
