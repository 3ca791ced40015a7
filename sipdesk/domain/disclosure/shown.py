"""What a paper may know: a View is made for one reader and one day and holds nothing else.

Papers, letters and exports take a View; none can reach a case from here, because this room imports
none of its parts. An empty string, an empty tuple or None means: not for this reader, or not
written. Which of the two it is cannot be told, and that is the point.
"""

from dataclasses import dataclass
from datetime import date, time

from sipdesk.domain.terms import (
    Answer,
    Authority,
    Call,
    ConsentForm,
    Documented,
    Doer,
    InterpreterNeed,
    MeetingForm,
    Present,
    ReaderKind,
    TakesPart,
    Writer,
)


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom a copy is made: the person, the own unit, or a party by its uid."""

    kind: ReaderKind
    party_uid: str = ""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Sender. Empty lines under protected identity, and for a unit whose name tells too much."""

    municipality: str = ""
    unit: str = ""
    phone: str = ""


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


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    question: str
    text: str
    writer: Writer
    writer_name: str = ""


@dataclass(frozen=True, slots=True)
class ShownAssessment:
    text: str
    author: str = ""
    role: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownPreparation:
    what_matters: str = ""
    strengths: str = ""
    difficulties: str = ""
    own_part: str = ""
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
class ShownType:
    """A kind of information as the consent form names it: heading, in the person's mouth, and why it is needed."""

    code: str
    name: str
    own: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShownGrant:
    """A party's row on the consent form; codes of types."""

    name: str
    short_name: str
    receives: tuple[str, ...]
    shares: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class ShownConsent:
    """The consent form, for the person and the own unit only. `recorded`: an answer stands in it."""

    types: tuple[ShownType, ...] = ()
    grants: tuple[ShownGrant, ...] = ()
    exchange: Answer | None = None
    plan: Answer | None = None
    given_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    form: ConsentForm | None = None
    taken_by: str = ""
    documented: Documented | None = None
    documented_where: str = ""
    not_shared: str = ""
    agreed_forms: tuple[MeetingForm, ...] = ()
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class ShownAction:
    """Who does what, when and where. `sub_goal`: its place among the shown sub-goals from 0, or -1.

    who_orally: the unit's name would show a place (P1); it is told by word of mouth where nothing else stands for it.
    """

    what: str
    doer: Doer | None = None
    who: str = ""
    unit: str = ""
    authority: Authority | None = None
    phone: str = ""
    when: str = ""
    due_on: date | None = None
    where: str = ""
    where_orally: bool = False
    sub_goal: int = -1
    who_orally: bool = False


@dataclass(frozen=True, slots=True)
class ShownLead:
    authority: Authority | None = None
    unit: str = ""
    name: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class ShownFollowUp:
    on: date | None = None
    starts: time | None = None
    place: str = ""
    place_orally: bool = False
    called_by: str = ""


@dataclass(frozen=True, slots=True)
class ShownRemark:
    text: str
    by: str = ""
    incorrect_fact: bool = False
    noted_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """`version`: 0 when it is not said."""

    version: int = 0
    final: bool = False
    drawn_up_on: date | None = None
    support_needed: str = ""
    own_words: str = ""
    strengths: str = ""
    support_now: str = ""
    long_term_goal: str = ""
    sub_goals: tuple[str, ...] = ()
    actions: tuple[ShownAction, ...] = ()
    lead: ShownLead = ShownLead()
    follow_up: ShownFollowUp = ShownFollowUp()
    other_plans: str = ""
    remarks: tuple[ShownRemark, ...] = ()
    agreed_on: date | None = None
    agreement: Answer | None = None
    kept_elsewhere: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """Everything one reader may read on one day, and no way back to the rest.

    protected: protected identity is at work, so places are told by word of mouth.
    demo: an invented person; the paper says so.
    """

    reader: ReaderKind
    today: date
    letterhead: Letterhead = Letterhead()
    addressee: Addressee = Addressee()
    person: ShownPerson = ShownPerson()
    participants: tuple[ShownParty, ...] = ()
    meeting: ShownMeeting = ShownMeeting()
    preparation: ShownPreparation = ShownPreparation()
    consent: ShownConsent | None = None
    plan: ShownPlan = ShownPlan()
    protected: bool = False
    demo: bool = False
