"""A case is closed in the window, read afterwards, opened again with a reason, and begun anew (H1, C10)."""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Evaluation, Reopening
from sipdesk.domain.register import Deviation
from sipdesk.domain.restart import c10_carried_over
from sipdesk.domain.terms import CaseState, ClosingReason, Extent, Writer
from sipdesk.issuing.copies import readers_of
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.pages.closing.closing import archive_papers
from sipdesk.ui.pages.papers.copy_for_records import CopyForRecords
from sipdesk.ui.parts import Heading
from sipdesk.ui.parts.text import Record
from sipdesk.ui.way import book, wizard
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory


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
    window.close()
    jobs.close()


def opened(window: MainWindow, memory: Memory, who: str) -> Case:
    case = memory.named(who)
    window.open_case(case.uid, Place(case.uid, "closing"))
    return case


def page(window: MainWindow) -> Page:
    assert isinstance(window.shown, Page)
    return window.shown


def state(case: Case) -> CaseState:
    return case.state


def texts(window: MainWindow) -> list[str]:
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def press(window: MainWindow, words: str) -> None:
    buttons = page(window).findChildren(QPushButton)
    QTest.mouseClick(next(one for one in buttons if one.text() == words and one.isVisible()), Qt.MouseButton.LeftButton)


def test_it_is_not_closed_without_a_reason_and_a_day(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Bertil")
    press(window, "Avsluta ärendet")
    assert state(case) is CaseState.OPEN
    assert "Välj varför ärendet avslutas." in " ".join(texts(window))


def test_what_is_missing_can_be_passed_with_a_reason(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Bertil")
    model = page(window).desk.model
    model.set("closing.reason", ClosingReason.GOALS_MET)
    model.set("closing.on", NOW.date())
    press(window, "Avsluta ärendet")
    assert state(case) is CaseState.OPEN

    reason = next(line for line in page(window).findChildren(QLineEdit) if line.accessibleName().startswith("Skäl"))
    reason.setText("Bertil flyttar i dag, papperen går i morgon.")
    press(window, "Avsluta ärendet")
    assert state(case) is CaseState.CLOSED
    assert (case.closing.closed_at, case.closing.closed_by) == (NOW, "Karin Ek")
    assert {deviation.rule for deviation in case.deviations} == {"H2.not-told", "H4.where-missing"}


def test_a_closed_case_is_read_and_not_changed(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Sten")
    assert "Ärendet är avslutat" in texts(window)
    window.open_case(case.uid, Place(case.uid, "need"))
    assert "Ärendet är avslutat. Det går att läsa men inte att ändra." in texts(window)
    assert not any(line.isEnabled() for line in page(window).form.findChildren(QLineEdit))


@pytest.mark.parametrize("code", [code for code in book.PAGES if code not in wizard.OPEN_WHEN_CLOSED])
def test_no_act_of_a_closed_case_stands_at_its_foot(
    window: MainWindow, memory: Memory, qtbot: QtBot, code: str
) -> None:
    """Nor does Enter out of habit do anything in it: the keyboard begins at the way back, or at the heading of what is
    longer than one sees."""
    case = memory.named("Sten")
    before = deepcopy(case)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open_case(case.uid, Place(case.uid, code))
    bar = page(window).foot_bar
    assert [one.text() for one in bar.findChildren(QPushButton) if one.isVisible()] == ["Till översikten"]
    assert not page(window).print_papers()
    begun = window.focusWidget()
    assert begun is bar.primary_button or isinstance(begun, Heading)
    QTest.keyClick(begun, Qt.Key.Key_Return)
    assert isinstance(window.shown, Overview if begun is bar.primary_button else Page)
    assert case == before


def test_h1_it_is_opened_again_with_a_reason_only(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Sten")
    press(window, "Öppna ärendet igen")
    assert state(case) is CaseState.CLOSED
    assert "Skriv varför ärendet öppnas igen." in texts(window)

    line = next(one for one in page(window).findChildren(QLineEdit) if "misstag" in one.accessibleName())
    line.setText("Fel person avslutades.")
    press(window, "Öppna ärendet igen")
    assert state(case) is CaseState.OPEN
    assert [again.reason for again in case.reopened] == ["Fel person avslutades."]
    assert case.closing.closed_at is None
    assert case.closing.on is None, "no paper says that the SIP has ended"
    assert readers_of(case, "closing") == []
    assert page(window).form.isEnabled()


def test_c10_a_new_process_begins_with_the_person_and_nothing_else(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Sten")
    known = set(memory.cases)
    window.begin_anew(c10_carried_over(case))
    (uid,) = set(memory.cases) - known
    anew = memory.cases[uid]
    assert anew.person == replace(case.person)
    assert (anew.parties, anew.consent.acts, anew.plan.sub_goals) == ([], [], [])


def test_p5_a_closed_case_has_its_file_for_the_registrar(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Bertil")
    (row,) = archive_papers(page(window).desk.about())
    assert (row.title, row.below) == ("Registrator", "Ärendeakt: hela ärendet för arkivet, med datafil.")
    assert (row.wanted.paper, row.wanted.language, row.wanted.size) == ("case-file", "sv", 12)
    assert state(case) is CaseState.OPEN
    assert "Till arkivet" not in texts(window), "while it is open nobody prints it by mistake"


def test_h1_h3_h4_h5_how_it_ended_is_read_again_when_it_is_closed(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Sten")
    case.closing.reason, case.closing.explained = ClosingReason.NO_NEED, "Insatserna går vidare var för sig."
    case.closing.turn_to, case.closing.turn_to_phone = "Kontaktcenter", "0980-319 20 00"
    case.closing.on = date(2026, 11, 9)
    case.closing.evaluation = Evaluation(heard=Extent.PARTLY, answered_by=Writer.PERSON, comment="Kort möte")
    opened(window, memory, "Sten")
    said = " ".join(words.accessibleName() for words in page(window).findChildren(Record) if words.isVisible())
    for words in (
        "Behov finns inte längre från både kommunen och regionen", "Insatserna går vidare", "9 november",
        "Kontaktcenter, 0980-319 20 00", "Blev du lyssnad på? Delvis", "Sten själv", "Kort möte",
    ):  # fmt: skip
        assert words in said
    assert "Vet du vem" not in said, "what nobody answered is not there"
    assert page(window).findChildren(CopyForRecords), "each organisation documents it, also the day after"


@pytest.mark.parametrize("acting", [True, False])
def test_h1_why_it_ends_all_the_same_is_asked_where_both_authorities_still_act(
    window: MainWindow, memory: Memory, acting: bool
) -> None:
    case = memory.named("Bertil")
    case.plan.actions = case.plan.actions if acting else []
    opened(window, memory, "Bertil")
    explained = page(window).form.question("closing.explained")
    assert not explained.isVisible()
    page(window).desk.model.set("closing.reason", ClosingReason.NO_NEED)
    assert explained.isVisible() is acting
    page(window).desk.model.set("closing.reason", ClosingReason.MOVED)
    assert not explained.isVisible()


def test_h1_a_case_closed_by_mistake_asks_for_a_reason_anew_the_next_time(window: MainWindow, memory: Memory) -> None:
    case = opened(window, memory, "Bertil")
    case.reopened = [Reopening(at=NOW, by="Karin Ek", reason="Fel ärende", closed_at=NOW)]
    for rule, path in (("H2", "closing.on"), ("H4", "closing.turn_to")):
        case.deviations.append(Deviation(rule=rule, path=path, reason="Då.", by="Karin Ek", on=NOW.date()))
    model = page(window).desk.model
    model.set("closing.reason", ClosingReason.GOALS_MET)
    model.set("closing.on", NOW.date())
    press(window, "Avsluta ärendet")
    assert state(case) is CaseState.OPEN
    line = next(line for line in page(window).findChildren(QLineEdit) if line.accessibleName().startswith("Skäl"))
    line.setText("Nu.")
    press(window, "Avsluta ärendet")
    assert state(case) is CaseState.CLOSED


def test_h4_h5_nobody_asks_the_dead(window: MainWindow, memory: Memory) -> None:
    opened(window, memory, "Bertil")
    model = page(window).desk.model
    for reason, asked in (
        (ClosingReason.GOALS_MET, True), (ClosingReason.DECEASED, False), (ClosingReason.MOVED, True),
    ):  # fmt: skip
        model.set("closing.reason", reason)
        for _ in range(3):  # it is made anew, and shown
            QApplication.processEvents()
        said = texts(window)
        assert "Varför avslutas det?" in said
        assert ("Vad tyckte Bertil?" in said) is asked
        assert ("Vart kan Bertil vända sig igen?" in said) is asked
