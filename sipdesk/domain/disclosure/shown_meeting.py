"""What a View holds of the meeting and the letters to it."""

from dataclasses import dataclass
from datetime import date, time

from sipdesk.domain.terms import MeetingForm, Present


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    text: str
    from_person: bool


@dataclass(frozen=True, slots=True)
class ShownMeeting:
    """`contribution`: what this reader in particular can contribute. `minutes`: 0 when not said."""

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
    attendance: tuple[tuple[str, Present], ...] = ()
