"""Papers in a language that somebody has approved: without the Swedish beside it, in every language of the program."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest

from sipdesk.documents.blocks import List, Paper, Paragraph, plain, strings
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.phrases import languages, phrases
from sipdesk.domain.disclosure.shown_consent import ShownType
from tests.documents.test_papers_files import NAMES
from tests.documents.views import CONSENT, PERSONS, unanswered

APPROVED: Final = 'translator = "N N"\nreviewer = "N N"\nstate = "approved"\ndate = 2026-12-01\nversion = 1\n'
SWEDISH: Final = phrases("sv")
HOUSING: Final = ShownType("housing", *(SWEDISH.say(f"type.housing.{part}") for part in ("name", "own", "reason")))
TRANSLATED: Final = [language.code for language in languages() if not language.swedish]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A municipality's folder in which every language is approved."""
    for code in TRANSLATED:
        (tmp_path / f"{code}.toml").write_text(f"[language]\n{APPROVED}", "utf-8")
    return tmp_path


def alone(paper: str, language: str, size: int, folder: Path) -> Paper:
    return blocks_of(paper, PERSONS, PrintAs(language, size, code="7K4Q"), folder)


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_typographer_nods_where_a_language_is_alone(language: str, folder: Path) -> None:
    """As beside the Swedish: what somebody wrote and a draft in a narrow column may end in a lone word."""
    found = {}
    for paper in ("plan", "consent"):
        for size in (12, 18, 24):
            for view in (PERSONS, unanswered()):
                said = blocks_of(paper, view, PrintAs(language, size, code="7K4Q"), folder)
                findings = check_layout(lay_out(said, Style(size)), NAMES)
                if left := [each for each in findings if not each.startswith("lone-last-word")]:
                    found[paper, size] = left
    assert found == {}


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("language", ["ar", "yi"])
def test_a_kind_of_the_municipality_s_own_is_one_swedish_line_from_right_to_left(
    language: str, size: int, folder: Path
) -> None:
    """Else its full stop stands before the name, and the name in the middle of its second line."""
    lists = [block for block in alone("consent", language, size, folder).blocks if isinstance(block, List)]
    items = [plain(item) for each in lists for item in each.items]
    assert "\u2066Trädgården. Så att någon vattnar när jag är borta.\u2069" in items


@pytest.mark.parametrize(("language", "comma"), [("ar", "،"), ("yi", ","), ("zh", ","), ("th", ",")])
def test_names_beside_each_other_have_the_paper_s_comma_from_right_to_left(
    language: str, comma: str, folder: Path
) -> None:
    laid_out = lay_out(alone("plan", language, 12, folder), Style(12))
    said = [text.analysis.text for text in laid_out.texts()]
    assert [text for text in said if f"Maja Lind{comma}" in text and f"samordnare{comma}" in text]


def test_sentences_of_a_chinese_paragraph_have_no_space_between_them(folder: Path) -> None:
    words = phrases("zh")
    assert plain(words.spaced(["甲。", "乙。"])) == "甲。乙。"
    assert plain(phrases("th").spaced(["ก", "ข"])) == "ก ข"
    said = [text.analysis.text for text in lay_out(alone("plan", "zh", 12, folder), Style(12)).texts()]
    assert not [text for text in said if "。 " in text]


@pytest.mark.parametrize(("language", "colon"), [("ar", ":"), ("fr", "\u00a0:"), ("am", "፦"), ("zh", "：")])
def test_the_words_over_the_table_of_a_consent_have_the_paper_s_own_colon(
    language: str, colon: str, folder: Path
) -> None:
    ours = tuple(each for each in CONSENT.types if each.code not in ("garden", "medication"))
    view = replace(PERSONS, consent=replace(CONSENT, types=(*ours, HOUSING)))
    blocks = blocks_of("consent", view, PrintAs(language, 12, code="7K4Q"), folder).blocks
    words = phrases(language)
    told = f"{words.say('consent.how-to-tick')}{'' if language == 'zh' else ' '}{words.say('consent.told')}{colon}"
    assert told in ["".join(strings(block.words)) for block in blocks if isinstance(block, Paragraph)]
