"""Somebody who clicks and types at random: on every page of the window nothing may break, and one always gets on.

A number makes the same acts on the same page of the same demo, so what a run reports can be looked at alone:
`python -m tests.ui.monkey NUMBER`.
"""

import os
import random
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sipdesk import app as program
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.session import Session
from sipdesk.ui.way import book
from sipdesk.ui.work.place import Place
from tests.ui.keyboard import type_words

ROOMS: Final = ("setup", "figures", "log", "retention", "backup", "moving")
ELSEWHERE: Final = ("overview", "new-case")
PAGES: Final = (*book.PAGES, *ROOMS, *ELSEWHERE)
ACTS: Final = 100
_CLOSED_AFTER: Final = 30  # milliseconds that a dialog or a menu stands before it is closed
_KEYS: Final = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return,
    Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F1,
)  # fmt: skip
_WITH_CONTROL: Final = (
    Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_A, Qt.Key.Key_V, Qt.Key.Key_X, Qt.Key.Key_C, Qt.Key.Key_S,
)  # fmt: skip
_WORDS: Final = ("Anna vill bo kvar hemma.", "å ä ö", "2027-02-30", "19121212-1212", "\u202eabc", "0", " ", "zq" * 200)


class Faults:
    """Collects what nobody caught, instead of showing it."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, trace)[-3:]))


class _Nowhere(QObject):
    """Where addresses and files go that the program opens in other programs."""

    @Slot(QUrl)
    def take(self, _url: QUrl) -> None:
        return


def trial(number: int, acts: int = ACTS) -> str:
    """So many acts on the page of that number, in a demo of its own; empty when all is well, else what went wrong."""
    chance, page, application = random.Random(number), PAGES[number % len(PAGES)], program.application()
    with (
        TemporaryDirectory() as home,
        _undisturbed() as faults,
        program.opened_demo(Path(home), application) as session,
    ):
        sys.excepthook = faults  # after the application, which has one of its own
        _go(session, page)
        for act in range(acts):
            said = _act(session, chance)
            wrong = _wrong(session, faults)
            if wrong:
                return f"number {number}, {page}, act {act} ({said}): {wrong}"
        return _gets_on(session, faults, f"number {number}, {page}")


@contextmanager
def _undisturbed() -> Iterator[Faults]:
    """Dialogs and menus are closed as soon as they stand, and nothing is opened outside."""
    faults, before, nowhere, timer = Faults(), sys.excepthook, _Nowhere(), QTimer()
    for scheme in ("file", "https", "mailto"):
        QDesktopServices.setUrlHandler(scheme, nowhere, "take")  # type: ignore[arg-type]  # the stubs say bytes, which it refuses
    timer.timeout.connect(_close_what_stands_over)
    timer.start(_CLOSED_AFTER)
    try:
        yield faults
    finally:
        timer.stop()
        sys.excepthook = before
        for scheme in ("file", "https", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)


def _close_what_stands_over() -> None:
    over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if over is not None:
        QTest.keyClick(over, Qt.Key.Key_Escape)
        if over.isVisible() and over in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            over.close()


def _go(session: Session, page: str) -> None:
    window = _window(session)
    uid = window.workplace.lines(False)[0].uid
    if page in ROOMS:
        window.visit(page)
    elif page == "new-case":
        window.new_case()
    else:
        window.open_case(uid, Place(uid, "" if page == "overview" else page))
    _settle(session)


def _window(session: Session) -> MainWindow:
    """The window; a locked demo is gone on with first."""
    if session.window is None or not session.window.isVisible():
        for start in QApplication.topLevelWidgets():
            for one in start.findChildren(QPushButton) if start.isVisible() else ():
                if one.property("kind") == "primary":
                    one.click()
        _settle(session)
    assert session.window is not None
    return session.window


def _settle(session: Session) -> None:
    """Until nothing is put off any more and no work is under way."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while session.jobs.busy:
        QApplication.processEvents()
    QApplication.processEvents()


def _act(session: Session, chance: random.Random) -> str:
    """One act. Gives what it was."""
    act = chance.choices((_click, _press, _type), (50, 40, 10))[0]
    said = act(_window(session), chance)
    _settle(session)
    return said


def _click(window: QWidget, chance: random.Random) -> str:
    shown = [one for one in window.findChildren(QWidget) if one.isVisible() and not one.visibleRegion().isEmpty()]
    if not shown:
        return "nothing to click on"
    widget = chance.choice(shown)
    room = widget.visibleRegion().boundingRect()
    place = QPoint(chance.randint(room.left(), room.right()), chance.randint(room.top(), room.bottom()))
    name = widget.accessibleName() or str(widget.property("text") or "")
    said = f"click on {type(widget).__name__} {name[:60]!r}"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    return said


def _press(window: QWidget, chance: random.Random) -> str:
    if chance.random() < 0.15:
        key, held = chance.choice(_WITH_CONTROL), Qt.KeyboardModifier.ControlModifier
    else:
        key, held = chance.choice(_KEYS), Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or window, key, held)
    return f"{held.name} {key.name}"


def _type(window: QWidget, chance: random.Random) -> str:
    words = chance.choice(_WORDS)
    type_words(QApplication.focusWidget() or window, words)
    return f"type {words[:20]!r}"


def _wrong(session: Session, faults: Faults) -> str:
    if faults.found:
        return faults.found[0]
    active = QApplication.activeWindow()
    if active is None or not active.isVisible():  # without a screen nobody gives it back after a menu or a dialog
        _window(session).activateWindow()
        _settle(session)
    focus = QApplication.focusWidget()
    return "" if focus is not None and focus.isVisible() else "the focus is lost"


def _gets_on(session: Session, faults: Faults, where: str) -> str:
    """Whether one reaches every kind of place from where it ended."""
    for page in ("overview", "person", "plan", "setup"):
        wrong = _reached(session, page) or _wrong(session, faults)
        if wrong:
            return f"{where}, afterwards: {wrong}"
    return ""


def _reached(session: Session, page: str) -> str:
    _go(session, page)
    window = _window(session)
    open_to_keys = [
        one for one in window.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return "" if len(open_to_keys) > 3 else f"{page} is a dead end"


if __name__ == "__main__":
    sys.stdout.write((trial(int(sys.argv[1])) or "nothing went wrong") + "\n")
