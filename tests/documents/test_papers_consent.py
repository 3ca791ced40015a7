"""The consent form: who may be told and tell what, both questions apart, and how it is taken back (C1 to C11)."""

from dataclasses import replace

import pytest

from sipdesk.documents.blocks import Group, Matrix, SignatureLine, WritingLines, plain
from sipdesk.domain.terms import Answer, ConsentForm
from sipdesk.errors import SipError
from tests.documents.test_papers import headings, paper, text, ticks, walk
from tests.documents.views import CONSENT, PERSONS, SUMMONED, unanswered


def test_an_unanswered_form_has_nothing_ticked() -> None:
    for print_as in ({}, {"language": "ar"}, {"size": 18}):
        made = paper("consent", unanswered(), **print_as)
        for block in walk(made.blocks):
            if isinstance(block, Matrix):
                assert not any(map(any, block.ticks))
        assert not any(ticks(made).values())


def test_C2_who_may_be_told_and_who_may_tell() -> None:
    made = paper("consent", PERSONS)
    (told,) = (block for block in made.blocks if isinstance(block, Matrix))
    assert [plain(column.heading) for column in told.columns] == [
        "Hälsocentralen Örnen får veta", "Hemtjänsten i Nordvik får veta", "Lena Öberg får veta",
    ]
    assert told.ticks[2] == (True, True, False)
    tells = {line: ticked for line, ticked in ticks(made).items() if "får berätta om" in line}
    assert tells == {
        "Biståndsenheten får berätta om vilka som är med, hälsa, läkemedel.": True,
        "Hälsocentralen Örnen får berätta om hälsa.": True,
    }


@pytest.mark.parametrize("size", [16, 24])
def test_C2_in_large_print_all_of_a_party_stands_in_one_place(size: int) -> None:
    bars = [block for block in paper("consent", PERSONS, size=size).blocks if isinstance(block, Group) and block.bar]
    clinic = next(text(block) for block in bars if "Hälsocentralen Örnen får veta" in text(block))
    assert "Hälsocentralen Örnen får berätta om min hälsa och mina sjukdomar" in clinic
    assert "Lena" not in clinic


def test_C2_before_anything_is_proposed_every_party_is_asked_about_every_kind() -> None:
    nothing = tuple(replace(one, receives=(), shares=()) for one in CONSENT.grants)
    bare = replace(PERSONS, consent=replace(CONSENT, recorded=False, grants=nothing))
    made = paper("consent", bare, size=18)
    asked = [line for line in ticks(made) if "får berätta om" in line]
    assert len(asked) == len(CONSENT.grants)
    assert not any(ticks(made).values())


def test_a_kind_that_is_an_abbreviation_keeps_its_capitals_in_a_sentence() -> None:
    types = (*CONSENT.types[:3], replace(CONSENT.types[3], code="lss", name="LSS-insatser"))
    grants = (*CONSENT.grants, replace(CONSENT.grants[1], shares=("lss",)))
    said = text(paper("consent", replace(PERSONS, consent=replace(CONSENT, types=types, grants=grants))))
    assert "får berätta om LSS-insatser" in said


def test_a_single_party_needs_no_table() -> None:
    alone = replace(PERSONS, consent=replace(CONSENT, grants=CONSENT.grants[:2]))
    made = paper("consent", alone)
    assert "Hälsocentralen Örnen får veta" in headings(made)
    assert CONSENT.types[0].reason in text(made)


def test_C3_every_kind_has_its_reason_at_every_size() -> None:
    for print_as in ({}, {"size": 18}, {"size": 24}, {"language": "en"}):
        said = text(paper("consent", PERSONS, **print_as))
        for each in CONSENT.types[2:]:
            assert each.reason in said


def test_C1_both_questions_are_answered_apart() -> None:
    made = paper("consent", replace(PERSONS, consent=replace(CONSENT, exchange=Answer.NO)))
    answers = ticks(made)
    assert answers["Nej, ni får inte dela några uppgifter om mig."]
    assert answers["Ja, jag vill att vi gör en SIP tillsammans."]
    assert not answers["Ja, ni får dela det som är kryssat."]


def test_C4_both_days_are_included() -> None:
    said = text(paper("consent", PERSONS))
    assert "Till och med 19 november 2027" in said
    assert "Båda dagarna räknas med." in said


def test_C5_how_to_take_it_back_stands_above_the_signature() -> None:
    order = headings(paper("consent", unanswered()))
    assert order.index("Du kan ändra dig när du vill") < order.index("Underskrift")


def test_C6_an_oral_consent_is_a_record_without_a_signature() -> None:
    oral = replace(PERSONS, consent=replace(CONSENT, form=ConsentForm.ORAL))
    assert not any(isinstance(block, SignatureLine) for block in walk(paper("consent", oral).blocks))
    said = text(paper("consent", oral))
    for part in ("Eva Nordström", "pappersblankett", "Arkivskåpet"):
        assert part in said


def test_C9_lines_for_what_must_not_be_shared_only_on_an_unanswered_form() -> None:
    assert any(isinstance(block, WritingLines) for block in walk(paper("consent", unanswered()).blocks))
    nothing = replace(PERSONS, consent=replace(CONSENT, not_shared=""))
    assert "Det här får ni inte dela" not in text(paper("consent", nothing))


def test_C11_each_form_of_meeting_is_agreed_on_its_own() -> None:
    answers = ticks(paper("consent", PERSONS))
    assert answers["På telefon"]
    assert not answers["På video"]


def test_the_form_is_for_the_person_and_the_own_unit_alone() -> None:
    with pytest.raises(SipError, match=r"paper\.not-for-reader"):
        paper("consent", SUMMONED)
