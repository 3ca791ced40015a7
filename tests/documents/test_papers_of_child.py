"""The consent form of somebody under 18: who answers, who signs, and when it ends (C8)."""

import re
from dataclasses import replace
from datetime import date

import pytest

from sipdesk.documents.blocks import strings as printed
from sipdesk.documents.make import PrintAs, blocks_of, make_paper
from sipdesk.documents.phrase_files import codes
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.disclosure.shown_consent import ShownSigner
from sipdesk.domain.terms import ConsentForm
from tests.documents.test_papers_represented import said_by
from tests.documents.views import CONSENT, PERSONS

CHILD, EVA, ADAM = ShownSigner("Arvid", child=True), ShownSigner("Eva Berg"), ShownSigner("Adam Berg")


def for_child(*signers: ShownSigner, ends_on: date | None = None) -> View:
    return replace(PERSONS, consent=replace(
        CONSENT, form=ConsentForm.WRITTEN, recorded=False, signers=signers, ends_on=ends_on,
    ))


def without_codes(said: str) -> str:
    """Without the code of the copy, which is drawn from what it says."""
    return re.sub(r"\b[A-Z0-9]{4}\b", "", said)


def test_c8_each_guardian_is_named_and_signs() -> None:
    said = said_by(for_child(EVA, ADAM))
    assert "Eva Berg är min vårdnadshavare. Adam Berg är min vårdnadshavare." in said
    assert "Bara det som alla har sagt ja till gäller." in said
    assert said.count("Namnförtydligande") == 2
    assert "Eva Berg , vårdnadshavare" in said
    assert "Adam Berg , vårdnadshavare" in said
    assert "Min underskrift" not in said


def test_c8_the_child_signs_too_where_she_has_to_say_yes() -> None:
    said = said_by(for_child(CHILD, EVA))
    assert said.count("Namnförtydligande") == 2
    assert "Min underskrift" in said


def test_c8_a_child_who_consents_alone_has_a_form_like_an_adults() -> None:
    assert without_codes(said_by(for_child(CHILD))) == without_codes(said_by(for_child()))
    assert "vårdnadshavare" not in said_by(for_child(CHILD))


def test_c8_the_form_says_when_the_child_is_eighteen() -> None:
    said = said_by(for_child(EVA, ends_on=date(2027, 3, 1)))
    assert "Jag fyller 18 år 1 mars 2027 . Då slutar samtycket att gälla, och ni frågar mig på nytt." in said
    assert "18 år" not in said_by(for_child(EVA))


@pytest.mark.parametrize("code", codes())
def test_c8_in_every_language(code: str) -> None:
    view = for_child(CHILD, EVA, ADAM, ends_on=date(2027, 3, 1))
    said = " ".join(printed(blocks_of("consent", view, PrintAs(language=code, size=16))))
    assert said.count("Eva Berg") >= 2
    assert said.count("Adam Berg") >= 2
    assert "18" in said or "۱۸" in said or "هجده" in said


@pytest.mark.parametrize("size", [12, 24])
def test_c8_it_is_a_paper_with_a_line_for_each(size: int) -> None:
    made = make_paper("consent", for_child(CHILD, EVA, ADAM, ends_on=date(2027, 3, 1)), PrintAs(size=size))
    assert made.bytes.startswith(b"%PDF")
