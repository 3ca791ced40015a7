"""The whole case for the registrar: nothing left out but what P1 and C14 keep off every paper and the data file."""

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.agreed import as_worded, c1_covers
from sipdesk.domain.disclosure.lens import lens_for
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_file import ShownPart, ShownTelling
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.disclosure.view_file import registrar_case
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.meeting import Question
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import ReaderKind
from sipdesk.exchange.casefile import read_case, write_case
from tests.demo_cases import TODAY as DEMO_DAY
from tests.demo_cases import WITH_PAPERS, demo_case, demo_routine
from tests.domain.filling import SECRET
from tests.domain.generators import Situation, situation
from tests.domain.leaks import Watch
from tests.domain.oracle import Leaf

REGISTRAR = Reader(ReaderKind.REGISTRAR)
PROGRAMS_OWN = ("uid", "acts", "ground", "given")
LINKS = (
    "sub_goal_uid", "action_uid", "goal_uid", "party_uid", "there", "questions", "paper_uid", "told",
    "given_to", "reader_uid",
)


def whole(found: Situation) -> ShownPart:
    shown = view(found.case, REGISTRAR, found.today, found.routine).whole
    assert shown is not None
    return shown


def copied(found: Situation) -> Case:
    return registrar_case(lens_for(found.case, REGISTRAR, found.today, found.routine))


@pytest.mark.parametrize("first", range(0, 120, 30))
def test_p1_c14_every_secret_of_the_case_is_there_or_is_one_that_stands_on_no_paper(first: int) -> None:
    for seed in range(first, first + 30):
        found = situation(seed)
        watch = Watch(found)
        judge = watch.judge(REGISTRAR)
        printed, attached = str(whole(found)), write_case(copied(found)).decode()
        kept = {secret for leaf in owed(watch.facts.leaves) if judge.allows(watch.facts.of[leaf.where])
                for secret in SECRET.findall(str(leaf.value))}  # fmt: skip
        assert not {secret for secret in kept if secret not in printed}
        assert not {secret for secret in kept if secret not in attached}


def owed(found: list[Leaf]) -> list[Leaf]:
    """Everything but names of parts, which programs need, and translations, whose words of today are elsewhere."""
    named = [leaf for leaf in found if leaf.name not in (*PROGRAMS_OWN, *LINKS) and ".translations[" not in leaf.path]
    return [leaf for leaf in named if not (leaf.name == "given_by" and ".acts[" in leaf.path)
            and leaf.name != "taken_back_by"]


@pytest.mark.parametrize("first", range(0, 120, 30))
def test_p1_c14_what_stands_on_no_paper_is_neither_printed_nor_attached(first: int) -> None:
    for seed in range(first, first + 30):
        found = situation(seed)
        watch = Watch(found)
        judge = watch.judge(REGISTRAR)
        free, hidden = set(), set()
        for leaf in watch.facts.leaves:
            secrets = set(SECRET.findall(str(leaf.value)))
            fact = watch.facts.of[leaf.where]
            if leaf.name == "questions" and ".acts[" in leaf.path:
                continue  # words of a question: free or hidden as it is
            if judge.allows(fact) or "never" in fact.words:
                free |= secrets
            else:
                hidden |= secrets
        printed, attached = str(whole(found)), write_case(copied(found)).decode()
        assert not {secret for secret in hidden - free if secret in printed or secret in attached}


def test_p1_a_protected_persons_address_is_in_neither() -> None:
    case = demo_case("01-bertil")
    case.person.protected = True
    address, town = case.person.address, case.person.town
    found = Situation(0, case, DEMO_DAY, demo_routine())
    for text in (str(whole(found)), write_case(copied(found)).decode()):
        assert address not in text
        assert f'"{town}"' not in text
        assert case.person.last_name in text


def test_c14_somebody_elses_secret_stays_out_until_that_person_consents() -> None:
    case = demo_case("01-bertil")
    case.plan.own_words = Passage("Dottern är sjuk.", ("health",), confirmed=True, about_other=True)
    found = Situation(0, case, DEMO_DAY, demo_routine())
    assert "Dottern är sjuk." not in str(whole(found)) + write_case(copied(found)).decode()
    case.plan.own_words.other_consented_on = DEMO_DAY
    assert "Dottern är sjuk." in str(whole(found))
    assert "Dottern är sjuk." in write_case(copied(found)).decode()


