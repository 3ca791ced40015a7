"""All letters of a meeting in one go: each made whole and registered before the next, so that it can be stopped
between any two. What is shown meanwhile is the reader's role, never the name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, write_file
from sipdesk.issuing.register import Clock, Issued, issue
from sipdesk.storage import cases
from sipdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Step:
    """How far the batch is: once before each letter, and once after it with what came of it.

    number: from 1. role: whom the letter is for, without a name; empty for the person. issued, or trouble: why not.
    path: where its file lies.
    """

    number: int
    of: int
    role: str
    issued: Issued | None = None
    trouble: SipError | None = None
    path: Path | None = None


def issue_letters(
    store: Store, case_uid: str, copies: Sequence[Copy], by: Staff, routine: Routine, *,
    folder: Path | None = None, clock: Clock = datetime.now,
) -> Iterator[Step]:  # fmt: skip
    """Make the letters one by one; consent is looked at for each. A letter that is stopped does not stop the others.

    folder: where whole files are written as well. Closing the generator ends the batch; what is made stays made.
    Raises SipError store.… and paper.not-written, which end it.
    """
    case = cases.load(store, case_uid, by).case
    for number, copy in enumerate(copies, 1):
        step = Step(number, len(copies), role_of(case, copy.reader, routine))
        yield step
        yield _letter(store, case_uid, copy, by, routine, step, folder, clock)


def role_of(case: Case, reader: Reader, routine: Routine) -> str:
    """*distriktssköterska*, *dotter*, or the kind of organisation; empty for the person."""
    party = case.party(reader.party_uid)
    if party is None:
        return ""
    kind = routine.kinds.get(party.kind)
    return party.role or party.relation or (kind.name.lower() if kind else "")


def _letter(
    store: Store, case_uid: str, copy: Copy, by: Staff, routine: Routine, step: Step, folder: Path | None, clock: Clock
) -> Step:
    try:
        issued = issue(store, case_uid, copy, by, routine, clock=clock)
    except SipError as trouble:
        if trouble.code.startswith("store."):
            raise
        return replace(step, trouble=trouble)
    path = write_file(folder, issued.file_name, issued.content) if folder else None
    return replace(step, issued=issued, path=path)
