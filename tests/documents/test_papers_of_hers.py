"""Information, the preparation sheet and the sheet for the door: what stands there, and what does not."""

from dataclasses import replace
from itertools import pairwise

import pytest

from sipdesk.documents.blocks import Heading, PhoneList, WritingLines, plain
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.boxes import Rule
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.phrase_files import codes
from sipdesk.documents.phrases import phrases
from sipdesk.domain.disclosure.shown import Letterhead, Reader, ShownPreparation, View
from sipdesk.domain.disclosure.shown_door import ShownDoor
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.print_sizes import EASY, sizes_of
from sipdesk.domain.terms import Authority, ReaderKind
from tests.demo_cases import TODAY, WITH_PAPERS, demo_case, demo_routine
from tests.documents.test_papers import paper, text, walk
from tests.documents.views import PERSONS, empty
from tests.domain.filling import SECRET
from tests.domain.generators import readers, situation
from tests.leak_papers import texts_of

HIS = ("Arvid", "Öberg", "19410317", "Björkgatan")


@pytest.mark.parametrize("code", ["information", "contacts"])
@pytest.mark.parametrize("language", ["sv", EASY, "ar"])
def test_papers_that_others_read_do_not_name_the_person(code: str, language: str) -> None:
    said = text(paper(code, PERSONS, language=language, size=18))
    assert not [name for name in HIS if name in said.replace("Lena Öberg", "")]


@pytest.mark.parametrize("seed", range(25))
def test_A7_general_information_has_nothing_of_the_case(seed: int) -> None:
    found = situation(seed)
    for reader in readers(found.case):
        seen = view(found.case, reader, found.today, found.routine)
        own = {seen.letterhead.municipality, seen.letterhead.unit, seen.letterhead.phone, seen.addressee.name}
        secrets = set(SECRET.findall(" ".join(texts_of(blocks_of("information", seen, PrintAs())))))
        assert secrets <= set(SECRET.findall(" ".join(own)))


def test_A7_it_says_what_it_is_what_she_decides_and_how_consent_is_taken_back() -> None:
    said = text(paper("information", PERSONS))
    for words in (
        "SIP betyder samordnad individuell plan", "Du bestämmer vilka som är med", "Du kan säga nej till allt",
        "ta tillbaka hela samtycket", "Ring Biståndsenheten , 0980-319 20 00", "Du kan få tolk", "10 kap. 8–9 §§",
    ):
        assert words in said, words


def test_A7_without_a_number_she_is_told_whom_to_tell() -> None:
    sender = Letterhead("Nordviks kommun", "Biståndsenheten")
    assert "Säg till Biståndsenheten" in text(paper("information", replace(PERSONS, letterhead=sender)))
    assert "Säg till någon i personalen." in text(paper("information", empty(ReaderKind.PERSON)))


def test_B4_an_empty_sheet_has_lines_for_every_question() -> None:
    asked = PERSONS.preparation.asked
    made = paper("preparation", replace(PERSONS, preparation=ShownPreparation(asked=asked)))
    lines = [block for block in walk(made.blocks) if isinstance(block, WritingLines)]
    assert len(lines) == len(asked) + 3  # what matters, what she can do, what all should know
    assert all(block.stretch for block in lines)
    headings = [plain(block.words) for block in walk(made.blocks) if isinstance(block, Heading)]
    assert [heading for heading in headings if heading in {one.text for one in asked}] == [one.text for one in asked]


def test_B4_a_relative_s_words_never_stand_as_her_own() -> None:
    said = text(paper("preparation", PERSONS))
    assert "mitt i natten. Sagt av Lena Öberg ." in said
    assert "Han sover bättre nu. Sagt av personalen ." in said
    assert "när ingen svarar. Sagt av" not in said
    nameless = replace(PERSONS.preparation.answers[1], writer_name="")
    prepared = replace(PERSONS.preparation, answers=(nameless,))
    assert "Sagt av närstående ." in text(paper("preparation", replace(PERSONS, preparation=prepared)))


def test_B4_an_answer_to_a_question_that_is_no_longer_asked_is_not_lost() -> None:
    said = text(paper("preparation", PERSONS))
    assert "Vad mer är viktigt att veta om mig? Han sover bättre nu." in said
    assert "Vad är svårast just nu? Trappan och duschen. Nätterna" in said


def test_B4_the_routine_s_own_questions_stay_swedish_and_ours_are_translated() -> None:
    said = text(paper("preparation", PERSONS, language="en", size=18))
    assert "What is hardest right now?" in said
    assert said.count("Vem ser till katten?") == 1


