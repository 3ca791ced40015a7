"""The menu bar: every command with its words and its key. What a command does stands in the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

translate = QCoreApplication.translate
SEPARATOR = None


@dataclass(frozen=True, slots=True)
class Command:
    """words with mnemonic, what it does, its keys. chosen: for one of several (a language, a design)."""

    words: str
    go: Callable[[], object]
    keys: Sequence[QKeySequence | QKeySequence.StandardKey | str] = ()
    chosen: bool | None = None


Entry = Command | QAction | QMenu | None


def add_menu(window: QMainWindow, title: str, entries: Sequence[Entry]) -> QMenu:
    """A menu in the bar. Entries: commands, ready actions, sub-menus, SEPARATOR."""
    menu = window.menuBar().addMenu(title)
    for entry in entries:
        put(menu, entry)
    return menu


def sub_menu(window: QMainWindow, title: str, commands: Sequence[Command]) -> QMenu:
    """One of several: the chosen one is ticked."""
    menu = QMenu(title, window)
    group = QActionGroup(menu)
    for command in commands:
        group.addAction(put(menu, command))
    return menu


def put(menu: QMenu, entry: Entry) -> QAction:
    if entry is SEPARATOR:
        return menu.addSeparator()
    if isinstance(entry, QMenu):
        return menu.addMenu(entry)
    if isinstance(entry, QAction):
        menu.addAction(entry)
        return entry
    action = QAction(entry.words, menu)
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.triggered.connect(lambda: entry.go())
    if entry.chosen is not None:
        action.setCheckable(True)
        action.setChecked(entry.chosen)
    menu.addAction(action)
    return action
