"""May a paper that tells of something that has happened go to this reader today? A part of `issuable`."""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.notices import told_before
from sipdesk.domain.disclosure.taken_back import WITHDRAWAL
from sipdesk.domain.disclosure.told_meeting import CHANGE
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules import closing, meeting, meeting_change, withdrawal
from sipdesk.domain.rules.making import stop


def of_event(case: Case, paper: str, party: Party | None, today: date, routine: Routine) -> Iterator[Finding]:
    """What tells of something that has happened goes to whom it concerns: to the person, or a party told before."""
    if paper == CHANGE:
        yield from _change(case, party, today, routine)
    elif paper == closing.REOPENED:
        yield from closing.h2_reopened_paper(case, party)
    elif paper == WITHDRAWAL:
        yield from withdrawal.c5_paper(case, party, today)
    elif party is None:
        yield from _closing_to_person(case, today, routine)
    else:
        yield from _closing_to_party(case, party, today, routine)


def _change(case: Case, party: Party | None, today: date, routine: Routine) -> Iterator[Finding]:
    """Who may still be told of the meeting reads how it is now; who may not reads that it is not as was said."""
    yield from meeting_change.d10_paper(case, party, today)
    if case.meeting.cancelled_on is None:
        yield from meeting.c11_form_agreed(case, today, routine)


def _closing_to_party(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """The bare fact needs no consent, but goes to nobody who was not told of the SIP before."""
    if not told_before(case, party):
        yield stop("H2.not-told-before", f"parties.{party.uid}.name", party=party.name)
    yield from closing.h1_paper(case, today, routine)


def _closing_to_person(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    yield from closing.h1_paper(case, today, routine)
    yield from closing.h4_where_to_turn(case, today, routine)
