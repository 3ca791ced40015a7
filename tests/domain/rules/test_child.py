"""Consent for a child: asked, assessed, and what everybody whose yes is needed said yes to (C8)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.grounds import covered_questions, plan_consent
from sipdesk.domain.disclosure.signers import c8_age_alone, c8_signers
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.child import (
    c8_child_asked,
    c8_everybody_asked,
    c8_given_by,
    c8_maturity,
    c8_somebody_has_a_say,
)
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.ground import c1_exchange_in_force, c1_plan_in_force
from sipdesk.domain.rules.withdrawal import c5_work_list, c9_refused, withdraw
from sipdesk.domain.terms import Answer, Maturity
from tests.domain.child import FATHER, GIVEN, MOTHER, act_of, child_case, told
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found

NOW = datetime.combine(TODAY, time(12))


@pytest.mark.parametrize(
    ("maturity", "signers"),
    [
        (Maturity.OWN, ("",)), (Maturity.WITH_GUARDIANS, ("", MOTHER, FATHER)), (Maturity.GUARDIANS, (MOTHER, FATHER)),
        (None, ()),
    ],
)
def test_c8_assessed_maturity_says_whose_yes_is_needed(maturity: Maturity | None, signers: tuple[str, ...]) -> None:
    case = child_case(maturity or Maturity.OWN)
    case.consent.child.maturity = maturity

    assert c8_signers(case, TODAY) == signers
    everything = told(complete_case()) if maturity else frozenset()
    assert told(case) == everything
    assert plan_consent(case, TODAY, ROUTINE) is (Answer.YES if maturity else None)
    assert [f.code for f in findings(case, TODAY, ROUTINE) if f.rule == "C8"] == (
        [] if maturity else ["C8.maturity-missing"]
    )


@pytest.mark.parametrize("maturity", list(Maturity))
def test_c8_one_of_them_has_not_answered_and_nothing_is_told(maturity: Maturity) -> None:
    whole = child_case(maturity)
    for act in whole.consent.acts:
        case = replace(whole, consent=replace(whole.consent, acts=[a for a in whole.consent.acts if a is not act]))
        assert told(case) == frozenset()
        assert plan_consent(case, TODAY, ROUTINE) is None
        assert codes(found(c8_everybody_asked, case)) == (["C8.not-asked"] if len(whole.consent.acts) > 1 else [])
        assert "C1.plan-not-asked" in codes(c1_plan_in_force(case, TODAY, ROUTINE))


def test_c8_who_is_left_is_named() -> None:
    case = child_case(Maturity.WITH_GUARDIANS)
    case.consent.acts = case.consent.acts[:1]
    (one,) = found(c8_everybody_asked, case)
    assert one.values == {"names": ("Eva Berg", "Adam Berg")}

    act_of(case, "").given_by = MOTHER
    (one,) = found(c8_everybody_asked, case)
    assert one.values == {"names": (case.person.first_name, "Adam Berg")}


def test_c8_somebody_who_may_know_it_has_consented_to_who_takes_part() -> None:
    """Each guardian may be kept from it, not all who consent: else nobody has said yes to anybody's being told."""
    case = child_case()
    for guardian, left in zip(case.consent.guardians, ([], ["C8.no-say"]), strict=True):
        guardian.kept_from = ("participation",)
        guardian.ground, guardian.decision, guardian.decided_by = "Hot", "Beslut 7", "Socialnämnden"
        guardian.decided_on = TODAY
        assert codes(found(c8_somebody_has_a_say, case)) == left
    assert "participation" not in told(case)
    party = case.party("vc")
    assert party is not None
    assert "C8.no-say" in codes(c1_exchange_in_force(case, party, TODAY, ROUTINE))
    case.consent.child.maturity = Maturity.WITH_GUARDIANS  # the child has a say in all of it
    assert found(c8_somebody_has_a_say, case) == []


def row_of(act: ConsentAct, uid: str) -> Grant:
    return next(grant for grant in act.grants if grant.party_uid == uid)


def test_c8_what_all_of_them_said_yes_to_is_told() -> None:
    case = child_case(Maturity.WITH_GUARDIANS)
    everything = told(case)
    dropped = sorted(everything - {"participation"})[:2]
    for who, code in ((FATHER, dropped[0]), ("", dropped[1])):
        row = row_of(act_of(case, who), "vc")
        row.receives = tuple(each for each in row.receives if each != code)

    assert told(case) == everything - set(dropped)


def test_c8_what_the_own_unit_may_tell_is_everybodys_too() -> None:
    case = child_case()
    row = row_of(act_of(case, FATHER), "own")
    row.shares = ("participation",)

    assert told(case) == {"participation"}


def test_c8_questions_are_covered_when_everybody_was_asked_about_them() -> None:
    case = child_case()
    party = case.party("vc")
    assert party is not None
    questions = covered_questions(case, party, TODAY, ROUTINE)
    assert questions

    act_of(case, FATHER).questions = ()
    assert covered_questions(case, party, TODAY, ROUTINE) == frozenset()


@pytest.mark.parametrize("who", ["", MOTHER, FATHER])
def test_c8_one_no_is_a_no(who: str) -> None:
    case = child_case(Maturity.WITH_GUARDIANS)
    no = ConsentAct("no", exchange=Answer.NO, plan=Answer.NO, given_by=who, given_on=TODAY, recorded_at=NOW)
    case.consent.acts.insert(0, no)  # the others' acts stand after it in the list, and take nothing of it away

    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO
    case.consent.acts.append(case.consent.acts.pop(0))
    assert c9_refused(case, TODAY, ROUTINE) == {"exchange", "plan"}
    assert not goes_on(case, TODAY, ROUTINE)


