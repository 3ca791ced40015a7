"""A case comes back as it was, every field has its column, and only what differs is written."""

import copy
import typing
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.consent import ConsentAct, Grant
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, Plan, SubGoal
from sipdesk.storage import cases, mapping
from sipdesk.storage.shapes import SHAPES, Shape
from sipdesk.storage.store import Store
from sipdesk.storage.tables import columns
from sipdesk.storage.tables.base import Listed, Once
from sipdesk.storage.tables.case import CaseRow
from sipdesk.storage.tables.declared import KEPT
from tests.domain.generators import situation
from tests.storage.stores import ANNA, large_case, small_case, traced

STORE_S_OWN = {"id", "parent", "position", "version", "change", "changed_at"}
COLUMNS: dict[Any, tuple[type, ...]] = {
    str: (columns.Text, columns.Code),
    int: (columns.Number,),
    bool: (columns.Flag,),
    date: (columns.Day,),
    datetime: (columns.Moment,),
    time: (columns.Clock,),
    Passage: (columns.Words,),
}


def classes_of(kind: Any) -> set[type]:
    """All dataclasses that a class is made of, passages aside."""
    found: set[type] = set()
    if is_dataclass(kind) and isinstance(kind, type) and kind is not Passage:
        found.add(kind)
        for hint in typing.get_type_hints(kind).values():
            found |= set().union(*map(classes_of, [hint, *typing.get_args(hint)]))
    return found


def kept_as(hint: Any) -> tuple[tuple[type, ...], Any, bool]:
    """The kinds of column that can keep a field, the closed set of its values, and whether it may be empty."""
    inner = [part for part in typing.get_args(hint) if part not in (type(None), ...)]
    empty = type(None) in typing.get_args(hint)
    kind = inner[0] if empty else hint
    if typing.get_origin(kind) is tuple:
        return (columns.Codes,), typing.get_args(kind)[0], empty
    if kind in COLUMNS:
        return COLUMNS[kind], None, empty
    return (columns.Choice,), kind, empty


def test_every_class_of_a_case_has_its_table_and_one_place() -> None:
    assert classes_of(Case) == set(KEPT)
    assert sorted(shape.kind.__name__ for shape in SHAPES) == sorted(kind.__name__ for kind in KEPT)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind.__name__)
def test_every_field_has_its_column_and_every_column_its_field(shape: Shape) -> None:
    table = KEPT[shape.kind]
    own = STORE_S_OWN - ({"version"} if table is not CaseRow else set())
    assert set(table._meta.fields) - own == {field.name for field in fields(shape.kind)} - {b.name for b in shape.below}
    assert issubclass(table, Listed if shape.many else Once if shape.name else CaseRow)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind.__name__)
def test_every_column_can_keep_what_its_field_can_be(shape: Shape) -> None:
    for name, hint in typing.get_type_hints(shape.kind).items():
        if name in shape.columns:
            column: Any = KEPT[shape.kind]._meta.fields[name]
            kinds, of, empty = kept_as(hint)
            assert type(column) in kinds, name
            assert getattr(column, "of", None) is of, name
            assert column.null is empty, name


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.integers(0, 2**40), st.integers(0, 2**40))
def test_a_case_comes_back_as_it_was_and_becomes_any_other(store: Store, first: int, second: int) -> None:
    case, other = situation(first).case, situation(second).case
    case.uid = f"{first}-{second}-{store.clock()}"
    cases.create(store, case, ANNA)
    assert cases.load(store, case.uid, ANNA) == (case, 1)
    other.uid = case.uid
    version = cases.save(store, other, ANNA, 1)
    assert cases.load(store, case.uid, ANNA) == (other, version)
    cases.save(store, case, ANNA, version)
    assert cases.load(store, case.uid, ANNA).case == case


passages = st.builds(
    Passage, st.text(), st.lists(st.text(), max_size=3).map(tuple), st.booleans(), st.booleans(), st.none() | st.dates()
)


@given(passages)
def test_every_passage_comes_back(passage: Passage) -> None:
    column = columns.Words()
    assert column.python_value(column.db_value(passage)) == passage


def written(store: Store, case: Case, version: int = 1) -> list[str]:
    """What saving the case writes into the tables of cases."""
    with traced(store) as statements:
        cases.save(store, case, ANNA, version)
    verbs = ("INSERT INTO", "UPDATE", "DELETE FROM")
    tables = {f'"{table._meta.table_name}"' for table in KEPT.values()}
    words = [statement.split() for statement in statements if statement.startswith(verbs)]
    return [" ".join([w[0], *(x for x in w if x in tables)][:2]) for w in words if tables & set(w)]


