"""The judgement that no SIP is needed after discharge, as one reader may read it (A13)."""

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_not_needed import ShownNotNeeded
from sipdesk.domain.terms import Answer


def show_not_needed(lens: Lens) -> ShownNotNeeded:
    """Empty unless it has been judged so, and the reader may know that."""
    judged = lens.case.discharge.judgement
    if lens.read(judged, "needed", None) is not Answer.NO:
        return ShownNotNeeded()
    return ShownNotNeeded(
        judged_on=lens.read(judged, "judged_on", None),
        judged_by=lens.text(judged, "judged_by"),
        reason=lens.text(judged, "reason"),
    )
