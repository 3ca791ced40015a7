"""Protected identity, identity numbers, neutral references (P1 to P3)."""

from datetime import date

import pytest

from sipdesk.domain.findings import Level
from sipdesk.domain.rules.protection import (
    p1_in_consent_form,
    p1_in_plan,
    p1_not_by_post,
    p1_nothing_revealing_in_words,
    p2_identity_number,
    p3_reference_is_neutral,
)
from sipdesk.domain.terms import Channel, IdentityKind
from tests.domain.examples import ROUTINE, checked, codes, complete_case, found, says


def test_p1_words_that_repeat_a_hidden_place_are_found() -> None:
    case = complete_case()
    case.plan.own_words = says("Jag bor på Björkvägen 2 och trivs.", "function")
    assert found(p1_nothing_revealing_in_words, case) == []

    case.person.protected = True
    (finding,) = found(p1_nothing_revealing_in_words, case)
    assert (finding.code, finding.level, finding.path) == ("P1.revealing", Level.STOP, "plans.plan.own_words")
    assert finding.values == {"word": "Björkvägen 2"}


def test_p1_a_place_inside_another_word_is_no_place() -> None:
    case = complete_case()
    case.person.protected, case.person.town = True, "Vik"
    case.meeting.purpose = says("Det är viktigt.")

    assert found(p1_nothing_revealing_in_words, case) == []


def test_p1_protects_a_party_too() -> None:
    case = complete_case()
    case.parties[3].protected, case.parties[3].town = True, "Fjärranby"
    case.parties[1].contribution = says("Hämtar Maria i Fjärranby.", "function")

    assert [finding.path for finding in found(p1_nothing_revealing_in_words, case)] == ["parties.home.contribution"]


def test_p1_when_an_action_is_done_is_read_too() -> None:
    case = complete_case()
    case.person.protected = True
    case.plan.actions[0].when = "När hon kommer till Påhittad"

    assert [finding.path for finding in checked(p1_in_plan(case, ROUTINE))] == ["plans.plan.actions.a1.when"]


def test_p1_what_must_not_be_shared_says_no_place() -> None:
    case = complete_case()
    case.person.protected = True
    case.consent.not_shared = says("Att jag bor i Påhittad.")

    assert codes(checked(p1_in_consent_form(case, ROUTINE))) == ["P1.revealing"]


@pytest.mark.parametrize(
    ("protected", "channel", "stopped"),
    [
        (True, Channel.POST, ["P1.not-by-post"]),
        (True, Channel.HANDED_OVER, []),
        (True, None, []),
        (False, Channel.POST, []),
    ],
)
def test_p1_nothing_goes_by_post_to_a_protected_party(
    protected: bool, channel: Channel | None, stopped: list[str]
) -> None:
    case = complete_case()
    case.parties[3].protected, case.parties[3].channel = protected, channel

    assert codes(found(p1_not_by_post, case)) == stopped


@pytest.mark.parametrize(
    ("kind", "number", "warned"),
    [
        (IdentityKind.PERSONNUMMER, "19410312-9815", []),
        (IdentityKind.PERSONNUMMER, "19410312-9816", ["P2.check-digit"]),
        (IdentityKind.PERSONNUMMER, "19410372-9812", ["P2.other-kind"]),
        (IdentityKind.COORDINATION, "19410372-9812", []),
        (IdentityKind.PERSONNUMMER, "19411312-9815", ["P2.not-a-number"]),
        (IdentityKind.PERSONNUMMER, "410312-9815", ["P2.century-missing"]),
        (IdentityKind.PERSONNUMMER, "", []),
        (IdentityKind.RESERVE, "whatever the region writes", []),
        (IdentityKind.NONE, "", []),
    ],
)
def test_p2_a_doubtful_number_warns_and_never_stops(kind: IdentityKind, number: str, warned: list[str]) -> None:
    case = complete_case()
    case.person.identity_kind, case.person.identity_number = kind, number

    findings = found(p2_identity_number, case)
    assert codes(findings) == warned
    assert all(finding.level is Level.WARN for finding in findings)


def test_p2_the_day_of_birth_is_that_of_the_number() -> None:
    case = complete_case()
    case.person.birth_date = date(1941, 3, 12)
    assert found(p2_identity_number, case) == []

    case.person.birth_date = date(1941, 12, 3)
    assert codes(found(p2_identity_number, case)) == ["P2.birth-date-differs"]


def test_p2_ten_digits_do_beside_a_typed_day_of_birth() -> None:
    case = complete_case()
    case.person.identity_number, case.person.birth_date = "410312-9815", date(1941, 3, 12)

    assert found(p2_identity_number, case) == []


@pytest.mark.parametrize(("number", "personal"), [("410312-9815", True), ("410312-981", False)])
def test_p3_a_number_of_ten_digits_is_one_too(number: str, personal: bool) -> None:
    case = complete_case()
    case.number, case.person.identity_number = number, "410312-9815"

    assert codes(found(p3_reference_is_neutral, case)) == ["P3.reference-personal"] * personal


@pytest.mark.parametrize(
    ("number", "personal"),
    [
        ("2026-114", False), ("", False), ("Öberg 3", True), ("sip-åsa", True), ("410312-9815", True),
        ("19410312 9815", True), ("Åsalund 1", False),
    ],
)
def test_p3_the_reference_holds_nothing_personal(number: str, personal: bool) -> None:
    case = complete_case()
    case.number = number

    assert codes(found(p3_reference_is_neutral, case)) == ["P3.reference-personal"] * personal
