"""A paper that was made goes out as a Word file too, for somebody who has to go on writing in it."""

from dataclasses import replace
from datetime import datetime

from sipdesk.documents.make import make_word
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine
from sipdesk.issuing.copies import WORD, corrections
from sipdesk.issuing.holding import as_made
from sipdesk.issuing.register import Clock, Issued, for_printing
from sipdesk.storage import audit
from sipdesk.storage.audit import Action
from sipdesk.storage.store import Store


def as_word(
    store: Store, case_uid: str, paper_uid: str, by: Staff, routine: Routine, *, clock: Clock = datetime.now
) -> Issued:
    """A paper as a Word file: the same words under the same code, consent looked at again as for the printer.

    What is kept as evidence is the paper itself; that its words went out in a file that can be changed is an entry of
    its own in the log. Raises as `issue`, and SipError paper.not-as-word.
    """
    issued = for_printing(store, case_uid, paper_uid, by, routine, clock=clock)
    shown, print_as = as_made(issued.case, issued.paper, clock().date(), routine)
    content = make_word(issued.paper.paper, shown, print_as, corrections(routine))
    with store.transaction():
        audit.append(store, Action.EXPORTED, by, issued.case)
    return replace(issued, content=content, ending=WORD)
