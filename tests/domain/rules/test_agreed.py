"""Consent covers the questions as they were worded, and each of the two stands for itself (C1, C5)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Withdrawal
from sipdesk.domain.disclosure.agreed import as_worded
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.issuable import paper_findings
from sipdesk.domain.meeting import Question
from sipdesk.domain.proposals import c1_asked_again
from sipdesk.domain.rules.act_state import ActState, c1_exchange_state, c1_plan_state, c5_row
from sipdesk.domain.rules.consent import c1_later_questions_covered
from sipdesk.domain.terms import Answer, ReaderKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, says

NOW = datetime.combine(TODAY, time(12))
PERSON = Reader(ReaderKind.PERSON)


def worded(case: Case) -> Case:
    """The case whose consent was recorded with its questions as they are worded."""
    case.consent.acts[0].questions = as_worded(case.meeting.questions)
    return case


def test_c1_a_question_reworded_after_consent_is_a_later_question_until_its_words_are_back() -> None:
    case = worded(complete_case())
    assert found(c1_later_questions_covered, case) == []

    asked = case.meeting.questions[0]
    before, asked.text.text = asked.text.text, "Varför slutade jag ta min medicin?"
    (finding,) = found(c1_later_questions_covered, case)
    assert (finding.code, finding.path) == ("C1.question-reworded", "meeting.questions.q1.text")
    assert finding.values["parties"] == ("Hemtjänsten Norr", "Vårdcentralen Björken", "Maria Öberg")

    asked.text.text = f"  {before}\n"  # spaces are no other words
    assert found(c1_later_questions_covered, case) == []


@pytest.mark.parametrize("changed", ["Vem ringer jag!", "vem ringer jag?", "Vem ringer jag", "Vem ringer jag om det?"])
def test_c1_one_other_sign_is_other_words(changed: str) -> None:
    case = worded(complete_case())
    case.meeting.questions[0].text.text = changed
    assert codes(found(c1_later_questions_covered, case)) == ["C1.question-reworded"]


def test_c1_an_act_from_before_words_were_kept_covers_its_questions_whatever_they_say() -> None:
    case = complete_case()
    assert case.consent.acts[0].questions == ("q1", "q2")
    case.meeting.questions[0].text.text = "Varför slutade jag ta min medicin?"
    assert found(c1_later_questions_covered, case) == []


def test_c1_a_question_without_words_when_consent_was_given_is_not_covered_once_it_has_some() -> None:
    case = complete_case()
    case.meeting.questions.append(Question("q3"))
    worded(case)
    case.meeting.questions[2].text = says("Vad gör vi i jul?")
    assert codes(found(c1_later_questions_covered, case)) == ["C1.question-not-covered"]


def test_c1_a_reworded_question_stands_on_no_letter_and_the_others_do() -> None:
    case = worded(complete_case())
    case.meeting.questions[0].text.text = "Varför slutade jag ta min medicin?"
    reader = Reader(ReaderKind.PARTY, "vc")
    assert [one.text for one in view(case, reader, TODAY, ROUTINE).meeting.questions] == ["Hur blir morgonen?"]


def test_c1_the_record_of_an_act_holds_the_questions_it_was_given_for_and_no_later_one() -> None:
    case = worded(complete_case())
    case.meeting.questions.append(Question("q3", says("Vad gör vi i jul?")))
    shown = view(case, Reader(ReaderKind.PERSON), TODAY, ROUTINE).consent
    assert shown is not None
    assert sorted(shown.questions) == ["Hur blir morgonen?", "Vem ringer jag?"]


def test_c1_asked_again_about_a_question_alone_keeps_the_rows_and_the_last_day_and_nothing_taken_back() -> None:
    case = worded(complete_case())
    act = case.consent.acts[0]
    case.consent.withdrawals.append(Withdrawal("w", NOW, exchange=True, party_uid="vc", acts=(act.uid,)))
    again = c1_asked_again(case, act, TODAY, ROUTINE)

    assert (again.exchange, again.plan, again.valid_from, again.valid_to) == (Answer.YES, None, TODAY, act.valid_to)
    assert (again.given_on, again.form, again.taken_by, again.recorded_at) == (None, None, "", None)
    rows = {row.party_uid: (row.receives, row.shares, row.confirmed) for row in again.grants}
    for row in act.grants:
        expected = ((), ()) if row.party_uid == "vc" else (row.receives, row.shares)
        assert rows[row.party_uid] == (*expected, row.confirmed)


def states(case: Case, act: ConsentAct | None = None, today: date = TODAY) -> tuple[ActState, ActState]:
    act = act or case.consent.acts[0]
    return c1_exchange_state(case, act, today, ROUTINE), c1_plan_state(case, act, today, ROUTINE)


def taken_back(case: Case, *, exchange: bool = False, plan: bool = False, party: str = "", kind: str = "") -> None:
    acts = tuple(act.uid for act in case.consent.acts)
    case.consent.withdrawals.append(
        Withdrawal(f"w{len(case.consent.withdrawals)}", NOW, exchange, plan, party, kind, acts)
    )


def test_c1_each_of_the_two_consents_has_a_state_of_its_own() -> None:
    case = complete_case()
    assert states(case) == (ActState.STANDS, ActState.STANDS)
    case.consent.acts[0].plan = Answer.NO
    assert states(case) == (ActState.STANDS, ActState.REFUSED)
    case.consent.acts[0].plan = None
    assert states(case) == (ActState.STANDS, ActState.UNANSWERED)
    case.consent.acts[0].exchange = Answer.NO
    assert states(case) == (ActState.REFUSED, ActState.UNANSWERED)


def test_c4_an_act_holds_through_its_last_day_and_not_the_day_after() -> None:
    case = complete_case()
    last = case.consent.acts[0].valid_to
    assert last is not None
    assert states(case, today=last) == (ActState.STANDS, ActState.STANDS)
    assert states(case, today=last + days(1)) == (ActState.EXPIRED, ActState.EXPIRED)


def test_c5_taken_back_whole_is_not_said_to_be_in_part() -> None:
    case = complete_case()
    taken_back(case, plan=True)
    assert states(case) == (ActState.STANDS, ActState.WITHDRAWN)
    taken_back(case, exchange=True)
    assert states(case) == (ActState.WITHDRAWN, ActState.WITHDRAWN)


def test_c5_taken_back_for_one_party_or_one_kind_is_in_part_until_nothing_is_left() -> None:
    for_one, of_one_kind = complete_case(), complete_case()
    taken_back(for_one, exchange=True, party="vc")
    taken_back(of_one_kind, exchange=True, kind="health")
    assert states(for_one) == states(of_one_kind) == (ActState.PARTLY, ActState.STANDS)
    for grant in for_one.consent.acts[0].grants:
        taken_back(for_one, exchange=True, party=grant.party_uid)
    assert states(for_one)[0] is ActState.WITHDRAWN


def test_c15_what_a_later_act_says_anew_no_longer_stands_in_the_older() -> None:
    case = complete_case()
    old = case.consent.acts[0]
    newer = ConsentAct(
        "newer", Answer.YES, None, TODAY, TODAY, old.valid_to, old.form, old.taken_by, old.documented,
        old.documented_where, [*old.grants], old.questions, NOW,
    )
    case.consent.acts.append(newer)
    assert states(case, old) == (ActState.REPLACED, ActState.STANDS)
    assert states(case, newer) == (ActState.STANDS, ActState.UNANSWERED)


def test_c6_an_act_without_its_documentation_is_idle() -> None:
    case = complete_case()
    case.consent.acts[0].taken_by = ""
    assert states(case) == (ActState.IDLE, ActState.IDLE)


def test_c1_the_sheet_for_the_door_is_not_made_from_a_plan_that_was_refused_or_is_a_draft() -> None:
    case = complete_case()
    case.plan.final_at = NOW
    assert paper_findings(case, "contacts", PERSON, TODAY, ROUTINE) == []
    case.plan.final_at = None
    assert codes(paper_findings(case, "contacts", PERSON, TODAY, ROUTINE)) == ["F10.not-final"]
    case.plan.final_at = NOW
    taken_back(case, plan=True)
    assert codes(paper_findings(case, "contacts", PERSON, TODAY, ROUTINE)) == ["C5.plan-withdrawn"]
    case.consent.acts[0].plan = Answer.NO
    assert codes(paper_findings(case, "contacts", PERSON, TODAY, ROUTINE)) == ["C1.plan-refused"]


def test_c5_a_row_says_what_is_left_of_it_and_what_was_taken_back() -> None:
    case = complete_case()
    act = case.consent.acts[0]
    grant = next(one for one in act.grants if one.party_uid == "vc")
    assert c5_row(case, act, grant) == (grant, replace(grant, receives=(), shares=()))
    kind = grant.receives[0]
    case.consent.withdrawals.append(Withdrawal("w", NOW, exchange=True, party_uid="vc", type=kind, acts=(act.uid,)))
    left, gone = c5_row(case, act, grant)
    assert gone.receives == (kind,)
    assert kind not in (*left.receives, *left.shares)
    assert {*left.receives, *gone.receives} == {*grant.receives}
    other = next(one for one in act.grants if one.party_uid != "vc")
    assert c5_row(case, act, other)[0] == other
