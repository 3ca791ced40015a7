"""The time line: every dated act once, newest first."""

from datetime import datetime, timedelta

from sipdesk.domain.changes import new_version
from sipdesk.domain.incident import Incident
from sipdesk.domain.life_change import LifeChange
from sipdesk.domain.rules.closing import reopen
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import CaseState
from sipdesk.domain.timeline import Subject, timeline
from tests.demo_cases import TODAY as DEMO_DAY
from tests.demo_cases import demo_cases
from tests.domain.examples import TODAY, after_the_meeting, complete_case, refuse
from tests.domain.rules.test_closing import ANNA, AT, ended


def test_newest_first_and_nothing_without_a_day() -> None:
    case = after_the_meeting()
    entries = timeline(case)
    assert [entry.day for entry in entries] == sorted((entry.day for entry in entries), reverse=True)
    codes = [entry.code for entry in entries]
    for code in ("need-found", "informed", "consent-given", "meeting-held", "plan-fixed", "papers-sent"):
        assert code in codes
    case.need.found_on = None
    assert "need-found" not in [entry.code for entry in timeline(case)]


def test_papers_of_a_kind_sent_on_a_day_are_one_entry() -> None:
    sent = [entry for entry in timeline(after_the_meeting()) if entry.code == "papers-sent"]
    assert {(entry.values["paper"], entry.values["count"]) for entry in sent} == {("summons", 4), ("plan", 3)}
    assert {entry.subject for entry in sent} == {Subject.PAPER}


def test_refusal_withdrawal_change_closing_and_reopening_stand_there() -> None:
    case = ended()
    at = datetime(TODAY.year, TODAY.month, TODAY.day, 16)
    case.consent.withdrawals.append(withdraw(case, at=at, taken_by="Karin Ek", exchange=True))
    refuse(case)
    case.life_changes.append(LifeChange(noted_on=TODAY, noted_by="Karin Ek"))
    case.incidents.append(Incident(noticed_on=TODAY, noticed_by="Karin Ek"))
    case.closing.closed_at, case.state = AT, CaseState.CLOSED
    case.reopened.append(reopen(case, ANNA, AT + timedelta(hours=1), "Fel ärende"))
    codes = [entry.code for entry in timeline(case)]
    assert codes[:2] == ["reopened", "closed"] or codes[:3].count("closed") == 2
    assert {"consent-withdrawn", "consent-refused", "life-changed", "paper-astray"} <= set(codes)


def test_c9_a_no_without_its_day_stands_on_the_day_on_which_it_was_written_down() -> None:
    case = complete_case()
    refuse(case)
    case.consent.acts[-1].given_on = None
    (entry,) = [one for one in timeline(case) if one.code == "consent-refused"]

    assert entry.day == TODAY


def test_a_version_of_the_plan_can_be_opened_from_its_entry() -> None:
    case = after_the_meeting()
    case.plans.append(new_version(case))
    (fixed,) = [entry for entry in timeline(case) if entry.code == "plan-fixed"]
    assert fixed.plan == case.plans[0].uid


def test_every_invented_case_has_one() -> None:
    for case in demo_cases():
        assert all(entry.day <= DEMO_DAY + timedelta(days=400) for entry in timeline(case))
    assert timeline(complete_case())
