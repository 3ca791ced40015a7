"""The list shows every case once, what is due first on top, page by page, without looking through the table."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sipdesk.domain.terms import CaseState
from sipdesk.storage import audit, cases, worklist
from sipdesk.storage.store import Store
from sipdesk.storage.worklist import Due
from tests.storage.stores import ANNA, ERIK, small_case, traced

DAY = date(2026, 11, 23)


def entered(store: Store, name: str, due: Due) -> str:
    case = small_case(name)
    cases.create(store, case, ANNA, due=due)
    return case.uid


def names(store: Store) -> list[str]:
    return [item.name.removeprefix("Vera ") for item in worklist.page(store, ANNA)]


def test_what_is_due_first_stands_first_and_nothing_due_last(store: Store) -> None:
    entered(store, "Senare", Due(DAY + timedelta(days=9), "D7"))
    entered(store, "Aldrig", worklist.NOTHING)
    entered(store, "Snart", Due(DAY, "C4"))
    assert names(store) == ["Snart", "Senare", "Aldrig"]
    first, _, last = worklist.page(store, ANNA)
    assert (first.due_on, first.due_code, first.number) == (DAY, "C4", "2026-1")
    assert (last.due_on, last.due_code) == (None, "")


def test_saving_keeps_the_row_right(store: Store) -> None:
    case = small_case()
    cases.create(store, case, ANNA, due=Due(DAY, "D7"))
    case.person.last_name, case.person.protected, case.number = "Ny", True, "2026-8"
    version = cases.save(store, case, ANNA, 1)
    (item,) = worklist.page(store, ANNA)
    assert (item.name, item.protected, item.number, item.due_on) == ("Vera Ny", True, "2026-8", DAY)
    assert cases.save(store, case, ANNA, version, due=worklist.NOTHING) == version
    (item,) = worklist.page(store, ANNA)
    assert (item.due_on, item.due_code) == (None, "")


def test_p7_a_closed_case_with_something_left_is_found_by_its_day(store: Store) -> None:
    for name, due in (("Incident", Due(DAY, "P7.weigh")), ("Senare", Due(DAY + timedelta(days=4), "P7.weigh")),
                      ("Gallras", Due(DAY, "P5.decide"))):
        case = small_case(name)
        case.state = CaseState.CLOSED
        cases.create(store, case, ANNA, due=due)
    entered(store, "Öppen", Due(DAY, "P7.weigh"))
    found = worklist.late_though_closed(store, ANNA, DAY + timedelta(days=3), "P5.decide")
    assert [(item.name, item.due_code) for item in found] == [("Vera Incident", "P7.weigh")]


def test_closed_cases_have_their_own_list(store: Store) -> None:
    case = small_case()
    cases.create(store, case, ANNA)
    case.state = CaseState.CLOSED
    cases.save(store, case, ANNA, 1)
    assert worklist.page(store, ANNA) == []
    assert [item.uid for item in worklist.page(store, ANNA, CaseState.CLOSED)] == [case.uid]
    assert (worklist.count(store), worklist.count(store, CaseState.CLOSED)) == (0, 1)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(st.lists(st.none() | st.integers(0, 4), max_size=25), st.integers(1, 7))
def test_page_by_page_shows_every_case_once_in_order(store: Store, days: list[int | None], limit: int) -> None:
    with store.transaction():
        store.sql('DELETE FROM "case"')
    uids = {entered(store, "X", Due() if day is None else Due(DAY + timedelta(days=day), "D7")) for day in days}
    shown: list[worklist.Item] = []
    while page := worklist.page(store, ANNA, after=shown[-1].position if shown else None, limit=limit):
        assert len(page) <= limit
        shown += page
    assert {item.uid for item in shown} == uids
    assert len(shown) == len(uids)
    dues = [item.due_on or date.max for item in shown]
    assert dues == sorted(dues)


def test_who_sees_the_lists_is_entered_once(store: Store) -> None:
    for by in (ANNA, ERIK, ANNA, ERIK):
        worklist.page(store, by)
    listed = store.sql("SELECT by_name FROM audit WHERE action = 'listed' ORDER BY seq").fetchall()
    assert listed == [(ANNA.name,), (ERIK.name,)]
    assert audit.verify(store, ANNA).fault is None


@pytest.mark.parametrize("after", [None, (DAY, 5)])
def test_a_page_is_found_through_the_index(store: Store, after: tuple[date, int] | None) -> None:
    with traced(store) as statements:
        worklist.page(store, ANNA, after=after)
    (query,) = [statement for statement in statements if 'FROM "work"' in statement]
    plan = [row[3] for row in store.sql(f"EXPLAIN QUERY PLAN {query}").fetchall()]
    assert not [step for step in plan if step.startswith("SCAN") or "TEMP B-TREE" in step], plan
