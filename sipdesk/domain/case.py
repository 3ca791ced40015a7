"""A case: one person's SIP process from need to closing, as one value that is saved, checked and printed whole."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.action_done import ActionDone
from sipdesk.domain.closing import Closing, Reopening
from sipdesk.domain.consent import Consent
from sipdesk.domain.correction import Correction
from sipdesk.domain.discharge import Discharge
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.hand_over import HandOver
from sipdesk.domain.ids import new_uid
from sipdesk.domain.incident import Incident
from sipdesk.domain.life_change import LifeChange
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.need import Information, Need
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Plan
from sipdesk.domain.preparation import Preparation
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.register import Deviation, IssuedPaper, TrackChange
from sipdesk.domain.secrecy import SecrecyReview
from sipdesk.domain.terms import CaseState, Track
from sipdesk.domain.translation import Translation


@dataclass(slots=True)
class Case:
    """Everything about one process (A1: its moments may be entered in any order, and again).

    number: the municipality's own reference; it holds nothing personal. plans: every version, the
    last one is the present one. discharge: what is asked on that track (A2).
    actions_done: what our own unit has done of the plan (F16). follow_ups: those that
    were held, in their order. secrecy: requests to see it as a public record. translations: the interpreter's,
    into any language. internal_note: for the own unit only, on no paper. demo: an invented person; every page and
    paper says so.
    """

    uid: str = field(default_factory=new_uid)
    number: str = ""
    created_on: date | None = None
    state: CaseState = CaseState.OPEN
    track: Track = Track.COMMUNITY
    track_changes: list[TrackChange] = field(default_factory=list)
    person: Person = field(default_factory=Person)
    need: Need = field(default_factory=Need)
    discharge: Discharge = field(default_factory=Discharge)
    information: Information = field(default_factory=Information)
    preparation: Preparation = field(default_factory=Preparation)
    consent: Consent = field(default_factory=Consent)
    parties: list[Party] = field(default_factory=list)
    meeting: Meeting = field(default_factory=Meeting)
    plans: list[Plan] = field(default_factory=lambda: [Plan()])
    actions_done: list[ActionDone] = field(default_factory=list)
    follow_ups: list[FollowUpHeld] = field(default_factory=list)
    life_changes: list[LifeChange] = field(default_factory=list)
    incidents: list[Incident] = field(default_factory=list)
    corrections: list[Correction] = field(default_factory=list)
    secrecy: list[SecrecyReview] = field(default_factory=list)
    received: list[SummonsReceived] = field(default_factory=list)
    closing: Closing = field(default_factory=Closing)
    reopened: list[Reopening] = field(default_factory=list)
    issued: list[IssuedPaper] = field(default_factory=list)
    deviations: list[Deviation] = field(default_factory=list)
    hand_overs: list[HandOver] = field(default_factory=list)
    translations: list[Translation] = field(default_factory=list)
    internal_note: str = ""
    demo: bool = False

    @property
    def plan(self) -> Plan:
        """The present version of the plan."""
        return self.plans[-1]

    def party(self, uid: str) -> Party | None:
        """The party with that uid, or None when it has been removed."""
        return next((party for party in self.parties if party.uid == uid), None)