@pytest.mark.parametrize("who", [MOTHER, FATHER])
def test_c5_c8_who_takes_back_takes_back_for_all_and_gives_again_alone(who: str) -> None:
    case = child_case()
    before = told(case)
    taken = withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, plan=True, taken_back_by=who)
    assert taken.taken_back_by == who
    assert c5_work_list(case, taken, TODAY, ROUTINE).closing
    case.consent.withdrawals.append(taken)
    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO
    assert "C5.exchange-withdrawn" in codes(findings(case, TODAY, ROUTINE))

    other = FATHER if who == MOTHER else MOTHER
    again(case, other)  # the other one cannot give it again for her
    assert told(case) == frozenset()
    assert not goes_on(case, TODAY, ROUTINE)

    again(case, who)
    assert told(case) == before
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES
    assert goes_on(case, TODAY, ROUTINE)


def again(case: Case, who: str) -> None:
    """The same yes, later the same day."""
    late = replace(act_of(case, who), uid=f"again-{who}", given_on=TODAY, recorded_at=NOW.replace(hour=15))
    case.consent.acts.append(late)


def test_c8_what_nobody_knows_who_said_counts_for_all() -> None:
    case = child_case()
    unknown = ConsentAct("no", exchange=Answer.NO, plan=Answer.NO, given_by="?", given_on=TODAY, recorded_at=NOW)
    case.consent.acts.append(unknown)
    assert told(case) == frozenset()

    again(case, MOTHER)
    assert told(case) == frozenset()
    again(case, FATHER)
    assert told(case) != frozenset()


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("asked_on", None, "C8.child-not-asked"), ("asked_on", TODAY + days(1), "C8.asked-in-future"),
        ("asked_by", " ", "C8.asked-by-missing"), ("how", "", "C8.how-missing"),
        ("maturity", None, "C8.maturity-missing"), ("reason", " ", "C8.reason-missing"),
        ("reason", "Hon är 10 år.", "C8.age-alone"), ("assessor", "", "C8.assessor-missing"),
        ("assessed_on", None, "C8.assessed-missing"), ("assessed_on", TODAY + days(1), "C8.assessed-in-future"),
    ],
)
@pytest.mark.parametrize("maturity", list(Maturity))
def test_c8_half_a_ground_is_none(maturity: Maturity, field: str, value: object, code: str) -> None:
    case = child_case(maturity)
    setattr(case.consent.child, field, value)

    assert [*codes(found(c8_child_asked, case)), *codes(found(c8_maturity, case))] == [code]
    assert told(case) == frozenset()
    assert code in codes(c1_exchange_in_force(case, case.parties[2], TODAY, ROUTINE))
    assert code in codes(c1_plan_in_force(case, TODAY, ROUTINE))


def test_c8_her_view_is_noted() -> None:
    case = child_case()
    case.consent.child.view.text = "  "

    assert codes(found(c8_child_asked, case)) == ["C8.view-missing"]
    assert told(case) == frozenset()


@pytest.mark.parametrize(("field", "code"), [("asked_on", "C8.asked-later"), ("assessed_on", "C8.assessed-later")])
@pytest.mark.parametrize("later", [0, 1])
def test_c8_she_is_asked_and_assessed_before_it_is_given(field: str, code: str, later: int) -> None:
    case = child_case()
    setattr(case.consent.child, field, GIVEN + days(later))

    assert codes(found(c8_given_by, case)) == ([code, code] if later else [])
    assert bool(told(case)) is not later


@pytest.mark.parametrize(
    ("reason", "alone"),
    [
        ("15 år", True), ("Hon är 15 år gammal.", True), ("15-åring", True), ("Elva", False), ("åldern", True),
        ("Barnet har fyllt femton", False), ("Hon är 15 år och förstår vad ett nej betyder", False), ("", False),
    ],
)
def test_c8_no_age_alone(reason: str, alone: bool) -> None:
    assert c8_age_alone(reason) is alone


@pytest.mark.parametrize("who", ["", "another"])
def test_c8_given_by_one_whose_yes_is_needed(who: str) -> None:
    case = child_case()
    act_of(case, FATHER).given_by = who

    assert "C8.given-by-missing" in codes(found(c8_given_by, case))
    assert "C7.person-consents" not in codes(findings(case, TODAY, ROUTINE))
    assert told(case) == frozenset()


def test_c8_an_adults_case_is_asked_for_nothing_of_this() -> None:
    case = complete_case()
    for rule in (c8_child_asked, c8_maturity, c8_everybody_asked, c8_given_by):
        assert found(rule, case) == []


def test_c8_on_the_eighteenth_birthday_nothing_that_was_given_counts() -> None:
    for maturity in Maturity:
        case = child_case(maturity)
        case.person.birth_date = date(TODAY.year - 18, TODAY.month, TODAY.day) + days(1)
        assert told(case) != frozenset()
        case.person.birth_date -= days(1)
        assert told(case) == frozenset()
        assert plan_consent(case, TODAY, ROUTINE) is None
        assert "C8.given-as-minor" in codes(c1_plan_in_force(case, TODAY, ROUTINE))
        assert "C8.eighteen" in [due.code for due in worklist_items(case, TODAY, ROUTINE)]
