"""An extract for the person (P8): what is stored about her, who has looked at it, and what was given to whom.

What is stored is read through the same door as everything else, with her eyes. It is a paper like the others, in her
language and size of print, so that it can be read aloud, enlarged or printed.
"""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from sipdesk.documents.make import EXTRACT, PrintAs, make_paper
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_extract import ShownAct
from sipdesk.domain.disclosure.view_extract import p8_extract
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.correction import p7_doubles
from sipdesk.domain.terms import ReaderKind
from sipdesk.issuing.copies import corrections, usual_copy, write_file
from sipdesk.storage import audit, cases, worklist
from sipdesk.storage.audit import Action, Entry, Purpose
from sipdesk.storage.store import Store


class Part(StrEnum):
    """How far an extract has come."""

    READ = "read"
    MAKE = "make"
    WRITE = "write"


def extract(
    store: Store, uid: str, by: Staff, now: datetime, routine: Routine, folder: Path,
    *, language: str = "", size: int = 0, told: Callable[[Part], object] = lambda _: None,
) -> Path:  # fmt: skip
    """Write the extract to a folder, under a name that tells nothing; that it was made becomes an entry.

    language, size: as the person wants them where left out. told: called before each part, and may raise to end it
    there; nothing has then been written. The store is free while the paper is made: somebody may be typing. Raises
    SipError store.no-case, store.handed-over, paper.not-written (file), and as `make.blocks_of`.
    """
    told(Part.READ)
    with store.transaction():
        case = cases.load(store, uid, by, Purpose.EXTRACT).case
        doubles = [one for one in p7_doubles(case) if worklist.one(store, one)]
        found = [case, *(cases.load(store, one, by, Purpose.EXTRACT).case for one in doubles)]
        held = [(one, [_act(entry) for entry in audit.entries(store, one.uid, by)]) for one in found]
    told(Part.MAKE)
    print_as = _print_as(case, language, size)
    made = make_paper(EXTRACT, p8_extract(held, now.date(), routine), print_as, corrections(routine))
    told(Part.WRITE)
    with store.transaction():
        audit.append(store, Action.EXPORTED, by, case, purpose=Purpose.EXTRACT)
        return write_file(folder, f"registerutdrag-{uid[-12:]}.pdf", made.bytes)


def _print_as(case: Case, language: str, size: int) -> PrintAs:
    wanted = usual_copy(case, EXTRACT, Reader(ReaderKind.PERSON))
    return PrintAs(language or wanted.language, size or wanted.size)


def _act(entry: Entry) -> ShownAct:
    at = datetime.fromisoformat(entry.at).astimezone()
    refused = entry.outcome == audit.Outcome.REFUSED
    return ShownAct(at, entry.by_name, entry.role, entry.unit, entry.action, refused)
