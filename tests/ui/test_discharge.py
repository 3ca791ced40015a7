"""The discharge track in the window: chosen, switched with its history, written row by row, and its days shown."""

from collections.abc import Iterator
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.terms import Answer, ExistingSip, Track
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.parts import Row
from sipdesk.ui.work.place import Place
from tests.ui import lint
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

TODAY = NOW.date()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def gunvor(memory: Memory) -> Case:
    return memory.named("Gunvor")


@pytest.fixture
def window(memory: Memory, gunvor: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, gunvor, "discharge", qtbot, active=True) as window:
        yield window


def texts(widget: QWidget) -> list[str]:
    QApplication.processEvents()  # what has just been laid out shows itself then
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def press(widget: QWidget, words: str) -> None:
    buttons = [one for one in widget.findChildren(QPushButton) if one.isVisible()]
    found = next(one for one in buttons if words in (one.text(), one.accessibleName()))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def shown_buttons(window: MainWindow) -> list[str]:
    return [button.text() for button in page(window).findChildren(QPushButton) if button.isVisible()]


def answer(window: MainWindow, path: str, words: str) -> None:
    options = page(window).form.question(path).findChildren(QRadioButton)
    next(option for option in options if words in (option.text(), option.accessibleName())).click()


def test_a2_the_need_page_asks_for_the_track_and_shows_its_history(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Helena")
    window.open_case(case.uid, Place(case.uid, "need"))
    answer(window, "track", "På sjukhus, inför utskrivning")
    assert case.track is Track.DISCHARGE
    assert [(change.track, change.by, change.on) for change in case.track_changes] == [("discharge", "Karin Ek", TODAY)]
    assert "Så har spåret ändrats" in texts(page(window))

    answer(window, "track", "På sjukhus, inför utskrivning")
    assert len(case.track_changes) == 1, "the same answer is no change"
    answer(window, "track", "Hemma eller i annat boende")
    assert [change.track for change in case.track_changes] == ["discharge", "community"]

    page(window).desk.model.undo_stack.undo()
    assert (case.track, len(case.track_changes)) == (Track.DISCHARGE, 1)


def test_a2_the_overview_switches_with_a_reason(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Helena")
    window.open_case(case.uid)
    overview = window.shown
    assert isinstance(overview, Overview)
    assert [task.code for task in overview.desk.tasks(case)].count("discharge") == 0
    event = next(row for row in overview.findChildren(Row) if "Inlagd på sjukhus" in row.accessibleName())
    event.click()
    line = page(window).findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Ramlade hemma.")
    press(window, "Byt till utskrivning")
    assert (case.track, case.track_changes[-1].reason) == (Track.DISCHARGE, "Ramlade hemma.")
    assert page(window).code == "discharge"

    assert window.opened is not None
    window.opened.show_overview()
    assert isinstance(window.shown, Overview)
    if window.shown.findChild(Row, "task-discharge") is None:
        head = window.shown.findChild(Row, "moment-need")
        assert isinstance(head, Row)
        head.click()
    assert window.shown.findChild(Row, "task-discharge") is not None


def test_d8_the_days_follow_the_notice_while_it_is_written(window: MainWindow, gunvor: Case) -> None:
    model = page(window).desk.model
    model.set("discharge.discharged_on", None)
    model.set("discharge.ready_on", TODAY)
    model.set("discharge.called_on", TODAY)
    model.set("discharge.ready_at", time(12, 0))
    assert any("betalar från och med torsdag 19 november" in words for words in texts(page(window)))
    model.set("discharge.ready_at", time(12, 1))
    assert any("betalar från och med fredag 20 november" in words for words in texts(page(window)))
    assert any("skickas senast torsdag 19 november" in words for words in texts(page(window)))
    model.set("discharge.called_on", None)
    gunvor.issued.clear()
    model.set("discharge.ready_at", time(11, 59))
    assert any("Det gäller bara om den är kallad" in words for words in texts(page(window)))


def test_a12_the_choice_shows_where_there_is_a_sip_and_is_guided(window: MainWindow, gunvor: Case) -> None:
    answer(window, "discharge.sip_exists", "Nej")
    assert not page(window).form.question("discharge.existing").isVisible()
    answer(window, "discharge.sip_exists", "Ja")
    answer(window, "discharge.goal_changed", "Ja")
    assert any("börja om" in words and "nytt samtycke" in words for words in texts(page(window)))
    answer(window, "discharge.goal_changed", "Nej")
    assert any("huvudansvarig för den kallar" in words for words in texts(page(window)))
    answer(window, "discharge.existing", "Följa upp och ändra den SIP som finns")
    answer(window, "discharge.existing_answer", "Ja")
    assert (gunvor.discharge.existing, gunvor.discharge.existing_answer) == (ExistingSip.FOLLOW_UP, Answer.YES)
    assert any("ligger inte här" in words for words in texts(page(window)))

    gunvor.plan.final_at = NOW
    answer(window, "discharge.existing", "Avsluta den och börja om med en ny")
    assert {"Gå till avslutet", "Gå till uppföljningen"} & set(shown_buttons(window)) == {"Gå till avslutet"}
    answer(window, "discharge.existing", "Följa upp och ändra den SIP som finns")
    press(page(window), "Gå till uppföljningen")
    assert page(window).code == "follow-up"


def test_a15_examples_are_taken_into_a_reason_that_is_free(window: MainWindow, gunvor: Case) -> None:
    model = page(window).desk.model
    reason = page(window).form.question("discharge.hospital_reason")
    assert not reason.isVisible()
    model.set("discharge.in_hospital", True)
    assert reason.isVisible()
    model.set("discharge.hospital_reason", "Hon sover mest.")
    press(window, "Stora kognitiva svårigheter.")
    press(window, "Stora kognitiva svårigheter.")
    assert gunvor.discharge.hospital_reason == "Hon sover mest. Stora kognitiva svårigheter."


def test_a17_an_estimate_is_added_and_the_earlier_one_stays(window: MainWindow, gunvor: Case) -> None:
    before = list(gunvor.discharge.estimates)
    press(window, "Lägg till beräknad utskrivning")
    assert gunvor.discharge.estimates[:-1] == before
    assert gunvor.discharge.estimates[-1].said_on == TODAY


def test_a_line_of_the_worklist_opens_at_the_very_field(window: MainWindow, gunvor: Case) -> None:
    gunvor.discharge.ready_on = TODAY - timedelta(days=1)
    assert window.opened is not None
    window.opened.show_overview()
    window.opened.show_field("discharge.ready_at")
    assert page(window).code == "discharge"
    assert page(window).focused_path() == "discharge.ready_at"


def test_nothing_is_ever_a_window_of_its_own(window: MainWindow) -> None:
    assert window.opened is not None
    for code in ("need", "discharge", "hospital"):
        window.opened.go(code)
        assert [top for top in QApplication.topLevelWidgets() if top.isVisible()] == [window]


@pytest.mark.parametrize("code", ["discharge", "hospital", "need"])
def test_the_pages_pass_the_accessibility_lint(window: MainWindow, gunvor: Case, code: str) -> None:
    gunvor.discharge.in_hospital, gunvor.discharge.sip_exists = True, Answer.YES
    assert window.opened is not None
    window.opened.go(code)
    assert lint.problems(page(window)) == []


def test_a13_judging_that_none_is_needed_leads_to_the_page_that_tells(window: MainWindow, gunvor: Case) -> None:
    gunvor.need.region_needed = False
    assert "Berätta för dem som berörs" not in shown_buttons(window)
    answer(window, "discharge.judgement.needed", "Nej")
    press(page(window), "Berätta för dem som berörs")
    assert page(window).code == "not-needed"

    path = "discharge.judgement.told"
    boxes = {box.text(): box for box in page(window).form.question(path).findChildren(QCheckBox)}
    assert {"Vårdcentralen Björken", "Strokeavdelningen, Nordviks lasarett"} <= boxes.keys()
    assert "Anders Edin" not in boxes
    boxes["Vårdcentralen Björken"].click()
    care = next(party for party in gunvor.parties if party.name == "Vårdcentralen Björken")
    assert gunvor.discharge.judgement.told == (care.uid,)


def test_a13_the_line_of_the_worklist_opens_at_who_was_told(window: MainWindow, gunvor: Case) -> None:
    gunvor.discharge.judgement.needed, gunvor.discharge.judgement.judged_on = Answer.NO, TODAY
    assert window.opened is not None
    window.opened.show_overview()
    window.opened.show_field("discharge.judgement.told")
    assert (page(window).code, page(window).focused_path()) == ("not-needed", "discharge.judgement.told")
    assert lint.problems(page(window)) == []
