"""Backups and moves in the window, on a real store: made, received by guided steps, let go of, taken back."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk import app as program
from sipdesk.domain.register import Staff
from sipdesk.issuing import hand_over
from sipdesk.storage import cases
from sipdesk.storage.backups import read_backup
from sipdesk.storage.keys import new_data_key
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.moving.page import MovingRoom
from sipdesk.ui.safekeeping.page import BackupRoom
from sipdesk.ui.session import Session
from sipdesk.ui.work.place import Place
from tests.demo_cases import demo_case
from tests.storage.stores import new_store
from tests.ui import lint

PASSPHRASE = "tre gula cyklar i regn"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Session]:
    assert qtbot
    with program.opened_demo(tmp_path, qapp) as opened:
        yield opened


@pytest.fixture
def window(session: Session) -> MainWindow:
    assert session.window is not None
    session.window.resize(1366, 768)
    return session.window


def wait(until: Callable[[], object]) -> None:
    """Until slow work is done."""
    end = time.monotonic() + 60
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
    assert until()


def moving(window: MainWindow) -> MovingRoom:
    window.visit("moving")
    QApplication.processEvents()
    return cast(MovingRoom, window.shown)


def given(window: MainWindow, folder: Path) -> tuple[MovingRoom, str, Path]:
    """Bertil's case, handed over through the page."""
    line = next(line for line in window.workplace.lines(False) if line.name.startswith("Bertil"))
    window.open_case(line.uid, Place(line.uid, "plan"))
    room = moving(window)
    room.give.name.setText("Olle Provsson")
    room.give.passphrase.passphrase.edit.setText(PASSPHRASE)
    room.give.passphrase.again.edit.setText(PASSPHRASE)
    room.give.give_in(folder)
    wait(lambda: list(folder.glob("*.sippaket")) and room.cards)
    return room, line.uid, next(folder.glob("*.sippaket"))


def from_elsewhere(folder: Path, to: tuple[str, str], back_by: date | None = None) -> tuple[Path, str]:
    """The package of a case that a colleague has had on another computer, and the case's uid."""
    case = replace(demo_case("01-bertil"), uid="019a0000-0000-7000-8000-0000000000cc")
    olle = Staff("019a0000-0000-7000-8000-0000000000aa", "Olle Provsson", "handläggare", to[1])
    with new_store(folder / "annan", new_data_key()) as there:
        cases.create(there, case, olle)
        usb = folder / "usb"
        return hand_over.hand_over(
            there, case.uid, to, PASSPHRASE, olle, datetime.now(), usb, back_by=back_by
        ), case.uid


def press(room: MovingRoom, words: str) -> None:
    next(one for one in room.findChildren(QPushButton) if one.text() == words).click()
    QApplication.processEvents()


def test_a_backup_is_made_and_told_of(window: MainWindow, tmp_path: Path) -> None:
    window.visit("backup")
    room = cast(BackupRoom, window.shown)
    room.make_in(tmp_path / "kopior")
    wait(lambda: room.facts.text())
    (folder,) = (tmp_path / "kopior").iterdir()
    assert room.said.text() == f"Kopian är gjord och läst från början till slut: {folder.name}"
    assert f"{read_backup(folder).anchor.seq}:" in room.facts.text()
    blocked = tmp_path / "fil"
    blocked.write_text("en fil")
    room.make_in(blocked)
    wait(lambda: room.said.text().startswith("Det går inte att skriva i"))
    assert room.make.isEnabled()


def test_the_case_that_was_open_is_handed_over_and_gone_from_the_lists(window: MainWindow, tmp_path: Path) -> None:
    room, uid, path = given(window, tmp_path / "usb")
    assert path.name in room.said.text()
    assert uid not in [line.uid for line in window.workplace.lines(False)]
    (card,) = room.cards
    press(room, "Ta bort här")
    assert card.mistake.sentence.startswith("Kvittot stämmer inte.")
    window.leave_room()
    assert window.opened is None, "one does not come back to what was handed over"


def test_it_is_taken_back_for_a_reason(window: MainWindow, tmp_path: Path) -> None:
    room, uid, _ = given(window, tmp_path / "usb")
    press(room, "Ta tillbaka")
    assert room.cards[0].mistake.sentence == "Skriv varför ärendet tas tillbaka."
    room.cards[0].because.setText("Stickan kom bort")
    press(room, "Ta tillbaka")
    assert room.cards == []
    assert "kan fortfarande läsas in" in room.said.text()
    assert uid in [line.uid for line in window.workplace.lines(False)]


