"""Rows bound to the case: what is typed is kept, read, echoed, told about and undone."""

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Answer, Initiative
from sipdesk.ui.form import Form
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import LIGHT
from sipdesk.ui.rows.card import Card
from sipdesk.ui.rows.question import Question
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.work.model import CaseModel
from tests.ui import gallery, lint
from tests.ui.keyboard import write_over as write


@pytest.fixture
def model() -> CaseModel:
    return gallery.opened()


@pytest.fixture
def page(model: CaseModel, qtbot: QtBot) -> QWidget:
    page = gallery.shown(gallery.every_row(model), height=2400)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    return page


@pytest.fixture
def form(page: QWidget) -> Form:
    return next(form for form in page.findChildren(Form) if form.parent() and not isinstance(form.parent(), Card))


def line(form: Form, path: str) -> QLineEdit:
    return form.question(path).findChild(QLineEdit)  # type: ignore[return-value]


def prose(form: Form, path: str) -> QPlainTextEdit:
    return form.question(path).findChild(QPlainTextEdit)  # type: ignore[return-value]


def pressed(question: Question, words: str) -> None:
    button = next(b for b in question.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def leave(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Tab)


def said(form: Form, path: str) -> str:
    mistake = form.question(path).mistake
    return mistake.sentence if mistake.isVisible() else ""


def test_typing_reaches_the_case_and_undo_reaches_the_field(form: Form, model: CaseModel) -> None:
    edit = line(form, "need.found_by")
    write(edit, "Ali Demir")
    leave(edit)
    assert model.case.need.found_by == "Ali Demir"
    model.undo_stack.undo()
    assert edit.text() == "Lena Ström"


def test_undo_in_a_field_goes_through_the_case(form: Form, model: CaseModel) -> None:
    edit = line(form, "need.found_by")
    write(edit, "x")
    QTest.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() in ("x", "Lena Ström")
    model.undo_stack.undo()
    assert edit.text() == "Lena Ström"


def test_a_date_is_echoed_while_it_is_typed_and_written_out_when_left(form: Form, model: CaseModel) -> None:
    edit = line(form, "need.found_on")
    write(edit, "1/11")
    assert model.case.need.found_on == date(2026, 11, 1)
    assert edit.text() == "1/11"
    assert "söndag, för 15 dagar sedan" in words_of(form, "need.found_on")
    leave(edit)
    assert edit.text() == "2026-11-01"


def words_of(form: Form, path: str) -> list[str]:
    return [label.text() for label in form.question(path).findChildren(QLabel)]


def test_an_unreadable_date_stays_is_told_and_is_no_date(form: Form, model: CaseModel) -> None:
    edit = line(form, "need.found_on")
    write(edit, "31/2")
    assert said(form, "need.found_on") == ""
    leave(edit)
    assert edit.text() == "31/2"
    assert model.case.need.found_on is None
    assert said(form, "need.found_on") == "När?: dagen 31/2 finns inte"
    assert form.own_mistakes() == {"need.found_on": "När?: dagen 31/2 finns inte"}
    again = gallery.every_row(model)
    assert line(again, "need.found_on").text() == "31/2"
    again.deleteLater()


def test_a_date_may_be_empty(form: Form, model: CaseModel) -> None:
    edit = line(form, "need.found_on")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClick(edit, Qt.Key.Key_Delete)
    leave(edit)
    assert model.case.need.found_on is None
    assert said(form, "need.found_on") == ""


def test_a_day_when_nobody_works_is_told_in_words(form: Form) -> None:
    assert "torsdag, om 38 dagar. Obs: ledig dag (julafton)" in words_of(form, "meeting.on")


def test_a_time_is_written_as_the_clock_says(form: Form, model: CaseModel) -> None:
    edit = line(form, "meeting.starts")
    write(edit, "9:30")
    leave(edit)
    assert (model.case.meeting.starts, edit.text()) == (time(9, 30), "09.30")
    write(edit, "halv")
    leave(edit)
    assert said(form, "meeting.starts") == "Klockan: skriv ett klockslag, till exempel 13.00"


def test_a_number_that_is_none_stays_and_is_told(form: Form, model: CaseModel) -> None:
    edit = line(form, "meeting.minutes")
    write(edit, "en timme")
    leave(edit)
    assert (model.case.meeting.minutes, edit.text()) == (0, "en timme")
    assert said(form, "meeting.minutes") == "Hur länge?: skriv ett tal, som mest 999"


def test_answers_are_stored_at_once(form: Form, model: CaseModel) -> None:
    radios = form.question("need.initiative").findChildren(QRadioButton)
    QTest.mouseClick(radios[1], Qt.MouseButton.LeftButton)
    assert model.case.need.initiative == Initiative.PERSON
    boxes = form.question("need.signs").findChildren(QCheckBox)
    QTest.mouseClick(boxes[2], Qt.MouseButton.LeftButton)
    QTest.mouseClick(boxes[0], Qt.MouseButton.LeftButton)
    assert list(model.case.need.signs) == ["unclear", "returns"]
    model.undo_stack.undo()
    assert list(model.case.need.signs) == ["returns"]
    assert not boxes[0].isChecked()


def test_no_answer_is_shown_as_none(model: CaseModel, qtbot: QtBot) -> None:
    form = Form(model, lambda: gallery.TODAY, gallery.TYPES)
    qtbot.addWidget(form)
    question = form.yes_no("plan.agreement.answer", "Samtycker Åsa?")
    radios = question.findChildren(QRadioButton)
    assert [radio.isChecked() for radio in radios] == [False, False]
    radios[0].click()
    assert model.case.plan.agreement.answer == Answer.YES
    model.undo_stack.undo()
    assert [radio.isChecked() for radio in radios] == [False, False]


def test_a_passage_is_proposed_then_confirmed_and_asked_again_when_it_changes(form: Form, model: CaseModel) -> None:
    question = form.question("need.description")
    pressed(question, "Det stämmer")
    assert model.case.need.description.confirmed
    write(prose(form, "need.description"), "Nya ord")
    assert model.case.need.description == Passage("Nya ord", ("health", "medication"), confirmed=False)


def buttons_below(form: Form, path: str) -> list[str]:
    return [one.text() for one in form.question(path).findChildren(QPushButton) if one.isVisible()]


def test_a_passage_asks_again_when_its_writer_pauses_and_no_key_waits_for_it(form: Form, qtbot: QtBot) -> None:
    path = "need.description"
    pressed(form.question(path), "Det stämmer")
    qtbot.waitUntil(lambda: buttons_below(form, path) == ["Ändra"])
    write(prose(form, path), "Nya ord")
    assert buttons_below(form, path) == ["Ändra"]
    qtbot.waitUntil(lambda: buttons_below(form, path) == ["Det stämmer", "Ändra"])


def test_whoever_tabs_on_before_she_has_paused_comes_to_the_new_question(form: Form, qtbot: QtBot) -> None:
    path = "need.description"
    form.window().activateWindow()
    qtbot.waitUntil(form.window().isActiveWindow)
    pressed(form.question(path), "Det stämmer")
    edit = prose(form, path)
    edit.setFocus()
    qtbot.wait(50)  # the order of Tab follows when all stands
    write(edit, "Nya ord")
    leave(edit)
    qtbot.waitUntil(lambda: "Det stämmer" in getattr(form.window().focusWidget(), "text", str)())


def test_tab_comes_to_the_question_of_a_text_that_was_empty(form: Form, qtbot: QtBot) -> None:
    path = "need.description"
    form.window().activateWindow()
    qtbot.waitUntil(form.window().isActiveWindow)
    edit = prose(form, path)
    edit.setPlainText("")
    qtbot.waitUntil(lambda: buttons_below(form, path) == [])
    edit.setFocus()
    write(edit, "Nya ord")
    leave(edit)
    assert getattr(form.window().focusWidget(), "text", str)() == "Det stämmer"


def test_a_new_passage_gets_the_proposal_of_its_field(form: Form, model: CaseModel) -> None:
    edit = prose(form, "need.description")
    edit.setPlainText("")
    assert model.case.need.description == Passage()
    write(edit, "Åsa ramlar ofta.")
    assert model.case.need.description == Passage("Åsa ramlar ofta.", ("health",), confirmed=False)


def test_choosing_what_a_passage_tells_confirms_it(form: Form, model: CaseModel) -> None:
    question = form.question("preparation.what_matters")
    pressed(question, "Ändra")
    boxes = {box.text(): box for box in question.findChildren(QCheckBox)}
    boxes["Hälsa"].click()
    assert model.case.preparation.what_matters == Passage("Jag vill bo kvar hemma.", ("health", "housing"), True)
    boxes["Hälsa"].click()
    boxes["Boende"].click()
    assert model.case.preparation.what_matters == Passage("Jag vill bo kvar hemma.", (), confirmed=False)
    model.undo_stack.undo()
    assert model.case.preparation.what_matters.types == ("housing",)
    assert boxes["Boende"].isChecked()


def test_parts_are_added_removed_and_brought_back(form: Form, model: CaseModel) -> None:
    question = form.question("meeting.questions")
    pressed(question, "Lägg till fråga")
    assert len(model.case.meeting.questions) == 3
    new = model.case.meeting.questions[2]
    path = f"meeting.questions.{new.uid}.text"
    assert prose(form, path).hasFocus()
    write(prose(form, path), "Vem ringer jag?")
    said_words: list[str] = []
    model.removed.connect(said_words.append)
    pressed(question, "Ta bort")  # the first card's
    assert said_words[-1] == "Frågan Vem hjälper mig med medicinen på morgonen? är borttagen."
    assert [q.text.text for q in model.case.meeting.questions][-1] == "Vem ringer jag?"
    assert len(model.case.meeting.questions) == 2
    model.undo_stack.undo()
    assert len(model.case.meeting.questions) == 3
    first = model.case.meeting.questions[0]
    assert prose(form, f"meeting.questions.{first.uid}.text").toPlainText().startswith("Vem hjälper mig")


def test_findings_stand_under_their_field_and_lead_to_it(form: Form) -> None:
    form.show_findings({"need.found_by": "Skriv vem som upptäckte behovet"}, {"need.description.text": "Lång mening"})
    assert said(form, "need.found_by") == "Skriv vem som upptäckte behovet"
    assert said(form, "need.description") == "Lång mening"
    assert "Skriv vem" in line(form, "need.found_by").accessibleDescription()
    assert form.go("need.found_by")
    assert line(form, "need.found_by").hasFocus()
    assert not form.go("plan.lead.name")
    form.show_findings({})
    assert said(form, "need.found_by") == ""


def test_help_unfolds_in_the_page(form: Form) -> None:
    question = form.question("need.found_on")
    question.toggle_help()
    assert "Tre veckor räknas från den här dagen." in words_of(form, "need.found_on")
    question.toggle_help()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("code", ["sv", "en"])
def test_every_kind_of_row_passes_the_lint(
    qapp: QApplication, qtbot: QtBot, language: ScreenLanguage, scale: float, code: str
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, scale))
    language.use(code)
    page = gallery.shown(gallery.every_row(gallery.opened()), width=1366)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    assert lint.problems(page) == []
    assert lint.unreached(page) == []
