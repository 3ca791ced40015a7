"""Measures of the design's pictures that a change could lose: where icons and arrows stand, what a foot takes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.ui.big_screen.foot import Ways, foot
from sipdesk.ui.big_screen.scenes import Kind, Scene
from sipdesk.ui.frame.crumbs import ARROW
from sipdesk.ui.look import theme
from sipdesk.ui.overview import Overview
from sipdesk.ui.parts import Label, Row
from tests.ui.invented import Memory
from tests.ui.opened import opened, opened_demo, page


def middle(widget: QWidget, of: QWidget) -> int:
    """The height at which its middle stands."""
    return widget.mapTo(of, QPoint(0, widget.height() // 2)).y()


def test_the_icon_of_a_date_stands_on_its_first_line(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    assert qtbot
    with opened_demo(tmp_path, qapp, "Helena", "") as window:
        assert isinstance(window.shown, Overview)
        dates = [one for one in window.shown.findChildren(Row) if one.accessibleName().startswith("Möte ")]
        assert dates
        for one in dates:
            labels = one.findChildren(QLabel)
            drawn = next(label for label in labels if not isinstance(label, Label))
            title = next(label for label in labels if isinstance(label, Label))
            line = title.mapTo(one, QPoint(0, title.fontMetrics().height() // 2)).y()
            assert abs(middle(drawn, one) - line) <= 3


def test_the_two_lists_of_participants_are_as_high_as_each_other(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Helena"), "participants", qtbot) as window:
        QApplication.processEvents()
        boxes = [box for box in page(window).findChildren(QFrame) if box.accessibleName() in ("Kallas", "Bjuds in")]
        summoned, invited = boxes
        assert summoned.height() == invited.height()
        assert len(summoned.findChildren(Row)) != len(invited.findChildren(Row)), "or it would be so by itself"


def test_the_address_book_is_searched_where_a_glass_stands(qtbot: QtBot) -> None:
    memory = Memory()
    with opened(memory, memory.named("Helena"), "participants", qtbot) as window:
        lines = page(window).findChildren(QLineEdit)
        field = next(one for one in lines if one.accessibleName() == "Sök i adressboken")
        assert field.actions()
        assert not field.actions()[0].icon().isNull()


@pytest.mark.parametrize("width", [1366, 700, 420])
def test_an_arrow_never_ends_a_line_of_the_way_here(qtbot: QtBot, width: int) -> None:
    memory = Memory()
    with opened(memory, memory.named("Helena"), "correct", qtbot) as window:
        window.resize(width, 768)
        QApplication.processEvents()
        arrows = [one for one in page(window).crumbs.findChildren(QLabel, ARROW) if one.isVisible()]
        assert len(arrows) >= 2
        for arrow in arrows:
            step = arrow.parentWidget()
            assert step is not None
            inside = [one for one in step.findChildren(QWidget) if isinstance(one, QPushButton | Label)]
            assert len(inside) == 1
            assert abs(middle(inside[0], step) - middle(arrow, step)) <= 2


def test_at_200_percent_the_plan_has_more_of_the_big_screen_than_its_foot(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme(scale=2.0))
    ways = Ways(*[lambda: None] * 9)
    for kind in Kind:
        bar, _ = foot(Scene(kind), ways, may_write=True, last=kind is Kind.READ_BACK)
        qtbot.addWidget(bar)
        bar.setFixedWidth(1366)
        bar.show()
        QApplication.processEvents()
        assert bar.heightForWidth(1366) <= 768 / 3, kind
        assert not [one.text() for one in bar.findChildren(QPushButton) if one.width() < one.sizeHint().width()]
