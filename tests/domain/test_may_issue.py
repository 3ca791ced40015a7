"""A process stop can be passed with a kept reason, a disclosure stop never; and no paper slips through."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings

from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.plan import Agreement
from sipdesk.domain.register import Deviation
from sipdesk.domain.terms import Answer, ReaderKind, Track
from tests.domain.examples import ROUTINE, TODAY, after_the_meeting, checked, codes, complete_case, days, says
from tests.domain.generators import Situation, readers, situations

PERSON, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "vc")


def deviations(findings: list[Finding], reason: str = "Sonen reser i morgon.") -> list[Deviation]:
    return [Deviation(rule=f.rule, path=f.path, reason=reason, by="Karin Ek", on=TODAY) for f in findings]


def test_a_process_stop_is_passed_with_a_kept_reason_for_each() -> None:
    case = complete_case()
    case.plan.lead.phone = case.plan.lead.name = ""
    findings = paper_findings(case, "plan", PERSON, TODAY, ROUTINE)
    kept = deviations(findings)

    assert not may_issue(findings, [])
    assert not may_issue(findings, kept[:-1])
    assert not may_issue(findings, deviations(findings, "  "))
    assert may_issue(findings, kept)


def test_no_reason_passes_a_disclosure_stop() -> None:
    case = complete_case()
    case.plan.final_at = datetime.combine(TODAY, time(12))
    case.parties[2].approved_on = None
    findings = paper_findings(case, "summons", VC, TODAY, ROUTINE)

    assert not may_issue(findings, deviations(findings))


def test_a_reason_belongs_to_its_rule_and_field() -> None:
    case = complete_case()
    case.plan.lead.phone = ""
    findings = paper_findings(case, "plan", PERSON, TODAY, ROUTINE)
    elsewhere = [Deviation(rule="F4", path="plans.other.lead.phone", reason="Kommer.")]

    assert not may_issue(findings, elsewhere)


def test_a11_c12_a_reason_is_for_what_was_found_and_not_for_what_is_found_there_later() -> None:
    case = after_the_meeting()
    case.plan.agreement = Agreement()
    not_asked = paper_findings(case, "plan", VC, TODAY, ROUTINE)
    case.deviations = [Deviation(rule=one.code, path=one.path, reason="Gick tidigt.") for one in not_asked]
    assert may_issue(not_asked, case.deviations)

    case.plan.agreement = Agreement(TODAY, Answer.NO, "Karin Ek")  # asked later, she says no
    refused = paper_findings(case, "plan", VC, TODAY, ROUTINE)
    assert [one.code for one in refused] == ["C12.not-agreed"]
    assert not may_issue(refused, case.deviations)

    case = complete_case()
    case.track, case.discharge.offered_on = Track.DISCHARGE, TODAY
    unanswered = paper_findings(case, "summons", VC, TODAY, ROUTINE)
    case.deviations = [Deviation(rule=one.code, path=one.path, reason="Svarar i morgon.") for one in unanswered]
    case.discharge.offer_answer, case.discharge.answered_on = Answer.NO, TODAY
    declined = paper_findings(case, "summons", VC, TODAY, ROUTINE)
    assert "A11.declined" in codes(declined)
    assert not may_issue(declined, case.deviations)


@pytest.mark.parametrize("paper", ["summons", "agenda", "plan", "follow-up"])
@pytest.mark.parametrize(("consented_on", "left_out"), [(None, True), (TODAY + days(1), True), (TODAY, False)])
def test_c14_whoever_makes_her_copy_is_told_what_it_is_without(
    paper: str, consented_on: date | None, left_out: bool
) -> None:
    case = after_the_meeting()
    case.follow_ups = [FollowUpHeld(on=TODAY, new_facts=says("Det här är nytt."))]
    secrets = {"plan": case.plan.actions[0].what, "follow-up": case.follow_ups[0].new_facts}
    secret = secrets.get(paper, case.meeting.questions[0].text)
    secret.about_other, secret.other_consented_on = True, consented_on
    found = [one for one in paper_findings(case, paper, PERSON, TODAY, ROUTINE) if one.rule == "C14"]

    assert [(one.code, one.level) for one in found] == ([("C14.left-out", Level.WARN)] if left_out else [])


@given(situations())
def test_no_paper_goes_to_a_reader_who_may_be_told_nothing(situation: Situation) -> None:
    case, today, routine = situation.case, situation.today, situation.routine
    for reader in readers(case):
        party = case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None
        outside = reader.kind is ReaderKind.PARTY
        told = party is not None and "participation" in disclosable(case, party, today, routine)
        for paper in Paper:
            findings = checked(paper_findings(case, paper, reader, today, routine))
            stopped = any(finding.level is Level.STOP for finding in findings)
            assert stopped or told or not outside or paper is Paper.INFORMATION  # which has nothing of any case
            if paper is Paper.PLAN and not stopped:
                answer = plan_consent(case, today, routine)
                assert answer is Answer.YES if outside else answer is not Answer.NO


@settings(max_examples=400)
@given(situations())
def test_c13_no_letter_goes_without_what_is_written_for_it(situation: Situation) -> None:
    case, today, routine = situation.case, situation.today, situation.routine
    for party in case.parties:
        reader = Reader(ReaderKind.PARTY, party.uid)
        findings = paper_findings(case, Paper.SUMMONS, reader, today, routine)
        if not any(finding.level is Level.STOP for finding in findings):
            letter = view(case, reader, today, routine)
            assert letter.person.name or not case.person.name
            assert letter.meeting.purpose or not case.meeting.purpose
            assert letter.meeting.why_needed or not case.meeting.why_needed
            assert letter.meeting.goal or not case.meeting.goal_told or "D4.goal-not-approved" in codes(findings)
            assert letter.meeting.questions or not any(question.text for question in case.meeting.questions)
            assert letter.meeting.contribution or not party.contribution
