"""The computer's own look changes while the program runs: ours follows at once, where one stands."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sipdesk import app as program
from sipdesk import settings
from sipdesk.documents.phrases import languages
from sipdesk.sentences.language_names import NAMES
from sipdesk.ui.look import theme
from sipdesk.ui.look.tokens import DARK, LIGHT
from sipdesk.ui.pages.need.languages import language_names
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.work.place import Place


def test_the_window_follows_the_computer_s_look_at_once(qapp: QApplication, tmp_path: Path) -> None:
    with program.opened_demo(tmp_path, qapp) as session:
        window = session.window
        assert window is not None
        uid = window.workplace.lines(False)[0].uid
        window.open_case(uid, Place(uid, "need"))
        before = window.centralWidget()
        assert theme.current().tokens is LIGHT

        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert window.centralWidget() is before, "nothing has changed for us, so nothing is built anew"

        # What this platform cannot do, a choice does: from now on another look counts than the one that is shown.
        session.settings = replace(session.settings, theme=settings.Theme.DARK)
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert theme.current().tokens is DARK
        assert window.centralWidget() is not before
        assert window.opened is not None
        assert window.opened.place.task == "need"
        qapp.styleHints().accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
        assert theme.current().tokens is DARK
        session.settings = replace(session.settings, theme=settings.Theme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current().tokens is DARK, "what is closed follows nothing any more"


@pytest.mark.parametrize(("code", "said"), [
    ("sv", "Arabiska (العربية), ej granskad"), ("en", "Arabic (العربية), not reviewed"),
])  # fmt: skip
def test_languages_are_called_as_the_screen_calls_them(language: ScreenLanguage, code: str, said: str) -> None:
    language.use(code)
    names = language_names()
    assert names["ar"] == said
    assert names["sv"] == {"sv": "Svenska", "en": "Swedish"}[code]


def test_every_language_of_the_papers_has_a_name_to_translate() -> None:
    assert list(NAMES) == [language.name for language in languages()]
