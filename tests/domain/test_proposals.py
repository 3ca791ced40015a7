"""What is proposed and what is not: a proposal never counts by itself (C2, C13, C15)."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from sipdesk.domain.consent import Grant
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.party import Party
from sipdesk.domain.proposals import proposed_act, proposed_row, spoken_of
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer
from tests.domain.examples import ROUTINE, TODAY, TYPES, complete_case, days

KEYWORDS = {"medication": ("medicin", "dos"), "health": ("sjuk", "ont"), "local": ("kommun",)}
USUAL = {"home-care": ("function", "support-now"), "primary-care": ("health", "medication", "dependence")}


@pytest.mark.parametrize(
    ("usual", "text", "types"),
    [
        ((), "Tar medicinen på kvällen", ("medication",)),
        ((), "Har ONT och dosett", ("health", "medication")),  # in the order of the routine
        ((), "Framont och endosering", ()),  # inside a word is nothing
        ((), "Kommunens sak", ()),  # a kind that the routine does not know
        ((), "", ()),
        (("function", "moon"), "", ("function",)),
        (("function",), "Ta medicin själv", ("medication", "function")),
    ],
)
def test_c13_kinds_by_field_and_by_words(usual: tuple[str, ...], text: str, types: tuple[str, ...]) -> None:
    assert spoken_of(text, usual, KEYWORDS, ROUTINE) == types


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


def test_c15_a_new_act_says_what_was_said_and_asks_for_everything_again() -> None:
    case = complete_case()
    case.parties.append(Party("fk", "insurance"))
    case.parties = [party for party in case.parties if party.uid != "maria"]
    case.consent.types = [entry for entry in case.consent.types if entry.type != "medication"]
    act = proposed_act(case, TODAY, ROUTINE)
    rows = {grant.party_uid: grant for grant in act.grants}

    assert rows["vc"].receives == ("participation", "health", "function", "support-now")
    assert rows["vc"].shares == ("participation", "health")
    assert set(rows) == {"own", "home", "vc"}, "who is new is asked about, who is gone is not"
    assert not any(grant.confirmed for grant in act.grants)
    assert (act.exchange, act.plan, act.form, act.given_on, act.recorded_at) == (None, None, None, None, None)
    assert (act.valid_from, act.valid_to) == (TODAY, date(2027, 11, 23))
    assert act.questions == ()


def test_c15_what_was_taken_back_is_not_proposed_again() -> None:
    case = complete_case()
    at = datetime.combine(TODAY, time(12))
    case.consent.withdrawals.append(
        withdraw(case, at=at, taken_by="Karin Ek", exchange=True, party_uid="vc", type_code="health")
    )
    rows = {grant.party_uid: grant for grant in proposed_act(case, TODAY, ROUTINE).grants}
    assert ("health" in rows["vc"].receives, "medication" in rows["vc"].receives) == (False, True)
    case.consent.withdrawals.append(withdraw(case, at=at, taken_by="Karin Ek", exchange=True))
    assert {(row.receives, row.shares) for row in proposed_act(case, TODAY, ROUTINE).grants} == {((), ())}


def test_c15_what_was_said_last_counts_also_when_it_has_run_out() -> None:
    case = complete_case()
    newer = replace(case.consent.acts[0], uid="newer", grants=[Grant("g", "vc", ("participation",), (), True)])
    case.consent.acts.append(newer)
    later = date(2030, 1, 1)
    rows = {grant.party_uid: grant for grant in proposed_act(case, later, ROUTINE).grants}
    assert rows["vc"].receives == ("participation",)
    assert "function" in rows["home"].receives


def test_c15_what_was_said_last_is_neither_a_draft_nor_an_older_form_that_was_written_down_later() -> None:
    case = complete_case()
    said, narrow = case.consent.acts[0], [Grant("g", "vc", ("participation",), (), True)]
    assert said.given_on is not None
    assert said.recorded_at is not None
    late = datetime.combine(TODAY, time(12))
    older = replace(said, uid="older", given_on=said.given_on - days(1), recorded_at=late, grants=narrow)
    refused = replace(said, uid="no", exchange=Answer.NO, given_on=TODAY, recorded_at=late, grants=narrow)
    draft = replace(said, uid="draft", recorded_at=None, grants=narrow)
    case.consent.acts += [older, refused, draft]
    rows = {grant.party_uid: grant for grant in proposed_act(case, TODAY, ROUTINE).grants}

    assert rows["vc"].receives == said.grants[2].receives


def test_c15_a_proposal_changes_nothing_until_it_is_given() -> None:
    case = complete_case()
    party = case.parties[2]
    before = disclosable(case, party, TODAY, ROUTINE)
    act = proposed_act(case, TODAY, ROUTINE)
    case.consent.acts.append(act)
    assert disclosable(case, party, TODAY, ROUTINE) == before

    old = case.consent.acts[0]
    act.exchange, act.given_on, act.form = Answer.YES, TODAY, old.form
    act.taken_by, act.documented, act.documented_where = "Karin Ek", old.documented, "x"
    act.recorded_at = datetime.combine(TODAY, time(12))
    assert disclosable(case, party, TODAY, ROUTINE) == frozenset()  # no row is confirmed
