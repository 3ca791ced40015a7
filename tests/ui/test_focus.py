"""What has the keyboard is shown once: by the ring, never by a tint of the style beside it. And Tab follows the eye
without keeping hold of anything that Qt frees."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QGridLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import getAllValidWrappers

from sipdesk.ui.frame.foot_bar import FootBar
from sipdesk.ui.parts import (
    STRETCH,
    CheckList,
    Choice,
    KeptFocus,
    Row,
    Segments,
    clear,
    column,
    first_stop,
    follow_the_eye,
    holder,
    laid_out,
    row,
    scrolling,
    text,
)
from sipdesk.ui.parts.focus_ring import FocusRing
from sipdesk.ui.parts.text import Heading
from sipdesk.ui.rows.card import Card
from tests.ui.invented import Memory
from tests.ui.opened import opened


@pytest.mark.parametrize(
    "make",
    [
        lambda: Choice("Språk", ["Svenska"], 0, upright=True),
        lambda: CheckList("Tecken", ["Hälsa"]),
        lambda: Row("Behovet", "Inte påbörjat"),
    ],
    ids=["answer", "box", "row"],
)
def test_nothing_is_tinted_behind_what_has_the_keyboard(make: Callable[[], QWidget], qtbot: QtBot) -> None:
    before, asked = QLineEdit(), make()
    page = holder(column(before, asked), "page")
    qtbot.addWidget(page)
    page.resize(600, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    before.setFocus()
    without = asked.grab().toImage()
    QTest.keyClick(before, Qt.Key.Key_Tab)  # a key: from now on the style would show the focus too
    assert asked.isAncestorOf(page.focusWidget()) or page.focusWidget() is asked
    assert asked.grab().toImage() == without


def held_items() -> list[QLayoutItem]:
    """The Python side of places in layouts. It lives on when Qt has freed the place, and what is made at the same
    address afterwards is taken for it: a filter is given a place instead of a widget, and the program falls."""
    return [one for one in getAllValidWrappers() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]


def is_waiting(window: QWidget) -> bool:
    return any(type(one).__name__ == "_Waiting" for one in window.children())


def test_the_tab_order_holds_no_place_of_a_layout(qtbot: QtBot) -> None:
    before = len(held_items())
    inner, grid = column(QLineEdit(), QLabel("b"), gap=0), QGridLayout()
    grid.addWidget(QPushButton("sist"), 1, 0)
    grid.addWidget(QPushButton("först"), 0, 0)
    outer = column(row(QLineEdit(), STRETCH), inner, grid)
    page = holder(outer)
    qtbot.addWidget(page)
    page.show()
    follow_the_eye(page)
    qtbot.waitUntil(lambda: not is_waiting(page))
    assert laid_out(outer) == []
    assert first_stop(page) is page.findChildren(QLineEdit)[0]
    clear(inner)
    qtbot.waitUntil(lambda: not is_waiting(page))
    assert len(held_items()) == before


def test_an_open_menu_shows_its_own_row_and_gets_no_ring(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QMainWindow()
    qtbot.addWidget(window)
    inside, bar = QPushButton("Skriv ut"), window.menuBar()
    bar.addMenu("&Arkiv").addAction("Lås")
    window.setCentralWidget(holder(column(inside)))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    inside.setFocus(Qt.FocusReason.TabFocusReason)
    assert [one for one in window.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible()]
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    assert [one for one in window.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible()] == []
    ring.deleteLater()


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[KeptFocus]:
    """The keeper, for one test."""
    keeper = KeptFocus(qapp)
    yield keeper
    qapp.focusChanged.disconnect(keeper._follow)
    qapp.focusWindowChanged.disconnect(keeper._look_later)


def in_front(page: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)


def test_a_button_that_is_shut_behind_a_dialog_gives_the_keyboard_to_its_neighbour(
    qtbot: QtBot, kept: KeptFocus
) -> None:
    assert kept
    far, near, pressed = QPushButton("Hjälp"), QPushButton("Spara"), QPushButton("Skriv ut")
    page = holder(column(far, holder(column(near, pressed))))
    in_front(page, qtbot)
    pressed.setFocus()
    over = QDialog(page)
    over.show()
    over.activateWindow()
    qtbot.waitUntil(over.isActiveWindow)
    pressed.setEnabled(False)
    over.close()
    page.activateWindow()
    qtbot.waitUntil(near.hasFocus)


def test_where_a_row_was_taken_away_the_next_one_in_its_list_has_the_keyboard(qtbot: QtBot, kept: KeptFocus) -> None:
    assert kept
    gone, left = QPushButton("Första"), QPushButton("Andra")
    page = holder(column(QPushButton("Ovanför"), holder(column(gone, left))))
    in_front(page, qtbot)
    gone.setFocus()
    gone.clearFocus()  # as Qt leaves it when the widget goes in the middle of a change of windows
    gone.hide()
    qtbot.waitUntil(left.hasFocus)


def test_a_foot_bar_that_is_made_anew_keeps_the_keyboard_on_its_act(qtbot: QtBot) -> None:
    bar = FootBar("Spara och gå vidare", lambda: None, lambda: None)
    page = holder(column(QPushButton("Ovanför"), bar))
    in_front(page, qtbot)
    bar.primary("Skriv ut 3 papper", lambda: None)
    bar.primary_button.setFocus()
    bar.primary("Skriv ut 1 papper", lambda: None)
    assert bar.primary_button.hasFocus()
    assert bar.primary_button.text() == "Skriv ut 1 papper"
    bar.usual()
    assert bar.primary_button.hasFocus()


def chain(first: QWidget, count: int) -> list[QWidget]:
    found = [first]
    while len(found) < count:
        following: QWidget | None = found[-1].nextInFocusChain()
        while following is not None and following.focusPolicy() == Qt.FocusPolicy.NoFocus:
            following = following.nextInFocusChain()
        assert following is not None
        found.append(following)
    return found


def test_what_is_put_in_is_reached_in_its_place_without_the_rest_being_looked_at(qtbot: QtBot) -> None:
    """Behind what stands before it, also where that is deep inside something else, and before what comes after."""
    first, deep, last = QLineEdit(), QLineEdit(), QLineEdit()
    place = column(gap=0)
    beside = row(holder(column(first, holder(column(QLabel("a"), deep)))), holder(column(QLabel("b"), holder(place))))
    page = holder(column(beside, last))
    in_front(page, qtbot)
    follow_the_eye(page)
    qtbot.waitUntil(lambda: not is_waiting(page))
    one, two = QLineEdit(), QLineEdit()
    clear(place)
    for made in (two, one):
        place.insertWidget(0, made)
    qtbot.waitUntil(lambda: not is_waiting(page))
    assert chain(first, 5) == [first, deep, one, two, last]


def test_what_stands_first_in_the_window_is_reached_first(qtbot: QtBot) -> None:
    place, last = column(gap=0), QLineEdit()
    page = holder(column(holder(place), last))
    in_front(page, qtbot)
    made = [QLineEdit(), QLineEdit()]
    clear(place)
    for one in made:
        place.addWidget(one)
    qtbot.waitUntil(lambda: not is_waiting(page))
    assert chain(made[0], 4) == [*made, last, made[0]]


def test_what_tab_comes_to_from_outside_a_long_page_is_scrolled_into_view(qtbot: QtBot, kept: KeptFocus) -> None:
    assert kept
    top, bottom, outside = QLineEdit(), QLineEdit(), QLineEdit()
    area = scrolling(column(top, text("Långt ned"), 2000, bottom))
    page = holder(column(outside, (area, 1)))
    page.resize(400, 300)
    in_front(page, qtbot)
    follow_the_eye(page)
    qtbot.waitUntil(lambda: not is_waiting(page))
    QApplication.processEvents()
    area.ensureWidgetVisible(bottom)
    outside.setFocus()
    assert top.visibleRegion().isEmpty()
    QTest.keyClick(outside, Qt.Key.Key_Tab)
    assert top.hasFocus()
    qtbot.waitUntil(lambda: not top.visibleRegion().isEmpty())


def test_the_keyboard_stands_in_nothing_that_is_hidden(qtbot: QtBot, kept: KeptFocus) -> None:
    assert kept
    field, other = QLineEdit(), QLineEdit()
    folded = holder(column(field))
    page = holder(column(QLineEdit(), holder(column(folded, other))))
    in_front(page, qtbot)
    folded.hide()
    field.setFocus()
    qtbot.waitUntil(other.hasFocus)


def test_a_page_is_begun_at_its_heading_where_its_first_act_stands_far_below(
    qtbot: QtBot, kept: KeptFocus
) -> None:
    assert kept
    memory = Memory()
    with opened(memory, memory.named("Helena"), "information", qtbot, active=True) as window:
        window.resize(1366, 420)
        assert window.opened
        window.opened.go("consent")
        qtbot.wait(50)
        began = window.focusWidget()
        assert isinstance(began, Heading)
        assert began.text() == "Samtycke"
        assert not began.visibleRegion().isEmpty()
        QTest.keyClick(began, Qt.Key.Key_Tab)
        following = window.focusWidget()
        assert following is not None
        qtbot.waitUntil(lambda: not following.visibleRegion().isEmpty())


def test_what_is_changed_has_the_keyboard_at_once(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Gunvor"), "discharge", qtbot, active=True) as window:
        cards = [card for card in window.findChildren(Card) if not card.unfolded]
        assert len(cards) > 1, "or there is no next one that could get it"
        tool = cards[0].tools[0]
        tool.setFocus()
        QTest.keyClick(tool, Qt.Key.Key_Return)
        qtbot.wait(20)
        has_it = window.focusWidget()
        assert cards[0].rows is not None
        assert cards[0].rows.isAncestorOf(has_it)
        assert has_it is not None
        assert not has_it.visibleRegion().isEmpty()


def ring_of(page: QWidget) -> QWidget:
    return next(one for one in page.findChildren(QWidget) if type(one).__name__ == "_Ring" and one.isVisible())


def test_the_ring_touches_no_letter_and_no_neighbour(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    beside = Choice("Möte", ["Hela mötet", "Inte med"], 0)
    views, before = Segments("Visa", ["Pågående", "Avslutade"]), QLineEdit()
    page = holder(column(before, beside, row(views, STRETCH)))
    in_front(page, qtbot)
    answer, segment = beside.buttons[0], views.buttons[0]
    answer.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(page).geometry().right() - answer.mapTo(page, answer.rect().bottomRight()).x() > 6
    segment.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring_of(page).geometry().right() - segment.mapTo(page, segment.rect().bottomRight()).x() <= 3
    ring.deleteLater()
