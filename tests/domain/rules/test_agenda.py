"""The agenda, who leads, who came, and the view of a person who did not (E1, E3, E4, E6, E7, E8)."""

from collections.abc import Iterable
from datetime import timedelta

import pytest

from sipdesk.domain.agenda import (
    e1_who_leads,
    e3_around,
    e3_minutes,
    e3_own_first,
    e3_time_left,
    e4_reminders,
    e7_places_to_sign,
)
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.meeting import Attendance, Meeting, Question
from sipdesk.domain.rules.attendance import e3_agenda_fits, e6_left_to_note, e8_view_put_forward
from sipdesk.domain.terms import Chair, Present, ReaderKind, Reminder
from tests.domain.examples import MEETING, ROUTINE, TODAY, complete_case, says

PERSON, OWN, HOME = Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), Reader(ReaderKind.PARTY, "home")


def codes(found: Iterable[Finding]) -> list[str]:
    return [finding.code for finding in found]


@pytest.mark.parametrize(("chair", "name"), [
    (Chair.PERSON, "Åsa"), (Chair.CONVENER, "Karin Ek"), (Chair.INDEPENDENT, ""), (None, ""),
])
def test_e1_the_choice_of_chair_gives_the_name(chair: Chair | None, name: str) -> None:
    assert e1_who_leads(Meeting(chair=chair), "Åsa", "Karin Ek") == name
    case = complete_case()
    case.meeting.chair, case.meeting.chair_name, case.meeting.convener = chair, "", "Karin Ek"
    case.person.first_name = "Åsa"
    assert view(case, PERSON, TODAY, ROUTINE).meeting.chair_name == name
    case.meeting.chair_name = "Ove Ask"
    assert view(case, PERSON, TODAY, ROUTINE).meeting.chair_name == "Ove Ask", "a written name goes before"


def test_e3_her_own_questions_come_first() -> None:
    asked = [
        Question("1", says("Ett")), Question("2", says("Två"), from_person=True), Question("3"),
        Question("4", says("Fyra"), from_person=True),
    ]
    assert [question.uid for question in e3_own_first(asked)] == ["2", "4", "1"]


@pytest.mark.parametrize(
    ("length", "around"), [(0, (0, 0)), (20, (1, 4)), (59, (4, 10)), (60, (5, 10)), (120, (5, 10))]
)
def test_e3_beginning_and_end_have_their_minutes(length: int, around: tuple[int, int]) -> None:
    assert e3_around(length) == around


@pytest.mark.parametrize(("planned", "minutes"), [
    ([0, 0, 0], (15, 15, 15)), ([20, 0, 0], (20, 13, 12)), ([20, 20, 5], (20, 20, 5)), ([50, 0], (50, 0)), ([], ()),
])
def test_e3_planned_minutes_stand_and_the_rest_is_shared_out(planned: list[int], minutes: tuple[int, ...]) -> None:
    assert e3_minutes(60, planned) == minutes


@pytest.mark.parametrize(("planned", "left", "found"), [(44, 1, []), (45, 0, []), (46, -1, ["E3.too-long"])])
def test_e3_the_questions_find_room_in_the_meeting(planned: int, left: int, found: list[str]) -> None:
    case = complete_case()
    case.meeting.minutes, case.meeting.questions = 60, [Question("q", says("Ett"), minutes=planned)]
    assert e3_time_left(case.meeting) == left
    assert codes(e3_agenda_fits(case, TODAY, ROUTINE)) == found


def test_e3_a_short_meeting_without_planned_minutes_warns_of_nothing() -> None:
    case = complete_case()
    case.meeting.minutes = 0
    assert codes(e3_agenda_fits(case, TODAY, ROUTINE)) == []


def test_e3_minutes_stand_on_the_whole_agenda_alone() -> None:
    case = complete_case()
    case.meeting.minutes = 60
    for reader in (PERSON, OWN):
        seen = view(case, reader, TODAY, ROUTINE).meeting
        assert (seen.opening, sum(question.minutes for question in seen.questions)) == (5, 45)
    seen = view(case, HOME, TODAY, ROUTINE).meeting
    assert seen.questions
    assert (seen.opening, {question.minutes for question in seen.questions}) == (0, {0})


