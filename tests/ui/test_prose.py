"""A field of several lines is as high as its text, at every text size: nothing scrolls that has room."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sipdesk.settings import Theme
from sipdesk.ui.look import theme
from sipdesk.ui.parts import Prose


@pytest.fixture(params=(100, 125, 150, 175, 200))
def text_size(request: pytest.FixtureRequest, qapp: QApplication) -> int:
    theme.apply(qapp, theme.chosen(Theme.LIGHT, request.param / 100))
    return int(request.param)


@pytest.mark.parametrize("lines", [1, 2, 3])
def test_no_text_of_up_to_three_times_its_lines_scrolls(text_size: int, lines: int, qtbot: QtBot) -> None:
    for written in range(1, 3 * lines + 2):
        prose = Prose("\n".join(["Så här"] * written), lines=lines)
        qtbot.addWidget(prose)
        prose.resize(8 * text_size, prose.height())
        prose.show()
        qtbot.wait(1)
        assert (prose.verticalScrollBar().maximum() > 0) is (written > 3 * lines)
