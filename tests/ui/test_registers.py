"""The registers in the window: no name beside them, a line leads to its case, and the file holds the same rows."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.domain.need import Request
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.retention import Decision
from sipdesk.domain.terms import Channel, PaperAct, RequestAnswer
from sipdesk.storage import audit, retention
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.parts import Row
from sipdesk.ui.registers.page import RegistersRoom
from sipdesk.ui.session import Session
from tests.ui import lint
from tests.ui.test_safekeeping import wait


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    assert qtbot
    with program.opened_demo(tmp_path, qapp) as opened:
        yield opened


@pytest.fixture
def window(session: Session) -> MainWindow:
    """Bertil has been given a summons, Helena's request was declined."""
    assert session.window is not None
    window = session.window
    window.resize(1366, 768)
    now = window.workplace.now()
    for name in ("Bertil", "Helena"):
        uid = next(line.uid for line in window.workplace.lines(False) if line.name.startswith(name))
        window.open_case(uid)
        assert window.opened is not None
        model = window.opened.model
        if name == "Bertil":
            acts = [Act(act=PaperAct.SENT, at=now, channel=Channel.POST, by="Karin Ek")]
            model.set("issued", [IssuedPaper(paper="summons", code="AB12", acts=acts)])
        else:
            declined = Request(answer=RequestAnswer.DECLINED, answered_on=now.date(), answered_by="Karin Ek")
            model.set("need.request", replace(declined, reason="ett hemligt skäl"))
        model.leave("need")
    return window


def room(window: MainWindow) -> RegistersRoom:
    window.visit("registers")
    shown = cast(RegistersRoom, window.shown)
    wait(lambda: shown.found)
    QApplication.processEvents()
    return shown


def lines(shown: RegistersRoom) -> list[str]:
    return [row.accessibleName() for row in shown.findChildren(Row) if row.isVisibleTo(shown)]


def test_f9_what_was_given_stands_there_without_a_name_and_leads_to_the_case(window: MainWindow) -> None:
    shown = room(window)
    assert not window.cases.isVisibleTo(window)
    (line,) = lines(shown)
    assert "AB12" in line
    assert "DEMO-01" in line
    assert "Åkerlund" not in line
    assert "post" in line
    shown.findChildren(Row)[-1].click()
    QApplication.processEvents()
    assert window.opened is not None
    assert window.opened.model.case.person.first_name == "Bertil"


def test_a4_declined_requests_stand_there_without_the_reason(window: MainWindow, session: Session) -> None:
    shown = room(window)
    shown.which.buttons[1].click()
    QApplication.processEvents()
    (line,) = lines(shown)
    assert "Avböjd" in line
    assert "hemligt" not in line
    shown.years.buttons[1].click()
    wait(lambda: shown.found and shown.found.year == window.workplace.now().year - 1)
    assert lines(shown) == []
    assert session.window


def test_p5_decisions_on_disposal_stand_there_with_the_number_while_the_case_is_here(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    opened = session.take_opened()
    uid = next(line.uid for line in window.workplace.lines(False))
    retention.keep_longer(opened.store, uid, "ordinary", opened.by, "Tillsyn pågår", date(2027, 11, 23))
    gone = window.workplace.create(None)
    retention.take_away(opened.store, gone.uid, "ordinary", Decision.DISPOSED, opened.by)
    shown = room(window)
    shown.which.buttons[2].click()
    QApplication.processEvents()
    disposed, kept = lines(shown)
    assert ("Gallrat" in disposed, gone.uid in disposed, opened.by.name in disposed) == (True, True, True)
    assert ("Sparas längre" in kept, "DEMO-" in kept, uid in kept) == (True, True, False)
    assert "Tillsyn" not in kept
    shown.save_in(tmp_path)
    assert gone.uid in next(tmp_path.glob("gallring-*.csv")).read_text("utf-8-sig")
    entries = [row for row in shown.findChildren(Row) if row.isVisibleTo(shown)]
    entries[0].click()
    QApplication.processEvents()
    assert window.shown is shown, "what is gone leads nowhere"
    entries[1].click()
    QApplication.processEvents()
    assert window.opened is not None
    opened.store.close()


def test_the_file_holds_the_rows_that_are_shown_and_both_are_in_the_log(
    window: MainWindow, session: Session, tmp_path: Path
) -> None:
    shown = room(window)
    shown.save_in(tmp_path / "ut")
    (file,) = (tmp_path / "ut").glob("utlamnat-*.csv")
    rows = list(csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == 2
    assert "AB12" in rows[1]
    assert "Bertil" not in file.read_text("utf-8-sig")
    store = session.take_opened().store
    with store.reading():
        done = [row[0] for row in store.sql("SELECT action FROM audit ORDER BY seq DESC LIMIT 2")]
    assert done == [audit.Action.EXPORTED, audit.Action.REGISTERS_READ]
    store.close()


@pytest.mark.parametrize("size", [100, 200])
def test_the_registers_pass_the_lint(window: MainWindow, size: int) -> None:
    window.change(replace(window.settings, text_size=size))
    assert room(window)
    assert lint.problems(window) == []
