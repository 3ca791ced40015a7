"""Parties and kinds of information: never general, never without somebody who tells (C2)."""

from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.findings import Level
from sipdesk.domain.rules.matrix import c2_never_general, c2_somebody_tells, c2_taking_part_told
from sipdesk.domain.terms import Answer
from tests.domain.examples import codes, complete_case, found


def test_c2_a_consent_without_rows_is_general() -> None:
    case = complete_case()
    assert found(c2_never_general, case) == []

    case.consent.acts[0].grants = [Grant("empty", "home")]
    (finding,) = found(c2_never_general, case)
    assert (finding.code, finding.path, finding.level) == ("C2.no-rows", "consent.acts.act.grants", Level.STOP)


def test_c2_each_row_is_confirmed_by_itself() -> None:
    case = complete_case()
    case.consent.acts[0].grants[1].confirmed = False

    (finding,) = found(c2_never_general, case)
    assert finding.code == "C2.row-not-confirmed"
    assert finding.path == "consent.acts.act.grants.g-home.confirmed"
    assert finding.values == {"party": "Hemtjänsten Norr"}


def test_c2_a_draft_row_is_looked_at_too() -> None:
    case = complete_case()
    row = Grant("new", "vc", receives=("participation",))
    case.consent.acts.append(ConsentAct("draft", exchange=Answer.YES, grants=[row]))

    assert [finding.path for finding in found(c2_never_general, case)] == ["consent.acts.draft.grants.new.confirmed"]


def test_c2_a_row_of_somebody_who_has_left_is_no_matter() -> None:
    case = complete_case()
    case.consent.acts[0].grants[1].confirmed = False
    case.parties = [party for party in case.parties if party.uid != "home"]

    assert found(c2_never_general, case) == []


def test_c2_what_nobody_tells_nobody_can_receive() -> None:
    case = complete_case()
    assert found(c2_somebody_tells, case) == []

    own = case.consent.acts[0].grants[0]
    own.shares = tuple(code for code in own.shares if code != "support-now")
    (finding,) = found(c2_somebody_tells, case)
    assert (finding.code, finding.level) == ("C2.nobody-tells", Level.STOP)
    assert finding.path == "consent.acts.act.grants.g-own.shares"
    assert finding.values["parties"] == ("Hemtjänsten Norr", "Vårdcentralen Björken", "Maria Öberg")


def test_c2_what_another_tells_at_the_meeting_only_warns() -> None:
    case = complete_case()
    own = case.consent.acts[0].grants[0]
    own.shares = tuple(code for code in own.shares if code != "medication")

    (finding,) = found(c2_somebody_tells, case)
    assert (finding.code, finding.level) == ("C2.own-unit-silent", Level.WARN)


def test_c2_nobody_tells_only_herself() -> None:
    case = complete_case()
    own, home, _, _ = case.consent.acts[0].grants
    own.shares = tuple(code for code in own.shares if code != "medication")
    home.receives = tuple(code for code in home.receives if code != "medication")  # left: the one who tells it

    assert codes(found(c2_somebody_tells, case)) == ["C2.nobody-tells"]


def test_c2_the_own_unit_has_a_row() -> None:
    case = complete_case()
    del case.consent.acts[0].grants[0]
    (finding,) = found(c2_somebody_tells, case)
    assert (finding.code, finding.path) == ("C2.own-row-missing", "consent.acts.act.grants")

    case.parties = [party for party in case.parties if not party.own]
    assert codes(found(c2_somebody_tells, case)) == ["C2.no-own-unit"]


def test_c2_a_row_in_a_draft_is_looked_at_before_what_stands() -> None:
    case = complete_case()
    row = Grant("new", "vc", receives=("health",))
    case.consent.acts.append(ConsentAct("draft", exchange=Answer.YES, grants=[row]))

    assert [finding.path for finding in found(c2_taking_part_told, case)] == ["consent.acts.draft.grants.new.receives"]


def test_c2_whoever_takes_part_may_know_that() -> None:
    case = complete_case()
    assert found(c2_taking_part_told, case) == []

    case.consent.acts[0].grants[2].receives = ("health",)
    (finding,) = found(c2_taking_part_told, case)
    assert (finding.code, finding.path) == ("C2.participation-missing", "consent.acts.act.grants.g-vc.receives")

    case.parties[2].takes_part = False
    assert found(c2_taking_part_told, case) == []
