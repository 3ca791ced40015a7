"""A case may have several meetings (A1): what was sent and answered about one that was held is not about the next."""

from datetime import date, datetime, time, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import d3_letters_out, d7_meeting, worklist_items
from sipdesk.domain.disclosure.told_meeting import (
    a1_earlier,
    a1_held,
    a1_not_the_first,
    d3_summoned,
    d10_said,
    d10_told,
)
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.rules.attendance import e6_person_noted, e8_view_put_forward
from sipdesk.domain.rules.discharge_days import d8_left_to_summon, d8_summoned_on
from sipdesk.domain.rules.meeting import d7_meeting_in_time
from sipdesk.domain.rules.meeting_change import d10_tell
from sipdesk.domain.rules.replies import d5_answer, d5_reply_missing
from sipdesk.domain.task import Status
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Present
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, complete_case, days, found, sent

NEXT = MEETING + days(60)
LATER = MEETING + days(30)
AT = datetime.combine(TODAY, time(9))


def letter(case: Case, uid: str, at: datetime = AT, paper: str = "summons") -> IssuedPaper:
    """A letter that says what is true of the meeting as it stands in the case."""
    meeting = case.meeting
    return sent(
        case, uid, paper, at, meeting_said=d10_said(meeting), meeting_on=meeting.on, meeting_starts=meeting.starts
    )


def called() -> Case:
    """Everybody has had the summons to the first meeting, and answered that they come."""
    case = complete_case()
    for uid in ("", "home", "vc", "maria"):
        letter(case, uid)
    for party in case.parties[1:]:
        party.reply.coming, party.reply.on = True, TODAY
    return case


def held() -> Case:
    """It was held, and the plan was fixed on its day; the next one is booked, a month later."""
    case = called()
    case.plan.final_at = datetime.combine(MEETING, time(15))
    case.meeting.on, case.meeting.reply_by = NEXT, NEXT - days(3)
    return case


def test_d3_everybody_is_summoned_to_the_next_meeting() -> None:
    case = held()
    (due,) = found(d3_letters_out, case, LATER)
    assert (due.due, due.values["count"]) == (NEXT - days(7), 4)
    status = {task.code: task for task in tasks(case, LATER, ROUTINE)}
    assert status["letters"].left == ("parties.home", "parties.vc", "parties.maria", "person")

    for uid in ("", "home", "vc", "maria"):
        assert not d3_summoned(case, uid)
        letter(case, uid, datetime.combine(LATER, time(9)))
        assert d3_summoned(case, uid)
    assert found(d3_letters_out, case, LATER) == []
    assert {task.code: task.status for task in tasks(case, LATER, ROUTINE)}["letters"] is Status.DONE


def test_d10_a_meeting_that_was_held_is_not_moved() -> None:
    case = held()
    assert found(d10_tell, case, LATER) == []
    assert d10_told(case, "home") is None


@pytest.mark.parametrize("day", [None, MEETING - days(1), MEETING + days(1), NEXT], ids=str)
def test_d10_without_anything_that_came_of_it_it_is_moved(day: date | None) -> None:
    case = held()
    case.plan.final_at = datetime.combine(day, time(15)) if day else None
    moved = day != MEETING + days(1)
    assert codes(found(d10_tell, case, TODAY)) == ["D10.tell"] * moved


def test_d10_an_earlier_day_is_told_although_a_plan_was_fixed() -> None:
    case = held()
    case.meeting.on = MEETING - days(2)
    assert codes(found(d10_tell, case, TODAY)) == ["D10.tell"]


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_d10_nothing_is_told_of_a_meeting_that_is_over(after: int, there: bool) -> None:
    case = called()
    case.meeting.on = MEETING + days(2)
    assert bool(found(d10_tell, case, MEETING + days(2 + after))) is there


