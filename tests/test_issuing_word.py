"""A paper as a Word file, in a real store: consent looked at again, an entry of its own, the evidence as it was."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.terms import Channel, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import PaperStopped
from sipdesk.issuing.register import record_sent
from sipdesk.issuing.word import as_word
from sipdesk.storage import papers
from sipdesk.storage.audit import Action, Outcome
from sipdesk.storage.store import Store
from tests.test_issuing import BY, ROUTINE, Clock, change, clock, entries, make, party, put, store, stored, take_back

__all__ = ["clock", "store"]  # the fixtures


def said(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as packed:
        parts = packed.read("word/document.xml").decode() + packed.read("word/footer.xml").decode()
    return parts.replace("\u00a0", " ")


def test_p4_it_says_the_same_under_the_same_code_and_is_an_entry_of_its_own(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.PLAN, party(case, "Hemtjänsten"), clock)
    word = as_word(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    assert word.file_name == f"plan-{issued.paper.code}.docx"
    assert issued.paper.code in said(word.content)
    assert "Kommunens rehabilitering" in said(word.content)
    assert entries(store, case)[-1] == (Action.EXPORTED, Outcome.DONE)
    assert stored(store, case).issued == [issued.paper]
    assert papers.load(store, stored(store, case), issued.paper.uid, BY) == issued.content


def test_c5_what_was_taken_back_leaves_in_no_form(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    reader = party(case, "Hemtjänsten")
    issued = make(store, case, Paper.PLAN, reader, clock)
    change(store, case, lambda held: take_back(held, clock.now, reader.party_uid))
    with pytest.raises(PaperStopped):
        as_word(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    assert entries(store, case)[-1] == (Action.PAPER_PRINTED, Outcome.REFUSED)


def test_what_was_sent_goes_out_as_a_new_paper(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.PLAN, Reader(ReaderKind.PERSON), clock)
    record_sent(store, case.uid, issued.paper.uid, Channel.HANDED_OVER, BY, ROUTINE, clock=clock)
    word = as_word(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    assert word.paper.uid != issued.paper.uid
    assert word.paper.code in word.file_name
    assert word.paper.code in said(word.content)


def test_p5_the_archive_s_own_copy_is_none(store: Store, clock: Clock) -> None:
    case = put(store, "01-bertil")
    issued = make(store, case, Paper.CASE_FILE, Reader(ReaderKind.REGISTRAR), clock)
    with pytest.raises(SipError) as trouble:
        as_word(store, case.uid, issued.paper.uid, BY, ROUTINE, clock=clock)
    assert trouble.value.code == "paper.not-as-word"
    assert entries(store, case)[-1][0] != Action.EXPORTED
