"""P8: the extract for the person has what is stored, who looked at it and what was given, and nobody's secrets."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Thread

import page
import pytest
from pypdf import PdfReader

from sipdesk.documents.make import EXTRACT, PrintAs, blocks_of, make_paper
from sipdesk.documents.pdf_check import check_pdf
from sipdesk.domain.case import Case
from sipdesk.domain.correction import Correction
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_extract import ShownAct
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.disclosure.view_extract import p8_extract
from sipdesk.domain.incident import Incident
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import Authority, Channel, CorrectionKind, PaperAct, ReaderKind
from sipdesk.issuing.extract import Part, extract
from sipdesk.sentences.acts import ACTS
from sipdesk.storage import audit, cases
from sipdesk.storage.audit import Action
from sipdesk.storage.store import Store
from tests.demo_cases import demo_case, demo_routine
from tests.documents.own_language import brought
from tests.domain.filling import SECRET
from tests.domain.generators import situation
from tests.domain.leaks import looks
from tests.leak_papers import texts_of
from tests.storage.conftest import _made_once, key, store
from tests.storage.stores import ANNA, ERIK, refused

__all__ = ["_made_once", "key", "store"]
NOW = datetime(2026, 11, 23, 12)
GIVEN = re.compile(r"^case\.issued.*\.(types|code)$")


def case_with_papers() -> Case:
    case = demo_case("01-bertil")
    party = next(party for party in case.parties if not party.own and party.name)
    sent = Act(act=PaperAct.SENT, at=NOW, by="Karin Ek", channel=Channel.POST)
    case.issued = [
        IssuedPaper(paper="summons", code="AB12", reader=ReaderKind.PARTY, party_uid=party.uid, acts=[sent],
                    types=("participation",)),
        IssuedPaper(paper="plan", code="CD34", acts=[Act(act=PaperAct.MADE, at=NOW)]),
    ]  # fmt: skip
    return case


def text_of(store: Store, case: Case, folder: Path) -> str:
    cases.create(store, case, ANNA)
    path = extract(store, case.uid, ERIK, NOW, demo_routine(), folder)
    assert path.name == f"registerutdrag-{case.uid[-12:]}.pdf"
    return read(path)


def read(path: Path) -> str:
    """Everything it says, in one line, without its feet."""
    pages = [page.extract_text() for page in PdfReader(path).pages]
    return " ".join(re.sub(r"Registerutdrag\S* .{0,40}\n?Sida \d+ av \d+", "", " ".join(pages)).split())


def test_p8_the_store_is_free_while_the_extract_is_made(store: Store, tmp_path: Path) -> None:
    """Somebody may be typing meanwhile; and what is ended before it is written leaves neither file nor entry."""
    case = case_with_papers()
    cases.create(store, case, ANNA)
    wrote: list[int] = []

    def write_meanwhile() -> None:
        loaded = cases.load(store, case.uid, ANNA)
        wrote.append(cases.save(store, loaded.case, ANNA, loaded.version))

    def told(part: Part) -> None:
        if part is not Part.READ:
            typing = Thread(target=write_meanwhile, daemon=True)
            typing.start()
            typing.join(timeout=20)
        if part is Part.WRITE and len(wrote) == 2:
            raise Ended

    with pytest.raises(Ended):
        extract(store, case.uid, ERIK, NOW, demo_routine(), tmp_path, told=told)
    assert len(wrote) == 2
    assert list(tmp_path.glob("*.pdf")) == []
    acts = [entry.action for entry in audit.entries(store, case.uid, ANNA)]
    assert Action.EXPORTED not in acts
    extract(store, case.uid, ERIK, NOW, demo_routine(), tmp_path)
    assert [entry.action for entry in audit.entries(store, case.uid, ANNA)].count(Action.EXPORTED) == 1


class Ended(Exception):
    """Somebody pressed *Stoppa*."""


def test_p8_the_extract_says_what_is_stored_who_read_it_and_what_was_given(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    text = text_of(store, case, tmp_path)
    stored, rest = text.split("Vilka som har tagit del av ärendet")
    readers, given = rest.split("Det här har lämnats ut")
    assert f"Förnamn {case.person.first_name}" in stored
    assert case.plan.long_term_goal.text in stored
    for staff, act in ((ANNA, Action.CREATED), (ERIK, Action.READ)):
        assert f"{staff.name}, {staff.role}, {staff.unit}" in readers
        assert ACTS[act] in readers
    party = next(party for party in case.parties if party.uid == case.issued[0].party_uid)
    for words in ("Kallelse, AB12", party.name, "23 november 2026", "klockan 12.00", "med post"):
        assert words in given
    assert "CD34" not in text, "what never left the house was given to nobody"


def test_p8_internal_notes_and_others_secrets_are_not_in_it(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    case.internal_note = "hemliginternt"
    case.plan.support_needed = Passage("hemligannan", ("health",), True, about_other=True)
    case.incidents = [Incident(noticed_on=NOW.date(), what="synlighändelse", why_not="hemligtskäl")]
    case.meeting.late_reason = "hemligförsening"
    text = text_of(store, case, tmp_path)
    assert "synlighändelse" in text
    assert "hemlig" not in text


def test_p8_she_reads_which_questions_she_agreed_to_but_for_another_s_secret() -> None:
    case = demo_case("01-bertil")
    first, second = case.meeting.questions[:2]
    case.consent.acts[0].questions = (f"{first.uid} Synlig fråga?", f"{second.uid} Frågan om hemligannan?", first.uid)
    second.text.about_other, second.text.other_consented_on = True, None
    shown = p8_extract([(case, [])], NOW.date(), demo_routine())
    said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs(code="7K4Q"))))

    assert "Synlig fråga?" in said, "in the words that she agreed to"
    assert first.text.text in said
    assert "hemligannan" not in said


def test_p8_a_protected_party_shows_no_place(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    party = next(party for party in case.parties if party.uid == case.issued[0].party_uid)
    party.protected, party.address, party.phone = True, "Hemliggatan 1", "08-465 004 99"
    text = text_of(store, case, tmp_path)
    assert "Hemliggatan" not in text
    assert "08-465 004 99" not in text


@pytest.mark.parametrize("protected", ["nobody", "person", "party"])
def test_p1_protection_that_comes_late_hides_to_which_unit_a_letter_went(protected: str) -> None:
    """The letter lies in the register; where it went shows where she is. A relative's name does not."""
    case = case_with_papers()
    unit = next(party for party in case.parties if party.uid == case.issued[0].party_uid)
    relative = next(party for party in case.parties if party.authority is Authority.PRIVATE)
    case.issued.append(replace(case.issued[0], code="EF56", party_uid=relative.uid))
    case.person.protected, unit.protected = protected == "person", protected == "party"
    shown = p8_extract([(case, [])], NOW.date(), demo_routine())
    given = {one.code: one.party for one in (shown.extract.cases[0].given if shown.extract else ())}
    assert given == {"AB12": unit.name if protected == "nobody" else "", "EF56": relative.name}
    said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs())))
    assert (unit.name in said) is (protected == "nobody")


