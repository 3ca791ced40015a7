"""Who calls on the discharge track: the region's care contact or its lead, or we; nobody is told to do what another
does (A16, B8, D3, D4, D8)."""

from datetime import date

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import b8_speak_first, d3_letters_out, d8_summons_out, worklist_items
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.rules.discharge import a16_care_contact_calls, a16_on_summons, a16_region_calls
from sipdesk.domain.rules.invitation import b8_spoken_to_before_letter
from sipdesk.domain.rules.letter import d4_letter_complete
from sipdesk.domain.task import Reason
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Authority, ExistingSip, ReaderKind, Track
from tests.domain.examples import ROUTINE, TODAY, codes, days, found
from tests.domain.rules.test_discharge import on_discharge


def we_call() -> Case:
    """The care contact has agreed that we call."""
    case = on_discharge()
    case.meeting.convener = "Karin Ek"
    return case


def test_a16_the_region_calls_where_its_care_contact_does_or_nobody_else_is_written() -> None:
    case = on_discharge()
    assert a16_region_calls(case, TODAY)
    case.meeting.convener = ""
    assert a16_region_calls(case, TODAY), "by law it is the care contact"
    case.discharge.care_contact = " "
    assert not a16_region_calls(case, TODAY), "nobody is known yet"
    assert not a16_region_calls(we_call(), TODAY)


@pytest.mark.parametrize(("after", "calls"), [(-1, True), (0, True), (1, False)])
def test_a16_the_region_has_called_when_its_summons_has_come(after: int, calls: bool) -> None:
    case = we_call()
    case.discharge.called_on = TODAY + days(after)
    assert a16_region_calls(case, TODAY) is calls


@pytest.mark.parametrize(
    ("authority", "convener", "calls"),
    [
        (Authority.REGION, "Karin Ek", True), (Authority.REGION, "", True), (Authority.REGION, "Lena Ström", False),
        (Authority.MUNICIPALITY, "Karin Ek", False),
    ],
)
def test_a16_the_regions_lead_calls_to_a_sip_that_exists(authority: Authority, convener: str, calls: bool) -> None:
    case = on_discharge()
    case.discharge.existing, case.meeting.convener = ExistingSip.FOLLOW_UP, convener
    case.plan.lead.authority = authority
    assert a16_region_calls(case, TODAY) is calls


def test_a16_a_sip_that_lives_elsewhere_has_a_lead_whose_name_is_asked() -> None:
    case = on_discharge()
    case.discharge.existing, case.meeting.convener, case.plans = ExistingSip.FOLLOW_UP, "", Case().plans
    (finding,) = found(a16_care_contact_calls, case)
    assert (finding.code, finding.path) == ("A16.lead-missing", "meeting.convener")
    case.meeting.convener = "Lena Ström"
    assert found(a16_care_contact_calls, case) == []


def test_a16_off_the_track_and_in_the_regions_own_units_we_call() -> None:
    case = on_discharge()
    case.track = Track.COMMUNITY
    assert not a16_region_calls(case, TODAY)
    case = on_discharge()
    next(party for party in case.parties if party.own).authority = Authority.REGION
    assert not a16_region_calls(case, TODAY)


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_d8_where_the_region_calls_its_summons_is_waited_for_and_none_of_ours_is_sent(after: int) -> None:
    case = on_discharge()
    ready = case.discharge.ready_on
    assert ready is not None
    today: date = ready + days(3 + after)
    (due,) = found(d8_summons_out, case, today)
    assert (due.code, due.path, due.due) == ("D8.summons-awaited", "discharge.called_on", ready + days(3))
    assert not {"D3.letters", "B8.speak"} & {item.code for item in worklist_items(case, today, ROUTINE)}

    case.discharge.called_on = today
    assert found(d8_summons_out, case, today) == []
    assert codes(found(d8_summons_out, we_call(), today)) == ["D8.summons"]


def test_d4_what_a_letter_of_ours_lacks_is_asked_only_where_we_send_one() -> None:
    for case, asked in ((on_discharge(), False), (we_call(), True)):
        case.meeting.purpose = Case().meeting.purpose
        case.parties[1].spoken_on = None
        assert bool(found(d4_letter_complete, case)) is asked
        assert bool(found(d3_letters_out, case)) is asked
        assert codes(found(b8_spoken_to_before_letter, case)) == ["B8.not-spoken"] * asked
        assert codes(found(b8_speak_first, case)) == ["B8.speak"] * asked


def test_a16_the_overview_says_that_the_region_calls_and_a_letter_says_so_too() -> None:
    case = on_discharge()
    letters = next(task for task in tasks(case, TODAY, ROUTINE) if task.code == "letters")
    assert letters.reason is Reason.REGION_CALLS
    on_paper = paper_findings(case, Paper.SUMMONS, Reader(ReaderKind.PERSON), TODAY, ROUTINE)
    assert "A16.region-calls" in codes(on_paper)
    assert may_issue(on_paper, []), "a warning: it may be agreed otherwise"
    assert found(a16_on_summons, we_call()) == []
