"""What is proposed and what is not: a proposal never counts by itself (C2, C13, C15)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.consent import ConsentAct, Grant, TypeReason
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.party import Party
from sipdesk.domain.proposals import proposed_act, proposed_row, proposed_types
from sipdesk.domain.terms import Answer
from tests.domain.examples import ROUTINE, TODAY, TYPES, complete_case

KEYWORDS = {"medication": ("medicin", "dos"), "health": ("sjuk", "ont"), "local": ("kommun",)}
USUAL = {"home-care": ("function", "support-now"), "primary-care": ("health", "medication", "dependence")}


@pytest.mark.parametrize(
    ("path", "text", "types"),
    [
        ("meeting.purpose", "Tar medicinen på kvällen", ("medication",)),
        ("meeting.purpose", "Har ONT och dosett", ("health", "medication")),  # in the order of the routine
        ("meeting.purpose", "Framont och endosering", ()),  # inside a word is nothing
        ("meeting.purpose", "Kommunens sak", ()),  # a kind that the routine does not know
        ("meeting.purpose", "", ()),
        ("meeting.goal_told", "", ("function",)),
        ("plans.0192-ab.support_now", "", ("support-now",)),
        ("plans.plan.sub_goals.s1.text", "Ta medicin själv", ("medication", "function")),
        ("preparation.takes_part_note", "", ("participation",)),
    ],
)
def test_c13_kinds_by_field_and_by_words(path: str, text: str, types: tuple[str, ...]) -> None:
    assert proposed_types(path, text, KEYWORDS, ROUTINE) == types


def test_c2_a_row_holds_what_its_kind_usually_needs_of_what_is_chosen() -> None:
    row = proposed_row(Party(uid="vc", kind="primary-care"), TYPES, USUAL)

    assert row.receives == row.shares == ("participation", "health", "medication")
    assert (row.party_uid, row.confirmed) == ("vc", False)


def test_c2_an_unknown_kind_is_proposed_participation_only() -> None:
    assert proposed_row(Party(kind="insurance"), TYPES, USUAL).receives == ("participation",)
    assert proposed_row(Party(kind="insurance"), (), USUAL).receives == ()


def test_c2_the_own_unit_tells_all_that_is_chosen_and_is_told_nothing() -> None:
    row = proposed_row(Party(kind="assessment", own=True), TYPES, USUAL)

    assert (row.shares, row.receives, row.confirmed) == (TYPES, (), False)


def test_c15_a_new_act_says_what_stood_and_asks_for_everything_again() -> None:
    case = complete_case()
    case.parties.append(Party("fk", "insurance"))
    case.consent.types = [entry for entry in case.consent.types if entry.type != "medication"]
    act = proposed_act(case, TODAY, ROUTINE, USUAL)
    rows = {grant.party_uid: grant for grant in act.grants}

    assert rows["vc"].receives == ("participation", "health", "function", "support-now")
    assert rows["vc"].shares == ("participation", "health")
    assert rows["fk"].receives == ("participation",)
    assert not any(grant.confirmed for grant in act.grants)
    assert (act.exchange, act.plan, act.form, act.given_on, act.recorded_at) == (None, None, None, None, None)
    assert (act.valid_from, act.valid_to) == (TODAY, date(2027, 11, 23))
    assert act.questions == ("q1", "q2")


def test_c15_a_proposal_changes_nothing_until_it_is_given() -> None:
    case = complete_case()
    party = case.parties[2]
    before = disclosable(case, party, TODAY, ROUTINE)
    case.consent.types.append(TypeReason(type="dependence"))
    act = proposed_act(case, TODAY, ROUTINE, USUAL)
    case.consent.acts.append(act)
    assert disclosable(case, party, TODAY, ROUTINE) == before

    old = case.consent.acts[0]
    act.exchange, act.given_on, act.form = Answer.YES, TODAY, old.form
    act.taken_by, act.documented, act.documented_where = "Karin Ek", old.documented, "x"
    act.recorded_at = datetime.combine(TODAY, time(12))
    assert disclosable(case, party, TODAY, ROUTINE) == frozenset()  # no row is confirmed


def test_a_first_act_is_proposed_from_the_kinds() -> None:
    case = complete_case()
    case.consent.acts = []
    act = proposed_act(case, TODAY, ROUTINE, USUAL)

    assert [grant.receives for grant in act.grants] == [
        (), ("participation", "function", "support-now"), ("participation", "health", "medication"),
        ("participation",),
    ]
    assert isinstance(act, ConsentAct)
    assert all(isinstance(grant, Grant) for grant in act.grants)
