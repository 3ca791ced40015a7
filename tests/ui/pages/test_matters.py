"""An answer on the preparation sheet: its question is the heading, and the list of questions is folded away."""

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.preparation import SheetAnswer
from sipdesk.domain.terms import Writer
from tests.ui.invented import Memory
from tests.ui.opened import opened, page


def test_the_questions_stand_there_until_one_is_chosen_and_when_it_is_to_be_another(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    assert case.preparation.answers
    with opened(memory, case, "what-matters", qtbot, active=True) as window:

        def questions() -> list[QRadioButton]:
            found = page(window).findChildren(QRadioButton)
            return [one for one in found if one.accessibleName().startswith("Vilken fråga?") and one.isVisible()]

        assert questions() == []
        another = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Byt fråga")
        assert page(window).form.go(f"preparation.answers.{case.preparation.answers[0].uid}.question")
        assert another.hasFocus()
        another.click()
        assert len(questions()) > 5
        assert any(one.hasFocus() for one in questions())
        assert another.isHidden()
        add = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Lägg till svar")
        before = len(questions())
        add.click()
        qtbot.waitUntil(lambda: len(questions()) == 2 * before)


@pytest.mark.parametrize(("name", "asked"), [("Helena", False), ("Saga", True)])
def test_f13_what_the_child_says_itself_is_asked_of_a_child_only(name: str, asked: bool, qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named(name)
    case.preparation.answers = [SheetAnswer(writer=Writer.PERSON)]
    with opened(memory, case, "what-matters", qtbot) as window:
        offered = [one.accessibleName() for one in page(window).findChildren(QRadioButton)]
        assert any("Vad är svårast" in one for one in offered), offered
        assert any("Vad säger barnet självt?" in one for one in offered) is asked