@pytest.mark.parametrize("protected", [True, False])
def test_p1_where_they_work_who_have_read_it_shows_where_she_is(protected: bool) -> None:
    case = case_with_papers()
    case.person.protected = protected
    shown = p8_extract([(case, [ShownAct(NOW, "Anna Ek", "handläggare", "Norra enheten", "read")])], NOW.date(),
                       demo_routine())  # fmt: skip
    said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs())))
    assert "Anna Ek, handläggare" in said
    assert ("Norra enheten" in said) is not protected


def test_p8_that_it_was_made_becomes_an_entry_with_its_purpose(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    text_of(store, case, tmp_path)
    last = [(entry.action, entry.purpose, entry.by_name) for entry in audit.entries(store, case.uid, ANNA)]
    assert ("exported", "extract", ERIK.name) in last
    assert ("read", "extract", ERIK.name) in last


def test_p8_where_it_cannot_be_written_nothing_is_said_to_have_been(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    cases.create(store, case, ANNA)
    blocked = tmp_path / "fil"
    blocked.write_text("en fil")
    refused("paper.no-folder", extract, store, case.uid, ERIK, NOW, demo_routine(), blocked)
    assert "exported" not in [entry.action for entry in audit.entries(store, case.uid, ANNA)]


@pytest.mark.parametrize("action", Action)
def test_p8_every_act_has_words(action: Action) -> None:
    assert ACTS[action].strip()


def test_p8_parts_that_refer_to_each_other_say_to_whom(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    text = text_of(store, case, tmp_path)
    party = next(party for party in case.parties if party.uid == case.consent.acts[0].grants[1].party_uid)
    assert f"Part {party.name}" in text
    assert "borttaget" not in text


def test_p8_it_is_in_her_own_language_and_size_of_print(store: Store, tmp_path: Path) -> None:
    case = case_with_papers()
    case.person.language, case.person.print_size = "sv-easy", 24
    cases.create(store, case, ANNA)
    path = extract(store, case.uid, ERIK, NOW, demo_routine(), tmp_path)
    assert "Här står vad vi har skrivit om dig." in read(path)
    smaller = extract(store, case.uid, ERIK, NOW, demo_routine(), tmp_path / "sv", language="sv", size=12)
    assert len(PdfReader(smaller).pages) < len(PdfReader(path).pages) / 2
    assert "Här står vad vi" not in read(smaller)


@pytest.mark.parametrize(("language", "size"), [("sv", 12), ("sv", 18), ("sv", 24), ("sv-easy", 16), ("ar", 18)])
def test_p8_it_can_be_read_by_a_screen_reader(store: Store, tmp_path: Path, language: str, size: int) -> None:
    case = case_with_papers()
    cases.create(store, case, ANNA)
    content = extract(store, case.uid, ERIK, NOW, demo_routine(), tmp_path, language=language, size=size).read_bytes()
    assert page.validate_pdf_bytes(content, profile="ua1").is_compliant
    assert check_pdf(content) == []


def test_p8_nobody_else_gets_an_extract() -> None:
    case = demo_case("01-bertil")
    for reader in (Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), Reader(ReaderKind.REGISTRAR)):
        shown = view(case, reader, NOW.date(), demo_routine())
        refused("paper.not-for-reader", make_paper, EXTRACT, shown, PrintAs())


@pytest.mark.parametrize("first", range(0, 60, 15))
def test_p8_no_secret_that_the_person_may_not_read_is_in_any_extract(first: int) -> None:
    """Drilled cases: every field holds a word of its own, and the oracle says which of them she may read. Which paper
    left the house, and of what it told, is what an extract is for."""
    for seed in range(first, first + 15):
        found = situation(seed)
        look = next(look for look in looks(found) if look.reader.kind is ReaderKind.PERSON)
        sent = [Act(act=PaperAct.SENT, at=NOW)]
        found.case.issued += [
            IssuedPaper(paper="summons", code="AB12", reader=ReaderKind.PARTY, party_uid=party.uid, acts=sent)
            for party in found.case.parties if not party.own
        ]  # fmt: skip
        shown = p8_extract([(found.case, [])], found.today, found.routine)
        said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs(code="7K4Q"))))
        stands = set(SECRET.findall(said))
        assert look.lot is not None
        leaked = {path for secret, path in look.lot.withheld.items() if secret in stands}
        assert [path for path in leaked if not GIVEN.search(path)] == [], seed
        assert stands, "an extract without anything in it proves nothing"


