"""What the papers say where somebody else consents for the person (C7)."""

from dataclasses import replace

from sipdesk.documents.blocks import strings as printed
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.terms import ConsentForm
from tests.documents.views import CONSENT, PERSONS


def said_by(view: View) -> str:
    """Everything that the consent form says, on one line, without its gluing."""
    return " ".join(" ".join(printed(blocks_of("consent", view, PrintAs()))).replace("\u00ad", "").split())


def test_C7_who_answers_for_the_person_is_said_and_signs() -> None:
    for_her = replace(PERSONS, consent=replace(
        CONSENT, form=ConsentForm.WRITTEN, represented=True, representative="Sven Ahlin",
    ))
    said = said_by(for_her)
    assert "Sven Ahlin är min företrädare och svarar åt mig." in said
    assert "Företrädarens underskrift" in said
    assert "Min underskrift" not in said
    assert "företrädare" not in said_by(PERSONS)
