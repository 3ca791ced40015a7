"""A row of the matrix as a sentence: the kinds stand out on the screen, and everybody reads the same words (C2)."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QFont, QTextCharFormat, QTextDocument
from pytestqt.qtbot import QtBot

from sipdesk.domain.consent import Grant
from sipdesk.ui.pages.consent.consent_sentence import row_markup, row_sentence, whole_markup, whole_sentence
from sipdesk.ui.parts import Label
from tests.ui.invented import Memory
from tests.ui.opened import opened, page

WORDS = {"health": "hälsa", "own": "<b>vikt</b> & mått", "family": "familj"}
SOME = Grant(party_uid="1", receives=("own", "health"), shares=("family",))


def formats(markup: str) -> Iterator[tuple[str, QTextCharFormat]]:
    document = QTextDocument()
    document.setHtml(markup)
    pieces = document.begin().begin()
    while not pieces.atEnd():
        yield pieces.fragment().text(), pieces.fragment().charFormat()
        pieces += 1


def strong(markup: str) -> list[str]:
    return [words for words, how in formats(markup) if how.fontWeight() == QFont.Weight.DemiBold]


@pytest.mark.parametrize("grant", [SOME, Grant(party_uid="1"), None], ids=["some", "nothing", "no row"])
@pytest.mark.parametrize("own", [True, False])
def test_what_stands_out_says_the_same_words(own: bool, grant: Grant | None) -> None:
    shown = "".join(words for words, _ in formats(row_markup(own, grant, WORDS)))
    assert shown == row_sentence(own, grant, WORDS)


def test_only_the_kinds_stand_out() -> None:
    assert strong(row_markup(False, SOME, WORDS)) == ["hälsa och <b>vikt</b> & mått", "familj"]
    assert strong(row_markup(False, None, WORDS)) == []


def test_a_name_is_never_read_as_markup() -> None:
    name = "Anna <i>Ek</i> & Co"
    assert "".join(words for words, _ in formats(whole_markup(name, False, SOME, WORDS))) == whole_sentence(
        name, False, SOME, WORDS
    )


def test_a_recorded_act_is_read_without_marks_by_a_screen_reader(qtbot: QtBot) -> None:
    memory = Memory()
    case = memory.named("Helena")
    with opened(memory, case, "consent", qtbot) as window:
        labels = [one for one in page(window).findChildren(Label) if "font-weight" in one.text()]
        spoken = [QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name) for one in labels]
        rows = [words for words in spoken if "Får " in words]
        assert len(rows) == sum(len(act.grants) for act in case.consent.acts)
        assert all("<" not in words for words in spoken)
