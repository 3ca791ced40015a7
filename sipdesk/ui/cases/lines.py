"""What the list of cases and the overview say about a case, as values: whoever knows the case fills them in."""

from dataclasses import dataclass
from enum import IntEnum


class Section(IntEnum):
    """When something is to be done."""

    NOW = 0
    WEEK = 1
    LATER = 2


@dataclass(frozen=True, slots=True)
class Line:
    """One case in the list. note: what to do, in words; ink "warn" or "err" when it is due or late, else "muted".
    code: of the due date that the note is about; empty where there is nothing to do."""

    uid: str
    name: str
    note: str
    picture: str = "check"
    ink: str = "muted"
    section: Section = Section.LATER
    code: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A date: title ("Möte torsdag 26 november"), line ("klockan 13.00, om 10 dagar"), ink when it is due or late.

    page, path: where it is done with, empty where no page is.
    """

    picture: str
    title: str
    line: str
    ink: str = "muted"
    page: str = ""
    path: str = ""
