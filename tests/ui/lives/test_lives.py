"""Every invented person's case is gone through in the window with the keyboard, as far as its life goes, and `sipdesk
check` finds at each step what the window says: no more, no less."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.terms import CaseState, ClosingReason
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource
from sipdesk.settings import Settings
from sipdesk.ui.frame.machine import Machine
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.work.place import NOWHERE, Place
from sipdesk.ui.work.workplace import Workplace
from tests.demo_cases import demo_case
from tests.ui.invented import Memory
from tests.ui.lives.life import Life
from tests.ui.opened import opened

NAMES = sorted(path.stem for path in resource("demo").rglob("[0-9]*.toml"))
TODAY = date.today()  # as it is: `check` looks back at no other day
NOON = datetime.combine(TODAY, time(12))
pytestmark = pytest.mark.lives


class Today(Memory):
    """The invented workplace, as of today."""

    def workplace(
        self, settings: Settings | None = None, last: Place = NOWHERE, machine: Machine | None = None
    ) -> Workplace:
        place = super().workplace(settings, last, machine)
        return replace(place, now=lambda: NOON, about=lambda case, go: replace(place.about(case, go), now=lambda: NOON))


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Case:
    return demo_case(request.param, TODAY)


@pytest.fixture
def window(case: Case, qtbot: QtBot) -> Iterator[MainWindow]:
    """A workplace with the routine as it comes, which is the one that `check` has, too."""
    memory = Today([case], load_routine(resource("defaults")))
    with opened(memory, case, "", qtbot, active=True) as window:
        yield window


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No municipality's own settings lie in the way."""
    assert Settings().municipality_folder == ""
    monkeypatch.setenv("SIPDESK_HOME", "")

@pytest.mark.parametrize("case", NAMES, indirect=True)
def test_a_life(case: Case, window: MainWindow, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    life = Life(window, case, tmp_path, TODAY)
    assert isinstance(window.shown, Overview)
    if case.state is CaseState.CLOSED:
        assert life.check() == []
        assert life.keys.reads("Inget att göra nu")
        return
    life.walk()
    life.events()
    life.close(NAMES.index(request.node.callspec.params["case"]) % len(ClosingReason))
    life.open_again()
    assert life.compared > 10
