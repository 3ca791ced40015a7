"""What a View holds of consent: for the person and the own unit only."""

from dataclasses import dataclass
from datetime import date

from sipdesk.domain.terms import Answer, ConsentForm, Documented, MeetingForm


@dataclass(frozen=True, slots=True)
class ShownType:
    """A kind of information as the consent form names it: heading, in the person's mouth, and why it is needed."""

    code: str
    name: str
    own: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShownGrant:
    """A party's row on the consent form; codes of types."""

    name: str
    short_name: str
    receives: tuple[str, ...]
    shares: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class ShownConsent:
    """The consent form, for the person and the own unit only. `recorded`: an answer stands in it.

    represented: another consents for the person (C7); representative: who did, where it is said.
    """

    types: tuple[ShownType, ...] = ()
    grants: tuple[ShownGrant, ...] = ()
    exchange: Answer | None = None
    plan: Answer | None = None
    given_on: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    form: ConsentForm | None = None
    taken_by: str = ""
    documented: Documented | None = None
    documented_where: str = ""
    not_shared: str = ""
    agreed_forms: tuple[MeetingForm, ...] = ()
    recorded: bool = False
    represented: bool = False
    representative: str = ""
