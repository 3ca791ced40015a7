"""What she was asked about is what is fixed: a plan that is changed after her answer is asked about anew (C12)."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.changes import c12_decided
from sipdesk.domain.plan import Action, Agreement
from sipdesk.domain.terms import Answer
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.work.model import CaseModel
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def case(memory: Memory) -> Case:
    """Bertil's plan, read aloud and agreed, and not fixed yet."""
    case = memory.named("Bertil")
    case.plan.final_at = None
    case.plan.agreement = Agreement(NOW.date(), Answer.YES, "Karin Ek")
    return case


@pytest.fixture
def window(memory: Memory, case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    with opened(memory, case, "plan", qtbot) as window:
        yield window


def model(window: MainWindow) -> CaseModel:
    return page(window).desk.model


def change(window: MainWindow, path: str, value: object) -> None:
    model(window).set(f"plans.{model(window).case.plan.uid}.{path}", value)
    QApplication.processEvents()


def test_c12_a_goal_that_is_changed_after_the_answer_is_asked_about_anew(window: MainWindow, case: Case) -> None:
    before = case.plan.long_term_goal.text
    change(window, "long_term_goal.text", "Något annat")
    assert (case.plan.agreement.answer, case.plan.agreement.read_back_on) == (None, None)
    assert case.plan.agreement.not_asked_reason == (
        "Svarade ja 16 november 2026, men planen har ändrats sedan dess."
    )

    for _ in range(2):
        model(window).undo_stack.undo()
        QApplication.processEvents()
    assert case.plan.long_term_goal.text == before
    assert case.plan.agreement == Agreement(NOW.date(), Answer.YES, "Karin Ek")


def test_c12_so_is_an_action_that_is_added_or_taken_away(window: MainWindow, case: Case) -> None:
    model(window).add(f"plans.{case.plan.uid}.actions", Action())
    QApplication.processEvents()
    assert case.plan.agreement.answer is None

    change(window, "agreement.answer", Answer.NO)
    model(window).remove(f"plans.{case.plan.uid}.actions", case.plan.actions[-1].uid, "Insatsen är borttagen.")
    QApplication.processEvents()
    assert case.plan.agreement.answer is None
    assert case.plan.agreement.not_asked_reason.endswith(
        "Svarade nej en okänd dag, men planen har ändrats sedan dess."
    )


def test_c12_what_is_put_right_or_may_follow_is_not_asked_about(window: MainWindow, case: Case) -> None:
    action = case.plan.actions[0].uid
    changes: dict[str, object] = {
        "lead.phone": "08-465 004 99", f"actions.{action}.who": "Siv Berg", f"actions.{action}.what.confirmed": False,
        "follow_up.starts": time(9), "strengths.text": "Lagar mat.", "kept_elsewhere": "IT-tjänsten",
    }
    for path, value in changes.items():
        change(window, path, value)
    assert case.plan.agreement.answer is Answer.YES

    change(window, "follow_up.on", date(2027, 5, 5))
    assert case.plan.agreement.answer is None


@pytest.mark.parametrize(
    ("path", "decided"),
    [
        ("actions", True), ("actions.a.when", True), ("actions.a.party_uid", True), ("actions.a.phone", False),
        ("sub_goals.g.text.text", True), ("sub_goals.g.text.types", False), ("lead.authority", True),
        ("lead.name", False), ("follow_up.on", True), ("follow_up.place", False), ("actions.a.where", True),
        ("remarks.r.text.text", False), ("agreement.answer", False), ("support_needed.text", True),
    ],
)
def test_c12_what_is_decided_in_a_plan(path: str, decided: bool) -> None:
    assert c12_decided(path) is decided
