"""What a reader's letters said of the meeting, held against what is true of it now (D10)."""

from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_at
from sipdesk.domain.meeting import Meeting, meeting_held
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import ReaderKind

CHANGE: Final = "change"
"""Code of the paper that tells of a change."""
SUMMONS: Final = "summons"
_LETTERS: Final = (SUMMONS, CHANGE)
_NO_MEETING: Final = "-"


def d10_said(meeting: Meeting) -> str:
    """D10: all that a letter says of when and where, as one hash, for the register."""
    if meeting.cancelled_on is not None:
        return _NO_MEETING
    where = "" if meeting.place_orally else f"{meeting.place.strip()} {meeting.link.strip()}"
    said = (meeting.on, meeting.starts, meeting.minutes, meeting.form, meeting.place_orally, where)
    return sha256(repr(said).encode()).hexdigest()


def d10_told(case: Case, party_uid: str) -> IssuedPaper | None:
    """D10: the newest letter sent to a reader that says when the meeting of now is, or that there is none. An empty uid
    is the person; None for one who has had no such letter, also where the register does not say what it said."""
    sent = [
        (at, place) for place, paper in enumerate(case.issued)
        if _letter_to(paper, party_uid) and not a1_earlier(case, paper) and (at := sent_at(paper))
    ]
    newest = case.issued[max(sent)[1]] if sent else None
    return newest if newest is not None and newest.meeting_said else None


def d10_outdated(case: Case, party_uid: str) -> bool:
    """D10: whether what the reader was told last is no longer so."""
    told = d10_told(case, party_uid)
    return told is not None and told.meeting_said != d10_said(case.meeting)


def d10_told_anew(case: Case, party_uid: str, *, moved: bool) -> date | None:
    """D10: since when a reader knows of the meeting of now, where an earlier letter was about another meeting; moved:
    also where it said something else about this one. None where all letters say the same."""
    sent = [(at, paper) for paper in case.issued if _letter_to(paper, party_uid) and (at := sent_at(paper))]
    newest = d10_told(case, party_uid)
    said = newest.meeting_said if newest and moved else ""
    now = [at for at, paper in sent if not a1_earlier(case, paper) and said in ("", paper.meeting_said)]
    first = min(now, default=None)
    return first.date() if first and any(at < first for at, _ in sent) else None


def d3_summoned(case: Case, party_uid: str) -> bool:
    """D3: whether a reader has been sent the summons to the meeting of now; an empty uid is the person."""
    return any(
        paper.paper == SUMMONS and _letter_to(paper, party_uid) and not a1_earlier(case, paper) and sent_at(paper)
        for paper in case.issued
    )


def a1_earlier(case: Case, paper: IssuedPaper) -> bool:
    """A1: whether a letter was about an earlier meeting, for a case may have several: the meeting of now is on a later
    day, and in between a plan was fixed or a follow-up ended."""
    day, now = paper.meeting_on, case.meeting.on
    return day is not None and now is not None and any(day <= done < now for done in _went_on(case))


def a1_not_the_first(case: Case) -> bool:
    """A1: whether a plan was fixed before the meeting of now."""
    day = case.meeting.on
    return day is not None and any(plan.final_at and plan.final_at.date() < day for plan in case.plans)


def a1_held(case: Case, today: date) -> bool:
    """A1: whether the meeting of now is over. On its day that is known by who came, unless it is not the first: then
    those who are noted were at that."""
    if a1_not_the_first(case) and case.meeting.on == today:
        return False
    return meeting_held(case.meeting, today)


def _letter_to(paper: IssuedPaper, party_uid: str) -> bool:
    kind = ReaderKind.PARTY if party_uid else ReaderKind.PERSON
    return paper.paper in _LETTERS and paper.reader is kind and paper.party_uid == party_uid


def _went_on(case: Case) -> Iterator[date]:
    """Days on which something came of a meeting."""
    yield from (plan.final_at.date() for plan in case.plans if plan.final_at)
    yield from (held.on for held in case.follow_ups if held.on and held.settled_at)