def test_p1_c14_the_words_that_a_consent_was_given_for_stand_there_only_as_the_question_does() -> None:
    case = demo_case("01-bertil")
    asked, act = case.meeting.questions[0], case.consent.acts[0]
    asked.text = Passage("Hur gör vi när dottern är sjuk?", ("health",), confirmed=True)
    act.questions = (*as_worded([asked]), "removed Vem går till parken med hunden?")
    found = Situation(0, case, DEMO_DAY, demo_routine())

    def says(words: str) -> bool:
        printed, attached = str(whole(found)), write_case(copied(found)).decode()
        assert (words in printed) is (words in attached)
        return words in printed

    assert says("dottern är sjuk")
    asked.text.text = "Hur gör vi i vinter?"  # what was agreed on is what was said then
    assert says("dottern är sjuk")
    asked.text.about_other = True
    assert not says("dottern är sjuk")
    assert c1_covers(copied(found).consent.acts[0], copied(found).meeting.questions[0])
    assert not c1_covers(copied(found).consent.acts[0], Question(asked.uid, Passage("Något helt annat?")))
    assert says("till parken med hunden")
    case.person.protected, case.person.address = True, "Parken 1"
    assert not says("till parken med hunden")


def test_the_attached_file_can_be_read_back_and_the_case_is_untouched() -> None:
    for name in WITH_PAPERS:
        case = demo_case(name)
        before = write_case(case)
        found = Situation(0, case, DEMO_DAY, demo_routine())
        assert read_case(write_case(copied(found))) == copied(found)
        assert write_case(case) == before


def test_without_protection_and_secrets_the_attached_file_is_the_whole_case() -> None:
    case = demo_case("01-bertil")
    assert write_case(copied(Situation(0, case, DEMO_DAY, demo_routine()))) == write_case(case)


def test_a_name_that_was_written_is_no_reference() -> None:
    case = demo_case("01-bertil")
    case.information.given_by = "Karin Ek"
    shown = whole(Situation(0, case, DEMO_DAY, demo_routine()))
    (informed,) = [part for part in shown.parts if part.kind == "Information"]
    assert {line.field: line.value for line in informed.lines}["given_by"] == "Karin Ek"


def test_names_stand_for_references_and_words_for_codes() -> None:
    case = demo_case("01-bertil")
    actions = [part for part in parts(whole(Situation(0, case, DEMO_DAY, demo_routine()))) if part.kind == "Action"]
    named = {line.value for part in actions for line in part.lines if line.field == "party_uid"}
    assert named <= {party.name for party in case.parties}
    telling = [line.value for part in actions for line in part.lines if isinstance(line.value, ShownTelling)]
    names = {kind.name for kind in demo_routine().types.values()}
    assert telling
    assert {name for one in telling for name in one.types} <= names


def parts(part: ShownPart) -> list[ShownPart]:
    return [part, *(below for each in part.parts for below in parts(each))]


@pytest.mark.parametrize("paper", list(Paper))
def test_p5_the_registrar_reads_the_case_file_and_nobody_else_does(paper: Paper) -> None:
    case, routine = demo_case("01-bertil"), demo_routine()
    party = next(party for party in case.parties if not party.own)

    def stopped(paper: Paper, reader: Reader) -> bool:
        found = paper_findings(case, paper, reader, DEMO_DAY, routine)
        return any(one.code == "C13.not-for-reader" and one.level is Level.STOP for one in found)

    assert stopped(paper, REGISTRAR) is (paper is not Paper.CASE_FILE)
    readers = [Reader(ReaderKind.PERSON), Reader(ReaderKind.OWN_UNIT), Reader(ReaderKind.PARTY, party.uid)]
    for reader in readers:
        assert view(case, reader, DEMO_DAY, routine).whole is None
        assert stopped(Paper.CASE_FILE, reader)


def test_p1_c14_the_archive_keeps_old_translations_unless_their_field_is_withheld() -> None:
    case = demo_case("05-rana")
    found = Situation(0, case, DEMO_DAY, demo_routine())
    assert copied(found).translations == case.translations
    case.plan.support_needed.about_other = True
    old = next(one for one in copied(found).translations if one.path == "plan.support_needed")
    assert (old.source, old.text) == ("", "")
