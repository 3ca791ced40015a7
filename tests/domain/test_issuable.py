"""May this paper go to this reader today? (C1, C4, C11 to C13, C16, D4, F, P1, and the situations that come later)."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.discharge import Discharge
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import Paper, may_issue, paper_findings, plan_findings
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Agreement
from sipdesk.domain.register import Deviation
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, Channel, CompulsoryCare, MeetingForm, ReaderKind, Track
from tests.domain.examples import ROUTINE, TODAY, checked, codes, complete_case, days, says
from tests.domain.rules.test_discharge import on_discharge

NOW = datetime.combine(TODAY, time(12))
PERSON, OWN = Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT)
VC, MARIA = Reader(ReaderKind.PARTY, "vc"), Reader(ReaderKind.PARTY, "maria")
EVERYBODY = (PERSON, OWN, VC, MARIA)


def final_case() -> Case:
    case = complete_case()
    case.plan.final_at = NOW
    return case


def stops(case: Case, paper: str, reader: Reader, today: date = TODAY, approved: bool = True) -> list[str]:
    """Codes of what stops, disclosure stops first."""
    findings = checked(paper_findings(case, paper, reader, today, ROUTINE, approved))
    return codes(f for f in findings if f.level in (Level.STOP, Level.PROCESS))


@pytest.mark.parametrize("reader", EVERYBODY, ids=lambda reader: reader.party_uid or reader.kind)
def test_a_whole_case_gives_every_paper_to_its_readers(reader: Reader) -> None:
    case = final_case()
    outside = reader.kind is ReaderKind.PARTY

    assert stops(case, "summons", reader) == []
    assert stops(case, "plan", reader) == []
    assert stops(case, "consent", reader) == ["C13.not-for-reader"] * outside


def test_an_unknown_paper_is_a_bug() -> None:
    with pytest.raises(ValueError, match="poster"):
        paper_findings(final_case(), "poster", PERSON, TODAY, ROUTINE)


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("reader", EVERYBODY, ids=lambda reader: reader.party_uid or reader.kind)
def test_c8_an_unknown_age_stops_every_paper(reader: Reader, paper: Paper) -> None:
    case = final_case()
    case.person.identity_number = ""

    assert "C8.age-unknown" in stops(case, paper, reader)


def test_c8_a_child_who_was_never_asked_has_her_own_papers_and_nobody_else_has_any() -> None:
    case = final_case()
    case.person.birth_date = date(2012, 1, 1)
    asked = {"C8.child-not-asked", "C8.view-missing", "C8.maturity-missing", "C8.reason-missing"}

    assert "C8.child-not-asked" not in stops(case, "plan", PERSON)
    assert asked <= set(stops(case, "consent", PERSON))
    assert asked <= set(stops(case, "plan", Reader(ReaderKind.PARTY, "vc")))


def test_a_party_that_has_left_gets_nothing() -> None:
    assert stops(final_case(), "plan", Reader(ReaderKind.PARTY, "gone")) == ["B7.gone"]


def test_the_own_unit_is_no_party_to_itself() -> None:
    assert "C13.not-for-reader" in stops(final_case(), "plan", Reader(ReaderKind.PARTY, "own"))


@pytest.mark.parametrize("paper", ["summons", "plan"])
def test_b7_d9_an_unapproved_party_gets_no_paper(paper: str) -> None:
    case = final_case()
    case.parties[2].approved_on = case.parties[3].approved_on = None

    assert stops(case, paper, VC) == ["B7.not-approved"]
    assert stops(case, paper, MARIA) == ["D9.not-approved"]
    assert stops(case, paper, PERSON) == []


@pytest.mark.parametrize("paper", ["summons", "plan"])
@pytest.mark.parametrize(("after", "stopped"), [(0, False), (1, True)])
def test_c4_expired_is_none_for_others_and_no_matter_for_her(paper: str, after: int, stopped: bool) -> None:
    case = final_case()
    last = case.consent.acts[0].valid_to
    assert last is not None
    case.meeting.on = case.meeting.reply_by = last + days(30)
    today = last + days(after)

    assert stops(case, paper, VC, today) == ["C4.expired"] * stopped
    assert stops(case, paper, PERSON, today) == []


def test_c5_a_letter_that_waits_does_not_outlive_a_withdrawal() -> None:
    case = final_case()
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="vc"))

    assert stops(case, "summons", VC) == ["C5.withdrawn"]
    assert stops(case, "plan", VC) == ["C5.withdrawn", "F3.who-lost"]
    assert stops(case, "summons", MARIA) == []


@pytest.mark.parametrize("taken_back", [True, False])
def test_c1_a_refused_plan_goes_to_nobody_and_letters_go_on(taken_back: bool) -> None:
    case = final_case()
    if taken_back:
        case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", plan=True))
    else:
        case.consent.acts[0].plan = Answer.NO
    code = "C5.plan-withdrawn" if taken_back else "C1.plan-refused"

    assert [stops(case, "plan", reader) for reader in EVERYBODY] == [[code]] * 4
    assert [stops(case, "summons", reader) for reader in EVERYBODY] == [[]] * 4
    for reader in EVERYBODY:
        warned = codes(f for f in paper_findings(case, "summons", reader, TODAY, ROUTINE) if f.level is Level.WARN)
        assert "C1.meeting-without-plan" in warned


def test_c1_before_she_has_answered_the_plan_is_hers_alone() -> None:
    case = final_case()
    case.consent.acts[0].plan = None

    assert stops(case, "plan", PERSON) == []
    assert stops(case, "plan", VC) == ["C1.plan-not-asked"]


def test_c1_her_own_papers_need_no_consent() -> None:
    case = final_case()
    case.consent.acts = []

    assert [stops(case, paper, PERSON) for paper in ("consent", "summons", "plan")] == [[], [], []]
    assert stops(case, "summons", VC) == ["C1.not-asked"]


def test_c11_no_letter_calls_to_a_form_she_has_not_agreed_to() -> None:
    case = final_case()
    case.meeting.form = MeetingForm.VIDEO

    assert stops(case, "summons", VC) == ["C11.form-not-agreed"]
    assert stops(case, "plan", VC) == []


def test_c13_what_a_letter_must_say_and_may_not_stops_that_letter_only() -> None:
    case = final_case()
    case.meeting.purpose = says("Medicinerna.", "medication")

    assert stops(case, "summons", MARIA) == ["C13.withheld"]
    assert stops(case, "summons", VC) == []
    assert stops(case, "summons", PERSON) == []


def test_c13_unsettled_text_stops_others_papers_and_never_hers() -> None:
    case = final_case()
    case.meeting.questions[0].text.confirmed = case.plan.actions[0].what.confirmed = False

    assert stops(case, "summons", VC) == stops(case, "plan", VC) == ["C13.unconfirmed"]
    assert stops(case, "summons", PERSON) == stops(case, "plan", PERSON) == []


def test_c13_a_reader_without_ground_gets_its_reason_and_not_a_list_of_words() -> None:
    case = final_case()
    case.consent.acts[0].grants[2].confirmed = False

    assert stops(case, "summons", VC) == ["C2.row-not-confirmed"]


def test_d4_what_nobody_wrote_is_a_process_stop_for_everybody() -> None:
    case = final_case()
    case.meeting.purpose = case.parties[2].contribution = Passage()

    assert stops(case, "summons", VC) == ["D4.purpose-missing", "D4.contribution-missing"]
    assert stops(case, "summons", PERSON) == ["D4.purpose-missing"]
    assert all(f.level is Level.PROCESS for f in paper_findings(case, "summons", VC, TODAY, ROUTINE))


def test_d4_a_goal_that_waits_for_her_approval_is_a_process_stop() -> None:
    case = final_case()
    case.meeting.goal_approved_on = None

    assert stops(case, "summons", VC) == stops(case, "summons", PERSON) == ["D4.goal-not-approved"]


@pytest.mark.parametrize(("ago", "stopped"), [(0, []), (1, ["D4.day-passed"])])
def test_d4_nobody_is_called_to_a_meeting_that_has_been(ago: int, stopped: list[str]) -> None:
    case = final_case()
    case.meeting.on = case.meeting.reply_by = TODAY - days(ago)

    assert stops(case, "summons", VC) == stops(case, "summons", PERSON) == stopped


def test_b8_a_letter_before_the_talk_only_warns() -> None:
    case = final_case()
    case.parties[2].spoken_on = None
    findings = paper_findings(case, "summons", VC, TODAY, ROUTINE)

    assert [(f.code, f.level) for f in findings] == [("B8.not-spoken", Level.WARN)]
    assert may_issue(findings, [])


def test_b8_a_relative_is_written_to_without_a_talk() -> None:
    assert paper_findings(final_case(), "summons", MARIA, TODAY, ROUTINE) == []


def test_p1_hidden_places_and_post() -> None:
    case = final_case()
    case.parties[3].protected, case.parties[3].channel, case.parties[3].town = True, Channel.POST, "Fjärranby"
    case.plan.own_words = says("Maria i Fjärranby hjälper mig.", "function")

    assert stops(case, "summons", MARIA) == ["P1.not-by-post"]
    assert stops(case, "plan", PERSON) == ["P1.revealing"]
    assert stops(case, "plan", VC) == ["P1.revealing"]


def test_p1_the_own_units_copy_may_be_read_while_its_words_are_mended() -> None:
    case = final_case()
    case.person.protected = True
    case.meeting.purpose = case.plan.own_words = says("Hon bor i Påhittad.")

    assert stops(case, "summons", PERSON) == stops(case, "plan", PERSON) == ["P1.revealing"]
    assert stops(case, "summons", OWN) == stops(case, "plan", OWN) == []


def test_c12_f_and_f10_are_process_stops_of_the_plan() -> None:
    case = complete_case()
    case.plan.agreement = Agreement()
    case.plan.follow_up.on = None
    expected = ["F10.not-final", "F5.day-missing", "C12.not-asked"]

    assert stops(case, "plan", PERSON) == stops(case, "plan", VC) == expected
    assert stops(case, "plan", OWN) == []
    assert codes(plan_findings(case, TODAY, ROUTINE)) == expected[1:]


@pytest.mark.parametrize(("approved", "interpreter", "stopped"), [
    (True, "", []), (False, "", ["C16.interpreter-missing"]), (False, "Samira H.", []),
])
def test_c16_the_form_is_approved_or_interpreted(approved: bool, interpreter: str, stopped: list[str]) -> None:
    case = final_case()
    case.person.interpreter.name = interpreter

    assert stops(case, "consent", PERSON, approved=approved) == stopped
    assert stops(case, "plan", PERSON, approved=approved) == []


def test_c3_a_form_with_a_kind_without_reason_warns() -> None:
    case = final_case()
    case.consent.types[0].type = "local"
    findings = checked(paper_findings(case, "consent", PERSON, TODAY, ROUTINE))

    assert codes(findings) == ["C3.reason-missing", "C3.not-chosen"]
    assert may_issue(findings, [])


def test_c4_a_form_for_more_than_a_year_is_not_printed() -> None:
    case = final_case()
    case.consent.acts.append(ConsentAct("draft", valid_from=TODAY, valid_to=date(2027, 11, 24)))
    assert stops(case, "consent", PERSON) == ["C4.too-long"]

    case.consent.acts[-1].valid_to = None  # a form may be printed to be filled in by hand
    assert stops(case, "consent", PERSON) == []


@pytest.mark.parametrize("reader", [PERSON, Reader(ReaderKind.PARTY, "vc")])
@pytest.mark.parametrize(("paper", "spoil", "code"), [
    ("agenda", lambda told: setattr(told, "offer_answer", Answer.NO), "A11.declined"),
    ("agenda", lambda told: setattr(told, "compulsory", CompulsoryCare.PSYCHIATRIC), "A19.coordinated-plan"),
    ("summons", lambda told: setattr(told, "offered_on", None), "A11.not-offered"),
    ("summons", lambda told: setattr(told, "offer_answer", Answer.NO), "A11.declined"),
    ("summons", lambda told: setattr(told, "compulsory", CompulsoryCare.PSYCHIATRIC), "A19.coordinated-plan"),
    ("plan", lambda told: setattr(told, "compulsory", CompulsoryCare.FORENSIC), "A19.coordinated-plan"),
])
def test_a11_a19_the_discharge_track_stops_and_a_kept_reason_passes(
    paper: str, spoil: Callable[[Discharge], None], code: str, reader: Reader
) -> None:
    case = final_case()
    case.track, case.discharge = Track.DISCHARGE, on_discharge().discharge
    assert stops(case, paper, reader) == []

    spoil(case.discharge)
    (finding,) = (one for one in paper_findings(case, paper, reader, TODAY, ROUTINE) if one.code == code)
    assert finding.level is Level.PROCESS
    assert stops(case, paper, reader) == [code]
    assert may_issue([finding], [Deviation(rule=finding.rule, path=finding.path, reason="Bråttom.")])


def test_a19_no_sip_is_fixed_and_no_door_sheet_made_of_one() -> None:
    case = final_case()
    case.track, case.discharge.compulsory = Track.DISCHARGE, CompulsoryCare.PSYCHIATRIC

    assert codes(plan_findings(case, TODAY, ROUTINE)) == ["A19.coordinated-plan"]
    assert stops(case, "contacts", PERSON) == ["A19.coordinated-plan"]
    assert stops(case, "agenda", OWN) == stops(case, "contacts", OWN) == []
