"""The composition root of the window: settings, look and language, the one instance, the store, and what is shown.

Everything is handed on as arguments; nothing here is global. The demo runs the same program on invented
people in a temporary, encrypted store that is gone when the window closes.

SIPDESK_READY_FILE, if it is set, names a file that is made when the first page has been painted.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sipdesk import __released__, __version__
from sipdesk.errors import SipError
from sipdesk.log import Log, log_in
from sipdesk.paths import resource
from sipdesk.settings import Loaded, Settings, load_settings
from sipdesk.storage.instance import Use, take
from sipdesk.storage.places import default_store
from sipdesk.ui.frame.fault import watch_for_faults
from sipdesk.ui.frame.first_paint import FirstPaint
from sipdesk.ui.frame.tidy import Tidy
from sipdesk.ui.look import theme
from sipdesk.ui.parts import FocusRing, KeptFocus, install_headings
from sipdesk.ui.session import Session
from sipdesk.ui.translation import ScreenLanguage

READY_FILE = "SIPDESK_READY_FILE"
_RING = "focus-ring"  # property of the application: its one ring
_LISTEN_AFTER_MS = 50
_TIDY_AFTER_MS = 500  # from then on it is looked for what nobody uses any more


def run(demo: bool = False, *, whole: bool = False) -> int:
    """The window, until it is closed. Gives the exit code. whole: the demo with every event and way to consent."""
    loaded = load_settings()
    log = log_in(loaded.settings.log_folder)
    app = application(log)
    QTimer.singleShot(_TIDY_AFTER_MS, partial(Tidy, app))
    _note_start(log, loaded)
    language = dress(app, loaded.settings)
    with ExitStack() as held:
        try:
            go = partial(_run_demo, whole=whole) if demo else _run_own
            return go(app, loaded, language, held, log)
        except SipError as trouble:
            from sipdesk.ui.start.trouble import show_trouble  # here, because most starts meet no trouble

            log.trouble(trouble)
            show_trouble(trouble)
            return 1


def application(log: Log | None = None) -> QApplication:
    """The one application of this process."""
    app = QApplication.instance() or QApplication([*sys.argv[:1], *theme.ARGUMENTS])
    assert isinstance(app, QApplication)
    app.setApplicationName("SIPDesk")
    app.setWindowIcon(QIcon(str(resource("app.svg"))))
    install_headings()
    if app.property(_RING) is None:
        app.setProperty(_RING, FocusRing(app))
        KeptFocus(app)
    watch_for_faults(app, log)
    return app


def dress(app: QApplication, settings: Settings) -> ScreenLanguage:
    """Look, text size and language as the settings say."""
    theme.apply(app, theme.chosen(settings.theme, settings.text_size / 100))
    language = ScreenLanguage(app)
    language.use(settings.language)
    return language


def try_window() -> str:
    """The self-test's window part: start, lay out the unlock page, close. Gives the platform that was used."""
    app = application()
    language = dress(app, Settings())
    with TemporaryDirectory() as folder:
        session = Session(app, Loaded(), language, Path(folder) / "trial.sipstore", lock=None)
        session.begin()
        app.processEvents()
        session.close()
    return app.platformName()


def try_printing() -> str:
    """The self-test's printing part: a sheet drawn through the system's printing, and thrown away."""
    from sipdesk.ui.paper.printing import draw_trial

    kept = application()  # as long as something is drawn
    return draw_trial() if kept else ""


def tell_first_paint(session: Session) -> None:
    """Whoever started the program, if it is waited for."""
    if READY_FILE in os.environ:
        session.showing.connect(FirstPaint(session, Path(os.environ[READY_FILE])).watch)


def _note_start(log: Log, loaded: Loaded) -> None:
    """What IT asks first: which program, on what, and whether the policy could be used."""
    form = "built" if hasattr(sys, "_MEIPASS") else "source"
    log.note(f"start SIPDesk {__version__} of {__released__} {form}, Python {sys.version.split()[0]}, {sys.platform}")
    log.note(f"policy {', '.join(loaded.decided) or 'none'}")
    for problem in loaded.policy_problems:
        from sipdesk.sentences.swedish import trouble_sentence  # here, because most policies are right

        log.note(f"policy {trouble_sentence(problem.code, problem.values)}")
    for problem in loaded.problems:
        log.trouble(problem)


def _run_own(app: QApplication, loaded: Loaded, language: ScreenLanguage, held: ExitStack, log: Log) -> int:
    path = Path(loaded.settings.store_path) if loaded.settings.store_path else default_store()
    try:
        lock = held.enter_context(take(path, Use.WINDOW))
    except SipError:
        from sipdesk.ui.frame.instance import raise_first  # here, because most starts are the first

        if raise_first(str(path)):
            return 0  # the window that is there has come forward
        raise
    session = Session(app, loaded, language, path, lock, log=log)
    held.callback(session.close)
    tell_first_paint(session)
    QTimer.singleShot(_LISTEN_AFTER_MS, lambda: _listen(path, session, held))
    session.begin()
    return app.exec()


def _listen(path: Path, session: Session, held: ExitStack) -> None:
    """For a second start. Loaded behind the first card, which is not to wait for it."""
    from sipdesk.ui.frame.instance import FirstInstance

    first = FirstInstance(str(path))
    first.raise_wanted.connect(session.come_forward)
    held.callback(first.close)
    first.listen()


def _run_demo(
    app: QApplication, loaded: Loaded, language: ScreenLanguage, held: ExitStack, log: Log, *, whole: bool
) -> int:
    from sipdesk.ui.work.demo_store import demo_office, open_demo  # what only the demo needs

    folder = Path(held.enter_context(TemporaryDirectory(prefix="sipdesk-demo-")))
    path = folder / "demo.sipstore"
    lock = held.enter_context(take(path, Use.WINDOW))
    office = demo_office()
    session = Session(app, loaded, language, path, lock, office=office.office, home=folder, log=log)
    held.callback(session.close)
    tell_first_paint(session)
    QTimer.singleShot(0, lambda: session.work(open_demo(path, lock, session, whole=whole)))
    return app.exec()


@contextmanager
def opened_demo(
    folder: Path, app: QApplication, now: Callable[[], datetime] = datetime.now, *, whole: bool = False
) -> Iterator[Session]:
    """The demo's session without an event loop of its own: for pictures and for tests. whole: with every case."""
    from sipdesk.ui.work.demo_store import demo_office, open_demo

    path = folder / "demo.sipstore"
    language = dress(app, Settings())
    session = Session(app, Loaded(), language, path, None, office=demo_office().office, home=folder, now=now)
    session.work(open_demo(path, None, session, whole=whole))
    try:
        yield session
    finally:
        session.close()
