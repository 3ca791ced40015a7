"""After a year the program asks whether there is a newer one, where its version stands; IT can have it silent."""

import tomllib
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sipdesk import __version__
from sipdesk.domain.calendar import years_later
from sipdesk.paths import resource
from sipdesk.settings import Loaded, Settings
from sipdesk.ui.frame.age import RELEASED, is_old
from sipdesk.ui.frame.help_texts import about_dialog
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import LIGHT
from sipdesk.ui.session import Session
from sipdesk.ui.start.unlock import UnlockPage
from sipdesk.ui.translation import ScreenLanguage
from tests.ui import lint

A_YEAR = years_later(RELEASED, 1)
SAID = "Den här versionen är över ett år gammal. Fråga er IT om det finns en nyare."


def said(shown: QWidget) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel)]


@pytest.mark.parametrize(("day", "old"), [(A_YEAR, False), (A_YEAR + timedelta(days=1), True)])
def test_a_year_has_to_have_passed(day: date, old: bool) -> None:
    assert is_old(day) is old
    assert not is_old(day, wanted=False)


def test_it_is_not_older_than_what_it_carries() -> None:
    laws = tomllib.loads(resource("defaults", "laws.toml").read_text("utf-8"))["law"]
    assert max(law["as_of"] for law in laws) <= RELEASED


def test_about_tells_the_day_of_the_version(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    day = f"{RELEASED.day} november {RELEASED.year}"
    assert f"Version {__version__}, {day}" in said(about_dialog(parent, None))
    assert SAID not in said(about_dialog(parent, None))
    assert SAID in said(about_dialog(parent, None, old=True))


@pytest.mark.parametrize(("notice", "day", "told"), [(True, A_YEAR, False), (True, None, True), (False, None, False)])
def test_the_first_card_says_it(
    qapp: QApplication, qtbot: QtBot, language: ScreenLanguage, tmp_path: Path, *, notice: bool, day: date | None,
    told: bool,
) -> None:
    theme.apply(qapp, theme.Theme(LIGHT, 2.0))
    today = day or A_YEAR + timedelta(days=1)
    store = tmp_path / "a.sipstore"
    store.touch()
    loaded = Loaded(Settings(update_notice=notice))
    session = Session(qapp, loaded, language, store, None, now=lambda: datetime(today.year, today.month, today.day, 9))
    session.begin()
    card = session._shown
    assert card is not None
    qtbot.waitUntil(lambda: bool(card.findChildren(UnlockPage)))
    card.resize(1366, 1000)
    QApplication.processEvents()
    assert (SAID in said(card)) is told
    assert lint.problems(card) == []
    session.close()
