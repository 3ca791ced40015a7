"""So many invented cases that a year has figures to show."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Closing, Evaluation
from sipdesk.domain.terms import CaseState, ClosingReason, Extent

# month: how many meetings, and about how many days they took
YEAR = {1: (9, 23), 2: (11, 22), 3: (12, 20), 4: (8, 24), 5: (10, 19), 6: (13, 18), 7: (3, 30), 8: (7, 21), 9: (12, 17),
        10: (14, 16), 11: (6, 15)}  # fmt: skip
REASONS = (ClosingReason.GOALS_MET, ClosingReason.MOVED, ClosingReason.NO_NEED)


def year_of_meetings(today: date) -> Iterator[Case]:
    """Closed cases, a hundred or so, whose meetings were spread over the year."""
    for month, (meetings, days) in YEAR.items():
        for number in range(meetings):
            on = date(today.year, month, 1 + number)
            case = Case(state=CaseState.CLOSED, demo=True)
            case.person.first_name = "Påhittad"
            case.need.found_on, case.meeting.on = on - timedelta(days=days - meetings // 2 + number), on
            case.plan.follow_up.on = on + timedelta(days=90) if number != 1 or month > 10 else None
            heard = Extent.WHOLLY if number % 3 else None
            case.closing = Closing(
                reason=REASONS[number % 5 % 3], on=on, closed_at=datetime(today.year, month, 28, 9),
                evaluation=Evaluation(heard=heard, helped=heard),
            )  # fmt: skip
            yield case
