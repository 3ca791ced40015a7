"""The meeting: form, day, agenda (C11, D7, E2, E3)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.findings import Level
from sipdesk.domain.meeting import Attendance, Meeting, meeting_held
from sipdesk.domain.rules.meeting import (
    c11_form_agreed,
    d7_first_step_by,
    d7_judged_by_somebody,
    d7_meeting_by,
    d7_meeting_in_time,
    e2_note_taker_decided,
)
from sipdesk.domain.terms import MeetingForm, Present
from tests.domain.examples import MEETING, ROUTINE, codes, complete_case, days, found


@pytest.mark.parametrize("form", list(MeetingForm))
def test_c11_each_form_only_if_she_agrees(form: MeetingForm) -> None:
    case = complete_case()
    case.meeting.form = form
    case.consent.agreed_forms = tuple(other for other in MeetingForm if other is not form)
    (finding,) = found(c11_form_agreed, case)
    assert (finding.code, finding.level, finding.values["form"]) == ("C11.form-not-agreed", Level.STOP, form)

    case.consent.agreed_forms = (form,)
    assert found(c11_form_agreed, case) == []


def test_c11_a_meeting_that_was_cancelled_has_no_form_to_agree_to() -> None:
    case = complete_case()
    case.consent.agreed_forms = ()
    assert codes(found(c11_form_agreed, case)) == ["C11.form-not-agreed"]

    case.meeting.cancelled_on = MEETING - days(3)
    assert found(c11_form_agreed, case) == []


def test_c11_no_form_chosen_is_nothing_to_agree_to() -> None:
    case = complete_case()
    case.meeting.form, case.consent.agreed_forms = None, ()

    assert found(c11_form_agreed, case) == []


@pytest.mark.parametrize(("after", "late"), [(20, []), (21, []), (22, ["D7.meeting-late"])])
def test_d7_meeting_within_three_weeks_of_the_need_found(after: int, late: list[str]) -> None:
    case = complete_case()
    assert case.need.found_on is not None
    case.meeting.on = case.need.found_on + days(after)

    assert codes(found(d7_meeting_in_time, case)) == late
    case.meeting.late_reason = "Hon ville vänta in sin dotter."
    assert found(d7_meeting_in_time, case) == []


def test_d7_the_day_of_the_event_is_day_0() -> None:
    case = complete_case()
    case.need.found_on = case.need.judged_on = date(2026, 11, 2)

    assert d7_meeting_by(case, ROUTINE) == date(2026, 11, 23)
    assert d7_first_step_by(case, ROUTINE) == date(2026, 11, 5)


@pytest.mark.parametrize(("drawn_up_after", "late"), [(21, []), (22, ["D7.meeting-late"])])
def test_d7_a_meeting_that_follows_up_comes_after_the_three_weeks(drawn_up_after: int, late: list[str]) -> None:
    case = complete_case()
    assert case.need.found_on
    case.meeting.on = case.need.found_on + days(120)
    assert codes(found(d7_meeting_in_time, case)) == ["D7.meeting-late"]
    case.plan.drawn_up_on = case.need.found_on + days(drawn_up_after)
    case.plan.final_at = datetime.combine(case.meeting.on, time(9))
    assert codes(found(d7_meeting_in_time, case)) == late
    case.plan.drawn_up_on = None
    case.plan.final_at = datetime.combine(case.need.found_on + days(drawn_up_after), time(9))
    assert codes(found(d7_meeting_in_time, case)) == late


def test_d7_nothing_is_counted_from_an_unknown_day() -> None:
    case = complete_case()
    case.need.found_on = case.need.judged_on = None

    assert d7_meeting_by(case, ROUTINE) is None
    assert d7_first_step_by(case, ROUTINE) is None
    assert found(d7_meeting_in_time, case) == []


def test_d7_somebody_judged_the_need() -> None:
    case = complete_case()
    assert found(d7_judged_by_somebody, case) == []

    case.need.judged_by = ""
    assert codes(found(d7_judged_by_somebody, case)) == ["D7.judged-by-missing"]


@pytest.mark.parametrize(("after", "warned"), [(-1, True), (0, True), (1, False)])
def test_e2_the_note_taker_is_decided_beforehand(after: int, warned: bool) -> None:
    case = complete_case()
    case.meeting.note_taker = " "

    assert codes(found(e2_note_taker_decided, case, MEETING + days(after))) == ["E2.note-taker-missing"] * warned


def test_e2_waits_for_a_meeting_day() -> None:
    case = complete_case()
    case.meeting.note_taker, case.meeting.on = "", None

    assert found(e2_note_taker_decided, case) == []


@pytest.mark.parametrize(
    ("after", "noted", "held"), [(-1, True, False), (0, False, False), (0, True, True), (1, False, True)]
)
def test_a_meeting_is_held_when_its_day_is_over_or_somebody_came(after: int, noted: bool, held: bool) -> None:
    meeting = complete_case().meeting
    meeting.attendance = [Attendance(present=Present.WHOLE)] if noted else []

    assert meeting_held(meeting, MEETING + days(after)) is held


def test_a_meeting_without_a_day_is_not_held() -> None:
    assert not meeting_held(Meeting(attendance=[Attendance(present=Present.WHOLE)]), MEETING)
