"""A sentence for every finding of the rules: what is the matter, and the way out. `domain.rules.codes` lists them."""

from collections.abc import Mapping
from typing import Final

from sipdesk.sentences.of_findings import (
    child,
    closing,
    consent,
    discharge,
    follow_up,
    incident,
    letters,
    meeting,
    need,
    parties,
    plan,
    representative,
    secrecy,
    words,
)

CONTEXT: Final = "Findings"

FINDINGS: Final[Mapping[str, str]] = {
    **child.CHILD,
    **child.GUARDIANS,
    **representative.REPRESENTATIVE,
    **need.NEED,
    **discharge.DISCHARGE,
    **parties.PARTIES,
    **consent.CONSENT,
    **consent.TIME_AND_FORM,
    **words.WORDS,
    **letters.LETTERS,
    **meeting.MEETING,
    **plan.PLAN,
    **follow_up.FOLLOW_UP,
    **closing.CLOSING,
    **incident.INCIDENT,
    **secrecy.SECRECY,
}
