"""Consent as an act: answers, length, documentation, renewal (C1, C3, C4, C6, C15)."""

from datetime import date, datetime, time
from typing import Any

import pytest

from sipdesk.domain.consent import ConsentAct, Grant, TypeReason
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import paper_findings
from sipdesk.domain.meeting import Question
from sipdesk.domain.party import Party
from sipdesk.domain.rules.consent import (
    c1_each_consent_answered,
    c1_later_questions_covered,
    c3_reason_for_each_type,
    c4_at_most_a_year,
    c4_last_day,
    c6_documented,
    c15_new_act_for_what_is_new,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, Authority, Documented, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, after_the_meeting, codes, complete_case, days, found, says

NOW = datetime.combine(TODAY, time(12))


def test_c1_nobody_was_asked() -> None:
    case = complete_case()
    assert found(c1_each_consent_answered, case) == []

    case.consent.acts = []
    assert codes(found(c1_each_consent_answered, case)) == ["C1.not-asked"]

    case.parties = [party for party in case.parties if party.own]
    assert found(c1_each_consent_answered, case) == []


@pytest.mark.parametrize(
    ("exchange", "plan", "missing"),
    [
        (Answer.YES, None, []),  # the two are independent
        (None, Answer.YES, []),
        (Answer.NO, None, []),
        (None, None, ["C1.no-answer"]),
    ],
)
def test_c1_the_two_consents_are_independent(exchange: Answer | None, plan: Answer | None, missing: list[str]) -> None:
    case = complete_case()
    case.consent.acts[0].exchange, case.consent.acts[0].plan = exchange, plan

    assert codes(found(c1_each_consent_answered, case)) == missing


def test_c1_a_later_question_shows_as_not_covered_and_for_whom() -> None:
    case = complete_case()
    assert found(c1_later_questions_covered, case) == []

    case.meeting.questions.append(Question("q3", says("Vad gör vi i jul?")))
    (finding,) = found(c1_later_questions_covered, case)
    assert (finding.code, finding.path) == ("C1.question-not-covered", "meeting.questions.q3.text")
    assert finding.values["parties"] == ("Hemtjänsten Norr", "Vårdcentralen Björken", "Maria Öberg")


def test_c1_a_new_act_covers_the_later_question_for_its_party() -> None:
    case = complete_case()
    case.meeting.questions.append(Question("q3", says("Vad gör vi i jul?")))
    row = Grant("new", "vc", receives=("participation",), confirmed=True)
    newer = ConsentAct(
        "later", exchange=Answer.YES, given_on=TODAY, valid_from=TODAY, recorded_at=NOW, grants=[row],
        questions=("q1", "q2", "q3"),
    )
    case.consent.acts.append(newer)

    (finding,) = found(c1_later_questions_covered, case)
    assert finding.values["parties"] == ("Hemtjänsten Norr", "Maria Öberg")


def test_c3_each_kind_has_a_reason_its_own_or_the_standard_one() -> None:
    case = complete_case()
    assert found(c3_reason_for_each_type, case) == []

    case.consent.types.append(TypeReason("t-local", "local"))
    assert codes(found(c3_reason_for_each_type, case)) == ["C3.reason-missing"]

    case.consent.types[-1].reason = "Kommunens eget skäl."
    assert found(c3_reason_for_each_type, case) == []


def test_c3_a_kind_that_is_granted_is_chosen() -> None:
    case = complete_case()
    case.consent.types = [entry for entry in case.consent.types if entry.type != "medication"]

    (finding,) = found(c3_reason_for_each_type, case)
    assert (finding.code, finding.level, dict(finding.values)) == ("C3.not-chosen", Level.WARN, {"type": "medication"})


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 11, 22), date(2027, 11, 22)),
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
        (date(2027, 3, 1), date(2028, 3, 1)),
    ],
)
def test_c4_one_year_both_days_included(first: date, last: date) -> None:
    assert c4_last_day(first, ROUTINE) == last


@pytest.mark.parametrize(("beyond", "stopped"), [(-1, []), (0, []), (1, ["C4.too-long"])])
def test_c4_not_a_day_longer_than_a_year(beyond: int, stopped: list[str]) -> None:
    case = complete_case()
    act = case.consent.acts[0]
    assert act.valid_from is not None
    act.valid_to = c4_last_day(act.valid_from, ROUTINE) + days(beyond)

    assert codes(found(c4_at_most_a_year, case)) == stopped