def test_a1_a_follow_up_came_of_it_too() -> None:
    case = called()
    (paper, *_) = case.issued
    case.meeting.on = NEXT
    assert not a1_earlier(case, paper)
    case.follow_ups = [FollowUpHeld(on=MEETING)]
    assert not a1_earlier(case, paper), "one that is not ended"
    case.follow_ups[0].settled_at = datetime.combine(MEETING, time(15))
    assert a1_earlier(case, paper)


def test_d5_an_answer_about_the_first_meeting_is_none_about_the_next() -> None:
    case = held()
    for uid in ("", "home", "vc", "maria"):
        letter(case, uid, datetime.combine(LATER, time(9)))
    assert codes(found(d5_reply_missing, case, LATER)) == ["D5.no-reply"] * 3
    case.parties[1].reply.on = LATER
    assert d5_answer(case, case.parties[1]) is True
    assert len(found(d5_reply_missing, case, LATER)) == 2


def test_d5_a_no_is_to_the_day_that_was_told_and_a_yes_stands() -> None:
    case = called()
    home, vc = case.parties[1:3]
    home.reply.coming = False
    assert codes(found(d5_reply_missing, case)) == ["D5.no-replacement"]
    case.meeting.on = MEETING + days(7)
    for uid in ("home", "vc"):
        letter(case, uid, AT + timedelta(days=1), "change")
    assert (d5_answer(case, home), d5_answer(case, vc)) == (None, True)
    home.reply.on = TODAY + days(1)
    assert d5_answer(case, home) is False


def test_d5_an_answer_from_before_the_first_letter_counts() -> None:
    """Each is spoken to before the letter (B8), and may say then that nobody can come."""
    case = called()
    home = case.parties[1]
    home.reply.coming, home.reply.on = False, TODAY - days(1)
    assert d5_answer(case, home) is False
    letter(case, "home", AT + timedelta(days=1))
    assert d5_answer(case, home) is False, "the same letter again"


def test_d7_three_weeks_are_to_the_first_meeting() -> None:
    case = held()
    assert a1_not_the_first(case)
    assert found(d7_meeting_in_time, case, LATER) == []
    case.meeting.cancelled_on = LATER
    assert found(d7_meeting, case, LATER) == []
    case.plan.final_at = None
    assert codes(found(d7_meeting_in_time, case, LATER)) == ["D7.meeting-late"]
    assert codes(found(d7_meeting, case, LATER)) == ["D7.book-meeting"]


def test_d8_the_summons_to_an_earlier_meeting_is_none_to_this() -> None:
    case = held()
    assert (d8_left_to_summon(case, LATER, ROUTINE), d8_summoned_on(case)) == (3, None)
    letter(case, "vc", datetime.combine(LATER, time(9)))
    assert (d8_left_to_summon(case, LATER, ROUTINE), d8_summoned_on(case)) == (2, LATER)


def test_e6_what_is_noted_is_of_the_meeting_that_was_held() -> None:
    """The next one is a follow-up, where those who are there are noted with its questions."""
    case = held()
    case.meeting.attendance = [Attendance(present=Present.IN_PART)]
    assert found(e6_person_noted, case, LATER) == []
    assert codes(found(e8_view_put_forward, case, LATER)) == ["E8.why-missing", "E8.view-missing"]


@pytest.mark.parametrize(("after", "over"), [(-1, False), (0, False), (1, True)])
def test_a1_who_came_to_the_first_says_nothing_of_the_next(after: int, over: bool) -> None:
    case = held()
    case.meeting.attendance = [Attendance(present=Present.WHOLE)]
    assert a1_held(case, NEXT + days(after)) is over
    assert bool(found(d3_letters_out, case, NEXT + days(after))) is not over
    case.plan.final_at = datetime.combine(NEXT, time(15))
    assert a1_held(case, NEXT), "the plan of its own day was made at it"


def test_a1_the_worklist_is_about_the_next_meeting() -> None:
    listed = {item.code for item in worklist_items(held(), LATER, ROUTINE)}
    assert {"D3.letters", "D7.meeting-day"} <= listed
    assert not listed & {"D10.tell", "D10.tell-person", "D5.no-reply", "D7.book-meeting"}
