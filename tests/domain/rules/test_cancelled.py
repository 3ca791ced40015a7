"""A meeting that was cancelled: nobody is called to it, nothing is asked of it, and no sheet shows it (A10, D4, D10,
E2, E3, E8)."""

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.plan import FollowUp
from sipdesk.domain.rules.attendance import e6_person_noted, e8_view_put_forward
from sipdesk.domain.rules.letter import d4_letter_complete
from sipdesk.domain.rules.meeting import e2_note_taker_decided
from sipdesk.domain.rules.need import a10_interpreter
from sipdesk.domain.task import Reason, Status
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import InterpreterNeed, Present, ReaderKind
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, complete_case, days, found, refuse

PERSON, OWN, HOME = Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), Reader(ReaderKind.PARTY, "home")


def cancelled() -> Case:
    case = complete_case()
    case.meeting.cancelled_on = TODAY
    return case


@pytest.mark.parametrize("paper", [Paper.SUMMONS, Paper.AGENDA])
@pytest.mark.parametrize("reader", [PERSON, OWN, HOME], ids=["person", "own", "home"])
def test_d10_nobody_is_called_to_a_meeting_that_was_cancelled(paper: Paper, reader: Reader) -> None:
    assert may_issue(paper_findings(complete_case(), paper, reader, TODAY, ROUTINE), [])
    on_paper = paper_findings(cancelled(), paper, reader, TODAY, ROUTINE)
    (stopped,) = [one for one in on_paper if one.code == "D10.cancelled"]
    assert (stopped.level, stopped.path) == (Level.STOP, "meeting.cancelled_on")
    assert not [one for one in on_paper if one.rule == "D4"], "what is asked is a new time, nothing of the old one"


def test_d10_the_way_out_is_a_new_time() -> None:
    case = cancelled()
    assert "D7.book-meeting" in {item.code for item in worklist_items(case, TODAY, ROUTINE)}
    reasons = {task.code: task.reason for task in tasks(case, TODAY, ROUTINE)}
    assert reasons["letters"] is reasons["meeting"] is Reason.INVITATION_FIRST
    case.meeting.cancelled_on = None
    assert may_issue(paper_findings(case, Paper.SUMMONS, HOME, TODAY, ROUTINE), [])


@pytest.mark.parametrize("needed", [True, False])
def test_d10_another_time_is_left_to_book_also_where_nobody_wrote_when_the_need_was_found(needed: bool) -> None:
    case = cancelled()
    case.need.found_on = None
    if not needed:
        refuse(case)
    (task,) = [task for task in tasks(case, TODAY, ROUTINE) if task.code == "invitation"]
    assert (task.status, task.left) == ((Status.MISSING, ("meeting.on",)) if needed else (Status.DONE, ()))


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_d4_nothing_is_asked_of_letters_to_it(after: int) -> None:
    case = cancelled()
    case.meeting.reply_by = None
    assert found(d4_letter_complete, case, MEETING + days(after)) == []


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_a10_no_interpreter_and_e2_no_note_taker_for_it(after: int) -> None:
    case = complete_case()
    case.person.interpreter.need, case.meeting.note_taker = InterpreterNeed.SIGN, ""
    day = MEETING + days(after)
    assert len(found(a10_interpreter, case, day)) == 1
    assert len(found(e2_note_taker_decided, case, day)) == (after <= 0)
    case.meeting.cancelled_on = TODAY
    assert found(a10_interpreter, case, day) == found(e2_note_taker_decided, case, day) == []


@pytest.mark.parametrize(("after", "asked"), [(-1, []), (0, []), (1, ["E6.not-noted"])])
def test_e6_after_a_meeting_it_is_asked_whether_she_was_there(after: int, asked: list[str]) -> None:
    case, day = complete_case(), MEETING + days(after)
    (*_, own) = case.meeting.attendance = [Attendance(party_uid="home"), Attendance()]
    assert codes(found(e6_person_noted, case, day)) == asked
    own.present = Present.ABSENT
    assert codes(found(e6_person_noted, case, day)) == (["E6.noted-early"] if after < 0 else [])
    assert codes(found(e8_view_put_forward, case, day)) == ["E8.why-missing", "E8.view-missing"] * (after >= 0)

    own.present, case.meeting.cancelled_on = None, TODAY
    assert found(e6_person_noted, case, day) == []


def test_e8_is_not_asked_of_a_meeting_that_was_not_held() -> None:
    case = cancelled()
    case.meeting.attendance = [Attendance(present=Present.ABSENT)]
    assert found(e8_view_put_forward, case) == []


@pytest.mark.parametrize(("after", "on"), [(-1, MEETING), (0, MEETING), (1, None)])
def test_d10_the_sheet_for_the_door_shows_a_meeting_on_its_day_and_none_that_was_cancelled(
    after: int, on: object
) -> None:
    case, day = complete_case(), MEETING + days(after)
    case.plan.follow_up = FollowUp()
    assert view(case, PERSON, day, ROUTINE).door.on == on
    case.meeting.cancelled_on = TODAY
    assert view(case, PERSON, day, ROUTINE).door.on is None


def test_d10_the_sheet_shows_the_follow_up_once_todays_meeting_is_over() -> None:
    case = complete_case()
    case.plan.follow_up = FollowUp(on=MEETING + days(30))
    case.meeting.attendance = [Attendance(present=Present.WHOLE)]
    assert view(case, PERSON, MEETING, ROUTINE).door.on == MEETING + days(30)


def test_d10_a_follow_up_that_was_to_be_held_at_the_cancelled_meeting_is_not_on_the_door_either() -> None:
    case = complete_case()
    case.plan.follow_up = FollowUp(on=MEETING, starts=case.meeting.starts)
    case.meeting.cancelled_on = TODAY
    assert view(case, PERSON, TODAY, ROUTINE).door.on is None
