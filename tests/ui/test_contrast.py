"""What Qt itself decides of the colours, measured on what is drawn: hints, menus, and what cannot be used (WCAG 1.4.3,
1.4.11, 2.4.7), in light, dark and every high contrast of Windows."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import DARK, LIGHT, Tokens
from sipdesk.ui.parts import button
from tests.ui.high_contrast import THEMES
from tests.ui.lint import contrast

LOOKS = {"light": LIGHT, "dark": DARK, **THEMES}
_TWICE = 2.0  # as large as text gets: a stroke then has dots that are drawn whole


@pytest.fixture(params=LOOKS.values(), ids=list(LOOKS))
def tokens(request: pytest.FixtureRequest, qapp: QApplication) -> Tokens:
    look: Tokens = request.param
    theme.apply(qapp, theme.Theme(look, _TWICE))
    return look


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """On the page, as they stand in the program."""
    paper = QWidget()
    paper.setObjectName("page")
    lines = QVBoxLayout(paper)
    for one in widgets:
        lines.addWidget(one)
    qtbot.addWidget(paper)
    paper.show()
    return paper


def strongest(picture: QImage, ground: str) -> float:
    """The contrast of the dot that stands out most."""
    return max(contrast(color, ground) for color in _colors(picture))


def _colors(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for y in range(picture.height()) for x in range(picture.width())}


def grabbed(widget: QWidget, place: QRect) -> QImage:
    return widget.grab(place).toImage()


def test_the_hint_in_an_empty_field_can_be_read(qtbot: QtBot, tokens: Tokens) -> None:
    field = QLineEdit()
    field.setPlaceholderText("MMMM MMMM")
    paper = shown(qtbot, QLineEdit(), field)
    inside = field.geometry().adjusted(8, 8, -8, -8)
    assert strongest(grabbed(paper, inside), tokens["page"]) >= 4.5


def test_the_chosen_line_of_a_menu_is_seen(qtbot: QtBot, tokens: Tokens) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    first, second = menu.addAction(""), menu.addAction("")
    menu.setActiveAction(second)
    menu.adjustSize()
    assert strongest(grabbed(menu, menu.actionGeometry(second)), tokens["page"]) >= 3
    assert strongest(grabbed(menu, menu.actionGeometry(first)), tokens["page"]) == 1


def test_a_tick_that_cannot_be_changed_is_still_a_tick(qtbot: QtBot, tokens: Tokens) -> None:
    ticked, empty = QCheckBox(), QCheckBox()
    ticked.setChecked(True)
    paper = shown(qtbot, QLineEdit(), ticked, empty)
    for one in (ticked, empty):
        one.setEnabled(False)
    size = theme.current().text(18)
    pictures = [
        grabbed(paper, QRect(one.x(), one.y() + (one.height() - size) // 2, size, size)) for one in (ticked, empty)
    ]
    filled = pictures[0].pixelColor(size // 2, 3).name()
    assert contrast(filled, tokens["page"]) >= 3, "the box is filled"
    inside = QRect(5, 5, size - 10, size - 10)
    assert strongest(pictures[0].copy(inside), filled) >= 3, "and the tick is seen in it"
    assert strongest(pictures[1].copy(inside), tokens["page"]) < 1.2, "the other one is empty"


def _unusable() -> Iterator[QWidget]:
    for kind in ("primary", "plain", "quiet", "inline", "link"):
        yield button("MMMM", lambda: None, kind, "plus")
    yield QCheckBox("MMMM")
    yield QLineEdit("MMMM")


def test_what_cannot_be_used_is_read_and_told_from_what_can(qtbot: QtBot, tokens: Tokens) -> None:
    usable, not_usable = list(_unusable()), list(_unusable())
    paper = shown(qtbot, QLineEdit(), *usable, *not_usable)
    for one in not_usable:
        one.setEnabled(False)
    for one, other in zip(usable, not_usable, strict=True):
        ground = tokens["page" if isinstance(other, QCheckBox) or other.property("kind") in ("quiet", "inline", "link")
                        else "sunken"]  # fmt: skip
        inside = grabbed(paper, other.geometry().adjusted(6, 6, -6, -6))
        assert strongest(inside, ground) >= 4.5
        assert _colors(inside) != _colors(grabbed(paper, one.geometry().adjusted(6, 6, -6, -6)))
        if isinstance(other, QPushButton):
            mark = other.icon().pixmap(other.iconSize(), mode=other.icon().Mode.Disabled).toImage()
            drawn = {mark.pixelColor(x, y).name() for y in range(mark.height()) for x in range(mark.width())
                     if mark.pixelColor(x, y).alpha() == 255}  # fmt: skip
            assert drawn
            assert min(contrast(color, ground) for color in drawn) >= 4.5


@pytest.mark.usefixtures("tokens")
def test_how_far_it_has_come_is_told_from_what_is_left(qtbot: QtBot) -> None:
    bar = QProgressBar()
    bar.setRange(0, 2)
    bar.setValue(1)
    bar.setTextVisible(False)
    paper = shown(qtbot, QLineEdit(), bar)
    paper.resize(400, 200)
    across, middle = bar.width(), bar.y() + bar.height() // 2
    picture = paper.grab().toImage()
    done, left = (picture.pixelColor(bar.x() + across * part // 4, middle).name() for part in (1, 3))
    assert contrast(done, left) >= 3
