"""What a reader's letters said of the meeting, held against what is true of it now (D10)."""

from hashlib import sha256
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_at
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import ReaderKind

CHANGE: Final = "change"
"""Code of the paper that tells of a change."""
_LETTERS: Final = ("summons", CHANGE)
_NO_MEETING: Final = "-"


def d10_said(meeting: Meeting) -> str:
    """D10: all that a letter says of when and where, as one hash, for the register."""
    if meeting.cancelled_on is not None:
        return _NO_MEETING
    where = "" if meeting.place_orally else f"{meeting.place.strip()} {meeting.link.strip()}"
    said = (meeting.on, meeting.starts, meeting.minutes, meeting.form, meeting.place_orally, where)
    return sha256(repr(said).encode()).hexdigest()


def d10_told(case: Case, party_uid: str) -> IssuedPaper | None:
    """D10: the newest letter sent to a reader that says when the meeting is, or that there is none. An empty uid is the
    person; None for one who has had no such letter, also where the register does not say what it said."""
    kind = ReaderKind.PARTY if party_uid else ReaderKind.PERSON
    sent = [
        (at, place) for place, paper in enumerate(case.issued)
        if paper.paper in _LETTERS and paper.reader is kind and paper.party_uid == party_uid and (at := sent_at(paper))
    ]
    newest = case.issued[max(sent)[1]] if sent else None
    return newest if newest is not None and newest.meeting_said else None


def d10_outdated(case: Case, party_uid: str) -> bool:
    """D10: whether what the reader was told last is no longer so."""
    told = d10_told(case, party_uid)
    return told is not None and told.meeting_said != d10_said(case.meeting)
