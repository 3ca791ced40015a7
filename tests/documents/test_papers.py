"""What the papers say, before anything is laid out: who reads which words, and what leaves no trace."""

from collections.abc import Iterator
from dataclasses import fields, replace
from random import Random
from typing import Any

import pytest

from sipdesk.documents.blocks import (
    Block,
    Foreign,
    Group,
    Heading,
    Notice,
    Pair,
    Paper,
    Records,
    ReplySlip,
    SignatureLine,
    Ticks,
    Unit,
    plain,
    runs,
)
from sipdesk.documents.blocks import strings as printed
from sipdesk.documents.make import CODE_SIGNS, PAPERS, PrintAs, blocks_of, paper_code
from sipdesk.documents.phrase_files import read
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.disclosure.shown_meeting import ShownMeeting
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.terms import Answer, ReaderKind
from sipdesk.errors import SipError
from tests.documents.views import (
    CHANGE,
    CLOSING,
    CONSENT,
    DECLINED,
    HELD,
    INVITED,
    MEETING,
    NOT_NEEDED,
    OWN_UNIT,
    PERSONS,
    PLAN,
    READERS,
    SUMMONED,
    WITHDRAWAL,
    empty,
    strings,
)

COPY = "Den här kopian innehåller det som du får ta del av."
OUTSIDE = {"summoned": SUMMONED, "invited": INVITED, "own-unit": OWN_UNIT}


def paper(kind: str, view: View, **print_as: Any) -> Paper:
    return blocks_of(kind, view, PrintAs(**print_as))


def text(made: Any) -> str:
    """Everything that is printed, on one line, without its gluing."""
    return " ".join(" ".join(printed(made)).replace("\u00ad", "").split())


def walk(blocks: Any) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Group | ReplySlip):
            yield from walk(block.blocks)
        if isinstance(block, Pair):
            yield from walk((block.original, *((block.translation,) if block.translation else ())))


def headings(made: Paper) -> list[str]:
    """Headings in Swedish: of two languages under or after each other, what comes first."""
    found = (tuple(runs(block.words)) for block in walk(made.blocks) if isinstance(block, Heading))
    between = ((words, [words.index(sign) for sign in ("\n", " · ") if sign in words]) for words in found)
    return [plain(words[: min(ends)] if ends else words) for words, ends in between]


def ticks(made: Paper) -> dict[str, bool]:
    """Every tick line of a paper, and whether it is ticked."""
    lines = [tick for block in walk(made.blocks) if isinstance(block, Ticks) for tick in block.items]
    return {plain(tick.words): tick.ticked for tick in lines}


# ------------------------------------------------------------------------------------------- every paper


@pytest.mark.parametrize("reader", OUTSIDE)
@pytest.mark.parametrize("code", ["plan", "summons"])
def test_every_copy_but_the_persons_says_the_same_sentence(code: str, reader: str) -> None:
    full, little = OUTSIDE[reader], replace(OUTSIDE[reader], plan=ShownPlan(), meeting=ShownMeeting())
    for view in (full, little):
        assert text(paper(code, view)).count(COPY) == 1
    assert COPY not in text(paper(code, PERSONS))


def test_the_own_unit_s_copy_of_the_consent_says_it_too() -> None:
    assert COPY in text(paper("consent", OWN_UNIT))