def test_e3_a_question_that_nobody_reads_leaves_no_gap_in_the_minutes() -> None:
    case = complete_case()
    case.meeting.minutes = 60
    case.meeting.questions[0].text.about_other = True
    seen = view(case, PERSON, TODAY, ROUTINE).meeting
    assert sum(question.minutes for question in seen.questions) == 45


@pytest.mark.parametrize("reader", [PERSON, OWN, HOME])
def test_e3_an_agenda_has_a_day_a_time_and_questions(reader: Reader) -> None:
    case = complete_case()
    assert may_issue(paper_findings(case, Paper.AGENDA, reader, MEETING, ROUTINE), ())
    case.meeting.on = case.meeting.starts = None
    case.meeting.questions = []
    found = paper_findings(case, Paper.AGENDA, reader, TODAY, ROUTINE)
    assert {"E3.day-missing", "E3.time-missing", "E3.questions-missing"} <= set(codes(found))
    assert not may_issue(found, ())


def test_e3_no_agenda_goes_to_a_party_that_consent_does_not_cover() -> None:
    case = complete_case()
    case.consent.acts = []
    found = paper_findings(case, Paper.AGENDA, HOME, TODAY, ROUTINE)
    assert any(finding.level is Level.STOP for finding in found)
    assert may_issue(paper_findings(case, Paper.AGENDA, OWN, TODAY, ROUTINE), ())


def test_e4_everybody_heard_safe_for_the_child_plain_words() -> None:
    assert e4_reminders() == (Reminder.EVERYBODY, Reminder.CHILD, Reminder.PLAIN)


def test_e6_who_is_left_to_note() -> None:
    case = complete_case()
    case.meeting.attendance = []
    expected = [party.uid for party in case.parties if party.takes_part and not party.own]
    assert e6_left_to_note(case) == ("person", *(f"parties.{uid}" for uid in expected))
    case.meeting.attendance = [Attendance("a"), Attendance("b", "home", Present.ABSENT, "Ove Ask")]
    assert "person" in e6_left_to_note(case), "an entry without an answer is no note"
    assert "parties.home" not in e6_left_to_note(case)


@pytest.mark.parametrize(("wished", "places"), [(False, 0), (True, 2)])
def test_e7_who_was_there_may_sign_where_it_is_wished(wished: bool, places: int) -> None:
    assert e7_places_to_sign(wished, (Present.WHOLE, Present.ABSENT, Present.IN_PART)) == places
    case = complete_case()
    case.meeting.signatures = wished
    case.meeting.attendance = [
        Attendance("a", "", Present.WHOLE), Attendance("b", "home", Present.IN_PART),
        Attendance("c", "vc", Present.ABSENT),
    ]
    assert view(case, PERSON, MEETING, ROUTINE).meeting.places_to_sign == places


def came(present: Present | None, why: str = "", how: str = "") -> Case:
    case = complete_case()
    case.meeting.attendance = [Attendance("a", "", present)]
    case.meeting.absent_reason, case.meeting.view_put = why, how
    return case


@pytest.mark.parametrize(("present", "found"), [
    (Present.WHOLE, []), (None, []),
    (Present.IN_PART, ["E8.why-missing", "E8.view-missing"]), (Present.ABSENT, ["E8.why-missing", "E8.view-missing"]),
])
def test_e8_why_she_was_not_there_and_how_her_view_came_forward(present: Present | None, found: list[str]) -> None:
    day = MEETING + timedelta(days=1)
    assert codes(e8_view_put_forward(came(present), day, ROUTINE)) == found
    assert codes(e8_view_put_forward(came(present, "Orkade inte", "Hon skrev ett brev"), day, ROUTINE)) == []
    assert codes(e8_view_put_forward(came(present, "Orkade inte"), day, ROUTINE)) == found[1:]
    assert codes(e8_view_put_forward(came(present, how="Hon skrev ett brev"), day, ROUTINE)) == found[:1]
