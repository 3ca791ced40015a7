"""The settings: checked, kept as what differs, counting at once; a wrong value gets its sentence and is not lost."""

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.app import opened_demo
from sipdesk.domain.terms import Call
from sipdesk.storage import audit
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.parts import Row
from sipdesk.ui.setup.fields import SetupField
from sipdesk.ui.setup.mark import MarkField
from sipdesk.ui.setup.page import SetupRoom
from tests.ui import lint
from tests.ui.invented import Memory
from tests.ui.keyboard import write_over

MEETING = "thresholds..meeting_days"


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    memory.kept.clear()
    window.close()
    jobs.close()


def room(window: MainWindow, *place: str) -> SetupRoom:
    if not isinstance(window.shown, SetupRoom):
        window.visit("setup")
    shown = cast(SetupRoom, window.shown)
    if place:
        shown.show_place(*place)
    QApplication.processEvents()  # what is laid out anew shows after this
    return shown


def field(shown: SetupRoom, path: str) -> SetupField:
    return cast(SetupField, shown.findChild(SetupField, path))


def line(shown: SetupRoom, path: str) -> QLineEdit:
    return cast(QLineEdit, field(shown, path).findChild(QLineEdit))


def button(shown: QWidget, words: str) -> QPushButton:
    return next(one for one in shown.findChildren(QPushButton) if one.text() == words and one.isVisible())


def focused() -> QWidget:
    QApplication.processEvents()
    return cast(QWidget, QApplication.focusWidget())


def press_to(name: str, key: Qt.Key) -> None:
    """Press a key until what has the keyboard is called so."""
    for _ in range(60):
        if focused().accessibleName().startswith(name):
            return
        QTest.keyClick(focused(), key)
    raise AssertionError(f"{name} was never reached")


def leave(edit: QWidget) -> None:
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def test_a_wrong_value_gets_a_sentence_and_the_one_before_goes_on_counting(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "thresholds")
    edit = line(shown, MEETING)
    write_over(edit, "500")
    leave(edit)
    sentence = "Mötet, räknat från att behovet upptäcktes: skriv ett heltal från 1 till 120"
    assert field(shown, MEETING).mistake.sentence == sentence
    assert sentence in edit.accessibleDescription()
    assert edit.text() == "500"
    assert memory.routine.thresholds.meeting_days == 21
    assert memory.acts == 0


def test_what_cannot_be_used_outlives_the_page_and_is_shown_before_it_is_lost(
    window: MainWindow, memory: Memory
) -> None:
    window.open_case(memory.named("Helena").uid)
    shown = room(window, "thresholds")
    write_over(line(shown, MEETING), "tre veckor")
    leave(line(shown, MEETING))
    shown.show_place("kinds")
    window.rebuild()
    shown = room(window)
    window.leave_room()
    assert line(shown, MEETING).text() == "tre veckor"
    assert QApplication.focusWidget() is line(shown, MEETING)
    window.leave_room()
    assert isinstance(window.shown, Overview)
    assert memory.kept == {}


@pytest.mark.parametrize(("typed", "days"), [("1", 1), ("14", 14), ("120", 120)])
def test_a_value_counts_when_its_field_is_left(window: MainWindow, memory: Memory, typed: str, days: int) -> None:
    shown = room(window, "thresholds")
    write_over(line(shown, MEETING), typed)
    leave(line(shown, MEETING))
    assert memory.routine.thresholds.meeting_days == days
    assert memory.acts == 1


def test_back_to_the_default(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "thresholds")
    write_over(line(shown, "thresholds..consent_alerts"), "90; 10")
    leave(line(shown, "thresholds..consent_alerts"))
    assert list(memory.routine.thresholds.consent_alerts) == [90, 10]
    QTest.mouseClick(button(shown, "Tillbaka till förvalet"), Qt.MouseButton.LeftButton)
    assert list(memory.routine.thresholds.consent_alerts) == [60, 30, 7]
    assert line(shown, "thresholds..consent_alerts").text() == "60, 30, 7"
    assert list((memory.folder / "routine").iterdir()) == []


