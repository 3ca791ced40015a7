"""Papers are kept as they were given, in the transaction of the register, and read by somebody."""

import hashlib
from contextlib import suppress

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.register import IssuedPaper
from sipdesk.errors import SipError
from sipdesk.storage import audit, cases, papers
from sipdesk.storage.audit import Action
from sipdesk.storage.keys import DataKey
from sipdesk.storage.store import Store
from tests.storage.stores import ANNA, ERIK, refused, reopened, small_case

BYTES = b"%PDF-1.7 " + bytes(range(256)) * 500


@pytest.fixture
def case(store: Store) -> Case:
    made = small_case()
    cases.create(store, made, ANNA)
    return made


def issued(store: Store, case: Case, content: bytes = BYTES) -> IssuedPaper:
    """As issuing does it: bytes, register and entry together."""
    paper = IssuedPaper(paper="plan")
    with store.transaction():
        paper.sha256 = papers.keep(store, case, paper.uid, content)
        case.issued.append(paper)
        cases.save(store, case, ANNA, len(case.issued), action=Action.PAPER_MADE)
    return paper


def test_the_bytes_come_back_as_they_were(store: Store, case: Case, key: DataKey) -> None:
    paper = issued(store, case)
    assert paper.sha256 == hashlib.sha256(BYTES).hexdigest()
    with reopened(store, key) as again:
        assert papers.load(again, case, paper.uid, ERIK) == BYTES
        entry = audit.entries(again, case.uid, ANNA)[-1]
        assert (entry.action, entry.by_name) == ("paper-read", ERIK.name)


def test_the_same_paper_again_changes_nothing_and_another_is_never_put_over_it(store: Store, case: Case) -> None:
    paper = issued(store, case)
    with store.transaction():
        papers.keep(store, case, paper.uid, BYTES)
    with pytest.raises(Exception, match="UNIQUE"), store.transaction():
        papers.keep(store, case, paper.uid, b"something else")
    assert papers.load(store, case, paper.uid, ANNA) == BYTES


def test_bytes_and_register_stand_or_fall_together(store: Store, case: Case) -> None:
    with suppress(SipError), store.transaction():
        papers.keep(store, case, "one", BYTES)
        cases.save(store, case, ANNA, 99)
    assert store.sql("SELECT count(*) FROM paper").fetchone() == (0,)
    with pytest.raises(RuntimeError, match="transaction"):
        papers.keep(store, case, "one", BYTES)


def test_a_paper_that_is_not_there(store: Store, case: Case) -> None:
    refused("store.no-paper", papers.load, store, case, "none", ANNA)


def test_bytes_that_are_not_what_was_kept_are_not_given_out(store: Store, case: Case) -> None:
    paper = issued(store, case)
    store.sql("UPDATE paper SET content = ?", (b"other",))
    refused("store.damaged", papers.load, store, case, paper.uid, ANNA)
