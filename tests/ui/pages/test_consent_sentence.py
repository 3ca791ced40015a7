"""The sentence that a row of the matrix is read as: what stands in bold, and that nothing written is read as markup."""

from html import escape

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.consent import Grant
from sipdesk.ui.pages.consent.consent_sentence import row_markup, row_sentence
from tests.ui.invented import Memory
from tests.ui.opened import opened, page

WORDS = {"health": "hälsa", "own": "egna <ord> & tecken"}
GRANT = Grant(party_uid="vc", receives=("health", "own"), shares=("gone",))


@pytest.mark.usefixtures("qapp")
def test_kinds_of_information_are_bold_and_nothing_else_is() -> None:
    assert row_sentence(False, GRANT, WORDS) == "Får veta om hälsa och egna <ord> & tecken. Får berätta om gone."
    assert row_markup(False, GRANT, WORDS) == (
        "Får veta om <b>hälsa</b> och <b>egna &lt;ord&gt; &amp; tecken</b>. Får berätta om <b>gone</b>."
    )
    assert row_markup(False, None, WORDS) == row_sentence(False, None, WORDS)


def test_a_screen_reader_hears_the_sentence_without_marks(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    case.consent.acts[-1].recorded_at = None
    with opened(memory, case, "consent", qtbot) as window:
        told = [label for label in page(window).findChildren(QLabel) if "<b>" in label.text()]
        assert told
        for label in told:
            assert "<" not in label.accessibleName()
            assert label.accessibleName().startswith("Får ")


def test_a_recorded_consent_is_read_in_the_same_way(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Bertil")
    case.parties[-1].name = "Anna & <Bo>"
    with opened(memory, case, "consent", qtbot) as window:
        labels = page(window).findChildren(QLabel)
        told = {label.accessibleName(): label.text() for label in labels if "<b>" in label.text()}
        assert told
        for spoken, shown in told.items():
            assert shown.startswith(escape(spoken.partition(". ")[0]))
