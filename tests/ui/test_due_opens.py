"""Every line of the worklist says in words what to do, and opens at that very field: here for each kind of due date."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from typing import Final, cast

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sipdesk import app as program
from sipdesk.domain.case import Case
from sipdesk.domain.correction import Correction
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.hand_over import HandOver
from sipdesk.domain.incident import Incident
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.secrecy import SecrecyReview
from sipdesk.domain.task import Moment
from sipdesk.domain.tasks import tasks
from sipdesk.domain.terms import (
    Answer,
    CaseState,
    ClosingReason,
    ExistingSip,
    Outcome,
    PaperAct,
    ReaderKind,
    Track,
)
from sipdesk.ui.cases.due_templates import templates
from sipdesk.ui.cases.worklist_rows import LINE
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.pages.papers.paper_list import PaperList
from sipdesk.ui.parts import Row
from sipdesk.ui.retention.page import RetentionRoom
from sipdesk.ui.way import due_way, wizard
from sipdesk.ui.way.due_way import PAPERS
from sipdesk.ui.way.task_words import words
from sipdesk.ui.work.case_path import covers
from sipdesk.ui.work.place import Place
from tests.ui.keyboard import focused

TODAY: Final = date.today()
NOW: Final = datetime.combine(TODAY, time(9))
YESTERDAY: Final = TODAY - timedelta(days=1)


@dataclass(frozen=True)
class Way:
    """From a due date to where the keyboard is. path: the field that has it; else words that its name begins with."""

    page: str
    path: str = ""
    spoken: str = ""


# Where each leads; "*" in a path stands for a uid.
WAYS: Final = {
    "A4.tell": Way("decline", spoken="Vera själv"),
    "A12.follow-up": Way("follow-up", spoken="Börja en uppföljning"),
    "A12.restart": Way("closing", "closing.reason"),
    "A13.tell": Way("not-needed", spoken="Vårdcentralen"),
    "B8.speak": Way("participants", "parties.*.spoken_on"),
    "C4.runs-out": Way("consent", spoken="Skriv ett nytt samtycke"),
    "C5.closing": Way("closing", "closing.reason"),
    "C5.tell": Way("withdraw", spoken="Jag har berättat för"),
    "C8.eighteen": Way("consent", spoken="Skriv ett nytt samtycke"),
    "C12.ask-later": Way("agreement", "plans.*.agreement.answer"),
    "D3.letters": Way("letters", spoken="Vårdcentralen"),
    "D5.no-reply": Way("replies", "parties.*.reply.coming"),
    "D5.no-replacement": Way("replies", "parties.*.reply.replacement"),
    "D7.first-step": Way("need", "need.first_step_on"),
    "D7.book-meeting": Way("invitation", "meeting.on"),
    "D7.meeting-day": Way("meeting", spoken="Bengt på mötet"),
    "D8.payment": Way("discharge", "discharge.ready_at"),
    "D8.summons-awaited": Way("discharge", "discharge.called_on"),
    "D8.summons": Way("letters", spoken="Vårdcentralen"),
    "D10.tell": Way("change", spoken="Vårdcentralen"),
    "D10.tell-person": Way("change", spoken="Bengt själv"),
    "D11.meeting-day": Way("received", "received.*.meeting_on"),
    "D11.plan": Way("received", "received.*.plan_on"),
    "D11.reply": Way("received", "received.*.replied_on"),
    "F10.plan-to-fix": Way("agreement", "plans.*.agreement.read_back_on"),
    "F11.call-early": Way("life-change", "life_changes.*.called_on"),
    "F16.action": Way("own-actions", "actions_done.*.on"),
    "G1.follow-up": Way("follow-up", spoken="Börja en uppföljning"),
    "G1.no-caller": Way("follow-up", spoken="Börja en uppföljning"),
    "G4.close": Way("closing", "closing.reason"),
    "G4.new-version": Way("agreement", spoken="Börja på en ny version"),
    "H2.holds-again": Way("reopened", spoken="Vårdcentralen"),
    "H2.holds-again-person": Way("reopened", spoken="Rolf själv"),
    "H2.tell": Way("closing", spoken="Vårdcentralen"),
    "H2.tell-person": Way("closing", spoken="Bertil själv"),
    "P4.goes-back": Way("cover", spoken="Lämna tillbaka ärendet"),
    "P5.decide": Way("", spoken="Gallra"),
    "P7.notify": Way("incident", "incidents.*.notified_on"),
    "P7.tell-corrected": Way("correct", "corrections.*.told"),
    "P7.tell-corrected-person": Way("correct", "corrections.*.told"),
    "P7.tell-person": Way("incident", "incidents.*.person_told_on"),
    "P7.weigh": Way("incident", "incidents.*.notify"),
    "P8.answer": Way("secrecy", "secrecy.*.decided_on"),
}


def _sent(case: Case, uid: str, paper: str, days: int = 5) -> None:
    at = NOW - timedelta(days=days)
    reader = ReaderKind.PARTY if uid else ReaderKind.PERSON
    case.issued.append(IssuedPaper(paper=paper, reader=reader, party_uid=uid, acts=[Act(act=PaperAct.SENT, at=at)]))


def _health_centre(case: Case) -> str:
    return next(party.uid for party in case.parties if party.name.startswith("Vårdcentralen"))


def _held(case: Case, outcome: Outcome) -> None:
    held = FollowUpHeld(on=YESTERDAY, plan_version=case.plan.version, outcome=outcome, settled_at=NOW)
    case.follow_ups = [held]


def _follow_existing(case: Case, way: ExistingSip) -> None:
    told = case.discharge
    case.track, told.sip_exists, told.existing = Track.DISCHARGE, Answer.YES, way
    told.existing_answer, told.existing_answered_on = Answer.YES, TODAY


def _not_called(case: Case) -> None:
    """Ready for discharge, and the region calls: its summons has not come."""
    case.issued, case.discharge.called_on = [], None


def _calls_ourselves(case: Case) -> None:
    _not_called(case)
    case.meeting.convener = "Somebody of ours"


def _met(case: Case) -> None:
    case.meeting.on = YESTERDAY
    for plan in case.plans:
        plan.final_at, plan.agreement.read_back_on, plan.agreement.answer = None, None, None


def _nobody_spoken_to(case: Case) -> None:
    case.issued = []
    for party in case.parties:
        party.spoken_on = None


def _hindered(case: Case) -> None:
    for party in case.parties:
        party.reply = replace(party.reply, coming=False, replacement="", on=TODAY)


def _only_herself(case: Case) -> None:
    case.issued = [paper for paper in case.issued if not paper.party_uid]


def _nearly_eighteen(case: Case) -> None:
    birthday = TODAY + timedelta(days=30)
    case.person.birth_date = birthday.replace(year=birthday.year - 18)
    case.person.identity_number = ""


def _told_of_closing(case: Case, *, party: bool) -> None:
    case.closing.on, case.closing.reason, case.issued = TODAY, ClosingReason.GOALS_MET, []
    if party:
        _sent(case, _health_centre(case), "summons")


def _told_otherwise(case: Case) -> None:
    again = case.reopened[-1]
    again.told = tuple(party.uid for party in case.parties)
    acts = [Act(act=PaperAct.SENT, at=again.closed_at)]
    case.issued.append(IssuedPaper(paper="closing", reader=ReaderKind.PERSON, acts=acts))


def _covers(case: Case) -> None:
    back = TODAY + timedelta(days=3)
    case.hand_overs = [HandOver(at=NOW, from_name="Karin Ek", received_at=NOW, received_by="Eva", back_by=back)]


def _astray(case: Case, notify: Answer | None, told: date | None = YESTERDAY) -> None:
    case.incidents = [Incident(noticed_on=YESTERDAY, notify=notify, person_told_on=told)]


def _corrected(case: Case, given_to: str) -> None:
    case.corrections = [Correction(at=NOW, reason="Fel i listan", given_to=(given_to,))]


def _asked_for(case: Case) -> None:
    case.secrecy = [SecrecyReview(asked_on=YESTERDAY)]


def _plan_fixed_unasked(case: Case) -> None:
    case.plan.agreement.answer = None
    case.plan.agreement.not_asked_reason = "Gick tidigt"


def _nobody_calls(case: Case) -> None:
    case.plan.follow_up.called_by = case.plan.lead.name = ""


def _no_plan_came(case: Case) -> None:
    for one in case.received:
        one.coming, one.who, one.replied_on = Answer.YES, "Karin Ek", YESTERDAY
        one.meeting_on = one.reply_by = YESTERDAY


def _kept_its_time(case: Case) -> None:
    """Nothing but who it was is left, from long ago."""
    old = Case(uid=case.uid, number=case.number, person=case.person, demo=True)
    for field in fields(Case):
        setattr(case, field.name, getattr(old, field.name))
    case.created_on, case.state = date(2010, 1, 1), CaseState.CLOSED
    case.closing.on, case.closing.closed_at = date(2010, 6, 1), datetime(2010, 6, 1, 9)


# What no demo case has today: whose case it is made of, and how.
MADE: Final[dict[str, tuple[str, Callable[[Case], None]]]] = {
    "A12.follow-up": ("Bertil", lambda case: _follow_existing(case, ExistingSip.FOLLOW_UP)),
    "A12.restart": ("Bertil", lambda case: _follow_existing(case, ExistingSip.RESTART)),
    "B8.speak": ("Helena", _nobody_spoken_to),
    "C8.eighteen": ("Elliot", _nearly_eighteen),
    "C12.ask-later": ("Bertil", _plan_fixed_unasked),
    "D5.no-replacement": ("D5.no-reply", _hindered),
    "D8.summons": ("Gunvor", _calls_ourselves),
    "D8.summons-awaited": ("Gunvor", _not_called),
    "D10.tell-person": ("D10.tell", _only_herself),
    "D11.plan": ("D11.meeting-day", _no_plan_came),
    "F10.plan-to-fix": ("Bertil", _met),
    "G1.no-caller": ("Bertil", _nobody_calls),
    "G4.close": ("Bertil", lambda case: _held(case, Outcome.CLOSE)),
    "G4.new-version": ("Bertil", lambda case: _held(case, Outcome.GO_ON)),
    "H2.holds-again-person": ("H2.holds-again", _told_otherwise),
    "H2.tell": ("Bertil", lambda case: _told_of_closing(case, party=True)),
    "H2.tell-person": ("Bertil", lambda case: _told_of_closing(case, party=False)),
    "P4.goes-back": ("Bertil", _covers),
    "P5.decide": ("Bertil", _kept_its_time),
    "P7.notify": ("Bertil", lambda case: _astray(case, Answer.YES)),
    "P7.tell-corrected": ("Bertil", lambda case: _corrected(case, _health_centre(case))),
    "P7.tell-corrected-person": ("Bertil", lambda case: _corrected(case, "")),
    "P7.tell-person": ("Bertil", lambda case: _astray(case, None, None)),
    "P7.weigh": ("Bertil", lambda case: _astray(case, None)),
    "P8.answer": ("Bertil", _asked_for),
}


@dataclass(frozen=True)
class Workplace:
    """The demo's window, its cases as they were, and in which of them what is due."""

    window: MainWindow
    cases: dict[str, Case]
    due: dict[str, str]

    def codes(self, case: Case) -> list[str]:
        return [due.code for due in worklist_items(case, TODAY, self.window.workplace.routine)]

    def with_due(self, code: str) -> Case:
        """A case in which that is due: a demo case, or one that is made of it."""
        base, change = MADE.get(code, (code, None))
        uid = self.due.get(base) or next(one.uid for one in self.cases.values() if one.person.first_name == base)
        self.window.open_case(uid)
        case = deepcopy(self.cases[uid])
        if change:
            change(case)
        self.window.workplace.save(case)
        return case


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Workplace]:
    with program.opened_demo(tmp_path_factory.mktemp("due"), qapp, lambda: NOW, whole=True) as session:
        window = session.window
        assert window is not None
        window.resize(1366, 768)
        window.show()
        lines = (*window.workplace.lines(False), *window.workplace.lines(True))
        found = Workplace(window, {line.uid: window.workplace.load(line.uid) for line in lines}, {})
        for case in found.cases.values():
            found.due.update({code: case.uid for code in found.codes(case) if code not in found.due})
        yield found


