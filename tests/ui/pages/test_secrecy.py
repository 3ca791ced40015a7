"""P8 in the window, on a real store: a request is written, tested line by line, and the copy made and registered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.terms import CaseState, ReaderKind
from sipdesk.issuing.copies import Copy
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from tests.ui import lint
from tests.ui.invented import Memory
from tests.ui.opened import opened, opened_demo, page


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    assert qtbot
    with opened_demo(tmp_path, qapp, "Bertil", "secrecy") as window:
        yield window


def shown(window: MainWindow) -> Page:
    assert isinstance(window.shown, Page)
    return window.shown


def press(window: MainWindow, words: str) -> None:
    buttons = shown(window).findChildren(QPushButton)
    next(one for one in buttons if words in (one.text(), one.accessibleName())).click()
    QApplication.processEvents()


def case_of(window: MainWindow) -> Case:
    assert window.opened is not None
    return window.opened.model.case


def test_p8_everything_is_struck_until_it_is_ticked(window: MainWindow, qtbot: QtBot) -> None:
    press(window, "Skriv in en begäran")
    (review,) = case_of(window).secrecy
    assert review.decided_by == "Karin Ek"
    assert {one.grounds for one in review.parts} == {("secrecy-social-services",)}
    assert not any(one.given for one in review.parts)

    press(window, "Ändra: Mötet")
    boxes = shown(window).findChildren(QCheckBox)
    next(box for box in boxes if box.text().startswith("Dag: ")).click()
    (meeting,) = [one for one in review.parts if one.section == "meeting"]
    assert [code.partition("#")[0] for code in meeting.given] == ["meeting.on"]
    press(window, "Kryssa allt: Mötet")
    assert len(meeting.given) > 5
    press(window, "Kryssa inget: Mötet")
    assert meeting.given == ()
    qtbot.waitUntil(lambda: lint.problems(window) == [])


def test_p8_the_copy_is_made_and_registered(window: MainWindow) -> None:
    press(window, "Skriv in en begäran")
    model, case = shown(window).desk.model, case_of(window)
    (review,) = case.secrecy
    about = shown(window).desk.about()
    assert about.papers is not None
    wanted = Copy("redacted", Reader(ReaderKind.PUBLIC))
    assert [one.code for one in about.papers.findings(wanted)] == ["P8.day-missing"]

    model.set(f"secrecy.{review.uid}.decided_on", about.today, "Dag")
    assert about.papers.findings(wanted) == []
    assert model.save_now()
    (step,) = [step for step in about.papers.make([wanted]) if step.issued]
    assert step.issued is not None
    assert step.issued.paper.ground == (review.uid,)
    assert (step.issued.paper.reader, step.issued.paper.types) == (ReaderKind.PUBLIC, ())
    about.papers.catch_up()
    assert window.opened is not None
    window.opened.go("given")
    said = [one.accessibleName() for one in shown(window).findChildren(QPushButton)]
    assert any("Ärendet med sekretessen prövad till den som begärt ut det" in name for name in said)


def offers(window: MainWindow) -> list[tuple[str, bool]]:
    """Each button that writes a request, and whether it is the primary."""
    return [
        (one.text(), one.property("kind") == "primary")
        for one in shown(window).findChildren(QPushButton)
        if one.isVisible() and one.text() == "Skriv in en begäran"
    ]


def test_while_nobody_has_asked_the_act_of_the_page_is_its_primary_and_stands_there_once(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert offers(window) == [("Skriv in en begäran", True)]
    press(window, "Skriv in en begäran")
    qtbot.waitUntil(lambda: offers(window) == [("Skriv in en begäran", False)])
    press(window, "Ta bort")
    qtbot.waitUntil(lambda: offers(window) == [("Skriv in en begäran", True)])
    assert shown(window).isAncestorOf(window.focusWidget())


def test_p8_a_closed_case_can_be_asked_for_too(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Sten")
    assert case.state is CaseState.CLOSED
    with opened(memory, case, "secrecy", qtbot) as window:
        assert page(window).form.isEnabled()
