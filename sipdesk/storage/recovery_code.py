"""The code on paper that opens the store when the passphrase is gone: easy to copy by hand, and wise about slips.

Seven groups of five from 30 signs that nobody confuses (no 0 O 1 I L U): 33 by chance (about 162 bits) and two that
check. Counted modulo 31, every single wrong sign and every two neighbours that changed places are noticed, and a
single wrong sign can be traced to its group.
"""

import secrets
from typing import Final

from sipdesk.errors import SipError

SIGNS: Final = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
GROUPS: Final = 7
GROUP: Final = 5
LENGTH: Final = GROUPS * GROUP
_BY_CHANCE: Final = LENGTH - 2
_PRIME: Final = 31
_BETWEEN: Final = "-‐‑‒–—−_.,:; \t\r\n\u00a0\u202f"

# A weight for every place. There are 31 weights for 35 places, so four groups use one weight twice, within the group
# and not side by side: a slip still points at one group only.
_WEIGHTS: Final = (
    0, 1, 2, 3, 0, 4, 5, 6, 7, 4, 8, 9, 10, 11, 8, 12, 13, 14, 15, 12,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
)  # fmt: skip


def new_recovery_code() -> str:
    """A fresh code as it is shown and written down: `ABCDE-FGHJK-…`."""
    while True:
        values = [secrets.randbelow(len(SIGNS)) for _ in range(_BY_CHANCE)]
        values += _checks(values)
        if max(values) < len(SIGNS):  # a check may come out as the 31st sign, which there is not
            signs = "".join(SIGNS[value] for value in values)
            return "-".join(signs[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def read_recovery_code(typed: str) -> str:
    """The 35 signs of a code that somebody typed, in any case and with any dashes or spaces.

    Raises SipError code.unknown-sign (group, sign), code.group-length (group, signs), code.length (signs),
    code.mistyped-in-group (group: most likely there), code.mistyped. Groups count from 1.
    """
    groups = _groups(typed.upper())
    signs = "".join(groups)
    _check_signs(signs, groups)
    if len(signs) != LENGTH:
        raise _length_trouble(groups)
    plain, weighed = _sums([SIGNS.index(sign) for sign in signs])
    if plain:  # one wrong sign at weight w, off by `plain`, gives weighed = w · plain
        weight = weighed * pow(plain, -1, _PRIME) % _PRIME
        raise SipError("code.mistyped-in-group", group=_WEIGHTS.index(weight) // GROUP + 1)
    if weighed:
        raise SipError("code.mistyped")
    return signs


def _groups(typed: str) -> list[str]:
    for sign in _BETWEEN:
        typed = typed.replace(sign, " ")
    return typed.split()


def _check_signs(signs: str, groups: list[str]) -> None:
    written_in_groups = len(groups) > 1
    place = 0
    for number, group in enumerate(groups, 1):
        for sign in group:
            if sign not in SIGNS:
                at = number if written_in_groups else min(place // GROUP + 1, GROUPS)
                raise SipError("code.unknown-sign", group=at, sign=sign)
            place += 1
    if not signs:
        raise SipError("code.length", signs=0)


def _length_trouble(groups: list[str]) -> SipError:
    """Which group is too short or too long, when it was written in groups and only one of them is wrong."""
    wrong = [(number, len(group)) for number, group in enumerate(groups, 1) if len(group) != GROUP]
    if len(groups) == GROUPS and len(wrong) == 1:
        return SipError("code.group-length", group=wrong[0][0], signs=wrong[0][1])
    return SipError("code.length", signs=sum(map(len, groups)))


def _sums(values: list[int]) -> tuple[int, int]:
    """The sum of all signs and their weighed sum, modulo 31; both are 0 in a right code."""
    weighed = sum(weight * value for weight, value in zip(_WEIGHTS, values, strict=False))
    return sum(values) % _PRIME, weighed % _PRIME


def _checks(values: list[int]) -> list[int]:
    """The two last signs, so that both sums become 0."""
    plain, weighed = _sums(values)
    first, second = _WEIGHTS[-2:]
    last = (first * plain - weighed) * pow(second - first, -1, _PRIME) % _PRIME
    return [(-plain - last) % _PRIME, last]
