"""The routine's own words on a screen in another language: those that are delivered are translated, others left."""

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from sipdesk.sentences.routine import DELIVERED
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.words import on_screen
from tests.ui.invented import Memory
from tests.ui.opened import opened


def test_every_delivered_word_can_be_translated_and_no_other() -> None:
    routine = load_routine(resource("defaults"))
    delivered = {choice.text for choice in (*routine.signs.values(), *routine.sheet_questions.values())}
    delivered |= {kind.name for kind in routine.kinds.values()}
    delivered |= {words for kind in routine.types.values() for words in (kind.name, kind.phrase)}
    delivered |= {closed.name for closed in routine.closed_days.values()}
    delivered |= {kind.name for kind in routine.retention.values()}
    assert set(DELIVERED) == delivered
    assert len(DELIVERED) == len(delivered)


def test_what_a_municipality_wrote_itself_stands_as_it_was_written(language: ScreenLanguage) -> None:
    language.use("en")
    assert (on_screen("Läkemedel"), on_screen("Läkemedel i Nordvik")) == ("Medication", "Läkemedel i Nordvik")
    language.use("sv")
    assert on_screen("Läkemedel") == "Läkemedel"


def test_answers_are_in_the_language_of_the_screen(language: ScreenLanguage, qtbot: QtBot) -> None:
    memory = Memory()
    language.use("en")
    with opened(memory, memory.named("Helena"), "need", qtbot) as window:
        boxes = [box.text() for box in window.findChildren(QCheckBox)]
    assert "Support is needed from both the municipality and the region" in [" ".join(text.split()) for text in boxes]
    assert [text for text in boxes if set("åäöÅÄÖ") & set(text)] == []
