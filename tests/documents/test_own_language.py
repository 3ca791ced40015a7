"""A municipality brings a language: whole or refused, a draft until somebody has looked at it, and on every paper."""

import datetime as days
import re
import tomllib
from pathlib import Path
from typing import Any

import outloud
import page
import pypdfium2
import pytest

from sipdesk.documents.blank_language import blank_language
from sipdesk.documents.blocks import Paragraph, Unit
from sipdesk.documents.language import Direction, State
from sipdesk.documents.make import PAPERS, PrintAs, make_paper
from sipdesk.documents.pdf.fonts import family
from sipdesk.documents.pdf.style import Script, script_of
from sipdesk.documents.pdf_check import check_pdf, missing_strings
from sipdesk.documents.phrase_files import codes, own_codes, read, swedish
from sipdesk.documents.phrases import check_own, languages, phrases
from sipdesk.documents.unprintable import unprintable
from sipdesk.errors import SipError
from tests.documents.own_language import MONTHS, WEEKDAYS, brought, filled
from tests.documents.views import PERSONS

TODAY = days.date(2026, 11, 28)
# Letters beyond a–z, å ä ö, with which the Sámi languages of Sweden and Romani are written, by orthography.
LETTERS = {
    "smj": "ÁáŃńŊŋÑñ",
    "sma": "ÏïÆæØø",
    "sje": "ÁáĐđŊŋŦŧ",
    "se": "ÁáČčĐđŊŋŠšŦŧŽž",
    "rom": "ČčŠšŽžŘřĆćĐđDźŹźŚśËëÊêÂâÎîÁáÉéÍíÓóÚúÀàÈèÌìÒòÙùǍǎĚěǏǐǑǒǓǔƷʒΘθÇç",
}


def refused(folder: Path, code: str = "smj") -> SipError:
    with pytest.raises(SipError) as caught:
        read(code, corrections=folder)
    return caught.value


def test_a_whole_file_is_a_language_like_any(tmp_path: Path) -> None:
    folder = brought(tmp_path)
    (own,) = [one for one in languages(folder) if one.code == "smj"]
    assert (own.name, own.direction, own.state, own.approved) == ("lulesamiska", Direction.LTR, State.DRAFT, False)
    assert [one.code for one in languages(folder)] == [*codes(), "smj"]
    assert "smj" not in [one.code for one in languages()]
    words = phrases("smj", folder)
    assert words.version == "smj 1"
    assert words.say("plan.title") == "ŋá Samordnad individuell plan, SIP"
    assert words.weekday(days.date(2026, 12, 3)) == (WEEKDAYS[3], " ", Unit(f"3 {MONTHS[11]} 2026"))
    assert words.minutes(2) == Unit("ŋá 2 minuter")


@pytest.mark.parametrize("size", [12, 24])
@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_is_made_in_it_with_the_swedish_beside(paper: str, size: int, tmp_path: Path) -> None:
    made = make_paper(paper, PERSONS, PrintAs("smj", size, code="7K4Q"), brought(tmp_path / "own"))
    assert made.phrases_version == f"{phrases('sv').version}, smj 1"
    assert made.missing_glyphs == ()
    assert check_pdf(made.bytes) == []
    assert page.validate_pdf_bytes(made.bytes, profile="ua1").failures == []
    file = tmp_path / "paper.pdf"
    file.write_bytes(made.bytes)
    assert outloud.check(str(file)).errors == 0
    assert missing_strings(made.bytes, ["Ej granskad översättning.", "ŋá Ej granskad översättning."]) == []
    with pypdfium2.PdfDocument(made.bytes) as document:
        assert all("Ejgranskad" in "".join(one.get_textpage().get_text_range().split()) for one in document)


def test_an_approved_one_stands_alone(tmp_path: Path) -> None:
    folder = brought(tmp_path, state="approved", reviewer="N N, språkarbetare")
    made = make_paper("consent", PERSONS, PrintAs("smj", 18), folder)
    assert phrases("smj", folder).language.approved
    assert missing_strings(made.bytes, ["Ej granskad översättning", "Du kan ändra dig när du vill"]) == [
        "Ej granskad översättning"
    ]


@pytest.mark.parametrize("apart", [-1, 1])
def test_what_was_approved_for_another_swedish_is_approved_no_longer(tmp_path: Path, apart: int) -> None:
    now = swedish().language.version
    follows = now + apart
    approved = {"state": "approved", "reviewer": "N N"}
    assert read("smj", corrections=brought(tmp_path / "now", **approved)).language.approved
    behind = read("smj", corrections=brought(tmp_path / "behind", swedish=follows, **approved)).language
    assert behind.state is State.TRANSLATED
    head = 'translator = "N N"\nreviewer = "N N"\nstate = "approved"\ndate = 2026-12-01\nversion = 1\n'
    for number, approves in ((follows, False), (now, True)):
        (tmp_path / "en.toml").write_text(f"[language]\n{head}swedish = {number}\n", "utf-8")
        assert read("en", corrections=tmp_path).language.approved is approves


