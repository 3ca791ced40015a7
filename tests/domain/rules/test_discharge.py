"""The discharge track: what it asks for, and that it asks for nothing on the other one (A2, A11, A12, A14 to A19)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.discharge import Discharge, Estimate
from sipdesk.domain.findings import Level
from sipdesk.domain.party import Party
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import (
    a2_change,
    a2_on_discharge,
    a11_declined,
    a11_planned_and_offered,
    a12_existing_sip,
    a12_left_to_write,
    a12_proposed,
    a14_open_care_takes_part,
    a15_in_hospital_with_reason,
    a16_care_contact_calls,
    a17_estimated,
    a17_left_to_write,
    a17_notices_of_hospital,
    a17_ready,
    a18_care_request_says_so,
    a19_coordinated_care_plan_instead,
)
from sipdesk.domain.rules.making import Rule
from sipdesk.domain.terms import Answer, Authority, Call, CompulsoryCare, ExistingSip, Track
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found

WITH_OPEN_CARE: Routine = replace(
    ROUTINE, kinds={**ROUTINE.kinds, "primary-care": replace(ROUTINE.kinds["primary-care"], open_care=True)}
)


def on_discharge() -> Case:
    """Everything that the track asks for is there: offered, answered, planned, and the care contact calls."""
    case = complete_case()
    case.track = Track.DISCHARGE
    case.meeting.convener = "Lena Ström"
    case.discharge = Discharge(
        admitted_on=TODAY - days(5), ready_on=TODAY - days(1), ready_at=time(9, 30), care_contact="Lena Ström",
        planned_on=TODAY - days(1), planned_by="Lena Ström", offered_on=TODAY - days(1), offered_by="Lena Ström",
        offer_answer=Answer.YES, answered_on=TODAY - days(1), sip_exists=Answer.NO,
    )
    return case


EVERY: list[Rule] = [
    a11_planned_and_offered, a12_existing_sip, a14_open_care_takes_part, a15_in_hospital_with_reason,
    a16_care_contact_calls, a17_notices_of_hospital, a18_care_request_says_so, a19_coordinated_care_plan_instead,
]


@pytest.mark.parametrize("rule", EVERY, ids=lambda rule: rule.__name__)
def test_a2_what_is_in_order_is_left_alone(rule: Rule) -> None:
    assert found(rule, on_discharge(), routine=WITH_OPEN_CARE) == []


def test_a2_the_track_switches_the_rules_and_keeps_what_is_written() -> None:
    case = on_discharge()
    case.discharge = Discharge(
        ready_on=TODAY, compulsory=CompulsoryCare.FORENSIC, in_hospital=True, sip_exists=Answer.YES,
        existing=ExistingSip.RESTART, existing_answer=Answer.NO,
    )
    kept = case.discharge
    assert all(found(rule, case) for rule in EVERY)

    case.track = Track.COMMUNITY
    assert not a2_on_discharge(case)
    assert [finding for rule in EVERY for finding in found(rule, case)] == []
    assert case.discharge is kept


def test_a2_a_change_says_who_when_and_why() -> None:
    change = a2_change(Track.DISCHARGE, Staff("anna", "Anna Ek", "", ""), TODAY, " Inlagd. ")
    assert (change.track, change.on, change.by, change.reason) == ("discharge", TODAY, "Anna Ek", "Inlagd.")


# -------------------------------------------------------------------------------------------------- A11


@pytest.mark.parametrize(("municipality", "region", "asked"), [
    (True, True, ["A11.not-offered"]), (True, False, []), (False, True, []), (False, False, []),
])
def test_a11_the_meeting_is_offered_where_both_give_support(municipality: bool, region: bool, asked: list[str]) -> None:
    case = on_discharge()
    case.discharge.offered_on = None
    case.need.municipality_needed, case.need.region_needed = municipality, region
    assert codes(found(a11_planned_and_offered, case)) == asked


@pytest.mark.parametrize("name", ["offer_answer", "answered_on"])
def test_a11_an_offer_has_an_answer_and_its_day(name: str) -> None:
    case = on_discharge()
    setattr(case.discharge, name, None)
    (finding,) = found(a11_planned_and_offered, case)
    assert (finding.code, finding.level) == ("A11.answer-missing", Level.PROCESS)
    assert finding.path == f"discharge.{name}"


def test_a11_who_does_not_want_the_meeting_is_not_called_to_it() -> None:
    case = on_discharge()
    assert not a11_declined(case)
    case.discharge.offer_answer = Answer.NO
    assert a11_declined(case)
    assert codes(found(a11_planned_and_offered, case)) == ["A11.declined"]


def test_a11_a_no_stands_although_nobody_wrote_when_the_meeting_was_offered() -> None:
    case = on_discharge()
    case.need.region_needed = False
    told = case.discharge
    told.offered_on, told.offer_answer = None, Answer.NO
    assert codes(found(a11_planned_and_offered, case)) == ["A11.declined"]

    told.answered_on = None
    assert codes(found(a11_planned_and_offered, case)) == ["A11.answer-missing"]

    told.offer_answer = None
    assert found(a11_planned_and_offered, case) == []


def test_a11_only_the_plan_needs_consent() -> None:
    """The offer is asked for, and answered, whatever is said about the plan."""
    case = on_discharge()
    case.consent.acts[0].plan = Answer.NO
    assert found(a11_planned_and_offered, case) == []


@pytest.mark.parametrize(("after", "asked"), [(-1, []), (0, ["A11.not-planned"]), (1, ["A11.not-planned"])])
def test_a11_planning_is_asked_for_from_the_day_of_discharge_on(after: int, asked: list[str]) -> None:
    case = on_discharge()
    case.discharge.planned_on, case.discharge.discharged_on = None, TODAY
    assert codes(found(a11_planned_and_offered, case, TODAY + days(after))) == asked


# -------------------------------------------------------------------------------------------------- A12


def existing(**values: object) -> Case:
    case = on_discharge()
    case.discharge.sip_exists = Answer.YES
    for name, value in values.items():
        setattr(case.discharge, name, value)
    return case


def test_a12_the_choice_is_guided_by_the_long_term_goal() -> None:
    assert a12_proposed(Discharge()) is None
    assert a12_proposed(Discharge(goal_changed=Answer.NO)) is ExistingSip.FOLLOW_UP
    assert a12_proposed(Discharge(goal_changed=Answer.YES)) is ExistingSip.RESTART


def test_a12_beginning_anew_is_for_a_goal_that_has_changed() -> None:
    case = existing(goal_changed=Answer.NO, existing=ExistingSip.RESTART)
    assert codes(found(a12_existing_sip, case)) == ["A12.goal-unchanged"]
    case.discharge.goal_changed = Answer.YES
    assert found(a12_existing_sip, case) == []


@pytest.mark.parametrize("way", list(ExistingSip))
def test_a12_both_ways_need_consent(way: ExistingSip) -> None:
    case = existing(goal_changed=Answer.YES, existing=way, existing_answer=Answer.NO)
    assert codes(found(a12_existing_sip, case)) == ["A12.not-agreed"]
    case.discharge.existing_answer = Answer.YES
    assert found(a12_existing_sip, case) == []
    assert a12_left_to_write(case.discharge) == ("discharge.existing_answered_on",)


def test_a12_whether_there_is_one_is_asked_first() -> None:
    assert a12_left_to_write(Discharge()) == ("discharge.sip_exists",)
    assert a12_left_to_write(Discharge(sip_exists=Answer.NO)) == ()
    assert len(a12_left_to_write(Discharge(sip_exists=Answer.YES))) == 4


# ------------------------------------------------------------------------------------------ A14 and A15


@pytest.mark.parametrize(("kind", "takes_part", "asked"), [
    ("primary-care", True, []), ("primary-care", False, ["A14.open-care-missing"]),
    ("dependence", True, ["A14.open-care-missing"]), ("unknown", True, ["A14.open-care-missing"]),
])
def test_a14_regional_open_care_takes_part(kind: str, takes_part: bool, asked: list[str]) -> None:
    case = on_discharge()
    case.parties[2].kind, case.parties[2].takes_part = kind, takes_part
    assert codes(found(a14_open_care_takes_part, case, routine=WITH_OPEN_CARE)) == asked


def test_a14_municipal_care_does_not_stand_in_for_it_and_nobody_is_asked_before_there_are_participants() -> None:
    case = on_discharge()
    case.parties[2].authority = Authority.MUNICIPALITY
    assert codes(found(a14_open_care_takes_part, case, routine=WITH_OPEN_CARE)) == ["A14.open-care-missing"]
    case.parties = [Party(own=True, call=Call.SUMMONED)]
    assert found(a14_open_care_takes_part, case, routine=WITH_OPEN_CARE) == []


def test_a15_a_meeting_in_hospital_has_a_reason() -> None:
    case = on_discharge()
    case.discharge.in_hospital = True
    case.discharge.hospital_reason = " "
    assert codes(found(a15_in_hospital_with_reason, case)) == ["A15.reason-missing"]
    case.discharge.hospital_reason = "Palliativ vård."
    assert found(a15_in_hospital_with_reason, case) == []


# -------------------------------------------------------------------------------------------------- A16


def test_a16_the_care_contact_summons() -> None:
    case = on_discharge()
    case.meeting.convener = "lena  ström"
    assert found(a16_care_contact_calls, case) == []
    case.meeting.convener = "Karin Ek"
    (finding,) = found(a16_care_contact_calls, case)
    assert (finding.code, finding.path) == ("A16.contact-calls", "meeting.convener")
    case.discharge.care_contact = ""
    assert codes(found(a16_care_contact_calls, case)) == ["A16.contact-missing"]


def test_a16_an_existing_sip_is_called_by_its_lead() -> None:
    case = on_discharge()
    case.discharge.existing, case.meeting.convener = ExistingSip.FOLLOW_UP, "Lena Ström"
    (finding,) = found(a16_care_contact_calls, case)
    assert (finding.code, finding.values["called_by"]) == ("A16.lead-calls", "Karin Ek")
    case.meeting.convener = "Karin Ek"
    assert found(a16_care_contact_calls, case) == []


# ------------------------------------------------------------------------------------------ A17 and A18


@pytest.mark.parametrize("name", ["admitted_on", "ready_on", "discharged_on"])
@pytest.mark.parametrize(("after", "asked"), [(-1, []), (0, []), (1, ["A17.day-in-future"])])
def test_a17_a_notice_has_a_day_that_has_been(name: str, after: int, asked: list[str]) -> None:
    case = on_discharge()
    case.discharge = Discharge(ready_at=time(9, 30))
    setattr(case.discharge, name, TODAY + days(after))
    assert codes(found(a17_notices_of_hospital, case)) == asked


def test_a17_ready_for_discharge_has_a_time_of_day() -> None:
    case = on_discharge()
    assert a17_ready(case.discharge) == datetime.combine(TODAY - days(1), time(9, 30))
    case.discharge.ready_at = None
    assert codes(found(a17_notices_of_hospital, case)) == ["A17.time-missing"]
    assert (a17_ready(case.discharge), a17_left_to_write(case.discharge)) == (None, ("discharge.ready_at",))
    case.discharge.ready_at = time(0, 0)
    assert found(a17_notices_of_hospital, case) == [], "midnight is a time"


def test_a17_the_estimate_said_last_holds_and_earlier_ones_are_kept() -> None:
    told = Discharge()
    assert a17_estimated(told) is None
    first, second = Estimate("1", TODAY + days(9), TODAY), Estimate("2", TODAY + days(4), TODAY + days(1))
    told.estimates = [second, first, Estimate("3", None, TODAY + days(2))]
    assert a17_estimated(told) is second
    told.estimates.append(Estimate("4", TODAY + days(5), TODAY + days(1)))
    assert a17_estimated(told) is told.estimates[-1]
    assert len(told.estimates) == 4


def test_a17_what_is_waited_for() -> None:
    assert a17_left_to_write(Discharge()) == ("discharge.admitted_on",)
    assert a17_left_to_write(Discharge(admitted_on=TODAY)) == ()


@pytest.mark.parametrize(("on", "by", "path"), [
    (None, "", "discharge.sip_told_on"), (None, "Robin Hägg", "discharge.sip_told_on"),
    (TODAY, " ", "discharge.sip_told_by"), (TODAY, "Robin Hägg", ""),
])
def test_a18_the_care_request_says_that_a_sip_exists(on: date | None, by: str, path: str) -> None:
    case = existing(sip_told_on=on, sip_told_by=by)
    assert [finding.path for finding in found(a18_care_request_says_so, case)] == ([path] if path else [])


# -------------------------------------------------------------------------------------------------- A19


@pytest.mark.parametrize(("care", "stopped"), [
    (CompulsoryCare.NONE, []), (CompulsoryCare.PSYCHIATRIC, ["A19.coordinated-plan"]),
    (CompulsoryCare.FORENSIC, ["A19.coordinated-plan"]),
])
def test_a19_compulsory_open_care_has_a_plan_of_its_own(care: CompulsoryCare, stopped: list[str]) -> None:
    case = on_discharge()
    case.discharge.compulsory = care
    assert codes(found(a19_coordinated_care_plan_instead, case)) == stopped
