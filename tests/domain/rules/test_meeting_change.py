"""A meeting that is moved, changed or cancelled, told to everybody who was called by a letter (D10)."""

from datetime import datetime, time, timedelta
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import d3_letters_out, d7_meeting
from sipdesk.domain.disclosure.notices import change_notice, tells_bare_fact
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.shown_change import ShownChange
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting
from sipdesk.domain.disclosure.told_meeting import d10_outdated, d10_said, d10_told
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.meeting import Meeting, meeting_held
from sipdesk.domain.rules.meeting_change import d10_called, d10_left_to_tell, d10_tell
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import MeetingForm, ReaderKind
from sipdesk.domain.timeline import timeline
from sipdesk.issuing.copies import readers_of, view_for
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, complete_case, days, found, made, sent

NOW = datetime(TODAY.year, TODAY.month, TODAY.day, 14)
PERSON, HOME, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "home"), Reader(ReaderKind.PARTY, "vc")


def letter(case: Case, uid: str, paper: str = "summons", after: int = 0) -> None:
    """A letter that says what is true of the meeting as it stands in the case."""
    gone = case.meeting.cancelled_on is not None
    sent(
        case, uid, paper, NOW + timedelta(hours=after), meeting_said=d10_said(case.meeting),
        meeting_on=None if gone else case.meeting.on, meeting_starts=None if gone else case.meeting.starts,
    )


def called() -> Case:
    """The person, home care and her daughter have their letters."""
    case = complete_case()
    for uid in ("", "home", "maria"):
        letter(case, uid)
    return case


def stops(case: Case, reader: Reader) -> list[str]:
    return codes(paper_findings(case, Paper.CHANGE, reader, TODAY, ROUTINE))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("on", MEETING + days(1)), ("starts", time(14)), ("minutes", 90), ("form", MeetingForm.VIDEO),
        ("place", "Rum 3"), ("place_orally", True), ("link", "https://exempel.invalid/m"), ("cancelled_on", TODAY),
    ],
)
def test_d10_every_change_of_when_and_where_is_told(name: str, value: Any) -> None:
    case = called()
    assert d10_left_to_tell(case) == ()
    setattr(case.meeting, name, value)
    assert [party.uid for party in d10_left_to_tell(case)] == ["home", "maria"]
    (due,) = found(d10_tell, case)
    assert (due.code, due.due, due.path) == ("D10.tell", MEETING - days(1), "meeting.cancelled_on")


@pytest.mark.parametrize(("name", "value"), [("note_taker", "Ny Namn"), ("reply_by", TODAY), ("late_reason", "Jul")])
def test_d10_what_no_letter_says_of_when_and_where_is_no_change(name: str, value: Any) -> None:
    case = called()
    setattr(case.meeting, name, value)
    assert not d10_outdated(case, "home")


def test_d10_an_earlier_day_is_told_before_it_comes() -> None:
    case = called()
    case.meeting.on = MEETING - days(5)
    (due,) = found(d10_tell, case)
    assert due.due == MEETING - days(6)


def test_d10_only_who_was_called() -> None:
    case = called()
    made(case, "vc", meeting_said="annat")
    case.meeting.on = MEETING + days(1)
    assert [party.uid for party in d10_called(case)] == ["home", "maria"]
    assert readers_of(case, Paper.CHANGE) == [PERSON, HOME, Reader(ReaderKind.PARTY, "maria")]


@pytest.mark.parametrize("cancelled", [True, False])
def test_d10_one_that_is_no_longer_to_come_is_told_too_and_nothing_new(cancelled: bool) -> None:
    """It has a letter that says when the meeting is, and may believe that it is to come."""
    case = called()
    case.parties[1].takes_part = False
    assert found(d10_tell, case) == []
    if cancelled:
        case.meeting.cancelled_on = TODAY
    else:
        case.meeting.on = MEETING + days(1)
    assert [party.uid for party in d10_left_to_tell(case)] == ["home", "maria"]
    assert stops(case, HOME) == []
    assert tells_bare_fact(case, "change", HOME, TODAY, ROUTINE)
    seen = view_for(case, Paper.CHANGE, HOME, TODAY, ROUTINE)
    assert seen.change == ShownChange(MEETING, time(13), told=True, cancelled=cancelled, moved=not cancelled)
    assert seen.meeting == ShownMeeting()


