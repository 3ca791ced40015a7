"""Thirty central terms, one word each: whoever reads two papers meets the same word for the same thing."""

import re
import tomllib
from collections.abc import Iterator

import pytest

from sipdesk.documents.language import SOURCE
from sipdesk.documents.phrase_files import codes, read
from sipdesk.domain.print_sizes import EASY
from sipdesk.paths import wording

TERMS = 30
TRANSLATIONS = [code for code in codes() if code not in (SOURCE, EASY)]


def glossary(code: str) -> dict[str, list[str]]:
    return tomllib.loads(wording("documents", "glossary", f"{code}.toml").read_text("utf-8"))


def texts(code: str) -> dict[str, str]:
    """Phrases as they are compared: small letters, no soft hyphens; plural forms say only numbers and units."""
    phrases = read(code).phrases.items()
    return {key: text.replace("\u00ad", "").casefold() for key, text in phrases if isinstance(text, str)}


def strayed(swedish: dict[str, str], translated: dict[str, str], words: dict[str, list[str]]) -> Iterator[str]:
    """Where a term stands in the Swedish, and none of its words in the translation."""
    for term, pattern in glossary(SOURCE).items():
        for key, text in swedish.items():
            if re.search(str(pattern), text) and not any(re.search(word, translated[key]) for word in words[term]):
                yield f"{term} in {key}: {translated[key]}"


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_every_term_is_said_with_its_own_word(code: str) -> None:
    words = glossary(code)
    assert list(words) == list(glossary(SOURCE))
    assert len(words) == TERMS
    assert list(strayed(texts(SOURCE), texts(code), words)) == []


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_no_glossary_has_a_word_that_no_paper_says(code: str) -> None:
    said = "\n".join(texts(code).values())
    assert [word for words in glossary(code).values() for word in words if not re.search(word, said)] == []


def test_another_word_for_a_term_is_noticed() -> None:
    translated = texts("en") | {"consent.withdrawal-tell": "tell a member of the crew."}
    assert list(strayed(texts(SOURCE), translated, glossary("en"))) == [
        "personal in consent.withdrawal-tell: tell a member of the crew."
    ]


@pytest.mark.parametrize("code", TRANSLATIONS)
def test_a_term_that_is_said_in_another_word_is_noticed_in_every_language(code: str) -> None:
    swedish, translated, words = texts(SOURCE), texts(code), glossary(code)
    for term, own in words.items():
        without = {key: re.sub("|".join(own), "#", text) for key, text in translated.items()}
        assert any(each.startswith(f"{term} in ") for each in strayed(swedish, without, words)), term
