"""The municipality's and region's routine as data: kinds of organisation, kinds of information, deadlines.

Another region's routine is another set of files (resources/defaults and the municipality's own
folder), never other code; the rules get it as an argument.
"""

from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from sipdesk.domain.terms import Authority, Call

_SATURDAY = 5
PARTICIPATION = "participation"
CONTACT = "contact"
ADAPTATIONS = "adaptations"


@dataclass(frozen=True, slots=True)
class InformationType:
    """A kind of information that consent is given for, with the standard reason for needing it (C2, C3).

    name: as a heading ("Läkemedel"). phrase: inside a sentence ("läkemedel"). own: as the person
    would tick it ("mina mediciner"). reason: a whole sentence in the person's voice.
    """

    code: str
    name: str
    phrase: str
    own: str
    reason: str


@dataclass(frozen=True, slots=True)
class OrganisationKind:
    """A kind of organisation: whose it is, its default list (D1), and what its very name tells.

    everyday: what everybody calls such a unit everywhere ("hemsjukvården"), so that it shows no place (P1).
    """

    code: str
    name: str
    authority: Authority
    call: Call
    name_types: frozenset[str] = frozenset()
    is_authority: bool = False  # counts as one of the two authorities (D2): a school never does
    private: bool = False
    everyday: frozenset[str] = frozenset()
    open_care: bool = False  # regional open care, which takes part after discharge (A14)


@dataclass(frozen=True, slots=True)
class Choice:
    """A code with its Swedish words: a sign of need, a question of the preparation sheet, an example of a reason."""

    code: str
    text: str


class TextPlace(StrEnum):
    """Fields for which a workplace may keep texts that are often written, by their path."""

    INFORMATION = "information.what"
    PURPOSE = "meeting.purpose"
    WHY_NEEDED = "meeting.why_needed"
    TURN_TO = "closing.turn_to"


@dataclass(frozen=True, slots=True)
class StandardText:
    """Words that are offered at a field; whoever takes them may change them, and says what they tell as of any text."""

    code: str
    place: TextPlace
    text: str


class PlanPart(StrEnum):
    """Parts of a plan as text, in the order of the paper."""

    OWN_WORDS = "own-words"
    STRENGTHS = "strengths"
    SUPPORT_NEEDED = "support-needed"
    SUPPORT_NOW = "support-now"
    GOALS = "goals"
    ACTIONS = "actions"
    LEAD = "lead"
    FOLLOW_UP = "follow-up"
    OTHER_PLANS = "other-plans"
    REMARKS = "remarks"
    CONTACTS = "contacts"
    ATTENDANCE = "attendance"


@dataclass(frozen=True, slots=True)
class PlanField:
    """A field of the service where the valid plan lives (F14). name: what it is called there; empty: as on paper."""

    code: PlanPart
    name: str = ""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Deadlines in calendar days and ages in years. Day 0 is the day of the event.

    payment_days_late: where the notice of ready for discharge came after the time `late_notice_after` (D8).
    plan_received_days: after another's meeting, before the convener is asked for the plan (D11). incident_days: until
    the authority is told of an incident (P7). log_check_days: between two checks of the log (P4). public_record_days:
    until whoever asks to see a public record is answered (P8).
    """

    consent_years: int = 1
    consent_alerts: tuple[int, ...] = (60, 30, 7)
    first_step_days: int = 3
    meeting_days: int = 21
    letters_before_meeting_days: int = 7
    adult_years: int = 18
    summons_days: int = 3
    payment_days: int = 3
    payment_days_late: int = 4
    late_notice_after: time = time(12)
    plan_received_days: int = 14
    incident_days: int = 3
    log_check_days: int = 30
    public_record_days: int = 3


@dataclass(frozen=True, slots=True)
class Office:
    """The own office as it stands on letterheads. Its unit's name tells what `unit_kind` says."""

    municipality: str = ""
    unit: str = ""
    unit_kind: str = ""
    phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Law:
    """A citation with the day it was read, and whether it was checked in the statute text. withholds: it is a ground to
    withhold something from whoever asks to see a public record (P8)."""

    code: str
    citation: str
    as_of: date
    checked: bool
    withholds: bool = False


@dataclass(frozen=True, slots=True)
class RetentionClass:
    """How long files of a class are kept, counted in years from the last note, and which files it fits (P5).

    kept: they go to the archive and are never disposed of here. everyone, born_days (of the month), signs (of need),
    minors: it fits a file of which any of them is true.
    """

    code: str
    name: str
    years: int
    kept: bool = False
    everyone: bool = False
    born_days: tuple[int, ...] = ()
    signs: frozenset[str] = frozenset()
    minors: bool = False


@dataclass(frozen=True, slots=True)
class ClosedDay:
    """Days on which the municipality is closed beside the public holidays.

    on: once. every: month and day, each year.
    """

    code: str
    name: str
    on: frozenset[date] = frozenset()
    every: frozenset[tuple[int, int]] = frozenset()

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and (day in self.on or (day.month, day.day) in self.every)


@dataclass(frozen=True, slots=True)
class Routine:
    """All of it. Orders in the mappings are the orders on the screen and on the papers.

    wording: folder of the municipality's own corrections of what the papers say, or nothing. mark: the picture on
    letterheads, as a PNG or JPEG file's bytes, or nothing.
    """

    types: Mapping[str, InformationType] = field(default_factory=dict)
    kinds: Mapping[str, OrganisationKind] = field(default_factory=dict)
    signs: Mapping[str, Choice] = field(default_factory=dict)
    sheet_questions: Mapping[str, Choice] = field(default_factory=dict)
    hospital_reasons: Mapping[str, Choice] = field(default_factory=dict)
    texts: Mapping[str, StandardText] = field(default_factory=dict)
    plan_fields: Mapping[str, PlanField] = field(default_factory=dict)
    laws: Mapping[str, Law] = field(default_factory=dict)
    retention: Mapping[str, RetentionClass] = field(default_factory=dict)
    thresholds: Thresholds = Thresholds()
    office: Office = Office()
    holidays: Container[date] = frozenset()
    closed_days: Mapping[str, ClosedDay] = field(default_factory=dict)
    wording: str = ""
    mark: bytes = b""

    def is_working_day(self, day: date) -> bool:
        """Whether people are at work: no weekend, no public holiday, and no day on which the municipality is closed."""
        return day.weekday() < _SATURDAY and day not in self.holidays and not self.closed_name(day)

    def closed_name(self, day: date) -> str:
        """Why the municipality is closed on that day; empty where it is not."""
        return next((closed.name for closed in self.closed_days.values() if day in closed), "")

    def name_types(self, kind: str, own: tuple[str, ...] | None = None) -> frozenset[str]:
        """What the name of a unit of that kind tells; `own` overrides it for one unit.

        An unknown kind tells everything: its name is kept from every reader.
        """
        if own is not None:
            return frozenset(own)
        known = self.kinds.get(kind)
        return known.name_types if known else frozenset(self.types)
