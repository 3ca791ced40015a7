"""What a paper may know: a View is made for one reader and one day and holds nothing else.

Papers, letters and exports take a View; none can reach a case from here, because this room imports
none of its parts. An empty string, an empty tuple or None means: not for this reader, or not
written. Which of the two it is cannot be told, and that is the point.
"""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.disclosure.shown_change import ShownChange
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.disclosure.shown_consent import ShownConsent
from sipdesk.domain.disclosure.shown_door import ShownDoor
from sipdesk.domain.disclosure.shown_extract import ShownExtract
from sipdesk.domain.disclosure.shown_file import ShownPart
from sipdesk.domain.disclosure.shown_follow_up import ShownFollowUpHeld
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting
from sipdesk.domain.disclosure.shown_not_needed import ShownNotNeeded
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.disclosure.shown_redacted import ShownRedacted
from sipdesk.domain.disclosure.shown_reply import ShownReply
from sipdesk.domain.disclosure.shown_request import ShownRequest
from sipdesk.domain.disclosure.shown_withdrawal import ShownWithdrawal
from sipdesk.domain.terms import Authority, Call, InterpreterNeed, ReaderKind, TakesPart, Writer


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a copy is made: the person, the own unit, or a party by its uid. uid: of a guardian, or of
    the summons that a convener sent us; neither need be a party."""

    kind: ReaderKind
    party_uid: str = ""
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Sender. Empty lines under protected identity, and for a unit whose name tells too much. mark: a picture that
    shows the municipality, and is left out with its name."""

    municipality: str = ""
    unit: str = ""
    phone: str = ""
    mark: bytes = b""


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who the copy is for, as an envelope says it. `lines` are the address lines for the window."""

    name: str = ""
    contact: str = ""
    role: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownPerson:
    name: str = ""
    first_name: str = ""
    identity_number: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    interpreter: InterpreterNeed | None = None
    interpreter_language: str = ""
    interpreter_name: str = ""
    adaptations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownParty:
    """A participant whom the reader may know of. `itself`: the reader's own line."""

    name: str = ""
    short_name: str = ""
    contact: str = ""
    role: str = ""
    relation: str = ""
    phone: str = ""
    authority: Authority = Authority.OTHER
    call: Call = Call.INVITED
    itself: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    question: str
    text: str
    writer: Writer
    writer_name: str = ""


@dataclass(frozen=True, slots=True)
class ShownAsked:
    """A question of the preparation sheet: its code and the routine's words."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class ShownAssessment:
    text: str
    author: str = ""
    role: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownPreparation:
    """`asked`: the questions of the sheet, for the person and the own unit. An answer's `question` is a code."""

    what_matters: str = ""
    strengths: str = ""
    difficulties: str = ""
    own_part: str = ""
    asked: tuple[ShownAsked, ...] = ()
    answers: tuple[ShownAnswer, ...] = ()
    assessments: tuple[ShownAssessment, ...] = ()
    takes_part: TakesPart | None = None
    takes_part_note: str = ""
    place: str = ""
    time: str = ""
    longest_minutes: int = 0
    pauses: bool = False
    toilet_near: bool = False
    know_beforehand: str = ""


@dataclass(frozen=True, slots=True)
class ShownTranslation:
    """The interpreter's words for one paragraph that stands in this View."""

    language: str
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything one reader may read on one day, and no way back to the rest.

    whole: the case from end to end, for the registrar alone. redacted: what may be given out of it as a public record.
    extract: what is stored, with the log, for the person alone.
    protected: protected identity is at work, so places are told by word of mouth.
    demo: an invented person; the paper says so.
    """

    reader: ReaderKind
    today: date
    letterhead: Letterhead = Letterhead()
    addressee: Addressee = Addressee()
    person: ShownPerson = ShownPerson()
    participants: tuple[ShownParty, ...] = ()
    meeting: ShownMeeting = field(default_factory=ShownMeeting)
    preparation: ShownPreparation = ShownPreparation()
    consent: ShownConsent | None = None
    plan: ShownPlan = field(default_factory=ShownPlan)
    follow_up: ShownFollowUpHeld = field(default_factory=ShownFollowUpHeld)
    closing: ShownClosing = field(default_factory=ShownClosing)
    not_needed: ShownNotNeeded = field(default_factory=ShownNotNeeded)
    declined: ShownRequest = field(default_factory=ShownRequest)
    change: ShownChange = field(default_factory=ShownChange)
    withdrawal: ShownWithdrawal = field(default_factory=ShownWithdrawal)
    reply: ShownReply = field(default_factory=ShownReply)
    door: ShownDoor = field(default_factory=ShownDoor)
    translations: tuple[ShownTranslation, ...] = ()
    whole: ShownPart | None = None
    redacted: ShownRedacted | None = None
    extract: ShownExtract | None = None
    protected: bool = False
    demo: bool = False
