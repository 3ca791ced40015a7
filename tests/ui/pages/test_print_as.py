"""The languages that the organisation offers for papers: those and Swedish can be chosen, and what is chosen stays."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.ui.frame.organisation import decided_dialog
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import faces
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.need.language_row import OtherLanguages
from sipdesk.ui.parts import Choice, Row
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.work.place import Place
from tests.documents.own_language import brought
from tests.ui.invented import Memory

QUESTION = "Språk på papperen: "


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    jobs.close()


def answers(window: MainWindow, memory: Memory, who: str) -> dict[str, bool]:
    """The languages that can be chosen for her, and whether each is."""
    uid = memory.named(who).uid
    window.open_case(uid, Place(uid, "person"))
    assert window.shown is not None
    found = [one for one in window.shown.findChildren(QRadioButton) if one.accessibleName().startswith(QUESTION)]
    return {one.text().split(",")[0]: one.isChecked() for one in found}


USUAL_NAMES = ["Svenska", "Lätt svenska", "Engelska (English)", "Arabiska (العربية)"]


def search(window: MainWindow) -> OtherLanguages:
    assert window.shown is not None
    return next(iter(window.shown.findChildren(OtherLanguages)))


def show_all(window: MainWindow) -> QPushButton:
    return next(one for one in search(window).findChildren(QPushButton) if one.property("kind") == "inline")


def hits(window: MainWindow) -> list[str]:
    """The languages in the list below the line, without the state of their wording."""
    rows = [one for one in search(window).findChildren(Row) if not one.isHidden()]
    return [one.accessibleName().split(",")[0] for one in rows]


def looked_for(window: MainWindow, memory: Memory, words: str) -> list[str]:
    """What is found by typing the words, for somebody who reads Swedish."""
    answers(window, memory, "Gunvor")
    search(window).line.setText(words)
    search(window).line.textEdited.emit(words)
    return hits(window)


def test_without_a_policy_every_language_can_be_chosen(window: MainWindow, memory: Memory) -> None:
    usual = list(answers(window, memory, "Gunvor"))
    show_all(window).click()
    assert len(usual) + len(hits(window)) == 29


def test_the_usual_ones_come_first_and_the_rest_as_in_a_dictionary(window: MainWindow, memory: Memory) -> None:
    assert list(answers(window, memory, "Gunvor")) == USUAL_NAMES
    assert (show_all(window).text(), hits(window)) == ("Visa alla språk", [])
    show_all(window).click()
    assert hits(window)[:2] == ["Albanska (shqip)", "Amhariska (አማርኛ)"]
    assert [name[:1] for name in hits(window)] == sorted(name[:1] for name in hits(window))
    assert show_all(window).text() == "Dölj språken"
    show_all(window).click()
    assert hits(window) == []


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Ukr", ["Ukrainska"]), ("soomaali", ["Somaliska"]), ("kurd", ["Kurmanji", "Sorani"]),
        ("farsi", ["Dari", "Persiska"]), ("ትግ", ["Tigrinska"]), ("FRANC", ["Franska"]), ("kines fören", ["Kinesiska"]),
        ("klingon", []), (" ", []),
    ],
)  # fmt: skip
def test_a_part_of_any_of_its_names_finds_a_language(
    window: MainWindow, memory: Memory, typed: str, found: list[str]
) -> None:
    assert [name.split(" (")[0] for name in looked_for(window, memory, typed)] == found


def test_english_words_find_languages_on_an_english_screen(
    window: MainWindow, memory: Memory, language: ScreenLanguage
) -> None:
    language.use("en")
    window.rebuild()
    assert looked_for(window, memory, "ukrain") == ["Ukrainian (українська)"]
    assert len(looked_for(window, memory, "kurdish")) == 2


def test_enter_takes_the_first_hit_which_stands_among_the_answers_with_the_keyboard(
    window: MainWindow, memory: Memory, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    looked_for(window, memory, "tigri")
    QTest.keyClick(search(window).line, Qt.Key.Key_Return)
    case = memory.named("Gunvor")
    assert (case.person.language, hits(window), search(window).line.text()) == ("ti", [], "")
    focused = window.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert (focused.isChecked(), focused.text()[:9]) == (True, "Tigrinska")
    assert window.opened is not None
    window.opened.model.undo_stack.undo()
    assert case.person.language == "sv"


def test_arrow_down_goes_into_the_hits(window: MainWindow, memory: Memory, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    looked_for(window, memory, "kurd")
    search(window).line.setFocus()
    QTest.keyClick(search(window).line, Qt.Key.Key_Down)
    focused = window.focusWidget()
    assert isinstance(focused, Row)
    assert focused.accessibleName().startswith("Kurmanji")


def test_another_language_takes_larger_print_along_where_it_must(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Gunvor")
    case.person.print_size = 12
    answers(window, memory, "Gunvor")
    assert window.shown is not None
    easy = next(one for one in window.shown.findChildren(QRadioButton) if one.text().startswith("Lätt svenska"))
    easy.click()
    assert (case.person.language, case.person.print_size) == ("sv-easy", 16)


@pytest.mark.parametrize("name", ["አማርኛ", "ไทย", "中文", "العربية", "ייִדיש"])
def test_a_name_in_any_script_is_drawn_on_the_screen(qtbot: QtBot, name: str) -> None:
    label = QLabel(name)
    qtbot.addWidget(label)
    faces.lend(label, name)
    assert faces.is_drawn(name, label.font())
    assert label.font().families()[:1] == QLabel().font().families()[:1]  # what it was drawn with comes first


def test_words_that_the_computer_draws_borrow_no_face(qtbot: QtBot) -> None:
    label = QLabel("Ångström")
    qtbot.addWidget(label)
    faces.lend(label, "Ångström, ёлка")
    assert label.font() == QLabel().font()


def test_with_one_only_what_is_offered_and_swedish(window: MainWindow, memory: Memory) -> None:
    memory.paper_languages = ["so", "en"]
    assert list(answers(window, memory, "Gunvor")) == ["Svenska", "Engelska (English)", "Somaliska (Soomaali)"]


def test_a_language_that_is_chosen_already_is_not_taken_from_anybody(window: MainWindow, memory: Memory) -> None:
    memory.paper_languages = ["en"]
    found = answers(window, memory, "Rana")
    assert (len(found), [name for name, chosen in found.items() if chosen]) == (3, ["Arabiska (العربية)"])


def test_the_list_of_what_is_decided_names_them(window: MainWindow) -> None:
    dialog = decided_dialog(window, {"paper_languages": "en"})
    assert any("Engelska" in one.toPlainText() for one in dialog.findChildren(QPlainTextEdit))


def test_a_name_that_ends_in_s_owns_without_another(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Rana")
    for name, whose in (("Rana", "Ranas"), ("Lars", "Lars"), ("Felix", "Felix")):
        case.person.first_name = name
        window.open_case(case.uid, Place(case.uid, "papers"))
        assert window.shown is not None
        frames = {one.accessibleName() for one in window.shown.findChildren(Choice)}
        assert f"Språk på {whose} papper" in frames
        window.open_case(memory.named("Helena").uid)


@pytest.fixture
def with_own(memory: Memory, tmp_path: Path) -> None:
    """The municipality brings Lule Sámi."""
    memory.routine = replace(memory.routine, wording=str(brought(tmp_path / "documents")))


@pytest.mark.usefixtures("with_own")
def test_a_language_of_the_municipality_s_own_is_offered_with_its_state(window: MainWindow, memory: Memory) -> None:
    assert looked_for(window, memory, "lule") == ["Lulesamiska (julevsámegiella)"]
    assert looked_for(window, memory, "samiska") == ["Lulesamiska (julevsámegiella)", "Nordsamiska (davvisámegiella)"]
    said = [one.accessibleName() for one in search(window).findChildren(Row) if not one.isHidden()]
    assert said[0] == "Lulesamiska (julevsámegiella), ej granskad"
    memory.paper_languages = ["en"]
    found = answers(window, memory, "Gunvor")
    assert list(found) == ["Svenska", "Engelska (English)", "Lulesamiska (julevsámegiella)"], "it was brought"


def test_what_the_municipality_has_approved_is_no_longer_called_unreviewed(
    window: MainWindow, memory: Memory, tmp_path: Path
) -> None:
    head = 'translator = "N N"\nreviewer = "N N"\nstate = "approved"\ndate = 2026-12-01\nversion = 1\n'
    (tmp_path / "ar.toml").write_text(f"[language]\n{head}", "utf-8")
    memory.routine = replace(memory.routine, wording=str(tmp_path))
    answers(window, memory, "Gunvor")
    assert window.shown is not None
    said = [one.text() for one in window.shown.findChildren(QRadioButton) if one.text().startswith("Arabiska")]
    assert said == ["Arabiska (العربية)"]


@pytest.mark.usefixtures("with_own")
def test_her_papers_and_their_translation_in_it_are_at_hand(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Rana")
    case.person.language = "smj"
    assert answers(window, memory, "Rana")["Lulesamiska (julevsámegiella)"]
    window.open_case(case.uid, Place(case.uid, "translation"))
    assert window.shown is not None
    assert any("julevsámegiella" in one.accessibleName() or "lulesamiska" in one.accessibleName().lower()
               for one in window.shown.findChildren(QWidget))


@pytest.mark.parametrize("page", ["person", "papers", "consent", "translation"])
def test_a_case_from_elsewhere_in_a_language_that_is_not_here_opens_and_says_so(
    window: MainWindow, memory: Memory, page: str
) -> None:
    case = memory.named("Rana")
    case.person.language = "smj"
    window.open_case(case.uid, Place(case.uid, page))
    assert window.shown is not None
    if page == "person":
        assert answers(window, memory, "Rana")["smj"], "what is chosen stays"
        texts = [one.text() for one in window.shown.findChildren(QRadioButton) if one.text().startswith("smj")]
        assert texts == ["smj, finns inte här"]
