"""The log is looked through from time to time, and that is recorded (P4; lag (2001:454) 10 §)."""

from collections.abc import Iterable
from datetime import date, timedelta

from sipdesk.domain.routine import Routine


def p4_check_by(checked: Iterable[date], begun_on: date, routine: Routine) -> date:
    """P4: the last day of the next check: so many days after the last one, or after the first day that was logged.

    checked: the days up to which the log has been looked through. begun_on: the first day in the log.
    """
    return max(checked, default=begun_on) + timedelta(days=routine.thresholds.log_check_days)
