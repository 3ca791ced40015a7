"""What the lists of cases show next for a case: reckoned by the rules, kept by the store."""

from datetime import date, timedelta
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.grounds import last_day
from sipdesk.domain.disclosure.signers import c8_of_age_on
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.retention import p5_due
from sipdesk.domain.rules.standing import acts_of_all, given, h1_ended, still_given
from sipdesk.domain.terms import CaseState
from sipdesk.storage import retention, worklist
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.store import Store
from sipdesk.storage.worklist import NOTHING, Due

DECIDE: Final = "P5.decide"
"""What a closed case waits for; nothing is found in it, so it is no finding."""


def next_due(case: Case, today: date, routine: Routine) -> Due:
    """The next day on which something is due. It is kept until the case is saved again, so the first alert about a
    consent that runs out (C4) counts already now, though the worklist of today does not show it yet. A closed case
    waits for the day from which it is decided whether it is disposed of (P5), and before that for what a closing does
    not end (P7)."""
    items = worklist_items(case, today, routine)
    dues = [Due(items[0].due, items[0].code)] if items else []
    if case.state is CaseState.CLOSED:
        return next(iter(dues), Due(p5_due(case, routine), DECIDE))
    dues += [Due(day, "C4.runs-out") for day in _first_alerts(case, today, routine)]
    return min(dues, key=lambda due: due.on or date.max, default=NOTHING)


def due_in_lists(store: Store, case: Case, today: date, routine: Routine) -> Due:
    """The same as the lists show it: a closed case that somebody decided to keep waits at least until the day on which
    it is asked anew."""
    due = next_due(case, today, routine)
    return _kept(due, retention.kept_until(store).get(case.uid)) if due.code == DECIDE else due


def reckon_again(store: Store, today: date, routine: Routine) -> None:
    """Bring the lists up to date when the routine has changed; nobody reads a case, so no entry says so."""
    later = retention.kept_until(store)
    for row, case in every_case(store):
        due = next_due(case, today, routine)
        due = _kept(due, later.get(case.uid)) if due.code == DECIDE else due
        with store.transaction():
            worklist.refresh(store, row, case, due)


def _kept(due: Due, again_on: date | None) -> Due:
    return Due(max(due.on, again_on), DECIDE) if due.on and again_on else due


def _first_alerts(case: Case, today: date, routine: Routine) -> list[date]:
    """Days on which the worklist begins to speak of a consent's end."""
    if case.state is CaseState.CLOSED or h1_ended(case, today):
        return []
    longest = timedelta(days=max(routine.thresholds.consent_alerts, default=0))
    lasts = [
        last_day(act, routine.thresholds.consent_years)
        for act in acts_of_all(case, today, routine) if given(act) and still_given(case, act)
    ]
    lasts += [c8_of_age_on(case, routine)]
    return [last - longest for last in lasts if last and last - longest > today]
