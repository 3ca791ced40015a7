"""The plan while it is written: actions under their sub-goals, and beside them what is left before it can be fixed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.changes import new_version
from sipdesk.domain.rules.plan import f2_actions
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.meeting.plan_checks import PlanChecks
from sipdesk.ui.pages.papers.passages import Passages
from sipdesk.ui.parts import Row
from sipdesk.ui.rows.card import Card
from tests.ui import lint
from tests.ui.invented import Memory
from tests.ui.opened import opened, page

WHO = "Bertil"  # three sub-goals and seven actions


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    case = memory.named(WHO)
    case.plans.append(new_version(case))
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "plan", qtbot, active=True) as window:
        yield window


def present(window: MainWindow) -> Case:
    assert window.opened
    return window.opened.model.case


def actions_path(window: MainWindow) -> str:
    return f"plans.{present(window).plan.uid}.actions"


def titles(window: MainWindow) -> list[str]:
    QApplication.processEvents()  # cards find their places
    row = page(window).form.question(actions_path(window))
    cards = [card for card in row.findChildren(Card) if card.isVisible()]
    return [card.heading.text() for card in sorted(cards, key=lambda card: card.mapTo(row, card.rect().topLeft()).y())]


def press(window: MainWindow, spoken: str) -> None:
    buttons = [one for one in page(window).findChildren(QPushButton) if one.accessibleName() == spoken]
    QTest.mouseClick(next(one for one in buttons if one.isVisible()), Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def said_beside(window: MainWindow) -> list[str]:
    """What the pane says: words that stand there, and rows that lead to what is missing."""
    pane = page(window).findChild(PlanChecks)
    assert pane is not None
    rows = [row.accessibleName() for row in pane.findChildren(Row)]
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisibleTo(pane)] + rows


def test_f2_actions_stand_under_their_sub_goals_and_are_numbered_so(window: MainWindow) -> None:
    plan = present(window).plan
    assert [title.partition(". ")[2] for title in titles(window)] == [one.what.text for one in f2_actions(plan)]
    assert [title.partition(".")[0] for title in titles(window)] == [str(n + 1) for n in range(len(plan.actions))]
    headings = [label.text() for label in page(window).findChildren(QLabel)]
    for number, goal in enumerate(plan.sub_goals, 1):
        assert f"Delmål {number}. {goal.text.text}" in headings
    window.opened.model.set(f"{actions_path(window)}.{plan.actions[0].uid}.sub_goal_uid", "")  # type: ignore[union-attr]
    assert titles(window)[-1].endswith(plan.actions[0].what.text)


def test_what_is_added_under_a_sub_goal_belongs_to_it(window: MainWindow) -> None:
    goal = present(window).plan.sub_goals[1]
    press(window, f"Lägg till insats: Delmål 2. {goal.text.text}")
    assert present(window).plan.actions[-1].sub_goal_uid == goal.uid
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Ringa")
    added = f2_actions(present(window).plan).index(present(window).plan.actions[-1])
    assert titles(window)[added] == f"{added + 1}. Ringa"
    press(window, "Lägg till insats utan delmål")
    assert present(window).plan.actions[-1].sub_goal_uid == ""


def test_an_action_changes_places_with_its_neighbour_under_the_sub_goal(window: MainWindow) -> None:
    plan = present(window).plan
    goal = plan.sub_goals[0].uid
    mine = [action for action in plan.actions if action.sub_goal_uid == goal]
    between = [action.uid for action in plan.actions if action.sub_goal_uid != goal]
    first, second = mine[0], mine[1]
    press(window, f"Ändra: {titles(window)[0]}")
    press(window, f"Flytta ned: 1. {first.what.text}")
    now = present(window).plan.actions
    assert [action.uid for action in now if action.sub_goal_uid == goal][:2] == [second.uid, first.uid]
    assert [action.uid for action in now if action.sub_goal_uid != goal] == between
    press(window, f"Flytta upp: 2. {first.what.text}")
    press(window, f"Flytta upp: 1. {first.what.text}")  # the first stays the first
    assert next(action.uid for action in present(window).plan.actions if action.sub_goal_uid == goal) == first.uid


def test_a_sub_goal_that_goes_leaves_its_actions(window: MainWindow) -> None:
    plan = present(window).plan
    lost = [action.what.text for action in plan.actions if action.sub_goal_uid == plan.sub_goals[0].uid]
    assert window.opened
    window.opened.model.remove(f"plans.{plan.uid}.sub_goals", plan.sub_goals[0].uid, "")
    assert [title.partition(". ")[2] for title in titles(window)][-len(lost) :] == lost
    assert "Utan delmål" in [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def test_beside_the_plan_stands_what_is_left_and_leads_there(window: MainWindow) -> None:
    plan = present(window).plan
    assert "Svaret på förra versionen räcker än så länge" in said_beside(window)
    assert f"{plan.lead.name}, {plan.lead.phone}" in said_beside(window)
    assert any(words.startswith("LIX ") for words in said_beside(window))
    model = window.opened.model  # type: ignore[union-attr]
    path = f"plans.{plan.uid}.lead.phone"
    model.set(path, "")
    model.leave(path)
    QApplication.processEvents()
    pane = page(window).findChild(PlanChecks)
    assert pane is not None
    row = next(row for row in pane.findChildren(Row) if "telefonnummer" in row.accessibleName())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert page(window).focused_path() == path
    model.set(f"plans.{plan.uid}.actions.{plan.actions[0].uid}.where", "Hemma")  # a decision: she is asked anew
    model.leave(path)
    assert "Läs upp planen och fråga om den stämmer" in said_beside(window)


def test_many_faults_of_one_kind_are_counted(window: MainWindow) -> None:
    model = window.opened.model  # type: ignore[union-attr]
    for action in present(window).plan.actions[:3]:
        model.set(f"{actions_path(window)}.{action.uid}.party_uid", "")
        model.set(f"{actions_path(window)}.{action.uid}.who", "")
    model.leave(actions_path(window))
    assert any(words.startswith("Vem, vad och när. 3 saker saknas") for words in said_beside(window))


def test_words_being_typed_stand_in_the_list_of_texts_when_the_writer_pauses(window: MainWindow, qtbot: QtBot) -> None:
    plan = present(window).plan
    field = page(window).form.question(f"plans.{plan.uid}.own_words").findChild(QPlainTextEdit)
    assert isinstance(field, QPlainTextEdit)
    texts = page(window).findChild(Passages)
    assert texts is not None
    QTest.keyClicks(field, "Mer. ")
    words = present(window).plan.own_words.text.strip()
    assert words.startswith("Mer. ")
    qtbot.waitUntil(lambda: words in [label.text() for label in texts.findChildren(QLabel)])


def test_the_page_passes_the_accessibility_lint(window: MainWindow) -> None:
    press(window, f"Ändra: {titles(window)[0]}")
    assert lint.problems(page(window)) == []


def test_f10_a_next_version_that_is_not_to_be_is_taken_away_and_can_come_back(window: MainWindow) -> None:
    """Until then nobody can print the version that holds."""
    assert window.opened
    model, draft = window.opened.model, present(window).plan
    drop = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Ta bort utkastet")
    assert drop.isVisible()
    QTest.mouseClick(drop, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert [plan.version for plan in present(window).plans] == [1]
    assert page(window).code == "plan"
    said = [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]
    assert {"Version 1 är fastställd", "Utkastet till version 2 är borttaget."} <= set(said)
    model.undo_stack.undo()
    QApplication.processEvents()
    assert present(window).plan == draft
    assert page(window).form.question(actions_path(window)).isVisible(), "and it can be written in again"


def test_f10_the_first_version_cannot_be_taken_away(memory: Memory, qtbot: QtBot) -> None:
    with opened(memory, memory.named("Peter"), "plan", qtbot) as window:
        assert page(window).code == "plan"
        assert "Ta bort utkastet" not in [one.text() for one in page(window).findChildren(QPushButton)]


def test_f10_a_next_version_begins_on_the_page_of_the_one_that_holds(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named(WHO)
    with opened(memory, case, "plan", qtbot) as window:
        begin = next(one for one in page(window).findChildren(QPushButton) if one.text() == "Börja på en ny version")
        begin.click()
        QApplication.processEvents()
        assert [plan.version for plan in present(window).plans] == [1, 2]
        assert page(window).form.question(actions_path(window)).isVisible()
