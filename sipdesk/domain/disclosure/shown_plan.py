"""What a View holds of the plan."""

from dataclasses import dataclass
from datetime import date, time

from sipdesk.domain.terms import Answer, Authority, Doer


@dataclass(frozen=True, slots=True)
class ShownAction:
    """Who does what, when and where. `sub_goal`: its place among the shown sub-goals from 0, or -1.

    who_orally: the unit's name would show a place (P1); it is told by word of mouth where nothing else stands for it.
    """

    what: str
    doer: Doer | None = None
    who: str = ""
    unit: str = ""
    authority: Authority | None = None
    phone: str = ""
    when: str = ""
    due_on: date | None = None
    where: str = ""
    where_orally: bool = False
    sub_goal: int = -1
    who_orally: bool = False


@dataclass(frozen=True, slots=True)
class ShownLead:
    authority: Authority | None = None
    unit: str = ""
    name: str = ""
    phone: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class ShownFollowUp:
    on: date | None = None
    starts: time | None = None
    place: str = ""
    place_orally: bool = False
    called_by: str = ""


@dataclass(frozen=True, slots=True)
class ShownRemark:
    text: str
    by: str = ""
    incorrect_fact: bool = False
    noted_on: date | None = None


@dataclass(frozen=True, slots=True)
class ShownPlan:
    """`version`: 0 when it is not said."""

    version: int = 0
    final: bool = False
    drawn_up_on: date | None = None
    support_needed: str = ""
    own_words: str = ""
    strengths: str = ""
    support_now: str = ""
    long_term_goal: str = ""
    sub_goals: tuple[str, ...] = ()
    actions: tuple[ShownAction, ...] = ()
    lead: ShownLead = ShownLead()
    follow_up: ShownFollowUp = ShownFollowUp()
    other_plans: str = ""
    remarks: tuple[ShownRemark, ...] = ()
    agreed_on: date | None = None
    agreement: Answer | None = None
    kept_elsewhere: str = ""
