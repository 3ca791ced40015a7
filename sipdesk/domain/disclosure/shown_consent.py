"""What a View holds of consent: for who signs it, and for the own unit."""

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
class ShownSigner:
    """One who signs the form for a child: she herself or a guardian (C8)."""

    name: str
    child: bool = False


@dataclass(frozen=True, slots=True)
class ShownConsent:
    """The consent form, for who signs it and for the own unit. `recorded`: an answer stands in it.

    represented: another consents for the person (C7); representative: who did, where it is said. signers: for a child;
    of what a guardian may not know nothing stands in her form (C8). ends_on: the child's 18th birthday, where the
    consent would last longer. purpose, questions: what is asked about, as far as who signs may know it. unit_known:
    whether who signs may know what unit asks; else the municipality alone does.
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
    purpose: str = ""
    questions: tuple[str, ...] = ()
    signers: tuple[ShownSigner, ...] = ()
    ends_on: date | None = None
    unit_known: bool = True
