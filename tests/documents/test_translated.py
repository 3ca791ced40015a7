"""Free text on paper in two languages: beside the interpreter's words, or ruled lines, and never both."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from sipdesk.documents.blocks import (
    Foreign,
    Group,
    Heading,
    List,
    Pair,
    Paragraph,
    Unit,
    WritingLines,
    plain,
    strings,
)
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PAPERS, PrintAs, blocks_of, make_paper
from sipdesk.documents.papers.compared import letters
from sipdesk.documents.papers.free_text import Written
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.pdf.style import Role
from sipdesk.documents.phrases import languages, phrases
from sipdesk.domain.disclosure.shown import ShownTranslation, View
from sipdesk.domain.print_sizes import SIZES
from tests.documents.views import PERSONS

WITH_FREE_TEXT = ("consent", "preparation", "summons", "agenda", "plan", "follow-up", "not-needed", "decline")


def walk(value: Any) -> Iterator[Any]:
    yield value
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from walk(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for each in fields(value):
            yield from walk(getattr(value, each.name))


def lines_for_the_interpreter(blocks: Any) -> int:
    return sum(
        (isinstance(one, Pair) and one.translation is None) or (isinstance(one, WritingLines) and bool(one.label))
        for one in walk(blocks)
    )


def translated(view: View, paragraphs: tuple[str, ...]) -> View:
    """In the translation every paragraph has a number, so that it can be looked for."""
    said = tuple(ShownTranslation("ar", text, f"ترجمة {number}") for number, text in enumerate(paragraphs, 1))
    return replace(view, translations=said)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", WITH_FREE_TEXT)
def test_every_paragraph_stands_beside_its_translation(paper: str, size: int) -> None:
    awaited = blocks_of(paper, PERSONS, PrintAs("ar", size)).awaited
    assert awaited, "the paper has free text"
    made = blocks_of(paper, translated(PERSONS, awaited), PrintAs("ar", size))
    assert made.awaited == ()
    assert lines_for_the_interpreter(made.blocks) == 0
    said = " ".join(strings(made))
    for number, paragraph in enumerate(awaited, 1):
        assert f"ترجمة {number}" in said
        assert paragraph in " ".join("".join(strings(one)) for one in walk(made.blocks) if is_dataclass(one))


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("paper", WITH_FREE_TEXT)
def test_one_that_is_missing_is_named_and_has_lines(paper: str, size: int) -> None:
    awaited = blocks_of(paper, PERSONS, PrintAs("ar", size)).awaited
    for left_out in awaited:
        known = tuple(text for text in awaited if text != left_out)
        made = blocks_of(paper, translated(PERSONS, known), PrintAs("ar", size))
        assert made.awaited == (left_out,)
        assert lines_for_the_interpreter(made.blocks) >= 1


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_in_swedish_awaits_nobody(paper: str) -> None:
    view = translated(PERSONS, blocks_of(paper, PERSONS, PrintAs("ar")).awaited)
    made = blocks_of(paper, view, PrintAs())
    assert made.awaited == ()
    assert made == blocks_of(paper, PERSONS, replace(PrintAs(), code=made_code(made)))


def made_code(made: Any) -> str:
    """The code in the foot, so that two papers can be compared."""
    words = [text for wording in made.foot_wordings for text in strings(wording)]
    return next(text for text in words if len(text) == 4 and text.isupper())


def test_a_translation_into_another_language_is_not_taken() -> None:
    awaited = blocks_of("plan", PERSONS, PrintAs("fi")).awaited
    assert blocks_of("plan", translated(PERSONS, awaited), PrintAs("fi")).awaited == awaited


def test_translated_words_are_tagged_with_their_language() -> None:
    awaited = blocks_of("plan", PERSONS, PrintAs("ar")).awaited
    made = blocks_of("plan", translated(PERSONS, awaited), PrintAs("ar"))
    found = [one for one in walk(made.blocks) if isinstance(one, Foreign) and one.text.startswith("ترجمة")]
    assert found
    assert {one.lang for one in found} == {"ar"}
    for pair in (one for one in walk(made.blocks) if isinstance(one, Pair)):
        if isinstance(pair.translation, (Paragraph, List, Heading)):
            assert pair.translation.lang == "ar"
            assert not [run for run in walk(pair.translation) if isinstance(run, Written)]


def test_names_and_numbers_in_a_translation_are_held_together() -> None:
    text = PERSONS.plan.own_words.splitlines()[0]
    view = replace(PERSONS, translations=(ShownTranslation("ar", text, "اتصل على 0980-319 20 12 مع Eva Nordström"),))
    made = blocks_of("plan", view, PrintAs("ar"))
    pair = next(one for one in walk(made.blocks) if isinstance(one, Pair) and "اتصل" in " ".join(strings(one)))
    units = [one.text for one in walk(pair.translation) if type(one).__name__ == "Unit"]
    assert units == ["0980-319 20 12", "Eva Nordström"]


def test_the_file_says_what_it_awaits() -> None:
    made = make_paper("plan", PERSONS, PrintAs("ar"))
    assert made.awaited == blocks_of("plan", PERSONS, PrintAs("ar")).awaited
    assert make_paper("plan", translated(PERSONS, made.awaited), PrintAs("ar")).awaited == ()


def test_a_page_that_goes_on_names_a_long_title_by_its_first_words() -> None:
    groups = [one for one in walk(blocks_of("follow-up", PERSONS, PrintAs("ar", 18)).blocks) if isinstance(one, Group)]
    again = {plain(one.continued) for one in groups if one.continued}
    assert "Jag bor kvar hemma och …, fortsättning" in again
    assert "Gå en kort promenad, fortsättning" in again


@pytest.mark.parametrize("language", ["ar", "en", "th"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("paper", WITH_FREE_TEXT)
def test_no_heading_says_twice_what_awaits_the_interpreter(paper: str, size: int, language: str) -> None:
    """Beside *Delmål 1.* and the goal stands only *Sub-goal 1.*: the Swedish again, turned round, helps nobody."""
    made = blocks_of(paper, PERSONS, PrintAs(language, size))
    headings = [one.words for one in walk(made.blocks) if isinstance(one, Heading)]
    for words in headings:
        written = [run.text for run in walk(words) if isinstance(run, Written)]
        assert len(written) == len(set(written))
    if (paper, language, size) == ("plan", "en", 18):
        assert "Delmål 2. Jag får rätt medicin i rätt tid varje dag. Sub-goal 2." in [plain(one) for one in headings]


BESIDE = [language.code for language in languages() if not language.swedish]


@pytest.mark.parametrize("language", BESIDE)
def test_no_heading_of_a_consent_makes_a_column_of_short_lines(language: str) -> None:
    """*Du kan ändra dig när du vill* stood beside five lines of one word each: then they stand under each other."""
    for size in (18, 24):
        texts = lay_out(blocks_of("consent", PERSONS, PrintAs(language, size)), Style(size)).texts()
        high = [text for text in texts if text.role is Role.SECTION and len(text.lines) > 3]
        assert [[line.text for line in text.lines] for text in high] == []


@pytest.mark.parametrize("language", BESIDE)
@pytest.mark.parametrize("size", [16, 18])
def test_no_page_begins_with_lines_that_do_not_say_for_what(size: int, language: str) -> None:
    laid_out = lay_out(blocks_of("plan", PERSONS, PrintAs(language, size)), Style(size))
    first = [laid_out.page_atoms(page)[0] for page in range(len(laid_out.pages))]
    lines = [one for one in first if isinstance(one.box, TextBox) and one.box.analysis.text == "Tolkens översättning:"]
    assert [one for one in lines if one.head is None] == []


@pytest.mark.parametrize("language", BESIDE)
@pytest.mark.parametrize("size", [18, 24])
def test_a_value_in_two_languages_has_both_on_one_line_or_each_on_its_own(size: int, language: str) -> None:
    """*Senast 15 december 2026 · እስከ* ended one line, the day stood on the next; or a line began with the dot."""
    for text in lay_out(blocks_of("plan", PERSONS, PrintAs(language, size)), Style(size)).texts():
        if text.role is Role.VALUE and " · " in text.analysis.text:
            last = text.lines[-1].text
            assert " · " in last
            assert not last.startswith("·")


@pytest.mark.parametrize("language", BESIDE)
def test_the_number_and_the_facts_of_a_follow_up_begin_at_one_place(language: str) -> None:
    """In Vietnamese at 18 points they were a point and a half apart."""
    for size in (16, 18, 24):
        findings = check_layout(lay_out(blocks_of("follow-up", PERSONS, PrintAs(language, size)), Style(size)))
        assert [each for each in findings if each.startswith("uneven-columns")] == []


@pytest.mark.parametrize("language", BESIDE)
@pytest.mark.parametrize("size", [12, 18])
def test_a_question_of_the_municipality_s_own_stands_once(size: int, language: str) -> None:
    """From right to left it stood twice: there it has isolates around it, so the two were not alike."""
    made = blocks_of("preparation", PERSONS, PrintAs(language, size))
    assert " ".join(strings(made)).count("Vem ser till katten?") == 1


def test_a_chinese_sign_takes_the_room_of_two_letters_and_a_mark_none() -> None:
    assert [letters(text) for text in ("trygg", "还需要", "ที่", "أُنس", ("Ja", Unit(" 12")))] == [5, 6, 1, 3, 5]


def test_over_the_interpreter_s_lines_an_approved_paper_speaks_its_own_language(tmp_path: Path) -> None:
    head = 'translator = "N N"\nreviewer = "N N"\nstate = "approved"\ndate = 2026-12-01\nversion = 1\n'
    (tmp_path / "ar.toml").write_text(f"[language]\n{head}", "utf-8")
    alone = blocks_of("plan", PERSONS, PrintAs("ar", 18), tmp_path)
    labels = {one.missing for one in walk(alone.blocks) if isinstance(one, Pair)}
    labels |= {plain(one.label) for one in walk(alone.blocks) if isinstance(one, WritingLines) and one.label}
    assert labels == {phrases("ar").say("interpreter-lines")}
    assert check_layout(lay_out(alone, Style(18))) == []


def test_a_goal_over_its_actions_keeps_its_own_direction_in_a_paper_from_right_to_left(tmp_path: Path) -> None:
    """Else its full stop stands before its last line."""
    head = 'translator = "N N"\nreviewer = "N N"\nstate = "approved"\ndate = 2026-12-01\nversion = 1\n'
    (tmp_path / "ar.toml").write_text(f"[language]\n{head}", "utf-8")
    alone = blocks_of("plan", PERSONS, PrintAs("ar", 18), tmp_path)
    goals = [one.words for one in walk(alone.blocks) if isinstance(one, Heading) and "rätt medicin" in plain(one.words)]
    assert [plain(words) for words in goals] == [
        "الهدف القريب 2. \u2066Jag får rätt medicin i rätt tid varje dag.\u2069"
    ]
