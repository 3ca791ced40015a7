"""The primary button of a page with papers is its next act, on the demo's own store: never a dead *Skriv ut*."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.domain.terms import CaseState, ClosingReason
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.paper import printing
from sipdesk.ui.paper.preview import Preview
from sipdesk.ui.parts import Row
from sipdesk.ui.work.place import Place
from tests.e2e.printer import Printer
from tests.ui.lint import StrayWindows


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    folder: Path = tmp_path_factory.mktemp("demo")
    with program.opened_demo(folder, qapp) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        yield session.window


@pytest.fixture(autouse=True)
def all_is_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A printer that takes everything."""
    printer = Printer(tmp_path)
    monkeypatch.setattr(printing, "choose_printer", printer.choose)
    monkeypatch.setattr(printing, "draw", printer.draw)


def at(window: MainWindow, who: str, code: str) -> Page:
    """That page of the case, its papers looked at."""
    line = next(one for one in window.workplace.lines(False) if one.name.startswith(who))
    window.open_case(line.uid, Place(line.uid, code))
    assert isinstance(window.shown, Page)
    return window.shown


def primary(shown: Page) -> str:
    assert shown.foot_bar.primary_button.isEnabled()
    return shown.foot_bar.primary_button.text()


def plain(shown: Page) -> list[str]:
    """The other buttons of the foot, when they have come to show."""
    QApplication.processEvents()
    found = shown.foot_bar.findChildren(QPushButton)
    return [one.text() for one in found if one.isVisible() and one is not shown.foot_bar.primary_button]


def print_all(qtbot: QtBot, window: MainWindow, shown: Page) -> None:
    shown.foot_bar.primary_button.click()
    qtbot.waitUntil(lambda: not window.jobs.busy and not primary(shown).startswith("Skriv ut"), timeout=60_000)


def test_letters_are_printed_and_then_the_way_goes_on(qtbot: QtBot, window: MainWindow) -> None:
    shown = at(window, "Helena", "letters")
    assert primary(shown) == "Skriv ut 6 papper"
    print_all(qtbot, window, shown)
    assert primary(shown) == "Spara och gå vidare"
    assert "Till översikten" in plain(shown)


def test_where_nobody_is_to_have_a_paper_no_pane_stands_empty(window: MainWindow) -> None:
    shown = at(window, "Helena", "decline")
    assert primary(shown) == "Spara och gå vidare"
    assert not [one for one in shown.findChildren(Row) if one.isVisible()]
    assert not [one for one in shown.findChildren(Preview) if one.isVisible()]
    saving = [one for one in shown.findChildren(QPushButton) if one.text().startswith("Spara som")]
    assert not [one for one in saving if one.isVisible()]


def test_a_page_that_asks_something_else_prints_beside_its_own_primary(window: MainWindow) -> None:
    shown = at(window, "Helena", "information")
    assert primary(shown) == "Spara och gå vidare"
    assert "Skriv ut 1 papper" in plain(shown)


def test_a_case_is_closed_by_the_primary_when_all_is_printed(qtbot: QtBot, window: MainWindow) -> None:
    shown = at(window, "Bertil", "closing")
    assert primary(shown) == "Avsluta ärendet"
    assert "Avsluta ärendet" not in plain(shown)
    model = shown.desk.model
    model.set("closing.reason", ClosingReason.GOALS_MET)
    model.set("closing.on", date.today())
    model.set("closing.turn_to", "Biståndsenheten")
    model.set("closing.turn_to_phone", "0980-319 20 12")
    model.leave("closing")
    assert primary(shown).startswith("Skriv ut ")
    assert "Avsluta ärendet" in plain(shown)
    print_all(qtbot, window, shown)
    assert primary(shown) == "Avsluta ärendet"
    next(one for one in shown.findChildren(QPushButton) if one.text().startswith("Anteckna ")).click()
    qtbot.waitUntil(lambda: not window.jobs.busy)
    shown.foot_bar.primary_button.click()
    assert model.case.state is CaseState.CLOSED


def test_a_page_of_cards_begins_at_the_first_answer(window: MainWindow) -> None:
    shown = at(window, "Johan", "representatives")
    focused = window.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Vilken sorts företrädare?: ")
    assert shown.isAncestorOf(focused)


def test_no_page_of_the_plan_flashes_a_window_of_its_own(qapp: QApplication, window: MainWindow) -> None:
    """With a store that is open: more stands there than without."""
    strays = StrayWindows(qapp)
    for code in ("plan", "agreement", "papers", "follow-up", "closing", "information", "what-matters", "given"):
        at(window, "Rana" if code != "follow-up" else "Ingrid", code)
    qapp.removeEventFilter(strays)
    assert strays.seen == []
