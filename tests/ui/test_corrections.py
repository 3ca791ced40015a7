"""P7 in the window, on a real store: told while she is written, joined, parted, moved and told of, by keyboard."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import CaseState, CorrectionKind, PaperAct
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.pages.events.alike import AlikeBand, AlikeCard
from sipdesk.ui.pages.events.correct import WrongPerson
from sipdesk.ui.pages.events.set_aside import SetAside
from sipdesk.ui.work.place import Place
from tests.ui import lint
from tests.ui.keyboard import focused, type_words


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    assert qtbot
    with program.opened_demo(tmp_path, qapp) as session:
        assert session.window is not None
        session.window.resize(1366, 768)
        yield session.window


def shown(window: MainWindow, uid: str, code: str) -> Page:
    window.open_case(uid, Place(uid, code))
    QApplication.processEvents()
    return cast(Page, window.shown)


def uid_of(window: MainWindow, first_name: str) -> str:
    return next(line.uid for line in window.workplace.lines(False) if line.name.startswith(first_name))


def doubled(window: MainWindow) -> tuple[str, str]:
    """Bertil once more, as a colleague types him: the two cases' uids."""
    uid = uid_of(window, "Bertil")
    known = window.workplace.load(uid).person
    window.new_case()
    model = window.opened.model  # type: ignore[union-attr]
    for name in ("first_name", "last_name", "identity_number"):
        model.set(f"person.{name}", getattr(known, name))
        model.leave(f"person.{name}")
    return uid, model.case.uid


def words(window: MainWindow) -> list[str]:
    assert window.shown is not None
    return [label.text() for label in window.shown.findChildren(QLabel) if label.isVisibleTo(window.shown)]


def test_p7_a_double_entry_is_told_while_it_is_typed_and_leads_to_joining(window: MainWindow) -> None:
    _, other = doubled(window)
    QApplication.processEvents()
    assert window.shown is not None
    band = cast(AlikeBand, window.shown.findChild(AlikeBand))
    assert band.isVisibleTo(window.shown)
    assert "Samma nummer: det är samma person, i två ärenden." in words(window)
    band.findChild(QPushButton).click()  # type: ignore[union-attr]
    QApplication.processEvents()
    assert isinstance(window.shown, Page)
    assert window.shown.code == "correct"
    assert window.opened is not None
    assert window.opened.model.case.uid == other


def test_p7_joining_asks_for_a_reason_and_once_more_and_can_be_undone(window: MainWindow) -> None:
    kept, other = doubled(window)
    page = shown(window, kept, "correct")
    (card,) = page.findChildren(AlikeCard)
    card.join()
    assert card.mistake.sentence == "Skriv varför."
    card.reason.setText("Två kollegor")
    card.join()
    assert "samma person" in card.mistake.sentence
    assert window.workplace.load(other).state is CaseState.OPEN
    card.join()
    QApplication.processEvents()
    assert window.workplace.load(other).state is CaseState.CLOSED
    assert any("ingår här" in line for line in words(window))
    closed = shown(window, other, "closing").findChild(SetAside)
    assert closed is not None
    closed.part()
    assert closed.mistake.sentence == "Skriv varför."
    closed.because.setText("Det var far och son")
    closed.part()
    assert window.workplace.load(other).state is CaseState.OPEN


def press(key: Qt.Key = Qt.Key.Key_Return) -> None:
    QTest.keyClick(focused(), key)
    QApplication.processEvents()


def tab_to(words: str, most: int = 12) -> None:
    """Tab until that is reached, by its words; what is reached is seen."""
    for _ in range(most):
        press(Qt.Key.Key_Tab)
        reached = focused()
        said = reached.accessibleName() or getattr(reached, "text", str)()
        if said.startswith(words):
            assert not reached.visibleRegion().isEmpty()
            return
    pytest.fail(f"Tab does not come to {words}")


