"""Moments 3 and 4: what the meeting is for, when and where it is, and who came."""

from dataclasses import dataclass, field
from datetime import date, time

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Chair, MeetingForm, Present


@dataclass(slots=True)
class Question:
    """A question for the meeting. The person's own come first (E3). minutes: planned for it; 0 shares the rest."""

    uid: str = field(default_factory=new_uid)
    text: Passage = field(default_factory=Passage)
    from_person: bool = False
    minutes: int = 0


@dataclass(slots=True)
class Attendance:
    """Who was there (E6). An empty party_uid is the person herself."""

    uid: str = field(default_factory=new_uid)
    party_uid: str = ""
    present: Present | None = None
    instead: str = ""
    note: str = ""


@dataclass(slots=True)
class Meeting:
    """D4, D7, E.

    goal_told: the goal *as I want it told* in letters, filled from the long-term goal and approved
    by the person (goal_approved_on).
    place_orally: the place is told by word of mouth, because it would reveal (P1).
    late_reason: why it is later than three weeks after the need was found (D7).
    absent_reason: why the person was not there, or only in part; view_put: how her view was put forward (E8).
    cancelled_on: when it was decided that the meeting is not held; a new day is booked by taking it away.
    signatures: those who were there may sign the plan; nobody has to (E7).
    """

    on: date | None = None
    starts: time | None = None
    minutes: int = 60
    form: MeetingForm | None = None
    place: str = ""
    place_orally: bool = False
    link: str = ""
    reply_by: date | None = None
    late_reason: str = ""
    purpose: Passage = field(default_factory=Passage)
    why_needed: Passage = field(default_factory=Passage)
    goal_told: Passage = field(default_factory=Passage)
    goal_approved_on: date | None = None
    questions: list[Question] = field(default_factory=list)
    convener: str = ""
    convener_role: str = ""
    convener_phone: str = ""
    chair: Chair | None = None
    chair_name: str = ""
    note_taker: str = ""
    attendance: list[Attendance] = field(default_factory=list)
    absent_reason: str = ""
    view_put: str = ""
    signatures: bool = False
    cancelled_on: date | None = None


def meeting_held(meeting: Meeting, today: date) -> bool:
    """Whether the meeting is over: its day has passed, or it is today and somebody has been noted as present. One that
    was cancelled was not held (D10)."""
    if meeting.cancelled_on is not None or meeting.on is None or meeting.on > today:
        return False
    return meeting.on < today or any(entry.present for entry in meeting.attendance)
