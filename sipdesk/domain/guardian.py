"""Consent for somebody under 18: what she says of it, how mature she is, and who has custody of her (C8)."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Custody, GuardianPart, Maturity


@dataclass(slots=True)
class Child:
    """A child who was informed and asked, and the assessment of her maturity. Empty for an adult.

    how: how she was informed and asked. view: what she said of sharing information and of a SIP, in her own words.
    maturity, reason: who consents because of it, and why; an age alone is no reason. assessor, assessed_on: who
    assessed it, and when.
    """

    asked_on: date | None = None
    asked_by: str = ""
    how: str = ""
    view: Passage = field(default_factory=Passage)
    maturity: Maturity | None = None
    reason: str = ""
    assessor: str = ""
    assessed_on: date | None = None
    custody: Custody | None = None


@dataclass(slots=True)
class Guardian:
    """One who has custody of the child. To have custody is no ground for reading about her: that is consented to.

    party_uid: who it is among the parties; name: for one who is not among them. part: whether he or she is asked.
    kept_from: kinds of information that he or she may not know. ground, decision, decided_by, decided_on: why one is
    not asked or is kept from something, by which decision, whose, and when.
    """

    uid: str = field(default_factory=new_uid)
    party_uid: str = ""
    name: str = ""
    part: GuardianPart = GuardianPart.ASKED
    kept_from: tuple[str, ...] = ()
    ground: str = ""
    decision: str = ""
    decided_by: str = ""
    decided_on: date | None = None
