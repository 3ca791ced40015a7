"""What a summons says, and what its reader may be told (D4, C13, C14)."""

from datetime import datetime, time
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.meeting import Question
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Adaptation
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.rules.letter import c13_letter_for_party, d4_letter_complete
from sipdesk.domain.rules.words import c13_doer_told, c13_words_settled, c14_others_secrets
from sipdesk.domain.terms import MeetingForm, PaperAct, ReaderKind
from tests.domain.anna import ROUTINE as ANNAS_ROUTINE
from tests.domain.anna import TODAY as ANNAS_DAY
from tests.domain.anna import a_case
from tests.domain.examples import MEETING, ROUTINE, TODAY, checked, codes, complete_case, days, found, says


def for_reader(case: Case, uid: str) -> list[Finding]:
    party = case.party(uid)
    assert party is not None
    return checked(c13_letter_for_party(case, party, TODAY, ROUTINE))


@pytest.mark.parametrize(
    ("part", "field", "value", "code"),
    [
        ("meeting", "purpose", Passage(" "), "D4.purpose-missing"),
        ("meeting", "why_needed", Passage(), "D4.why-missing"),
        ("meeting", "goal_told", Passage(), "D4.goal-missing"),
        ("meeting", "goal_approved_on", None, "D4.goal-not-approved"),
        ("meeting", "goal_approved_on", TODAY + days(1), "D4.goal-not-approved"),
        ("meeting", "questions", [Question("q1")], "D4.questions-missing"),
        ("meeting", "on", None, "D4.day-missing"),
        ("meeting", "starts", None, "D4.time-missing"),
        ("meeting", "form", None, "D4.form-missing"),
        ("meeting", "place", " ", "D4.place-missing"),
        ("meeting", "reply_by", None, "D4.reply-by-missing"),
        ("meeting", "reply_by", MEETING + days(1), "D4.reply-by-late"),
        ("party", "contribution", Passage(), "D4.contribution-missing"),
        ("party", "name", "", "D4.recipient-missing"),
    ],
)
def test_d4_what_a_letter_says(part: str, field: str, value: Any, code: str) -> None:
    case = complete_case()
    assert found(d4_letter_complete, case) == []

    setattr(case.meeting if part == "meeting" else case.parties[1], field, value)
    (finding,) = found(d4_letter_complete, case)
    assert (finding.code, finding.level) == (code, Level.PROCESS)


def test_d4_the_goal_may_be_approved_today() -> None:
    case = complete_case()
    case.meeting.goal_approved_on = TODAY

    assert found(d4_letter_complete, case) == []
    assert for_reader(case, "vc") == []


def test_d4_the_person_has_a_name() -> None:
    case = complete_case()
    case.person.first_name = case.person.last_name = ""

    assert codes(found(d4_letter_complete, case)) == ["D4.name-missing"]


@pytest.mark.parametrize(
    ("form", "orally", "missing"),
    [
        (MeetingForm.ROOM, True, []),  # protected identity: told by word of mouth
        (MeetingForm.TELEPHONE, False, []),
        (MeetingForm.VIDEO, False, []),
        (MeetingForm.ROOM, False, ["D4.place-missing"]),
    ],
)
def test_d4_a_room_has_a_place(form: MeetingForm, orally: bool, missing: list[str]) -> None:
    case = complete_case()
    case.meeting.place, case.meeting.form, case.meeting.place_orally = "", form, orally

    assert codes(found(d4_letter_complete, case)) == missing


def test_d4_reply_on_the_day_of_the_meeting_is_in_time() -> None:
    case = complete_case()
    case.meeting.reply_by = MEETING

    assert found(d4_letter_complete, case) == []


def test_d4_a_reply_day_that_is_past_is_said_under_the_field_while_a_letter_waits() -> None:
    case = complete_case()
    case.meeting.reply_by = TODAY
    assert found(d4_letter_complete, case) == []

    case.meeting.reply_by = TODAY - days(1)
    (finding,) = found(d4_letter_complete, case)
    assert (finding.code, finding.level, finding.path) == ("D4.reply-by-passed", Level.WARN, "meeting.reply_by")

    act = Act(act=PaperAct.SENT, at=datetime.combine(TODAY, time(9)))
    case.issued = [
        IssuedPaper(paper="summons", reader=ReaderKind.PARTY, party_uid=party.uid, acts=[act])
        for party in case.parties if not party.own
    ]
    assert found(d4_letter_complete, case) == []


def test_d4_is_quiet_before_the_letters_are_begun_and_after_the_meeting() -> None:
    case = complete_case()
    case.meeting.purpose, case.meeting.reply_by = Passage(), MEETING
    assert codes(found(d4_letter_complete, case, MEETING)) == ["D4.purpose-missing"]
    assert found(d4_letter_complete, case, MEETING + days(1)) == []
    assert found(d4_letter_complete, Case()) == []


def test_c13_a_letter_that_says_all_is_not_stopped() -> None:
    case = complete_case()

    assert [for_reader(case, uid) for uid in ("home", "vc", "maria")] == [[], [], []]


