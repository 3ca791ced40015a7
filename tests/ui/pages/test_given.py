"""The register of a case on its page: each paper with whom, when, how and which consent; nothing is left out."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Withdrawal
from sipdesk.domain.disclosure.notices import BARE_FACT
from sipdesk.domain.issuable import Paper
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.page import Page
from sipdesk.ui.parts import Row
from sipdesk.ui.work.place import Place
from tests.ui.invented import NOW, Memory


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(memory: Memory, qtbot: QtBot) -> Iterator[MainWindow]:
    jobs = Jobs()
    window = MainWindow(memory.workplace(), jobs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    window.close()
    jobs.close()


def issued(case: Case, paper: str, party_uid: str = "", at: datetime = NOW) -> IssuedPaper:
    """A paper that was made and sent by post, under the case's first act of consent."""
    acts = [Act(act=PaperAct.MADE, at=at, by="Karin Ek"),
            Act(act=PaperAct.SENT, at=at, by="Lena Ström", channel=Channel.POST)]  # fmt: skip
    made = IssuedPaper(paper=paper, code="AB12", party_uid=party_uid, acts=acts)
    if party_uid:
        made.reader, made.types = ReaderKind.PARTY, ("participation", "health")
        made.ground = (case.consent.acts[0].uid,)
    return made


def shown(window: MainWindow, case: Case, page: str = "given") -> list[str]:
    window.open_case(case.uid, Place(case.uid, page))
    assert isinstance(window.shown, Page)
    return [label.text() for label in window.shown.findChildren(QLabel) if label.isVisible()]


def test_an_empty_register_says_so(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Johan")
    case.issued = []
    assert "Inget papper har gjorts än." in shown(window, case)


def test_each_paper_with_whom_when_how_and_which_consent(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Bertil")
    party = next(party for party in case.parties if not party.own)
    case.consent.acts[0].given_on = date(2026, 11, 2)
    case.issued = [issued(case, "summons", party.uid), issued(case, "plan")]
    said = shown(window, case)
    assert f"Kallelse till {party.name}" in said
    assert "Skickat med post 16 november 2026 klockan 09.42 av Lena Ström" in said
    assert "Gjort 16 november 2026 klockan 09.42 av Karin Ek" in said
    assert "Grund: samtycke från 2 november 2026" in said
    assert any(words.startswith("Fick veta om ") and "hälsa" in words for words in said)
    assert "Personens egen kopia behöver inget samtycke" in said


def test_the_newest_stands_first_and_one_without_its_party_is_not_lost(window: MainWindow, memory: Memory) -> None:
    case = memory.named("Bertil")
    case.issued = [
        issued(case, "plan", "gone", datetime(2026, 10, 1, 9)), issued(case, "consent", at=datetime(2026, 11, 1, 9)),
    ]  # fmt: skip
    said = shown(window, case)
    older = said.index("Plan till någon som är borttagen ur ärendet")
    assert said.index("Samtycke till Bertil") < older


@pytest.mark.parametrize("paper", list(Paper))
def test_every_paper_has_a_name_here_and_in_the_work_list_of_a_withdrawal(
    window: MainWindow, memory: Memory, paper: Paper
) -> None:
    case = memory.named("Bertil")
    party = next(party for party in case.parties if not party.own)
    case.issued = [issued(case, paper, party.uid)]
    assert not any(words.startswith("Papper till") for words in shown(window, case))
    acts = tuple(act.uid for act in case.consent.acts)
    case.consent.withdrawals = [Withdrawal(at=NOW, exchange=True, acts=acts)]
    listed = any(words.endswith(f"till {party.name}") for words in shown(window, case, "withdraw"))
    assert listed == (paper not in BARE_FACT), "the bare fact rests on no consent"


def test_the_overview_leads_there(window: MainWindow, memory: Memory) -> None:
    window.open_case(memory.named("Bertil").uid)
    rows = window.findChildren(Row)
    row = next(row for row in rows if row.accessibleName().startswith("Se vad som har lämnats ut"))
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert isinstance(window.shown, Page)
    assert window.shown.title == "Vad har lämnats ut?"