@pytest.mark.parametrize(("after", "stopped"), [(-1, []), (0, []), (1, ["C4.expired"])])
def test_c4_in_force_through_its_last_day_and_expired_the_day_after(after: int, stopped: list[str]) -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None

    assert codes(found(c4_at_most_a_year, case, last + days(after))) == stopped


def test_c4_a_consent_that_is_too_long_expires_after_a_year_all_the_same() -> None:
    case = complete_case()
    act = case.consent.acts[0]
    assert act.valid_from is not None
    act.valid_to = date(2030, 1, 1)
    year = c4_last_day(act.valid_from, ROUTINE)

    assert codes(found(c4_at_most_a_year, case, year)) == ["C4.too-long"]
    assert codes(found(c4_at_most_a_year, case, year + days(1))) == ["C4.too-long", "C4.expired"]


@pytest.mark.parametrize(("beyond", "stopped"), [(0, []), (1, ["C4.too-long"])])
@pytest.mark.parametrize("paper", ["summons", "plan"])
def test_c4_nothing_is_issued_on_a_consent_for_more_than_a_year(paper: str, beyond: int, stopped: list[str]) -> None:
    case = after_the_meeting()
    case.meeting.attendance = []
    act = case.consent.acts[0]
    assert act.valid_from is not None
    act.valid_to = c4_last_day(act.valid_from, ROUTINE) + days(beyond)
    on_paper = paper_findings(case, paper, Reader(ReaderKind.PARTY, "vc"), TODAY, ROUTINE)

    assert [one.code for one in on_paper if one.level is Level.STOP] == stopped


def test_c4_a_period_has_both_ends_in_order() -> None:
    case = complete_case()
    act = case.consent.acts[0]
    assert act.valid_from is not None
    act.valid_to = act.valid_from - days(1)
    assert codes(found(c4_at_most_a_year, case)) == ["C4.ends-before-start"]

    act.valid_to = act.valid_from
    assert codes(found(c4_at_most_a_year, case, act.valid_from)) == []
    assert codes(found(c4_at_most_a_year, case, act.valid_from + days(1))) == ["C4.expired"]

    act.valid_from = act.valid_to = None
    assert codes(found(c4_at_most_a_year, case)) == ["C4.start-missing", "C4.end-missing"]


def test_c4_a_refusal_has_no_period() -> None:
    case = complete_case()
    case.consent.acts = [ConsentAct("no", exchange=Answer.NO, plan=Answer.NO, given_on=TODAY, recorded_at=NOW)]

    assert found(c4_at_most_a_year, case) == []
    assert found(c6_documented, case) == []


def test_c4_an_older_act_that_nobody_rests_on_does_not_expire_again() -> None:
    case = complete_case()
    old = case.consent.acts[0]
    new = ConsentAct(
        "new", Answer.YES, Answer.YES, TODAY, TODAY, date(2027, 11, 23), old.form, "Karin Ek", old.documented, "x",
        list(old.grants), old.questions, NOW,
    )
    case.consent.acts.append(new)
    assert old.valid_to is not None

    assert found(c4_at_most_a_year, case, old.valid_to + days(1)) == []


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("given_on", None, "C6.day-missing"),
        ("given_on", TODAY + days(1), "C6.day-in-future"),
        ("form", None, "C6.form-missing"),
        ("taken_by", "  ", "C6.taken-by-missing"),
        ("documented", None, "C6.documented-missing"),
        ("recorded_at", None, "C6.not-recorded"),
    ],
)
def test_c6_form_taker_day_and_place(field: str, value: Any, code: str) -> None:
    case = complete_case()
    assert found(c6_documented, case) == []

    setattr(case.consent.acts[0], field, value)
    (finding,) = found(c6_documented, case)
    assert (finding.code, finding.level, finding.path) == (code, Level.STOP, f"consent.acts.act.{field}")


def test_c4_a_plan_consent_that_was_taken_back_expires_no_more() -> None:
    case = complete_case()
    case.consent.acts[0].exchange = case.consent.acts[0].valid_to = None
    assert codes(found(c4_at_most_a_year, case)) == ["C4.end-missing"]

    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", plan=True))
    assert found(c4_at_most_a_year, case) == []


def test_c6_recorded_today_is_recorded() -> None:
    case = complete_case()
    case.consent.acts[0].recorded_at = NOW
    assert found(c6_documented, case) == []

    case.consent.acts[0].recorded_at = NOW + days(1)
    assert codes(found(c6_documented, case)) == ["C6.not-recorded"]


