"""Whatever people wrote is found by the beginnings of its words, and only that, at once after every change."""

import unicodedata

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action
from sipdesk.storage import cases, search
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, reopened, small_case


def found(store: Store, typed: str) -> list[str]:
    return [item.uid for item in search.find(store, typed, ANNA)]


@pytest.fixture
def case(store: Store) -> Case:
    made = small_case("Ängström")
    made.plan.actions = [Action(what=Passage("Boendestödet kommer varje tisdag"), where="Björkgatan")]
    made.parties = [Party(name="Vårdcentralen Björken", phone="08-465 004 12")]
    cases.create(store, made, ANNA)
    cases.create(store, small_case("Annan", number="2026-2"), ANNA)
    return made


@pytest.mark.parametrize(
    "typed",
    [
        "ängs", "ÄNGSTRÖM", "vera äng", "äng vera", "boende", "boendestöd tisdag", "björkg", "vårdcentralen",
        "2026-1 äng", "19410312-9816 äng", "194103129816 äng", "4103129816 ängström", "410312 äng", "465 004 björken",
        unicodedata.normalize("NFD", "Ängström"), "  äng,  ", "ängström 'boende\" *", "äng AND vera".replace("AND", ""),
    ],
)  # fmt: skip
def test_it_is_found_by_the_beginnings_of_its_words(store: Store, case: Case, typed: str) -> None:
    assert found(store, typed) == [case.uid]


@pytest.mark.parametrize("typed", ["", "  ", "-", "angstrom", "stödet", "ängström NOT", "äng OR annan", "{name}"])
@pytest.mark.usefixtures("case")
def test_what_is_not_there_is_not_found(store: Store, typed: str) -> None:
    assert found(store, typed) == []


def test_codes_are_not_words(store: Store, case: Case) -> None:
    assert found(store, case.uid) == found(store, "participation") == found(store, "community") == []


def test_a_change_is_found_at_once_and_the_old_words_no_more(store: Store, case: Case) -> None:
    case.plan.actions[0].what.text = "Ledsagning till badhuset"
    version = cases.save(store, case, ANNA, 1)
    assert (found(store, "badhus"), found(store, "boendestöd")) == ([case.uid], [])
    case.person.first_name = "Viola"
    cases.save(store, case, ANNA, version)
    assert (found(store, "viola"), found(store, "vera ängström")) == ([case.uid], [])


def test_a_change_is_found_after_opening_anew(store: Store, case: Case, key: DataKey) -> None:
    case.internal_note = "Nyckelordet"
    cases.save(store, case, ANNA, 1)
    with reopened(store, key) as again:
        assert found(again, "nyckelord") == [case.uid]


def test_a_case_that_is_gone_is_not_found(store: Store, case: Case) -> None:
    store.sql('DELETE FROM "case" WHERE uid = ?', (case.uid,))
    assert found(store, "ängström") == []
    for table in ("name_index", "word_index"):
        store.sql(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")


def test_names_and_numbers_come_before_text_and_the_newest_first(store: Store) -> None:
    made = {}
    for name, note in (("Björk", ""), ("Annan", "bor på Björkgatan"), ("Björklund", ""), ("Tredje", "björkved")):
        case = small_case(name)
        case.internal_note = note
        cases.create(store, case, ANNA)
        made[name] = case.uid
    assert found(store, "björk") == [made[name] for name in ("Björklund", "Björk", "Tredje", "Annan")]
    assert [item.uid for item in search.find(store, "björk", ANNA, limit=3)] == found(store, "björk")[:3]


@pytest.mark.usefixtures("case")
def test_looking_is_entered_once_and_not_what_was_typed(store: Store) -> None:
    for end in range(1, 8):
        search.find(store, "ängström"[:end], ANNA)
    rows = store.sql("SELECT * FROM audit WHERE action = 'listed'").fetchall()
    assert len(rows) == 1
    assert "ängs" not in str(rows)
