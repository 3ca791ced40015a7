"""What a View holds of consent that was taken back: all of it for the person, the day alone for others."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.disclosure.shown_consent import ShownType


@dataclass(frozen=True, slots=True)
class ShownTakenBack:
    """One thing that was taken back. exchange, plan: a whole consent; otherwise the party, the kind, or both."""

    exchange: bool = False
    plan: bool = False
    party: str = ""
    type: ShownType | None = None


@dataclass(frozen=True, slots=True)
class ShownWithdrawal:
    """`on`: the day; None while nothing is taken back. parts: what was taken back that day."""

    on: date | None = None
    parts: tuple[ShownTakenBack, ...] = ()
