"""Who has custody of a child: known, asked or passed by on a ground, and kept from what one may not know (C8)."""

from datetime import date

import pytest

from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.signers import c8_signers
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.issuable import paper_findings
from sipdesk.domain.rules.ground import c1_exchange_in_force
from sipdesk.domain.rules.guardians import c8_guardians
from sipdesk.domain.terms import Answer, Custody, GuardianPart, Maturity, ReaderKind
from tests.domain.child import FATHER, MOTHER, act_of, child_case, decided, guardian, told
from tests.domain.examples import ROUTINE, TODAY, codes, days, found

PASSED_BY = [part for part in GuardianPart if part is not GuardianPart.ASKED]


@pytest.mark.parametrize("maturity", [Maturity.WITH_GUARDIANS, Maturity.GUARDIANS])
def test_c8_joint_custody_asks_for_both(maturity: Maturity) -> None:
    case = child_case(maturity)
    case.consent.guardians.pop()
    assert codes(found(c8_guardians, case)) == ["C8.second-guardian-missing"]
    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is None

    case.consent.child.custody = Custody.SOLE
    case.consent.acts = [act for act in case.consent.acts if act.given_by != FATHER]
    assert found(c8_guardians, case) == []
    assert told(case) != frozenset()

    case.consent.child.custody = None
    assert codes(found(c8_guardians, case)) == ["C8.custody-missing"]
    assert told(case) == frozenset()

    case.consent.child.custody, case.consent.guardians = Custody.SOLE, []
    assert codes(found(c8_guardians, case)) == ["C8.guardian-missing"]
    assert told(case) == frozenset()


@pytest.mark.parametrize("name", ["Eva Berg", " eva  BERG"])
def test_c8_one_guardian_who_stands_there_twice_is_not_both(name: str) -> None:
    case = child_case()
    mother, father = guardian(case, MOTHER), guardian(case, FATHER)
    party = case.party(mother.party_uid)
    assert party is not None
    party.name = "Eva Berg"
    assert told(case) != frozenset()

    father.party_uid, father.name = "", name
    assert codes(found(c8_guardians, case)) == ["C8.second-guardian-missing"]
    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is None

    father.party_uid = mother.party_uid
    assert codes(found(c8_guardians, case)) == ["C8.second-guardian-missing"]
    assert told(case) == frozenset()

    party.name = " "  # a party that nobody has named is nobody who could say yes
    assert "C8.second-guardian-missing" in codes(found(c8_guardians, case))
    assert told(case) == frozenset()


def test_c8_a_child_who_consents_alone_is_asked_for_no_guardian() -> None:
    case = child_case(Maturity.OWN)
    case.consent.child.custody, case.consent.guardians = None, []

    assert found(c8_guardians, case) == []
    assert told(case) != frozenset()


def test_c8_a_guardian_is_somebody() -> None:
    case = child_case()
    guardian(case, FATHER).name = " "
    assert codes(found(c8_guardians, case)) == ["C8.who-missing"]
    assert told(case) == frozenset()

    case = child_case()
    case.parties = [party for party in case.parties if party.uid != "eva"]
    assert codes(found(c8_guardians, case)) == ["C8.who-missing"]
    guardian(case, MOTHER).name = "Eva Berg"
    assert found(c8_guardians, case) == []


@pytest.mark.parametrize("part", PASSED_BY)
def test_c8_one_who_is_passed_by_on_a_whole_ground_is_not_waited_for(part: GuardianPart) -> None:
    case = child_case()
    case.consent.acts = [act for act in case.consent.acts if act.given_by == MOTHER]
    one = guardian(case, FATHER)
    one.part = part
    assert told(case) == frozenset()

    decided(one)
    assert found(c8_guardians, case) == []
    assert c8_signers(case, TODAY) == (MOTHER,)
    assert told(case) != frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("ground", " ", "C8.ground-missing"), ("decision", "", "C8.decision-missing"),
        ("decided_by", "", "C8.decided-by-missing"), ("decided_on", None, "C8.decided-missing"),
        ("decided_on", TODAY + days(1), "C8.decided-in-future"),
    ],
)
@pytest.mark.parametrize("part", PASSED_BY)
def test_c8_half_a_ground_passes_nobody_by(part: GuardianPart, field: str, value: object, code: str) -> None:
    case = child_case()
    one = guardian(case, FATHER)
    one.part = part
    decided(one)
    setattr(one, field, value)
    case.consent.acts = [act for act in case.consent.acts if act.given_by == MOTHER]

    assert codes(found(c8_guardians, case)) == [code]
    assert told(case) == frozenset()


