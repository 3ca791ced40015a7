"""A case on the wrong person, a name or number typed wrong, one person entered twice: how it was put right (P7).

Nothing is taken away: what stood before is kept where it stood, and each case says where it goes on.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from sipdesk.domain.ids import new_uid
from sipdesk.domain.terms import Answer, CorrectionKind


@dataclass(slots=True)
class Correction:
    """One act of putting right, by a named person with a reason.

    first_name to birth_date: as they stood before, where they were typed wrong. other_uid, other_number: the case that
    it goes on in, or came from. given_to: uids of the parties and guardians that had been given papers with what was
    wrong; an empty one is the person. told: those of them that know by now. astray: whether it is an incident too.
    undone_at: it was the right person, or two people, after all.
    """

    uid: str = field(default_factory=new_uid)
    kind: CorrectionKind = CorrectionKind.NAMED
    at: datetime | None = None
    by: str = ""
    reason: str = ""
    first_name: str = ""
    last_name: str = ""
    identity_number: str = ""
    birth_date: date | None = None
    other_uid: str = ""
    other_number: str = ""
    given_to: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    astray: Answer | None = None
    undone_at: datetime | None = None
    undone_by: str = ""
    undone_because: str = ""
