"""P7: who could be one person, who twins, and who is neither: told apart by number, birthday, name and address."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.domain.alike import Alike, p7_alike
from sipdesk.domain.person import Person
from sipdesk.domain.terms import IdentityKind

TODAY = date(2026, 11, 23)
VERA = Person(
    "Vera", "Provfall", identity_number="19410312-9816", address="Provgatan 1", postal_code="123 45", town="Nordvik"
)


def alike(**changed: object) -> Alike | None:
    other = replace(VERA, **changed)  # type: ignore[arg-type]
    found = p7_alike(VERA, other, TODAY)
    assert p7_alike(other, VERA, TODAY) is found
    return found


@pytest.mark.parametrize("number", ["19410312-9816", "410312-9816", "194103129816", " 410312+9816 "])
def test_p7_one_number_is_one_person_however_it_is_written_and_whatever_she_is_called(number: str) -> None:
    expected = None if "+" in number else Alike.SAME  # a hundred years older
    assert alike(identity_number=number, first_name="Veera", last_name="Prov", address="") is expected


def test_p7_one_name_may_be_one_person_where_nothing_speaks_against_it() -> None:
    nameless = {"identity_number": "", "identity_kind": IdentityKind.NONE}
    assert alike(**nameless) is Alike.MAYBE
    assert alike(**nameless, birth_date=date(1941, 3, 12)) is Alike.MAYBE
    assert alike(**nameless, birth_date=date(1941, 3, 13)) is None
    assert alike(first_name=" VERA ", **nameless) is Alike.MAYBE
    assert alike(first_name="", **nameless) is None


def test_p7_one_name_and_two_numbers_are_never_taken_for_one_person() -> None:
    assert alike(identity_number="19410312-9808") is Alike.NAMESAKE
    assert alike(identity_number="19500101-9800") is None


def test_p7_twins_share_the_day_and_the_family_name_or_the_address() -> None:
    twin = {"first_name": "Vidar", "identity_number": "19410312-9808"}
    assert alike(**twin) is Alike.TWIN
    assert alike(**twin, last_name="Gift") is Alike.TWIN
    assert alike(**twin, last_name="Gift", address="provgatan  1", postal_code="12345") is Alike.TWIN
    assert alike(**twin, last_name="Gift", address="") is Alike.NEAR
    assert alike(first_name="Vidar", identity_number="", birth_date=date(1941, 3, 12)) is Alike.TWIN
    assert alike(first_name="Vidar", identity_number="", birth_date=date(1941, 3, 13)) is None


def test_p7_two_numbers_with_a_slip_of_the_finger_between_them() -> None:
    stranger = {"first_name": "Bo", "last_name": "Annan", "address": "Långt bort 2"}
    assert alike(**stranger, identity_number="19410312-9824") is Alike.NEAR
    assert alike(**stranger, identity_number="19410312-1234") is None


@given(st.text(max_size=12), st.text(max_size=12), st.sampled_from(["", "19410312-9816", "410312-9816", "x"]))
def test_p7_whoever_is_written_nobody_is_mistaken_without_a_common_mark(first: str, last: str, number: str) -> None:
    other = Person(first, last, identity_number=number)
    found = p7_alike(VERA, other, TODAY)
    if found is Alike.SAME:
        assert number
    if found is Alike.MAYBE:
        assert (first.strip().casefold(), last.strip().casefold()) == ("vera", "provfall")
