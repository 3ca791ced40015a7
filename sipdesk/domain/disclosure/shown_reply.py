"""What a View holds of our reply to a summons from another convener: for that convener, and nothing of the person."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.terms import Answer, ReplyOffer


@dataclass(frozen=True, slots=True)
class ShownReply:
    """reference: what their summons is called, so that no name is needed. who: comes from us, instead_of the one who
    was called. offers, other_day: how else we can take part. asked: whether the person has been asked."""

    meeting_on: date | None = None
    reference: str = ""
    coming: Answer | None = None
    who: str = ""
    instead_of: str = ""
    offers: tuple[ReplyOffer, ...] = ()
    other_day: date | None = None
    asked: Answer | None = None
