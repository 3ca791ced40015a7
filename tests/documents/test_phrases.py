"""Wording: whole or refused, honest about who has looked at it, and its fields never melted into its sentences."""

import datetime as days
import re
import shutil
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from sipdesk.documents.blocks import Foreign, Unit
from sipdesk.documents.language import State
from sipdesk.documents.phrase_files import EASY_LINE, codes, read
from sipdesk.documents.phrases import Phrases, languages, phrases
from sipdesk.errors import SipError
from sipdesk.paths import resource, wording

DAY = days.date(2026, 12, 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the phrase files that a test may damage."""
    return Path(shutil.copytree(wording("documents"), tmp_path / "documents"))


def damage(folder: Path, code: str, old: str, new: str) -> SipError:
    """The error that a phrase file gives when one piece of it is changed."""
    file = folder / f"{code}.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(SipError) as caught:
        read(code, folder)
    return caught.value


def test_every_language_is_there_and_whole() -> None:
    assert {"sv", "sv-easy", "en", "fi", "ar"} <= {language.code for language in languages()}
    assert codes()[0] == "sv"


def test_no_language_claims_a_review_that_nobody_made() -> None:
    for language in languages():
        if language.state not in (State.SOURCE, State.APPROVED, State.REVIEWED):
            assert language.reviewer == ""
            assert language.translator
            assert not language.approved
    assert [language.code for language in languages() if language.state is State.SOURCE] == ["sv"]


def test_the_kinds_of_information_are_worded_as_the_routine_words_them() -> None:
    kinds = tomllib.loads(resource("defaults", "information_types.toml").read_text("utf-8"))["type"]
    swedish = phrases("sv")
    for kind in kinds:
        for part in ("name", "own", "reason"):
            assert swedish.say(f"type.{kind['code']}.{part}") == kind[part]


def test_the_laws_are_cited_as_the_routine_cites_them() -> None:
    laws = tomllib.loads(resource("defaults", "laws.toml").read_text("utf-8"))["law"]
    citations = {law["code"]: law["citation"] for law in laws}
    for language in languages():
        words = phrases(language.code)
        assert " ".join(words.say("law.social").split()) == citations["sol-plan"]
        assert " ".join(words.say("law.health").split()) == citations["hsl-plan"]


def test_easy_swedish_is_broken_by_sense() -> None:
    for phrase in read("sv-easy").phrases.values():
        for text in (phrase,) if isinstance(phrase, str) else phrase.values():
            assert all(len(line) <= EASY_LINE for line in text.split("\n"))
            assert not re.search(r"(?:-|\boch|\beller|\batt)\n", text), "*hälso- och sjukvårdslagen* is one thing"


@pytest.mark.parametrize(
    ("code", "old", "new", "error", "values"),
    [
        ("ar", 'title = "الخطة الفردية المنسقة، SIP"\n', "", "phrases.missing", {"key": "plan.title"}),
        ("en", "[plan]\n", '[plan]\nsubtitle = "More"\n', "phrases.unknown", {"key": "plan.subtitle"}),
        ("fi", "Versio {version}", "Versio", "phrases.gaps", {"key": "plan.version", "gaps": "version"}),
        ("fi", "Versio {version}", "Versio {versio}", "phrases.gaps", {"key": "plan.version"}),
        ("fi", "Versio {version}", "Versio {version} {", "phrases.gaps", {"key": "plan.version"}),
        ("en", 'help = "If something does not work"', 'help = " "', "phrases.empty", {"key": "plan.help"}),
        ("en", 'help = "If something does not work"', "help = 7", "phrases.not-text", {"key": "plan.help"}),
        ("ar", 'few = "{count} دقائق"\n', "", "phrases.plurals", {"key": "minutes", "forms": "few"}),
        ("sv-easy", "Mina andra planer", "Mina andra planer och annat som också är bra att ha med sig",
         "phrases.long-line", {"key": "plan.other-plans"}),
        ("ar", 'state = "draft"', 'state = "approved"', "phrases.header", {"key": "reviewer"}),
        ("ar", 'state = "draft"', 'state = "perfect"', "phrases.header", {"key": "state"}),
        ("ar", 'state = "draft"', 'state = "source"', "phrases.header", {"key": "state"}),
        ("ar", 'direction = "rtl"', 'direction = "down"', "phrases.header", {"key": "direction"}),
        ("ar", 'tag = "ar"', 'tag = "arabiska"', "phrases.header", {"key": "tag"}),
        ("ar", "version = 3", 'version = "3"', "phrases.header", {"key": "version"}),
        ("ar", 'code = "ar"', 'code = "fa"', "phrases.header", {"key": "code"}),
        ("ar", "[language]", "[languages]", "phrases.header", {"key": "code"}),
        ("en", 'comma = ", "', "comma = ,", "phrases.not-toml", {"file": "en.toml"}),
    ],
)
def test_a_damaged_file_is_refused_with_its_key(
    folder: Path, code: str, old: str, new: str, error: str, values: dict[str, str]
) -> None:
    refused = damage(folder, code, old, new)
    assert refused.code == error
    assert refused.values["file"] == f"{code}.toml"
    assert values.items() <= refused.values.items()


def test_a_file_that_is_no_text_is_refused(folder: Path) -> None:
    deep, long = b"a = " + b"[" * 50_000, b"a = " + b"9" * 5_000
    for content, code in ((b"\xff\xfe\x00", "not-utf8"), (long, "unreadable"), (deep, "unreadable")):
        (folder / "en.toml").write_bytes(content)
        with pytest.raises(SipError, match=rf"phrases\.{code}"):
            read("en", folder)


def test_a_file_as_some_editors_save_it_is_read(folder: Path) -> None:
    whole = (folder / "en.toml").read_bytes()
    (folder / "en.toml").write_bytes(b"\xef\xbb\xbf" + whole)
    assert read("en", folder) == read("en")


@pytest.mark.parametrize("code", ["xx", "../sv", "", "sv.toml"])
def test_an_unknown_language_is_refused(code: str) -> None:
    with pytest.raises(SipError, match=r"phrases\.unknown-language"):
        read(code)


def test_an_approved_translation_names_its_reviewer(folder: Path) -> None:
    file = folder / "en.toml"
    text = file.read_text("utf-8")
    text = text.replace('state = "draft"', 'state = "approved"').replace('reviewer = ""', 'reviewer = "N N"')
    file.write_text(text, "utf-8")
    assert read("en", folder).language.approved


def correct(folder: Path, code: str, content: str) -> Path:
    """A municipality's folder with one file of corrections."""
    folder.joinpath(f"{code}.toml").write_text(content, "utf-8")
    return folder


HEAD = '[language]\ntranslator = "Kommunens översättare"\ndate = 2026-12-01\nversion = 4\n'


def test_a_municipality_corrects_a_phrase_and_the_version_says_so(tmp_path: Path) -> None:
    own = phrases("en", correct(tmp_path, "en", HEAD + '[plan]\nlead = "Coordinator"\n'))
    assert own.say("plan.lead") == "Coordinator"
    assert own.say("plan.goal") == phrases("en").say("plan.goal")
    assert own.version == f"{phrases('en').version} + 4"
    assert own.language.state is State.DRAFT
    assert phrases("fi", tmp_path).version == phrases("fi").version


def test_a_municipality_may_approve_a_language_and_names_who_did(tmp_path: Path) -> None:
    own = HEAD + 'state = "approved"\nreviewer = "N N, auktoriserad translator"\n'
    assert phrases("en", correct(tmp_path, "en", own)).language.approved
    assert next(one for one in languages(tmp_path) if one.code == "en").approved


@pytest.mark.parametrize(
    ("code", "content", "error", "values"),
    [
        ("en", HEAD + '[plan]\nleads = "X"\n', "phrases.unknown", {"key": "plan.leads"}),
        ("en", HEAD + '[plan]\nversion = "X"\n', "phrases.gaps", {"key": "plan.version"}),
        ("en", HEAD + '[plan]\nlead = ""\n', "phrases.empty", {"key": "plan.lead"}),
        ("en", HEAD + 'state = "approved"\n', "phrases.header", {"key": "reviewer"}),
        ("en", HEAD.replace("version = 4\n", ""), "phrases.header", {"key": "version"}),
        ("en", '[plan]\nlead = "X"\n', "phrases.header", {"key": "translator"}),
        ("en", "lead = ", "phrases.unreadable", {"file": "en.toml"}),
        ("sv", HEAD + '[plan]\nlead = "X"\n', "phrases.swedish", {"file": "sv.toml"}),
    ],
)
def test_a_correction_that_does_not_fit_is_refused(
    tmp_path: Path, code: str, content: str, error: str, values: dict[str, str]
) -> None:
    with pytest.raises(SipError) as caught:
        read(code, corrections=correct(tmp_path, code, content))
    assert caught.value.code == error
    assert values.items() <= caught.value.values.items()


def test_all_that_is_missing_is_named(folder: Path) -> None:
    refused = damage(folder, "en", '[goal-result]\nwholly = "The goal is reached."\npartly', "[goal-result]\npartly_")
    assert refused.values["key"] == "goal-result.wholly, goal-result.partly"


def test_a_weekday_is_in_its_own_language_whatever_was_said_before() -> None:
    before = [phrases(language.code).weekday(DAY) for language in languages()]
    assert before == [phrases(language.code).weekday(DAY) for language in reversed(languages())][::-1]
    said = [str(runs[0]) for runs in before]
    assert phrases("fi").weekday(DAY)[0] == "torstai"
    assert len(set(said)) > len(said) / 2


def test_months_and_weekdays_of_a_language_without_locale_data_stand_in_its_head(folder: Path) -> None:
    months = ", ".join(f'"m{number}"' for number in range(1, 13))
    days_of_week = ", ".join(f'"d{number}"' for number in range(1, 8))
    file = folder / "en.toml"
    head = f"version = 3\nmonths = [{months}]\nweekdays = [{days_of_week}]"
    file.write_text(file.read_text("utf-8").replace("version = 3", head, 1), "utf-8")
    made = Phrases(read("en", folder))
    assert made.weekday(DAY) == ("d4", " ", Unit("3 m12 2026"))
    assert damage(folder, "en", '"m12"', '"m12", "m13"').values["key"] == "months"


def test_days_are_said_in_words() -> None:
    assert phrases("sv").date(DAY) == Unit("3 december 2026")
    assert phrases("fi").date(DAY) == Unit("3. joulukuuta 2026")
    assert phrases("ar").date(DAY) == Unit("3 ديسمبر 2026")
    assert phrases("sv").weekday(DAY) == ("torsdag", " ", Unit("3 december 2026"))


def test_a_day_that_is_counted_from_has_its_figures_beside_it_in_a_translation() -> None:
    assert phrases("sv").legal_date(DAY) == (Unit("3 december 2026"),)
    assert Unit("2026-12-03") in phrases("ar").legal_date(DAY)


def test_times_are_one_unit() -> None:
    assert phrases("sv").time(days.time(13)) == Unit("klockan 13.00")
    assert phrases("sv").time(days.time(13), 90) == Unit("klockan 13.00–14.30")
    assert phrases("sv").time(days.time(23, 30), 60) == Unit("klockan 23.30–00.30")
    assert phrases("sv").minutes(1) == Unit("1 minut")
    assert phrases("sv").minutes(90) == Unit("90 minuter")
    assert phrases("ar").minutes(5) == Unit("5 دقائق")


def test_a_gap_takes_runs_and_keeps_them() -> None:
    name = Unit("Åsa Öberg", lang="sv")
    assert phrases("ar").fill("plan.concerns", person=name) == ("هذه الخطة تخص ", name, ".")
    assert phrases("sv").join(["", name, (), Foreign("dotter", "sv")]) == (name, ", ", Foreign("dotter", "sv"))


def test_a_forgotten_gap_is_a_bug() -> None:
    with pytest.raises(KeyError):
        phrases("sv").say("plan.concerns")
    with pytest.raises(KeyError):
        phrases("sv").fill("plan.concerns")
    with pytest.raises(KeyError):
        phrases("sv").say("no.such-phrase")


SIGNED = "d226b1f4"
"""What people sign in Swedish: the wording of the consent form and of each tick, as all languages follow it."""


def test_who_changes_what_people_sign_counts_up_the_swedish_and_looks_at_every_language() -> None:
    """A tick once said less in Swedish than in its translations, and a person would have consented to more than the
    staff could read. Look at all of them, count up `version` in sv.toml, and then put the new figure here."""
    groups = ("consent.", "consent-sentence.", "child.", "type.", "sign.")
    signed = {key: text for key, text in read("sv").phrases.items() if key.startswith(groups)}
    assert sha256(repr(sorted(signed.items())).encode()).hexdigest()[:8] == SIGNED


def test_what_ends_a_sentence_in_a_gap_gets_no_second_full_stop() -> None:
    code = Unit("7K4Q")
    easy = phrases("sv-easy").fill("summons.foot-2", title=phrases("sv-easy").say("information.title"), code=code)
    assert easy == ("Vad är en SIP?", " Papper ", code)
    assert phrases("sv").fill("summons.foot-2", title="Kallelse", code=code) == ("Kallelse", ". Papper ", code)
