"""What a View holds for the person's extract (P8): what is stored, who has looked at it, and what was given to whom."""

from dataclasses import dataclass
from datetime import datetime

from sipdesk.domain.disclosure.shown_file import ShownPart
from sipdesk.domain.terms import ReaderKind


@dataclass(frozen=True, slots=True)
class ShownAct:
    """One entry of the audit log. act: its code. refused: somebody tried and was not let."""

    at: datetime
    who: str
    role: str
    unit: str
    act: str
    refused: bool = False


@dataclass(frozen=True, slots=True)
class ShownGiven:
    """A paper that left the house. party: its name, where the person may know it. types: what it told, by name."""

    at: datetime
    paper: str
    code: str
    reader: ReaderKind
    party: str = ""
    channel: str = ""
    types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownCase:
    """One case with what belongs to it. stored: nothing, where the case was written on the wrong person."""

    number: str
    stored: ShownPart | None = None
    acts: tuple[ShownAct, ...] = ()
    given: tuple[ShownGiven, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownExtract:
    """The case, and then each double entry that belongs to it."""

    cases: tuple[ShownCase, ...]
