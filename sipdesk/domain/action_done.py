"""What our own unit has promised in the plan and done between the meetings (F16)."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid


@dataclass(slots=True)
class ActionDone:
    """uid: the action's own, which is the same from version to version. by: who says that it is done."""

    uid: str = field(default_factory=new_uid)
    on: date | None = None
    by: str = ""
