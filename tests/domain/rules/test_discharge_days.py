"""The clock of discharge, on both sides of its days, of 12.00 and of midnight (D8)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import d8_summons_out, worklist_items
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.rules.discharge_days import (
    d8_left_to_summon,
    d8_payment_clock,
    d8_payment_from,
    d8_summoned_on,
    d8_summons_by,
    d8_summons_in_time,
)
from sipdesk.domain.terms import Answer, Track
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, days, found, made, sent
from tests.domain.rules.test_discharge import on_discharge

READY = TODAY - days(1)


def we_call() -> Case:
    """It is agreed that we call, not the care contact (A16)."""
    case = on_discharge()
    case.meeting.convener = "Karin Ek"
    return case


@pytest.mark.parametrize(("ready", "latest"), [
    (TODAY, TODAY + days(3)), (date(2028, 2, 27), date(2028, 3, 1)), (date(2027, 2, 27), date(2027, 3, 2)),
    (date(2026, 12, 22), date(2026, 12, 25)),
])
def test_d8_three_calendar_days_whatever_days_they_are(ready: date, latest: date) -> None:
    case = on_discharge()
    case.discharge.ready_on = ready
    assert d8_summons_by(case, ROUTINE) == latest


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_d8_the_summons_before_on_and_after_its_last_day(after: int) -> None:
    case = we_call()
    (due,) = found(d8_summons_out, case, READY + days(3 + after))
    assert (due.due, due.path, due.values["count"]) == (READY + days(3), "issued", 3)
    (item,) = [item for item in worklist_items(case, READY + days(3 + after), ROUTINE) if item.code == "D8.summons"]
    assert item.days_left(READY + days(3 + after)) == -after


def test_d8_units_and_person_are_summoned_relatives_are_not_counted() -> None:
    case = we_call()
    for uid in ("home", "vc"):
        sent(case, uid)
    made(case, "")
    assert d8_left_to_summon(case, TODAY, ROUTINE) == 1, "made is not sent"
    sent(case, "")
    assert (d8_left_to_summon(case, TODAY, ROUTINE), found(d8_summons_out, case)) == (0, [])


def test_d8_the_way_leads_to_the_letter_that_is_not_begun() -> None:
    case = we_call()
    case.meeting = Meeting(convener="Karin Ek")
    (due,) = found(d8_summons_out, case)
    assert due.path == "meeting.on"


def test_d8_nobody_is_chased_off_the_track_after_the_meeting_or_when_it_is_not_wanted() -> None:
    case = we_call()
    assert found(d8_summons_out, case, MEETING + days(1)) == []
    case.discharge.offer_answer = Answer.NO
    assert found(d8_summons_out, case) == []
    case = we_call()
    case.track = Track.COMMUNITY
    assert (found(d8_summons_out, case), d8_payment_from(case, ROUTINE)) == ([], None)


@pytest.mark.parametrize(("after", "late"), [(-1, []), (0, []), (1, ["D8.summons-late"])])
def test_d8_a_summons_that_went_late_says_so(after: int, late: list[str]) -> None:
    case = on_discharge()
    sent(case, "vc", at=datetime.combine(READY + days(3 + after), time(23, 59)))
    assert codes(found(d8_summons_in_time, case)) == late
    sent(case, "vc", at=datetime.combine(READY, time(8)))
    assert found(d8_summons_in_time, case) == [], "the first one counts"
    sent(case, "maria", at=datetime.combine(READY + days(9), time(8)))
    assert found(d8_summons_in_time, case) == [], "a relative is invited in her own time"


# ----------------------------------------------------------------------------------------------- payment


@pytest.mark.parametrize(("at", "count"), [
    (time(0, 0), 3), (time(11, 59), 3), (time(12, 0), 3), (time(12, 0, 1), 4), (time(12, 1), 4), (time(23, 59), 4),
    (None, 3),
])
def test_d8_three_days_and_four_after_noon(at: time | None, count: int) -> None:
    case = on_discharge()
    case.discharge.ready_at = at
    assert d8_payment_from(case, ROUTINE) == READY + days(count)


def test_d8_midnight_parts_two_days() -> None:
    case = on_discharge()
    case.discharge.ready_at = time(23, 59)
    before = d8_payment_from(case, ROUTINE)
    case.discharge.ready_on, case.discharge.ready_at = READY + days(1), time(0, 0)
    assert (before, d8_payment_from(case, ROUTINE)) == (READY + days(4), READY + days(4))
    assert d8_summons_by(case, ROUTINE) == READY + days(4)


def test_d8_the_municipality_pays_only_if_summoned() -> None:
    case = on_discharge()
    assert found(d8_payment_clock, case) == []

    case.discharge.called_on = TODAY
    (due,) = found(d8_payment_clock, case)
    assert (due.due, due.path) == (READY + days(3), "discharge.ready_at")
    assert found(d8_payment_clock, case, TODAY - days(1)) == [], "not before the summons has come"

    case.discharge.discharged_on = TODAY + days(1)
    assert codes(found(d8_payment_clock, case)) == ["D8.payment"], "who is still there has not left"
    case.discharge.discharged_on = TODAY
    assert found(d8_payment_clock, case) == []


def test_d8_the_first_summons_counts_wherever_it_was_sent_from() -> None:
    case = on_discharge()
    assert d8_summoned_on(case) is None
    sent(case, "home", at=datetime.combine(TODAY, time(9)))
    assert d8_summoned_on(case) == TODAY
    case.discharge.called_on = READY
    assert d8_summoned_on(case) == READY
    assert codes(found(d8_payment_clock, case)) == ["D8.payment"]


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_d8_payment_before_on_and_after_its_first_day(after: int) -> None:
    case = on_discharge()
    case.discharge.called_on = READY
    today = READY + days(3 + after)
    (item,) = [item for item in worklist_items(case, today, ROUTINE) if item.code == "D8.payment"]
    assert item.days_left(today) == -after


def test_d8_another_region_counts_by_its_data() -> None:
    case = on_discharge()
    limits = replace(ROUTINE.thresholds, summons_days=5, payment_days=1, payment_days_late=2, late_notice_after=time(9))
    routine = replace(ROUTINE, thresholds=limits)
    assert d8_summons_by(case, routine) == READY + days(5)
    assert d8_payment_from(case, routine) == READY + days(2)
