"""An adult for whom nobody can consent: told is what has been tested and harms nobody, party by party (C7)."""

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import paper_findings
from sipdesk.domain.representative import Detriment
from sipdesk.domain.rules.ground import c1_exchange_in_force
from sipdesk.domain.rules.representative import c7_detriment_tested, c7_given_by, c7_ground_whole
from sipdesk.domain.terms import Answer, ReaderKind, RepresentativeKind
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, found
from tests.domain.rules.test_representative import represented, told


def nobody(*types: str, **values: object) -> Case:
    """The complete case, with nobody who can consent, and these kinds tested for the health centre."""
    case = represented(kind=RepresentativeKind.NOBODY, party_uid="", **values)
    case.consent.detriments = [Detriment("test", "vc", types, "De vet det redan.")] if types else []
    for act in case.consent.acts:
        act.grants = [grant for grant in act.grants if grant.party_uid in ("own", "vc")]
    return case


def test_c7_where_nobody_can_consent_what_harms_nobody_is_told() -> None:
    everything = told(complete_case())
    case = nobody(*everything)

    assert told(case) == everything
    assert plan_consent(case, TODAY, ROUTINE) is Answer.YES
    assert found(c7_ground_whole, case) == found(c7_given_by, case) == found(c7_detriment_tested, case) == []


def test_c7_what_has_not_been_tested_is_told_to_nobody() -> None:
    case = nobody("participation")
    assert told(case) == {"participation"}
    (left,) = found(c7_detriment_tested, case)
    assert left.code == "C7.not-tested"
    assert "participation" not in str(left.values["types"])

    case = nobody()
    assert told(case) == frozenset()
    vc = case.party("vc")
    assert vc is not None
    assert "C7.not-tested" in codes(c1_exchange_in_force(case, vc, TODAY, ROUTINE))


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("party_uid", "home", None), ("party_uid", "gone", "C7.tested-party-missing"),
        ("types", (), "C7.tested-types-missing"), ("reason", " ", "C7.tested-reason-missing"),
    ],
)
def test_c7_half_a_test_is_none(field: str, value: object, code: str | None) -> None:
    case = nobody("participation", "health")
    setattr(case.consent.detriments[0], field, value)

    assert told(case) == frozenset()
    assert codes(found(c7_detriment_tested, case)) == ([code] if code else []) + ["C7.not-tested"]


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("willing", None, "C7.will-unanswered"), ("willing", Answer.NO, "C7.against-will"),
        ("assessor", "", "C7.assessor-missing"), ("assessed_on", None, "C7.day-missing"),
        ("scope", " ", "C7.scope-missing"), ("evidence", "", "C7.evidence-missing"),
    ],
)
def test_c7_nobody_is_passed_over_without_a_whole_ground(field: str, value: object, code: str) -> None:
    case = nobody("participation", **{field: value})

    assert codes(found(c7_ground_whole, case)) == [code]
    assert told(case) == frozenset()
    assert plan_consent(case, TODAY, ROUTINE) is None


def test_c7_a_form_that_nobody_can_sign_is_not_made() -> None:
    person = Reader(ReaderKind.PERSON)
    assert "C7.nobody-signs" in codes(paper_findings(nobody("participation"), "consent", person, TODAY, ROUTINE))
    assert "C7.nobody-signs" not in codes(paper_findings(represented(), "consent", person, TODAY, ROUTINE))


def test_c7_a_test_says_nothing_where_somebody_consents() -> None:
    case = represented()
    case.consent.detriments = [Detriment("test", "vc", (), "")]

    assert found(c7_detriment_tested, case) == []
    assert told(case) == told(complete_case())
