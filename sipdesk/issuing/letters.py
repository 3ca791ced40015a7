"""All letters of a meeting in one go: each made whole and registered before the next, so that it can be stopped
between any two. What is shown meanwhile is the reader's role, never the name.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy
from sipdesk.issuing.register import Issued
from sipdesk.storage.cases import Loaded


@dataclass(frozen=True, slots=True)
class Step:
    """How far the batch is: once before each letter, and once after it with what came of it.

    number: from 1. kind, role: whom the letter is for, without a name; the role of a party, as it is written in the
    case. issued, or trouble: why not.
    """

    number: int
    of: int
    kind: ReaderKind
    role: str
    issued: Issued | None = None
    trouble: SipError | None = None


def issue_letters(
    case: Case, copies: Sequence[Copy], routine: Routine, make: Callable[[Copy, Loaded | None], Issued]
) -> Iterator[Step]:
    """Make the letters one by one; a letter that is stopped does not stop the others.

    make: issues one copy (`register.issue`), where consent is looked at for each; it gets the case as the letter before
    left it. Closing the generator ends the batch; what is made stays made. Raises SipError store.…, which ends it.
    """
    since: Loaded | None = None
    for number, copy in enumerate(copies, 1):
        step = Step(number, len(copies), copy.reader.kind, role_of(case, copy.reader, routine))
        yield step
        try:
            issued = make(copy, since)
            since = Loaded(issued.case, issued.version)
            yield replace(step, issued=issued)
        except SipError as trouble:
            if trouble.code.startswith("store."):
                raise
            yield replace(step, trouble=trouble)


def role_of(case: Case, reader: Reader, routine: Routine) -> str:
    """*distriktssköterska*, *dotter*, or the kind of organisation; empty for who is no party."""
    party = case.party(reader.party_uid)
    if party is None:
        return ""
    kind = routine.kinds.get(party.kind)
    return party.role or party.relation or (kind.name.lower() if kind else "")
