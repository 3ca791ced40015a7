"""What was done with papers, by whom, and every reason given for going on in spite of a process stop."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind


@dataclass(frozen=True, slots=True)
class Staff:
    """The signed-in person, who stands behind everything that is read or changed (`by`)."""

    uid: str
    name: str
    role: str
    unit: str
    phone: str = ""


@dataclass(slots=True)
class Act:
    """Made, printed or sent: each a dated act of its own (D3)."""

    uid: str = field(default_factory=new_uid)
    act: PaperAct = PaperAct.MADE
    at: datetime | None = None
    by: str = ""
    channel: Channel | None = None


@dataclass(slots=True)
class IssuedPaper:
    """What was given to whom, when, how, under which ground, with the bytes' hash (F9, disclosure).

    reader_uid: which guardian it is for, or which summons it answers. code: drawn for this copy, printed in its foot.
    ground: uids of the consent acts it rests on; empty for the person's own copy. sha256: of the bytes that storage
    keeps. meeting_on, meeting_starts, meeting_said: what a letter said of the meeting, the last as a hash of all of
    it; empty when it said that there is none (D10).
    """

    uid: str = field(default_factory=new_uid)
    paper: str = ""
    code: str = ""
    reader: ReaderKind = ReaderKind.PERSON
    party_uid: str = ""
    reader_uid: str = ""
    language: str = ""
    size: int = 12
    plan_version: int = 0
    case_version: int = 0
    phrases_version: str = ""
    sha256: str = ""
    ground: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    meeting_on: date | None = None
    meeting_starts: time | None = None
    meeting_said: str = ""
    acts: list[Act] = field(default_factory=list)


@dataclass(slots=True)
class Deviation:
    """A process stop that was passed with a reason (*med avvikelse*); never on a reader's copy.

    rule: the code of what was passed ("C12.not-asked"); an older one has the rule's id alone and passes all of it.
    """

    uid: str = field(default_factory=new_uid)
    rule: str = ""
    path: str = ""
    reason: str = ""
    by: str = ""
    on: date | None = None


def passed_with(finding: Finding, deviations: Iterable[Deviation]) -> Deviation | None:
    """The reason that was kept for this very process stop: why a person was not asked does not pass her no."""
    if finding.level is not Level.PROCESS:
        return None
    return next((
        one for one in deviations
        if one.path == finding.path and one.rule in (finding.code, finding.rule) and one.reason.strip()
    ), None)


@dataclass(slots=True)
class TrackChange:
    """The case moved to another track; the history is kept (A2)."""

    uid: str = field(default_factory=new_uid)
    track: str = ""
    on: date | None = None
    by: str = ""
    reason: str = ""
