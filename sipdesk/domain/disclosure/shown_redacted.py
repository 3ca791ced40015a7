"""What a View holds of a case for a public-record request: what may be given out, and where something is struck."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.disclosure.shown_file import ShownPart


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A part of the case by its name in the case. struck: numbers of the grounds, where all of it is struck."""

    name: str
    parts: tuple[ShownPart, ...] = ()
    struck: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ShownRedacted:
    """grounds: citations; the first has number 1. decided_by, decided_on: who tested the secrecy, and when."""

    sections: tuple[ShownSection, ...] = ()
    grounds: tuple[str, ...] = ()
    decided_by: str = ""
    decided_on: date | None = None
