"""Consent as dated acts: who may tell and be told what, for how long, and what was taken back.

A new party, a new type or a renewal is a new act in the same process (C15); a withdrawal reaches the
acts that stood when it was made and never one that comes after it (C5).
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from sipdesk.domain.guardian import Child, Guardian
from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.representative import CapacityNote, Detriment, Representative
from sipdesk.domain.terms import Answer, ConsentForm, Documented, MeetingForm


@dataclass(slots=True)
class Grant:
    """One party's row: what it may be told and what it may tell.

    confirmed: the row was read as its sentence and confirmed, for this party alone (C2).
    """

    uid: str = field(default_factory=new_uid)
    party_uid: str = ""
    receives: tuple[str, ...] = ()
    shares: tuple[str, ...] = ()
    confirmed: bool = False


@dataclass(slots=True)
class ConsentAct:
    """One act of consent (C1, C2, C4, C6, C15).

    exchange: (i) information before and at the meeting. plan: (ii) that a SIP is drawn up.
    given_by: uid of the representative or guardian who gave it, empty when the person did herself (C7, C8).
    questions: those it was given for, as they were worded (see `disclosure.agreed`); a later one is not covered (C1).
    documented_where: name of the own system, or where the paper form is kept.
    recorded_at: when the act was recorded as given; until then it is a draft and no ground at all.
    """

    uid: str = field(default_factory=new_uid)
    exchange: Answer | None = None
    plan: Answer | None = None
    given_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    form: ConsentForm | None = None
    taken_by: str = ""
    documented: Documented | None = None
    documented_where: str = ""
    grants: list[Grant] = field(default_factory=list)
    questions: tuple[str, ...] = ()
    recorded_at: datetime | None = None
    given_by: str = ""


@dataclass(slots=True)
class Withdrawal:
    """Taking back, whole or in part, with effect at once (C5).

    exchange and plan say which of the two consents; within exchange an empty party_uid means every
    party and an empty type every type. acts: the acts that stood then. told: uids of the parties that have
    been told of it since; until then they stand in the worklist. taken_back_by: as `ConsentAct.given_by`.
    """

    uid: str = field(default_factory=new_uid)
    at: datetime | None = None
    exchange: bool = False
    plan: bool = False
    party_uid: str = ""
    type: str = ""
    acts: tuple[str, ...] = ()
    form: ConsentForm | None = None
    taken_by: str = ""
    note: Passage = field(default_factory=Passage)
    told: tuple[str, ...] = ()
    taken_back_by: str = ""


@dataclass(slots=True)
class TypeReason:
    """A kind of information chosen for this case, and why it is needed (C3)."""

    uid: str = field(default_factory=new_uid)
    type: str = ""
    reason: str = ""


@dataclass(slots=True)
class Consent:
    """The whole story of consent in one case.

    types: the columns of the matrix. agreed_forms: forms of meeting the person agreed to (C11).
    not_shared: what must not be shared, in her own words; explained: what she was told when she
    refused, whole or in part (C9). representatives: who may consent for her, on what ground; capacity: what was seen
    of her own capacity, dated; detriments: what has passed the test where nobody can consent (C7). child, guardians:
    for somebody under 18 (C8).
    """

    types: list[TypeReason] = field(default_factory=list)
    acts: list[ConsentAct] = field(default_factory=list)
    withdrawals: list[Withdrawal] = field(default_factory=list)
    agreed_forms: tuple[MeetingForm, ...] = ()
    not_shared: Passage = field(default_factory=Passage)
    explained: str = ""
    explained_on: date | None = None
    representatives: list[Representative] = field(default_factory=list)
    capacity: list[CapacityNote] = field(default_factory=list)
    detriments: list[Detriment] = field(default_factory=list)
    child: Child = field(default_factory=Child)
    guardians: list[Guardian] = field(default_factory=list)
