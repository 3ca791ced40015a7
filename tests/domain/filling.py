"""Fills the dataclasses of a case by reflection: in every field something that stands nowhere else.

A secret is a word like `zq00042k`: it survives shaping, line breaking and text extraction, so whoever finds it in a
paper knows which field leaked. Names, roles, units and uids hold one too; days, times and numbers are distinctive
in the same way. A field that is added to the case tomorrow is filled and watched without a change here.
"""

import random
import re
import types
import typing
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import Any, Final

from sipdesk.domain.consent import Grant, Withdrawal
from sipdesk.domain.follow_up import ActionResult, GoalResult
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Action, Lead
from sipdesk.domain.preparation import SheetAnswer
from sipdesk.domain.representative import Detriment
from sipdesk.domain.translation import Translation

SECRET: Final = re.compile(r"zq\d{5}k")
FAR: Final = date(2041, 1, 1)
"""Days that no rule looks at lie after this one, each in one field only."""

TYPES: Final = (
    "participation", "contact", "adaptations", "health", "medication", "dependence", "housing", "family", "local-one",
)


class Filler:
    """Makes filled parts. Every draw comes from one generator of chance, so a part can be made again."""

    def __init__(self, chance: random.Random, secrets_from: int = 0) -> None:
        self.chance = chance
        self.calm = chance.random() < 0.5  # half of the cases are as they should be, so that something is told
        self.today = date(2024, 1, 1) + timedelta(days=chance.randrange(3000))
        self._secrets = secrets_from
        self._days = 0
        self._clock = chance.sample(range(1, 24 * 60), 40)
        self._numbers = chance.sample(range(200, 900), 60)

    # ------------------------------------------------------------------------------------- chance

    def often(self, share: float) -> bool:
        return self.chance.random() < share

    def wrong(self, share: float) -> bool:
        """Whether something is amiss here."""
        return not self.calm and self.chance.random() < share

    def some(self, items: typing.Sequence[Any], share: float) -> tuple[Any, ...]:
        return tuple(item for item in items if self.chance.random() < share)

    def secret(self) -> str:
        self._secrets += 1
        return f"zq{self._secrets:05d}k"

    def near(self, back: int = 400, ahead: int = 0) -> date:
        """A day that rules look at, around today."""
        return self.today + timedelta(days=self.chance.randint(-back, ahead))

    def far(self) -> date:
        """A day that stands in one field only."""
        self._days += 1
        return FAR + timedelta(days=self._days)

    # ---------------------------------------------------------------------------- filling by shape

    def fill(self, cls: type) -> Any:
        """An instance with something distinctive in every field."""
        return cls(**{name: maker(self) for name, maker in _makers(cls)})

    def text(self) -> str:
        return "" if self.often(0.06) else self.secret()

    def person(self) -> str:
        """Somebody at a unit, mostly by her whole name."""
        return f"{self.secret()} {self.secret()}" if self.often(0.7) else self.text()

    def day(self) -> date | None:
        return None if self.often(0.1) else self.far()

    def moment(self) -> datetime | None:
        return None if self.often(0.1) else datetime.combine(self.far(), self.clock() or time(0, 1))

    def clock(self) -> time | None:
        if not self._clock or self.often(0.1):
            return None
        hour, minute = divmod(self._clock.pop(), 60)
        return time(hour, minute)

    def number(self) -> int:
        return self._numbers.pop() if self._numbers else 0

    def passage(self) -> Passage:
        about_other = self.often(0.12)
        consented = self.near(100, 20) if self.often(0.6) else None
        kinds = self.some(TYPES[1:], 0.15) or ((self.chance.choice(TYPES),) if self.often(0.95) else ())
        return Passage(self.text(), kinds, self.often(0.88), about_other, consented)


Make: typing.TypeAlias = Callable[[Filler], Any]
_LINKS: Final = {  # strings that point at something; the story of the case sets them
    (Action, "party_uid"), (Action, "sub_goal_uid"), (Attendance, "party_uid"), (Grant, "party_uid"),
    (Withdrawal, "party_uid"), (Withdrawal, "type"), (Party, "kind"), (ActionResult, "action_uid"),
    (GoalResult, "goal_uid"), (Translation, "path"), (Withdrawal, "taken_back_by"), (Guardian, "party_uid"),
    (Detriment, "party_uid"),
}
_PEOPLE: Final = {(Party, "contact"), (Action, "who"), (Lead, "name")}
_CODES: Final = {  # codes of data files, chosen here among real ones
    (SheetAnswer, "question"): ("what-matters", "goal"),
    (Translation, "language"): ("ar", "ar", "en"),
    (Person, "language"): ("sv", "ar"), (Person, "print_size"): (12, 16, 18, 24),
    (Party, "language"): ("sv", "ar"), (Party, "print_size"): (12, 16, 18, 24),
}


@cache
def _makers(cls: type) -> list[tuple[str, Make]]:
    hints = typing.get_type_hints(cls)
    return [(f.name, _maker(cls, f.name, hints[f.name])) for f in fields(cls)]


def _maker(cls: type, name: str, kind: Any) -> Make:
    if (cls, name) in _LINKS:
        return lambda _: ""
    if (cls, name) in _PEOPLE:
        return Filler.person
    if (cls, name) in _CODES:
        return lambda make: make.chance.choice(_CODES[cls, name])
    if name == "uid":
        return Filler.secret
    return _by_kind(kind)


def _by_kind(kind: Any) -> Make:
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return _optional(next(part for part in inner if part is not type(None)))
    if origin is list:
        return lambda make: [make.fill(inner[0]) for _ in range(make.chance.choice((0, 1, 1, 2, 3)))]
    if origin is tuple:
        return _tuple(inner[0])
    if kind is Passage:
        return Filler.passage
    if is_dataclass(kind):
        return lambda make: make.fill(typing.cast(type, kind))
    return _SIMPLE[kind] if kind in _SIMPLE else _choice(kind)


def _optional(kind: Any) -> Make:
    if kind is bool or (isinstance(kind, type) and issubclass(kind, Enum)):
        return lambda make: None if make.often(0.1) else make.chance.choice(_values(kind))
    return _by_kind(kind)


def _tuple(kind: Any) -> Make:
    if kind is str:
        return lambda make: (make.secret(), make.secret())
    return lambda make: make.some(_values(kind), 0.5)


def _choice(kind: Any) -> Make:
    values = _values(kind)
    return lambda make: make.chance.choice(values)


def _values(kind: Any) -> list[Any]:
    return [True, False] if kind is bool else list(kind)


_SIMPLE: Final[dict[Any, Make]] = {
    str: Filler.text, int: Filler.number, date: Filler.day, datetime: Filler.moment, time: Filler.clock,
}
