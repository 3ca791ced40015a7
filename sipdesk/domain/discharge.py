"""The discharge track: what the hospital has told, and what is planned for the time after it (A11 to A19, D8).

Lag (2017:612). It is only asked about while the case follows that track (A2), and kept when the track is changed.
"""

from dataclasses import dataclass, field
from datetime import date, time

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Answer, CompulsoryCare, ExistingSip


@dataclass(slots=True)
class Estimate:
    """The day of discharge as the hospital estimated it, and the day it said so (A17). An earlier one is kept."""

    uid: str = field(default_factory=new_uid)
    day: date | None = None
    said_on: date | None = None


@dataclass(slots=True)
class Judgement:
    """Whether a SIP is needed after discharge (A13). told: uids of the units that were told of a no in another way than
    by a paper from here."""

    needed: Answer | None = None
    judged_on: date | None = None
    judged_by: str = ""
    reason: Passage = field(default_factory=Passage)
    told: tuple[str, ...] = ()


@dataclass(slots=True)
class Discharge:
    """A11 to A19.

    admitted_on: day of the admission notice. estimates: in the order in which they were told. ready_on, ready_at: when
    the notice of ready for discharge came, local time. called_on: when the summons of regional open care reached the
    municipality. care_contact: main care contact in regional open care. planned_on: when the planning for the time
    after discharge was carried out; offered_on: when the meeting was offered. hospital_reason: why the meeting is held
    in hospital. sip_told_on, sip_told_by: that the care request says that a SIP exists. goal_changed: whether the
    long-term goal of that SIP has markedly changed; existing: what becomes of it, with the person's answer.
    """

    admitted_on: date | None = None
    estimates: list[Estimate] = field(default_factory=list)
    ready_on: date | None = None
    ready_at: time | None = None
    called_on: date | None = None
    discharged_on: date | None = None
    compulsory: CompulsoryCare = CompulsoryCare.NONE
    care_contact: str = ""
    care_contact_unit: str = ""
    care_contact_phone: str = ""
    planned_on: date | None = None
    planned_by: str = ""
    offered_on: date | None = None
    offered_by: str = ""
    offer_answer: Answer | None = None
    answered_on: date | None = None
    in_hospital: bool = False
    hospital_reason: str = ""
    sip_exists: Answer | None = None
    sip_told_on: date | None = None
    sip_told_by: str = ""
    goal_changed: Answer | None = None
    existing: ExistingSip | None = None
    existing_answer: Answer | None = None
    existing_answered_on: date | None = None
    judgement: Judgement = field(default_factory=Judgement)