def settle() -> None:
    """A page finds its height in several steps."""
    for _ in range(9):
        QApplication.processEvents()


def fits(pattern: str, path: str) -> bool:
    wanted, found = pattern.split("."), path.split(".")
    return len(wanted) == len(found) and all(want in ("*", step) for want, step in zip(wanted, found, strict=True))


def seen(widget: QWidget) -> bool:
    """Whether the first line of it stands in view: it may be higher than the page is."""
    area: QWidget | None = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QScrollArea):
        return widget.isVisible()
    place = QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size())
    return area.viewport().rect().contains(place.topLeft() + QPoint(place.width() // 2, min(place.height(), 20) // 2))


def test_every_kind_of_due_date_is_tried() -> None:
    assert set(WAYS) == set(templates())


@pytest.mark.parametrize("code", sorted(WAYS))
def test_what_is_due_opens_at_that_very_field(code: str, place: Workplace) -> None:
    window, case, way = place.window, place.with_due(code), WAYS[code]
    assert code == "P5.decide" or code in place.codes(case)
    window.open_due(case.uid, code)
    settle()
    focus = focused()
    if way.page:
        page = cast(Page, window.shown)
        assert page.code == way.page
        if way.path:
            assert fits(way.path, page.focused_path()), page.focused_path()
    else:
        assert isinstance(window.shown, RetentionRoom)
    assert (focus.accessibleName() or focus.property("text")).startswith(way.spoken)
    assert seen(focus)


def test_every_page_that_something_due_leads_to_can_be_the_next_step() -> None:
    for way in WAYS.values():
        if way.page:
            assert words(way.page, "Åsa").next
            assert words(way.page, "Åsa").go


def test_what_is_left_of_a_task_opens_at_that_very_field(place: Workplace) -> None:
    """In the demo's cases as they stand, and in the open ones with the meeting so far ahead that nothing is due yet."""
    tried = set()
    still_open = (case for case in place.cases.values() if case.state is not CaseState.CLOSED)
    for case in (*place.cases.values(), *map(_far_ahead, still_open)):
        for task in tasks(case, TODAY, place.window.workplace.routine):
            wanted = due_way.place_of(task, case)
            if wanted and task.left and task.due is None and task.code not in tried:
                tried.add(task.code)
                place.window.workplace.save(deepcopy(case))
                _open_task(place.window, case.uid, task.code)
                page = cast(Page, place.window.shown)
                assert page.code == task.code
                found = (page.focused_path(), _named(focused(), page))
                assert any(covers(wanted, one) or (one and covers(one, wanted)) for one in found), (wanted, found)
                assert seen(focused())
    assert len(tried) > 7, tried


def _far_ahead(case: Case) -> Case:
    later = deepcopy(case)
    later.need.found_on, later.meeting.on = TODAY, TODAY + timedelta(days=18)
    return later


def _open_task(window: MainWindow, uid: str, code: str) -> None:
    window.open_case(uid)
    overview = cast(Overview, window.shown)
    for moment in Moment:
        if overview.findChild(Row, f"task-{code}") is None and wizard.moment_of(code) is moment:
            overview.findChild(Row, f"moment-{moment}").click()  # type: ignore[union-attr]
    QApplication.processEvents()
    overview.findChild(Row, f"task-{code}").click()  # type: ignore[union-attr]
    settle()


def _named(widget: QWidget, page: Page) -> str:
    """What the place is called where the keyboard is."""
    if isinstance(widget, Row):
        papers = page.findChild(PaperList)
        return f"{PAPERS}.{papers.chosen}" if isinstance(papers, PaperList) else ""
    while not widget.objectName():
        widget = cast(QWidget, widget.parentWidget())
    return widget.objectName()


def test_c12_who_was_not_asked_at_the_meeting_is_asked_on_the_page_of_the_fixed_plan(place: Workplace) -> None:
    case = place.with_due("C12.ask-later")
    place.window.open_due(case.uid, "C12.ask-later")
    page = cast(Page, place.window.shown)
    path = f"plans.{case.plan.uid}.agreement"
    model = page.desk.model
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert model.case.plan.agreement.answer is Answer.YES
    model.set(f"{path}.read_back_on", TODAY + timedelta(days=1))
    assert "C12.ask-later" not in place.codes(model.case)
    page.rebuild()
    assert f"{path}.taken_by" in page.form.paths, "a slip can be put right"
    assert model.case.plan.final_at is not None


# ------------------------------------------------------------------------------------------ the list of cases


def row_of(window: MainWindow, uid: str) -> QRect:
    model = window.cases.list.model()
    places = [model.index(place, 0) for place in range(model.rowCount())]
    index = next(one for one in places if one.data(LINE) == uid)
    window.cases.list.scrollTo(index)
    return window.cases.list.visualRect(index)


def click(window: MainWindow, where: QPoint) -> None:
    QTest.mouseMove(window.cases.list.viewport(), where)
    QTest.mouseClick(window.cases.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QApplication.processEvents()


def test_a_row_s_words_open_what_they_say_and_its_name_the_overview(place: Workplace) -> None:
    window, case = place.window, place.with_due("D7.first-step")
    window.cases.fill()
    row = row_of(window, case.uid)
    click(window, QPoint(row.center().x(), row.bottom() - 10))
    assert cast(Page, window.shown).focused_path() == "need.first_step_on"
    assert window.cases.list.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    row = row_of(window, case.uid)
    click(window, QPoint(row.center().x(), row.top() + 12))
    assert isinstance(window.shown, Overview)
    assert window.cases.list.viewport().cursor().shape() is not Qt.CursorShape.PointingHandCursor


def test_enter_opens_what_is_due_and_shift_enter_the_overview(place: Workplace) -> None:
    window, case = place.window, place.with_due("D7.first-step")
    window.cases.fill()
    row_of(window, case.uid)
    shown = window.cases.list
    shown.choose(case.uid)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert cast(Page, window.shown).focused_path() == "need.first_step_on"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.shown, Overview), "one key from there"
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Space)
    assert isinstance(window.shown, Page)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(window.shown, Overview)


def test_where_nothing_is_to_be_done_the_row_opens_the_overview(place: Workplace) -> None:
    window = place.window
    sten = next(one for one in place.cases.values() if one.state is CaseState.CLOSED and not place.codes(one))
    window.cases.closed_wanted.emit(True)
    row = row_of(window, sten.uid)
    click(window, QPoint(row.center().x(), row.bottom() - 10))
    assert isinstance(window.shown, Overview)
    assert window.cases.list.viewport().cursor().shape() is not Qt.CursorShape.PointingHandCursor
    window.cases.list.setFocus()
    QTest.keyClick(window.cases.list, Qt.Key.Key_Return)
    assert isinstance(window.shown, Overview)
    window.cases.closed_wanted.emit(False)


def test_a_search_finds_a_case_and_its_first_hit_opens_at_the_overview(place: Workplace) -> None:
    window, case = place.window, place.with_due("D7.first-step")
    window.cases.search.setText(case.person.name)
    window.cases.searched.emit(case.person.name)
    QTest.keyClick(window.cases.search, Qt.Key.Key_Return)
    assert isinstance(window.shown, Overview)
    assert window.cases.search.text() == ""


@pytest.mark.parametrize("path", ["closing.evaluation.heard", "closing.evaluation.helped"])
def test_a_field_far_down_is_in_view_also_when_a_preview_makes_its_page_narrower(path: str, place: Workplace) -> None:
    uid = next(one.uid for one in place.cases.values() if one.person.first_name == "Helena")
    place.window.open_case(uid, Place(uid, "participants"))
    QApplication.processEvents()
    place.window.open_case(uid, Place(uid, "closing", path))
    settle()
    assert cast(Page, place.window.shown).focused_path() == path
    assert seen(focused())