def test_p7_a_double_entry_is_found_and_joined_by_keys_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    kept = uid_of(window, "Bertil")
    known = window.workplace.load(kept).person
    window.new_case()
    other = window.opened.model.case.uid  # type: ignore[union-attr]
    for name in (known.first_name, known.last_name):
        type_words(focused(), name)
        press(Qt.Key.Key_Tab)
    tab_to("Nummer")
    type_words(focused(), known.identity_number)
    tab_to("Födelsedatum")
    tab_to("Gå till rättelser", 1)
    press()
    assert focused().accessibleName().startswith("Öppna ärendet")
    press()
    assert window.opened is not None
    assert window.opened.model.case.uid == kept, "it has a plan that is fixed, so that the new one goes on in it"
    shown(window, kept, "correct")
    tab_to("Varför slår du ihop dem?")
    type_words(focused(), "Två kollegor")
    tab_to("Slå ihop till det här ärendet", 1)
    press()
    assert focused().accessibleName().startswith("Slå ihop till det här ärendet"), "asked once more"
    press()
    assert window.workplace.load(other).state is CaseState.CLOSED
    assert any("ingår här" in line for line in words(window))
    assert window.shown is not None
    assert window.shown.isAncestorOf(focused())


def test_p7_the_case_goes_to_the_right_person_who_is_shown(window: MainWindow) -> None:
    uid = uid_of(window, "Bertil")
    card = shown(window, uid, "correct").findChild(WrongPerson)
    assert card is not None
    for edit, typed in ((card.first, "Rätta"), (card.last, "Provsson"), (card.number, "500101-9800")):
        edit.setText(typed)
    card.move_on()
    assert card.mistake.sentence == "Skriv varför."
    card.reason.setText("Fel rad i listan")
    card.move_on()
    assert "Rätta Provsson" in card.mistake.sentence
    card.move_on()
    assert window.opened is not None
    case = window.opened.model.case
    assert (case.person.name, case.person.identity_number) == ("Rätta Provsson", "19500101-9800")
    assert [one.kind for one in case.corrections] == [CorrectionKind.WENT_ON]
    assert window.workplace.load(uid).state is CaseState.CLOSED
    again = window.shown.findChild(WrongPerson) if window.shown else None
    assert again is not None
    assert not again.isAncestorOf(window.focusWidget())  # nobody is led to moving it once more


def test_p7_a_name_put_right_after_a_paper_went_out_is_noted_and_is_the_next_thing_to_tell(window: MainWindow) -> None:
    uid = uid_of(window, "Bertil")
    assert shown(window, uid, "person")
    assert window.opened is not None
    model = window.opened.model
    at = window.workplace.now()
    model.set("issued", [IssuedPaper(paper="summons", acts=[Act(act=PaperAct.SENT, at=at)])])
    before = model.case.person.last_name
    model.set("person.last_name", "Rättstavad")
    model.leave("person.last_name")
    (one,) = window.workplace.load(uid).corrections
    assert (one.last_name, one.kind, one.given_to) == (before, CorrectionKind.NAMED, ("",))
    page = shown(window, uid, "correct")
    assert any(before in line for line in words(window))
    told = page.form.question(f"corrections.{one.uid}.told")
    box = told.findChild(QCheckBox)
    assert box is not None
    box.click()
    assert window.workplace.load(uid).corrections[0].told == ("",)


def test_p7_a_name_set_back_leaves_no_correction(window: MainWindow) -> None:
    uid = uid_of(window, "Bertil")
    assert shown(window, uid, "person")
    assert window.opened is not None
    model = window.opened.model
    model.set("issued", [IssuedPaper(paper="summons", acts=[Act(act=PaperAct.SENT, at=window.workplace.now())])])
    before = model.case.person.last_name
    for name in ("Rättstavad", before):
        model.set("person.last_name", name)
        model.leave("person.last_name")
    assert window.workplace.load(uid).corrections == []


@pytest.mark.parametrize("size", [100, 200])
def test_p7_the_pages_pass_the_lint_and_are_reached_by_keyboard(window: MainWindow, size: int) -> None:
    kept, _ = doubled(window)
    window.change(replace(window.settings, text_size=size))
    page = shown(window, kept, "correct")
    assert page
    assert lint.problems(window) == []
    card = page.findChildren(AlikeCard)[0]
    card.reason.setFocus()
    QTest.keyClick(card.reason, Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is None or card.isAncestorOf(focused)
    assert shown(window, kept, "person")
    assert lint.problems(window) == []