@pytest.mark.parametrize("part", PASSED_BY)
def test_c8_one_who_is_not_passed_by_has_a_yes_that_counts(part: GuardianPart) -> None:
    case = child_case()
    guardian(case, FATHER).part = part

    assert c8_signers(case, TODAY) == (MOTHER, FATHER)
    assert told(case) == told(child_case()) != frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES


def test_c8_a_decision_counts_from_its_day_on() -> None:
    case = child_case()
    one = guardian(case, FATHER)
    one.part = GuardianPart.ABSENT
    decided(one)
    one.decided_on = TODAY
    case.consent.acts = [act for act in case.consent.acts if act.given_by == MOTHER]

    assert told(case, today=TODAY) != frozenset()
    assert told(case, today=TODAY - days(1)) == frozenset()


def test_c8_somebody_is_left_to_ask() -> None:
    case = child_case()
    for one in case.consent.guardians:
        one.part = GuardianPart.ABSENT
        decided(one)

    assert codes(found(c8_guardians, case)) == ["C8.nobody-left"]
    assert told(case) == frozenset()


def test_c8_what_a_guardian_may_not_know_is_not_told_to_her() -> None:
    case = child_case()
    for act in case.consent.acts:
        act.grants.append(type(act.grants[0])("eva", "eva", ("participation", "health"), (), True))
    assert told(case, "eva") == {"participation", "health"}

    one = guardian(case, MOTHER)
    one.kept_from = ("health",)
    assert codes(found(c8_guardians, case)) == [
        "C8.ground-missing", "C8.decision-missing", "C8.decided-by-missing", "C8.decided-missing",
    ]
    assert told(case, "eva") == {"participation"}, "at once, whether or not the ground is written"
    one.kept_from, one.part = (), GuardianPart.KEPT_OUT
    assert told(case, "eva") == frozenset()


def test_c8_a_guardian_has_no_say_in_what_she_may_not_know() -> None:
    case = child_case(Maturity.WITH_GUARDIANS)
    everything = told(case)
    assert "health" in everything
    for who in (MOTHER, FATHER):
        for grant in act_of(case, who).grants:
            grant.receives = tuple(code for code in grant.receives if code != "health")
            grant.shares = tuple(code for code in grant.shares if code != "health")
    assert told(case) == everything - {"health"}

    for one in case.consent.guardians:
        one.kept_from = ("health",)
    assert told(case) == everything - {"health"}, "without a ground both still have a say"
    for one in case.consent.guardians:
        decided(one)
    assert told(case) == everything, "the child alone says yes to it"

    act_of(case, "").grants = [grant for grant in act_of(case, "").grants if grant.party_uid != "vc"]
    assert told(case) == frozenset()


def test_c8_where_nobody_has_a_say_nothing_is_told() -> None:
    case = child_case()
    for one in case.consent.guardians:
        one.kept_from = ("health",)
        decided(one)

    assert "health" not in told(case)


def test_c8_one_who_is_kept_out_is_no_party() -> None:
    case = child_case()
    one = guardian(case, MOTHER)
    one.part = GuardianPart.KEPT_OUT
    decided(one)
    eva = case.party("eva")
    assert eva is not None
    (kept,) = found(c8_guardians, case)
    assert (kept.code, kept.values) == ("C8.kept-out", {"party": "Eva Berg"})
    assert "C8.kept-out" in codes(c1_exchange_in_force(case, eva, TODAY, ROUTINE))

    case.parties.remove(eva)
    one.name = "Eva Berg"
    assert found(c8_guardians, case) == []


def test_c8_the_day_counts_for_every_guardian_alike() -> None:
    case = child_case()
    case.consent.guardians.append(Guardian("third", name="Ulla Berg"))
    assert told(case) == frozenset(), "a third is asked too"

    guardian(case, "third").part = GuardianPart.ABSENT
    decided(guardian(case, "third"))
    guardian(case, "third").decided_on = date.max
    assert told(case) == frozenset()


def test_c8_the_form_waits_until_it_is_known_who_signs() -> None:
    case = child_case()
    mother = Reader(ReaderKind.GUARDIAN, uid=MOTHER)
    assert not [f for f in paper_findings(case, "consent", mother, TODAY, ROUTINE) if f.rule == "C8"]
    case.consent.guardians.pop()
    assert "C8.second-guardian-missing" in codes(paper_findings(case, "consent", mother, TODAY, ROUTINE))


def test_c8_one_in_the_way_without_a_whole_ground_is_asked_and_his_yes_counts() -> None:
    """Nobody decided that he is passed by, so it takes his consent: he has given it, and so has she."""
    case = child_case()
    guardian(case, FATHER).part = GuardianPart.IN_THE_WAY
    assert told(case) == told(child_case()) != frozenset()
    act_of(case, FATHER).exchange = Answer.NO
    assert told(case) == frozenset()
