"""The passphrase of saved papers is asked for twice, and a weak one or a mistyped one is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.ui.look import theme
from sipdesk.ui.pages.papers.ask_password import PasswordDialog
from tests.ui import lint


@pytest.fixture
def dialog(qtbot: QtBot) -> PasswordDialog:
    dialog = PasswordDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def write(dialog: PasswordDialog, first: str, second: str) -> None:
    for edit, words in zip(dialog.findChildren(QLineEdit), (first, second), strict=True):
        edit.clear()
        QTest.keyClicks(edit, words)


def press(dialog: PasswordDialog, words: str) -> None:
    found = next(button for button in dialog.findChildren(QPushButton) if button.text() == words)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_it_is_written_twice_and_hidden(dialog: PasswordDialog) -> None:
    assert {edit.echoMode() for edit in dialog.findChildren(QLineEdit)} == {QLineEdit.EchoMode.Password}
    write(dialog, "birches in may", "birches in june")
    press(dialog, "Välj mapp")
    assert dialog.isVisible()
    write(dialog, "birches in may", "birches in may")
    press(dialog, "Välj mapp")
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.written == "birches in may"


def test_a_short_one_is_refused(dialog: PasswordDialog) -> None:
    write(dialog, "kort", "kort")
    press(dialog, "Välj mapp")
    assert dialog.isVisible()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_it_can_be_called_off(dialog: PasswordDialog) -> None:
    write(dialog, "birches in may", "birches in may")
    press(dialog, "Avbryt")
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_the_dialog_is_named_throughout(dialog: PasswordDialog) -> None:
    assert [problem for problem in lint.problems(dialog) if "heading" not in problem] == [], "a dialog has a title"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut_when_the_mistake_is_told(scale: float, qapp: QApplication, qtbot: QtBot) -> None:
    theme.apply(qapp, theme.Theme(scale=scale))
    dialog = PasswordDialog(None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    write(dialog, "kort", "kort")
    press(dialog, "Välj mapp")
    qtbot.waitUntil(lambda: not list(lint.cut_words(dialog)), timeout=2000)
    assert any("minst 10" in label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
