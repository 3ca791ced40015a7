"""How the meeting is another one than a reader was told (D10): to the reader, what that reader's own letter said."""

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown_change import ShownChange
from sipdesk.domain.disclosure.told_meeting import d10_told


def show_change(case: Case, party_uid: str, *, now: bool) -> ShownChange:
    """Nothing for one who was told nothing. now: consent covers what is true of the meeting now."""
    told = d10_told(case, party_uid)
    if told is None:
        return ShownChange()
    meeting = case.meeting
    return ShownChange(
        was_on=told.meeting_on,
        was_starts=told.meeting_starts,
        told=True,
        cancelled=meeting.cancelled_on is not None,
        moved=told.meeting_on is not None and told.meeting_on != meeting.on,
        now=now,
    )
