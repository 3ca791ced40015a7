"""Stores and cases to try things on. Keys come quickly here: a recovery code costs no Argon2."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Action, SubGoal
from sipdesk.domain.register import Staff
from sipdesk.errors import SipError
from sipdesk.storage.keys import DataKey, Keys, new_data_key, with_recovery_code
from sipdesk.storage.opening import create_store, open_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.storage.store import Store

ANNA = Staff("019a0000-0000-7000-8000-00000000000a", "Anna Provsson", "biståndshandläggare", "Enhet Påhittad")
ERIK = replace(ANNA, uid="019a0000-0000-7000-8000-00000000000e", name="Erik Provsson")


class Ticking:
    """A clock that goes a second each time it is looked at."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def quick_keys(key: DataKey) -> Keys:
    return with_recovery_code(Keys(), key, new_recovery_code())


def new_store(folder: Path, key: DataKey | None = None) -> Store:
    """An empty store in a folder, Anna signed in."""
    key = key or new_data_key()
    return create_store(folder / "cases.sipstore", key, quick_keys(key), ANNA, clock=Ticking())


def reopened(store: Store, key: DataKey) -> Store:
    """The same store, closed and opened again."""
    store.close()
    return open_store(store.path, key, clock=Ticking())


def small_case(last_name: str = "Provfall", number: str = "2026-1") -> Case:
    return Case(number=number, person=Person(first_name="Vera", last_name=last_name, identity_number="19410312-9816"))


def large_case(actions: int = 100) -> Case:
    """A plan with so many actions, as a long process makes it."""
    case = small_case()
    goals = [SubGoal(text=Passage(f"Delmål {n}", ("participation",), True)) for n in range(max(1, actions // 10))]
    case.plan.sub_goals = goals
    case.plan.actions = [
        Action(
            sub_goal_uid=goals[n % len(goals)].uid,
            what=Passage(f"Insats nummer {n} enligt det som vi sade på mötet", ("participation", "housing"), True),
            who="Hemtjänsten", phone="08-465 004 12", when="varje måndag", where="hemma",
        )
        for n in range(actions)
    ]  # fmt: skip
    return case


def refused(code: str, call: Any, *values: Any, **more: Any) -> SipError:
    """The trouble that a call must have, with that code."""
    with pytest.raises(SipError) as caught:
        call(*values, **more)
    assert caught.value.code == code
    return caught.value


@contextmanager
def traced(store: Store) -> Iterator[list[str]]:
    """All SQL that the store runs meanwhile, with its values."""
    statements: list[str] = []
    connection: Any = store.database.connection()  # type: ignore[no-untyped-call]
    connection.set_trace_callback(statements.append)
    yield statements
    connection.set_trace_callback(None)
