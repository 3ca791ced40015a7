"""A line of the overview: which task, in which moment, and how far it has come. No sentences here."""

from dataclasses import dataclass
from enum import StrEnum

from sipdesk.domain.deadlines import Due


class Moment(StrEnum):
    """The six moments of the process, in their order."""

    NEED = "need"
    PREPARE = "prepare"
    CALL = "call"
    MEET = "meet"
    FOLLOW_UP = "follow-up"
    CLOSE = "close"


class Status(StrEnum):
    """How far a task has come. MISSING: begun, and something is left to write. STARTED: begun, and others have to do
    something too. DUE_SOON: something has a last day soon or had it. BLOCKED: something else comes first."""

    DONE = "done"
    STARTED = "started"
    MISSING = "missing"
    NOT_STARTED = "not-started"
    DUE_SOON = "due-soon"
    BLOCKED = "blocked"


class Reason(StrEnum):
    """What comes first, for a task that is BLOCKED."""

    AGE_FIRST = "age-first"
    CHILD_FIRST = "child-first"  # who consents for a child is not settled
    PARTICIPANTS_FIRST = "participants-first"
    CONSENT_FIRST = "consent-first"
    REGION_CALLS = "region-calls"  # the letters are the region's to send (A16)
    REFUSED = "refused"  # the exchange of information was refused
    INVITATION_FIRST = "invitation-first"
    LETTERS_FIRST = "letters-first"
    MEETING_HELD = "meeting-held"  # too late for letters and replies
    PLAN_FIRST = "plan-first"
    PLAN_REFUSED = "plan-refused"  # that a SIP is drawn up was refused or taken back
    AGREEMENT_FIRST = "agreement-first"


@dataclass(frozen=True, slots=True)
class Task:
    """One line of the overview.

    left: what is left: paths of fields; for letters, replies, meeting and papers one path for each person or party.
    due: the worklist's item about it; days: until its last day, negative when that has passed. reason: with BLOCKED.
    """

    code: str
    moment: Moment
    status: Status
    left: tuple[str, ...] = ()
    days: int | None = None
    due: Due | None = None
    reason: Reason | None = None
