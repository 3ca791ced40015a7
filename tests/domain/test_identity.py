"""Personnummer and samordningsnummer in any usual spelling (P2). The numbers are of the kind kept free for tests."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.domain.identity import birth_date_of, read_identity_number
from sipdesk.domain.person import Person
from sipdesk.domain.terms import IdentityKind

TODAY = date(2026, 11, 23)


def check_digit(nine: str) -> int:
    """The tenth digit, counted as the tax agency tells it: 2, 1, 2, 1 …, and the digits of the products."""
    products = "".join(str(int(digit) * (2, 1)[place % 2]) for place, digit in enumerate(nine))
    return -sum(map(int, products)) % 10


@st.composite
def numbers(draw: st.DrawFn, add: int = 0) -> str:
    """Twelve digits that hold, of a day before TODAY; `add` 60 makes it a samordningsnummer."""
    born = draw(st.dates(date(1900, 1, 1), TODAY))
    serial = draw(st.integers(980, 999))
    nine = f"{born:%y%m}{born.day + add:02d}{serial:03d}"
    return f"{born:%Y}"[:2] + nine + str(check_digit(nine))


@given(numbers())
def test_a_personnummer_tells_the_day_of_birth(digits: str) -> None:
    number = read_identity_number(digits, TODAY)
    assert number is not None

    assert number.kind is IdentityKind.PERSONNUMMER
    assert number.check_holds
    assert f"{number.born:%Y%m%d}" == digits[:8]
    assert number.written == f"{digits[:8]}-{digits[8:]}"


@given(numbers(add=60))
def test_a_samordningsnummer_has_sixty_added_to_its_day(digits: str) -> None:
    number = read_identity_number(digits, TODAY)
    assert number is not None

    assert (number.kind, number.check_holds) == (IdentityKind.COORDINATION, True)
    assert number.born.day == int(digits[6:8]) - 60


@given(numbers(), st.integers(2, 11), st.integers(1, 9))
def test_one_wrong_digit_does_not_hold(digits: str, place: int, more: int) -> None:
    wrong = digits[:place] + str((int(digits[place]) + more) % 10) + digits[place + 1:]
    number = read_identity_number(wrong, TODAY)

    assert number is None or not number.check_holds


@given(numbers(), st.sampled_from(["", "-", " "]))
def test_every_usual_spelling_is_the_same_number(digits: str, sign: str) -> None:
    number = read_identity_number(digits, TODAY)
    assert number == read_identity_number(f" {digits[:8]}{sign}{digits[8:]} ", TODAY)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("410312-9815", date(1941, 3, 12)),
        ("261123-9810", date(2026, 11, 23)),
        ("270101-9810", date(1927, 1, 1)),
        ("250101+9810", date(1925, 1, 1)),
        ("261123+9810", date(1926, 11, 23)),
    ],
)
def test_ten_digits_are_completed_with_the_century(text: str, born: date) -> None:
    number = read_identity_number(text, TODAY)

    assert number is not None
    assert number.born == born


@pytest.mark.parametrize(
    "text", ["", "hej", "1941", "19411312-9815", "19410332-9815", "19410300-9815", "20270229-9815", "194103129815x"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_identity_number(text, TODAY) is None


def test_leap_day_is_a_day() -> None:
    number = read_identity_number("20080229-9818", TODAY)

    assert number is not None
    assert number.born == date(2008, 2, 29)


@pytest.mark.parametrize(
    ("person", "born"),
    [
        (Person(identity_number="19410312-9815"), date(1941, 3, 12)),
        (Person(identity_number="19410312-9815", birth_date=date(1941, 3, 13)), date(1941, 3, 13)),
        (Person(identity_number="19410372-9812", identity_kind=IdentityKind.COORDINATION), date(1941, 3, 12)),
        (Person(identity_number="410312-9815"), None),  # the century is not known for sure
        (Person(identity_number="R 941-22", identity_kind=IdentityKind.RESERVE), None),
        (Person(identity_number="19410312-9815", identity_kind=IdentityKind.RESERVE), None),
        (Person(), None),
    ],
)
def test_the_day_of_birth_as_typed_or_as_the_number_tells(person: Person, born: date | None) -> None:
    assert birth_date_of(person) == born
