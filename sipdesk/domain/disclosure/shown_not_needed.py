"""What a View holds of the judgement that no SIP is needed after discharge."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class ShownNotNeeded:
    judged_on: date | None = None
    judged_by: str = ""
    reason: str = ""
