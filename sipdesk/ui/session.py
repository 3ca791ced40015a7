"""From the first card to the window and back: first run, unlock, work, lock. One store, one person.

The data key lives only as long as the store is open.
"""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QSize
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk import paths
from sipdesk.domain.case import Case
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Office, Routine
from sipdesk.domain.terms import Authority
from sipdesk.errors import SipError
from sipdesk.exchange.address_book import FILE_NAME as ADDRESS_BOOK
from sipdesk.exchange.address_book import load_address_book
from sipdesk.exchange.holidays import SwedishHolidays
from sipdesk.exchange.proposals import Proposals, load_proposals
from sipdesk.exchange.routine import load_routine
from sipdesk.settings import Loaded, Settings, save_settings
from sipdesk.storage.instance import InstanceLock
from sipdesk.storage.passphrase import check_passphrase
from sipdesk.storage.recovery_code import new_recovery_code
from sipdesk.ui import theme
from sipdesk.ui.book import PAGES
from sipdesk.ui.demo_close import AskBeforeClosing
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.pages.about import About
from sipdesk.ui.paper_desk import PaperDesk
from sipdesk.ui.start.desk import NewWorkplace, StartDesk
from sipdesk.ui.start.print_code import print_code
from sipdesk.ui.start.window import StartWindow
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.vault import Opened, Vault
from sipdesk.ui.workplace import Place, Workplace
from sipdesk.ui.workroom import WorkRoom, as_parties

_SIZE: Final = QSize(1366, 768)  # of the first window, where the screen has that much


