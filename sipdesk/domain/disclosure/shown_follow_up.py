"""What a View holds of the newest follow-up that was held."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.terms import Extent, Outcome


@dataclass(frozen=True, slots=True)
class ShownResult:
    """An action or a goal of the plan, and how far it came. why: of an action."""

    what: str
    extent: Extent
    why: str = ""


@dataclass(frozen=True, slots=True)
class ShownFollowUpHeld:
    """`there`: names of those who came, the person's own first. `plan_version`: 0 when it is not said."""

    on: date | None = None
    plan_version: int = 0
    called_by: str = ""
    there: tuple[str, ...] = ()
    own_view: str = ""
    progress: str = ""
    new_facts: str = ""
    actions: tuple[ShownResult, ...] = ()
    goals: tuple[ShownResult, ...] = ()
    helped: str = ""
    more_needed: str = ""
    outcome: Outcome | None = None
