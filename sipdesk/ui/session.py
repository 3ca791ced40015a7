"""From the first card to the window and back: first run, unlock, work, lock. One store, one person.

The data key lives only as long as the store is open.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk import paths
from sipdesk.domain.case import Case
from sipdesk.domain.ids import new_uid
from sipdesk.domain.party import Party
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Office, Routine
from sipdesk.exchange.address_book import FILE_NAME as ADDRESS_BOOK
from sipdesk.exchange.address_book import load_address_book
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.proposals import Proposals, load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.settings import Loaded, Settings, save_settings
from sipdesk.storage import people
from sipdesk.storage.instance import InstanceLock
from sipdesk.storage.key_file import key_file_path, read_key_file
from sipdesk.storage.keys import (
    DataKey,
    Keys,
    SlotName,
    new_data_key,
    unlock,
    unlock_with_code,
    with_passphrase,
    with_recovery_code,
)
from sipdesk.storage.opening import create_store, open_store, replace_keys
from sipdesk.storage.passphrase import check_passphrase
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.storage.store import Store
from sipdesk.ui import theme
from sipdesk.ui.book import PAGES
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.about import About
from sipdesk.ui.paper_desk import PaperDesk
from sipdesk.ui.start.desk import NewWorkplace, StartDesk
from sipdesk.ui.start.print_code import print_code
from sipdesk.ui.start.window import StartWindow
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.workplace import Place, Workplace
from sipdesk.ui.workroom import WorkRoom, as_parties


@dataclass(frozen=True, slots=True)
class Opened:
    """A store that is open, and who is signed in."""

    store: Store
    by: Staff


class Session(QObject):
    """office: instead of the one in the settings, for the demo. home: where small files of this person lie."""

    def __init__(
        self, app: QApplication, loaded: Loaded, language: ScreenLanguage, path: Path, lock: InstanceLock | None,
        *, office: Office | None = None, home: Path | None = None, now: Callable[[], datetime] = datetime.now,
    ) -> None:  # fmt: skip
        super().__init__()
        self._app, self._loaded, self._language, self._path, self._lock = app, loaded, language, path, lock
        self.settings = loaded.settings
        self._own_office, self._home, self.now = office, home, now
        self._demo = office is not None
        self._jobs = Jobs()
        self._opened: Opened | None = None
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None

    @property
    def routine(self) -> Routine:
        """The routine of this workplace, read once; another municipality's is other files."""
        return self._routine_and_proposals()[0]

    def begin(self) -> None:
        """The first card: unlock what is there, or the first run."""
        start = StartWindow(self._start_desk(), self._jobs)
        start.done.connect(self.work)
        self._show(start)
        if self._path.exists():
            start.unlock()
        else:
            start.first_run()

    def work(self, opened: Opened) -> None:
        """The window, on an open store."""
        self._opened = opened
        room = WorkRoom(opened.store, opened.by, self.routine, self.now)
        self.window = MainWindow(self._workplace(room), self._jobs)
        self.window.locked.connect(self.lock)
        self.window.settings_changed.connect(self._dress)
        self._show(self.window)
        self.window.resume()

    def lock(self) -> None:
        """Close the store and forget the key; the unlock page stands in the window's place."""
        if self._demo:
            self._app.quit()  # nobody has a passphrase to the demo
            return
        self._close_store()
        self.begin()

    def come_forward(self) -> None:
        """Somebody started the program once more."""
        if self._shown:
            self._shown.showNormal()
            self._shown.raise_()
            self._shown.activateWindow()

    def close(self) -> None:
        """Everything down, in order; closing twice is allowed."""
        if self._shown:
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None
        self._jobs.close()
        self._close_store()

    def _show(self, window: QWidget) -> None:
        before, self._shown = self._shown, window
        if before:
            window.resize(before.size())
            before.hide()
            before.deleteLater()
        window.show()

    def _close_store(self) -> None:
        if self._opened:
            self._opened.store.close()
        self._opened = None

    def _start_desk(self) -> StartDesk:
        return StartDesk(
            check=check_passphrase,
            new_code=new_recovery_code,
            create=self._create,
            unlock=self._unlock,
            open_with_code=self._open_with_code,
            set_passphrase=self._set_passphrase,
            print_code=partial(print_code, self._shown),
            municipality=self.settings.municipality,
        )

    def _create(self, answers: NewWorkplace) -> Opened:
        """On the worker: key, slots, store, and the first person."""
        key = new_data_key()
        keys = with_passphrase(Keys(), key, answers.passphrase)
        keys = with_recovery_code(keys, key, answers.recovery_code, SlotName.RECOVERY)
        if answers.organisation_code:
            keys = with_recovery_code(keys, key, answers.organisation_code, SlotName.ORGANISATION)
        by = Staff(new_uid(), answers.name, answers.role, answers.unit, answers.phone)
        store = create_store(self._path, key, keys, by, lock=self._lock)
        self._keep(
            replace(
                self.settings, municipality=answers.municipality, unit=answers.unit, unit_phone=answers.phone,
                no_unit_code_because=answers.no_organisation_code_because,
            )
        )  # fmt: skip
        return Opened(store, people.sign_in(store))

    def _unlock(self, passphrase: str) -> Opened:
        return self._open(unlock(read_key_file(key_file_path(self._path)), passphrase))

    def _open_with_code(self, code: str) -> DataKey:
        return unlock_with_code(read_key_file(key_file_path(self._path)), code)[0]

    def _set_passphrase(self, key: DataKey, passphrase: str) -> Opened:
        keys = with_passphrase(read_key_file(key_file_path(self._path)), key, passphrase)
        opened = self._open(key)
        replace_keys(opened.store, keys, opened.by)
        return opened

    def _open(self, key: DataKey) -> Opened:
        store = open_store(self._path, key, lock=self._lock)
        return Opened(store, people.sign_in(store))

    @lru_cache(maxsize=1)  # noqa: B019 - a session lives as long as the program
    def _routine_and_proposals(self) -> tuple[Routine, Proposals]:
        settings, year = self.settings, self.now().year
        folder = Path(settings.municipality_folder) if settings.municipality_folder else None
        office = self._own_office or Office(
            settings.municipality, settings.unit, settings.unit_kind, settings.unit_phone, settings.unit_address
        )
        defaults = paths.resource("defaults")
        routine = load_routine(defaults, folder, office=office, holidays=SwedishHolidays(year - 1, year + 2))
        return routine, load_proposals(defaults, folder, routine)

    def _workplace(self, room: WorkRoom) -> Workplace:
        return Workplace(
            by=room.by,
            routine=room.routine,
            lines=room.lines,
            search=room.search,
            load=room.load,
            create=room.create,
            save_draft=room.save_draft,
            save=room.save,
            about=lambda case, go: self._about(room, case, go),
            pages=PAGES,
            settings=self.settings,
            change_settings=self._keep,
            remember=self._remember,
            last=self._last_place(),
            now=self.now,
        )

    def _about(self, room: WorkRoom, case: Case, go: Callable[[str], None]) -> About:
        words = room.words()
        return About(
            case=case,
            routine=room.routine,
            by=room.by,
            sentence=words.finding,
            trouble=words.trouble,
            go=go,
            address_book=self._address_book(),
            usual=self._routine_and_proposals()[1].usual,
            papers=PaperDesk(room, case),
            jobs=self._jobs,
            now=self.now,
        )

    def _address_book(self) -> list[Party]:
        """The municipality's own, or the invented one in the demo."""
        folder = paths.resource("demo") if self._demo else Path(self.settings.municipality_folder or paths.user_data())
        file = folder / ADDRESS_BOOK
        return as_parties(load_address_book(file, self.routine.kinds)) if file.is_file() else []

    def _keep(self, settings: Settings) -> None:
        self.settings = settings
        self._routine_and_proposals.cache_clear()
        if not self._demo:
            save_settings(settings, leave_out=self._loaded.fixed)

    def _dress(self, settings: Settings) -> None:
        theme.apply(self._app, theme.chosen(settings.theme, settings.text_size / 100))
        self._language.use(settings.language)

    @property
    def _place_file(self) -> Path:
        return (self._home or paths.user_data()) / "place.json"

    def _remember(self, place: Place) -> None:
        """Where one was, by the case's own uid: nothing personal stands in the file."""
        content = json.dumps([place.case_uid, place.task, place.path])
        self._place_file.parent.mkdir(parents=True, exist_ok=True)
        self._place_file.write_text(content, "utf-8")

    def _last_place(self) -> Place:
        try:
            known: Any = json.loads(self._place_file.read_text("utf-8"))
            return Place(*map(str, known))
        except (OSError, ValueError, TypeError):  # never written, or not by us: one begins at the list
            return Place()

