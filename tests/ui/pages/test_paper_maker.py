"""Printing and saving off the window's thread, from a real store: whole papers only, consent looked at before each."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_at
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import Copy, readers_of
from sipdesk.issuing.letters import Step
from sipdesk.storage import cases
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.pages.papers import paper_maker
from sipdesk.ui.pages.papers.paper_maker import PaperMaker
from sipdesk.ui.paper import printing
from sipdesk.ui.paper.paper_desk import PaperDesk
from sipdesk.ui.work.workroom import WorkRoom
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.storage.stores import ANNA, new_store

NOON = datetime.combine(TODAY, datetime.min.time()).replace(hour=12)
Give = Callable[[int], bytes | None]


@pytest.fixture
def room(tmp_path: Path) -> Iterator[WorkRoom]:
    store = new_store(tmp_path)
    cases.create(store, demo_case("01-bertil"), ANNA)
    yield WorkRoom(store, ANNA, demo_routine(), lambda: NOON)
    store.close()


@pytest.fixture
def case(room: WorkRoom) -> Case:
    return room.load(demo_case("01-bertil").uid)


@pytest.fixture
def letters(case: Case) -> list[Copy]:
    return [Copy("summons", reader) for reader in readers_of(case, "summons")][:3]


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.close()


@pytest.fixture
def maker(room: WorkRoom, case: Case, jobs: Jobs, qtbot: QtBot) -> PaperMaker:
    window = QWidget()
    qtbot.addWidget(window)
    return PaperMaker(PaperDesk(room, case), jobs, window, lambda _: [])


@pytest.fixture
def printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """In the place of the system's dialog a printer that writes a file."""
    file = tmp_path / "printed.pdf"

    def choose(_parent: QWidget, _pages: int) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        printer.setResolution(printing.DPI)
        return printer

    monkeypatch.setattr(printing, "choose_printer", choose)
    return file


def between(monkeypatch: pytest.MonkeyPatch, place: int, act: Callable[[], object]) -> list[str]:
    """Do something just before the paper at that place is printed. Gives the threads that papers were drawn on."""
    threads: list[str] = []
    drawn = printing.draw

    def draw(printer: QPrinter, pages: list[int], give: Give) -> list[int]:
        def given(at: int) -> bytes | None:
            threads.append(threading.current_thread().name)
            if at == place:
                act()
            return give(at)

        return drawn(printer, pages, given)

    monkeypatch.setattr(printing, "draw", draw)
    return threads


def noted(case: Case) -> list[bool]:
    """Of each letter that was made, whether it is noted as printed."""
    return [any(act.act is PaperAct.PRINTED for act in paper.acts) for paper in case.issued if paper.paper == "summons"]


def run(qtbot: QtBot, maker: PaperMaker, start: Callable[[], object]) -> SipError | None:
    with qtbot.waitSignal(maker.ended, timeout=60_000) as ended:
        start()
    assert not maker.running
    trouble = ended.args[0] if ended.args else None
    assert trouble is None or isinstance(trouble, SipError)
    return trouble


