"""The languages that the organisation offers for papers: those and Swedish can be chosen, and what is chosen stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.ui.frame.organisation import decided_dialog
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.parts import Choice
from sipdesk.ui.work.place import Place
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


def test_without_a_policy_every_language_can_be_chosen(window: MainWindow, memory: Memory) -> None:
    assert len(answers(window, memory, "Gunvor")) == 29


def test_swedish_comes_first_and_the_rest_as_in_a_dictionary(window: MainWindow, memory: Memory) -> None:
    names = list(answers(window, memory, "Gunvor"))
    assert names[:4] == ["Svenska", "Lätt svenska", "Albanska (shqip)", "Amhariska (አማርኛ)"]
    assert [name[:1] for name in names[2:]] == sorted(name[:1] for name in names[2:])


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