@pytest.mark.parametrize("code", codes())
def test_every_question_of_the_routine_has_words_in_every_language(code: str) -> None:
    swedish, said = phrases("sv"), phrases(code)
    for question in demo_routine().sheet_questions.values():
        assert swedish.say(f"sheet-question.{question.code}") == question.text
        assert said.has(f"sheet-question.{question.code}")


def numbers(view: View, **print_as: str) -> list[tuple[str, str]]:
    (rows,) = (block for block in walk(paper("contacts", view, **print_as).blocks) if isinstance(block, PhoneList))
    return [(plain(row.about), row.number) for row in rows.rows]


def test_the_sheet_for_the_door_has_danger_first_and_room_for_a_number_of_her_own() -> None:
    assert numbers(PERSONS) == [
        ("Fara för livet", "112"), ("Råd om vård", "1177"), ("Om planen", "0980-319 20 34"),
        ("Biståndsenheten", "0980-319 20 12"), ("Hemtjänsten", "0980-319 20 56"), ("Lena", "070-174 06 12"),
        ("Eget nummer", ""),
    ]
    said = text(paper("contacts", PERSONS))
    for words in ("dygnet runt", "Karim , vardagar 8–16", "onsdag 3 mars 2027 , klockan 13.00 , Biblioteket"):
        assert words in said


def test_where_no_name_may_stand_on_the_door_it_says_whose_number_it_is() -> None:
    hidden = replace(PERSONS.door.numbers[1], name="", who="")
    whose = (Authority.MUNICIPALITY, Authority.REGION, Authority.PRIVATE, Authority.OTHER)
    door = ShownDoor(tuple(replace(hidden, authority=one, phone=f"0980-319 20 {n}0") for n, one in enumerate(whose)))
    said = [about for about, _ in numbers(replace(PERSONS, door=door))[2:-1]]
    assert said == ["kommunen", "regionen", "närstående", "Ring"]


def test_P1_the_door_says_that_numbers_are_told_by_mouth() -> None:
    for door, said in ((ShownDoor(), True), (PERSONS.door, False)):
        made = paper("contacts", replace(PERSONS, door=door, protected=True))
        assert ("Telefonnumret lämnas muntligt." in text(made)) is said


def test_P1_a_place_told_by_mouth_says_what_is_told() -> None:
    door = replace(PERSONS.door, place="", place_orally=True)
    said = text(paper("contacts", replace(PERSONS, door=door, protected=True)))
    assert "onsdag 3 mars 2027 , klockan 13.00 Var lämnas muntligt" in said


@pytest.mark.parametrize(("language", "size", "foot"), [
    ("sv", 24, "Gäller från 20 november 2026. 7K4Q"),
    (EASY, 18, "Gäller från 20 november 2026. 7K4Q. Ej granskad text"),
    (EASY, 24, "20 november 2026. 7K4Q. Ej granskad"),
    ("fi", 24, "20 november 2026. 7K4Q. Ej granskad"),
])  # fmt: skip
def test_the_sheet_for_the_door_says_from_which_day_in_every_size(language: str, size: int, foot: str) -> None:
    made = paper("contacts", replace(PERSONS, demo=False), language=language, size=size, code="7K4Q")
    laid_out = lay_out(made, Style(size))
    start = laid_out.foot.start(1)
    assert start is not None
    assert " ".join(start.analysis.text.split()) == foot
    assert check_layout(laid_out) == []


def test_the_sheet_for_the_door_has_no_page_number_and_is_one_page() -> None:
    printed = [(language, size) for language in ("sv", EASY) for size in sizes_of(language)]
    for name in WITH_PAPERS:
        shown = replace(view(demo_case(name), Reader(ReaderKind.PERSON), TODAY, demo_routine()), demo=False)
        for language, size in printed:
            made = blocks_of("contacts", shown, PrintAs(language, size))
            assert made.page_words == ""
            fits = len(lay_out(made, Style(size)).pages) == 1
            assert fits is ((name, language, size) != ("10-peter", EASY, 24)), (name, language, size)
    for language, size in printed:
        made = paper("contacts", replace(PERSONS, demo=False), language=language, size=size)
        assert len(lay_out(made, Style(size)).pages) == 1


def test_no_two_rules_stand_under_a_notice() -> None:
    atoms = lay_out(paper("contacts", PERSONS, size=18), Style(18)).atoms
    boxes = [atom.box for atom in atoms]
    assert not [1 for above, below in pairwise(boxes) if isinstance(above, Rule) and isinstance(below, Rule)]