def test_papers_are_drawn_on_the_worker_and_noted_as_printed(
    qtbot: QtBot, maker: PaperMaker, case: Case, letters: list[Copy], printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    maker.progress.connect(lambda _done, _of, words: told.append(words))
    before = len(noted(case))
    threads = between(monkeypatch, -1, lambda: None)
    assert run(qtbot, maker, lambda: maker.print(letters)) is None
    assert set(threads) == {"job_0"}
    assert noted(case)[before:] == [True] * 3
    assert PdfReader(printed).pages
    assert told[-1] == "Skriver ut papper 3 av 3"


def test_stopped_it_ends_after_a_whole_paper_and_the_rest_waits(
    qtbot: QtBot, maker: PaperMaker, case: Case, letters: list[Copy], printed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = len(noted(case))
    between(monkeypatch, 1, maker.stop)
    assert run(qtbot, maker, lambda: maker.print(letters)) is None
    assert noted(case)[before:] == [True, False, False]
    assert printed.is_file()


def test_C5_a_withdrawal_overtakes_a_letter_that_waits_behind_another(
    qtbot: QtBot, maker: PaperMaker, room: WorkRoom, case: Case, letters: list[Copy], printed: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def take_back() -> None:
        loaded = cases.load(room.store, case.uid, ANNA)
        loaded.case.consent.withdrawals.append(withdraw(loaded.case, at=NOON, taken_by="Karin Ek", exchange=True))
        cases.save(room.store, loaded.case, ANNA, loaded.version)

    before = len(noted(case))
    between(monkeypatch, 1, take_back)
    trouble = run(qtbot, maker, lambda: maker.print(letters))
    assert trouble is not None
    assert trouble.code == "paper.stopped"
    stored = cases.load(room.store, case.uid, ANNA).case
    assert sum(noted(stored)[before:]) == 1
    assert printed.is_file()


def test_what_went_is_noted_off_the_window_s_thread(
    qtbot: QtBot, maker: PaperMaker, case: Case, letters: list[Copy], printed: Path
) -> None:
    before = len(noted(case))
    run(qtbot, maker, lambda: maker.print(letters))
    made = [paper for paper in case.issued if paper.paper == "summons"][before:]
    told: list[str] = []
    maker.progress.connect(lambda _done, _of, words: told.append(words))
    assert run(qtbot, maker, lambda: maker.send([(paper, Channel.HANDED_OVER) for paper in made])) is None
    assert told == [f"Antecknar papper {number} av 3" for number in (1, 2, 3)]
    assert printed.is_file()
    assert all(sent_at(paper) for paper in [one for one in case.issued if one.paper == "summons"][before:])


def test_files_are_written_one_by_one_and_the_folder_is_shown(
    qtbot: QtBot, maker: PaperMaker, letters: list[Copy], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    folder = tmp_path / "saved"
    folder.mkdir()
    assert run(qtbot, maker, lambda: maker.save(letters, [], folder)) is None
    assert len([file for file in folder.iterdir() if PdfReader(file).pages]) == 3
    assert shown == [str(folder)]


def test_papers_go_out_as_word_files_and_the_register_has_them_as_any_other(
    qtbot: QtBot, maker: PaperMaker, letters: list[Copy], tmp_path: Path, room: WorkRoom, case: Case,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    before = len(case.issued)
    assert run(qtbot, maker, lambda: maker.save_as_word(letters, [], tmp_path)) is None
    made = case.issued[before:]
    assert {file.name for file in tmp_path.glob("*.docx")} == {f"kallelse-{paper.code}.docx" for paper in made}
    assert len(made) == 3
    assert shown == [str(tmp_path)]
    assert all(PdfReader(BytesIO(room.kept_paper(case, paper.uid))).pages for paper in made)


def test_a_folder_that_is_none_is_said(
    qtbot: QtBot, maker: PaperMaker, letters: list[Copy], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(f"{url} was shown"))
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder was")
    trouble = run(qtbot, maker, lambda: maker.save(letters[:1], [], taken))
    assert trouble is not None
    assert trouble.code == "paper.no-folder"


@pytest.mark.parametrize(
    ("kind", "role", "whom"),
    [
        (ReaderKind.PERSON, "", "den enskilde"), (ReaderKind.GUARDIAN, "", "vårdnadshavare"),
        (ReaderKind.CONVENER, "", "sammankallande"), (ReaderKind.OWN_UNIT, "", "den egna enheten"),
        (ReaderKind.PARTY, "distriktssköterska", "distriktssköterska"), (ReaderKind.PARTY, "", "deltagare"),
    ],
)
def test_the_bar_says_for_whom_without_a_name(kind: ReaderKind, role: str, whom: str) -> None:
    assert paper_maker.sentence(Step(2, 6, kind, role)) == f"Gör papper 2 av 6: {whom}"