VERSION = 'UPDATE "case"'


@pytest.fixture
def case(store: Store) -> Case:
    made = large_case(20)
    cases.create(store, made, ANNA)
    return made


def test_a_changed_field_writes_one_row(store: Store, case: Case) -> None:
    case.plan.actions[7].what.text = "Något annat"
    assert written(store, case) == ['UPDATE "action"', VERSION]


def test_after_opening_anew_it_is_still_one_row(store: Store, case: Case) -> None:
    loaded = cases.load(store, case.uid, ANNA).case
    loaded.person.interpreter.language = "ar"
    assert written(store, loaded) == ['UPDATE "interpreter"', VERSION]


def test_a_row_that_nobody_remembers_is_read_first(store: Store, case: Case) -> None:
    store.recall(case.uid, 1)
    case.number = "2026-77"
    assert written(store, case) == ['UPDATE "case"', VERSION]


def test_nothing_changed_writes_nothing(store: Store, case: Case) -> None:
    assert written(store, copy.deepcopy(case)) == []
    assert cases.save(store, case, ANNA, 1) == 1


def test_moving_a_part_writes_places_only(store: Store, case: Case) -> None:
    actions = case.plan.actions
    actions[3], actions[4] = actions[4], actions[3]
    assert written(store, case) == ['UPDATE "action"', 'UPDATE "action"', VERSION]
    assert cases.load(store, case.uid, ANNA).case == case


def test_a_part_that_is_taken_out_goes_with_all_below_it(store: Store, case: Case) -> None:
    case.plans.append(Plan(version=2, sub_goals=[SubGoal()], actions=[Action()]))
    case.consent.acts = [ConsentAct(grants=[Grant(), Grant()])]
    cases.save(store, case, ANNA, 1)
    del case.plans[1], case.consent.acts[0]
    cases.save(store, case, ANNA, 2)
    assert cases.load(store, case.uid, ANNA).case == case
    for table, left in (("plan", 1), ("lead", 1), ("sub_goal", 2), ("action", 20), ("grant", 0), ("consent_act", 0)):
        assert store.sql(f'SELECT count(*) FROM "{table}"').fetchone() == (left,), table


def test_a_part_may_move_to_another_parent(store: Store, case: Case) -> None:
    grant = Grant(receives=("health",))
    case.consent.acts = [ConsentAct(grants=[grant]), ConsentAct()]
    cases.save(store, case, ANNA, 1)
    case.consent.acts[1].grants.append(case.consent.acts[0].grants.pop())
    cases.save(store, case, ANNA, 2)
    assert cases.load(store, case.uid, ANNA).case == case


def test_two_parts_with_one_uid_are_a_bug_and_nothing_is_written(store: Store) -> None:
    case = small_case()
    case.plan.actions = [Action(uid="one"), Action(uid="one")]
    with pytest.raises(ValueError, match="actions have one uid"):
        cases.create(store, case, ANNA)
    assert store.sql('SELECT count(*) FROM "case"').fetchone() == (0,)


@pytest.mark.usefixtures("case")
def test_reading_asks_each_table_once(store: Store) -> None:
    with traced(store) as statements:
        mapping.read(store, 1)
    assert len(statements) == len(SHAPES)


@pytest.mark.usefixtures("case")
def test_no_query_of_a_case_looks_through_a_table(store: Store) -> None:
    for shape in SHAPES:
        plan = [row[3] for row in store.sql(f"EXPLAIN QUERY PLAN {shape.sql.select}", (1,)).fetchall()]
        assert not [step for step in plan if step.startswith("SCAN")], shape.name


def test_the_next_version_of_a_plan_keeps_the_uids_of_its_parts(store: Store) -> None:
    case = large_case(3)
    case.plan.final_at = datetime(2026, 11, 23, 12)
    version = cases.create(store, case, ANNA)
    case.plans.append(new_version(case))
    case.plan.actions[0].when = "På fredagar"
    version = cases.save(store, case, ANNA, version)
    assert cases.load(store, case.uid, ANNA).case == case

    del case.plan.actions[1]
    cases.save(store, case, ANNA, version)
    assert cases.load(store, case.uid, ANNA).case == case
    assert len(case.plans[0].actions) == 3
