"""The window on invented cases: leave at any page, come back in any order, find everything as it was."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.errors import SipError
from sipdesk.settings import Settings
from sipdesk.ui.frame.auto_lock import AutoLock
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import LIGHT
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.parts import Link, Row, UndoBar
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.work.place import NOWHERE, Place
from tests.ui import lint
from tests.ui.invented import Memory
from tests.ui.keyboard import type_words
from tests.ui.keyboard import write_over as write

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def window(memory: Memory, jobs: Jobs, qtbot: QtBot) -> Iterator[MainWindow]:
    window = shown(memory, jobs, qtbot)
    yield window
    window.close()


def shown(memory: Memory, jobs: Jobs, qtbot: QtBot, last: Place = NOWHERE, width: int = 1366) -> MainWindow:
    window = MainWindow(memory.workplace(last=last), jobs)
    qtbot.addWidget(window)
    window.resize(width, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def open_page(window: MainWindow, memory: Memory, code: str, who: str = "Helena", path: str = "") -> Page:
    uid = memory.named(who).uid
    window.open_case(uid, Place(uid, code, path))
    return page(window)


def page(window: MainWindow) -> Page:
    assert isinstance(window.shown, Page)
    return window.shown


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def press(root: QWidget, words: str) -> None:
    button = next(b for b in root.findChildren(QPushButton) if b.text() == words and b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def field(window: MainWindow, path: str) -> QLineEdit:
    return cast(QLineEdit, page(window).form.question(path).findChild(QLineEdit))


def test_a_case_opens_on_its_overview_with_the_next_step(window: MainWindow, memory: Memory) -> None:
    window.open_case(memory.named("Helena").uid)
    assert isinstance(window.shown, Overview)
    assert "Nästa steg" in texts(window.shown)
    assert "1  Upptäck behov" in texts(window.shown)
    assert "Helena" not in window.windowTitle()
    assert window.windowTitle() == "Översikt – SIPDesk"


def test_moments_unfold_and_tasks_lead_to_their_page(window: MainWindow, memory: Memory) -> None:
    window.open_case(memory.named("Bertil").uid)
    overview = cast(Overview, window.shown)
    head = cast(Row, overview.findChild(Row, "moment-need"))
    QTest.keyClick(head, Qt.Key.Key_Space)
    QTest.keyClick(cast(Row, overview.findChild(Row, "task-need")), Qt.Key.Key_Space)
    assert page(window).code == "need"
    assert window.windowTitle() == "Behovet – SIPDesk"
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert isinstance(window.shown, Overview)
    assert window.shown.findChild(Row, "task-need") is not None  # it is as it was left


def test_leaving_a_field_saves_and_typing_drafts(window: MainWindow, memory: Memory) -> None:
    open_page(window, memory, "need")
    edit = field(window, "need.found_by")
    write(edit, "Lena Ström")
    assert memory.saves == 0
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert memory.saves == 1
    assert "Sparat 09.42" in texts(window.statusBar())
    write(edit, "Ali")
    page(window).desk.model.write_draft()
    assert "Utkast sparat 09.42" in texts(window.statusBar())


def test_going_to_another_page_saves_and_coming_back_finds_everything(window: MainWindow, memory: Memory) -> None:
    open_page(window, memory, "need")
    write(field(window, "need.found_by"), "Lena Ström")
    window.step(True)
    assert page(window).code == "information"
    assert memory.saves == 1
    assert memory.named("Helena").need.found_by == "Lena Ström"
    window.step(False)
    assert field(window, "need.found_by").text() == "Lena Ström"


def test_where_nothing_is_asked_there_is_only_the_way_back(window: MainWindow, memory: Memory) -> None:
    for code, buttons in (("timeline", ["Till översikten"]), ("need", ["Spara och gå vidare", "Till översikten"])):
        shown_page = open_page(window, memory, code)
        foot = shown_page.foot_bar.findChildren(QPushButton)
        assert [one.text() for one in foot if one.isVisibleTo(shown_page)] == buttons
    open_page(window, memory, "timeline").foot_bar.primary_button.click()
    assert isinstance(window.shown, Overview)


@pytest.mark.parametrize(
    ("letter", "title"),
    [("T", "Ta tillbaka samtycke"), ("O", "Stor förändring i livet"), ("A", "Avslut"), ("L", "Vad har hänt")],
)
def test_c5_what_happens_is_one_step_away_from_every_page(
    window: MainWindow, memory: Memory, letter: str, title: str
) -> None:
    open_page(window, memory, "need")
    case_menu = window.menuBar().actions()[3].menu()
    assert isinstance(case_menu, QMenu)
    next(one for one in case_menu.actions() if f"&{letter}".lower() in one.text().lower()).trigger()
    assert window.windowTitle() == f"{title} – SIPDesk"


def test_printing_leads_to_the_papers_of_the_moment(window: MainWindow, memory: Memory) -> None:
    for name, title in (("Helena", "Brev till mötet"), ("Bertil", "Planen på papper")):
        case = memory.named(name)
        window.open_case(case.uid, Place(case.uid, "need"))
        QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
        assert window.windowTitle() == f"{title} – SIPDesk"


def test_undo_goes_to_the_page_where_it_was_typed(window: MainWindow, memory: Memory) -> None:
    open_page(window, memory, "need")
    before = field(window, "need.found_by").text()
    write(field(window, "need.found_by"), "Någon annan")
    window.step(True)
    assert window.opened
    window.opened.undo()
    assert page(window).code == "need"
    assert field(window, "need.found_by").text() == before
    assert field(window, "need.found_by").hasFocus()
    window.opened.redo()
    assert field(window, "need.found_by").text() == "Någon annan"


def test_save_and_go_on_shows_what_is_missing_once_and_then_goes_on(window: MainWindow) -> None:
    window.new_case()
    assert page(window).code == "person"
    assert window.opened is not None
    window.opened.go("invitation")
    opened = page(window)
    write_prose(opened, "meeting.purpose", "Vi träffas.")
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    links = [link for link in opened.findChildren(Link) if link.isVisible()]
    assert page(window) is opened
    assert min(links, key=lambda link: link.mapTo(opened, link.rect().topLeft()).y()).hasFocus()
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    assert page(window).code == "letters"


def write_prose(opened: Page, path: str, words: str) -> None:
    edit = cast(QPlainTextEdit, opened.form.question(path).findChild(QPlainTextEdit))
    type_words(edit, words)


def test_a_line_of_the_summary_leads_to_its_field(window: MainWindow) -> None:
    window.new_case()
    assert window.opened is not None
    window.opened.go("invitation")
    opened = page(window)
    write_prose(opened, "meeting.purpose", "Vi träffas.")
    opened.save_and_go_on()
    link = next(link for link in opened.findChildren(Link) if "vilken dag" in link.accessibleName().casefold())
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened.focused_path() == "meeting.on"
    assert opened.form.question("meeting.on").mistake.sentence == link.accessibleName()


def test_an_unreadable_date_survives_another_page_and_stands_in_the_summary(window: MainWindow, memory: Memory) -> None:
    open_page(window, memory, "need")
    write(field(window, "need.found_on"), "31/2")
    window.step(True)
    window.step(False)
    assert field(window, "need.found_on").text() == "31/2"
    assert any("31/2" in link.accessibleName() for link in page(window).findChildren(Link))


def test_removed_things_come_back_from_the_bar(window: MainWindow, memory: Memory) -> None:
    opened = open_page(window, memory, "invitation")
    case = memory.named("Helena")
    count = len(case.meeting.questions)
    remove = next(b for b in opened.findChildren(QPushButton) if b.text() == "Ta bort" and b.isVisible())
    remove.click()
    QApplication.processEvents()
    bar = cast(UndoBar, opened.findChild(UndoBar))
    assert len(case.meeting.questions) == count - 1
    assert bar.isVisible()
    bar.undo.click()
    assert len(case.meeting.questions) == count
    assert not bar.isVisible()


def test_search_and_filters(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert window.cases.search.hasFocus()
    type_words(window.cases.search, "brask")
    assert "1 träff" in texts(window.cases)
    assert window.cases.list.model().rowCount() == 1
    QTest.keyClick(window.cases.search, Qt.Key.Key_Down)
    assert window.cases.list.hasFocus()
    QTest.keyClick(window.cases.list, Qt.Key.Key_Return)
    assert window.opened is not None
    assert window.opened.model.case.person.last_name.startswith("Brask")
    press_segment(window, "Avslutade")
    assert window.cases.list.model().rowCount() == 2  # its section, and Sten


def test_enter_in_the_search_opens_the_first_hit_and_none_says_what_to_look_for(window: MainWindow) -> None:
    type_words(window.cases.search, "brask")
    QTest.keyClick(window.cases.search, Qt.Key.Key_Return)
    assert window.opened is not None
    assert window.opened.model.case.person.last_name.startswith("Brask")
    write(window.cases.search, "finns inte")
    assert "Inga träffar. Sök på namn, nummer eller ord i ärendet." in texts(window.cases)
    QTest.keyClick(window.cases.search, Qt.Key.Key_Return)
    QTest.keyClick(window.cases.search, Qt.Key.Key_Down)
    assert window.cases.search.hasFocus()
    assert window.opened.model.case.person.last_name.startswith("Brask")


def press_segment(window: MainWindow, words: str) -> None:
    next(b for b in window.cases.filter.buttons if b.text() == words).click()


def test_language_switches_on_the_fly_and_loses_nothing(
    window: MainWindow, memory: Memory, language: ScreenLanguage, qtbot: QtBot
) -> None:
    open_page(window, memory, "need", path="need.found_by")
    write(field(window, "need.found_by"), "Lena")
    language.use("en")
    qtbot.waitUntil(lambda: window.windowTitle() == "The need – SIPDesk")
    assert field(window, "need.found_by").text() == "Lena"
    assert field(window, "need.found_by").hasFocus()
    assert "Save and continue" in [b.text() for b in page(window).findChildren(QPushButton)]
    language.use("sv")
    qtbot.waitUntil(lambda: window.windowTitle() == "Behovet – SIPDesk")


def test_text_size_is_a_setting(window: MainWindow, memory: Memory) -> None:
    asked: list[Settings] = []
    window.settings_changed.connect(asked.append)
    open_page(window, memory, "need")
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        QTest.keyClick(window, key, CONTROL)
        QApplication.processEvents()  # the menu is a new one
    assert [one.text_size for one in asked] == [110, 125, 110, 100]
    assert page(window).code == "need"


def test_a_narrow_window_folds_the_list_away(memory: Memory, jobs: Jobs, qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    window = shown(memory, jobs, qtbot)
    open_page(window, memory, "need")
    assert not window.cases.isVisible()
    QTest.keyClick(window, Qt.Key.Key_B, CONTROL)
    assert window.cases.isVisible()
    assert not page(window).isVisible()
    window.open_case(memory.named("Bertil").uid)
    assert not window.cases.isVisible()
    assert window.shown is not None
    assert window.shown.isVisible()
    window.close()


def test_locking_saves_and_remembers_the_place(window: MainWindow, memory: Memory, qtbot: QtBot) -> None:
    open_page(window, memory, "need")
    write(field(window, "need.found_by"), "Lena")
    with qtbot.waitSignal(window.locked):
        QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    assert memory.saves == 1
    assert memory.last == [Place(memory.named("Helena").uid, "need", "need.found_by")]


def test_it_opens_where_one_was(memory: Memory, jobs: Jobs, qtbot: QtBot) -> None:
    uid = memory.named("Helena").uid
    window = shown(memory, jobs, qtbot, last=Place(uid, "need", "need.judged_by"))
    window.resume()
    assert page(window).code == "need"
    assert page(window).focused_path() == "need.judged_by"
    window.close()


def test_a_refused_save_stays_in_the_window_until_it_is_mended(
    window: MainWindow, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_case: object) -> None:
        raise SipError("store.damaged")

    opened = open_page(window, memory, "need")
    model = opened.desk.model
    monkeypatch.setattr(model, "_save", refuse)
    write(field(window, "need.found_by"), "Lena")
    window.step(True)
    assert any("skada" in words for words in texts(window))
    assert model.unsaved
    monkeypatch.setattr(model, "_save", lambda _case: None)
    assert model.save_now()


def test_help_for_the_field_unfolds(window: MainWindow, memory: Memory) -> None:
    open_page(window, memory, "need", path="need.found_on")
    QTest.keyClick(window, Qt.Key.Key_F1)
    QApplication.processEvents()
    assert any("3 veckor" in words for words in texts(page(window)))


def test_the_lock_warns_a_minute_before_and_any_key_puts_it_off(window: MainWindow, qtbot: QtBot) -> None:
    lock = AutoLock(minutes=3, minute_ms=1)
    told: list[int] = []
    lock.left.connect(told.append)
    with qtbot.waitSignal(lock.lock):
        lock.start()
    assert told == [2, 1]
    patient = AutoLock(minutes=3, minute_ms=3_600_000)
    patient.left.connect(told.append)
    patient.watch(window.windowHandle())
    patient.start()
    patient._minute_passed()
    assert patient.minutes_left == 2
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert patient.minutes_left == 3
    patient.stop()


def test_the_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert "Välj ett ärende" in texts(window)
    assert lint.problems(window) == []