@pytest.mark.parametrize(
    ("head", "key"),
    [
        ({"tag": "sv"}, "tag"),
        ({"tag": "sv-SE"}, "tag"),
        ({"tag": "lulesamiska", "locale": "sv"}, "tag"),
        ({"direction": "rtl"}, "direction"),
        ({"tag": "ur"}, "direction"),
        ({"tag": "smj-Arab"}, "direction"),
        ({"name": " "}, "name"),
        ({"own_name": ""}, "own-name"),
        ({"translator": ""}, "translator"),
        ({"state": "source"}, "state"),
        ({"state": "approved"}, "reviewer"),
        ({"months": []}, "months"),
        ({"weekdays": []}, "weekdays"),
        ({"weekdays": ["", *WEEKDAYS[1:]]}, "weekdays"),
        ({"months": list(MONTHS[1:])}, "months"),
        ({"locale": "xx"}, "locale"),
        ({"swedish": "två"}, "swedish"),
    ],
)
def test_a_head_that_cannot_be_right_is_refused(tmp_path: Path, head: dict[str, Any], key: str) -> None:
    trouble = refused(brought(tmp_path, **head))
    assert (trouble.code, trouble.values) == ("phrases.header", {"file": "smj.toml", "key": key})


def test_a_language_that_nobody_knows_borrows_the_rules_of_another_and_says_its_own_days(tmp_path: Path) -> None:
    assert refused(brought(tmp_path, "rom")).code == "phrases.unknown-language"
    assert refused(tmp_path, "rom").values["key"] == "tag"
    assert refused(brought(tmp_path, "rom", locale="sv", months=[]), "rom").values["key"] == "months"
    words = phrases("rom", brought(tmp_path / "own", "rom", locale="sv"))
    assert words.date(days.date(2026, 1, 2)) == Unit(f"2 {MONTHS[0]} 2026")
    assert words.minutes(1) == Unit("ŋá 1 minut")


def test_a_correction_cannot_pass_for_swedish(tmp_path: Path) -> None:
    """What is in Swedish is given out without an interpreter (C16)."""
    head = '[language]\ntag = "sv"\ntranslator = "N N"\ndate = 2026-12-01\nversion = 1\n'
    (tmp_path / "en.toml").write_text(head, "utf-8")
    assert refused(tmp_path, "en").values == {"file": "en.toml", "key": "tag"}


def test_every_phrase_that_is_missing_or_empty_is_named(tmp_path: Path) -> None:
    empty = refused(brought(tmp_path, content=filled(words="").replace('= "Underskrift"', '= ""')))
    assert (empty.code, empty.values["key"]) == ("phrases.empty", "sign.heading")
    blank = blank_language("smj", TODAY).replace('\nname = ""', '\nname = "x"', 1)
    blank = blank.replace('own-name = ""', 'own-name = "x"').replace('translator = ""', 'translator = "x"')
    blank = blank.replace("months = []", f"months = {list(MONTHS)}")
    blank = blank.replace("weekdays = []", f"weekdays = {list(WEEKDAYS)}")
    trouble = refused(brought(tmp_path, content=blank))
    assert trouble.code == "phrases.empty"
    stands = {"comma", "full-stop", "law.social", "law.health", *(f"format.{key}" for key in FORMATS)}
    assert set(str(trouble.values["key"]).split(", ")) == set(swedish().phrases) - stands
    head, _, _ = filled().partition("\n[box]")
    gone = refused(brought(tmp_path, content=head))
    assert gone.code == "phrases.missing"
    assert len(str(gone.values["key"]).split(", ")) > 300


FORMATS = ("date", "weekday", "legal-date", "clock")


def test_a_lost_gap_is_refused(tmp_path: Path) -> None:
    trouble = refused(brought(tmp_path, content=filled().replace("ŋá Version {version}", "ŋá Version")))
    assert (trouble.code, trouble.values["gaps"]) == ("phrases.gaps", "version")


def test_the_plural_forms_are_those_of_the_language(tmp_path: Path) -> None:
    content = filled("lt")
    assert read("lt", corrections=brought(tmp_path, "lt", content=content)).language.code == "lt"
    without = content.replace('few = "ŋá {count} minuter"\n', "").replace('many = "ŋá {count} minuter"\n', "")
    trouble = refused(brought(tmp_path, "lt", content=without), "lt")
    assert (trouble.code, trouble.values["forms"]) == ("phrases.plurals", "few, many")


