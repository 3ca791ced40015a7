"""Moment 1, *upptäck behov*: how the need was found and what the person was told."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Initiative, RequestAnswer


@dataclass(slots=True)
class Request:
    """What became of the request (A4). reason: why it was declined, as the person reads it. passed_to: who took it
    over; receipt_on: when they said that they had."""

    answer: RequestAnswer | None = None
    answered_on: date | None = None
    answered_by: str = ""
    reason: str = ""
    passed_to: str = ""
    receipt_on: date | None = None


@dataclass(slots=True)
class Need:
    """A3 to A6, D7. `signs` are codes from the routine's checklist; `sides` whose help is needed."""

    found_on: date | None = None
    found_by: str = ""
    found_by_role: str = ""
    found_by_organisation: str = ""
    initiative: Initiative = Initiative.STAFF
    relative_approved: bool = False
    judged_on: date | None = None
    judged_by: str = ""
    first_step_on: date | None = None
    signs: tuple[str, ...] = ()
    other_sign: Passage = field(default_factory=Passage)
    description: Passage = field(default_factory=Passage)
    municipality_needed: bool = False
    region_needed: bool = False
    request: Request = field(default_factory=Request)


@dataclass(slots=True)
class Information:
    """What the person was told before anything else (A7), and how we know it was understood (A9)."""

    given_on: date | None = None
    given_by: str = ""
    what: str = ""
    how: str = ""
    language: str = ""
    understood: Passage = field(default_factory=Passage)
    relatives_informed: bool = False
