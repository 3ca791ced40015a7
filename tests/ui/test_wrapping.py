"""Answers of many words go on to the next line in a narrow window, whatever the face; nothing is lost on the way."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sipdesk.ui.parts import CheckList, Choice, column, holder

LONG = "Ett barn behöver stöd från flera, till exempel skola, socialtjänst och barnpsykiatri"


@pytest.fixture(params=[300, 900])
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    page = holder(column(CheckList("Tecken", [LONG, "Kort"]), Choice("Val", [LONG, "Nej"], upright=True)))
    qtbot.addWidget(page)
    page.resize(request.param, 600)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_no_answer_is_wider_than_its_window(page: QWidget) -> None:
    answers = [*page.findChild(CheckList).boxes, *page.findChild(Choice).buttons]  # type: ignore[union-attr]
    assert page.minimumSizeHint().width() <= 300
    assert [answer for answer in answers if answer.sizeHint().width() > answer.width()] == []
    assert [answer for answer in answers if answer.sizeHint().height() > answer.height()] == []


def test_the_words_stay_whole_and_follow_the_width(page: QWidget, qtbot: QtBot) -> None:
    box = page.findChild(CheckList).boxes[0]  # type: ignore[union-attr]
    assert " ".join(box.text().split()) == LONG
    assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name) == f"Tecken: {LONG}"
    page.resize(2000, 600)
    qtbot.waitUntil(lambda: box.text() == LONG)
