"""When the log is to be looked through again (P4)."""

from dataclasses import replace
from datetime import date

import pytest

from sipdesk.domain.rules.log_check import p4_check_by
from tests.domain.examples import ROUTINE, TODAY, days


@pytest.mark.parametrize(
    ("checked", "by"),
    [([], TODAY + days(30)), ([TODAY], TODAY + days(30)), ([TODAY + days(5), TODAY + days(2)], TODAY + days(35))],
)
def test_p4_so_many_days_after_the_last_check_or_after_the_log_began(checked: list[date], by: date) -> None:
    assert p4_check_by(checked, TODAY, ROUTINE) == by


def test_p4_how_often_is_the_routine_s() -> None:
    weekly = replace(ROUTINE, thresholds=replace(ROUTINE.thresholds, log_check_days=7))

    assert p4_check_by([TODAY], TODAY - days(90), weekly) == TODAY + days(7)
