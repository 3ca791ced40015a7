"""The person in the middle, and how she is reached and spoken with."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Consenter, IdentityKind, InterpreterNeed


@dataclass(slots=True)
class Interpreter:
    """Interpreter for the meetings (A10). `booked_on` is the day the booking was confirmed."""

    need: InterpreterNeed = InterpreterNeed.NONE
    language: str = ""
    name: str = ""
    reference: str = ""
    booked_on: date | None = None


@dataclass(slots=True)
class Adaptation:
    """What must be adapted, for the person or for a relative (A8)."""

    uid: str = field(default_factory=new_uid)
    what: Passage = field(default_factory=Passage)
    for_relative: bool = False


@dataclass(slots=True)
class Person:
    """Whom the case is about.

    protected: protected personal data (skyddade personuppgifter), P1.
    safe_channel: how she can be reached safely, for staff to follow ("inte hem", "ring inte").
    no_post: nothing may be posted to her address, so no paper carries it on an envelope.
    language: language code of the papers she reads; print_size: body size in points.
    consenter: who can consent; guardians are carried later and refused until then.
    """

    first_name: str = ""
    last_name: str = ""
    identity_kind: IdentityKind = IdentityKind.PERSONNUMMER
    identity_number: str = ""
    birth_date: date | None = None
    address: str = ""
    postal_code: str = ""
    town: str = ""
    phone: str = ""
    email: str = ""
    protected: bool = False
    safe_channel: str = ""
    no_post: bool = False
    language: str = "sv"
    print_size: int = 12
    consenter: Consenter = Consenter.PERSON
    interpreter: Interpreter = field(default_factory=Interpreter)
    adaptations: list[Adaptation] = field(default_factory=list)

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()
