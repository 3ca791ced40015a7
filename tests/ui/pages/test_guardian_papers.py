"""A guardian's consent form in the window, on a real store: whose it is on every page that knows of papers (C8, P7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.guardians import c8_form_readers
from sipdesk.domain.disclosure.registers import p6_given_papers
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view_extract import p8_given
from sipdesk.domain.register import IssuedPaper
from sipdesk.domain.terms import Channel, GuardianPart, ReaderKind
from sipdesk.issuing.copies import Copy, PaperStopped
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.paper_details import usual_channel
from sipdesk.ui.pages.papers.paper_names import paper_for
from sipdesk.ui.registers.words import given_row
from sipdesk.ui.words import Words
from tests.ui.opened import opened_demo


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    assert qtbot
    with opened_demo(tmp_path, qapp, "Saga", "papers") as window:
        yield window


def about_of(window: MainWindow) -> About:
    assert isinstance(window.shown, Page)
    return window.shown.desk.about()


def case_of(window: MainWindow) -> Case:
    assert window.opened is not None
    return window.opened.model.case


def said(window: MainWindow) -> str:
    assert window.shown is not None
    QApplication.processEvents()
    return "\n".join(label.text() for label in window.shown.findChildren(QLabel) if label.isVisible())


def give(window: MainWindow, reader: Reader) -> IssuedPaper:
    """Made, and handed over."""
    papers = about_of(window).papers
    assert papers is not None
    (step,) = [step for step in papers.make([Copy("consent", reader)]) if step.issued or step.trouble]
    assert step.issued is not None
    assert (step.kind, step.role) == (ReaderKind.GUARDIAN, "")
    papers.sent(step.issued.paper, Channel.HANDED_OVER)
    papers.catch_up()
    return next(one for one in case_of(window).issued if one.uid == step.issued.paper.uid)


def test_c8_each_guardian_has_a_row_of_her_own_and_the_child_none(window: MainWindow) -> None:
    assert [reader.kind for reader in c8_form_readers(case_of(window), about_of(window).today, about_of(window).routine)
            ] == [ReaderKind.GUARDIAN] * 2  # fmt: skip
    words = said(window)
    assert "Samtyckesblankett till Petra Holm" in words
    assert "Samtyckesblankett till Mattias Lind" in words
    assert "Vårdnadshavarens egen blankett" in words
    assert "Samtyckesblankett till Saga" not in words


def test_f9_the_register_says_that_it_was_given_to_the_guardian(window: MainWindow) -> None:
    case = case_of(window)
    petra = next(one for one in case.consent.guardians if "Petra" in name_of(case, one.party_uid))
    paper = give(window, Reader(ReaderKind.GUARDIAN, uid=petra.uid))
    assert (paper.reader, paper.reader_uid, paper.party_uid, paper.ground) == (ReaderKind.GUARDIAN, petra.uid, "", ())
    about, case = about_of(window), case_of(window)
    assert paper_for(about, paper) == "Samtycke till Petra Holm"
    assert usual_channel(about, paper) in Channel
    (row,) = [given_row(one, Words({})) for one in p6_given_papers(case)]
    assert row[3] == "vårdnadshavare"
    assert "Petra" not in " ".join(row)
    (given,) = p8_given(case, about.today, about.routine)
    assert (given.reader, given.party) == (ReaderKind.GUARDIAN, "Petra Holm")

    assert window.opened is not None
    window.opened.go("given")
    words = said(window)
    assert "Samtycke till Petra Holm" in words
    assert "Vårdnadshavarens egen blankett behöver inget samtycke" in words
    window.opened.go("incident")
    assert paper.code in {one.code for one in case_of(window).issued}


def test_c8_it_does_not_go_to_one_who_is_kept_out_since(window: MainWindow) -> None:
    case = case_of(window)
    reader = Reader(ReaderKind.GUARDIAN, uid=case.consent.guardians[0].uid)
    papers = about_of(window).papers
    assert papers is not None
    (step,) = [step for step in papers.make([Copy("consent", reader)]) if step.issued]
    papers.catch_up()
    assert window.opened is not None
    model = window.opened.model
    model.set(f"consent.guardians.{reader.uid}.part", GuardianPart.KEPT_OUT, "Tillfrågas")
    assert model.save_now()
    assert step.issued is not None
    with pytest.raises(PaperStopped):
        papers.sent(step.issued.paper, Channel.HANDED_OVER)
    (again,) = [step for step in papers.make([Copy("consent", reader)]) if step.issued or step.trouble]
    assert isinstance(again.trouble, PaperStopped)


def test_a_guardian_who_has_been_removed_is_said_to_be(window: MainWindow) -> None:
    paper = IssuedPaper(paper="consent", reader=ReaderKind.GUARDIAN, reader_uid="0")
    assert paper_for(about_of(window), paper) == "Samtycke till en borttagen vårdnadshavare"


def name_of(case: Case, party_uid: str) -> str:
    party = case.party(party_uid)
    return party.name if party else ""
