"""What the big screen holds while the plan is written in view of all (E5): what everybody in the room may know."""

from dataclasses import dataclass, field

from sipdesk.domain.disclosure.shown_meeting import ShownQuestion
from sipdesk.domain.disclosure.shown_plan import ShownPlan


@dataclass(frozen=True, slots=True)
class ShownRoom:
    """minutes: how long the meeting is, 0 when not said. who: names of those who can be written as the one who does
    something, each known to all. All empty where somebody is in the room who may know nothing."""

    first_name: str = ""
    purpose: str = ""
    minutes: int = 0
    questions: tuple[ShownQuestion, ...] = ()
    who: tuple[str, ...] = ()
    plan: ShownPlan = field(default_factory=ShownPlan)
    demo: bool = False
