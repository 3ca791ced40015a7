"""What a rule knows stands on its page: signs, estimates, moved participants, who documents, what is not answered."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.discharge import Estimate
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.rules.closing import h3_who_documents
from sipdesk.domain.rules.consent import c4_last_day
from sipdesk.domain.terms import Call, Extent, PaperAct, ReaderKind
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.papers.copy_for_records import CopyForRecords
from sipdesk.ui.parts import Row
from tests.ui.invented import NOW, Memory
from tests.ui.opened import opened, page

TODAY = NOW.date()


@pytest.fixture
def memory() -> Memory:
    return Memory()


def texts(window: MainWindow) -> list[str]:
    QApplication.processEvents()  # what has just been laid out shows itself then
    return [label.text() for label in page(window).findChildren(QLabel) if label.isVisible()]


def beside_the_copy(window: MainWindow) -> list[str]:
    return [label.text() for shown in page(window).findChildren(CopyForRecords) for label in shown.findChildren(QLabel)]


def test_a5_a_ticked_sign_that_left_the_checklist_can_be_seen_and_taken_away(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Helena")
    listed = next(iter(memory.routine.signs))
    case.need.signs = (listed, "left")
    with opened(memory, case, "need", qtbot) as window:
        boxes = page(window).form.question("need.signs").findChildren(QCheckBox)
        assert [box.text() for box in boxes if box.isChecked()][-1] == "left"
        boxes[-1].click()
        assert page(window).desk.model.case.need.signs == (listed,)


def test_a17_the_estimate_that_holds_is_said_until_the_notice_has_come(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Gunvor")
    told = case.discharge
    told.ready_on = told.ready_at = told.discharged_on = None
    told.estimates = [
        Estimate("second", TODAY + timedelta(days=4), TODAY), Estimate("first", TODAY + timedelta(days=9), None),
    ]  # fmt: skip
    with opened(memory, case, "discharge", qtbot) as window:
        said = [words for words in texts(window) if words.startswith("Utskrivningen beräknas till")]
        assert len(said) == 1
        assert "enligt beskedet" in said[0]
        model = page(window).desk.model
        model.set("discharge.estimates.second.day", None)
        assert next(words for words in texts(window) if words.startswith("Utskrivningen beräknas")).count(",") == 0
        model.set("discharge.ready_on", TODAY)
        assert not [words for words in texts(window) if words.startswith("Utskrivningen beräknas")]
        assert [words for words in texts(window) if words.startswith("Kallelserna ska skickas senast")]


def test_d1_a_participant_in_another_list_than_usual_says_where_from(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Helena")
    party = next(one for one in case.parties if not one.own and one.call is Call.SUMMONED)
    with opened(memory, case, "participants", qtbot) as window:

        def heard() -> str:
            rows = [row for row in page(window).findChildren(Row) if row.isVisible()]
            return next(row.accessibleName() for row in rows if row.accessibleName().startswith(party.name))

        assert "flyttad" not in heard()
        page(window).desk.model.set(f"parties.{party.uid}.call", Call.INVITED)
        page(window).refresh()
        QApplication.processEvents()
        assert "flyttad från Kallas" in heard()


def test_h3_those_who_document_the_closing_are_named(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Helena")
    case.issued = []
    with opened(memory, case, "closing", qtbot) as window:
        assert "Varje verksamhet antecknar avslutet i sin egen dokumentation." in beside_the_copy(window)
    told = next(one for one in case.parties if not one.own)
    sent = [Act(act=PaperAct.SENT, at=NOW)]
    case.issued = [IssuedPaper(paper="summons", reader=ReaderKind.PARTY, party_uid=told.uid, acts=sent)]
    names = [party.name for party in h3_who_documents(case)]
    assert len(names) == 2
    with opened(memory, case, "closing", qtbot) as window:
        words = f"{names[0]} och {names[1]} antecknar avslutet, var och en i sin egen dokumentation."
        assert words in beside_the_copy(window)


def test_h5_what_is_not_answered_is_said_once_somebody_has_begun(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Helena")
    with opened(memory, case, "closing", qtbot) as window:
        model = page(window).desk.model
        assert not [words for words in texts(window) if words.endswith("saknar svar.")]
        model.set("closing.evaluation.heard", Extent.WHOLLY)
        assert "2 frågor saknar svar." in texts(window)
        model.set("closing.evaluation.helped", Extent.NOT)
        assert "1 fråga saknar svar." in texts(window)
        model.set("closing.evaluation.whom_to_ring", Extent.PARTLY)
        assert not [words for words in texts(window) if words.endswith("saknar svar.")]


def test_c15_a_new_act_has_its_year_filled_in_and_no_row_confirmed(memory: Memory, qtbot: QtBot) -> None:
    case = memory.named("Helena")
    with opened(memory, case, "consent", qtbot) as window:
        before = len(case.consent.acts)
        buttons = page(window).findChildren(QPushButton)
        next(one for one in buttons if one.text() == "Skriv ett nytt samtycke").click()
        act = page(window).desk.model.case.consent.acts[-1]
        assert len(page(window).desk.model.case.consent.acts) == before + 1
        assert (act.valid_from, act.valid_to) == (TODAY, c4_last_day(TODAY, memory.routine))
        assert act.grants
        assert not any(grant.confirmed for grant in act.grants)
