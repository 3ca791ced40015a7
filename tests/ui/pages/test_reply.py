"""Our reply to another convener in the window, on a real store: written, made, sent, and no longer waited for (D11)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Answer, Channel, ReaderKind
from sipdesk.issuing.copies import Copy
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.pages.papers.paper_names import paper_for
from sipdesk.ui.paper.preview import Preview
from tests.ui import lint
from tests.ui.opened import opened_demo


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    assert qtbot
    with opened_demo(tmp_path, qapp, "Maj", "received") as window:
        yield window


def shown(window: MainWindow) -> Page:
    assert isinstance(window.shown, Page)
    return window.shown


def said(window: MainWindow) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in shown(window).findChildren(QLabel) if label.isVisible())


def visible(window: MainWindow, path: str) -> bool:
    return shown(window).form.question(path).isVisible()


def test_d11_what_is_asked_goes_with_the_answer(window: MainWindow) -> None:
    model = shown(window).desk.model
    path = f"received.{model.case.received[0].uid}"
    fields = [f"{path}.{name}" for name in ("who", "instead_of", "offers", "other_day")]
    for answer, asked in ((None, [False] * 4), (Answer.YES, [True, True, False, False]),
                          (Answer.NO, [False, False, True, True])):  # fmt: skip
        model.set(f"{path}.coming", answer, "Svar")
        QApplication.processEvents()
        assert [visible(window, field) for field in fields] == asked
    assert lint.problems(window) == []


def test_d11_the_reply_is_made_sent_and_registered_and_no_longer_due(window: MainWindow) -> None:
    model, about = shown(window).desk.model, shown(window).desk.about()
    (one,) = model.case.received
    wanted = Copy("reply", Reader(ReaderKind.CONVENER, uid=one.uid))
    assert about.papers is not None
    assert [found.code for found in about.papers.findings(wanted)] == ["D11.no-answer"]
    model.set(f"received.{one.uid}.coming", Answer.YES, "Svar")
    model.set(f"received.{one.uid}.who", "Karin Ek", "Vem")
    assert model.save_now()
    (step,) = [step for step in about.papers.make([wanted]) if step.issued]
    assert step.issued is not None
    assert (step.kind, step.issued.file_name.rpartition("-")[0]) == (ReaderKind.CONVENER, "svar-pa-kallelse")
    about.papers.sent(step.issued.paper, Channel.POST)
    about.papers.catch_up()
    (paper,) = model.case.issued
    assert (paper.reader, paper.reader_uid, paper.ground, paper.types) == (ReaderKind.CONVENER, one.uid, (), ())
    assert "D11.reply" not in [item.code for item in worklist_items(model.case, about.today, about.routine)]

    assert window.opened is not None
    window.opened.go("given")
    words = said(window)
    assert "Svar på kallelsen till Rehab Vik" in words
    assert "Svaret säger inget om den enskilde. Det behöver inget samtycke" in words
    window.opened.go("papers")
    assert "Svar på kallelsen från Rehab Vik" in said(window)


def test_d11_one_whose_summons_has_been_removed(window: MainWindow) -> None:
    paper = IssuedPaper(paper="reply", reader=ReaderKind.CONVENER, reader_uid="0")
    assert paper_for(shown(window).desk.about(), paper) == "Svar på kallelsen till någon som kallade oss"


def test_d11_the_preview_says_what_the_reply_lacks(window: MainWindow) -> None:
    preview = shown(window).findChild(Preview)
    assert preview is not None
    words = [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]
    assert any("Välj vad ni svarar på kallelsen." in said for said in words)