@pytest.mark.parametrize("field", ["purpose", "why_needed", "goal_told"])
def test_c13_words_beyond_the_readers_kinds_ask_for_other_wording(field: str) -> None:
    case = complete_case()
    setattr(case.meeting, field, says("Efter överdosen.", "health", "dependence"))

    (finding,) = for_reader(case, "vc")
    assert (finding.code, finding.level, finding.path) == ("C13.withheld", Level.STOP, f"meeting.{field}")
    assert finding.values == {"party": "Vårdcentralen Björken", "types": ("dependence",)}


def test_c13_only_the_reader_who_lacks_the_kind_is_stopped() -> None:
    case = complete_case()
    case.meeting.purpose = says("Medicinerna.", "medication")

    assert for_reader(case, "vc") == []
    assert codes(for_reader(case, "maria")) == ["C13.withheld"]


def test_c13_the_own_contribution_is_looked_at() -> None:
    case = complete_case()
    case.parties[3].contribution = says("Medicinerna.", "medication")

    assert [finding.path for finding in for_reader(case, "maria")] == ["parties.maria.contribution"]


def test_c13_text_is_settled_before_it_is_sent() -> None:
    case = complete_case()
    case.meeting.questions[0].text.confirmed = False
    case.person.adaptations = [
        Adaptation("a1", Passage("Hörslinga", ("health",))), Adaptation("a2", Passage("Ramp"), for_relative=True),
    ]

    unsettled = [finding.path for finding in found(c13_words_settled, case)]
    assert unsettled == ["meeting.questions.q1.text", "person.adaptations.a1.what"]
    assert [finding.path for finding in for_reader(case, "vc")] == unsettled


def test_c13_confirmed_without_a_kind_is_not_settled() -> None:
    case = complete_case()
    case.plan.support_needed = Passage("Stöd", (), confirmed=True)

    assert [finding.path for finding in found(c13_words_settled, case)] == ["plans.plan.support_needed"]


def test_c13_a_name_that_the_reader_may_not_know_asks_for_other_wording() -> None:
    case = complete_case()
    case.parties[1].name_types = case.parties[2].name_types = ("medication",)
    case.meeting.purpose = says("Planera med Hemtjänsten Norr.")

    (finding,) = for_reader(case, "maria")
    assert (finding.code, finding.values["names"]) == ("C13.names-party", ("Hemtjänsten Norr",))
    assert for_reader(case, "vc") == []

    case.meeting.purpose.types = ("medication",)  # kinds come first: with them the name may be known too
    assert codes(for_reader(case, "maria")) == ["C13.withheld"]


def test_c13_a_letter_keeps_at_least_one_question() -> None:
    case = complete_case()
    case.meeting.questions[0].text = says("Vilka mediciner?", "medication")
    assert for_reader(case, "maria") == []  # the other question is left

    case.consent.acts[0].questions = ("q1",)
    assert codes(for_reader(case, "maria")) == ["C13.no-questions", "C13.withheld", "C1.question-not-covered"]


def test_c14_a_secret_of_somebody_else_takes_the_goal_out_of_every_letter() -> None:
    case = complete_case()
    case.meeting.purpose.about_other = True
    assert codes(for_reader(case, "vc")) == ["C14.others-secret"]

    case.meeting.purpose.other_consented_on = TODAY
    assert for_reader(case, "vc") == []


@pytest.mark.parametrize(("consented", "found_codes"), [(None, 1), (1, 1), (0, 0), (-1, 0)])
def test_c14_stands_on_nobodys_copy_without_consent(consented: int | None, found_codes: int) -> None:
    case = complete_case()
    assert found(c14_others_secrets, case) == []

    on = None if consented is None else TODAY + days(consented)
    case.preparation.difficulties = Passage("Pappa dricker.", ("family",), True, True, on)
    findings = found(c14_others_secrets, case)
    assert codes(findings) == ["C14.others-secret"] * found_codes
    assert all(finding.path == "preparation.difficulties" for finding in findings)


def test_c14_an_earlier_version_of_the_plan_is_printed_no_more() -> None:
    case = complete_case()
    case.plan.own_words.about_other = True
    assert codes(found(c14_others_secrets, case)) == ["C14.others-secret"]

    case.plans.append(complete_case().plan)
    assert found(c14_others_secrets, case) == []


def test_p1_a_letter_says_no_hidden_place() -> None:
    case = complete_case()
    case.meeting.purpose = says("Hon bor i Påhittad.")
    assert for_reader(case, "vc") == []

    case.person.protected = True
    assert codes(for_reader(case, "vc")) == ["P1.revealing"]


def test_c13_the_writer_is_told_of_an_action_that_is_not_on_a_copy_because_of_its_doer() -> None:
    case = a_case()
    assert list(c13_doer_told(case, ANNAS_DAY, ANNAS_ROUTINE)) == []

    case.parties[1].wants_copy = True
    (finding,) = checked(c13_doer_told(case, ANNAS_DAY, ANNAS_ROUTINE))
    assert (finding.code, finding.level) == ("C13.doer-not-told", Level.WARN)
    assert finding.path.endswith(".actions.a1.party_uid")
    assert finding.values == {"parties": ("Hemtjänsten Norr",), "what": "Blodprov"}
