"""A person at the keyboard: keys, and what the focus says. No mouse, no setters, no knowledge of widgets.

She finds her way as a screen reader does: Tab until the focus has the name she looks for, or reading the window's
accessible texts from top to bottom.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Key = Qt.Key
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
ALT: Final = Qt.KeyboardModifier.AltModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_NONE: Final = Qt.KeyboardModifier.NoModifier
_PATIENCE_S: Final = 120.0  # before she gives up; nothing waits that long where all is well


class Lost(AssertionError):
    """She could not find what she looked for; the message holds what she heard on the way."""


class Keyboard:
    """pictures: a folder for what the screen shows, or None. nameless: places where the focus said nothing."""

    def __init__(self, pictures: Path | None = None) -> None:
        self._pictures = pictures
        self.nameless: list[str] = []

    @property
    def focus(self) -> QWidget:
        """Where the keys go. Raises Lost when nothing has the focus."""
        found = QApplication.focusWidget()
        if found is None:
            raise Lost(f"nothing has the keyboard in “{self.title}”")
        return found

    @property
    def heard(self) -> str:
        """What a screen reader says of the focus."""
        return _said(self.focus, QAccessible.Text.Name)

    @property
    def described(self) -> str:
        """What it adds: what is wrong, or the hint."""
        return _said(self.focus, QAccessible.Text.Description)

    @property
    def written(self) -> str:
        """What stands in the field."""
        face = QAccessible.queryAccessibleInterface(self.focus)
        text = face.textInterface()
        return str(text.text(0, text.characterCount())) if text else str(face.text(QAccessible.Text.Value))

    @property
    def ticked(self) -> bool:
        return bool(QAccessible.queryAccessibleInterface(self.focus).state().checked)

    @property
    def title(self) -> str:
        window = QApplication.activeWindow()
        return window.windowTitle() if window else ""

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE, times: int = 1) -> None:
        for _ in range(times):
            target = QApplication.focusWidget() or QApplication.activeWindow()
            if target is None:
                raise Lost("no window takes keys")
            QTest.keyClick(target, key, modifiers)
            settle()

    def add(self, words: str) -> None:
        """Type after what stands in the field."""
        for sign in words:  # QTest.keyClicks knows no “ä”
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.focus, _key_of(sign), sign, _NONE)
        settle()

    def type(self, words: str) -> None:
        """Type instead of what stands in the field."""
        self.press(Key.Key_A, CONTROL)
        self.add(words)

    def tab_to(self, name: str, *, back: bool = False) -> str:
        """Tab until the focus says `name`, or begins with it. Gives the whole name; raises Lost after a whole turn."""
        been: list[QWidget] = []
        heard: list[str] = []
        while self.focus not in been:
            said = self.heard
            if said.startswith(name):
                return said
            been.append(self.focus)
            heard.append(said)
            self.press(Key.Key_Backtab if back else Key.Key_Tab, SHIFT if back else _NONE)
            if not self.heard:
                self.nameless.append(f"“{self.title}”, after “{said}”: {type(self.focus).__name__}")
        raise Lost(f"no “{name}” in “{self.title}”; heard: {heard}")

    def fill(self, name: str, words: str, *, back: bool = False) -> None:
        self.tab_to(name, back=back)
        self.type(words)

    def tick(self, name: str, *, back: bool = False) -> None:
        """A box that shall be ticked."""
        self.tab_to(name, back=back)
        if not self.ticked:
            self.press(Key.Key_Space)

    def choose(self, question: str, answer: str, *, back: bool = False) -> None:
        """One of several: Tab to the question, arrows to the answer."""
        self.tab_to(f"{question}: ", back=back)
        self.arrow_to(f"{question}: {answer}")
        if not self.ticked:
            self.press(Key.Key_Space)

    def arrow_to(self, name: str) -> None:
        """Arrows, down and right and then up and left, until the focus says `name`. Raises Lost."""
        for forth in ((Key.Key_Down, Key.Key_Right), (Key.Key_Up, Key.Key_Left)):
            moved = True
            while moved and self.heard != name:
                moved = self._moves(*forth)
        if self.heard != name:
            raise Lost(f"arrows do not lead to “{name}” in “{self.title}”; at “{self.heard}”")

    def push(self, name: str, *, back: bool = False) -> None:
        """A button, a link, a row."""
        self.tab_to(name, back=back)
        self.press(Key.Key_Space)

    def read(self) -> list[str]:
        """All that the window says, from top to bottom."""
        window = QApplication.activeWindow()
        return list(_texts(QAccessible.queryAccessibleInterface(window))) if window else []

    def reads(self, words: str) -> bool:
        return any(words in line for line in self.read())

    def wait_for(self, happened: Callable[[], object], what: str) -> None:
        """For slow work. Raises Lost."""
        until = monotonic() + _PATIENCE_S
        while not happened():
            if monotonic() > until:
                raise Lost(f"waited in vain for {what}; in “{self.title}”: {self.read()}")
            QTest.qWait(10)
            _manage_windows()
        settle()

    def picture(self, name: str) -> None:
        """What the screen shows now."""
        if self._pictures is not None:
            settle()
            self._pictures.mkdir(parents=True, exist_ok=True)
            QApplication.primaryScreen().grabWindow(0).save(str(self._pictures / f"{name}.png"))

    def _moves(self, *keys: Qt.Key) -> bool:
        """Answers stand below each other or beside each other: whichever arrow leads on."""
        before = self.heard
        for key in keys:
            if self.heard == before:
                self.press(key)
        return self.heard != before


def settle() -> None:
    """Let the window do what it has put off to the next moment."""
    _manage_windows()
    for _ in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _manage_windows() -> None:
    """A bare screen has no window manager: the window that came last gets the keyboard, as one would give it."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.windowType() != Qt.WindowType.Popup]
    if shown and QApplication.activeWindow() is None:
        shown[-1].activateWindow()
        QTest.qWaitForWindowActive(shown[-1])


def _key_of(sign: str) -> Qt.Key:
    code = ord(sign.upper())
    return Qt.Key(code) if 0x20 <= code <= 0xFF else Key.Key_unknown


def _said(widget: QWidget, what: QAccessible.Text) -> str:
    return str(QAccessible.queryAccessibleInterface(widget).text(what))


def _texts(face: QAccessibleInterface | None) -> Iterator[str]:
    if face is None or not face.isValid() or face.state().invisible:
        return
    name = face.text(QAccessible.Text.Name)
    if name:
        yield str(name)
    for place in range(face.childCount()):
        yield from _texts(face.child(place))