class Session(QObject):
    """office: instead of the one in the settings, for the demo. home: where small files of this person lie."""

    def __init__(
        self, app: QApplication, loaded: Loaded, language: ScreenLanguage, path: Path, lock: InstanceLock | None,
        *, office: Office | None = None, home: Path | None = None, now: Callable[[], datetime] = datetime.now,
    ) -> None:  # fmt: skip
        super().__init__()
        self._app, self._loaded, self._language = app, loaded, language
        self._vault = Vault(path, lock)
        self.settings = loaded.settings
        self._own_office, self._home, self.now = office, home, now
        self._demo = office is not None
        self._jobs = Jobs()
        self._opened: Opened | None = None
        self._book: list[Party] = []
        self._typed: tuple[str, dict[str, str]] = ("", {})
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None

    @property
    def routine(self) -> Routine:
        """The routine of this workplace, read once; another municipality's is other files."""
        return self._routine_and_proposals()[0]

    def begin(self) -> None:
        """The first card: unlock what is there, or the first run. Raises SipError datafile.… for the routine's own."""
        start = StartWindow(self._start_desk(), self._jobs)
        start.done.connect(self.work)
        self._show(start)
        if self._vault.exists:
            start.unlock()
        else:
            start.first_run()

    def work(self, opened: Opened) -> None:
        """The window, on an open store."""
        self._opened = opened
        troubles = [*self._loaded.problems, *self._read_address_book()]
        room = WorkRoom(opened.store, opened.by, self.routine, self.now)
        self.window = MainWindow(self._workplace(room), self._jobs)
        self.window.locked.connect(self.lock)
        self.window.settings_changed.connect(self._dress)
        if self._demo:
            AskBeforeClosing(self.window, lambda: room.written)
        self._show(self.window)
        self.window.resume()
        self._type_again()
        for trouble in troubles[:1]:
            self.window.show_trouble(trouble)

    def lock(self) -> None:
        """Close the store and forget the key; the unlock page stands in the window's place.

        Nobody has a passphrase to the demo: there the store stays open behind a card that says so.
        """
        self._jobs.let_go()
        self._keep_unreadable()
        if self._demo:
            start = StartWindow(self._start_desk(), self._jobs)
            start.done.connect(self.work)
            self._show(start)
            start.pause(self._opened)
            return
        self._close_store()
        self.begin()

    def _keep_unreadable(self) -> None:
        """What could not be read is no part of the case, and is kept over the lock for whoever unlocks again."""
        opened = self.window.opened if self.window else None
        if opened:
            model = opened.model
            self._typed = (model.case.uid, {path: model.kept_text(path) for path in model.unreadable})

    def _type_again(self) -> None:
        (uid, texts), self._typed = self._typed, ("", {})
        opened = self.window.opened if self.window else None
        if opened and texts and opened.model.case.uid == uid:
            opened.model.type_again(texts)
            opened.show(self._last_place())

    def come_forward(self) -> None:
        """Somebody started the program once more."""
        if self._shown:
            self._shown.showNormal()
            self._shown.raise_()
            self._shown.activateWindow()

    def close(self) -> None:
        """Everything down, in order; closing twice is allowed."""
        if self._shown:
            self._shown.hide()  # nobody is asked any more
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None
        self._jobs.close()
        self._close_store()

    def _show(self, window: QWidget) -> None:
        before, self._shown = self._shown, window
        if before is None:
            window.resize(_SIZE.boundedTo(window.screen().availableSize()))
        else:
            window.setGeometry(before.geometry())
            window.setWindowState(before.windowState())
            before.hide()
            before.deleteLater()
        window.show()

    def _close_store(self) -> None:
        if self._opened:
            self._opened.store.close()
        self._opened = None

    def _start_desk(self) -> StartDesk:
        known, kinds = self.settings, self.routine.kinds
        return StartDesk(
            check=check_passphrase,
            new_code=new_recovery_code,
            create=self._create,
            unlock=self._vault.unlock,
            open_with_code=self._vault.open_with_code,
            set_passphrase=self._vault.set_passphrase,
            print_code=partial(print_code, self._shown),
            municipality=known.municipality,
            unit=known.unit,
            unit_kind=known.unit_kind,
            unit_phone=known.unit_phone,
            kinds={code: kind.name for code, kind in kinds.items() if kind.authority is Authority.MUNICIPALITY},
        )

    def _create(self, answers: NewWorkplace) -> Opened:
        """On the worker: the store, and what stands on letterheads."""
        opened = self._vault.create(answers)
        self._keep(
            replace(
                self.settings, municipality=answers.municipality, unit=answers.unit, unit_kind=answers.unit_kind,
                unit_phone=answers.phone, no_unit_code_because=answers.no_organisation_code_because,
            )
        )  # fmt: skip
        return opened

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
            save_draft=partial(self._save_draft, room),
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
        words, proposals = room.words(), self._routine_and_proposals()[1]
        return About(
            case=case,
            routine=room.routine,
            by=room.by,
            sentence=words.finding,
            trouble=words.trouble,
            go=go,
            address_book=self._book,
            usual=proposals.usual,
            keywords=proposals.keywords,
            papers=PaperDesk(room, case),
            jobs=self._jobs,
            now=self.now,
        )

    def _read_address_book(self) -> list[SipError]:
        """The municipality's own, or the invented one in the demo. Gives what keeps it from being read."""
        folder = paths.resource("demo") if self._demo else Path(self.settings.municipality_folder or paths.user_data())
        file = folder / ADDRESS_BOOK
        try:
            self._book = as_parties(load_address_book(file, self.routine.kinds)) if file.is_file() else []
        except SipError as trouble:
            return [trouble]
        return []

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

    def _save_draft(self, room: WorkRoom, case: Case) -> None:
        """With where it was typed: a computer that stops in the middle finds its way back there."""
        room.save_draft(case)
        if self.window and self.window.opened:
            self._remember(self.window.opened.place)

    def _last_place(self) -> Place:
        try:
            known: Any = json.loads(self._place_file.read_text("utf-8"))
            return Place(*map(str, known))
        except (OSError, ValueError, TypeError):  # never written, or not by us: one begins at the list
            return Place()

