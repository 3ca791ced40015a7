"""A request to see the case as a public record (P8): what may be given out is tested part by part, passage by passage.

Secrecy is the rule for what stands in such a case (offentlighets- och sekretesslagen), so nothing is given out that
nobody has said may be.
"""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid


@dataclass(slots=True)
class SecrecyOfPart:
    """What was decided of one part of the case.

    section: the part, as `Case` calls it; "case" for what the case says itself. grounds: codes of the laws by which
    the rest is withheld. given: passages that may be given out, each by its place and what it said then, so that a
    passage that is written anew is struck until it has been tested anew.
    """

    uid: str = field(default_factory=new_uid)
    section: str = ""
    grounds: tuple[str, ...] = ()
    given: tuple[str, ...] = ()


@dataclass(slots=True)
class SecrecyReview:
    """One request and its review. about: what is asked for; who asks is not written, nobody has to say that.
    decided_by, decided_on: who tested it, and when."""

    uid: str = field(default_factory=new_uid)
    asked_on: date | None = None
    about: str = ""
    decided_by: str = ""
    decided_on: date | None = None
    parts: list[SecrecyOfPart] = field(default_factory=list)