def test_d10_the_newest_letter_counts_and_the_person_is_told_last() -> None:
    case = called()
    case.meeting.on = MEETING + days(1)
    for uid in ("home", "maria"):
        letter(case, uid, "change", after=1)
    assert codes(found(d10_tell, case)) == ["D10.tell-person"]
    letter(case, "", "change", after=1)
    assert found(d10_tell, case) == []
    case.meeting.on = MEETING
    assert codes(found(d10_tell, case)) == ["D10.tell"], "also when it is moved back"


def test_d10_letters_of_which_nobody_knows_what_they_said_chase_nobody() -> None:
    case = complete_case()
    sent(case, "home")
    case.meeting.cancelled_on = TODAY
    assert d10_told(case, "home") is None
    assert found(d10_tell, case) == []


def test_d10_a_cancelled_meeting_is_not_held_and_another_is_booked() -> None:
    case = called()
    case.meeting.cancelled_on = TODAY
    assert not meeting_held(case.meeting, MEETING + days(1))
    assert codes(found(d7_meeting, case)) == ["D7.book-meeting"]
    assert found(d3_letters_out, case) == []
    assert "meeting-cancelled" in [entry.code for entry in timeline(case)]
    for uid in ("", "home", "maria"):
        letter(case, uid, "change", after=1)
    case.meeting.cancelled_on, case.meeting.on = None, MEETING + days(9)
    assert [party.uid for party in d10_left_to_tell(case)] == ["home", "maria"], "that there is one after all"
    assert view(case, HOME, TODAY, ROUTINE).change == ShownChange(told=True, now=True)


def test_d10_the_paper_goes_to_who_was_called_when_something_changed() -> None:
    case = called()
    assert stops(case, HOME) == stops(case, PERSON) == ["D10.nothing-changed"]
    case.meeting.on = MEETING + days(1)
    assert stops(case, HOME) == stops(case, PERSON) == []
    assert stops(case, VC) == ["D10.not-called"]
    case.meeting.starts, case.meeting.place = None, ""
    assert stops(case, HOME) == ["D4.time-missing", "D4.place-missing"]
    case.meeting.cancelled_on = TODAY
    assert stops(case, HOME) == [], "nobody asks where a meeting is that is not held"


def test_d10_a_form_that_she_has_not_agreed_to_stops_it() -> None:
    case = called()
    case.meeting.form = MeetingForm.VIDEO
    assert stops(case, HOME) == ["C11.form-not-agreed"]


def test_d10_the_letter_says_what_that_reader_was_told_and_what_is_now() -> None:
    case = called()
    case.meeting.on = MEETING + days(1)
    letter(case, "maria", "change", after=1)
    case.meeting.on = MEETING + days(7)
    home = view(case, HOME, TODAY, ROUTINE)
    assert home.change == ShownChange(MEETING, time(13), told=True, moved=True, now=True)
    assert home.meeting.on == MEETING + days(7)
    maria = view(case, Reader(ReaderKind.PARTY, "maria"), TODAY, ROUTINE)
    assert maria.change.was_on == MEETING + days(1)


def test_d10_who_may_know_no_more_reads_that_it_is_moved_and_not_to_when() -> None:
    case = called()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Anna Ek", exchange=True, party_uid="home"))
    case.meeting.on = MEETING + days(1)
    assert tells_bare_fact(case, "change", HOME, TODAY, ROUTINE)
    assert stops(case, HOME) == []
    seen = view_for(case, Paper.CHANGE, HOME, TODAY, ROUTINE)
    assert seen.change == ShownChange(MEETING, time(13), told=True, moved=True)
    assert seen.meeting == ShownMeeting()
    assert change_notice(case, VC, TODAY, ROUTINE) == View(ReaderKind.PARTY, TODAY)


def test_d10_the_hash_says_nothing_of_the_place() -> None:
    said = d10_said(Meeting(on=MEETING, place="Hemma hos Åsa"))
    assert "Åsa" not in said
    assert said != d10_said(Meeting(on=MEETING, place="Någon annanstans"))
