"""What a text tells is asked in its place for whoever uses keys: Tab never passes it by, however fast it comes."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from sipdesk.domain.passage import Passage
from tests.ui.invented import Memory
from tests.ui.keyboard import focused
from tests.ui.opened import opened, page


def test_c13_tab_right_after_the_last_letter_stands_on_what_the_text_tells(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Rana")
    case.preparation.strengths = Passage()
    with opened(memory, case, "prepare", qtbot, active=True) as window:
        text = next(
            one for one in page(window).findChildren(QPlainTextEdit) if one.accessibleName() == "Vad fungerar bra?"
        )
        text.setFocus()
        QTest.keyClicks(text, "Hon bakar varje fredag.")
        QTest.keyClick(text, Qt.Key.Key_Tab)
        assert focused().accessibleName().startswith("Det stämmer: Vad fungerar bra?")
