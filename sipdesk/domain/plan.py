"""The plan: long-term goal, sub-goals, actions, who holds it together and when it is followed up."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Answer, Authority, Doer


@dataclass(slots=True)
class SubGoal:
    uid: str = field(default_factory=new_uid)
    text: Passage = field(default_factory=Passage)


@dataclass(slots=True)
class Action:
    """Who does what, when, where (F3).

    doer PERSON: the person herself. doer PARTY: `party_uid` names it, `who` the person there.
    when, where and why_lost belong to what is done and tell the same kinds of information as `what`.
    due_on: a day to remember; `when` is the wording on the paper ("varje måndag").
    """

    uid: str = field(default_factory=new_uid)
    sub_goal_uid: str = ""
    what: Passage = field(default_factory=Passage)
    doer: Doer = Doer.PARTY
    party_uid: str = ""
    who: str = ""
    phone: str = ""
    when: str = ""
    due_on: date | None = None
    where: str = ""


@dataclass(slots=True)
class Lead:
    """Who holds the plan together (F4): the authority, and a named person who can be reached."""

    authority: Authority | None = None
    party_uid: str = ""
    name: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(slots=True)
class FollowUp:
    """When and where the plan is followed up and who calls to it (F5). The time may be set later."""

    on: date | None = None
    starts: time | None = None
    place: str = ""
    place_orally: bool = False
    called_by: str = ""


@dataclass(slots=True)
class Remark:
    """Disagreement as it was put, or an incorrect fact that the person pointed out (F12).

    incorrect_fact: must be noted by law (SoL 14 kap. 7 §). noted_on: the day it was noted in the file.
    """

    uid: str = field(default_factory=new_uid)
    text: Passage = field(default_factory=Passage)
    by: str = ""
    incorrect_fact: bool = False
    noted_on: date | None = None


@dataclass(slots=True)
class Agreement:
    """Read back and asked at the end, for this version (C12)."""

    read_back_on: date | None = None
    answer: Answer | None = None
    taken_by: str = ""
    not_asked_reason: str = ""


@dataclass(slots=True)
class Plan:
    """One version of the plan (F1 to F7, F10, F12, F15).

    support_needed: what support the person needs (F1). other_plans: the SIP does not replace them (F7).
    kept_elsewhere: where the valid plan lives, when it is not here (F14).
    final_at: when the version was fixed; after that it is never written again.
    """

    uid: str = field(default_factory=new_uid)
    version: int = 1
    drawn_up_on: date | None = None
    support_needed: Passage = field(default_factory=Passage)
    own_words: Passage = field(default_factory=Passage)
    strengths: Passage = field(default_factory=Passage)
    support_now: Passage = field(default_factory=Passage)
    long_term_goal: Passage = field(default_factory=Passage)
    sub_goals: list[SubGoal] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    lead: Lead = field(default_factory=Lead)
    follow_up: FollowUp = field(default_factory=FollowUp)
    other_plans: Passage = field(default_factory=Passage)
    remarks: list[Remark] = field(default_factory=list)
    agreement: Agreement = field(default_factory=Agreement)
    kept_elsewhere: str = ""
    final_at: datetime | None = None
    final_by: str = ""


def plan_begun(plan: Plan) -> bool:
    """Whether anything is written in the plan; before that nothing in it is missing yet."""
    return replace(Plan(), uid=plan.uid, version=plan.version) != plan
