"""The unit's own code is on paper before anybody goes on; without one it is written why."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.ui.start.desk import StartDesk
from sipdesk.ui.start.first_run import OrganisationCodePage


@pytest.fixture
def desk() -> StartDesk:
    return StartDesk(
        check=lambda _passphrase: None, new_code=new_recovery_code, create=lambda answers: answers,
        unlock=lambda passphrase: passphrase, open_with_code=lambda code: code,
        set_passphrase=lambda key, _passphrase: key, print_code=lambda _title, _code: True,
    )  # fmt: skip


class Going:
    """The page, and how often it let somebody go on."""

    def __init__(self, qtbot: QtBot, desk: StartDesk) -> None:
        self.code = desk.new_code()
        self.page = OrganisationCodePage(desk, self.code)
        qtbot.addWidget(self.page)
        self.page.show()
        self.times = 0
        self.page.go_on.connect(self._on)

    def _on(self) -> None:
        self.times += 1

    def type_back(self) -> None:
        groups = self.code.split("-")
        for number, line in zip(self.page.typed.asked, self.page.typed.lines, strict=True):
            line.edit.setText(groups[number - 1])

    def said(self) -> list[str]:
        return [line.mistake.sentence for line in (*self.page.typed.lines, self.page.reason) if line.mistake.sentence]


def test_a_code_that_nobody_has_on_paper_holds_her(qtbot: QtBot, desk: StartDesk) -> None:
    going = Going(qtbot, desk)
    going.page.finish.click()
    assert going.times == 0
    assert [bool(re.fullmatch(r"Skriv grupp \d", one)) for one in going.said()] == [True, True]
    going.type_back()
    going.page.typed.lines[0].edit.setText("FEL12")
    going.page.finish.click()
    assert (going.times, going.said()) == (0, ["Stämmer inte med koden"])


def test_two_groups_of_it_let_her_go_on_by_the_key_too(qtbot: QtBot, desk: StartDesk) -> None:
    going = Going(qtbot, desk)
    going.type_back()
    QTest.keyClick(going.page.typed.lines[-1].edit, Qt.Key.Key_Return)
    assert (going.times, going.page.wanted) == (1, True)


def test_without_a_code_only_the_reason_is_asked_for(qtbot: QtBot, desk: StartDesk) -> None:
    going = Going(qtbot, desk)
    going.page.choice.buttons[1].click()
    assert going.page.typed.isHidden()
    going.page.finish.click()
    assert (going.times, going.said()) == (0, ["Skriv varför enheten inte ska ha någon kod"])
    going.page.reason.edit.setText("Chefen har en egen ordning.")
    going.page.finish.click()
    assert going.times == 1
