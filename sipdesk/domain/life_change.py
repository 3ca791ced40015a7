"""A considerable change in the person's life before the follow-up: whoever leads the plan calls early (F11)."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage


@dataclass(slots=True)
class LifeChange:
    """What happened and who noted it. called_on: when the lead called to an early follow-up, or decided against it."""

    uid: str = field(default_factory=new_uid)
    noted_on: date | None = None
    what: Passage = field(default_factory=Passage)
    noted_by: str = ""
    called_on: date | None = None
