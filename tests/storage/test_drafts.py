"""What is typed survives, is read by the one who typed it, and is never guessed at."""

import json
from pathlib import Path

import pytest

from sipdesk.domain.case import Case
from sipdesk.storage import audit, cases, drafts
from sipdesk.storage.keys import DataKey
from sipdesk.storage.migrations import STEPS
from sipdesk.storage.store import Store
from tests.domain.generators import situation
from tests.storage.stores import ANNA, ERIK, refused, reopened, small_case


@pytest.fixture
def case(store: Store) -> Case:
    made = small_case()
    cases.create(store, made, ANNA)
    return made


def test_a_draft_is_there_after_closing_and_opening(store: Store, case: Case, key: DataKey) -> None:
    case.internal_note = "Inte färdig"
    drafts.save(store, case, ANNA, 1)
    with reopened(store, key) as again:
        draft = drafts.load(again, case.uid, ANNA)
        assert draft is not None
        assert (draft.case, draft.base_version) == (case, 1)
        assert cases.load(again, case.uid, ANNA).case.internal_note == ""


def test_the_last_draft_counts(store: Store, case: Case) -> None:
    for text in ("a", "ab", "abc"):
        case.internal_note = text
        drafts.save(store, case, ANNA, 1)
    draft = drafts.load(store, case.uid, ANNA)
    assert draft is not None
    assert draft.case.internal_note == "abc"
    assert store.sql("SELECT count(*) FROM draft").fetchone() == (1,)


def test_a_draft_is_its_writer_s_own(store: Store, case: Case) -> None:
    drafts.save(store, case, ANNA, 1)
    assert drafts.load(store, case.uid, ERIK) is None


def test_reading_a_draft_is_entered_and_writing_one_is_not(store: Store, case: Case) -> None:
    before = audit.head(store).seq
    drafts.save(store, case, ANNA, 1)
    assert audit.head(store).seq == before
    drafts.load(store, case.uid, ANNA)
    assert [entry.action for entry in audit.entries(store, case.uid, ANNA)][-1] == "draft-read"


def test_a_draft_that_is_given_up_is_gone(store: Store, case: Case) -> None:
    drafts.save(store, case, ANNA, 1)
    drafts.clear(store, case.uid, ANNA)
    assert drafts.load(store, case.uid, ANNA) is None


@pytest.mark.parametrize("seed", range(5))
def test_any_case_can_be_a_draft(store: Store, seed: int) -> None:
    case = situation(seed).case
    drafts.save(store, case, ANNA, 0)
    draft = drafts.load(store, case.uid, ANNA)
    assert draft is not None
    assert draft.case == case


def test_a_draft_of_an_earlier_shape_is_told_of_and_kept(store: Store, case: Case) -> None:
    drafts.save(store, case, ANNA, 1)
    (content,) = store.sql("SELECT content FROM draft").fetchone()
    plain = json.loads(content)
    del plain["person"]["safe_channel"]
    store.sql("UPDATE draft SET content = ?, shape = ?", (json.dumps(plain), len(STEPS) - 1))
    for _ in range(2):
        refused("draft.other-shape", drafts.load, store, case.uid, ANNA)
    drafts.save(store, case, ANNA, 1)
    assert drafts.load(store, case.uid, ANNA) is not None
    case.number = "2026-4"
    cases.save(store, case, ANNA, 1)
    assert store.sql("SELECT content FROM draft").fetchall() == [(json.dumps(plain),)]


def test_a_draft_is_not_readable_on_the_disk(store: Store, case: Case, tmp_path: Path) -> None:
    case.internal_note = "Hemlighetsbacken"
    drafts.save(store, case, ANNA, 1)
    assert all(b"Hemlighetsbacken" not in path.read_bytes() for path in tmp_path.iterdir())
