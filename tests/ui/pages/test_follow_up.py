"""A follow-up in the window: begun, answered, settled once; and what it leads to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.passage import Passage
from sipdesk.domain.rules.follow_up import begin_follow_up, open_follow_up, settle
from sipdesk.domain.terms import Extent, Outcome
from sipdesk.ui.main_window import MainWindow
from tests.domain.examples import says
from tests.ui import lint
from tests.ui.invented import NOW, STAFF, Memory
from tests.ui.opened import opened, page

WHO = "Rana"  # her plan is fixed, and has not been followed up


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    return memory.named(WHO)


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "follow-up", qtbot) as window:
        yield window


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def press(window: MainWindow, words: str) -> None:
    buttons = page(window).findChildren(QPushButton)
    QTest.mouseClick(next(one for one in buttons if one.text() == words and one.isVisible()), Qt.MouseButton.LeftButton)


def answer(window: MainWindow, path: str, words: str) -> None:
    options = page(window).form.question(path).findChildren(QRadioButton)
    next(option for option in options if words in (option.text(), option.accessibleName())).click()


def begun(window: MainWindow, case: Case) -> str:
    press(window, "Börja en uppföljning")
    held = open_follow_up(case)
    assert held is not None
    return f"follow_ups.{held.uid}"


def answered(window: MainWindow, case: Case) -> str:
    """Everything but what happens now."""
    path, model = begun(window, case), page(window).desk.model
    held = case.follow_ups[-1]
    model.set(f"{path}.on", NOW.date())
    for result in held.actions:
        model.set(f"{path}.actions.{result.uid}.done", Extent.WHOLLY)
    for of_goal in held.goals:
        model.set(f"{path}.goals.{of_goal.uid}.reached", Extent.PARTLY)
    model.leave(path)
    return path


def test_every_action_and_goal_of_the_plan_is_asked_about(window: MainWindow, case: Case) -> None:
    path = begun(window, case)
    held = case.follow_ups[-1]
    assert held.called_by == case.plan.follow_up.called_by
    asked = page(window).form.paths
    for result in held.actions:
        assert f"{path}.actions.{result.uid}.done" in asked
    assert len(held.actions) == len(case.plan.actions)


def test_why_is_asked_where_something_was_not_done(window: MainWindow, case: Case) -> None:
    path = begun(window, case)
    first = f"{path}.actions.{case.follow_ups[-1].actions[0].uid}"
    why: QWidget = page(window).form.question(f"{first}.why")
    assert why.isHidden()
    answer(window, f"{first}.done", "Delvis gjort")
    assert not why.isHidden()
    answer(window, f"{first}.done", "Gjort")
    assert why.isHidden()


def test_it_is_not_settled_without_an_outcome(window: MainWindow, case: Case) -> None:
    answered(window, case)
    press(window, "Avsluta uppföljningen")
    assert open_follow_up(case) is not None
    assert "En sak saknas innan uppföljningen kan avslutas" in texts(window)


def test_going_on_leads_to_the_next_version_of_the_plan(window: MainWindow, case: Case, memory: Memory) -> None:
    path = answered(window, case)
    answer(window, f"{path}.outcome", "Fortsätta: planen får en ny version och en ny dag för uppföljning")
    saves = memory.saves
    press(window, "Avsluta uppföljningen")

    held = case.follow_ups[-1]
    assert (held.outcome, held.settled_by, held.settled_at) == (Outcome.GO_ON, "Karin Ek", NOW)
    assert (case.plan.version, case.plan.final_at, case.plan.follow_up.on) == (held.plan_version + 1, None, None)
    assert page(window).code == "plan"
    assert memory.saves > saves
    page(window).desk.model.undo_stack.undo()
    assert case.follow_ups[-1].settled_at == NOW, "what is settled is not unsettled by a key"


def test_closing_leaves_the_plan_as_it_is(window: MainWindow, case: Case) -> None:
    path = answered(window, case)
    answer(window, f"{path}.outcome", "Avsluta")
    press(window, "Avsluta uppföljningen")
    assert case.plan.final_at is not None
    assert "Ärendet ska avslutas." in texts(window)


def test_a_text_that_nobody_has_answered_for_waits(window: MainWindow, case: Case) -> None:
    path = answered(window, case)
    answer(window, f"{path}.outcome", "Avsluta")
    page(window).desk.model.set(f"{path}.own_view", Passage("Jag mår bättre.", ("health",)))
    press(window, "Avsluta uppföljningen")
    assert open_follow_up(case) is not None


@pytest.mark.parametrize("begin", [False, True])
def test_the_page_passes_the_accessibility_lint(window: MainWindow, case: Case, begin: bool) -> None:
    if begin:
        begun(window, case)
    assert lint.problems(page(window)) == []


def test_undoing_the_beginning_shows_the_page_as_before_and_redoing_shows_the_questions(
    window: MainWindow, case: Case, qtbot: QtBot
) -> None:
    path = begun(window, case)
    page(window).form.go(f"{path}.on")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not case.follow_ups
    qtbot.waitUntil(lambda: "Börja en uppföljning" in shown_buttons(window))
    focused = window.focusWidget()
    assert page(window).isAncestorOf(focused)
    assert focused.isVisible()
    QTest.keyClick(focused, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert f"{path}.on" in page(window).form.paths


def shown_buttons(window: MainWindow) -> list[str]:
    return [one.text() for one in page(window).findChildren(QPushButton) if one.isVisible()]


def test_g1_the_version_that_holds_is_followed_up_while_the_next_is_a_draft(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Bertil")
    case.plans.append(new_version(case))
    with opened(memory, case, "follow-up", qtbot) as window:
        begin = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Börja en uppföljning")
        begin.click()
        (held,) = case.follow_ups
        assert (held.plan_version, len(held.actions)) == (1, len(case.plans[0].actions))


@pytest.mark.parametrize("open_now", [True, False])
def test_a1_every_follow_up_is_read_again_the_newest_first(
    memory: Memory, case: Case, qtbot: QtBot, open_now: bool
) -> None:
    case.follow_ups = [
        settle(replace(begin_follow_up(case.plan), on=NOW.date() - timedelta(days=days), outcome=Outcome.GO_ON,
                       own_view=says(f"Så här var det för {days} dagar sedan.")), STAFF, NOW)
        for days in (40, 20)
    ]  # fmt: skip
    case.follow_ups += [begin_follow_up(case.plan)] if open_now else []
    with opened(memory, case, "follow-up", qtbot) as window:
        said = [words for words in texts(window) if words.startswith("Så här var det")]
        assert said == [f"Så här var det för {days} dagar sedan." for days in (20, 40)]
