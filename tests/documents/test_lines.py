"""Words into lines: what may never be parted, what may only in need, and what a typographer does about the rest."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sipdesk.documents.blocks import Foreign, Strong, Unit, Words
from sipdesk.documents.pdf.paragraph import TextBox
from sipdesk.documents.pdf.style import Role, Style

S12, S24 = Style(12), Style(24)
ARABIC = Style(18, "ar")


def lines(words: Words, width: float, style: Style = S12, role: Role = Role.BODY) -> list[str]:
    return [line.text for line in box(words, width, style, role).lines]


def box(words: Words, width: float, style: Style = S12, role: Role = Role.BODY) -> TextBox:
    text = TextBox(words, style, role)
    text.layout(width)
    return text


def test_a_line_breaks_at_spaces_and_after_hyphens_between_letters_but_not_inside_figures() -> None:
    assert lines("Öberg-Lindström", 70) == ["Öberg-", "Lindström"]
    assert lines("vård/omsorg", 45) == ["vård/", "omsorg"]
    assert lines("aaa 2026-12-03", 80) == ["aaa", "2026-12-03"]


def test_few_letters_before_or_after_a_hyphen_stay_with_the_rest() -> None:
    """*SIP-* ended a line and *sastanak* began the next; *что-* and *то*."""
    assert lines("ett SIP-möte", 60) == ["ett", "SIP-möte"]
    assert lines("eller någon Id-kod", 85) == ["eller någon", "Id-kod"]
    assert lines("если что-то", 60, Style(12, "ru")) == ["если", "что-то"]
    assert lines("социально-медицинский", 100, Style(12, "ru")) == ["социально-", "медицинский"]


@pytest.mark.parametrize(("language", "said", "kept"), [
    ("pl", "informacji o mnie", ["informacji", "o mnie"]),
    ("hr", "kada je i tko", ["kada je", "i tko"]),
    ("ru", "ответ — да", ["ответ —", "да"]),
    ("sv", "plan i dag", ["plan i", "dag"]),
])  # fmt: skip
def test_in_slavic_languages_a_word_of_one_letter_ends_no_line_and_no_dash_begins_one(
    language: str, said: str, kept: list[str]
) -> None:
    style = Style(12, language)
    width = max(TextBox(line, style, Role.BODY).natural_width() for line in kept) + 8
    assert lines(said, width, style) == kept


@pytest.mark.parametrize("text", ["Åsa Öberg-Lindström", "3 december 2026", "klockan 13.00–14.30", "0980-319 20 12"])
def test_a_unit_moves_to_the_next_line_as_a_whole(text: str) -> None:
    width = TextBox(text, S12).natural_width() + 20
    assert lines(("Vi ses med ", Unit(text), "."), width) == ["Vi ses med", f"{text}."]


def test_a_unit_wider_than_its_line_breaks_at_its_own_spaces_and_says_so() -> None:
    text = box(Unit("Rehabiliteringsenheten på Hälsocentralen Örnen"), 200)
    assert len(text.lines) > 1
    assert "split-unit" in text.notes


def test_a_number_cut_in_need_gets_no_hyphen() -> None:
    text = box(Unit("0123456789012345678901234567890123456789"), 150)
    assert "".join(line.text for line in text.lines) == "0123456789012345678901234567890123456789"
    assert text.notes == {"cut-word"}


def test_a_soft_hyphen_is_used_only_by_a_word_wider_than_its_line() -> None:
    word = "Bostads\u00adanpassnings\u00adbidrag"
    wide = box(("Vi söker ", word, " i dag."), 400)
    assert [line.text for line in wide.lines] == ["Vi söker Bostadsanpassningsbidrag i dag."]
    narrow = box(word, 120)
    assert [line.text for line in narrow.lines] == ["Bostadsanpassnings", "bidrag"]
    assert narrow.lines[0].words[-1].pieces[-1].hyphen
    assert narrow.notes == {"split-word"}


def test_a_swedish_compound_breaks_between_its_parts_whoever_typed_it() -> None:
    word = "Bostadsanpassningsbidragsansökningshandläggningstidsfristerna"
    text = box(word, 330, S24)
    parts = ["Bostadsanpassningsbidrags", "ansökningshandläggnings", "tidsfristerna"]
    assert [line.text for line in text.lines] == parts
    assert text.notes == {"split-word"}
    assert "cut-word" in box(Foreign(word, "fi"), 330, S24).notes


def test_a_word_without_joints_is_cut_rather_than_running_off_the_paper() -> None:
    text = box("Distriktssköterskemottagningssköterskorna", 150, S24)
    assert text.notes == {"cut-word"}
    assert all(line.width * text.size <= 150.1 for line in text.lines)


def test_a_newline_breaks_by_sense() -> None:
    assert lines("Det är en plan\nsom vi gör tillsammans.", 400) == ["Det är en plan", "som vi gör tillsammans."]


def test_a_heading_s_lines_are_of_even_length() -> None:
    text = box("Samtycke: får vi prata med varandra om dig?", 467, S24, Role.TITLE)
    first, second = (line.width for line in text.lines)
    assert max(first, second) / min(first, second) < 1.4


def test_a_lone_last_word_gets_company() -> None:
    plain = "Vi träffas hemma hos dig och går igenom planen."
    width = TextBox(plain.removesuffix(" planen."), S12).natural_width() + 2
    assert len(lines(plain, width)[-1].split()) > 1


def test_bold_and_foreign_words_join_their_neighbours_without_a_gap() -> None:
    assert lines((Strong("Viktigt"), ", ", Foreign("important", "en"), "."), 400) == ["Viktigt, important."]


def test_a_hard_space_holds() -> None:
    assert lines("aaaa bbbb\u00a0cccc", TextBox("aaaa bbbb", S12).natural_width() + 5) == ["aaaa", "bbbb cccc"]


def test_leading_follows_the_language_of_the_text() -> None:
    assert TextBox("x", S12).leading == pytest.approx(12 * 1.4)
    assert TextBox("س", S12.within("ar")).leading == pytest.approx(12 * 1.55)


def test_figures_in_arabic_come_from_the_latin_face() -> None:
    text = TextBox(("تاريخ ", Unit("2026-12-03"), " ", Unit("(SIP)"), " Åsa"), ARABIC)
    faces = {piece.text: piece.face.path.stem for word in text.analysis.words for piece in word.pieces}
    assert {faces[part] for part in ("2026-12-03", "(SIP)", "Åsa")} == {"NotoSans-Regular"}
    assert faces["تاريخ"] == "NotoSansArabic-Regular"


def test_an_arabic_name_in_a_swedish_paper_has_its_letters() -> None:
    assert TextBox(("Hej ", Unit("مريم")), S12).analysis.missing == frozenset()


def test_a_letter_that_no_face_has_is_reported() -> None:
    assert TextBox("Hej にほん", S12).analysis.missing == frozenset("にほん")


words = st.lists(st.text("abcdefghijklmnop-åäö", min_size=1, max_size=25), min_size=1, max_size=40)


@given(words, st.floats(60, 500))
def test_no_word_is_lost_and_no_line_is_too_wide(texts: list[str], width: float) -> None:
    text = box(" ".join(texts), width, S24)
    assert "".join("".join(line.text for line in text.lines).split()) == "".join(texts)
    if "overflow" not in text.notes:
        assert all(line.width * text.size <= width + 0.1 for line in text.lines)


@given(words, st.floats(100, 500))
def test_the_height_that_column_widths_are_judged_by_is_the_height_it_gets(texts: list[str], width: float) -> None:
    text = TextBox(" ".join(texts), S12, Role.CELL)
    foretold = text.height_at(width)
    text.layout(width)
    assert text.height == pytest.approx(foretold)
