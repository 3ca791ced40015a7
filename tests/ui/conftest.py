"""What every test of the window starts from: one application with the theme, headings and Swedish words."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from sipdesk.ui.look import theme
from sipdesk.ui.parts import install_headings
from sipdesk.ui.translation import ScreenLanguage

TODAY = date(2026, 11, 16)  # a Monday


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    app = QApplication.instance() or QApplication(["", *theme.ARGUMENTS])
    assert isinstance(app, QApplication)
    theme.apply(app, theme.Theme())
    install_headings()
    return app


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    """Each test begins in the light theme at 100 %, with the widgets of the one before it gone."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if theme.current() != theme.Theme():
        theme.apply(qapp, theme.Theme())


@pytest.fixture(scope="session")
def screen(qapp: QApplication) -> ScreenLanguage:
    """The language of the screen; one for all tests, as in the program."""
    return ScreenLanguage(qapp)


@pytest.fixture(autouse=True)
def language(screen: ScreenLanguage) -> ScreenLanguage:
    """Swedish, whatever the test before chose."""
    if screen.code != "sv":
        screen.use("sv")
    return screen


@pytest.fixture
def today() -> date:
    return TODAY
