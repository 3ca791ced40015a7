"""Who consents for an adult who cannot do it herself, and on what ground (C7)."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer, RepresentativeKind


@dataclass(slots=True)
class Representative:
    """One who may consent for the person. Who it is stands among the parties, and there is what he or she may be told:
    to represent somebody is no ground for reading all about her.

    scope: what the assignment covers. evidence: the decision or paper that was seen. assessor, assessed_on: who looked
    at it, and when; where nobody can consent: what was tested, what was seen, by whom and when. reaches: whether
    the assignment reaches this matter. willing: whether the person goes along; nobody represents her against
    her will.
    """

    uid: str = field(default_factory=new_uid)
    party_uid: str = ""
    kind: RepresentativeKind | None = None
    scope: str = ""
    evidence: str = ""
    assessor: str = ""
    assessed_on: date | None = None
    reaches: Answer | None = None
    willing: Answer | None = None


@dataclass(slots=True)
class Detriment:
    """Where nobody can consent: kinds of information that one party may be told because it is clear that neither she
    nor anybody close to her comes to harm by it, and why (C7). A kind that is not named has not passed the test."""

    uid: str = field(default_factory=new_uid)
    party_uid: str = ""
    types: tuple[str, ...] = ()
    reason: str = ""


@dataclass(slots=True)
class CapacityNote:
    """What was seen of the person's own capacity to consent, that day; it can change."""

    uid: str = field(default_factory=new_uid)
    on: date | None = None
    by: str = ""
    text: str = ""
