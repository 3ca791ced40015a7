"""Letters in one go: each is looked at by itself, one that is stopped stops no other, and the log has them all."""

from collections.abc import Iterator

from sipdesk.domain.case import Case
from sipdesk.domain.issuable import Paper
from sipdesk.issuing.copies import Copy, PaperStopped, readers_of, usual_copy
from sipdesk.issuing.letters import Step, issue_letters
from sipdesk.issuing.register import Issued, issue
from sipdesk.storage import audit, papers
from sipdesk.storage.audit import Action, Outcome
from sipdesk.storage.cases import Loaded
from sipdesk.storage.store import Store
from tests.test_issuing import (
    BY,
    ROUTINE,
    Clock,
    change,
    clock,
    entries,
    party,
    put,
    store,
    stored,
    take_back,
)

__all__ = ["clock", "store"]


def copies_of(case: Case) -> list[Copy]:
    return [usual_copy(case, Paper.SUMMONS, reader) for reader in readers_of(case, Paper.SUMMONS)]


def letters_of(store: Store, case: Case, clock: Clock) -> Iterator[Step]:
    def make(copy: Copy, since: Loaded | None) -> Issued:
        return issue(store, case.uid, copy, BY, ROUTINE, clock=clock, since=since)

    return issue_letters(case, copies_of(case), ROUTINE, make)


def test_letters_say_the_role_and_never_the_name(store: Store, clock: Clock) -> None:
    steps = list(letters_of(store, put(store, "01-bertil"), clock))
    assert [(step.number, step.issued is None) for step in steps[:4]] == [(1, True), (1, False), (2, True), (2, False)]
    roles = [step.role for step in steps if step.issued]
    assert roles == ["", "distriktssköterska", "sjuksköterska", "samordnare", "fysioterapeut", "dotter"]


def test_stopping_leaves_whole_letters_only(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    batch = letters_of(store, case, clock)
    for step in batch:
        if step.number == 3 and step.issued is None:
            break
    batch.close()  # type: ignore[attr-defined]
    kept = stored(store, case).issued
    assert len(kept) == 2
    assert all(papers.load(store, case, paper.uid, BY).startswith(b"%PDF") for paper in kept)


def test_a_letter_that_is_stopped_does_not_stop_the_others(store: Store, clock: Clock) -> None:
    case = put(store, "10-peter")
    change(store, case, lambda c: take_back(c, clock.now, party(c, "Göran").party_uid))
    steps = list(letters_of(store, case, clock))
    stopped = [isinstance(step.trouble, PaperStopped) for step in steps if step.issued or step.trouble]
    assert stopped == [False, False, False, False, True]


def test_a_withdrawal_in_the_middle_of_a_batch_reaches_what_is_left(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    made = []
    for step in letters_of(store, case, clock):
        if step.issued:
            made.append(step.issued.paper)
            if len(made) == 2:
                change(store, case, lambda c: take_back(c, clock.now))
    assert len(made) == 2
    assert len(stored(store, case).issued) == 2


def test_p4_letters_of_one_go_are_one_reading_and_each_has_its_own_entry(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    made = [step.issued for step in letters_of(store, case, clock) if step.issued]
    assert len(made) == 6
    assert entries(store, case) == [
        (Action.CREATED, Outcome.DONE), (Action.READ, Outcome.DONE), *[(Action.PAPER_MADE, Outcome.DONE)] * 6
    ]  # fmt: skip
    of_papers = [entry for entry in audit.entries(store, case.uid, BY) if entry.action == Action.PAPER_MADE]
    assert {(entry.by_uid, entry.case_uid, entry.purpose) for entry in of_papers} == {(BY.uid, case.uid, "case-work")}
    assert made[-1].case == stored(store, case)
    assert [paper.uid for paper in stored(store, case).issued] == [issued.paper.uid for issued in made]


def test_p4_what_somebody_saves_between_two_letters_is_read_and_noted(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    batch = letters_of(store, case, clock)
    assert next(step for step in batch if step.issued)
    change(store, case, lambda c: setattr(c, "internal_note", "Ringde."))
    before = entries(store, case)
    assert next(step for step in batch if step.issued)
    assert entries(store, case)[len(before) :] == [(Action.READ, Outcome.DONE), (Action.PAPER_MADE, Outcome.DONE)]
    assert stored(store, case).internal_note == "Ringde."


def test_p4_a_letter_that_is_stopped_has_its_entry_too(store: Store, clock: Clock) -> None:
    case = put(store, "10-peter")
    change(store, case, lambda c: take_back(c, clock.now, party(c, "Göran").party_uid))
    before = len(entries(store, case))
    steps = [step for step in letters_of(store, case, clock) if step.issued or step.trouble]
    outcomes = [Outcome.REFUSED if step.trouble else Outcome.DONE for step in steps]
    assert entries(store, case)[before:] == [(Action.READ, Outcome.DONE)] + [(Action.PAPER_MADE, o) for o in outcomes]
