"""The routine's own words on a screen in another language: those that are delivered are translated, others left."""

import pytest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from sipdesk.sentences.routine import DELIVERED
from sipdesk.ui.parts import Row
from sipdesk.ui.setup.page import SetupRoom
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


@pytest.mark.parametrize(("first_name", "page"), [("Saga", "child"), ("Valdemar", "representatives")])
def test_kinds_of_information_are_in_the_language_of_the_screen(
    language: ScreenLanguage, qtbot: QtBot, first_name: str, page: str
) -> None:
    memory = Memory()
    language.use("en")
    case = memory.named(first_name)
    kinds = {kind.name for kind in memory.routine.types.values() if on_screen(kind.name) != kind.name}
    with opened(memory, case, page, qtbot) as window:
        boxes = [" ".join(box.text().split()) for box in window.findChildren(QCheckBox)]
    assert boxes
    assert [words for words in boxes if words in kinds] == []


@pytest.mark.parametrize("section", ["retention", "closed-days"])
def test_lists_of_the_settings_are_in_the_language_of_the_screen(
    language: ScreenLanguage, qtbot: QtBot, section: str
) -> None:
    memory = Memory()
    language.use("en")
    with opened(memory, memory.named("Helena"), "need", qtbot) as window:
        window.visit("setup")
        assert isinstance(window.shown, SetupRoom)
        window.shown.show_place(section)
        rows = [row.accessibleName().split(". ")[0] for row in window.shown.findChildren(Row) if row.isVisible()]
    assert rows
    assert [words for words in rows if words in DELIVERED and on_screen(words) != words] == []