def test_the_code_in_the_file_is_that_of_its_name(tmp_path: Path) -> None:
    assert refused(brought(tmp_path, content=filled("sma"))).values["key"] == "code"


def test_a_file_whose_name_is_no_code_is_named(tmp_path: Path) -> None:
    brought(tmp_path)
    assert own_codes(tmp_path) == ("smj",)
    assert own_codes(None) == ()
    (tmp_path / "lulesamiska.toml").write_text("", "utf-8")
    for reads in (own_codes, check_own):
        with pytest.raises(SipError) as caught:
            reads(tmp_path)
        assert (caught.value.code, caught.value.values) == ("phrases.name", {"file": "lulesamiska.toml"})


def test_all_that_lies_in_the_folder_is_looked_at(tmp_path: Path) -> None:
    check_own(None)
    check_own(tmp_path)
    check_own(brought(tmp_path))
    (tmp_path / "fi.toml").write_text("[language]\n", "utf-8")
    with pytest.raises(SipError) as caught:
        check_own(tmp_path)
    assert caught.value.values == {"file": "fi.toml", "key": "translator"}


def test_a_blank_file_has_every_key_and_the_swedish_over_it() -> None:
    text = blank_language("smj", TODAY)
    held = tomllib.loads(text)
    head = held.pop("language")
    now = swedish().language.version
    assert (head["date"], head["version"], head["swedish"], head["state"]) == (TODAY, 1, now, "draft")
    assert re.search(r"# Du kan ändra dig när du vill\nwithdrawal = \"\"", text)
    assert re.search(r"# Ej granskad översättning.\n# Den svenska texten gäller.\ntranslation = \"\"", text)
    said = {f"{table}.{key}" if isinstance(part, dict) else table
            for table, part in held.items() for key in (part if isinstance(part, dict) else [table])}
    for key in swedish().phrases:
        assert key in said or key.startswith(("type.", "minutes")), key


@pytest.mark.parametrize(("code", "error"), [
    ("ar", "known"), ("sv", "known"), ("Lule", "no-code"), ("../x", "no-code"),
])  # fmt: skip
def test_a_blank_file_is_for_a_language_that_is_not_there(code: str, error: str) -> None:
    with pytest.raises(SipError) as caught:
        blank_language(code, TODAY)
    assert (caught.value.code, caught.value.values) == (f"phrases.{error}", {"language": code})


def test_signs_without_a_face_are_named(tmp_path: Path) -> None:
    assert unprintable(phrases("smj", brought(tmp_path))) == set()
    georgian = phrases("ka", brought(tmp_path, "ka", content=filled("ka", "გეგმა ")))
    assert unprintable(georgian) == set("გეგმა")
    assert unprintable(phrases("ar")) == set()


@pytest.mark.parametrize("language", LETTERS)
def test_the_letters_of_sami_and_romani_come_from_the_face_of_the_swedish(language: str) -> None:
    for bold in (False, True):
        (portion,) = family(language).portions(LETTERS[language], bold)
        assert portion.face is family("sv").portions("a", bold)[0].face
        assert not portion.missing
    assert check_pdf(make_pdf(LETTERS[language], language)) == []


def make_pdf(letters: str, language: str) -> bytes:
    from sipdesk.documents.pdf.render import Style, render
    from tests.documents.sample_plan import paper

    data = render(paper("Prov", language, [Paragraph(letters)], ("Prov",)), Style(18))
    assert missing_strings(data, [letters]) == []
    return data


@pytest.mark.parametrize(
    ("tag", "script"),
    [
        ("smj", Script.LATIN), ("rom", Script.LATIN), ("uz-Arab", Script.ARABIC), ("ur", Script.ARABIC),
        ("sr-Latn", Script.LATIN), ("zh-Hans", Script.CHINESE), ("ar-Latn", Script.LATIN), ("rom-Cyrl", Script.LATIN),
        ("gez-Ethi", Script.ETHIOPIC), ("lad-Hebr-IL", Script.HEBREW),
    ],
)  # fmt: skip
def test_a_tag_may_name_the_script(tag: str, script: Script) -> None:
    assert script_of(tag) is script


def test_a_language_from_right_to_left_is_set_so(tmp_path: Path) -> None:
    content = filled("ur", "یہ ", tag="ur", direction="rtl", name="urdu", own_name="اردو")
    made = make_paper("plan", PERSONS, PrintAs("ur", 18), brought(tmp_path, "ur", content=content))
    assert made.missing_glyphs == ()
    assert page.validate_pdf_bytes(made.bytes, profile="ua1").failures == []
