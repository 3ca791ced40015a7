"""Read back, locked, remarked on, given out (C12, F9, F10, F12, F14)."""

from datetime import datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.findings import Level
from sipdesk.domain.plan import Agreement, Plan, Remark
from sipdesk.domain.rules.agreement import (
    c12_agreed_at_the_end,
    f9_copies,
    f10_final_version,
    f10_locked,
    f12_incorrect_facts_noted,
    f14_is_working_copy,
    f14_kept_elsewhere,
)
from sipdesk.domain.terms import Answer, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, says

NOW = datetime.combine(TODAY, time(12))


@pytest.mark.parametrize(
    ("agreement", "stopped"),
    [
        (Agreement(TODAY, Answer.YES), []),
        (Agreement(TODAY, Answer.NO), ["C12.not-agreed"]),
        (Agreement(), ["C12.not-asked"]),
        (Agreement(None, Answer.YES), ["C12.not-read-back"]),
    ],
)
def test_c12_read_back_and_asked_for_this_version(agreement: Agreement, stopped: list[str]) -> None:
    case = complete_case()
    case.plan.agreement = agreement

    findings = found(c12_agreed_at_the_end, case)
    assert codes(findings) == stopped
    assert all(finding.level is Level.PROCESS for finding in findings)


def test_c12_a_reason_why_she_was_not_asked_is_offered_for_the_deviation() -> None:
    case = complete_case()
    case.plan.agreement = Agreement(not_asked_reason="Gick tidigare")

    (finding,) = found(c12_agreed_at_the_end, case)
    assert finding.values == {"reason": "Gick tidigare"}


def second_version() -> Case:
    case = complete_case()
    case.plan.final_at = NOW
    case.plans.append(new_version(case))
    return case


def test_c12_an_administrative_correction_is_not_asked_about() -> None:
    case = second_version()
    case.plan.lead.phone = "0980-319 20 09"
    case.plan.actions[0].who = "Nils Bergh"

    assert found(c12_agreed_at_the_end, case) == []


def test_c12_a_decision_changes_only_by_asking() -> None:
    case = second_version()
    case.plan.actions[0].when = "Varannan dag"

    assert codes(found(c12_agreed_at_the_end, case)) == ["C12.not-asked"]


def test_c12_a_correction_of_what_was_never_agreed_is_asked_about() -> None:
    case = second_version()
    case.plans[0].agreement.answer = Answer.NO
    assert codes(found(c12_agreed_at_the_end, case)) == ["C12.not-asked"]

    case.plans[0].agreement.answer = None
    assert codes(found(c12_agreed_at_the_end, case)) == ["C12.not-asked"]


def test_f9_copies_to_her_and_to_all_who_wish_and_may() -> None:
    case = complete_case()
    case.parties[2].approved_on = None
    copies = f9_copies(case, TODAY, ROUTINE)

    assert [(copy.reader.kind, copy.reader.party_uid, copy.may) for copy in copies] == [
        (ReaderKind.PERSON, "", True), (ReaderKind.PARTY, "home", True), (ReaderKind.PARTY, "vc", False),
    ]


def test_f9_no_copy_of_a_refused_plan() -> None:
    case = complete_case()
    case.consent.acts[0].plan = Answer.NO
    assert not any(copy.may for copy in f9_copies(case, TODAY, ROUTINE))

    case.consent.acts[0].plan = None
    assert [copy.may for copy in f9_copies(case, TODAY, ROUTINE)] == [True, False, False]


def test_f9_consent_is_looked_at_on_the_day() -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert [copy.may for copy in f9_copies(case, last, ROUTINE)] == [True, True, True]
    assert [copy.may for copy in f9_copies(case, last + days(1), ROUTINE)] == [True, False, False]


def test_f10_a_final_version_is_locked() -> None:
    case = complete_case()
    assert not f10_locked(case.plan)
    assert [finding.level for finding in found(f10_final_version, case)] == [Level.PROCESS]

    case.plan.final_at = NOW
    assert f10_locked(case.plan)
    assert found(f10_final_version, case) == []


def test_f12_an_incorrect_fact_must_be_noted() -> None:
    case = complete_case()
    case.plan.remarks = [Remark("r1", says("Fel födelseort."), incorrect_fact=True), Remark("r2", says("Vill inte."))]
    (finding,) = found(f12_incorrect_facts_noted, case)
    assert (finding.code, finding.path) == ("F12.not-noted", "plans.plan.remarks.r1.noted_on")

    case.plan.remarks[0].noted_on = TODAY
    assert found(f12_incorrect_facts_noted, case) == []


def test_f12_what_is_noted_says_which_fact_is_wrong() -> None:
    case = complete_case()
    case.plan.remarks = [Remark("r1", incorrect_fact=True, noted_on=TODAY), Remark("r2")]
    (finding,) = found(f12_incorrect_facts_noted, case)
    assert (finding.code, finding.level) == ("F12.what-missing", Level.PROCESS)
    assert finding.path == "plans.plan.remarks.r1.text"


def test_f14_a_plan_that_lives_elsewhere_is_a_working_copy_here() -> None:
    case = complete_case()
    assert found(f14_kept_elsewhere, case) == []
    assert not f14_is_working_copy(Plan(kept_elsewhere="  "))

    case.plan.kept_elsewhere = "Samsa"
    assert f14_is_working_copy(case.plan)
    assert [(f.code, f.level) for f in found(f14_kept_elsewhere, case)] == [("F14.working-copy", Level.WARN)]
