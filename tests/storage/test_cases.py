"""Creating, reading and saving: whole or not at all, with its entry, and never over somebody else's change."""

import threading
from contextlib import suppress

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.errors import SipError
from sipdesk.storage import audit, cases, drafts
from sipdesk.storage.audit import Action, Purpose
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, ERIK, refused, reopened, small_case


def actions(store: Store, case: Case) -> list[tuple[str, str, str]]:
    rows = store.sql("SELECT action, by_name, purpose FROM audit WHERE case_uid = ? ORDER BY seq", (case.uid,))
    return [tuple(row) for row in rows.fetchall()]


@pytest.fixture
def case(store: Store) -> Case:
    made = small_case()
    assert cases.create(store, made, ANNA) == 1
    return made


def test_a_case_is_there_after_closing_and_opening(store: Store, case: Case, key: DataKey) -> None:
    case.internal_note = "Ring före nio."
    assert cases.save(store, case, ANNA, 1) == 2
    with reopened(store, key) as again:
        assert cases.load(again, case.uid, ANNA) == (case, 2)


def test_each_act_has_its_entry_with_who_and_why(store: Store, case: Case) -> None:
    cases.load(store, case.uid, ERIK, Purpose.HAND_OVER)
    case.number = "2026-2"
    version = cases.save(store, case, ERIK, 1)
    case.number = "2026-3"
    cases.save(store, case, ANNA, version, action=Action.PAPER_MADE)
    assert actions(store, case) == [
        ("created", ANNA.name, "case-work"),
        ("read", ERIK.name, "hand-over"),
        ("changed", ERIK.name, "case-work"),
        ("paper-made", ANNA.name, "case-work"),
    ]


def test_an_entry_holds_who_where_whom_and_nothing_that_was_written(store: Store, case: Case) -> None:
    case.internal_note = "Hemlighetsbacken"
    cases.save(store, case, ANNA, 1)
    entry = audit.entries(store, case.uid, ANNA)[-1]
    assert (entry.by_uid, entry.by_name, entry.role, entry.unit) == (ANNA.uid, ANNA.name, ANNA.role, ANNA.unit)
    assert (entry.case_uid, entry.person_ref, entry.outcome) == (case.uid, "19410312-9816", "done")
    assert entry.at.endswith("+00:00")
    assert "Hemlighetsbacken" not in str(entry)
    assert case.person.last_name not in str(entry)


def test_a_lost_update_is_noticed_and_nothing_is_written(store: Store, case: Case) -> None:
    mine, theirs = cases.load(store, case.uid, ANNA).case, cases.load(store, case.uid, ERIK).case
    mine.number = "mitt"
    cases.save(store, mine, ANNA, 1)
    theirs.number = "ditt"
    before = audit.head(store)
    assert refused("store.lost-update", cases.save, store, theirs, ERIK, 1).values == {"found": 2, "base": 1}
    assert audit.head(store) == before
    assert cases.load(store, case.uid, ANNA).case.number == "mitt"


def test_ten_writers_and_no_lost_update(store: Store, case: Case) -> None:
    outcomes: list[str] = []

    def write(name: str) -> None:
        for turn in range(10):
            loaded, version = cases.load(store, case.uid, ANNA)
            loaded.internal_note += f" {name}{turn}"
            try:
                cases.save(store, loaded, ANNA, version)
                outcomes.append("saved")
            except SipError as error:
                outcomes.append(error.code)

    threads = [threading.Thread(target=write, args=(name,)) for name in "abcdefghij"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    loaded, version = cases.load(store, case.uid, ANNA)
    assert len(outcomes) == 100
    assert set(outcomes) <= {"saved", "store.lost-update"}
    assert len(loaded.internal_note.split()) == outcomes.count("saved") == version - 1
    assert audit.verify(store, ANNA).fault is None


def test_a_save_that_is_repeated_gets_the_same_answer(store: Store, case: Case) -> None:
    change = new_uid()
    case.number = "en gång"
    assert cases.save(store, case, ANNA, 1, change=change) == 2
    entries = len(actions(store, case))
    assert cases.save(store, case, ANNA, 1, change=change) == 2
    assert len(actions(store, case)) == entries
    refused("store.lost-update", cases.save, store, case, ANNA, 1, change=new_uid())
    refused("store.lost-update", cases.save, store, case, ANNA, 1)


def test_what_is_known_is_not_read_again_until_somebody_has_saved(store: Store, case: Case) -> None:
    known = cases.load(store, case.uid, ERIK)
    assert cases.load_unless(store, known, case.uid, ERIK) is known
    assert [act for act, *_ in actions(store, case)] == ["created", "read"]
    case.number = "2026-2"
    cases.save(store, case, ANNA, 1)
    assert cases.load_unless(store, known, case.uid, ERIK) == (case, 2)
    assert cases.load_unless(store, None, case.uid, ERIK) == (case, 2)
    other = small_case("Någonannan")
    cases.create(store, other, ANNA)
    assert cases.load_unless(store, known, other.uid, ERIK) == (other, 1)


def test_creating_the_same_case_again_changes_nothing(store: Store, case: Case) -> None:
    before = audit.head(store)
    assert cases.create(store, case, ANNA) == 1
    assert audit.head(store) == before
    refused("store.case-exists", cases.create, store, Case(uid=case.uid, number="another"), ANNA)


def test_a_case_that_is_not_there(store: Store) -> None:
    refused("store.no-case", cases.save, store, small_case(), ANNA, 1)
    refused("store.no-case", cases.load, store, "no-such-uid", ANNA)


def test_saving_ends_the_person_s_draft_and_nobody_else_s(store: Store, case: Case) -> None:
    drafts.save(store, case, ANNA, 1)
    drafts.save(store, case, ERIK, 1)
    case.number = "2026-9"
    cases.save(store, case, ANNA, 1)
    assert drafts.load(store, case.uid, ANNA) is None
    assert drafts.load(store, case.uid, ERIK) is not None


def test_what_goes_wrong_later_in_a_transaction_takes_all_of_it_back(store: Store, case: Case) -> None:
    before = audit.head(store)
    case.number = "2026-5"
    with suppress(ZeroDivisionError), store.transaction():
        assert cases.save(store, case, ANNA, 1) == 2
        raise ZeroDivisionError
    assert audit.head(store) == before
    assert cases.load(store, case.uid, ANNA).case.number == "2026-1"
    case.number = "2026-6"
    assert cases.save(store, case, ANNA, 1) == 2
    assert cases.load(store, case.uid, ANNA).case == case


def test_a_part_that_fails_takes_the_whole_with_it_even_if_somebody_looks_away(store: Store, case: Case) -> None:
    before = audit.head(store)
    other = small_case()

    def looking_away() -> None:
        with store.transaction():
            cases.create(store, other, ANNA)
            with suppress(SipError):
                cases.save(store, case, ANNA, 99)

    with pytest.raises(RuntimeError, match="cannot stand"):
        looking_away()
    assert audit.head(store) == before
    refused("store.no-case", cases.load, store, other.uid, ANNA)


def test_more_cases_than_are_remembered(store: Store) -> None:
    many = [small_case(number=str(number)) for number in range(40)]
    for case in many:
        cases.create(store, case, ANNA)
    for case in many:
        case.number += "!"
        assert cases.save(store, case, ANNA, 1) == 2
    assert [cases.load(store, case.uid, ANNA).case for case in many] == many


def test_a_closed_store_can_be_closed_again(store: Store) -> None:
    store.close()
    store.close()
