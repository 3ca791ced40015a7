"""Settings beside the usual ones: a time of day, days of a month, words, reasons; each counts, or is told of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import ClosedDay, TextPlace
from sipdesk.sentences.routine import DELIVERED
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.pages.suggestions import Suggestions
from sipdesk.ui.parts import Link, Row
from sipdesk.ui.setup.fields import LineField, SetupField
from sipdesk.ui.setup.page import SetupRoom
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.words import on_screen
from sipdesk.ui.work.model import CaseModel
from tests.ui import lint
from tests.ui.invented import Memory
from tests.ui.keyboard import focused
from tests.ui.opened import opened


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
    yield window
    memory.kept.clear()
    window.close()
    jobs.close()


def shown(window: MainWindow, *place: str) -> SetupRoom:
    if not isinstance(window.shown, SetupRoom):
        window.visit("setup")
    room = cast(SetupRoom, window.shown)
    room.show_place(*place)
    QApplication.processEvents()
    return room


def typed(room: SetupRoom, path: str, text: str) -> LineField:
    found = cast(LineField, room.findChild(SetupField, path))
    cast(QLineEdit, found.controls[0]).setText(text)
    found.leave()
    return found


def test_d8_late_on_the_day_is_after_a_time_that_can_be_set(window: MainWindow, memory: Memory) -> None:
    room, path = shown(window, "thresholds"), "thresholds..late_notice_after"
    typed(room, path, "14.30")
    assert memory.routine.thresholds.late_notice_after == time(14, 30)
    wrong = typed(room, path, "kvart i")
    assert "klockslag" in wrong.mistake.sentence
    assert memory.routine.thresholds.late_notice_after == time(14, 30)
    typed(room, path, "12")
    assert memory.routine.thresholds.late_notice_after == time(12)


@pytest.mark.parametrize(("text", "days"), [("1, 11,21", (1, 11, 21)), ("31;1", (1, 31)), ("", ())])
def test_p5_a_class_fits_birthdays(window: MainWindow, memory: Memory, text: str, days: tuple[int, ...]) -> None:
    typed(shown(window, "retention", "selected-births"), "retention.selected-births.born_days", text)
    assert memory.routine.retention["selected-births"].born_days == days


@pytest.mark.parametrize("text", ["0", "32", "fem", "5,,x"])
def test_p5_a_day_that_no_month_has_is_not_kept(window: MainWindow, memory: Memory, text: str) -> None:
    before = memory.routine.retention["selected-births"].born_days
    field = typed(shown(window, "retention", "selected-births"), "retention.selected-births.born_days", text)
    assert field.mistake.sentence
    assert memory.routine.retention["selected-births"].born_days == before


def test_p5_a_class_fits_signs_of_need(window: MainWindow, memory: Memory) -> None:
    room = shown(window, "retention", "ordinary")
    field = cast(SetupField, room.findChild(SetupField, "retention.ordinary.signs"))
    box = next(one for one in field.findChildren(QCheckBox) if one.text() == memory.routine.signs["one-alone"].text)
    box.click()
    assert memory.routine.retention["ordinary"].signs == {"one-alone"}


def test_a15_reasons_for_a_meeting_in_hospital_are_changed(window: MainWindow, memory: Memory) -> None:
    typed(shown(window, "hospital-reasons"), "hospital-reasons.risk.text", "Stor risk för fall.")
    assert memory.routine.hospital_reasons["risk"].text == "Stor risk för fall."


def test_words_that_give_a_kind_away_are_changed(window: MainWindow, memory: Memory) -> None:
    typed(shown(window, "keywords", "medication"), "keywords.medication.words", "piller, dosett , piller")
    assert 'words = ["piller", "dosett"]' in (memory.folder / "routine" / "keywords.toml").read_text("utf-8")
    field = typed(shown(window, "keywords", "medication"), "keywords.medication.words", " , ")
    assert "minst ett ord" in field.mistake.sentence


def test_a14_a_kind_is_open_care_or_a_private_person(window: MainWindow, memory: Memory) -> None:
    room = shown(window, "kinds", "school")
    for key in ("open_care", "private"):
        field = cast(SetupField, room.findChild(SetupField, f"kinds.school.{key}"))
        box = field.findChild(QCheckBox)
        assert box is not None
        box.click()
        assert getattr(memory.routine.kinds["school"], key) is True


PARTS = [
    ("keywords",), ("keywords", "health"), ("retention", "child"), ("hospital-reasons",), ("texts",),
    ("texts", "why-both"), ("retention",), ("retention", "ordinary"), ("closed-days",),
    ("closed-days", "midsummer-eve"),
]  # fmt: skip


@pytest.mark.parametrize("place", PARTS)
def test_the_parts_pass_the_lint(window: MainWindow, place: tuple[str, ...]) -> None:
    assert shown(window, *place)
    assert lint.problems(window) == []


def test_texts_that_are_often_written_are_changed_and_moved(window: MainWindow, memory: Memory) -> None:
    typed(shown(window, "texts", "why-both"), "texts.why-both.text", "Flera hjälper till.")
    assert memory.routine.texts["why-both"].text == "Flera hjälper till."
    field = cast(SetupField, shown(window, "texts", "why-both").findChild(SetupField, "texts.why-both.place"))
    field.controls[0].click()  # type: ignore[attr-defined]
    assert memory.routine.texts["why-both"].place is TextPlace.INFORMATION


def test_c13_a_text_that_is_taken_in_is_told_to_nobody_before_somebody_says_what_it_tells(
    memory: Memory, qtbot: QtBot
) -> None:  # fmt: skip
    case = memory.named("Bertil")
    case.meeting.purpose = Passage()
    words = memory.routine.texts["purpose-who-does-what"].text
    with opened(memory, case, "invitation", qtbot) as window:
        assert window.shown is not None
        take = next(one for one in window.shown.findChildren(Link) if one.accessibleName() == words)
        assert take.isVisible()
        take.click()
        assert not take.isVisible(), "a field that has words needs no example"
    assert case.meeting.purpose == Passage(words, ("participation",), confirmed=False)


def test_c13_words_that_are_added_to_a_text_ask_anew_what_it_tells(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Bertil")
    case.meeting.purpose = Passage("Skrivet.", ("health",), confirmed=True)
    model = CaseModel(case, save_draft=lambda _: None, save=lambda _: None)
    offered = Suggestions(model, "meeting.purpose", ["Ett till."], ["participation"])
    qtbot.addWidget(offered)
    (take,) = offered.findChildren(Link)
    take.click()
    take.click()
    assert case.meeting.purpose == Passage("Skrivet. Ett till.", ("health",), confirmed=False)


def test_a_text_for_a_plain_field_is_taken_in(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Bertil")
    case.information.what = ""
    with opened(memory, case, "information", qtbot) as window:
        assert window.shown is not None
        next(one for one in window.shown.findChildren(Link) if "frivillig" in one.accessibleName()).click()
    assert case.information.what == memory.routine.texts["information-whole"].text


@pytest.mark.parametrize("place", [("kinds",), ("kinds", "school"), ("usual",), ("usual", "school"), ("unit",)])
def test_delivered_names_are_in_the_language_of_the_screen(
    window: MainWindow, language: ScreenLanguage, place: tuple[str, ...]
) -> None:
    language.use("en")
    for _ in range(2):  # the window hears of it, and is built anew
        QApplication.processEvents()
    room = shown(window, *place)
    assert room is window.shown
    said = [*(row.accessibleName() for row in room.findChildren(Row))]
    said += [box.text() for kind in (QCheckBox, QRadioButton) for box in room.findChildren(kind)]
    swedish = [words for words in DELIVERED if on_screen(words) != words]
    assert said
    assert [words for words in said for name in swedish if words.split(". ")[0] == name] == []
# ---------------------------------------------------------------------------------------- order, and closed days


def order(memory: Memory) -> list[str]:
    return list(memory.routine.retention)


def pressed(room: SetupRoom, words: str) -> None:
    next(one for one in room.findChildren(QPushButton) if one.text() == words and one.isVisible()).click()
    QApplication.processEvents()


def test_p5_a_class_is_added_and_moved_with_its_buttons(window: MainWindow, memory: Memory) -> None:
    room = shown(window, "retention")
    cast(QLineEdit, room.findChild(QLineEdit, "new")).setText("Egen klass")
    pressed(room, "Lägg till")
    code = order(memory)[-1]
    assert memory.routine.retention[code].name == "Egen klass"
    assert not [one for one in room.findChildren(QPushButton) if one.text() == "Flytta ned" and one.isVisible()]
    pressed(room, "Flytta upp")
    assert order(memory)[-2] == code
    assert focused().accessibleName() == "Flytta upp: Egen klass"
    for _ in range(4):
        pressed(room, "Flytta upp")
    assert order(memory)[0] == code
    assert any(label.text() == "Plats 1 av 6" for label in room.findChildren(QLabel))
    pressed(room, "Flytta ned")
    assert order(memory)[1] == code


def test_p5_a_class_is_moved_with_the_keyboard_in_the_list_and_the_usual_order_comes_back(
    window: MainWindow, memory: Memory
) -> None:
    usual = order(memory)
    room = shown(window, "retention")
    cast(QPushButton, room.findChild(QPushButton, "retention.ordinary")).setFocus()
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(focused(), Qt.Key.Key_Down, ctrl)
    assert order(memory) == usual
    for _ in range(2):
        QTest.keyClick(focused(), Qt.Key.Key_Up, ctrl)
        QApplication.processEvents()
    assert order(memory).index("ordinary") == usual.index("ordinary") - 2
    assert focused().accessibleName().startswith(memory.routine.retention["ordinary"].name)
    pressed(room, "Tillbaka till förvald ordning")
    assert order(memory) == usual


def test_where_it_is_laid_out_for_everybody_nothing_is_moved(window: MainWindow, memory: Memory) -> None:
    memory.locked = "Er IT-avdelning har lagt ut det här för alla."
    usual = order(memory)
    for place in (("retention",), ("retention", "ordinary")):
        room = shown(window, *place)
        assert not [one for one in room.findChildren(QPushButton) if one.text().startswith("Flytta")]
    room = shown(window, "retention")
    row = cast(QPushButton, room.findChild(QPushButton, "retention.ordinary"))
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert order(memory) == usual


def test_a_day_of_the_municipality_s_own_is_closed(window: MainWindow, memory: Memory) -> None:
    room = shown(window, "closed-days")
    cast(QLineEdit, room.findChild(QLineEdit, "new")).setText("Klämdag")
    pressed(room, "Lägg till")
    code = list(memory.routine.closed_days)[-1]
    typed(room, f"closed-days.{code}.on", "2027-05-07; 2027-06-04")
    assert [memory.routine.closed_name(date(2027, *day)) for day in ((5, 7), (6, 4), (6, 5))] == ["Klämdag"] * 2 + [""]
    typed(room, f"closed-days.{code}.every", "2/11, 31/10")
    assert memory.routine.closed_name(date(2030, 11, 2)) == memory.routine.closed_name(date(2031, 10, 31)) == "Klämdag"
    wrong = typed(room, f"closed-days.{code}.every", "30/2")
    assert "24/12, 31/12" in wrong.mistake.sentence
    assert memory.routine.closed_name(date(2030, 11, 2)) == "Klämdag"
    typed(room, f"closed-days.{code}.every", "")
    typed(room, f"closed-days.{code}.on", "")
    assert not memory.routine.closed_name(date(2030, 11, 2))
    room = shown(window, "closed-days")
    rows = [one.accessibleName() for one in room.findChildren(Row)]
    assert "Klämdag. ingen dag än. Tillagd av er" in rows
    assert "Julafton. 24/12 varje år" in rows


def test_a_meeting_on_such_a_day_is_pointed_out(memory: Memory, qtbot: QtBot) -> None:
    closed = {"bridge": ClosedDay("bridge", "Klämdag", on=frozenset({date(2027, 5, 7)}))}
    memory.routine = replace(memory.routine, closed_days=closed)
    case = memory.named("Helena")
    with opened(memory, case, "invitation", qtbot) as window:
        page = cast(Page, window.shown)
        said = page.form.question("meeting.on").findChildren(QLabel)
        for day, words in ((date(2027, 5, 6), "(Kristi himmelsfärdsdag)"), (date(2027, 5, 7), "(Klämdag)")):
            page.desk.model.set("meeting.on", day)
            assert any(words in label.text() for label in said)
        page.desk.model.set("meeting.on", date(2027, 5, 10))
        assert not any("ledig dag" in label.text() for label in said)
