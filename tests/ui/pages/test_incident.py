"""P7 in the window: reached from the overview and from the register, written, and shown on the paper it is about."""

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.incident import Incident
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import PaperAct
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory


def shown(qtbot: QtBot, memory: Memory, case: Case, task: str) -> MainWindow:
    window = MainWindow(memory.workplace(), Jobs())
    qtbot.addWidget(window, before_close_func=lambda _: window.jobs.close())
    window.resize(1366, 768)
    window.show()
    window.open_case(case.uid, Place(case.uid, task))
    QApplication.processEvents()
    return window


def press(window: MainWindow, words: str) -> None:
    assert window.shown is not None
    next(one for one in window.shown.findChildren(QPushButton) if words in (one.text(), one.accessibleName())).click()
    QApplication.processEvents()


def given_case(memory: Memory) -> Case:
    """Somebody who has been given a paper."""
    case = memory.named("Bertil")
    case.issued = [IssuedPaper(paper="summons", code="AB12", acts=[Act(act=PaperAct.SENT, at=NOW, by="Karin Ek")])]
    return case


def test_p7_the_register_leads_to_the_record_and_marks_the_paper(qtbot: QtBot) -> None:
    memory = Memory()
    case = given_case(memory)
    window = shown(qtbot, memory, case, "given")
    press(window, "Ett papper har hamnat fel")
    assert isinstance(window.shown, Page)
    press(window, "Skriv om ett papper som har hamnat fel")
    assert window.opened is not None
    (incident,) = window.opened.model.case.incidents
    assert (incident.noticed_on, incident.noticed_by) == (NOW.date(), "Karin Ek")
    window.opened.model.set(f"incidents.{incident.uid}.paper_uid", case.issued[0].uid, "Papper")
    window.opened.go("given")
    QApplication.processEvents()
    assert window.shown is not None
    marks = [label.text() for label in window.shown.findChildren(QLabel) if "fel händer" in label.text()]
    assert marks == ["Hamnade i fel händer"]


def test_p7_what_is_left_is_the_next_step(qtbot: QtBot) -> None:
    memory = Memory()
    case = given_case(memory)
    case.incidents = [Incident(noticed_on=NOW.date())]
    window = shown(qtbot, memory, case, "")
    assert window.shown is not None
    words = [label.text() for label in window.shown.findChildren(QLabel)]
    assert any("Berätta att ett papper hamnade fel" in line for line in words)


def test_p7_it_is_written_in_a_closed_case_too(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Sten")
    window = shown(qtbot, memory, case, "incident")
    assert isinstance(window.shown, Page)
    assert window.shown.form.isEnabled()
    press(window, "Skriv om ett papper som har hamnat fel")
    assert len(case.incidents) == 1
    assert window.opened is not None
    following = window.opened.desk.next_step(case)
    assert following is not None
    assert following.due is not None
    assert following.due.code == "P7.tell-person"
    window.opened.go("need")
    assert isinstance(window.shown, Page)
    assert not window.shown.form.isEnabled()
