"""The time line: every dated act once, newest first."""

from datetime import date, datetime, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.incident import Incident
from sipdesk.domain.life_change import LifeChange
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.register import TrackChange
from sipdesk.domain.rules.closing import reopen
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.secrecy import SecrecyReview
from sipdesk.domain.terms import CaseState, Track
from sipdesk.domain.timeline import Subject, timeline
from tests.demo_cases import TODAY as DEMO_DAY
from tests.demo_cases import demo_cases
from tests.domain.examples import MEETING, TODAY, after_the_meeting, complete_case, days, made, refuse, sent
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


def letter(case: Case, day: date | None, said: str, at: datetime, gone: bool = True) -> None:
    (sent if gone else made)(case, "vc", "summons" if said == "one" else "change", meeting_on=day, meeting_said=said)
    case.issued[-1].acts[-1].at = at


def test_d10_a_meeting_that_was_moved_or_cancelled_in_between_stands_there() -> None:
    """Told by the letters: what the case says now is only how it is now."""
    case = complete_case()
    first, other, at = MEETING, MEETING + days(7), datetime(TODAY.year, TODAY.month, TODAY.day, 9)
    letter(case, first, "one", at)
    letter(case, first, "one", at + days(1))
    assert not {"meeting-changed", "meeting-cancelled"} & {entry.code for entry in timeline(case)}
    letter(case, None, "-", at + days(2))
    letter(case, other, "two", at + days(3))
    letter(case, first, "three", at + days(4), gone=False)
    found = [e for e in timeline(case) if e.code in ("meeting-changed", "meeting-cancelled")]
    assert [(entry.code, entry.day, entry.values["on"]) for entry in found] == [
        ("meeting-changed", TODAY + days(3), other), ("meeting-cancelled", TODAY + days(2), None),
    ]  # fmt: skip
    case.meeting.cancelled_on = TODAY + days(5)
    found = [entry for entry in timeline(case) if entry.code == "meeting-cancelled"]
    assert [entry.day for entry in found] == [TODAY + days(5)], "said once"


def test_d5_d11_a2_p8_replies_and_what_came_from_outside_stand_there() -> None:
    case = complete_case()
    home, vc, maria = (case.parties[place].reply for place in (1, 2, 3))
    home.on, home.coming = TODAY, True
    vc.on, vc.coming, vc.replacement = TODAY, False, "Eva Berg"
    maria.on, maria.coming = TODAY, False
    case.received = [SummonsReceived(from_unit="Rehab Vik", received_on=TODAY, replied_on=TODAY, plan_on=TODAY)]
    case.track_changes = [TrackChange(track=Track.DISCHARGE, on=TODAY, by="Karin Ek")]
    case.secrecy = [SecrecyReview(asked_on=TODAY)]
    by_code = {entry.code: entry.values for entry in timeline(case)}
    assert by_code["reply-coming"]["whence"] == case.parties[1].name
    assert by_code["reply-replaced"]["instead"] == "Eva Berg"
    assert by_code["reply-not-coming"]["whence"] == case.parties[3].name
    assert {"summons-answered", "plan-received", "track-discharge", "record-asked-for"} <= set(by_code)
    maria.on = None
    assert "reply-not-coming" not in {entry.code for entry in timeline(case)}, "without a day it is on its page only"


def test_a_version_of_the_plan_can_be_opened_from_its_entry() -> None:
    case = after_the_meeting()
    case.plans.append(new_version(case))
    (fixed,) = [entry for entry in timeline(case) if entry.code == "plan-fixed"]
    assert fixed.plan == case.plans[0].uid


def test_every_invented_case_has_one() -> None:
    for case in demo_cases():
        assert all(entry.day <= DEMO_DAY + timedelta(days=400) for entry in timeline(case))
    assert timeline(complete_case())
