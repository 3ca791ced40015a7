"""The papers as finished files: sound, tagged PDF in every language and size, and every word comes out again."""

import os
import unicodedata
from hashlib import sha256
from pathlib import Path
from typing import Any

import outloud
import page
import pypdfium2
import pytest

from sipdesk.documents.blocks import Pair
from sipdesk.documents.layout_checks import check_layout
from sipdesk.documents.make import PAPERS, MadePaper, PrintAs, blocks_of, make_paper
from sipdesk.documents.pdf.render import Style, lay_out
from sipdesk.documents.pdf_check import check_pdf, missing_strings
from sipdesk.documents.phrases import SOURCE, languages, phrases
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.print_sizes import EASY, EASY_SIZES
from sipdesk.domain.terms import ReaderKind
from tests.documents.views import CONSENT, PERSONS, READERS, SUMMONED, empty, longer, many_actions, strings, unanswered

SIZES = (12, 18, 24)
WHOLE = ("sv", EASY, "ar")  # in every paper and size; of the others a paper and a size each, if not all are asked for


def drawn(*of: object) -> bytes:
    """A lot that is the same in every run and does not look at any other: a new paper leaves the sample as it is."""
    return sha256(repr(of).encode()).digest()


def sample(language: str) -> set[tuple[str, int]]:
    """Papers and sizes of one language: every one, or the one that its lot fell on."""
    every = {(code, size) for code in PAPERS for size in (EASY_SIZES if language == EASY else SIZES)}
    if language in WHOLE or "SIPDESK_EVERY_PAPER" in os.environ:
        return every
    return {min(every, key=lambda one: drawn(language, *one))}


EVERY = [(code, language.code, size) for language in languages() for code, size in sorted(sample(language.code))]
PRINTED = {
    "plan": "plan", "follow-up": "follow_up", "closing": "closing", "summons": "meeting", "agenda": "meeting",
    "consent": "consent", "not-needed": "not_needed",
    "withdrawal": "withdrawal", "reopened": "", "change": "change", "decline": "declined", "reply": "reply",
    "information": "letterhead", "preparation": "preparation", "contacts": "door",
}
NAMES = ("Arvid Öberg", "Eva Nordström", "Karim Haddad", "Maja Lind", "Lena Öberg", "Hälsocentralen Örnen")
COPY = "Den här kopian innehåller det som du får ta del av."


def made(code: str, view: View, language: str = "sv", size: int = 12, **print_as: Any) -> MadePaper:
    return make_paper(code, view, PrintAs(language, size, code="7K4Q", **print_as))


def squeezed(text: str) -> str:
    """Text without what extractors do differently: spaces, line ends, marks of direction, hyphens at line ends."""
    signs = unicodedata.normalize("NFKC", text)
    return "".join(s for s in signs if not s.isspace() and s not in "-\ufffe\x02" and unicodedata.category(s) != "Cf")


def page_texts(paper: MadePaper) -> list[str]:
    with pypdfium2.PdfDocument(paper.bytes) as document:
        return [squeezed(each.get_textpage().get_text_range()) for each in document]


def words(code: str, view: View) -> set[str]:
    """Every word that the view has for the paper."""
    part = getattr(view, PRINTED[code]) if PRINTED[code] else ()
    return {squeezed(word) for text in strings(part) for word in text.split()} - {""}


@pytest.mark.parametrize(("code", "language", "size"), EVERY)
def test_every_paper_is_sound_in_every_language_and_size(code: str, language: str, size: int, tmp_path: Path) -> None:
    paper = made(code, PERSONS, language, size)
    file = tmp_path / "paper.pdf"
    file.write_bytes(paper.bytes)
    assert page.validate_pdf_bytes(paper.bytes, profile="ua1").failures == []
    assert outloud.check(str(file)).errors == 0
    assert check_pdf(paper.bytes) == []
    assert paper.missing_glyphs == ()
    assert paper.pages == len(page_texts(paper))


@pytest.mark.parametrize(("code", "language", "size"), EVERY)
def test_every_word_of_the_view_comes_out_again(code: str, language: str, size: int) -> None:
    paper = made(code, PERSONS, language, size)
    said = "".join(page_texts(paper))
    lost = {word for word in words(code, PERSONS) if word not in said} - said_otherwise(code, language, size)
    # PDFium turns a Swedish line round that stands beside one from right to left: "?nu just"; pypdf does not.
    assert missing_strings(paper.bytes, lost) == []


def said_otherwise(code: str, language: str, size: int) -> set[str]:
    """What a paper need not say: who was at the meeting, in a letter; in a table how the person would tick it; and
    the routine's own words in easy Swedish, which has its own."""
    if code in ("summons", "agenda"):
        return {"Arvid"}
    texts: list[str] = []
    if code == "consent" and ((language, size) == ("sv", 12) or language == EASY):
        texts += [each.own for each in CONSENT.types]
    if code == "preparation" and language == EASY:
        texts += [each.text for each in PERSONS.preparation.asked]
    if code == "consent" and language == EASY:
        texts += [each.reason for each in CONSENT.types]
    return {squeezed(word) for text in texts for word in text.split()}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", ["sv", "ar"])