@pytest.mark.parametrize("code", PAPERS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_foot_and_no_title_tells_who_the_person_is(code: str, language: str) -> None:
    made = paper(code, PERSONS, language=language, code="7K4Q", trial=True)
    around = text((made.title, made.subject, made.author, made.foot_wordings, made.page_words))
    for secret in ("Arvid", "Öberg", "1941", "9810", "Björkgatan", "Biståndsenheten"):
        assert secret not in around


@pytest.mark.parametrize("code", PAPERS)
def test_every_wording_of_the_foot_marks_a_trial_and_an_unreviewed_translation(code: str) -> None:
    for wording in paper(code, PERSONS, language="ar", trial=True).foot_wordings:
        assert "Provutskrift" in plain(wording)
        assert "Ej granskad" in plain(wording)
    for wording in paper(code, PERSONS, language="sv-easy", size=16).foot_wordings:
        assert "Ej granskad" in plain(wording)
    for wording in paper(code, PERSONS, code="7K4Q").foot_wordings:
        assert "7K4Q" in plain(wording)


@pytest.mark.parametrize("code", PAPERS)
def test_the_notice_names_trial_and_invented_person(code: str) -> None:
    made = paper(code, PERSONS, trial=True)
    notice = next(block for block in made.blocks if isinstance(block, Notice))
    assert "Provutskrift" in text(notice)
    assert "Påhittad person" in text(notice)
    issued = text(paper(code, replace(PERSONS, demo=False)))
    assert "Provutskrift" not in issued
    assert "Påhittad" not in issued


@pytest.mark.parametrize("reader", list(ReaderKind))
@pytest.mark.parametrize("code", ["plan", "summons"])
def test_an_empty_view_gives_a_paper_without_empty_headings(code: str, reader: ReaderKind) -> None:
    made = paper(code, empty(reader))
    sections = [block for block in walk(made.blocks) if isinstance(block, Heading)]
    assert {plain(heading.words) for heading in sections} <= {
        "Samordnad individuell plan, SIP", "Det här säger lagen", "Om något inte fungerar", "Svar",
        "Kallelse till SIP-möte", "Inbjudan till ditt SIP-möte", "Därför får du brevet", "Du bestämmer",
    }


@pytest.mark.parametrize("code", PAPERS)
def test_a_heading_is_always_followed_by_something(code: str) -> None:
    for view in (PERSONS, empty(ReaderKind.PERSON)):
        blocks = list(walk(paper(code, view).blocks))
        for heading, after in zip(blocks, [*blocks[1:], None], strict=True):
            if isinstance(heading, Heading) and heading.level > 1:
                deeper = isinstance(after, Heading) and after.level > heading.level
                assert deeper or (after is not None and not isinstance(after, Heading))


@pytest.mark.parametrize("code", PAPERS)
def test_unknown_papers_sizes_and_languages_are_refused(code: str) -> None:
    for wrong, print_as in (("leaflet", {}), (code, {"size": 13}), (code, {"size": 12, "language": "sv-easy"}),
                            (code, {"language": "xx"})):
        with pytest.raises(SipError):
            paper(wrong, PERSONS, **print_as)


def test_a_code_is_drawn_from_signs_that_are_not_mistaken() -> None:
    code = paper_code(Random(1))
    assert len(code) == 4
    assert set(code) <= set(CODE_SIGNS)
    assert not set("0OIL1S5B82ZAEUY") & set(CODE_SIGNS)


# -------------------------------------------------------------------------------------------- the plan


def test_F1_the_plan_names_the_four_legal_parts() -> None:
    said = text(paper("plan", PERSONS))
    for part in (PLAN.support_needed, "Eva Nordström , Biståndsenheten ( kommunen )", "Lena Öberg", "regionen"):
        assert text([part]) in said


def test_F2_F3_actions_stand_in_the_order_of_the_sub_goals_and_point_at_them() -> None:
    records = next(block for block in paper("plan", PERSONS).blocks if isinstance(block, Records))
    assert [plain(record.title)[:8] for record in records.records] == [
        "Söka bid", "Installe", "Gå igeno", "Gå en ko", "Handla m",
    ]
    goals = [plain(field.words) for record in records.records for field in record.fields if field.label == "Mål"]
    assert goals == ["Delmål 1", "Delmål 1", "Delmål 2", "Delmål 3"]


def test_a_single_sub_goal_needs_no_number() -> None:
    assert "Delmål 1" not in text(paper("plan", INVITED))


def test_an_action_without_a_known_who_has_no_empty_row() -> None:
    action = replace(PLAN.actions[0], who="", unit="", authority=None, phone="")
    made = paper("plan", replace(PERSONS, plan=replace(PLAN, actions=(action,))))
    records = next(block for block in made.blocks if isinstance(block, Records))
    assert [field.label for field in records.records[0].fields] == ["När", "Var", "Mål"]


@pytest.mark.parametrize(("unit", "said"), [
    ("Personligt ombud", "Vem: Eva Rask, personligt ombud"),
    ("Ombuden i Nordvik", "Vem: Eva Rask, personligt ombud, Ombuden i Nordvik"),
])  # fmt: skip
def test_a_unit_that_is_called_as_its_people_is_named_once(unit: str, said: str) -> None:
    action = replace(PLAN.actions[0], who="Eva Rask, personligt ombud", unit=unit, authority=None)
    made = paper("plan", replace(PERSONS, plan=replace(PLAN, actions=(action,))))
    records = next(block for block in walk(made.blocks) if isinstance(block, Records)).records
    assert f"{records[0].fields[0].label}: {plain(records[0].fields[0].words)}" == said


def test_P1_a_place_that_reveals_is_told_by_word_of_mouth() -> None:
    assert text(paper("plan", PERSONS)).count("lämnas muntligt") == 1


def test_F10_F14_a_draft_and_a_working_copy_say_so() -> None:
    assert "Utkast" not in text(paper("plan", PERSONS))
    draft = replace(PERSONS, plan=replace(PLAN, final=False, kept_elsewhere="SAMSA"))
    assert "Utkast. Planen är inte klar." in text(paper("plan", draft))
    assert "Arbetsexemplar. Planen som gäller finns i SAMSA" in text(paper("plan", draft))


def test_F12_what_is_not_agreed_stands_as_it_was_put() -> None:
    said = text(paper("plan", PERSONS))
    for remark in PLAN.remarks:
        assert text([remark.text]).replace(".", "") in said.replace(".", "")
    assert "Det här är vi inte överens om" in said
    assert "Uppgifter som jag säger är fel" in said
    assert "Det här är vi inte överens om" not in text(paper("plan", INVITED))


@pytest.mark.parametrize(("answer", "line"), [(Answer.YES, "Jag sa ja till den."), (Answer.NO, "Jag sa nej till den.")])
def test_C12_the_answer_to_the_plan_is_printed(answer: Answer, line: str) -> None:
    assert line in text(paper("plan", replace(PERSONS, plan=replace(PLAN, agreement=answer))))
    assert "Planen lästes upp" not in text(paper("plan", replace(PERSONS, plan=replace(PLAN, agreement=None))))


def test_only_the_person_is_told_that_the_plan_is_hers() -> None:
    assert "Planen ändras bara om du säger ja." in text(paper("plan", PERSONS))
    assert "Planen ändras bara om du säger ja." not in text(paper("plan", SUMMONED))


# ------------------------------------------------------------------------------------------ the summons


@pytest.mark.parametrize(
    ("reader", "title"),
    [
        ("person", "Inbjudan till ditt SIP-möte"),
        ("summoned", "Kallelse till SIP-möte"),
        ("invited", "Inbjudan till SIP-möte"),
    ],
)
def test_D1_each_reader_is_asked_in_its_own_way(reader: str, title: str) -> None:
    made = paper("summons", READERS[reader])
    assert made.title == title
    assert headings(made)[0] == title


def test_D4_the_letter_says_what_this_reader_can_contribute() -> None:
    said = text(paper("summons", SUMMONED))
    assert "Det här kan du bidra med" in said
    assert "Aktuell läkemedelslista." in said
    assert "Det här kan du bidra med" not in text(paper("summons", PERSONS))


def test_D6_expected_also_without_support_today() -> None:
    line = "Du behövs på mötet även om du inte ger något stöd i dag."
    assert line in text(paper("summons", SUMMONED))
    assert line not in text(paper("summons", INVITED))


def test_D1_the_invited_are_expected_but_not_obliged() -> None:
    assert "inte skyldig" in text(paper("summons", INVITED))
    assert "ska komma" in text(paper("summons", SUMMONED))
    person = text(paper("summons", PERSONS))
    assert "inte skyldig" not in person
    assert "kallad" not in person.replace("Kallade", "")


def test_D5_a_relative_sends_no_replacement() -> None:
    assert "Den här personen kommer i stället" in text(paper("summons", SUMMONED))
    assert "i stället" not in text(paper("summons", INVITED))


def test_E3_the_persons_own_questions_come_first() -> None:
    said = text(paper("summons", SUMMONED))
    places = [said.index(part) for part in ("Frågor från", "Vem ringer jag", "Fler frågor", "Hur blir det")]
    assert places == sorted(places)
    assert "Dina egna frågor" in text(paper("summons", PERSONS))


def test_the_reply_slip_has_the_code_and_no_name_of_the_person() -> None:
    slip = next(block for block in paper("summons", SUMMONED, code="7K4Q").blocks if isinstance(block, ReplySlip))
    assert "7K4Q" in text(slip)
    assert "Arvid" not in text(slip)


def test_the_reader_itself_is_not_among_the_others() -> None:
    others = text(paper("summons", SUMMONED)).split("De här har vi kallat och bjudit in")[1].split("lagen")[0]
    assert "Örnen" not in others
    assert "Hemtjänsten i Nordvik" in others
    assert "Lena Öberg" in others


# ---------------------------------------------------------------------------------- in another language


@pytest.mark.parametrize("language", ["en", "fi", "ar"])
@pytest.mark.parametrize("code", PAPERS)
def test_what_nobody_has_reviewed_stands_beside_the_swedish_word_for_word(code: str, language: str) -> None:
    made = paper(code, PERSONS, language=language)
    assert made.language == "sv"
    large = headings(paper(code, PERSONS, language=language, size=18))
    assert set(headings(paper(code, PERSONS, size=18))) <= set(large)
    notice = next(block for block in made.blocks if isinstance(block, Notice))
    assert "Den svenska texten gäller." in text(notice)
    assert [line for line in notice.lines if line.lang]


@pytest.mark.parametrize("code", PAPERS)
def test_no_swedish_wording_stands_untagged_in_a_translation(code: str) -> None:
    swedish = {phrase for phrase in read("sv").phrases.values() if isinstance(phrase, str)}
    arabic = {phrase for phrase in read("ar").phrases.values() if isinstance(phrase, str)}
    for block in walk(paper(code, PERSONS, language="ar").blocks):
        if getattr(block, "lang", "") == "ar" and not isinstance(block, Group):
            untagged = [string for string in untagged_strings(block) if any(sign.isalpha() for sign in string)]
            assert not set(untagged) & (swedish - arabic)
            latin = [string for string in untagged if not any("\u0600" <= sign <= "\u06ff" for sign in string)]
            assert all(string == "SIP" or set(string) <= set(CODE_SIGNS) for string in latin)


def untagged_strings(value: Any) -> Iterator[str]:
    """Strings that nothing says to be in another language than their block."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from untagged_strings(item)
    elif not (isinstance(value, Unit | Foreign) and value.lang):
        for field in fields(value):
            if field.name not in ("lang", "strong", "level", "rule", "numbered", "beside"):
                yield from untagged_strings(getattr(value, field.name))


def test_free_text_awaits_the_interpreter() -> None:
    made = paper("plan", PERSONS, language="ar")
    waiting = [block for block in made.blocks if isinstance(block, Pair) and block.translation is None]
    assert {block.missing for block in waiting} == {"Tolkens översättning:"}
    said = text(waiting)
    for line in PLAN.own_words.splitlines():
        assert line in said
    assert all(goal in said for goal in PLAN.sub_goals)


def test_a_kind_of_the_municipality_s_own_stays_swedish_and_says_so() -> None:
    made = paper("consent", PERSONS, language="ar")
    words = [tick.words for block in walk(made.blocks) if isinstance(block, Ticks) for tick in block.items]
    assert Foreign("min trädgård", "sv") in words
    arabic = [Foreign(text, "ar") for text in ("\u2067", "أدويتي", "\u2069")]  # in a direction of its own
    assert ("mina mediciner", " · ", *arabic) in words


def test_in_large_print_what_is_the_same_in_both_languages_stands_once() -> None:
    made = paper("plan", PERSONS, language="ar", size=24)
    cards = [block for block in walk(made.blocks) if isinstance(block, Group) and block.bar]
    assert all(isinstance(card.blocks[0], Group) and card.blocks[0].keep for card in cards)
    first = text(next(card for card in cards if "Söka bidrag" in text(card)))
    for once in ("Eva Nordström", "0980-319 20 12", "Hemma hos mig", "kommunen", "البلدية", "هاتف"):
        assert first.count(once) == 1, once


def test_a_name_among_free_text_stands_once_too() -> None:
    action = replace(PLAN.actions[0], where="Hälsocentralen Örnen", unit="")
    made = paper("plan", replace(PERSONS, plan=replace(PLAN, actions=(action,))), language="ar", size=24)
    card = next(block for block in walk(made.blocks) if isinstance(block, Group) and "Söka bidrag" in text(block))
    assert text(card).count("Hälsocentralen Örnen") == 1


@pytest.mark.parametrize(("places", "lines"), [(0, 0), (3, 3)])
def test_e7_the_plan_has_places_to_sign_where_they_are_wished(places: int, lines: int) -> None:
    view = replace(PERSONS, meeting=replace(MEETING, places_to_sign=places))
    made = paper("plan", view)
    assert sum(isinstance(block, SignatureLine) for block in walk(made.blocks)) == lines
    assert ("Ingen måste skriva under. Planen gäller ändå." in text(made)) is bool(lines)


@pytest.mark.parametrize(("kind", "begins"), [("person", True), ("summoned", False)])
def test_e3_times_stand_on_the_whole_agenda_alone(kind: str, begins: bool) -> None:
    timed = tuple(replace(question, minutes=25) for question in MEETING.questions)
    untold = tuple(replace(question, minutes=0) for question in MEETING.questions)
    view = READERS[kind]
    shown = replace(view.meeting, questions=timed if begins else untold, opening=5 if begins else 0)
    said = text(paper("agenda", replace(view, meeting=shown)))
    assert [clock in said for clock in ("13.05", "13.30", "13.55", "Vi börjar avsluta klockan 14.20")] == [begins] * 4


def test_easy_swedish_stands_alone() -> None:
    for code in PAPERS:
        made = paper(code, PERSONS, language="sv-easy", size=18)
        assert not any(isinstance(block, Pair) for block in walk(made.blocks))
        assert "Ej granskad text." in text(made)


@pytest.mark.parametrize("code", PAPERS)
def test_the_person_reads_everything_that_her_view_has_for_the_paper(code: str) -> None:
    parts = {
        "plan": PLAN, "summons": MEETING, "agenda": MEETING, "consent": CONSENT, "follow-up": HELD, "closing": CLOSING,
        "not-needed": NOT_NEEDED, "withdrawal": WITHDRAWAL, "reopened": (), "change": CHANGE,
        "decline": DECLINED, "reply": PERSONS.reply, "information": PERSONS.letterhead.phone,
        "preparation": PERSONS.preparation, "contacts": PERSONS.door,
    }
    kept = {"consent": {"Hälso\u00adcentralen"}, "summons": {"Arvid"}, "agenda": {"Arvid"}}
    said = text(paper(code, PERSONS, size=18))
    squeezed = "".join(said.split())
    for string in strings(parts[code]):
        if string not in kept.get(code, set()):
            assert "".join(string.split()) in squeezed, string
