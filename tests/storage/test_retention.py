"""P5 in the store: a file that is disposed of is gone from every page of it, and its id stays in log and decisions."""

from datetime import UTC, date, datetime

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.retention import Decision
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.routine import load_routine
from sipdesk.issuing import lists
from sipdesk.issuing import retention as rules
from sipdesk.paths import resource
from sipdesk.storage import audit, cases, drafts, papers, retention, search, worklist
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store
from tests.storage.raw import pages
from tests.storage.stores import ANNA, ERIK, refused, small_case

ROUTINE = load_routine(resource("defaults"))
TODAY = date(2026, 11, 23)


def old_case(number: str = "2021-1") -> Case:
    case = small_case("Hemligsson", number)
    case.state, case.created_on = CaseState.CLOSED, date(2021, 1, 4)
    case.closing.closed_at = datetime(2021, 11, 12, 12, tzinfo=UTC)
    case.plan.long_term_goal = Passage("hemligordet står i målet " * 200)
    return case


def kept(store: Store, case: Case) -> None:
    """A case with all that can lie beside it."""
    paper = IssuedPaper()
    case.issued = [paper]
    cases.create(store, case, ANNA)
    with store.transaction():
        papers.keep(store, case, paper.uid, b"papperordet" * 1000)
    case.internal_note = "utkastordet"
    drafts.save(store, case, ERIK, 1)
    case.internal_note = ""
    search.find(store, "hemligordet", ANNA)


def test_p5_disposed_is_gone_from_every_page_but_its_id_stays(store: Store, key: DataKey) -> None:
    case, other = old_case(), small_case("Kvarsson", "2026-2")
    kept(store, case)
    cases.create(store, other, ANNA)
    with store.reading():
        store.sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = pages(store.path, key)
    assert all(word.encode() in before for word in ("Hemligsson", "hemligordet", "utkastordet", "papperordet"))
    rules.take_away(store, case.uid, Decision.DISPOSED, ERIK, TODAY, ROUTINE)
    after = pages(store.path, key)
    assert not [word for word in ("Hemligsson", "hemligordet", "utkastordet", "papperordet") if word.encode() in after]
    assert not store.path.with_name(f"{store.path.name}-wal").read_bytes()
    refused("store.no-case", cases.load, store, case.uid, ANNA)
    assert search.find(store, "hemligsson", ANNA) == []
    assert [item.uid for item in search.find(store, "kvarsson", ANNA)] == [other.uid]
    assert store.damage() == []
    assert audit.verify(store, ANNA).fault is None


def test_p5_the_entry_and_the_decision_hold_the_id_alone(store: Store) -> None:
    case = old_case()
    cases.create(store, case, ANNA)
    retention.keep_longer(store, case.uid, "ordinary", ANNA, "Vera Hemligsson överklagar", date(2026, 1, 1))
    with store.reading():
        last = store.sql("SELECT max(seq) FROM audit").fetchone()
    rules.take_away(store, case.uid, Decision.DISPOSED, ERIK, TODAY, ROUTINE)
    with store.reading():
        entry = store.sql("SELECT case_uid, person_ref, by_name FROM audit WHERE seq > ?", last).fetchall()
        reasons = store.sql("SELECT reason FROM retention").fetchall()
    assert entry == [(case.uid, "", ERIK.name)]
    assert reasons == [("",), ("",)]
    decided = [(one.who, one.case, one.decision) for one in retention.decisions(store)]
    assert decided == [(ERIK.name, case.uid, Decision.DISPOSED), (ANNA.name, case.uid, Decision.KEPT)]


def test_p5_what_may_not_go_stays_whole(store: Store) -> None:
    case = old_case()
    cases.create(store, case, ANNA)
    early = date(2026, 11, 11)
    refused("P5.not-due", rules.take_away, store, case.uid, Decision.DISPOSED, ANNA, early, ROUTINE)
    assert cases.load(store, case.uid, ANNA).case == case
    refused("store.no-case", rules.take_away, store, "ingen", Decision.DISPOSED, ANNA, TODAY, ROUTINE)
    assert retention.decisions(store) == []


def test_p5_due_files_are_listed_until_somebody_decides(store: Store) -> None:
    first, second = old_case("2021-1"), old_case("2021-2")
    for case in (second, first, small_case("Kvarsson", "2026-2")):
        cases.create(store, case, ANNA)

    def listed(today: date) -> list[str]:
        return [file.number for file in rules.due_files(store, ANNA, today, ROUTINE)]

    assert listed(date(2026, 11, 11)) == []
    assert listed(date(2026, 11, 12)) == ["2021-1", "2021-2"]
    rules.keep_longer(store, first.uid, "Tillsyn pågår", date(2027, 11, 23), ANNA, TODAY, ROUTINE)
    (item,) = [item for item in worklist.page(store, ANNA, CaseState.CLOSED) if item.uid == first.uid]
    assert (item.due_on, item.due_code) == (date(2027, 11, 23), "P5.decide")
    lists.reckon_again(store, TODAY, ROUTINE)
    found = {item.number: item.due_on for item in worklist.page(store, ANNA, CaseState.CLOSED)}
    assert found == {"2021-1": date(2027, 11, 23), "2021-2": date(2026, 11, 12)}
    kept_case, version = cases.load(store, first.uid, ANNA)
    cases.save(store, kept_case, ANNA, version, due=lists.due_in_lists(store, kept_case, TODAY, ROUTINE))
    found = {item.number: item.due_on for item in worklist.page(store, ANNA, CaseState.CLOSED)}
    assert found == {"2021-1": date(2027, 11, 23), "2021-2": date(2026, 11, 12)}, "also after another save"
    assert listed(TODAY) == ["2021-2"]
    assert listed(date(2027, 11, 22)) == ["2021-2"]
    assert listed(date(2027, 11, 23)) == ["2021-1", "2021-2"]


@pytest.mark.parametrize("kind", ["shape-9", "replaced-2026-11-23-080000", "replaced-2026-11-23-080000.keys"])
def test_p5_copies_that_were_laid_aside_go_too(store: Store, kind: str) -> None:
    case, copy = old_case(), store.path.with_name(f"{store.path.name}.{kind}")
    cases.create(store, case, ANNA)
    copy.write_bytes(b"allt som fanns")
    rules.take_away(store, case.uid, Decision.DISPOSED, ANNA, TODAY, ROUTINE)
    assert not copy.exists()
