"""What a View holds of the meeting and the letters to it."""

from dataclasses import dataclass
from datetime import date, time

from sipdesk.domain.terms import MeetingForm, Present


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """`minutes`: planned for it; 0 where the reader is not told."""

    text: str
    from_person: bool
    minutes: int = 0


@dataclass(frozen=True, slots=True)
class ShownMeeting:
    """`contribution`: what this reader in particular can contribute. `minutes`: 0 when not said. `opening`: minutes
    before the first question, for who reads the whole agenda.
    """

    on: date | None = None
    starts: time | None = None
    minutes: int = 0
    form: MeetingForm | None = None
    place: str = ""
    place_orally: bool = False
    link: str = ""
    reply_by: date | None = None
    purpose: str = ""
    why_needed: str = ""
    goal: str = ""
    questions: tuple[ShownQuestion, ...] = ()
    contribution: str = ""
    supports_now: bool = True
    convener: str = ""
    convener_role: str = ""
    convener_phone: str = ""
    chair_name: str = ""
    note_taker: str = ""
    summoned: bool = True
    opening: int = 0
    places_to_sign: int = 0
    attendance: tuple[tuple[str, Present], ...] = ()
