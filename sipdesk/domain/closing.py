"""Moment 6: why the process ends, where to turn again, what the person thought of it; and what was opened again (H)."""

from dataclasses import dataclass, field
from datetime import date, datetime

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import ClosingReason, Extent, Writer


@dataclass(slots=True)
class Evaluation:
    """Three short questions of our own (H5); statistics count the answers without names. comment: for the own unit."""

    heard: Extent | None = None
    whom_to_ring: Extent | None = None
    helped: Extent | None = None
    answered_by: Writer | None = None
    comment: str = ""


@dataclass(slots=True)
class Closing:
    """How the process ends (H1, H2, H4).

    on: from that day the SIP no longer holds. explained: why it ends although both authorities still act. turn_to,
    turn_to_phone: where the person and her relatives turn again. closed_at: when the case was closed.
    """

    reason: ClosingReason | None = None
    explained: str = ""
    on: date | None = None
    turn_to: str = ""
    turn_to_phone: str = ""
    evaluation: Evaluation = field(default_factory=Evaluation)
    closed_at: datetime | None = None
    closed_by: str = ""


@dataclass(slots=True)
class Reopening:
    """A case that was closed by mistake and opened again, with the reason.

    told: uids of the parties that have been told in another way than by a paper that the SIP holds after all; an empty
    one is the person.
    """

    uid: str = field(default_factory=new_uid)
    at: datetime | None = None
    by: str = ""
    reason: str = ""
    closed_at: datetime | None = None
    told: tuple[str, ...] = ()
