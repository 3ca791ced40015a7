"""A meeting that is moved, changed or cancelled: the letters say what changed (D10)."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.told_meeting import a1_held, d10_outdated, d10_told
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.letter import d4_when_and_where
from sipdesk.domain.rules.making import dated, not_come, stop
from sipdesk.domain.rules.standing import others


def d10_called(case: Case) -> tuple[Party, ...]:
    """D10: who was summoned or invited to the meeting by a letter that said when it is; also one that is no longer to
    come, and may believe that it is."""
    return tuple(party for party in others(case) if d10_told(case, party.uid))


def d10_left_to_tell(case: Case) -> tuple[Party, ...]:
    """D10: those of them who have been told something else than is so."""
    return tuple(party for party in d10_called(case) if d10_outdated(case, party.uid))


def d10_tell(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D10: everybody who was called is told at once, at the latest on the day before they would have come; of a meeting
    that is over there is nothing to tell."""
    if a1_held(case, today):
        return
    left = d10_left_to_tell(case)
    uids = [party.uid for party in left] + ([""] if d10_outdated(case, "") else [])
    said = [told.meeting_on for uid in uids if (told := d10_told(case, uid)) and told.meeting_on]
    days = [day for day in (*said, case.meeting.on) if day]
    if not uids or not days:
        return
    path, due = "meeting.cancelled_on", date.fromordinal(min(days).toordinal() - 1)
    if left:
        yield dated("D10.tell", path, due, parties=tuple(party.name for party in left))
    else:
        yield dated("D10.tell-person", path, due)


def d10_day_has_come(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D10: a meeting was cancelled on a day that has come."""
    yield from not_come("D10.day-in-future", "meeting.cancelled_on", case.meeting.cancelled_on, today)


def d10_paper(case: Case, party: Party | None, today: date) -> Iterator[Finding]:
    """D10: it goes to who was called, when something is another way, and says when and where unless it is cancelled."""
    uid = party.uid if party else ""
    if d10_told(case, uid) is None:
        yield stop("D10.not-called", "meeting.cancelled_on", party=party.name if party else case.person.first_name)
    elif not d10_outdated(case, uid):
        yield stop("D10.nothing-changed", "meeting.cancelled_on")
    elif case.meeting.cancelled_on is None:
        yield from d4_when_and_where(case, today)
