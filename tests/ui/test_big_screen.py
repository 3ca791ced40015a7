"""Meeting mode: keys only, in view of all, and nothing that somebody in the room may not know (E3, E4, E5, C12)."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.meeting import Question as Asked
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Agreement
from sipdesk.domain.terms import Answer
from sipdesk.ui.big_screen.scenes import Kind
from sipdesk.ui.big_screen.stage import Stage
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.rows.question import Question
from tests.ui import lint
from tests.ui.invented import NOW, STAFF, Memory
from tests.ui.keyboard import type_words
from tests.ui.opened import opened, page

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
SECRET = "hemligheten"


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    """Helena, in the meeting: the plan is not fixed yet, and nobody has been asked."""
    case = memory.named("Helena")
    case.plan.final_at = None
    case.plan.agreement = Agreement()
    case.meeting.on = NOW.date()
    case.meeting.attendance = []
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "meeting", qtbot, active=True) as window:
        yield window


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    QGuiApplication.clipboard().clear()  # what stands there is looked at too
    press(window, Key.Key_F11)
    return on_screen(window)


@pytest.fixture
def alone(window: MainWindow, case: Case) -> None:
    """Nobody is in the room but Helena and the one who writes."""
    assert window.opened
    for party in case.parties:
        window.opened.meeting.let_out(party.uid)


def on_screen(window: MainWindow) -> Stage:
    assert window.opened
    assert isinstance(window.opened.screen.stage, Stage)
    return window.opened.screen.stage


def press(target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(QApplication.focusWidget() or target, key, modifiers)
    settle()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def at(stage: Stage) -> Kind:
    return stage.scene.kind


def go_to(stage: Stage, kind: Kind) -> None:
    while at(stage) is not kind:
        assert at(stage) is not Kind.READ_BACK, f"no scene {kind}"
        press(stage, Key.Key_PageDown, CONTROL)


def all_words(stage: Stage) -> str:
    """Everything that the window could show or say of itself."""
    said = [stage.windowTitle()]
    for widget in [stage, *stage.findChildren(QWidget)]:
        spoken = QAccessible.queryAccessibleInterface(widget)
        said += [spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Description), widget.toolTip()]
        if isinstance(widget, QLabel | QLineEdit):
            said.append(widget.text())
        if isinstance(widget, QPlainTextEdit):
            said.append(widget.toPlainText())
    return "\n".join([*said, QGuiApplication.clipboard().text()])


def everywhere(stage: Stage) -> str:
    """The same, from the first scene to the last."""
    while at(stage) is not Kind.START:
        press(stage, Key.Key_PageUp, CONTROL)
    found = [all_words(stage)]
    while at(stage) is not Kind.READ_BACK:
        press(stage, Key.Key_PageDown, CONTROL)
        found.append(all_words(stage))
    return "\n".join(found)


def type_in(stage: Stage, path: str, words: str) -> None:
    row = next(one for one in stage.findChildren(Question) if one.path.endswith(path))
    type_words(row.control, words)
    settle()


@pytest.mark.usefixtures("alone")
def test_e3_the_persons_question_comes_first_and_the_time_that_is_left_is_told(stage: Stage, case: Case) -> None:
    own = next(question for question in case.meeting.questions if question.from_person)
    assert f"1. {own.text.text}  ·  " in all_words(stage)
    assert f"Mötet är {case.meeting.minutes} minuter långt" in all_words(stage)
    go_to(stage, Kind.QUESTION)
    assert own.text.text in all_words(stage)
    assert f"{case.meeting.minutes} minuter kvar av mötet" in all_words(stage)


def test_e4_everybody_is_reminded(stage: Stage) -> None:
    assert "Alla får komma till tals, en i taget." in all_words(stage)


def test_e5_what_somebody_in_the_room_may_not_know_is_nowhere(stage: Stage, case: Case, window: MainWindow) -> None:
    case.plan.own_words = Passage(SECRET, ("crime",), confirmed=True)
    case.plan.actions[0].what = Passage(f"Möta {SECRET}", ("crime",), confirmed=True)
    case.meeting.questions.append(Asked(text=Passage(f"Var är {SECRET}?", ("crime",), confirmed=True)))
    stage.refresh()
    assert SECRET not in everywhere(stage)
    assert window.opened
    for party in case.parties:
        window.opened.meeting.let_out(party.uid)
    settle()
    assert everywhere(stage).count(SECRET) >= 3, "with her alone it is all there"


def test_e5_names_that_somebody_may_not_know_are_nowhere(stage: Stage, case: Case) -> None:
    """Försäkringskassan may not know of two units whose names tell."""
    insurance = next(party for party in case.parties if party.kind == "social-insurance")
    telling = ("psychiatry", "social-psychiatry", "housing-support")
    told = [party.name for party in case.parties if party.kind in telling]
    assert insurance.takes_part
    assert told
    words = everywhere(stage)
    assert [name for name in told if name in words] == []


@pytest.mark.usefixtures("alone")
def test_e5_somebody_comes_late_and_the_screen_narrows_at_once(stage: Stage, window: MainWindow, case: Case) -> None:
    """At the desk: a tick that somebody else is there, or that a party has come in again."""
    assert window.opened
    case.plan.own_words = Passage(SECRET, ("crime",), confirmed=True)
    stage.refresh()
    go_to(stage, Kind.GOAL)
    assert SECRET in all_words(stage)
    window.opened.meeting.let_in(next(party.uid for party in case.parties if not party.own and party.takes_part))
    assert SECRET not in shown_now(stage)
    stranger = next(box for box in page(window).findChildren(QCheckBox) if box.text() == "Någon annan är i rummet")
    stranger.click()
    settle()
    assert case.person.first_name not in all_words(stage)
    assert "Skärmen är dold" in all_words(stage)


@pytest.mark.parametrize("by_key", [True, False], ids=["key", "click"])
def test_e5_whoever_comes_in_or_goes_out_is_ticked_at_the_desk(window: MainWindow, case: Case, by_key: bool) -> None:
    assert window.opened
    window.opened.go("meeting")
    meeting = window.opened.meeting
    party = next(party for party in case.parties if not party.own and party.takes_part)
    box = next(
        one for one in page(window).findChildren(QCheckBox) if one.accessibleName() == f"I rummet nu: {party.name}"
    )
    there = party.uid in meeting.room(case, NOW.date()).parties
    for expected in (not there, there):
        if by_key:
            QTest.keyClick(box, Key.Key_Space)
        else:
            box.click()
        assert (party.uid in meeting.room(case, NOW.date()).parties) is expected


def shown_now(stage: Stage) -> str:
    """What stands there before the event loop has turned."""
    return "\n".join(
        one.text() if isinstance(one, QLabel) else one.toPlainText()
        for one in stage.findChildren(QWidget)
        if isinstance(one, QLabel | QPlainTextEdit) and one.isVisible()
    )


def test_e5_the_curtain_falls_at_a_key(stage: Stage, case: Case) -> None:
    press(stage, Key.Key_F8)
    assert case.person.first_name not in all_words(stage)
    press(stage, Key.Key_PageDown, CONTROL)
    assert case.person.first_name not in all_words(stage)
    press(stage, Key.Key_F8)
    assert case.person.first_name in all_words(stage)


@pytest.mark.usefixtures("alone")
def test_e5_a_decision_is_written_straight_into_the_case(stage: Stage, case: Case) -> None:
    before = len(case.plan.actions)
    go_to(stage, Kind.SUB_GOAL)
    goal = case.plan.sub_goals[0].uid
    press(stage, Key.Key_Space)  # the primary button: add an action
    assert len(case.plan.actions) == before + 1
    made = case.plan.actions[-1]
    assert made.sub_goal_uid == goal
    type_words(QApplication.focusWidget() or stage, "Åka buss tillsammans")
    settle()
    assert made.what.text == "Åka buss tillsammans"
    assert not made.what.confirmed
    type_in(stage, f"{made.uid}.when", "på tisdagar")
    press(stage, Key.Key_PageDown, CONTROL)
    press(stage, Key.Key_PageUp, CONTROL)
    words = all_words(stage)
    assert "Åka buss tillsammans" in words
    assert "på tisdagar" in words


def test_e5_what_is_typed_stays_until_it_is_said_what_it_tells(stage: Stage, case: Case, window: MainWindow) -> None:
    case.plan.own_words = Passage()
    stage.refresh()
    go_to(stage, Kind.GOAL)
    type_in(stage, "own_words", SECRET)
    assert SECRET in all_words(stage), "typed in view of all"
    assert window.opened
    window.opened.model.set(f"plans.{case.plan.uid}.own_words", Passage(SECRET, ("crime",), confirmed=True))
    settle()
    assert SECRET not in shown_now(stage), "somebody there may not know of that"
    assert case.plan.own_words.text == SECRET


@pytest.mark.usefixtures("alone")
def test_e5_it_mirrors_what_is_typed_at_the_desk(stage: Stage, case: Case, window: MainWindow) -> None:
    assert window.opened
    told = Passage("Jag vill hem", case.plan.long_term_goal.types, confirmed=True)
    go_to(stage, Kind.READ_BACK)
    window.opened.model.set(f"plans.{case.plan.uid}.long_term_goal", told)
    settle()
    assert "Jag vill hem" in all_words(stage)


def test_p1_no_place_stands_on_the_screen(stage: Stage, case: Case) -> None:
    case.person.protected = True
    case.plan.follow_up.place = "Rum 7 i Nordvik"
    stage.refresh()
    words = everywhere(stage)
    assert "Nordvik" not in words
    assert "follow_up.place" not in "".join(one.path for one in stage.findChildren(Question))


@pytest.mark.usefixtures("alone")
def test_c12_read_back_and_asked(stage: Stage, case: Case) -> None:
    go_to(stage, Kind.READ_BACK)
    option = next(one for one in stage.findChildren(QWidget) if one.accessibleName().endswith("ja till planen?: Ja"))
    option.setFocus()
    press(stage, Key.Key_Space)
    agreement = case.plan.agreement
    assert (agreement.answer, agreement.read_back_on, agreement.taken_by) == (Answer.YES, NOW.date(), STAFF.name)


def test_e5_one_leaves_by_way_of_the_curtain_and_comes_back_to_where_one_was(stage: Stage, window: MainWindow) -> None:
    go_to(stage, Kind.GOAL)
    press(stage, Key.Key_F11)
    assert "Skärmen är dold" in all_words(stage)
    press(stage, Key.Key_F11)
    assert window.opened
    assert window.opened.screen.stage is None
    press(window, Key.Key_F11)
    assert on_screen(window).scene.kind is Kind.GOAL
    assert "Skärmen är dold" not in all_words(on_screen(window))


@pytest.mark.usefixtures("alone")
def test_f12_what_is_not_agreed_on_is_noted_as_it_was_put(stage: Stage, case: Case) -> None:
    before = len(case.plan.remarks)
    go_to(stage, Kind.READ_BACK)
    press(stage, Key.Key_Space)
    type_words(QApplication.focusWidget() or stage, "Jag vill ha hjälp varje dag.")
    type_in(stage, ".by", "Helena")
    remark = case.plan.remarks[-1]
    assert len(case.plan.remarks) == before + 1
    assert (remark.text.text, remark.by) == ("Jag vill ha hjälp varje dag.", "Helena")
    press(stage, Key.Key_PageUp, CONTROL)
    press(stage, Key.Key_PageDown, CONTROL)
    assert "Helena: Jag vill ha hjälp varje dag." in all_words(stage)


@pytest.mark.usefixtures("stage")
def test_e5_locking_takes_the_screen_away(window: MainWindow) -> None:
    window.lock()
    assert window.opened
    assert window.opened.screen.stage is None


def test_e5_its_keys_reach_nothing_that_is_private(stage: Stage, window: MainWindow, case: Case) -> None:
    """The commands of the window behind it are not there."""
    for key in (Key.Key_T, Key.Key_B, Key.Key_N):
        press(stage, key, CONTROL)
    press(stage, Key.Key_F6)
    assert stage.isVisible()
    assert window.opened
    assert window.opened.model.case is case


def test_p3_its_title_says_nothing_of_whose_meeting_it_is(stage: Stage, case: Case) -> None:
    assert case.person.first_name not in stage.windowTitle()
    assert case.number not in stage.windowTitle()


@pytest.mark.parametrize("size", [1.0, 2.0])
def test_at_any_size_nothing_is_cut_and_all_is_named(stage: Stage, size: float) -> None:
    stage.resize(1366, 768)
    while stage.size_of_letters < size:
        press(stage, Key.Key_Plus, CONTROL)
    while at(stage) is not Kind.READ_BACK:
        assert lint.problems(stage) == []
        press(stage, Key.Key_PageDown, CONTROL)
    assert lint.problems(stage) == []


def test_e5_the_desk_tells_what_the_screen_leaves_out_and_because_of_whom(window: MainWindow, case: Case) -> None:
    case.plan.own_words = Passage(SECRET, ("crime",), confirmed=True)
    assert window.opened
    window.opened.go("meeting")
    words = [label.text() for label in page(window).findChildren(QLabel)]
    assert [line for line in words if "får inte veta om" in line and "visas inte" in line]
    assert SECRET not in "\n".join(words)


def test_e5_a_fixed_plan_is_shown_and_not_written_in(stage: Stage, case: Case) -> None:
    case.plan.final_at = datetime(2026, 11, 16, 9, 0)
    stage.refresh()
    everywhere(stage)
    assert stage.findChildren(Question) == []