def test_a_day_is_written_as_people_write_it(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "laws", "sol-disposal")
    edit = line(shown, "laws.sol-disposal.as_of")
    write_over(edit, "3/11")
    leave(edit)
    assert edit.text() == "2026-11-03"
    write_over(edit, "31/2")
    leave(edit)
    assert field(shown, "laws.sol-disposal.as_of").mistake.sentence.startswith("Läst den: skriv en dag")
    assert memory.routine.laws["sol-disposal"].as_of.isoformat() == "2026-11-03"


def test_the_whole_way_by_keyboard(window: MainWindow, memory: Memory) -> None:
    """Another region invites the school: from a case to the setting and back."""
    window.open_case(memory.named("Helena").uid)
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    press_to("Verksamheter", Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    press_to("Skola", Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    press_to("Lista från början: Kallas", Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert memory.routine.kinds["school"].call is Call.INVITED
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.shown, Overview)


def test_an_entry_is_left_out_and_taken_in_again(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "kinds", "school")
    QTest.mouseClick(button(shown, "Ta bort ur listan"), Qt.MouseButton.LeftButton)
    assert "school" not in memory.routine.kinds
    assert QApplication.focusWidget() is button(shown, "Ta med i listan igen")
    QTest.keyClick(button(shown, "Ta med i listan igen"), Qt.Key.Key_Space)
    assert "school" in memory.routine.kinds


def test_kinds_of_information_that_the_program_needs_cannot_be_left_out(window: MainWindow) -> None:
    shown = room(window, "types", "participation")
    assert [one for one in shown.findChildren(QPushButton) if one.text() == "Ta bort ur listan"] == []


def test_a_new_kind_of_unit_tells_everything_until_somebody_has_said_what(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "kinds")
    new = cast(QLineEdit, shown.findChild(QLineEdit, "new"))
    QTest.keyClick(new, Qt.Key.Key_Return)
    assert memory.acts == 0
    write_over(new, "Fritidsgården")
    QTest.keyClick(new, Qt.Key.Key_Return)
    QApplication.processEvents()
    kind = next(kind for kind in memory.routine.kinds.values() if kind.name == "Fritidsgården")
    assert kind.name_types == set(memory.routine.types)
    boxes = shown.findChildren(QCheckBox)
    housing = next(box for box in boxes if box.text() == "Boende")
    QTest.keyClick(housing, Qt.Key.Key_Space)
    assert memory.routine.kinds[kind.code].name_types == set(memory.routine.types) - {"housing"}


def test_two_new_entries_never_share_a_code(window: MainWindow, memory: Memory) -> None:
    shown = room(window, "signs")
    for words in ("Ett", "Två"):
        new = cast(QLineEdit, shown.findChild(QLineEdit, "new"))
        write_over(new, words)
        QTest.keyClick(new, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert [sign.text for sign in memory.routine.signs.values()][-2:] == ["Ett", "Två"]


def test_what_is_laid_out_for_everybody_is_locked_with_its_reason(window: MainWindow, memory: Memory) -> None:
    memory.locked = "Er IT-avdelning har lagt ut det här."
    shown = room(window, "thresholds")
    assert not line(shown, MEETING).isEnabled()
    assert memory.locked in line(shown, MEETING).accessibleDescription()


def test_what_the_organisation_decides_is_shown_where_settings_are(window: MainWindow, memory: Memory) -> None:
    title = "Styrs av din organisation"
    assert title not in [one.accessibleName() for one in room(window).findChildren(Row)]
    memory.decided = {"auto_lock_minutes": 5, "unit": "Biståndsenheten"}
    window.overview()
    (found,) = (one for one in room(window).findChildren(Row) if title in one.accessibleName())
    assert "Minuter tills programmet låser sig, Enhet" in found.accessibleName() + found.accessibleDescription()
    read: list[str] = []

    def look() -> None:
        dialog = cast(QDialog, QApplication.activeModalWidget())
        read.extend(one.toPlainText() for one in dialog.findChildren(QPlainTextEdit))
        dialog.accept()

    QTimer.singleShot(0, look)
    found.setFocus()
    QTest.keyClick(found, Qt.Key.Key_Return)
    assert read == ["5", "Biståndsenheten"]


def test_years_of_retention_that_the_organisation_decides_cannot_be_changed(window: MainWindow, memory: Memory) -> None:
    years = "retention.ordinary.years"
    assert line(room(window, "retention", "ordinary"), years).isEnabled()
    memory.retention_years = 7
    window.overview()
    shown = room(window, "retention", "ordinary")
    assert (line(shown, years).text(), line(shown, years).isEnabled()) == ("7", False)
    assert "Styrs av din organisation" in field(shown, years).bound.reason
    assert field(shown, "retention.ordinary.name").controls[0].isEnabled()
    shown = room(window, "retention")
    rows = [one for one in shown.findChildren(Row) if one.objectName().startswith("retention.")]
    assert rows
    assert all("7 år efter sista anteckningen" in one.accessibleName() + one.accessibleDescription() for one in rows)


def test_in_the_real_window_a_change_counts_at_once_and_is_in_the_log(qapp: QApplication, tmp_path: Path) -> None:
    with opened_demo(tmp_path, qapp) as session:
        window = cast(MainWindow, session.window)
        opened = session._opened
        assert opened is not None
        before = audit.head(opened.store).seq
        due = {one.uid: one.note for one in window.workplace.lines(False)}
        shown = room(window, "thresholds")
        write_over(line(shown, MEETING), "2")
        line(shown, MEETING).clearFocus()
        while session.jobs.busy:
            qapp.processEvents()
        assert window.workplace.routine.thresholds.meeting_days == 2
        assert {one.uid: one.note for one in window.workplace.lines(False)} != due
        rows = opened.store.sql("SELECT action, purpose FROM audit WHERE seq > ?", (before,)).fetchall()
        assert ("settings-changed", "upkeep") in rows
        shown = room(window, "unit")
        write_over(line(shown, "unit..phone"), "0620-123 45")
        line(shown, "unit..phone").clearFocus()
        assert window.workplace.routine.office.phone == "0620-123 45"
        assert "Helena" not in (tmp_path / "routine" / "thresholds.toml").read_text("utf-8")


def test_the_municipality_s_mark_is_chosen_and_taken_away(window: MainWindow, memory: Memory, tmp_path: Path) -> None:
    file = tmp_path / "vapen.png"
    Image.new("RGB", (60, 30), "navy").save(file)
    shown = field(room(window, "unit"), "unit..mark")
    assert isinstance(shown, MarkField)
    assert shown.take.isHidden()
    shown.take_file(file)
    assert memory.routine.mark == file.read_bytes()
    assert not shown.take.isHidden()
    (tmp_path / "brev.txt").write_text("ingen bild", "utf-8")
    shown.take_file(tmp_path / "brev.txt")
    assert "PNG- eller JPEG" in shown.mistake.sentence
    assert memory.routine.mark == file.read_bytes()
    shown.take.click()
    assert memory.routine.mark == b""
    assert shown.mistake.sentence == ""
    assert lint.problems(window) == []


def test_a_room_is_read_from_its_heading(window: MainWindow) -> None:
    window.resize(1366, 330)
    shown = room(window, "closed-days")
    bar = shown._scroll.verticalScrollBar()
    entry = next(one for one in shown.findChildren(Row) if one.objectName() == "closed-days.christmas-eve")
    bar.setValue(bar.maximum())
    entry.click()
    QTest.qWait(50)
    assert isinstance(window.focusWidget(), QLineEdit)
    assert bar.maximum() > 0
    assert bar.value() == 0


def test_a_default_that_is_empty_is_said_to_be_nothing(window: MainWindow) -> None:
    shown = room(window, "closed-days", "christmas-eve")
    write_over(line(shown, "closed-days.christmas-eve.on"), "2027-05-07")
    leave(line(shown, "closed-days.christmas-eve.on"))
    labels = field(shown, "closed-days.christmas-eve.on").findChildren(QLabel)
    assert "Ändrat. Förvalet är: inget" in [one.text() for one in labels]
