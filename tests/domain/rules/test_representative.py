"""Consent through a representative: what makes the ground whole, and which act rests on it (C7)."""

from collections.abc import Callable
from datetime import date

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.consenters import c7_counts, given_by_one_who_may
from sipdesk.domain.disclosure.grounds import disclosable, plan_consent
from sipdesk.domain.party import Party
from sipdesk.domain.representative import CapacityNote, Representative
from sipdesk.domain.rules.ground import c1_plan_in_force
from sipdesk.domain.rules.representative import c7_capacity_dated, c7_given_by, c7_ground_whole
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import Answer, Authority, Consenter, RepresentativeKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found

GIVEN = date(2026, 11, 20)  # the day of the act in the example


def represented(**values: object) -> Case:
    """The complete case, with a god man who gave the act and whose ground was looked at the same day."""
    case = complete_case()
    case.parties.append(Party("gm", "god-man", name="Sven Ahlin", authority=Authority.PRIVATE, approved_on=GIVEN))
    case.person.consenter = Consenter.REPRESENTATIVE
    one = Representative(
        "rep", "gm", RepresentativeKind.GOD_MAN, "sörja för person", "registerutdrag", "Karin Ek", GIVEN, None,
        Answer.YES,
    )
    for name, value in values.items():
        setattr(one, name, value)
    case.consent.representatives = [one]
    act = case.consent.acts[0]
    act.given_by, act.given_on = "rep", GIVEN
    return case


def told(case: Case) -> frozenset[str]:
    party = case.party("vc")
    assert party is not None
    return disclosable(case, party, TODAY, ROUTINE)


def test_c7_a_whole_ground_is_worth_what_the_persons_own_consent_is() -> None:
    case = represented()

    assert told(case) == told(complete_case()) != frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES
    assert found(c7_ground_whole, case) == found(c7_given_by, case) == []


def test_c7_to_represent_is_no_ground_for_reading() -> None:
    case = represented()
    god_man = case.party("gm")
    assert god_man is not None

    assert disclosable(case, god_man, TODAY, ROUTINE) == frozenset()


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"party_uid": ""}, "C7.who-missing"),
        ({"party_uid": "gone"}, "C7.who-missing"),
        ({"kind": None}, "C7.kind-missing"),
        ({"scope": " "}, "C7.scope-missing"),
        ({"evidence": ""}, "C7.evidence-missing"),
        ({"assessor": ""}, "C7.assessor-missing"),
        ({"assessed_on": None}, "C7.day-missing"),
        ({"assessed_on": TODAY + days(1)}, "C7.day-in-future"),
        ({"willing": None}, "C7.will-unanswered"),
        ({"willing": Answer.NO}, "C7.against-will"),
        ({"kind": RepresentativeKind.ADMINISTRATOR, "willing": None}, "C7.will-unanswered"),
        ({"kind": RepresentativeKind.OTHER, "willing": Answer.NO}, "C7.against-will"),
        ({"kind": RepresentativeKind.FUTURE_POWER}, "C7.reach-unanswered"),
        ({"kind": RepresentativeKind.FUTURE_POWER, "reaches": Answer.NO}, "C7.does-not-reach"),
        ({"reaches": Answer.NO}, "C7.does-not-reach"),
        ({"kind": RepresentativeKind.ADMINISTRATOR, "reaches": Answer.NO}, "C7.does-not-reach"),
        ({"kind": RepresentativeKind.OTHER, "reaches": Answer.NO}, "C7.does-not-reach"),
    ],
)
def test_c7_a_ground_with_a_gap_is_none(values: dict[str, object], code: str) -> None:
    case = represented(**values)

    assert codes(found(c7_ground_whole, case)) == [code]
    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is None
    assert code in codes(found(c1_plan_in_force, case))


@pytest.mark.parametrize(
    "values",
    [
        {"kind": RepresentativeKind.OTHER, "willing": None},
        {"kind": RepresentativeKind.FUTURE_POWER, "reaches": Answer.YES, "willing": None},
    ],
)
def test_c7_what_only_some_kinds_need_is_asked_of_them_alone(values: dict[str, object]) -> None:
    case = represented(**values)

    assert found(c7_ground_whole, case) == []
    assert told(case) != frozenset()


@pytest.mark.parametrize(
    ("on", "code"), [(None, ["C7.note-undated"]), (TODAY, []), (TODAY + days(1), ["C7.note-in-future"])]
)
def test_c7_what_is_seen_of_her_capacity_has_the_day_on_which_it_was_seen(on: date | None, code: list[str]) -> None:
    case = represented()
    case.consent.capacity = [CapacityNote("note", on, "Karin Ek", "Förstår vad ett nej betyder."), CapacityNote("new")]

    assert codes(found(c7_capacity_dated, case)) == code


@pytest.mark.parametrize(("later", "counts"), [(0, True), (1, False)])
def test_c7_looked_at_before_the_consent_and_not_after(later: int, counts: bool) -> None:
    case = represented(assessed_on=GIVEN + days(later))

    assert c7_counts(case, case.consent.representatives[0], GIVEN) is counts
    assert codes(found(c7_given_by, case)) == ([] if counts else ["C7.assessed-later"])
    assert bool(told(case)) is counts


def person_again(case: Case) -> None:
    case.person.consenter = Consenter.PERSON


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (person_again, "C7.person-consents"),
        (lambda case: setattr(case.consent.acts[0], "given_by", ""), "C7.given-by-missing"),
        (lambda case: setattr(case.consent.acts[0], "given_by", "another"), "C7.given-by-missing"),
        (lambda case: case.consent.representatives.clear(), "C7.given-by-missing"),
    ],
)
def test_c7_given_by_the_one_who_consents_in_this_case(change: Callable[[Case], None], code: str) -> None:
    case = represented()
    change(case)

    assert code in codes(found(c7_given_by, case))
    assert not given_by_one_who_may(case, case.consent.acts[0], TODAY, ROUTINE)
    assert told(case) == frozenset()


def test_c7_somebody_who_represents_is_asked_for() -> None:
    case = represented()
    case.consent.representatives.clear()
    assert codes(found(c7_ground_whole, case)) == ["C7.representative-missing"]

    case.person.consenter = Consenter.PERSON
    assert found(c7_ground_whole, case) == []


def test_c7_a_no_counts_whoever_says_it() -> None:
    case = represented(scope="")
    act = case.consent.acts[0]
    act.given_by, act.exchange, act.plan = "", Answer.NO, Answer.NO

    assert plan_consent(case, TODAY, ROUTINE) is Answer.NO
    assert found(c7_given_by, case) == []


def test_c8_guardians_of_an_adult_have_no_ground() -> None:
    case = represented()
    case.person.consenter = Consenter.GUARDIANS

    assert told(case) == frozenset()


def test_c7_the_task_is_there_only_where_somebody_represents() -> None:
    def listed(case: Case) -> list[str]:
        return [task.code for task in tasks(case, TODAY, ROUTINE)]

    assert "representatives" not in listed(complete_case())
    order = listed(represented())
    assert order.index("participants") + 1 == order.index("representatives") == order.index("consent") - 1
    gap = next(task for task in tasks(represented(scope=""), TODAY, ROUTINE) if task.code == "representatives")
    assert gap.left == ("consent.representatives.rep.scope",)
