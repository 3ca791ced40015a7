"""What a View holds of the sheet for the refrigerator door, for the person and the own unit only."""

from dataclasses import dataclass
from datetime import date, time

from sipdesk.domain.terms import Authority


@dataclass(frozen=True, slots=True)
class ShownNumber:
    """Whom to ring. name: one that visitors may read, or empty; who: the first name of whoever answers.

    lead: it is the one who holds the plan together.
    """

    phone: str
    name: str = ""
    who: str = ""
    authority: Authority | None = None
    lead: bool = False


@dataclass(frozen=True, slots=True)
class ShownDoor:
    """Numbers, the most important first, and the next meeting."""

    numbers: tuple[ShownNumber, ...] = ()
    on: date | None = None
    starts: time | None = None
    place: str = ""
    place_orally: bool = False
