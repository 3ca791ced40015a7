"""Everything the program can find or refuse has a sentence in clear Swedish, and every gap in it has a value."""

import ast
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

import pytest

from sipdesk.domain.routine import InformationType
from sipdesk.domain.rules.codes import CODES
from sipdesk.domain.rules.refusals import REFUSALS
from sipdesk.domain.terms import Authority, IdentityKind, MeetingForm
from sipdesk.sentences.findings import FINDINGS
from sipdesk.sentences.speech import SWEDISH, speech
from sipdesk.sentences.swedish import finding_sentence, gaps, trouble_sentence
from sipdesk.sentences.terms import TERMS
from sipdesk.sentences.troubles import TROUBLES

SOURCE = Path(__file__).resolve().parent.parent / "sipdesk"
SENTENCES = {**FINDINGS, **TROUBLES}
MAKERS = ("SipError", "trouble", "sip_error")


def made_troubles() -> Iterator[tuple[str, set[str], str]]:
    """Code, names of values and place of every SipError that the source makes with a code in plain sight."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _name(node.func) in MAKERS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    names = {keyword.arg or "" for keyword in node.keywords}
                    yield first.value, names, f"{path.name}:{node.lineno}"


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")


def test_every_finding_has_a_sentence_whose_gaps_it_fills() -> None:
    assert set(FINDINGS) == set(CODES)
    for code, values in CODES.items():
        assert gaps(FINDINGS[code]) <= set(values), code


def test_every_refusal_of_the_domain_has_a_sentence() -> None:
    for code, values in REFUSALS.items():
        assert gaps(TROUBLES[code]) <= set(values), code


def test_every_trouble_that_the_source_makes_has_a_sentence_whose_gaps_it_fills() -> None:
    made = list(made_troubles())
    assert len(made) > 50
    assert [f"{place}: {code}" for code, _, place in made if code not in TROUBLES] == []
    of_data_files = {"file", "key", "line"}  # `DataFile.trouble` gives these
    unfilled = [
        f"{place}: {code}" for code, names, place in made
        if not gaps(TROUBLES[code]) <= (of_data_files if code.startswith("datafile.") else names)
    ]
    assert unfilled == []


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_sentence_is_one_that_people_can_use(code: str) -> None:
    sentence = SENTENCES[code]
    assert sentence[0].isupper() or sentence.startswith(("{", "”")), sentence
    assert sentence.endswith((".", "?", "{file}", "{folder}", "{line}")), sentence
    assert not re.search(r"!|vänligen|patient|brukare|misslyck|  ", sentence, re.IGNORECASE), sentence
    assert len(sentence) <= 180, sentence


def test_values_are_put_in_words() -> None:
    types = {"health": "hälsa", "medication": "läkemedel"}
    assert finding_sentence("C4.expired", {"last_day": date(2026, 12, 3)}, types) == (
        "Samtycket gällde till och med 3 december 2026. Fråga på nytt."
    )
    withheld = {"party": "Vårdcentralen", "types": ("health", "medication")}
    assert "omfattar inte hälsa och läkemedel." in finding_sentence("C13.withheld", withheld, types)
    assert "från regionen" in finding_sentence("F1.actions-missing", {"authority": Authority.REGION}, types)
    assert "på video" in finding_sentence("C11.form-not-agreed", {"form": MeetingForm.VIDEO}, types)
    assert "samordningsnummer" in finding_sentence("P2.other-kind", {"kind": IdentityKind.COORDINATION}, types)
    assert "3 december 2026 klockan 14.05" in finding_sentence(
        "C5.plan-withdrawn", {"at": datetime(2026, 12, 3, 14, 5)}, types
    )
    problem = {"path": "case.parties[1].own", "problem": "bool-expected"}
    assert trouble_sentence("casefile.member", problem) == (
        "Ärendefilen stämmer inte vid case.parties[1].own: här ska stå true eller false."
    )


def test_what_nobody_has_put_into_words_is_named_all_the_same() -> None:
    assert finding_sentence("D11.reply", {"called_by": ""}, {}) == "Svara på kallelsen från en annan verksamhet."
    said = finding_sentence("F3.when-missing", {"what": ""}, {})
    assert said == "Skriv när det här görs: ”en insats utan ord”."


def test_a_sentence_is_one_line_whatever_fills_it() -> None:
    assert "\n" not in finding_sentence("B7.not-approved", {"party": "Två\nrader\r\n"}, {})


@pytest.mark.parametrize(
    ("words", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a och b"), (["a", "b", "c"], "a, b och c")]
)
def test_lists_are_said(words: list[str], said: str) -> None:
    assert SWEDISH.listing(words) == said


def test_days_are_written_out() -> None:
    assert SWEDISH.day(date(2026, 1, 9)) == "9 januari 2026"


def test_the_same_sentences_are_said_in_english_without_a_window() -> None:
    english = speech("en")
    assert english.day(datetime(2026, 1, 9, 8, 5)) == "9 January 2026 at 08.05"
    assert english.listing(["health", "housing"]) == "health and housing"
    assert finding_sentence("C4.expired", {"last_day": date(2026, 12, 3)}, {}, english) == (
        "The consent was in force through 3 December 2026. Ask again."
    )
    assert "the region" in finding_sentence("F1.actions-missing", {"authority": Authority.REGION}, {}, english)


def test_a_language_without_a_translation_is_said_in_swedish() -> None:
    assert speech("xx").day(date(2026, 1, 9)) == "9 januari 2026"


def test_terms_cover_the_codes_that_findings_use() -> None:
    assert set(TERMS["authority"]) == set(Authority)
    assert set(TERMS["form"]) == set(MeetingForm)
    assert set(TERMS["kind"]) == set(IdentityKind)


def test_types_are_said_by_their_phrase() -> None:
    kind = InformationType("health", "Hälsa", "hälsa", "min hälsa", "Så att det blir bra.")
    phrases: Mapping[str, str] = {kind.code: kind.phrase}
    assert finding_sentence("C15.new-type", {"type": "health"}, phrases).startswith("Uppgifter om hälsa ")
