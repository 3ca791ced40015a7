"""What the window tells of the computer it runs on: what the organisation has decided, and where the log lies."""

import sys
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.routine import Office
from sipdesk.errors import SipError
from sipdesk.exchange.routine import load_routine
from sipdesk.log import Log
from sipdesk.paths import resource
from sipdesk.settings import POLICIES, Settings
from sipdesk.ui.frame.commands import menu_bar
from sipdesk.ui.frame.fault import write_report
from sipdesk.ui.frame.help_texts import about_dialog, notices_dialog
from sipdesk.ui.frame.machine import Machine
from sipdesk.ui.frame.organisation import decided_dialog, member_words
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import LIGHT
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.translation import ScreenLanguage
from tests.ui import lint
from tests.ui.invented import Memory

DECIDED = {
    "store_path": "C:\\Users\\Public\\Documents\\SIPDesk\\Biståndsenheten\\cases.sipstore", "auto_lock_minutes": 5,
    "language": "sv", "municipality_folder": "",
}  # fmt: skip


def words(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def values(dialog: QDialog) -> dict[str, str]:
    """What stands in each field, by the field's name."""
    fields = dialog.findChildren(QPlainTextEdit)
    assert all(one.isReadOnly() for one in fields)
    return {one.accessibleName(): one.toPlainText() for one in fields}


def test_the_list_says_what_is_decided_and_nothing_can_be_changed_in_it(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = decided_dialog(parent, DECIDED)
    assert words(dialog)[0] == "Styrs av din organisation"
    assert values(dialog) == {
        "Ärendelagrets plats": DECIDED["store_path"], "Minuter tills programmet låser sig": "5",
        "Skärmens språk": "Svenska", "Kommunens mapp med egna data": "Programmets eget",
    }  # fmt: skip
    assert words(decided_dialog(parent, {}))[1].startswith("Din organisation har inte bestämt något.")


def test_every_policy_has_words() -> None:
    assert all(member_words(member) for member in POLICIES)


@pytest.mark.parametrize(("code", "scale"), [("sv", 1.0), ("sv", 2.0), ("en", 2.0)])
def test_both_windows_pass_the_lint(
    qapp: QApplication, qtbot: QtBot, language: ScreenLanguage, code: str, scale: float
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, scale))
    language.use(code)
    parent = QWidget()
    qtbot.addWidget(parent)
    log = Log(Path("C:/Users/karin/AppData/Local/SIPDesk/logs"))
    for dialog in (decided_dialog(parent, DECIDED), about_dialog(parent, log)):
        dialog.show()
        qtbot.waitExposed(dialog)
        assert lint.problems(dialog) == []
        dialog.close()


def test_about_shows_the_log_to_be_read_and_copied(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = about_dialog(parent, Log(tmp_path))
    place = dialog.findChildren(QPlainTextEdit)[0]
    assert (place.toPlainText(), place.isReadOnly()) == (str(tmp_path / "sipdesk.log"), True)
    assert about_dialog(parent, None).findChildren(QPlainTextEdit) == []


def test_the_built_program_shows_the_notices(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    words = "Visa licenser för det som ingår"
    assert words not in buttons(about_dialog(parent, None))
    notices = tmp_path / "THIRD-PARTY.txt"
    notices.write_text("* peewee 4.5.3: MIT\n", "utf-8")
    monkeypatch.setattr("sipdesk.paths.program_folder", lambda: tmp_path)
    assert words in buttons(about_dialog(parent, None))
    dialog = notices_dialog(parent, notices)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert values(dialog) == {"Licenser": "* peewee 4.5.3: MIT\n"}
    assert lint.problems(dialog) == []


def buttons(dialog: QDialog) -> list[str]:
    return [one.text() for one in dialog.findChildren(QPushButton)]


@pytest.mark.parametrize("decided", [(), ("language",)])
def test_a_language_that_is_decided_cannot_be_chosen(qtbot: QtBot, decided: tuple[str, ...]) -> None:
    memory, jobs = Memory(), Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    bar = menu_bar(window, Settings(), decided)
    (menu,) = (menu for menu in bar.findChildren(QMenu) if menu.title().startswith("S&pråk"))
    assert menu.isEnabled() == (not decided)
    assert ("styrs av din organisation" in menu.title()) == bool(decided)
    jobs.close()


def test_what_troubles_the_window_is_noted_without_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    memory, jobs, log = Memory(), Jobs(), Log(tmp_path, lambda: datetime(2026, 11, 16, 12))
    window = MainWindow(memory.workplace(machine=Machine(log=log)), jobs)
    qtbot.addWidget(window)
    for case in memory.cases.values():
        window.open_case(case.uid)
        window.show_trouble(SipError("paper.not-written", file=f"{case.person.name}.pdf"))
    kept = log.file.read_text("utf-8")
    assert kept.count("trouble paper.not-written\n") == len(memory.cases)
    for case in memory.cases.values():
        names = (case.person.first_name, case.person.last_name, case.uid, case.number)
        assert not [name for name in names if name and name in kept]
    window.close()
    jobs.close()


@pytest.mark.parametrize(("kind", "said"), [("needs-assessment", 0), ("", 0), ("no-such-kind", 1)])
def test_a_kind_of_unit_that_is_none_is_a_sentence_in_the_log(tmp_path: Path, kind: str, said: int) -> None:
    log = Log(tmp_path)
    log.note("start")
    Machine(log=log).note_routine(load_routine(resource("defaults"), office=Office(unit_kind=kind)))
    lines = log.file.read_text("utf-8").splitlines()
    assert [("policy" in line, "no-such-kind" in line) for line in lines[1:]] == [(True, True)] * said


def test_a_report_of_a_fault_holds_no_values(tmp_path: Path) -> None:
    try:
        raise ValueError("Helena Berg 19800101-2394")
    except ValueError:
        kind, _, trace = sys.exc_info()
    assert kind is not None
    report = write_report(kind, trace, tmp_path).read_text("utf-8")
    assert "ValueError" in report
    assert "Helena" not in report
