"""Every single edit, deletion, insertion and cut of the log is noticed, and an entry stands or falls with its act."""

from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from sipdesk.storage import audit, cases, hand_overs
from sipdesk.storage.audit import Action, Entry, Fault, Head, Outcome
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, ERIK, new_store, reopened, small_case

SEALED = [field.name for field in fields(Entry)]
LENGTH = 12


@pytest.fixture
def log(store: Store) -> Store:
    """A store with a log of twelve entries."""
    with store.transaction():
        while audit.head(store).seq < LENGTH:
            audit.append(store, Action.LISTED, ERIK, small_case())
    return store


class _TakenBackError(Exception):
    """Ends a transaction that was only tried."""


def found(store: Store, *tampering: tuple[str, Any], anchor: Head | None = None) -> tuple[Fault | None, int]:
    """What verifying finds after somebody who has the key and knows of the guards has been at the log."""
    with suppress(_TakenBackError), store.transaction():
        for name in ("audit_never_changes", "audit_never_forgets", "audit_only_grows"):
            store.sql(f"DROP TRIGGER {name}")
        for statement, values in tampering:
            store.sql(statement, values)
        verdict = audit.verify(store, ANNA, anchor)
        raise _TakenBackError
    return verdict.fault, verdict.seq


def test_a_whole_log_is_found_whole_and_that_it_was_checked_is_entered(log: Store) -> None:
    anchor = audit.head(log)
    verdict = audit.verify(log, ANNA, anchor)
    assert (verdict.entries, verdict.head, verdict.fault) == (LENGTH, anchor, None)
    assert log.sql("SELECT action FROM audit WHERE seq = ?", (LENGTH + 1,)).fetchone() == ("log-checked",)
    assert found(log, anchor=anchor) == (None, 0)


def test_every_edit_of_every_member_is_noticed(log: Store) -> None:
    for name in SEALED:
        other = {"seq": 1000, "prev": b"\1" * 32, "mac": b"\1" * 32}.get(name, "annat")
        for seq in range(1, LENGTH + 1):
            fault, at = found(log, (f"UPDATE audit SET {name} = ? WHERE seq = ?", (other, seq)))
            assert fault in (Fault.EDITED, Fault.MISSING), (name, seq)
            assert at in (seq, seq + 1), (name, seq)


def test_every_deletion_is_noticed(log: Store) -> None:
    for seq in range(1, LENGTH):
        gone = ("DELETE FROM audit WHERE seq = ?", (seq,))
        closing = [("UPDATE audit SET seq = ? WHERE seq = ?", (n - 1, n)) for n in range(seq + 1, LENGTH + 1)]
        assert found(log, gone) == (Fault.MISSING, seq)
        assert found(log, gone, *closing) == (Fault.EDITED, seq)


def test_every_insertion_is_noticed(log: Store) -> None:
    copied = ", ".join(SEALED[1:])
    for seq in range(1, LENGTH + 1):
        room = [("UPDATE audit SET seq = ? WHERE seq = ?", (n + 1, n)) for n in range(LENGTH, seq - 1, -1)]
        copy = (f"INSERT INTO audit SELECT ?, {copied} FROM audit WHERE seq = ?", (seq, 1 if seq > 1 else LENGTH + 1))
        assert found(log, *room, copy) == (Fault.EDITED, seq)


def test_a_cut_tail_is_noticed_against_an_anchor_and_only_so(log: Store) -> None:
    anchor = audit.head(log)
    for left in range(LENGTH):
        cut = ("DELETE FROM audit WHERE seq > ?", (left,))
        assert found(log, cut, anchor=anchor) == (Fault.CUT, left + 1)
        assert found(log, cut) == (None, 0)


