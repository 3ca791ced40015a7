"""A summons that came from another convener (D11): half of a municipality's daily work."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer, ReplyOffer


@dataclass(slots=True)
class SummonsReceived:
    """Who called, to what, and what we answered.

    from_unit to from_town: the convener, with the address of an envelope. reference: what their summons is called, for
    the reply. about: what the meeting is for, as the summons says it. who: our participant, or the one who comes
    instead_of whoever was called. offers, other_day: how else we can take part when nobody can come. asked: whether
    the person has been asked by us. contribution: what we are asked to contribute. replied_on: when we answered.
    plan_on: when the plan reached us.
    """

    uid: str = field(default_factory=new_uid)
    from_unit: str = ""
    from_name: str = ""
    from_phone: str = ""
    from_address: str = ""
    from_postal_code: str = ""
    from_town: str = ""
    reference: str = ""
    received_on: date | None = None
    meeting_on: date | None = None
    starts: time | None = None
    place: str = ""
    about: str = ""
    reply_by: date | None = None
    coming: Answer | None = None
    who: str = ""
    instead_of: str = ""
    offers: tuple[ReplyOffer, ...] = ()
    other_day: date | None = None
    asked: Answer | None = None
    contribution: str = ""
    replied_on: date | None = None
    plan_on: date | None = None


def summons_of(received: Sequence[SummonsReceived], uid: str) -> SummonsReceived | None:
    """The summons with that uid; None for one that has been removed."""
    return next((one for one in received if uid and one.uid == uid), None)
