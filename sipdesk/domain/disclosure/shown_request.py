"""What a View holds of a request that was declined: for the person and the own unit."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ShownRequest:
    answered_on: date | None = None
    answered_by: str = ""
    reason: str = ""
