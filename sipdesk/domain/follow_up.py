"""Follow-ups that have been held: what was done, what it led to, and what happens now (G1 to G4).

When and where the next one is belongs to the plan (`plan.FollowUp`); here stands what was said there.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Extent, Outcome


@dataclass(slots=True)
class ActionResult:
    """Whether a promised action was done, and why not or only in part (G3). action_uid: of the plan that is followed
    up; its uid is the same from version to version."""

    uid: str = field(default_factory=new_uid)
    action_uid: str = ""
    done: Extent | None = None
    why: Passage = field(default_factory=Passage)


@dataclass(slots=True)
class GoalResult:
    """Whether a goal was reached (G3). goal_uid: of a sub-goal, or empty for the long-term goal."""

    uid: str = field(default_factory=new_uid)
    goal_uid: str = ""
    reached: Extent | None = None


@dataclass(slots=True)
class FollowUpHeld:
    """One follow-up, of one version of the plan. There can be any number of them (A1).

    there: uids of the parties that came; person_there: whether the person did. progress to more_needed: the questions
    of G2; whether promised actions were done is answered action by action. own_view: the person's own.
    settled_at: when the outcome was decided; from then on it is not written in any more.
    """

    uid: str = field(default_factory=new_uid)
    on: date | None = None
    plan_version: int = 1
    called_by: str = ""
    there: tuple[str, ...] = ()
    person_there: bool = False
    own_view: Passage = field(default_factory=Passage)
    progress: Passage = field(default_factory=Passage)
    new_facts: Passage = field(default_factory=Passage)
    actions: list[ActionResult] = field(default_factory=list)
    goals: list[GoalResult] = field(default_factory=list)
    helped: Passage = field(default_factory=Passage)
    more_needed: Passage = field(default_factory=Passage)
    outcome: Outcome | None = None
    settled_at: datetime | None = None
    settled_by: str = ""
