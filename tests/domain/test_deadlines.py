"""What is due when: before, on and after each day, and two working days earlier when it is a free day."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from hypothesis import given

from sipdesk.domain.calendar import working_days_before
from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.deadlines import Due, worklist_items
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.plan import Agreement
from sipdesk.domain.routine import ClosedDay
from sipdesk.domain.rules.codes import CODES
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.task import Status
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Answer, CaseState, ClosingReason, Present
from tests.domain.examples import MEETING, ROUTINE, TODAY, complete_case, days, sent
from tests.domain.generators import Situation, situations

NOW = datetime.combine(TODAY, time(12))


def items(case: Case, code: str, today: date = TODAY) -> list[Due]:
    listed = worklist_items(case, today, ROUTINE)
    assert all(set(item.values) == set(CODES[item.code]) for item in listed)
    return [item for item in listed if item.code == code]


def due(case: Case, code: str, today: date = TODAY) -> list[date]:
    return [item.due for item in items(case, code, today)]


@pytest.mark.parametrize(
    ("left", "alert"),
    [(61, None), (60, 60), (59, 60), (31, 60), (30, 30), (29, 30), (8, 30), (7, 7), (6, 7), (0, 7), (-1, 0), (-90, 0)],
)
def test_c4_alerts_60_30_and_7_days_before_and_after_the_last_day(left: int, alert: int | None) -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None
    found = items(case, "C4.runs-out", last - days(left))

    assert [item.values["alert"] for item in found] == ([] if alert is None else [alert])
    assert all(item.due == last and item.days_left(last - days(left)) == left for item in found)


def test_c4_a_renewal_ends_the_alert() -> None:
    case = complete_case()
    old = case.consent.acts[0]
    assert old.valid_to is not None
    day = old.valid_to - days(10)
    renewal = ConsentAct(
        "new", Answer.YES, Answer.YES, day, old.valid_to + days(1), old.valid_to + days(300), old.form, "Karin Ek",
        old.documented, "x", list(old.grants), old.questions, None,
    )
    case.consent.acts.append(renewal)
    assert due(case, "C4.runs-out", day) == [old.valid_to]  # a draft carries nothing on

    renewal.recorded_at = datetime.combine(day, time(9))
    assert due(case, "C4.runs-out", day) == []


def test_c4_an_act_for_a_new_party_does_not_renew_the_others() -> None:
    case = complete_case()
    old, last = case.consent.acts[0], case.consent.acts[0].valid_to
    assert last is not None
    day = last - days(10)
    rows = [grant for grant in old.grants if grant.party_uid == "vc"]
    new = ConsentAct(
        "new", Answer.YES, Answer.YES, day, day, day + days(300), old.form, "Karin Ek", old.documented, "x", rows,
        old.questions, datetime.combine(day, time(9)),
    )
    case.consent.acts.append(new)
    assert due(case, "C4.runs-out", day) == [last]

    new.grants, new.plan = list(old.grants), None  # everybody, but not that a SIP is drawn up
    assert due(case, "C4.runs-out", day) == [last]


def test_c4_what_is_left_after_a_withdrawal_runs_out() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True))
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert due(case, "C4.runs-out", last) == [last]  # that a SIP is drawn up still stands


def test_c4_what_was_taken_back_does_not_run_out() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, plan=True))
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert due(case, "C4.runs-out", last) == []


def test_c5_those_told_before_are_told_at_once_until_they_have_been() -> None:
    case = complete_case()
    sent(case, "home")
    taken_back = withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True)
    case.consent.withdrawals.append(taken_back)

    (item,) = items(case, "C5.tell", TODAY + days(3))
    assert (item.due, item.values["parties"]) == (TODAY, ("Hemtjänsten Norr",))
    taken_back.told = ("home",)
    assert due(case, "C5.tell", TODAY + days(3)) == []


def test_c5_closing_is_opened_until_something_is_given_again() -> None:
    case = complete_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", plan=True))
    assert due(case, "C5.closing") == [TODAY]
    assert not goes_on(case, TODAY, ROUTINE)

    old, day = case.consent.acts[0], TODAY + days(1)
    case.consent.acts.append(
        ConsentAct(
            "new", Answer.YES, Answer.YES, day, day, day + days(300), old.form, "Karin Ek", old.documented, "x",
            list(old.grants), old.questions, datetime.combine(day, time(9)),
        )
    )
    assert due(case, "C5.closing", day) == []
    assert goes_on(case, day, ROUTINE)


def test_d3_letters_are_out_a_week_before_the_meeting() -> None:
    case = complete_case()
    (item,) = items(case, "D3.letters")
    assert (item.due, item.values["count"]) == (MEETING - days(7), 4)

    for uid in ("home", "vc", "maria"):
        sent(case, uid)
    assert [item.values["count"] for item in items(case, "D3.letters")] == [1]  # hers is left
    sent(case, "")
    assert items(case, "D3.letters") == []


def test_d3_letters_stay_due_until_the_meeting_is_over() -> None:
    case = complete_case()
    assert due(case, "D3.letters", MEETING) == [MEETING - days(7)]
    assert due(case, "D3.letters", MEETING + days(1)) == []

    case.meeting.attendance = [Attendance(present=Present.WHOLE)]
    assert due(case, "D3.letters", MEETING) == []


def test_b8_each_organisation_is_spoken_to_before_its_letter() -> None:
    case = complete_case()
    assert due(case, "B8.speak") == []

    case.parties[1].spoken_on = case.parties[3].spoken_on = None
    (item,) = items(case, "B8.speak")
    assert (item.due, item.path) == (MEETING - days(7), "parties.home.spoken_on")

    sent(case, "home")
    assert due(case, "B8.speak") == []


def test_d5_no_reply_and_no_replacement() -> None:
    case = complete_case()
    assert due(case, "D5.no-reply") == []

    sent(case, "home")
    assert due(case, "D5.no-reply") == [MEETING - days(3)]
    case.meeting.reply_by = None
    assert due(case, "D5.no-reply") == [MEETING]

    case.parties[1].reply.coming = False
    assert (due(case, "D5.no-reply"), due(case, "D5.no-replacement")) == ([], [MEETING])
    case.parties[1].reply.replacement = "Eva Lind"
    assert due(case, "D5.no-replacement") == []


def test_d5_nobody_is_rung_who_may_not_be_told_any_more() -> None:
    case = complete_case()
    for uid in ("home", "vc"):
        sent(case, uid)
    rung = [item.values["party"] for item in items(case, "D5.no-reply")]
    assert rung == ["Hemtjänsten Norr", "Vårdcentralen Björken"]
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="home"))
    assert [item.values["party"] for item in items(case, "D5.no-reply")] == ["Vårdcentralen Björken"]


def test_d3_a_party_whose_consent_was_taken_back_is_sent_no_letter() -> None:
    case = complete_case()
    (before,) = items(case, "D3.letters")
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="home"))
    (after,) = items(case, "D3.letters")
    assert (before.values["count"], after.values["count"]) == (4, 3)


def test_d5_a_relative_sends_no_replacement() -> None:
    case = complete_case()
    for uid, party in (("vc", case.parties[2]), ("maria", case.parties[3])):
        sent(case, uid)
        party.reply.coming = False
    assert [item.values["party"] for item in items(case, "D5.no-replacement")] == ["Vårdcentralen Björken"]


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_d5_calls_until_the_meeting(after: int, there: bool) -> None:
    case = complete_case()
    sent(case, "home")

    assert bool(due(case, "D5.no-reply", MEETING + days(after))) is there


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_d7_first_step_before_on_and_after_its_day(after: int) -> None:
    case = complete_case()
    case.need.judged_on, case.need.first_step_on = date(2026, 11, 23), None
    today = date(2026, 11, 26) + days(after)
    (item,) = items(case, "D7.first-step", today)

    assert (item.due, item.days_left(today)) == (date(2026, 11, 26), -after)
    case.need.first_step_on = today
    assert due(case, "D7.first-step", today) == []


@pytest.mark.parametrize("after", [-30, 0, 30])
def test_d7_a_meeting_is_booked_within_three_weeks(after: int) -> None:
    case = complete_case()
    assert case.need.found_on is not None
    latest = case.need.found_on + days(21)
    assert due(case, "D7.book-meeting", latest + days(after)) == []

    case.meeting.on = None
    assert due(case, "D7.book-meeting", latest + days(after)) == [latest]


@pytest.mark.parametrize(("after", "there"), [(-1, True), (0, True), (1, False)])
def test_d7_the_day_of_the_meeting(after: int, there: bool) -> None:
    assert due(complete_case(), "D7.meeting-day", MEETING + days(after)) == [MEETING] * there


@pytest.mark.parametrize(("after", "there"), [(0, False), (1, True), (90, True)])
def test_f10_after_the_meeting_the_plan_is_fixed(after: int, there: bool) -> None:
    case = complete_case()
    assert due(case, "F10.plan-to-fix", MEETING + days(after)) == [MEETING] * there

    case.plan.final_at = NOW
    assert due(case, "F10.plan-to-fix", MEETING + days(after)) == []


def test_c12_who_was_not_asked_is_asked_later() -> None:
    case = complete_case()
    case.plan.agreement = Agreement(not_asked_reason="Gick tidigare")
    assert due(case, "C12.ask-later") == []

    case.plan.final_at = NOW
    assert due(case, "C12.ask-later") == [TODAY]
    case.plan.agreement.answer = Answer.YES
    assert due(case, "C12.ask-later") == []


@pytest.mark.parametrize("agreed", [True, False])
def test_d7_what_is_cancelled_after_the_plan_was_no_meeting_within_three_weeks(agreed: bool) -> None:
    """It was to follow up, and that is still due on its day (G1)."""
    case = complete_case()
    day = case.plan.follow_up.on
    assert day is not None
    case.meeting.on, case.meeting.cancelled_on = day, TODAY
    case.plan.final_at = NOW if agreed else None
    assert bool(due(case, "D7.book-meeting", TODAY)) is not agreed
    assert due(case, "G1.follow-up", TODAY) == ([day] if agreed else [])


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_g1_the_follow_up_before_on_and_after_its_day(after: int) -> None:
    case = complete_case()
    day = case.plan.follow_up.on
    assert day is not None
    assert due(case, "G1.follow-up", day + days(after)) == []  # a draft promises nothing

    case.plan.final_at = NOW
    (item,) = items(case, "G1.follow-up", day + days(after))
    assert (item.due, item.days_left(day + days(after))) == (day, -after)


def test_g1_a_draft_of_the_next_version_takes_no_follow_up_away() -> None:
    case = complete_case()
    case.plan.final_at = NOW
    before = items(case, "G1.follow-up")
    case.plans.append(new_version(case))
    assert items(case, "G1.follow-up") == before
    (task,) = [task for task in tasks(case, TODAY, ROUTINE) if task.code == "follow-up"]
    assert task.status is Status.NOT_STARTED

    case.plan.follow_up.on, case.plan.final_at = before[0].due + days(30), NOW + days(1)
    assert due(case, "G1.follow-up") == [before[0].due + days(30)]


def test_g1_who_calls_is_said_and_that_is_the_lead_unless_somebody_else_was_named() -> None:
    case = complete_case()
    case.plan.final_at, day = NOW, case.plan.follow_up.on
    assert day is not None
    case.plan.follow_up.called_by, case.plan.lead.name = "Ali Demir", "Lena Ström"
    assert items(case, "G1.follow-up", day)[0].values == {"called_by": "Ali Demir"}
    case.plan.follow_up.called_by = " "
    assert items(case, "G1.follow-up", day)[0].values == {"called_by": "Lena Ström"}
    case.plan.lead.name = ""
    assert due(case, "G1.follow-up", day) == []
    assert due(case, "G1.no-caller", day) == [day]


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_c4_nobody_is_asked_to_renew_once_it_has_ended(after: int) -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None
    case.closing.reason, case.closing.on = ClosingReason.MOVED, last
    assert due(case, "C4.runs-out", last + days(after)) == ([last] if after < 0 else [])
    case.closing.reason, case.closing.on = ClosingReason.DECEASED, None
    assert due(case, "C4.runs-out", last + days(after)) == [], "he has died, whether a day is written or not"


def test_nobody_is_chased_for_what_she_has_refused() -> None:
    case = complete_case()
    case.parties[1].spoken_on = None
    sent(case, "vc")
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY, recorded_at=NOW))

    assert not {"D3.letters", "B8.speak", "D5.no-reply", "D7.meeting-day"} & {
        item.code for item in worklist_items(case, TODAY, ROUTINE)
    }
    case.meeting.on = None
    assert due(case, "D7.book-meeting") == []


@pytest.mark.parametrize(
    ("meeting_on", "warn_on"),
    [
        (date(2026, 12, 4), date(2026, 12, 4)),  # Friday
        (date(2026, 12, 5), date(2026, 12, 3)),  # Saturday: Thursday
        (date(2026, 12, 6), date(2026, 12, 3)),
        (date(2026, 12, 24), date(2026, 12, 22)),  # Christmas Eve, a Thursday: Tuesday
        (date(2026, 12, 27), date(2026, 12, 22)),  # Sunday after two holidays
    ],
)
def test_a_free_day_warns_two_working_days_earlier(meeting_on: date, warn_on: date) -> None:
    case = complete_case()
    case.meeting.on = meeting_on
    (item,) = items(case, "D7.meeting-day")

    assert (item.due, item.warn_on) == (meeting_on, warn_on)


def test_soonest_first_and_nothing_in_a_closed_case() -> None:
    case = complete_case()
    case.need.first_step_on = None
    listed = worklist_items(case, TODAY, ROUTINE)
    assert [item.code for item in listed] == ["D7.first-step", "D3.letters", "D7.meeting-day"]

    case.state = CaseState.CLOSED
    assert worklist_items(case, TODAY, ROUTINE) == []


@given(situations())
def test_every_item_has_a_day_to_be_in_time(situation: Situation) -> None:
    listed = worklist_items(situation.case, situation.today, ROUTINE)

    assert [item.warn_on for item in listed] == sorted(item.warn_on for item in listed)
    for item in listed:
        at_work = ROUTINE.is_working_day
        assert item.warn_on == (item.due if at_work(item.due) else working_days_before(item.due, 2, at_work))


@pytest.mark.parametrize(
    ("closed", "warns"),
    [(None, date(2026, 12, 10)), (date(2026, 12, 9), date(2026, 12, 10)), (date(2026, 12, 10), date(2026, 12, 8)),
     (date(2026, 12, 11), date(2026, 12, 10))],
)  # fmt: skip
def test_a_day_on_which_the_municipality_is_closed_warns_two_working_days_earlier_and_moves_nothing(
    closed: date | None, warns: date
) -> None:
    own = {"own": ClosedDay("own", "Klämdag", on=frozenset({closed}))} if closed else {}
    case = complete_case()
    case.need.judged_on, case.need.first_step_on = date(2026, 12, 7), None
    item = next(
        item for item in worklist_items(case, date(2026, 12, 7), replace(ROUTINE, closed_days=own))
        if item.code == "D7.first-step"
    )
    assert (item.due, item.warn_on) == (date(2026, 12, 10), warns)
