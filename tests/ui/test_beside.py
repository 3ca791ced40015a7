"""Fields beside each other stand on one line, whatever is written above them, and below each other take no air."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sipdesk.ui.look import theme
from sipdesk.ui.parts import SideBySide
from sipdesk.ui.start.card import AskedLine
from tests.ui.gallery import every_row, opened, shown

HINT = "Till exempel biståndshandläggare, sjuksköterska eller någon med ett ännu längre namn på sitt yrke"


def beside(qtbot: QtBot, width: int) -> tuple[SideBySide, AskedLine, AskedLine]:
    lines = AskedLine("&Yrke", HINT), AskedLine("&Telefon till arbetet")
    both = SideBySide(narrow=420)
    for line in lines:
        both.add(line)
    qtbot.addWidget(both)
    both.resize(width, 300)
    both.show()
    QApplication.processEvents()
    return both, *lines


def top(widget: QWidget, within: QWidget) -> int:
    return widget.mapTo(within, QPoint(0, 0)).y()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [1000, 860])
def test_fields_stand_on_one_line_with_and_without_a_hint(
    qtbot: QtBot, qapp: QApplication, scale: float, width: int
) -> None:
    theme.apply(qapp, theme.Theme(scale=scale))
    both, hinted, plain = beside(qtbot, width)
    assert top(hinted.edit, both) == top(plain.edit, both)


def test_a_label_keeps_to_its_field(qtbot: QtBot) -> None:
    _both, _, plain = beside(qtbot, 1000)
    assert plain.head is not None
    label = plain.head.children()[-1]
    assert isinstance(label, QWidget)
    assert top(plain.edit, plain) - (top(label, plain) + label.height()) == theme.current().space(4)


def test_below_each_other_nothing_is_held_open(qtbot: QtBot) -> None:
    _both, _, plain = beside(qtbot, 300)
    assert plain.head is not None
    assert plain.head.height() == plain.head.sizeHint().height()


def test_rows_of_a_page_stand_on_one_line(qtbot: QtBot) -> None:
    form = every_row(opened())
    page = shown(form)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    by, on = form.question("need.found_by"), form.question("need.found_on")
    assert by.asked.hint
    assert not on.asked.hint
    assert top(by.control, page) == top(on.control, page)