@pytest.mark.parametrize("reader", ["summoned", "invited", "own-unit"])
@pytest.mark.parametrize("code", ["plan", "summons"])
def test_the_sentence_of_every_copy_stands_on_page_1(code: str, reader: str, language: str, size: int) -> None:
    first, *rest = page_texts(made(code, READERS[reader], language, size, trial=True))
    assert squeezed(COPY) in first
    assert not any(squeezed(COPY) in page_text for page_text in rest)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", PAPERS)
def test_every_page_of_a_trial_and_of_an_unreviewed_translation_says_so(code: str, size: int) -> None:
    for text in page_texts(made(code, PERSONS, "fi", size, trial=True)):
        assert "Provutskrift" in text
        assert "Ejgranskad" in text


@pytest.mark.parametrize(("language", "size"), [("sv", 12), ("sv", 24), ("ar", 18)])
@pytest.mark.parametrize("code", PAPERS)
def test_papers_survive_whatever_is_typed(code: str, language: str, size: int) -> None:
    for view in (empty(ReaderKind.PERSON), longer(PERSONS, 4), longer(PERSONS, 30), unanswered()):
        paper = made(code, view, language, size)
        assert page.validate_pdf_bytes(paper.bytes, profile="ua1").failures == []
        assert paper.pages == len(page_texts(paper))


def test_a_plan_with_many_actions_has_them_all() -> None:
    said = "".join(page_texts(made("plan", many_actions(120), size=18)))
    assert all(f"omgång{number}" in said for number in range(1, 121))


@pytest.mark.parametrize("language", ["sv", "ar"])
def test_the_same_view_gives_the_same_bytes(language: str) -> None:
    for code in PAPERS:
        print_as = PrintAs(language, 18, trial=True)
        assert make_paper(code, PERSONS, print_as) == make_paper(code, PERSONS, print_as)


def test_an_archive_copy_is_pdf_a() -> None:
    paper = made("plan", SUMMONED, archive=True)
    assert page.validate_pdf_bytes(paper.bytes, profile="3a").failures == []
    assert page.validate_pdf_bytes(paper.bytes, profile="ua1").failures == []


def test_the_file_says_which_wording_it_has_and_nothing_about_the_person() -> None:
    paper = made("summons", PERSONS, "ar", 18)
    assert paper.phrases_version.startswith("sv ")
    assert ", ar " in paper.phrases_version
    with pypdfium2.PdfDocument(paper.bytes) as document:
        about = " ".join(str(value) for value in document.get_metadata_dict().values())
        about += " ".join(each.get_title() for each in document.get_toc())
    for secret in ("Arvid", "Öberg", "19410317", "Björkgatan"):
        assert secret not in about


@pytest.mark.parametrize(("code", "language", "size"), EVERY)
def test_a_typographer_nods(code: str, language: str, size: int) -> None:
    """In two languages a card of both may leave white on its page, and what somebody wrote ends where it ends. A
    draft in a narrow column may end in a lone word: no translator has yet seen it on paper."""
    said = blocks_of(code, PERSONS, PrintAs(language, size, code="7K4Q"))
    findings = check_layout(lay_out(said, Style(size)), NAMES)
    if any(isinstance(block, Pair) for block in said.blocks):
        findings = [each for each in findings if not each.startswith("hole") and not about_free_text(each)]
        if language not in WHOLE:
            findings = [each for each in findings if not each.startswith("lone-last-word")]
    assert findings == []


def about_free_text(finding: str) -> bool:
    """A kind of information of the municipality's own stands in its words, which nobody has broken by sense."""
    kind, _, begins = finding.partition(": ")
    words = begins.strip("'")
    own = [each.name for each in CONSENT.types if not phrases(SOURCE).has(f"type.{each.code}.name")]
    if kind == "sense-line-wrapped":
        return any(words.startswith(text) for text in own)
    return kind == "lone-last-word" and any(text.startswith(words) for text in strings(PERSONS))


@pytest.mark.parametrize("reader", ["summoned", "invited"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", ["plan", "summons"])
def test_a_typographer_nods_at_every_reader_s_copy(code: str, size: int, reader: str) -> None:
    said = blocks_of(code, READERS[reader], PrintAs("sv", size, code="7K4Q"))
    pages = {"plan": {12: 3, 18: 7, 24: 10}, "summons": {12: 2, 18: 4, 24: 6}}
    assert check_layout(lay_out(said, Style(size)), NAMES, most_pages=pages[code][size]) == []


@pytest.mark.parametrize("language", ["sv", "en", "fi", "ar"])
@pytest.mark.parametrize("code", PAPERS)
def test_the_foot_of_a_trial_has_room_beside_the_page_number(code: str, language: str) -> None:
    said = blocks_of(code, PERSONS, PrintAs(language, 24, trial=True))
    assert not [found for found in check_layout(lay_out(said, Style(24)), NAMES) if found.startswith("foot")]
