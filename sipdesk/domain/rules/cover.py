"""P4: while a colleague covers during leave the log tells who works on the case, and the day it goes back is kept."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.hand_over import covered
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated


def p4_goes_back(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """P4: whoever covers hands the case back by the day that was agreed."""
    move = covered(case.hand_overs)
    if move is not None and move.back_by is not None:
        yield dated("P4.goes-back", "hand_overs", move.back_by, colleague=move.from_name)
