"""What to do now: what is due within a week, else the first task that is not done."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.task import Status, Task
from sipdesk.domain.tasks import next_step, tasks
from tests.domain.examples import ROUTINE, TODAY, after_the_meeting, complete_case, days, refuse

NOW = datetime.combine(TODAY, time(12))


def task(case: Case, code: str) -> Task:
    return next(task for task in tasks(case, TODAY, ROUTINE) if task.code == code)


def test_next_is_what_is_due_soonest() -> None:
    case = complete_case()
    letters = next_step(case, TODAY, ROUTINE)
    assert letters is not None
    assert letters.code == "letters"

    case.need.judged_on, case.need.first_step_on = TODAY - days(5), None
    first = next_step(case, TODAY, ROUTINE)
    assert first is not None
    assert (first.code, first.days) == ("need", -2)


def test_next_is_else_the_first_that_is_not_done() -> None:
    case = complete_case()
    case.meeting.on = case.meeting.reply_by = TODAY + days(60)
    case.parties[1].approved_on = None
    step = next_step(case, TODAY, ROUTINE)

    assert step is not None
    assert (step.code, step.status) == ("participants", Status.MISSING)


@pytest.mark.parametrize(("left", "code"), [(7, "letters"), (8, "participants")])
def test_next_presses_within_a_week_only(left: int, code: str) -> None:
    case = complete_case()
    case.parties[1].approved_on = None
    case.meeting.on = case.meeting.reply_by = TODAY + days(7 + left)
    step = next_step(case, TODAY, ROUTINE)

    assert step is not None
    assert step.code == code


def test_next_is_not_a_consent_that_runs_out_in_two_months() -> None:
    case, last = after_the_meeting(), date(2027, 1, 22)
    case.consent.acts[0].valid_to = last
    case.issued = [paper for paper in case.issued if paper.paper != "plan"]
    step = next_step(case, last - days(45), ROUTINE)

    assert step is not None
    assert step.code == "papers"


def test_c9_a_refusal_is_written_down_and_then_the_case_is_closed() -> None:
    case = complete_case()
    refuse(case)
    assert next_step(case, TODAY, ROUTINE) == task(case, "consent")

    case.consent.explained, case.consent.explained_on = "Vad som går förlorat", TODAY
    step = next_step(case, TODAY, ROUTINE)
    assert step is not None
    assert (step.code, step.status) == ("closing", Status.NOT_STARTED)


def test_c5_closing_is_a_task_with_its_day() -> None:
    case = complete_case()
    assert task(case, "closing").due is None

    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, plan=True))
    closing = task(case, "closing")
    assert (closing.status, closing.days) == (Status.DUE_SOON, 0)


def test_c8_a_child_is_asked_first() -> None:
    case = complete_case()
    case.person.birth_date = date(2014, 5, 1)

    step = next_step(case, TODAY, ROUTINE)
    assert step is not None
    assert step.code == "child"
