"""Identity numbers: personnummer, samordningsnummer, reservnummer (P2). A failed check digit warns, it never stops."""

import re
from dataclasses import dataclass
from datetime import date

from sipdesk.domain.person import Person
from sipdesk.domain.terms import IdentityKind

_DIGITS = re.compile(r"(\d{8}|\d{6})([-+ ]?)(\d{4})")


@dataclass(frozen=True, slots=True)
class IdentityNumber:
    """A number that could be read: twelve digits, the day of birth, and whether its check digit holds."""

    digits: str
    born: date
    kind: IdentityKind
    check_holds: bool

    @property
    def written(self) -> str:
        """As it is printed: 19410312-9815."""
        return f"{self.digits[:8]}-{self.digits[8:]}"


def read_identity_number(text: str, today: date) -> IdentityNumber | None:
    """Read a personnummer or samordningsnummer in any usual spelling; None when it is neither.

    Ten digits are completed with the century by `today` and the sign: "+" means a hundred years or more.
    """
    match = _DIGITS.fullmatch(text.strip())
    if match is None:
        return None
    day, sign, last = match.groups()
    full = day if len(day) == 8 else _with_century(day, sign, today)
    coordination = int(full[6:8]) > 60
    born = _day(full, coordination)
    if born is None:
        return None
    kind = IdentityKind.COORDINATION if coordination else IdentityKind.PERSONNUMMER
    return IdentityNumber(full + last, born, kind, _luhn(full[2:] + last))


def birth_date_of(person: Person) -> date | None:
    """The day of birth as typed, or as the number tells; None when nothing tells it."""
    if person.birth_date is not None:
        return person.birth_date
    if person.identity_kind not in (IdentityKind.PERSONNUMMER, IdentityKind.COORDINATION):
        return None
    number = read_identity_number(person.identity_number, date.max)
    return number.born if number and len(re.sub(r"\D", "", person.identity_number)) == 12 else None


def _with_century(six: str, sign: str, today: date) -> str:
    year = today.year // 100 * 100 + int(six[:2])
    if year > today.year:
        year -= 100
    if sign == "+":
        year -= 100
    return f"{year:04d}{six[2:]}"


def _day(eight: str, coordination: bool) -> date | None:
    day = int(eight[6:8]) - (60 if coordination else 0)
    try:
        return date(int(eight[:4]), int(eight[4:6]), day)
    except ValueError:
        return None


def _luhn(ten: str) -> bool:
    total = 0
    for place, digit in enumerate(ten):
        doubled = int(digit) * (2 if place % 2 == 0 else 1)
        total += doubled // 10 + doubled % 10
    return total % 10 == 0
