"""The menu bar: every command with its words and its key. What a command does stands in the window.

Menus, lines and commands are made here and handed to Qt, never asked of it (`addMenu(words)`, `addSeparator()`): the
Python side of what Qt has made outlives it when the bar is built anew, and the next object at the same address would
be taken for it, which ends in a crash.
"""

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
    menu = QMenu(title, bar)
    bar.addMenu(menu)
    for entry in entries:
        if entry is SEPARATOR:
            _put_line(menu)
        elif isinstance(entry, OneOf):
            _put_one_of(menu, entry)
        else:
            _put(menu, entry)
    return menu


def _put_one_of(menu: QMenu, entry: OneOf) -> None:
    inner = QMenu(entry.words, menu)
    menu.addMenu(inner)
    inner.setEnabled(entry.enabled)
    group = QActionGroup(inner)
    for command in entry.commands:
        group.addAction(_put(inner, command))


def _put_line(menu: QMenu) -> None:
    line = QAction(menu)
    line.setSeparator(True)
    menu.addAction(line)


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
