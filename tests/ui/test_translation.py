"""The interpreter's page in the window: written beside the Swedish, told when it is old, named where it is missing."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.free_text import to_translate
from sipdesk.domain.passage import Passage
from sipdesk.domain.translation import State, Translation
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.papers.translation import languages_asked_for, progress_words
from sipdesk.ui.pages.papers.translation_names import paragraph_name, untranslated
from sipdesk.ui.parts import Prose
from sipdesk.ui.rows.translation import TranslationRow
from sipdesk.ui.work.place import Place
from tests.demo_cases import demo_routine
from tests.ui import lint
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

WORDS = "Jag vill lära mig svenska."


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def rana(memory: Memory) -> Case:
    case = memory.named("Rana")
    case.plan.final_at = None
    case.translations = []
    case.plan.own_words = Passage(f"{WORDS}\nMina barn ska ha det lugnt.", ("work",), confirmed=True)
    return case


@pytest.fixture
def window(memory: Memory, rana: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, rana, "translation", qtbot, active=True) as window:
        yield window


def row_of(window: MainWindow, name: str) -> TranslationRow:
    rows = page(window).findChildren(TranslationRow)
    return next(row for row in rows if row.asked.name == f"Översättning: {name}")


def edit_of(row: QWidget) -> Prose:
    edit = row.findChild(Prose)
    assert isinstance(edit, Prose)
    return edit


def texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_each_paragraph_has_a_field_of_its_own_and_says_that_it_is_missing(window: MainWindow, rana: Case) -> None:
    rows = page(window).findChildren(TranslationRow)
    assert len(rows) == len(to_translate(rana, "ar"))
    assert rows[0].asked.name == "Översättning: Stöd som behövs"
    second = row_of(window, "Det här är viktigt, stycke 2")
    assert {"Mina barn ska ha det lugnt.", "Saknas"} <= set(texts(second))
    assert edit_of(second).accessibleName() == "Översättning: Det här är viktigt, stycke 2"
    assert edit_of(second).layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_what_is_typed_is_kept_with_who_and_when_and_can_be_undone(
    window: MainWindow, rana: Case, memory: Memory
) -> None:
    row = row_of(window, "Det här är viktigt, stycke 1")
    edit_of(row).setFocus()
    QTest.keyClicks(edit_of(row), "abc")
    row.leave()
    (kept,) = rana.translations
    assert (kept.path, kept.language, kept.source, kept.text) == ("plan.own_words", "ar", WORDS, "abc")
    assert (kept.translator, kept.at) == ("Samir Haddad", NOW)
    assert memory.saves
    assert {"Aktuell", "Översatt av Samir Haddad 16 november 2026 klockan 09.42"} <= set(texts(row))
    page(window).desk.model.undo_stack.undo()
    assert rana.translations == []
    assert edit_of(row).toPlainText() == ""
    assert "Saknas" in texts(row)


def test_another_interpreter_signs_what_is_written_from_then_on(window: MainWindow, rana: Case) -> None:
    lines = page(window).findChildren(QLineEdit)
    who = next(edit for edit in lines if edit.accessibleName() == "Vem översätter till arabiska?")
    assert who.text() == "Samir Haddad"
    who.clear()
    QTest.keyClicks(who, "Nadia Saleh")
    QTest.keyClicks(edit_of(row_of(window, "Det här är viktigt, stycke 1")), "abc")
    assert [one.translator for one in rana.translations] == ["Nadia Saleh"]


def test_a_new_wording_is_shown_word_by_word_and_can_be_agreed_to(window: MainWindow, rana: Case) -> None:
    model = page(window).desk.model
    row = row_of(window, "Det här är viktigt, stycke 1")
    QTest.keyClicks(edit_of(row), "abc")
    model.set("plans." + rana.plan.uid + ".own_words", Passage("Jag vill lära mig god svenska.\nMina barn."))
    assert "Inaktuell, svenskan har ändrats" in texts(row)
    assert "Nytt i svenskan: ”god”" in texts(row)
    assert "Jag vill lära mig god svenska." in texts(row)
    still = next(one for one in row.findChildren(QPushButton) if one.text() == "Översättningen stämmer ändå")
    QTest.mouseClick(still, Qt.MouseButton.LeftButton)
    assert "Aktuell" in texts(row)
    assert [one.source for one in rana.translations] == ["Jag vill lära mig god svenska."]


def test_a_translation_of_text_that_is_gone_can_be_taken_away(window: MainWindow, rana: Case) -> None:
    rana.translations = [Translation(path="plan.own_words", language="ar", source="Vi ses i morgon.", text="abc")]
    window.open_case(rana.uid, Place(rana.uid, "translation"))
    away = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Ta bort översättningen")
    QTest.mouseClick(away, Qt.MouseButton.LeftButton)
    assert rana.translations == []


def test_how_far_it_has_come_is_said_in_words(window: MainWindow, rana: Case) -> None:
    count = len(to_translate(rana, "ar"))
    assert f"{count} stycken saknar översättning." in texts(page(window))
    QTest.keyClicks(edit_of(row_of(window, "Det här är viktigt, stycke 1")), "abc")
    assert f"{count - 1} stycken saknar översättning." in texts(page(window))
    done = [one for one in to_translate(rana, "ar") if one.state is State.CURRENT]
    assert progress_words(done) == "Allt är översatt."


def test_every_paragraph_of_every_invented_case_has_a_name(window: MainWindow, memory: Memory) -> None:
    for case in memory.cases.values():
        window.open_case(case.uid, Place(case.uid, "translation"))
        about = page(window).desk.about()
        for paragraph in to_translate(case, "ar"):
            assert paragraph_name(about, paragraph)


def test_a_paper_names_what_is_not_translated(window: MainWindow) -> None:
    (trouble,) = untranslated(page(window).desk.about(), "plan", [WORDS], "ar")
    assert (trouble.code, trouble.values) == ("paper.untranslated", {"fields": "Det här är viktigt, stycke 1"})
    assert untranslated(page(window).desk.about(), "plan", [], "ar") == []


def test_the_page_is_named_throughout_and_nothing_is_cut(window: MainWindow) -> None:
    assert lint.problems(page(window)) == []


def test_swedish_needs_no_interpreter(window: MainWindow, rana: Case) -> None:
    assert [language.code for language in languages_asked_for(rana, demo_routine())] == ["ar"]
    rana.person.language = "sv-easy"
    for party in rana.parties:
        party.language = "sv"
    assert languages_asked_for(rana, demo_routine()) == []
    window.open_case(rana.uid, Place(rana.uid, "translation"))
    assert any("är på svenska" in words for words in texts(page(window)))
