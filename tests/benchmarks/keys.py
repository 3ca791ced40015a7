"""A row about typing: whoever writes a long plan must not notice that it is long."""

import time
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk import app as program
from sipdesk.domain.changes import new_version
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from tests.benchmarks.frame import Sides, comparison

ACTIONS = 100
KEYS = 40
FRAME = 16.0  # ms
WHO = "Bertil"


@comparison("keys", f"longest of {KEYS} keys to the painted page, plan with {ACTIONS} actions", "one frame", 1.0)
def keys() -> Iterator[Sides]:
    application = program.application()
    with TemporaryDirectory() as home, program.opened_demo(Path(home), application) as session:
        assert session.window is not None
        page = _long_plan(session.window)
        plan = page.desk.model.case.plan
        paths = cycle([f"plans.{plan.uid}.{field}" for field in ("own_words", "lead.name")])
        yield Sides(lambda: _longest(_field(page, next(paths)), application), lambda: FRAME, "ms")


def _long_plan(window: MainWindow) -> Page:
    uid = next(line.uid for line in window.workplace.lines(False) if line.name.startswith(WHO))
    window.open_case(uid)
    assert window.opened is not None
    model = window.opened.model
    model.set("plans", [*model.case.plans, new_version(model.case)])
    plan = model.case.plan
    more = [_action(plan.actions[0], number) for number in range(len(plan.actions), ACTIONS)]
    model.set(f"plans.{plan.uid}.actions", [*plan.actions, *more])
    window.opened.go("plan")
    assert isinstance(window.shown, Page)
    return window.shown


def _action(like: Action, number: int) -> Action:
    words = Passage(f"Träna nummer {number}", like.what.types, confirmed=True)
    return Action(
        what=words, sub_goal_uid=like.sub_goal_uid, party_uid=like.party_uid, who=like.who, phone=like.phone,
        when="Varje dag", where=like.where,
    )  # fmt: skip


def _field(page: Page, path: str) -> QWidget:
    """The field with the keyboard, after a key that says that it is being changed."""
    page.form.go(path)
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert field is not None
    _press(field)
    return field


def _press(field: QWidget) -> None:
    QTest.keyClicks(field, "a")
    QApplication.processEvents()


def _longest(field: QWidget, application: QApplication) -> float:
    """Milliseconds that the slowest key took."""
    taken = []
    for _ in range(KEYS):
        begun = time.perf_counter()
        _press(field)
        taken.append(time.perf_counter() - begun)
    application.processEvents()
    return max(taken) * 1000
