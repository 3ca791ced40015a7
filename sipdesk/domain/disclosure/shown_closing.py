"""What a View holds of the closing: all of it for the person and the own unit, the bare fact for others."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.terms import ClosingReason


@dataclass(frozen=True, slots=True)
class ShownClosing:
    """`on`: from that day the SIP no longer holds; None while nothing is decided. to_relative: the reader is a private
    person, who keeps no records (H3) and is told where to turn again (H4)."""

    on: date | None = None
    reason: ClosingReason | None = None
    turn_to: str = ""
    turn_to_phone: str = ""
    to_relative: bool = False
