"""The six moments can be entered in any order and again; any number of follow-ups and versions (A1)."""

import random
from copy import deepcopy
from dataclasses import fields

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.progress import a1_tasks_of
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.follow_up import begin_follow_up, open_follow_up
from sipdesk.domain.steps.look import Look
from sipdesk.domain.task import Moment, Status, Task
from sipdesk.domain.tasks import tasks
from tests.domain.examples import MEETING, ROUTINE, TODAY, after_the_meeting, complete_case, days

PARTS = [each.name for each in fields(Case) if each.name not in ("uid", "state", "person", "track")]


def entered(case: Case) -> list[Task]:
    look = Look(case, TODAY, ROUTINE, findings(case, TODAY, ROUTINE), worklist_items(case, TODAY, ROUTINE))
    return [task(look) for task in a1_tasks_of(look)]


@pytest.mark.parametrize("seed", range(20))
def test_a1_whatever_is_written_first_every_task_can_be_entered(seed: int) -> None:
    whole, case, chance = complete_case(), Case(), random.Random(seed)
    case.person = deepcopy(whole.person)
    codes = [task.code for task in entered(case)]
    assert {task.moment for task in entered(case)} == set(Moment)
    for name in chance.sample(PARTS, len(PARTS)):
        setattr(case, name, deepcopy(getattr(whole, name)))
        assert [task.code for task in entered(case)] == codes
        assert [task.code for task in tasks(case, TODAY, ROUTINE)] == codes
    assert tasks(case, TODAY, ROUTINE) == tasks(whole, TODAY, ROUTINE)


@pytest.mark.parametrize("rounds", [0, 1, 2, 7])
def test_a1_any_number_of_follow_ups_and_versions(rounds: int) -> None:
    case, day = after_the_meeting(), MEETING + days(30)
    for number in range(rounds):
        held = begin_follow_up(case.plan)
        case.follow_ups.append(held)
        assert open_follow_up(case) is held
        held.settled_at = case.plan.final_at
        case.plans.append(new_version(case))
        case.plan.final_at = held.settled_at
        assert case.plan.version == number + 2

    found = {task.code: task for task in tasks(case, day, ROUTINE)}
    assert found["plan"].status is not Status.BLOCKED
    assert len(case.follow_ups) == len(case.plans) - 1 == rounds
    case.follow_ups.append(begin_follow_up(case.plan))
    again = {task.code: task for task in tasks(case, day, ROUTINE)}
    assert again["follow-up"].status in (Status.MISSING, Status.STARTED, Status.DUE_SOON)
