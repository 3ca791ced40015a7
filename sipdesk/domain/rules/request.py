"""A request for a SIP: accepted; declined, exceptionally, on paper and with a reason; or passed on to somebody (A4)."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.findings import Finding
from sipdesk.domain.given import sent_to_person
from sipdesk.domain.need import Request
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import dated, not_come, process, stop, warn
from sipdesk.domain.terms import RequestAnswer

PAPER: Final = "decline"
PATH: Final = "need.request"


def a4_declined(case: Case) -> bool:
    """A4: whether the request was declined."""
    return case.need.request.answer is RequestAnswer.DECLINED


def a4_ended(case: Case) -> bool:
    """A4: whether it ends here: nobody is chased for a meeting that was declined, or that another calls to."""
    return case.need.request.answer in (RequestAnswer.DECLINED, RequestAnswer.PASSED_ON)


def a4_answered(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A4: declined with a reason, a day and a name; passed on to somebody who says so."""
    request = case.need.request
    if not a4_ended(case):
        return
    if request.answered_on is None:
        yield process("A4.day-missing", f"{PATH}.answered_on")
    elif request.answered_on > today:
        yield process("A4.day-in-future", f"{PATH}.answered_on", answered_on=request.answered_on)
    if not request.answered_by.strip():
        yield process("A4.by-missing", f"{PATH}.answered_by")
    yield from _why(request) if a4_declined(case) else _to_whom(request, today)


def _why(request: Request) -> Iterator[Finding]:
    if not request.reason.strip():
        yield process("A4.reason-missing", f"{PATH}.reason")


def _to_whom(request: Request, today: date) -> Iterator[Finding]:
    if not request.passed_to.strip():
        yield process("A4.receiver-missing", f"{PATH}.passed_to")
    elif request.receipt_on is None:
        yield warn("A4.receipt-missing", f"{PATH}.receipt_on")
    yield from not_come("A4.receipt-in-future", f"{PATH}.receipt_on", request.receipt_on, today)


def a4_tell(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """A4: the person gets it on paper, on the day it is declined."""
    day = case.need.request.answered_on
    if a4_declined(case) and day is not None and not sent_to_person(case, PAPER):
        yield dated("A4.tell", f"{PATH}.answer", day)


def a4_paper(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """A4: the paper says why, when and by whom."""
    if a4_declined(case):
        yield from a4_answered(case, today, routine)
    else:
        yield stop("A4.not-declined", f"{PATH}.answer")
