"""A paper that came into the wrong hands: what, to whom, when, what was done, who is told (P7)."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer


@dataclass(slots=True)
class Incident:
    """One incident. paper_uid: of the register, "" for another paper. returned: the paper is back, or destroyed.

    officer_told_on: whoever answers for data protection. notify: whether the authority is to be told, notified_on when
    it was, why_not where it is not. person_told_on, or person_not_told_because. settled_on: nothing is left to do.
    """

    uid: str = field(default_factory=new_uid)
    happened_on: date | None = None
    noticed_on: date | None = None
    noticed_by: str = ""
    paper_uid: str = ""
    what: str = ""
    to_whom: str = ""
    done: str = ""
    returned: Answer | None = None
    officer_told_on: date | None = None
    notify: Answer | None = None
    notified_on: date | None = None
    why_not: str = ""
    person_told_on: date | None = None
    person_not_told_because: str = ""
    settled_on: date | None = None
