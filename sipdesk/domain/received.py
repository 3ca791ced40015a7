"""A summons that came from another convener (D11): half of a municipality's daily work."""

from dataclasses import dataclass, field
from datetime import date, time

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer


@dataclass(slots=True)
class SummonsReceived:
    """Who called, to what, and what we answered.

    from_unit, from_name, from_phone: the convener. about: what the meeting is for, as the summons says it. who: our
    participant, or the one who comes instead. contribution: what we are asked to contribute. replied_on: when we
    answered. plan_on: when the plan reached us.
    """

    uid: str = field(default_factory=new_uid)
    from_unit: str = ""
    from_name: str = ""
    from_phone: str = ""
    received_on: date | None = None
    meeting_on: date | None = None
    starts: time | None = None
    place: str = ""
    about: str = ""
    reply_by: date | None = None
    coming: Answer | None = None
    who: str = ""
    contribution: str = ""
    replied_on: date | None = None
    plan_on: date | None = None
