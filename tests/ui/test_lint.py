"""The lint itself finds what it is for; every page passes it in both languages, at 100 and 200 %."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import CONTRAST, DARK, LIGHT, Tokens
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.way import book
from sipdesk.ui.work.place import Place
from tests.ui import lint
from tests.ui.high_contrast import THEMES
from tests.ui.invented import NOW, Memory
from tests.ui.many_cases import year_of_meetings


def bad_form() -> QWidget:
    form = QWidget()
    rows = QFormLayout(form)
    choice = QComboBox()
    choice.addItems(["Ett", "Två"])
    trapping = QPlainTextEdit()
    nameless = QToolButton()
    nameless.setFocusPolicy(trapping.focusPolicy())
    misnamed = QPushButton("Spara")
    misnamed.setAccessibleName("Knapp")
    narrow = QLabel("Donaudampfschifffahrtsgesellschaft")
    narrow.setFixedWidth(40)
    rows.addRow(QLabel("Utan koppling"), choice)
    rows.addRow(nameless)
    rows.addRow("&Namn", QLineEdit())
    rows.addRow("&Nytt namn", QLineEdit())
    rows.addRow("T&ext", trapping)
    rows.addRow(misnamed)
    rows.addRow(narrow)
    return form


@pytest.mark.parametrize(
    "sign",
    [
        "is named by its value only",
        "has no name",
        "Alt+n stands for",
        "keeps the Tab key",
        "shows “Spara” but is called “Knapp”",
        "cut: Donau",
    ],
)
def test_a_bad_form_is_told_off(qtbot: QtBot, sign: str) -> None:
    form = bad_form()
    qtbot.addWidget(form)
    form.show()
    assert [problem for problem in lint.problems(form) if sign in problem]


def test_tab_that_jumps_is_noticed(qtbot: QtBot) -> None:
    form = QWidget()
    column = QVBoxLayout(form)
    lines = [QLineEdit() for _ in range(3)]
    for number, line in enumerate(lines):
        line.setAccessibleName(str(number))
        column.addWidget(line)
    QWidget.setTabOrder(lines[2], lines[1])
    qtbot.addWidget(form)
    form.show()
    assert any(problem.startswith("Tab goes up") for problem in lint.problems(form))


@pytest.fixture(scope="module")
def memory() -> Memory:
    memory = Memory()
    memory.cases |= {case.uid: case for case in year_of_meetings(NOW.date())}
    return memory


@pytest.mark.parametrize(
    ("code", "scale", "who"), [("sv", 1.0, "Helena"), ("sv", 2.0, "Bertil"), ("en", 1.0, "Sara"), ("en", 2.0, "Helena")]
)
def test_every_page_passes(
    qapp: QApplication, qtbot: QtBot, language: ScreenLanguage, memory: Memory, code: str, scale: float, who: str
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, scale))
    language.use(code)
    strays = lint.StrayWindows(qapp)
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    uid = memory.named(who).uid
    found: dict[str, list[str]] = {}
    for page in ("", *book.PAGES):
        window.open_case(uid, Place(uid, page))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        problems = [*lint.problems(window), *(f"not reached: {name}" for name in lint.unreached(window))]
        found |= {page or "overview": problems} if problems else {}
    for place in (["", ""], ["unit", ""], ["thresholds", ""], ["kinds", ""], ["kinds", "school"], ["signs", ""]):
        memory.place = place
        window.visit("setup")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        problems = [*lint.problems(window), *(f"not reached: {name}" for name in lint.unreached(window))]
        found |= {" ".join(place): problems} if problems else {}
    for room in ("figures", "log", "retention"):
        window.visit(room)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        problems = [*lint.problems(window), *(f"not reached: {name}" for name in lint.unreached(window))]
        found |= {room: problems} if problems else {}
    window.close()
    jobs.close()
    qapp.removeEventFilter(strays)
    assert strays.seen == []
    assert found == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK, *THEMES.values()], ids=["light", "dark", *THEMES])
def test_every_pair_of_colours_can_be_read(tokens: Tokens) -> None:
    weak = [
        f"{ink} on {ground}: {lint.contrast(tokens[ink], tokens[ground]):.2f} < {least}"
        for ink, ground, least in CONTRAST
        if lint.contrast(tokens[ink], tokens[ground]) < least
    ]
    assert weak == []