def test_a_tail_that_was_written_anew_is_noticed_against_an_anchor(log: Store) -> None:
    anchor = audit.head(log)
    log.sql("DROP TRIGGER audit_never_forgets")
    log.sql("DELETE FROM audit WHERE seq > ?", (5,))
    with log.transaction():
        while audit.head(log).seq < LENGTH + 3:
            audit.append(log, Action.READ, ANNA)
    assert audit.verify(log, ANNA, anchor).fault is Fault.REPLACED
    assert audit.verify(log, ANNA).fault is None


def test_the_log_of_another_store_does_not_fit(log: Store, tmp_path: Path) -> None:
    insert = f"INSERT INTO audit ({', '.join(SEALED)}) VALUES ({', '.join('?' * len(SEALED))})"
    with new_store(tmp_path / "other") as other:
        rows = other.sql(f"SELECT {', '.join(SEALED)} FROM audit ORDER BY seq").fetchall()
    assert found(log, ("DELETE FROM audit", ()), *((insert, row) for row in rows)) == (Fault.EDITED, 1)


def test_the_guards_stop_whoever_forgets_that_it_only_grows(log: Store) -> None:
    last = f"FROM audit WHERE seq = {LENGTH}"
    for statement in (
        "UPDATE audit SET by_name = 'annan' WHERE seq = 5",
        "DELETE FROM audit WHERE seq = 5",
        f"INSERT OR REPLACE INTO audit SELECT seq, at, by_uid, 'annan', {', '.join(SEALED[4:])} {last}",
        f"INSERT INTO audit SELECT seq + 100, {', '.join(SEALED[1:])} {last}",
        f"INSERT INTO audit SELECT seq + 1, {', '.join(SEALED[1:])} {last}",
    ):
        with pytest.raises(sqlcipher.IntegrityError, match="audit"):
            log.sql(statement)
    assert audit.verify(log, ANNA).fault is None


def test_an_entry_needs_the_transaction_of_its_act(store: Store) -> None:
    with pytest.raises(RuntimeError, match="transaction"):
        audit.append(store, Action.READ, ANNA)


def test_an_entry_falls_with_its_act(store: Store) -> None:
    before = audit.head(store)
    with suppress(_TakenBackError), store.transaction():
        audit.append(store, Action.READ, ANNA)
        raise _TakenBackError
    assert audit.head(store) == before


def test_what_was_refused_can_be_entered_too(store: Store) -> None:
    case = small_case()
    with store.transaction():
        audit.append(store, Action.PAPER_PRINTED, ANNA, case, outcome=Outcome.REFUSED)
    assert audit.entries(store, case.uid, ANNA)[0].outcome == "refused"


def test_the_log_of_one_case_is_read_by_somebody_and_that_is_entered(store: Store) -> None:
    case, other = small_case(), small_case()
    for each in (case, other):
        cases.create(store, each, ANNA)
    cases.load(store, case.uid, ERIK)
    assert [entry.action for entry in audit.entries(store, case.uid, ERIK)] == ["created", "read"]
    (last,) = store.sql("SELECT action FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    assert last == "log-read"
    plan = store.sql("EXPLAIN QUERY PLAN SELECT * FROM audit WHERE case_uid = ? ORDER BY seq", ("",)).fetchall()
    assert [row[3].split()[0] for row in plan] == ["SEARCH"]


def test_the_chain_goes_on_after_opening_anew(log: Store, key: DataKey) -> None:
    anchor = audit.head(log)
    with reopened(log, key) as again:
        assert audit.head(again) == anchor
        assert audit.verify(again, ANNA, anchor).fault is None


def test_cases_that_are_gone_are_counted_too(store: Store) -> None:
    """So that no reference is given twice."""
    assert audit.ever_here(store) == 0
    first, second = small_case(), small_case()
    cases.create(store, first, ANNA)
    cases.create(store, second, ANNA)
    cases.load(store, first.uid, ERIK)
    assert audit.ever_here(store) == 2
    with store.transaction():
        hand_overs.forget(store, first.uid)
    assert audit.ever_here(store) == 2
