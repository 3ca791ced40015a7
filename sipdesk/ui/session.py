"""From the first card to the window and back: first run, unlock, work, lock. One store, one person.

The data key lives only as long as the store is open.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sipdesk.domain.remembering import forget
from sipdesk.errors import SipError
from sipdesk.log import Log
from sipdesk.settings import Loaded, Settings, save_settings
from sipdesk.storage.instance import InstanceLock
from sipdesk.ui.frame.machine import Machine
from sipdesk.ui.jobs import Jobs
from sipdesk.ui.look import theme
from sipdesk.ui.start.starting import start_desk
from sipdesk.ui.start.window import StartWindow
from sipdesk.ui.translation import ScreenLanguage
from sipdesk.ui.work.opened import Opened
from sipdesk.ui.work.place import Place, read_place, write_place

if TYPE_CHECKING:
    from sipdesk.domain.routine import Office, Routine
    from sipdesk.exchange.proposals import Proposals
    from sipdesk.ui.main_window import MainWindow
    from sipdesk.ui.work.vault import Vault

_WINDOW: Final = "sipdesk.ui.work.working"  # loaded behind the first card, which needs none of it
_BEHIND_MS: Final = 100  # after the first card has been asked for
_SIZE: Final = QSize(1366, 768)  # of the first window, where the screen has that much


class Session(QObject):
    """office: instead of the one in the settings, for the demo. home: where small files of this person lie."""
    showing = Signal(QWidget)  # a window that is about to be shown

    def __init__(
        self, app: QApplication, loaded: Loaded, language: ScreenLanguage, path: Path, lock: InstanceLock | None,
        *, office: "Office | None" = None, home: Path | None = None, log: Log | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:  # fmt: skip
        super().__init__()
        self._app, self._loaded, self._language = app, loaded, language
        self._path, self._lock = path, lock
        self.settings = loaded.settings
        self.machine = Machine(loaded.decided, log)
        self._own_office, self._home, self.now = office, home, now
        self.demo = office is not None
        self.jobs = Jobs()
        self._opened: Opened | None = None
        self._typed: tuple[str, dict[str, str]] = ("", {})
        self._shown: QWidget | None = None
        self.window: MainWindow | None = None
        self.look = theme.SystemLook(self)
        self.look.changed.connect(self._follow_system)

    @property
    def routine(self) -> "Routine":
        """The routine of this workplace, read once; another municipality's is other files."""
        return self._unit_files()[0]

    @property
    def proposals(self) -> "Proposals":
        """What is proposed beforehand in this workplace: usual kinds, and words that give a kind away."""
        return self._unit_files()[1]

    def begin(self, news: str = "") -> None:
        """The first card: unlock what is there, or the first run. news: what has been done, above the passphrase."""
        start = StartWindow(start_desk(self), self.jobs)
        start.done.connect(self.work)
        self._show(start)
        if self._path.exists():
            start.unlock(news)
        else:
            start.first_run()
        QTimer.singleShot(_BEHIND_MS, self._load_window)

    def _load_window(self) -> None:
        """While somebody types a passphrase; on the worker, so that no key waits for it."""
        if self._shown is not None:
            self.jobs.run(lambda _: self._load(), lambda _: None, failed=self._refused)

    def _load(self) -> None:
        import_module(_WINDOW)
        self._unit_files()

    def _refused(self, trouble: SipError) -> None:
        """The unit's own files cannot be read: nothing is made on half a routine."""
        from sipdesk.ui.start.trouble import show_trouble  # here, because most starts meet no trouble

        self.machine.note_trouble(trouble)
        show_trouble(trouble)
        self._app.exit(1)

    def work(self, opened: Opened) -> None:
        """The window, on an open store."""
        from sipdesk.ui.work.working import Working

        self._opened = opened
        working = Working(self, opened)
        self.window = working.window
        self.window.locked.connect(self.lock)
        self.window.settings_changed.connect(self._dress)
        self._show(self.window)
        self.window.resume()
        self._type_again()
        for trouble in [*self._loaded.problems, *working.troubles][:1]:
            self.window.show_trouble(trouble)

    def lock(self) -> None:
        """Close the store and forget the key; the unlock page stands in the window's place.

        Nobody has a passphrase to the demo: there the store stays open behind a card that says so.
        """
        self.jobs.let_go()
        self._keep_unreadable()
        if self.demo:
            start = StartWindow(start_desk(self), self.jobs)
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
            opened.show(self.last_place())

    def come_forward(self) -> None:
        """Somebody started the program once more."""
        if self._shown:
            self._shown.showNormal()
            self._shown.raise_()
            self._shown.activateWindow()

    def close(self) -> None:
        """Everything down, in order; closing twice is allowed."""
        self.look.blockSignals(True)  # what is closed follows nothing any more
        if self._shown:
            self._shown.hide()  # nobody is asked any more
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None
        self.jobs.close()
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
        self.showing.emit(window)
        window.show()

    def _close_store(self) -> None:
        if self._opened:
            self._opened.store.close()
        self._opened = None
        forget()

    def vault(self) -> "Vault":
        """What opens the store, with all that a store needs; on the worker."""
        from sipdesk.ui.work.vault import Vault

        return Vault(self._path, self._lock)

    def print_code(self, title: str, code: str) -> bool:
        from sipdesk.ui.start.print_code import print_code

        return print_code(self._shown, title, code)

    def store_exists(self) -> bool:
        return self._path.exists()

    def close_store(self) -> None:
        """What runs comes to a whole piece first."""
        self.jobs.let_go()
        self._close_store()

    def take_opened(self) -> Opened:
        """The store that is open, for whoever closes it; nothing else uses it any more."""
        self.jobs.let_go()
        opened, self._opened = self._opened, None
        assert opened is not None
        forget()
        return opened

    def wait(self, title: str) -> StartWindow:
        """A card that says what is being done, in the window's place."""
        start = StartWindow(start_desk(self), self.jobs)
        self._show(start)
        start.wait(title)
        return start

    @lru_cache(maxsize=1)  # noqa: B019 - a session lives as long as the program
    def _unit_files(self) -> "tuple[Routine, Proposals]":
        from sipdesk.ui.work.unit_files import read_unit_files

        read = read_unit_files(self.settings, self.now().year, self._own_office, self.routine_folder)
        self.machine.note_routine(read[0])
        return read

    @property
    def routine_folder(self) -> Path:
        """Where what is changed in the routine at this workplace lies."""
        from sipdesk.exchange.own_layer import own_folder

        return own_folder(self._home)

    @property
    def fixed(self) -> frozenset[str]:
        """Settings that the machine's policy decides."""
        return self._loaded.fixed

    def forget_unit_files(self) -> None:
        """They have been changed: the next who asks reads them anew."""
        self._unit_files.cache_clear()

    def change_office(self, office: "Office") -> None:
        """Another name, kind, telephone or address of the own unit."""
        if self.demo:
            self._own_office = office
        self.keep(
            replace(
                self.settings, municipality=office.municipality, unit=office.unit, unit_kind=office.unit_kind,
                unit_phone=office.phone, unit_address=office.address,
            )
        )  # fmt: skip

    def keep(self, settings: Settings) -> None:
        """What the policy has decided stays, whatever was answered."""
        self.settings = settings = replace(settings, **self._loaded.decided)  # type: ignore[arg-type]
        self._unit_files.cache_clear()
        if not self.demo:
            save_settings(settings, leave_out=self._loaded.fixed)

    def _follow_system(self) -> None:
        """The computer's look has changed: ours follows at once, unless the person has chosen one of her own."""
        if theme.chosen(self.settings.theme, self.settings.text_size / 100) != theme.current():
            self._dress(self.settings)
            if self.window is not None:
                self.window.rebuild()

    def _dress(self, settings: Settings) -> None:
        theme.apply(self._app, theme.chosen(settings.theme, settings.text_size / 100))
        self._language.use(settings.language)

    def remember(self, place: Place) -> None:
        """Where one was, by the case's own uid: nothing personal stands in the file."""
        write_place(self._home, place)

    def last_place(self) -> Place:
        return read_place(self._home)

