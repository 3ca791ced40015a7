"""A process stop can be passed with a kept reason, a disclosure stop never; and no paper slips through."""

from datetime import datetime, time, timedelta

from hypothesis import given, settings

from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable import Paper, may_issue, paper_findings
from sipdesk.domain.register import Deviation
from sipdesk.domain.terms import Answer, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, checked, codes, complete_case
from tests.domain.generators import Situation, readers, situations

PERSON, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "vc")


def deviations(findings: list[Finding], reason: str = "Sonen reser i morgon.") -> list[Deviation]:
    return [Deviation(rule=f.code, path=f.path, reason=reason, by="Karin Ek", on=TODAY) for f in findings]


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


def test_c12_why_she_was_not_asked_does_not_pass_her_no() -> None:
    case = complete_case()
    case.plan.final_at = datetime.combine(TODAY, time(12))
    case.plan.agreement.answer = None
    unasked = paper_findings(case, "plan", PERSON, TODAY, ROUTINE)
    assert "C12.not-asked" in codes(unasked)
    kept = deviations(unasked, "Gick tidigare.")
    assert may_issue(unasked, kept)

    case.plan.agreement.answer = Answer.NO
    refused = paper_findings(case, "plan", PERSON, TODAY, ROUTINE)
    assert "C12.not-agreed" in codes(refused)
    assert not may_issue(refused, kept)
    assert may_issue(refused, [*kept, *deviations(refused)])


def test_d4_why_no_day_was_written_does_not_pass_a_day_that_has_been() -> None:
    case = complete_case()
    case.meeting.on = None
    missing = paper_findings(case, "summons", VC, TODAY, ROUTINE)
    assert codes(missing) == ["D4.day-missing"]
    case.meeting.on = TODAY - timedelta(days=1)
    case.meeting.reply_by = case.meeting.on
    passed = [one for one in paper_findings(case, "summons", VC, TODAY, ROUTINE) if one.level is Level.PROCESS]
    assert codes(passed) == ["D4.day-passed"]
    assert not may_issue(passed, deviations(missing))


def test_a_reason_of_before_codes_were_kept_passes_its_rule_and_field() -> None:
    case = complete_case()
    case.plan.lead.phone = ""
    (finding,) = [one for one in paper_findings(case, "plan", PERSON, TODAY, ROUTINE) if one.rule == "F4"]
    assert may_issue([finding], [Deviation(rule="F4", path=finding.path, reason="Kommer.")])


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
