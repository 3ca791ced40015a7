"""The menu bar: every command with its words and its key. What a command does stands in the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

SEPARATOR = None


@dataclass(frozen=True, slots=True)
class Command:
    """words with mnemonic, what it does, its keys. chosen: for one of several (a language, a design)."""

    words: str
    go: Callable[[], object]
    keys: Sequence[QKeySequence | QKeySequence.StandardKey | str] = ()
    chosen: bool | None = None


@dataclass(frozen=True, slots=True)
class OneOf:
    """A menu inside the menu: one of several, the chosen one ticked. enabled: whether it can be opened."""

    words: str
    commands: Sequence[Command]
    enabled: bool = True


Entry = Command | OneOf | None


def add_menu(bar: QMenuBar, title: str, entries: Sequence[Entry]) -> QMenu:
    """A menu in the bar. Entries: commands, menus inside, SEPARATOR."""
    menu = bar.addMenu(title)
    for entry in entries:
        if entry is SEPARATOR:
            menu.addSeparator()
        elif isinstance(entry, OneOf):
            _put_one_of(menu, entry)
        else:
            _put(menu, entry)
    return menu


def _put_one_of(menu: QMenu, entry: OneOf) -> None:
    inner = menu.addMenu(entry.words)
    inner.setEnabled(entry.enabled)
    group = QActionGroup(inner)
    for command in entry.commands:
        group.addAction(_put(inner, command))


def _put(menu: QMenu, entry: Command) -> QAction:
    action = QAction(entry.words, menu)
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: entry.go())
    if entry.chosen is not None:
        action.setCheckable(True)
        action.setChecked(entry.chosen)
    menu.addAction(action)
    return action
