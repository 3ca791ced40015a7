"""Two cases that could be one person's, or twins': told when they are made, so that none is taken for another (P7)."""

import re
from datetime import date
from enum import StrEnum
from typing import Final

from sipdesk.domain.identity import birth_date_of, read_identity_number
from sipdesk.domain.person import Person

_MISTYPED: Final = 2  # that many digits differ, at most, where one of two numbers could be typed wrong


class Alike(StrEnum):
    """How two people on paper are alike."""

    SAME = "same"  # one number
    MAYBE = "maybe"  # one name, and nothing that speaks against it; a number or a day of birth is missing
    NAMESAKE = "namesake"  # one name and one day of birth, and two numbers
    TWIN = "twin"  # one day of birth, and the family name or the address
    NEAR = "near"  # one day of birth, and numbers that a slip of the finger lies between


def p7_alike(one: Person, other: Person, today: date) -> Alike | None:
    """P7: how two people are alike, None when they are not. Only `SAME` and `MAYBE` can be one person's."""
    numbers = _digits(one, today), _digits(other, today)
    born = birth_date_of(one), birth_date_of(other)
    if all(numbers) and numbers[0] == numbers[1]:
        return Alike.SAME
    same_day = born[0] is not None and born[0] == born[1]
    if _name(one) and _name(one) == _name(other):
        if all(numbers):
            return Alike.NAMESAKE if same_day else None
        return Alike.MAYBE if same_day or None in born else None
    if not same_day:
        return None
    if _shares(one.last_name, other.last_name) or _shares(_home(one), _home(other)):
        return Alike.TWIN
    near = all(numbers) and sum(a != b for a, b in zip(*numbers, strict=True)) <= _MISTYPED
    return Alike.NEAR if near else None


def _digits(person: Person, today: date) -> str:
    number = read_identity_number(person.identity_number, today)
    return number.digits if number else ""


def _name(person: Person) -> str:
    return _plain(person.name) if person.first_name.strip() and person.last_name.strip() else ""


def _home(person: Person) -> str:
    """Street and postal code; a code alone is a whole district."""
    return _plain(f"{person.address} {person.postal_code.replace(' ', '')}") if person.address.strip() else ""


def _shares(one: str, other: str) -> bool:
    return bool(_plain(one)) and _plain(one) == _plain(other)


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip().casefold()
