"""What a View holds of a meeting that was moved, changed or cancelled."""

from dataclasses import dataclass
from datetime import date, time


@dataclass(frozen=True, slots=True)
class ShownChange:
    """`was_on`, `was_starts`: what the reader was told last; None when that was that there is no meeting.

    told: the reader has had a letter. moved: it is another day. now: the reader may be told what is true now.
    """

    was_on: date | None = None
    was_starts: time | None = None
    told: bool = False
    cancelled: bool = False
    moved: bool = False
    now: bool = False