def test_a_package_is_received_by_guided_steps(
    session: Session, window: MainWindow, tmp_path: Path
) -> None:  # fmt: skip
    opened = session._opened
    assert opened is not None
    path, uid = from_elsewhere(tmp_path, (opened.by.name, opened.by.unit))
    room = moving(window)
    room.receive.ask_passphrase(path)
    room.receive.passphrase.edit.setText("en annan lösenfras här")
    press(room, "Öppna paketet")
    wait(lambda: room.receive.mistake.sentence.startswith("Paketet kan inte öppnas."))
    room.receive.passphrase.edit.setText(PASSPHRASE)
    press(room, "Öppna paketet")
    wait(lambda: room.receive.package)
    press(room, "Ta emot ärendet")
    assert room.receive.mistake.sentence == "Svara på frågan om enheten först."
    assert room.receive.choice is not None
    room.receive.choice.buttons[0].click()
    press(room, "Ta emot ärendet")
    case = cases.load(opened.store, uid, opened.by).case
    assert case.hand_overs[-1].received_by == opened.by.name
    assert case.hand_overs[-1].receipt in room.said.text()
    assert uid in [line.uid for line in window.workplace.lines(False)]


def test_a_package_for_another_unit_is_received_as_one(session: Session, window: MainWindow, tmp_path: Path) -> None:
    opened = session._opened
    assert opened is not None
    path, uid = from_elsewhere(tmp_path, (opened.by.name, "Enhet Söder"))
    room = moving(window)
    room.receive.show_package(hand_over.open_package(hand_over.read_package(path), PASSPHRASE))
    assert room.receive.choice is None
    assert any("är gjort för Enhet Söder" in label.text() for label in room.receive.findChildren(QLabel))
    room.receive.receive()
    assert cases.load(opened.store, uid, opened.by).case.hand_overs[-1].received_at


def test_p4_whoever_covers_is_told_and_hands_back_to_the_same_colleague(
    session: Session, window: MainWindow, tmp_path: Path
) -> None:  # fmt: skip
    opened = session._opened
    assert opened is not None
    by = opened.by
    path, uid = from_elsewhere(tmp_path, (by.name, by.unit), back_by=date(2099, 1, 2))
    room = moving(window)
    room.receive.show_package(hand_over.open_package(hand_over.read_package(path), PASSPHRASE))
    assert any("Du vikarierar" in label.text() for label in room.receive.findChildren(QLabel))
    assert room.receive.choice is not None
    room.receive.choice.buttons[0].click()
    room.receive.receive()
    window.open_case(uid, Place(uid, "cover"))
    QApplication.processEvents()
    assert window.shown is not None
    assert any("senast 2 januari 2099" in label.text() for label in window.shown.findChildren(QLabel))
    next(one for one in window.shown.findChildren(QPushButton) if one.text() == "Lämna tillbaka ärendet").click()
    QApplication.processEvents()
    back = cast(MovingRoom, window.shown)
    assert (back.give.name.text(), back.give.unit.text()) == ("Olle Provsson", by.unit)


def test_the_day_a_case_goes_back_is_a_day(window: MainWindow, tmp_path: Path) -> None:
    line = next(line for line in window.workplace.lines(False) if line.name.startswith("Bertil"))
    window.open_case(line.uid)
    room = moving(window)
    room.give.name.setText("Olle Provsson")
    room.give.back_by.edit.setText("när jag kommer")
    room.give.give_in(tmp_path / "usb")
    assert room.give.back_by.mistake.sentence.startswith("Skriv en dag")
    assert line.uid in [one.uid for one in window.workplace.lines(False)]


@pytest.mark.parametrize("size", [100, 200])
def test_the_pages_pass_the_lint(window: MainWindow, tmp_path: Path, size: int) -> None:
    window.change(replace(window.settings, text_size=size))
    room, _, path = given(window, tmp_path / "usb")
    room.receive.ask_passphrase(path)
    room.receive.show_package(hand_over.open_package(hand_over.read_package(path), PASSPHRASE))
    QApplication.processEvents()
    assert lint.problems(window) == []
    window.visit("backup")
    QApplication.processEvents()
    assert lint.problems(window) == []
    assert window.findChildren(QLabel)


def test_who_takes_over_is_asked_for_before_any_folder(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []

    def ask(*words: object) -> str:
        asked.append(words)
        return ""

    monkeypatch.setattr(QFileDialog, "getExistingDirectory", ask)
    line = next(line for line in window.workplace.lines(False) if line.name.startswith("Bertil"))
    window.open_case(line.uid)
    give = moving(window).give
    give.go.click()
    assert give.mistake.sentence == "Skriv vem som tar över ärendet, och på vilken enhet."
    assert give.name.hasFocus() or not window.isActiveWindow()
    give.name.setText("Olle Provsson")
    give.go.click()
    assert give.passphrase.passphrase.mistake.sentence
    assert asked == []
    give.passphrase.passphrase.edit.setText(PASSPHRASE)
    give.passphrase.again.edit.setText(PASSPHRASE)
    give.go.click()
    assert len(asked) == 1
