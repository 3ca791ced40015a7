"""A case moves from one workplace to another: whole, sealed, in both logs, and never worked on in two places."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.hand_over import in_other_unit, in_same_unit, own_party
from sipdesk.domain.register import IssuedPaper, Staff
from sipdesk.domain.terms import CaseState
from sipdesk.exchange.casefile import write_case
from sipdesk.issuing import hand_over
from sipdesk.issuing.hand_over import open_package, read_package
from sipdesk.storage import audit, cases, drafts, hand_overs, papers, search, worklist
from sipdesk.storage.all_cases import every_case
from sipdesk.storage.keys import new_data_key
from sipdesk.storage.store import Store
from tests.demo_cases import demo_case, demo_routine
from tests.storage.stores import new_store, refused

NOW = datetime(2026, 11, 23, 12)
ROUTINE = demo_routine()
OLLE = Staff("019a0000-0000-7000-8000-0000000000aa", "Olle Provsson", "handläggare", "Biståndsenheten", "08-465 004 90")
KARIN = Staff("019a0000-0000-7000-8000-0000000000bb", "Karin Ek", "biståndshandläggare", "Biståndsenheten")
PASSPHRASE = "tre gula cyklar i regn"
TO = (OLLE.name, OLLE.unit)


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "a", new_data_key()) as store:
        yield store


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "b", new_data_key()) as store:
        yield store


def kept_case(store: Store) -> Case:
    case = demo_case("01-bertil")
    case.issued = [IssuedPaper(paper="plan", code="AB12")]
    case.meeting.convener = KARIN.name
    cases.create(store, case, KARIN)
    with store.transaction():
        papers.keep(store, case, case.issued[0].uid, b"%PDF som den gavs")
    drafts.save(store, case, KARIN, 1)
    return case


def given(store: Store, case: Case, folder: Path) -> Path:
    return hand_over.hand_over(store, case.uid, TO, PASSPHRASE, KARIN, NOW, folder)


def acts(store: Store, uid: str) -> list[str]:
    with store.reading():
        return [row[0] for row in store.sql("SELECT action FROM audit WHERE case_uid = ? ORDER BY seq", (uid,))]


def test_a_case_arrives_whole_with_its_papers_and_both_ends_say_so(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    path = given(here, case, tmp_path / "usb")
    assert b"Bertil" not in path.read_bytes()
    assert "bertil" not in path.name.lower()
    package = open_package(read_package(path), PASSPHRASE)
    received = hand_over.receive(there, package, OLLE, NOW, ROUTINE, same_unit=True)
    assert cases.load(there, case.uid, OLLE).case == received
    assert (received.person, received.plans, received.consent) == (case.person, case.plans, case.consent)
    assert papers.load(there, received, case.issued[0].uid, OLLE) == b"%PDF som den gavs"
    assert acts(here, case.uid)[-3:] == ["read", "draft-read", "handed-over"]
    assert acts(there, case.uid)[0] == "received"
    assert audit.verify(here, KARIN).fault is None
    assert audit.verify(there, OLLE).fault is None


def test_it_is_worked_on_in_one_place_only(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    path = given(here, case, tmp_path / "usb")
    refused("store.handed-over", cases.load, here, case.uid, KARIN)
    refused("store.handed-over", cases.save, here, case, KARIN, 2)
    assert list(worklist.page(here, KARIN)) == []
    assert search.find(here, "Bertil", KARIN) == []
    assert list(every_case(here)) == []
    assert drafts.load(here, case.uid, KARIN) is None
    package = open_package(read_package(path), PASSPHRASE)
    hand_over.receive(there, package, OLLE, NOW, ROUTINE, same_unit=True)
    again = open_package(read_package(path), PASSPHRASE)
    refused("handover.already-here", hand_over.receive, there, again, OLLE, NOW, ROUTINE, same_unit=True)
    assert [item.uid for item in worklist.page(there, OLLE)] == [case.uid]


def test_with_the_receipt_it_is_let_go_of(here: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    path = given(here, case, tmp_path / "usb")
    receipt = open_package(read_package(path), PASSPHRASE).move.receipt
    refused("handover.wrong-receipt", hand_over.let_go, here, case.uid, "aaaaaa", KARIN)
    (waiting,) = hand_overs.away(here, KARIN)
    assert (waiting.case, waiting.to_name, waiting.at) == (case.uid, OLLE.name, NOW)
    hand_over.let_go(here, case.uid, f" {receipt.upper()} ", KARIN)
    assert hand_overs.away(here, KARIN) == []
    with here.reading():
        assert here.sql('SELECT count(*) FROM "case"').fetchone() == (0,)
        assert here.sql("SELECT count(*) FROM paper").fetchone() == (0,)
        entry = here.sql("SELECT person_ref FROM audit WHERE action = 'let-go' AND case_uid = ?", (case.uid,))
        assert entry.fetchall() == [("",)]


def test_what_never_arrived_is_taken_back_for_a_reason(here: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    given(here, case, tmp_path / "usb")
    refused("handover.no-reason", hand_over.take_back, here, case.uid, " ", KARIN, NOW, NOW.date(), ROUTINE)
    hand_over.take_back(here, case.uid, "Stickan kom bort", KARIN, NOW, NOW.date(), ROUTINE)
    back, version = cases.load(here, case.uid, KARIN)
    assert back.hand_overs[-1].taken_back_because == "Stickan kom bort"
    assert [item.uid for item in worklist.page(here, KARIN)] == [case.uid]
    assert [item.uid for item in search.find(here, "Bertil", KARIN)] == [case.uid]
    back.internal_note = "Ändrad igen."
    assert cases.save(here, back, KARIN, version) == version + 1
    assert acts(here, case.uid)[-3:] == ["taken-back", "read", "changed"]


def test_a_case_can_come_back_the_same_way(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    out = open_package(read_package(given(here, case, tmp_path / "ut")), PASSPHRASE)
    moved = hand_over.receive(there, out, OLLE, NOW, ROUTINE, same_unit=True)
    moved.internal_note = "Skrivet av Olle."
    cases.save(there, moved, OLLE, 1)
    path = hand_over.hand_over(there, case.uid, (KARIN.name, KARIN.unit), PASSPHRASE, OLLE, NOW, tmp_path / "hem")
    home = hand_over.receive(
        here, open_package(read_package(path), PASSPHRASE), KARIN, NOW, ROUTINE, same_unit=True
    )
    assert cases.load(here, case.uid, KARIN).case == home
    assert home.internal_note == "Skrivet av Olle."
    assert [move.to_name for move in home.hand_overs] == [OLLE.name, KARIN.name]
    assert hand_overs.away(here, KARIN) == []


def test_an_old_package_takes_no_newer_case_away(here: Store, there: Store, tmp_path: Path) -> None:
    """Neither where the case waits on its way home, nor where it was made."""
    case = kept_case(here)
    old = given(here, case, tmp_path / "ut")
    moved = hand_over.receive(
        there, open_package(read_package(old), PASSPHRASE), OLLE, NOW, ROUTINE, same_unit=True
    )
    moved.internal_note = "Skrivet av Olle."
    cases.save(there, moved, OLLE, 1)
    home = (KARIN.name, KARIN.unit)
    path = hand_over.hand_over(there, case.uid, home, PASSPHRASE, OLLE, NOW, tmp_path / "hem")
    for store, package in ((there, old), (there, path), (here, old)):
        again = open_package(read_package(package), PASSPHRASE)
        refused("handover.old-package", hand_over.receive, store, again, OLLE, NOW, ROUTINE, same_unit=True)
    hand_over.take_back(there, case.uid, "Stickan kom bort", OLLE, NOW, NOW.date(), ROUTINE)
    assert cases.load(there, case.uid, OLLE).case.internal_note == "Skrivet av Olle."


def test_an_old_package_brings_nothing_back_that_was_let_go_of(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    old = given(here, case, tmp_path / "ut")
    package = open_package(read_package(old), PASSPHRASE)
    hand_over.receive(there, package, OLLE, NOW, ROUTINE, same_unit=True)
    hand_over.let_go(here, case.uid, package.move.receipt, KARIN)
    refused("handover.old-package", hand_over.receive, here, package, KARIN, NOW, ROUTINE, same_unit=True)
    path = hand_over.hand_over(there, case.uid, (KARIN.name, KARIN.unit), PASSPHRASE, OLLE, NOW, tmp_path / "hem")
    new = open_package(read_package(path), PASSPHRASE)
    hand_over.receive(here, new, KARIN, NOW, ROUTINE, same_unit=True)
    hand_over.let_go(there, case.uid, new.move.receipt, OLLE)
    refused("handover.old-package", hand_over.receive, there, package, OLLE, NOW, ROUTINE, same_unit=True)
    assert [item.uid for item in worklist.page(here, KARIN)] == [case.uid]


def test_what_was_being_typed_when_the_program_ended_goes_along(here: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    typed = demo_case("01-bertil")
    typed.issued, typed.internal_note = case.issued, "Skrivet precis före strömavbrottet."
    drafts.save(here, typed, KARIN, 1)
    package = open_package(read_package(given(here, case, tmp_path)), PASSPHRASE)
    assert package.case.internal_note == typed.internal_note


def test_a_package_that_is_refused_is_as_it_was(here: Store, there: Store, tmp_path: Path) -> None:
    """So that it can be tried again, with the other answer about the unit."""
    case = kept_case(here)
    path = given(here, case, tmp_path)
    package = open_package(read_package(path), PASSPHRASE)
    other = Staff("u", "Olle Provsson", "handläggare", "Boendestödet Provet")
    refused("handover.old-package", hand_over.receive, here, package, other, NOW, ROUTINE, same_unit=False)
    assert package == open_package(read_package(path), PASSPHRASE)
    received = hand_over.receive(there, package, OLLE, NOW, ROUTINE, same_unit=True)
    assert len(received.parties) == len(case.parties)


def test_nothing_has_changed_when_no_package_could_be_made(here: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    blocked = tmp_path / "fil"
    blocked.write_text("en fil, ingen mapp")
    refused("paper.no-folder", given, here, case, blocked)
    refused("passphrase.too-short", hand_over.hand_over, here, case.uid, TO, "kort", KARIN, NOW, tmp_path)
    refused("handover.no-receiver", hand_over.hand_over, here, case.uid, ("", "E"), PASSPHRASE, KARIN, NOW, tmp_path)
    assert cases.load(here, case.uid, KARIN).case == case
    assert "handed-over" not in acts(here, case.uid)


def test_another_passphrase_or_a_flipped_bit_opens_nothing(here: Store, tmp_path: Path) -> None:
    content = read_package(given(here, kept_case(here), tmp_path / "usb"))
    refused("package.not-opened", open_package, content, "fyra röda cyklar i regn")
    for place in (0, 5, 20, 40, len(content) // 2, len(content) - 1):
        flipped = bytearray(content)
        flipped[place] ^= 4
        code = "package.not-ours" if place < 18 else "package.not-opened"
        refused(code, open_package, bytes(flipped), PASSPHRASE)
    refused("package.not-ours", open_package, content[:30], PASSPHRASE)
    refused("package.not-ours", open_package, write_case(demo_case("01-bertil")), PASSPHRASE)
    refused("package.unreadable", read_package, tmp_path / "ingen.sippaket")


def test_c13_a_colleague_of_the_same_unit_inherits_what_the_unit_may_read() -> None:
    case = demo_case("01-bertil")
    own = next(party for party in case.parties if party.own)
    parties = in_same_unit(case.parties, own.contact, OLLE)
    mine = next(party for party in parties if party.own)
    assert (mine.uid, mine.contact, mine.role, mine.phone) == (own.uid, OLLE.name, OLLE.role, OLLE.phone)
    assert in_same_unit(case.parties, "Någon annan", OLLE) == case.parties


def test_c13_another_unit_does_not_inherit() -> None:
    case = demo_case("01-bertil")
    before = next(party for party in case.parties if party.own)
    other = own_party(Staff("u", "Olle Provsson", "handläggare", "Boendestödet Provet"), ROUTINE)
    parties = in_other_unit(case.parties, other)
    (mine,) = [party for party in parties if party.own]
    assert (mine.name, mine.approved_on) == ("Boendestödet Provet", None)
    assert mine.uid not in {grant.party_uid for act in case.consent.acts for grant in act.grants}
    assert [party.own for party in parties if party.uid == before.uid] == [False]
    known = next(party for party in case.parties if not party.own)
    again = in_other_unit(case.parties, own_party(Staff("u", "O", "h", known.name), ROUTINE))
    assert [party.uid for party in again if party.own] == [known.uid]
    assert len(again) == len(case.parties)


def test_a_closed_case_can_be_handed_over_too(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    loaded, version = cases.load(here, case.uid, KARIN)
    loaded.state = CaseState.CLOSED
    cases.save(here, loaded, KARIN, version)
    package = open_package(read_package(given(here, case, tmp_path / "usb")), PASSPHRASE)
    hand_over.receive(there, package, OLLE, NOW, ROUTINE, same_unit=True)
    assert [item.uid for item in worklist.page(there, OLLE, CaseState.CLOSED)] == [case.uid]


def test_a_package_is_read_in_through_its_last_day_only(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    package = open_package(read_package(given(here, case, tmp_path / "usb")), PASSPHRASE)
    (one,) = hand_overs.away(here, KARIN)
    assert package.move.valid_to == one.valid_to == NOW.date() + timedelta(days=14)
    late = NOW + timedelta(days=15)
    refused("handover.expired", hand_over.receive, there, package, OLLE, late, ROUTINE, same_unit=True)
    hand_over.receive(there, package, OLLE, NOW + timedelta(days=14), ROUTINE, same_unit=True)


def test_c13_a_unit_that_one_end_alone_calls_the_same_inherits_nothing(
    here: Store, there: Store, tmp_path: Path
) -> None:  # fmt: skip
    case = kept_case(here)
    package = open_package(read_package(given(here, case, tmp_path / "usb")), PASSPHRASE)
    elsewhere = replace(OLLE, unit="Enhet Söder")
    refused("handover.other-unit", hand_over.receive, there, package, elsewhere, NOW, ROUTINE, same_unit=True)
    received = hand_over.receive(there, package, elsewhere, NOW, ROUTINE, same_unit=False)
    (own,) = [party for party in received.parties if party.own]
    assert (own.name, own.approved_on) == ("Enhet Söder", None)


def test_p4_a_colleague_covers_and_the_case_comes_back_as_it_was(here: Store, there: Store, tmp_path: Path) -> None:
    case = kept_case(here)
    refused("handover.back-passed", hand_over.hand_over, here, case.uid, TO, PASSPHRASE, KARIN, NOW, tmp_path,
            back_by=NOW.date())  # fmt: skip
    back_by = NOW.date() + timedelta(days=21)
    path = hand_over.hand_over(here, case.uid, TO, PASSPHRASE, KARIN, NOW, tmp_path / "usb", back_by=back_by)
    covering = hand_over.receive(
        there, open_package(read_package(path), PASSPHRASE), OLLE, NOW, ROUTINE, same_unit=True
    )
    assert covering.meeting.convener == OLLE.name
    assert hand_overs.covered_for(there, case.uid) == (KARIN.name, KARIN.unit)
    assert hand_overs.covered_for(here, case.uid) == ("", "")
    path = hand_over.hand_over(
        there, case.uid, hand_overs.covered_for(there, case.uid), PASSPHRASE, OLLE, NOW, tmp_path / "åter"
    )
    back = hand_over.receive(here, open_package(read_package(path), PASSPHRASE), KARIN, NOW, ROUTINE, same_unit=True)
    assert back.meeting.convener == KARIN.name
    assert [party.contact for party in back.parties if party.own] == [KARIN.name]
    assert [party for party in back.parties if not party.own] == [party for party in case.parties if not party.own]
    assert hand_overs.covered_for(here, case.uid) == ("", "")
