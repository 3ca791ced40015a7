"""Safekeeping in the window, on a real store with a passphrase: a copy, one put back, another key; nothing is lost."""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.issuable import Paper
from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.terms import ReaderKind
from sipdesk.issuing.copies import trial, usual_copy
from sipdesk.settings import Loaded, Settings
from sipdesk.storage.keys import Cost, Keys, SlotName, new_data_key, with_passphrase, with_recovery_code
from sipdesk.storage.opening import create_store
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.ui import say
from sipdesk.ui.frame.reminder import backup_words
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.safekeeping.page import EVERY, BackupRoom
from sipdesk.ui.session import Session
from sipdesk.ui.start.restore import RestorePage
from sipdesk.ui.start.unlock import UnlockPage
from sipdesk.ui.start.window import StartWindow
from sipdesk.ui.translation import ScreenLanguage
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.remembered import remembered
from tests.ui import lint

OLD, NEW = "tre gula cyklar i regn", "fyra blå båtar på land"
CODE = new_recovery_code()
BY = Staff("019a0000-0000-7000-8000-0000000000bb", "Karin Ek", "handläggare", "Biståndsenheten")


def wait(until: Callable[[], object]) -> None:
    """Until slow work is done."""
    end = time.monotonic() + 60
    while not until() and time.monotonic() < end:
        QApplication.processEvents()
    assert until()


class Place:
    """A store that a passphrase and a code open, and the session on it."""

    def __init__(self, folder: Path, app: QApplication, language: ScreenLanguage) -> None:
        self.folder, self.path = folder, folder / "lager" / "cases.sipstore"
        self.now = datetime.now()
        key = new_data_key()
        keys = with_passphrase(Keys(), key, OLD, Cost(memory=64, time=1, lanes=1))
        keys = with_recovery_code(keys, key, CODE, SlotName.RECOVERY)
        keys = with_recovery_code(keys, key, new_recovery_code(), SlotName.ORGANISATION)
        create_store(self.path, key, keys, BY).close()
        self.session = Session(
            app, Loaded(Settings()), language, self.path, None, home=folder, now=lambda: self.now
        )
        self.session.begin()

    @property
    def start(self) -> StartWindow:
        return cast(StartWindow, self.session._shown)

    @property
    def card(self) -> UnlockPage:
        return cast(UnlockPage, self.start.page)

    def unlock(self, passphrase: str = OLD) -> MainWindow:
        wait(lambda: isinstance(self.session._shown, StartWindow) and isinstance(self.start.page, UnlockPage))
        self.card.passphrase.edit.setText(passphrase)
        self.card.open.click()
        wait(lambda: isinstance(self.session._shown, MainWindow))
        assert self.session.window is not None
        self.session.window.resize(1366, 768)
        return self.session.window

    def room(self, window: MainWindow) -> BackupRoom:
        window.visit("backup")
        QApplication.processEvents()
        return cast(BackupRoom, window.shown)

    def backed_up(self, window: MainWindow) -> Path:
        room = self.room(window)
        room.make_in(self.folder / "kopior")
        wait(room.make.isEnabled)
        return next((self.folder / "kopior").iterdir())


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot, qapp: QApplication, language: ScreenLanguage) -> Iterator[Place]:
    assert qtbot
    made = Place(tmp_path, qapp, language)
    yield made
    made.session.close()


def names(window: MainWindow) -> list[str]:
    return [line.name for line in window.workplace.lines(False)]


def add(window: MainWindow, name: str) -> None:
    window.workplace.create(Person(name, "Provsson"))


def told(widget: object) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]  # type: ignore[attr-defined]


def test_the_page_tells_when_and_where_the_last_copy_was_made(place: Place) -> None:
    window = place.unlock()
    room = place.room(window)
    assert room.last.text() == "Ingen kopia är gjord än."
    place.backed_up(window)
    assert "Den senaste gjordes" in room.last.text() or "Den senaste gjordes" in place.room(window).last.text()
    assert say.place(str(place.folder / "kopior")) in place.room(window).last.text()
    window.change(replace(window.settings, text_size=110))
    assert place.session.settings.backup_folder == str(place.folder / "kopior")


def test_a_locked_program_remembers_nothing_of_what_its_papers_said(place: Place) -> None:
    place.unlock()
    case = demo_case("01-bertil")
    trial(case, usual_copy(case, Paper.PLAN, Reader(ReaderKind.PERSON)), TODAY, demo_routine())
    assert remembered()
    place.session.lock()
    assert remembered() == {}


@pytest.mark.parametrize(("days", "ago", "said"), [(7, 6, False), (7, 7, True), (7, 40, True), (0, 400, False)])
def test_one_is_reminded_on_the_day_and_after_and_not_before(days: int, ago: int, said: bool) -> None:
    now = datetime(2026, 11, 23, 12)
    words = backup_words(now.astimezone() - timedelta(days=ago), days, now)
    assert bool(words) is said
    assert not said or f"{ago} dagar" in words


def test_the_reminder_leads_to_the_page_and_goes_when_a_copy_is_made(place: Place) -> None:
    place.now += timedelta(days=8)
    window = place.unlock()
    assert window.reminder.isVisibleTo(window)
    window.reminder.go.click()
    QApplication.processEvents()
    room = cast(BackupRoom, window.shown)
    room.reminder.buttons[EVERY.index(0)].click()
    assert place.session.settings.backup_days == 0
    assert not window.reminder.isVisibleTo(window)