def test_p8_a_language_that_the_municipality_brings_stands_by_its_name(tmp_path: Path) -> None:
    case = demo_case("01-bertil")
    case.person.language = "smj"
    shown = p8_extract([(case, [])], NOW.date(), demo_routine())
    said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs(code="7K4Q"), brought(tmp_path))))
    assert "lulesamiska" in said
    assert "smj" not in said


def test_p8_of_a_case_on_the_wrong_person_nobody_of_the_others_is_named() -> None:
    """It says that a letter went out in her name, when and how; not to whose clinic, and not what that tells."""
    case = case_with_papers()
    name = next(party.name for party in case.parties if party.uid == case.issued[0].party_uid)
    before = " ".join(texts_of(blocks_of(EXTRACT, p8_extract([(case, [])], NOW.date(), demo_routine()), PrintAs())))
    assert name in before
    case.issued[0].types = ("dependence",)
    case.corrections = [Correction(kind=CorrectionKind.WRONG_PERSON, at=NOW, other_number="2026-0002")]
    shown = p8_extract([(case, [])], NOW.date(), demo_routine())
    (given,) = shown.extract.cases[0].given if shown.extract else ()
    assert (given.party, given.types, given.code, given.channel) == ("", (), "AB12", "post")
    said = " ".join(texts_of(blocks_of(EXTRACT, shown, PrintAs())))
    assert "AB12" in said
    assert [party.name for party in case.parties if not party.own and party.name and party.name in said] == []
    assert demo_routine().types["dependence"].name not in said
