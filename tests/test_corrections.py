"""P7 on a real store: who is alike is found, cases are joined, moved and parted, whole or not at all, and logged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from sipdesk.domain.alike import Alike
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.person import Person
from sipdesk.domain.register import IssuedPaper, Staff
from sipdesk.domain.retention import Decision
from sipdesk.domain.terms import CaseState, CorrectionKind, ReaderKind
from sipdesk.errors import SipError
from sipdesk.exchange.casefile import read_case, write_case
from sipdesk.issuing import corrections, hand_over, retention
from sipdesk.issuing.copies import Copy, PaperStopped
from sipdesk.issuing.extract import extract
from sipdesk.issuing.hand_over import open_package, read_package
from sipdesk.issuing.register import prepare
from sipdesk.storage import audit, cases, papers, search, worklist
from sipdesk.storage.keys import new_data_key
from sipdesk.storage.store import Store
from tests.demo_cases import demo_case, demo_routine
from tests.storage.stores import new_store, refused

NOW = datetime(2026, 11, 23, 12)
ROUTINE = demo_routine()
KARIN = Staff("019a0000-0000-7000-8000-0000000000bb", "Karin Ek", "biståndshandläggare", "Biståndsenheten")
WHY = "Två kollegor började var sitt."
PASSPHRASE = "tre gula cyklar i regn"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "a", new_data_key()) as opened:
        yield opened


def said_in(extracted: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(extracted).pages).split())


def kept_case(store: Store) -> Case:
    case = demo_case("01-bertil")
    case.number = "2026-0001"
    cases.create(store, case, KARIN)
    return case


def double_of(case: Case, store: Store, number: str = "2026-0002", **changed: object) -> Case:
    """The same person once more, with a note and a paper that was made."""
    person = replace(case.person, **changed)  # type: ignore[arg-type]
    other = Case(number=number, created_on=NOW.date(), person=person, internal_note="ring dottern först")
    other.issued = [IssuedPaper(paper="information", code="CD34")]
    cases.create(store, other, KARIN)
    with store.transaction():
        papers.keep(store, other, other.issued[0].uid, b"%PDF som den gavs")
    return other


def acts(store: Store, uid: str) -> list[str]:
    with store.reading():
        return [row[0] for row in store.sql("SELECT action FROM audit WHERE case_uid = ? ORDER BY seq", (uid,))]


def stored(store: Store, case: Case) -> Case:
    return cases.load(store, case.uid, KARIN).case


def test_p7_doubles_and_twins_are_found_by_number_birthday_and_name(store: Store) -> None:
    case = kept_case(store)
    number = case.person.identity_number
    double_of(case, store, "double")
    double_of(case, store, "twin", first_name="Vidar", identity_number=f"{number[:9]}0000")
    double_of(case, store, "nameless", identity_number="")
    double_of(case, store, "stranger", first_name="Bo", last_name="Annan", identity_number="19500101-9800", address="")
    found = {one.number: one.alike for one in corrections.alike_cases(store, case, KARIN, NOW)}
    assert found == {"double": Alike.SAME, "nameless": Alike.MAYBE, "twin": Alike.TWIN}


def test_p7_an_earlier_process_of_the_same_person_is_no_double_entry(store: Store) -> None:
    case = kept_case(store)
    earlier = double_of(case, store)
    loaded, version = cases.load(store, earlier.uid, KARIN)
    loaded.state = CaseState.CLOSED
    cases.save(store, loaded, KARIN, version)
    assert corrections.alike_cases(store, case, KARIN, NOW) == []


def test_p7_a_joined_case_is_whole_with_its_papers_and_both_logs_say_so(store: Store) -> None:
    case = kept_case(store)
    other = double_of(case, store)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE)
    here, there = stored(store, case), stored(store, other)
    assert "ring dottern först" in here.internal_note
    assert [one.kind for one in here.corrections] == [CorrectionKind.JOINED]
    assert (there.state, there.corrections[0].kind) == (CaseState.CLOSED, CorrectionKind.DOUBLE)
    assert papers.load(store, there, other.issued[0].uid, KARIN) == b"%PDF som den gavs"
    assert "joined" in acts(store, case.uid)
    assert "joined" in acts(store, other.uid)
    assert corrections.alike_cases(store, here, KARIN, NOW) == []
    assert worklist.count(store, CaseState.CLOSED) == 1
    assert audit.verify(store, KARIN).fault is None
    assert read_case(write_case(here)) == here


def test_p7_what_may_not_be_joined_is_as_it_was(store: Store) -> None:
    case = kept_case(store)
    other = double_of(case, store, identity_number="19500101-9800", first_name="Bo")
    before = write_case(stored(store, case)), write_case(stored(store, other))
    refused("P7.not-one-person", lambda: corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE))
    refused("P7.not-one-person", lambda: corrections.join(store, case.uid, case.uid, WHY, KARIN, NOW, ROUTINE))
    refused("store.no-case", lambda: corrections.join(store, case.uid, "borta", WHY, KARIN, NOW, ROUTINE))
    assert (write_case(stored(store, case)), write_case(stored(store, other))) == before


def test_p7_joined_cases_part_again_with_a_reason(store: Store) -> None:
    case = kept_case(store)
    other = double_of(case, store)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE)
    corrections.undo_join(store, case.uid, other.uid, "Det var två personer.", KARIN, NOW, ROUTINE)
    assert stored(store, other).state is CaseState.OPEN
    assert acts(store, other.uid).count("parted") == 1
    assert [one.number for one in corrections.alike_cases(store, case, KARIN, NOW)] == ["2026-0002"]


def test_p7_a_case_goes_to_the_right_person_and_nothing_more_leaves_the_wrong_one(
    store: Store, tmp_path: Path
) -> None:  # fmt: skip
    case = kept_case(store)
    right = Person("Rätta", "Provsson", identity_number="19500101-9800")
    uid = corrections.move(store, case.uid, right, "2026-0009", "Fel rad i listan.", KARIN, NOW, ROUTINE)
    moved = cases.load(store, uid, KARIN).case
    assert (moved.person.name, moved.preparation) == ("Rätta Provsson", case.preparation)
    wrong = stored(store, case)
    assert (wrong.state, wrong.person.name) == (CaseState.CLOSED, case.person.name)
    assert [found.uid for found in search.find(store, "Rätta", KARIN)] == [uid]
    with pytest.raises(PaperStopped):
        prepare(wrong, Copy(Paper.INFORMATION, Reader(ReaderKind.PERSON), "sv", 12), NOW.date(), ROUTINE)
    told = said_in(extract(store, case.uid, KARIN, NOW, ROUTINE, tmp_path))
    assert case.preparation.what_matters.text not in told
    assert "skrivet på fel person" in told
    right_one = said_in(extract(store, uid, KARIN, NOW, ROUTINE, tmp_path))
    assert case.preparation.what_matters.text in right_one


def test_p7_an_extract_holds_what_stands_in_the_double_entry_too(store: Store, tmp_path: Path) -> None:
    case = kept_case(store)
    other = double_of(case, store)
    loaded, version = cases.load(store, other.uid, KARIN)
    loaded.need.found_by = "Petra i dubbletten"
    cases.save(store, loaded, KARIN, version)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE)
    told = said_in(extract(store, case.uid, KARIN, NOW, ROUTINE, tmp_path))
    assert "2026-0002" in told
    assert "Petra i dubbletten" in told


def test_p5_a_double_entry_is_kept_and_goes_with_the_case_it_belongs_to(store: Store) -> None:
    case = kept_case(store)
    other = double_of(case, store)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE)
    kept, version = cases.load(store, case.uid, KARIN)
    kept.state = CaseState.CLOSED
    cases.save(store, kept, KARIN, version)
    later = date(2040, 1, 1)
    files = retention.due_files(store, KARIN, later, ROUTINE)
    assert [file.uid for file in files] == [case.uid]
    retention.take_away(store, case.uid, Decision.ARCHIVED, KARIN, later, ROUTINE)
    refused("store.no-case", lambda: cases.load(store, other.uid, KARIN))


def test_p7_a_double_entry_moves_along_when_the_case_is_handed_over(store: Store, tmp_path: Path) -> None:
    case = kept_case(store)
    other = double_of(case, store)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW, ROUTINE)
    olle = replace(KARIN, uid="019a0000-0000-7000-8000-0000000000aa", name="Olle Provsson")
    path = hand_over.hand_over(store, case.uid, (olle.name, olle.unit), PASSPHRASE, KARIN, NOW, tmp_path / "usb")
    with new_store(tmp_path / "b", new_data_key()) as there:
        package = open_package(read_package(path), PASSPHRASE)
        hand_over.receive(there, package, olle, NOW, ROUTINE, same_unit=True)
        came = cases.load(there, other.uid, olle).case
        assert came.state is CaseState.CLOSED
        assert papers.load(there, came, other.issued[0].uid, olle) == b"%PDF som den gavs"
    hand_over.let_go(store, case.uid, package.move.receipt, KARIN)
    refused("store.no-case", lambda: cases.load(store, other.uid, KARIN))


def test_p7_typing_that_was_not_saved_is_joined_too(store: Store) -> None:
    from sipdesk.storage import drafts

    case = kept_case(store)
    other = double_of(case, store)
    draft = stored(store, other)
    draft.internal_note = "skrivet när datorn dog"
    drafts.save(store, draft, KARIN, 1)
    corrections.join(store, case.uid, other.uid, WHY, KARIN, NOW + timedelta(minutes=1), ROUTINE)
    assert "skrivet när datorn dog" in stored(store, case).internal_note


def test_p7_refused_is_said_in_a_sentence() -> None:
    from sipdesk.sentences.swedish import trouble_sentence

    problem = SipError("P7.goes-on-elsewhere", number="2026-0001")
    assert trouble_sentence(problem.code, problem.values) == "Ärendet går vidare i 2026-0001. Öppna det i stället."
