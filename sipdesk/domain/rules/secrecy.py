"""A request to see the case as a public record: secrecy is tested before anything is given out (P8)."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.redacting import p8_review, p8_without_ground
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_at
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated, stop
from sipdesk.domain.secrecy import SecrecyReview

PATH: Final = "secrecy"
PAPER: Final = "redacted"


def p8_tested(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """P8: a copy is given out after a named person has tested secrecy, with a ground in law for all that is struck."""
    review = p8_review(case)
    if review is None:
        yield stop("P8.no-review", PATH)
        return
    path = f"{PATH}.{review.uid}"
    if not review.decided_by.strip():
        yield stop("P8.decider-missing", f"{path}.decided_by")
    if review.decided_on is None:
        yield stop("P8.day-missing", f"{path}.decided_on")
    elif review.decided_on > today:
        yield stop("P8.day-in-future", f"{path}.decided_on", decided_on=review.decided_on)
    for section in p8_without_ground(case, review, today, routine):
        yield stop("P8.ground-missing", _part(review, path, section))


def p8_answered(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """P8: whoever asks to see a public record is answered promptly (tryckfrihetsförordningen 2 kap. 15 and 16 §§)."""
    review = p8_review(case)
    if review is not None and review.asked_on is not None and not _answered(case, review):
        due = review.asked_on + timedelta(days=routine.thresholds.public_record_days)
        yield dated("P8.answer", f"{PATH}.{review.uid}.decided_on", due, asked_on=review.asked_on)


def _answered(case: Case, review: SecrecyReview) -> bool:
    """Whether a copy that rests on the review has left the house."""
    return any(paper.paper == PAPER and review.uid in paper.ground and sent_at(paper) for paper in case.issued)


def _part(review: SecrecyReview, path: str, section: str) -> str:
    uid = next((one.uid for one in review.parts if one.section == section), "")
    return f"{path}.parts.{uid}.grounds" if uid else f"{path}.parts"