def test_c6_given_today_is_not_in_the_future() -> None:
    case = complete_case()
    case.consent.acts[0].given_on = case.consent.acts[0].valid_from = TODAY

    assert found(c6_documented, case) == []


@pytest.mark.parametrize(("after", "warned"), [(-1, ["C6.starts-early"]), (0, []), (1, [])])
def test_c6_a_consent_does_not_begin_before_it_was_given(after: int, warned: list[str]) -> None:
    case = complete_case()
    act = case.consent.acts[0]
    act.given_on, act.valid_from = TODAY, TODAY + days(after)

    assert codes(found(c6_documented, case)) == warned


@pytest.mark.parametrize(
    ("documented", "where", "missing"),
    [
        (Documented.PAPER_FORM, "", ["C6.kept-where-missing"]),
        (Documented.PAPER_FORM, "Pärm 3", []),
        (Documented.SHARED_SERVICE, "", []),
        (Documented.OWN_SYSTEM, "", []),
    ],
)
def test_c6_a_paper_form_is_kept_somewhere(documented: Documented, where: str, missing: list[str]) -> None:
    case = complete_case()
    case.consent.acts[0].documented, case.consent.acts[0].documented_where = documented, where

    assert codes(found(c6_documented, case)) == missing


def test_c6_a_refusal_is_recorded_too() -> None:
    case = complete_case()
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY))
    assert [finding.path for finding in found(c6_documented, case)] == ["consent.acts.no.recorded_at"]

    case.consent.acts[-1].recorded_at = NOW
    assert found(c6_documented, case) == []


def test_c15_a_new_party_needs_a_new_dated_act() -> None:
    case = complete_case()
    assert found(c15_new_act_for_what_is_new, case) == []

    case.parties.append(Party("fk", "insurance", name="Försäkringskassan", authority=Authority.OTHER))
    (finding,) = found(c15_new_act_for_what_is_new, case)
    assert (finding.code, finding.path) == ("C15.new-party", "parties.fk.name")

    row = Grant("g-fk", "fk", receives=("participation",), confirmed=True)
    draft = ConsentAct("new", exchange=Answer.YES, given_on=TODAY, valid_from=TODAY, grants=[row])
    case.consent.acts.append(draft)
    assert codes(found(c15_new_act_for_what_is_new, case)) == ["C15.new-party"]  # a draft is none yet

    draft.recorded_at = NOW
    assert found(c15_new_act_for_what_is_new, case) == []


def test_c15_a_new_kind_needs_a_new_dated_act() -> None:
    case = complete_case()
    case.consent.types.append(TypeReason("t-new", "dependence"))

    (finding,) = found(c15_new_act_for_what_is_new, case)
    assert (finding.code, finding.path) == ("C15.new-type", "consent.types.t-new.type")


@pytest.mark.parametrize(
    ("explained", "day", "asked"),
    [
        ("Då får ingen veta det.", 0, []), ("Då får ingen veta det.", 3, []),
        ("Då får ingen veta det.", -1, ["C15.new-type"]), ("Då får ingen veta det.", 4, ["C15.new-type"]),
        (" ", 0, ["C15.new-type"]),
    ],
)
def test_c9_a_kind_that_she_said_no_to_is_not_asked_about_again(explained: str, day: int, asked: list[str]) -> None:
    case = complete_case()
    given_on = case.consent.acts[0].given_on
    assert given_on == TODAY - days(3)
    case.consent.types.append(TypeReason("t-no", "dependence"))
    case.consent.explained, case.consent.explained_on = explained, given_on + days(day)

    assert codes(found(c15_new_act_for_what_is_new, case)) == asked


def test_c15_after_a_refusal_nothing_is_asked_for() -> None:
    case = complete_case()
    refusal = ConsentAct("no", exchange=Answer.NO, given_on=TODAY, valid_from=TODAY, recorded_at=NOW)
    case.consent.acts.append(refusal)

    assert found(c15_new_act_for_what_is_new, case) == []


def test_c15_what_was_withdrawn_is_not_asked_to_be_documented() -> None:
    case = complete_case()
    case.consent.acts[0].form = case.consent.acts[0].valid_to = None
    taken_back = withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, plan=True)
    case.consent.withdrawals.append(taken_back)

    assert found(c6_documented, case) == []
    assert found(c4_at_most_a_year, case) == []