def test_a_copy_is_put_back_and_what_was_there_is_laid_aside(place: Place) -> None:
    window = place.unlock()
    add(window, "Före")
    folder = place.backed_up(window)
    add(window, "Efter")
    steps = place.room(window).put_back
    assert steps is not None
    steps.look(folder)
    wait(lambda: steps.sheet)
    assert any("läggs åt sidan" in line for line in told(steps))
    steps.secret.edit.setText("fel fras som inte finns")
    steps.unlock()
    wait(lambda: steps.secret.mistake.sentence)
    steps.secret.edit.setText(OLD)
    steps.unlock()
    wait(lambda: steps.key)
    assert names(window) == ["Före Provsson", "Efter Provsson"]
    steps.put_back()
    again = place.unlock()
    assert names(again) == ["Före Provsson"]
    assert len(list(place.path.parent.glob("cases.sipstore.replaced-*[0-9]"))) == 1


def test_a_code_opens_a_copy_and_another_folder_is_none(place: Place, tmp_path: Path) -> None:
    window = place.unlock()
    folder = place.backed_up(window)
    steps = place.room(window).put_back
    assert steps is not None
    steps.look(tmp_path)
    wait(lambda: steps.mistake.sentence)
    steps.look(folder)
    wait(lambda: steps.sheet and steps.way)
    assert steps.way is not None
    steps.way.buttons[1].click()
    steps.secret.edit.setText(CODE)
    steps.unlock()
    wait(lambda: steps.key)


def test_a_damaged_copy_is_told_before_anything_is_touched(place: Place) -> None:
    window = place.unlock()
    folder = place.backed_up(window)
    copy = next(path for path in folder.iterdir() if path.suffix == ".sipstore")
    copy.write_bytes(copy.read_bytes()[:-1] + b"x")
    steps = place.room(window).put_back
    assert steps is not None
    steps.look(folder)
    wait(lambda: steps.mistake.sentence)
    assert steps.sheet is None


def test_another_key_opens_everything_and_the_old_passphrase_nothing(place: Place) -> None:
    window = place.unlock()
    add(window, "Vera")
    steps = place.room(window).keys
    assert steps is not None
    steps.ask()
    steps.today.edit.setText("inte den")
    for line in (steps.fields.passphrase, steps.fields.again):
        line.edit.setText(NEW)
    steps.prove()
    wait(lambda: steps.today.mistake.sentence)
    steps.today.edit.setText(OLD)
    steps.prove()
    for number in range(2):
        wait(lambda number=number: len(steps.codes) == 2 and steps.typed is not None and _shows(steps, number))  # type: ignore[misc]
        assert steps.typed is not None
        groups = steps.codes[number][1].split("-")
        for group, line in zip(steps.typed.asked, steps.typed.lines, strict=True):
            line.edit.setText(groups[group - 1])
        shown = [one for one in steps.findChildren(QPushButton) if one.isVisibleTo(steps)]
        next(one for one in shown if one.text() == "Gå vidare").click()
    code = steps.codes[0][1]
    steps.change()
    wait(lambda: isinstance(place.session._shown, StartWindow) and isinstance(place.start.page, UnlockPage))
    assert any("Nycklarna är bytta" in line for line in told(place.card))
    place.card.passphrase.edit.setText(OLD)
    place.card.open.click()
    wait(lambda: place.card.passphrase.mistake.sentence)
    assert names(place.unlock(NEW)) == ["Vera Provsson"]
    assert place.session.vault().open_with_code(code)


def _shows(steps: object, number: int) -> bool:
    return steps.codes[number][0] in told(steps)  # type: ignore[attr-defined]


def test_a_new_computer_begins_with_a_copy(
    place: Place, tmp_path: Path, qapp: QApplication, language: ScreenLanguage
) -> None:  # fmt: skip
    window = place.unlock()
    add(window, "Vera")
    folder = place.backed_up(window)
    other = Session(qapp, Loaded(), language, tmp_path / "ny" / "cases.sipstore", None, home=tmp_path / "hem")
    try:
        other.begin()
        start = cast(StartWindow, other._shown)
        assert start.page is not None
        next(one for one in start.page.findChildren(QPushButton) if "säkerhetskopia" in one.text()).click()
        steps = cast(RestorePage, start.page).steps
        steps.look(folder)
        wait(lambda: steps.sheet)
        assert not any("läggs åt sidan" in line for line in told(steps))
        steps.secret.edit.setText(OLD)
        steps.unlock()
        wait(lambda: steps.key)
        steps.put_back()
        wait(lambda: isinstance(cast(StartWindow, other._shown).page, UnlockPage))
        card = cast(UnlockPage, cast(StartWindow, other._shown).page)
        card.passphrase.edit.setText(OLD)
        card.open.click()
        wait(lambda: isinstance(other._shown, MainWindow))
        assert other.window is not None
        assert names(other.window) == ["Vera Provsson"]
    finally:
        other.close()


@pytest.mark.parametrize("size", [100, 200])
def test_the_steps_pass_the_lint(place: Place, size: int) -> None:
    window = place.unlock()
    folder = place.backed_up(window)
    window.change(replace(window.settings, text_size=size))
    room = place.room(window)
    assert room.keys is not None
    assert room.put_back is not None
    room.keys.ask()
    room.put_back.look(folder)
    wait(lambda: room.put_back and room.put_back.sheet)
    QApplication.processEvents()
    assert lint.problems(window) == []
    room.keys.show_codes()
    QApplication.processEvents()
    assert lint.problems(window) == []
