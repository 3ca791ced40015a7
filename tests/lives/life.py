"""One invented person's case in the window, gone through with the keyboard, and held against `sipdesk check` on the way.

The window has what the case holds in memory; `check` reads the same case from a file, through the command line.
"""

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from sipdesk.cli.main import run
from sipdesk.domain.case import Case
from sipdesk.exchange.casefile import write_case
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.rows.days import DateRow, TimeRow
from sipdesk.ui.rows.passage import PassageRow
from sipdesk.ui.rows.question import Question
from sipdesk.ui.rows.words import NumberRow
from sipdesk.ui.way import wizard
from tests.e2e.keyboard import CONTROL, Key, Keyboard
from tests.ui.invented import NOW

STOPPING: Final = ("stop", "process")
# Pages of events, and what the row to them is called on the overview.
ROWS: Final[Mapping[str, str]] = {
    "withdraw": "Ta tillbaka samtycke", "life-change": "Stor förändring i livet", "received": "Kallelse från någon annan",
    "change": "Flytta eller ställ in mötet", "incident": "Ett papper har hamnat fel",
    "own-actions": "Våra insatser i planen",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """One finding, as the command line says it."""

    rule: str
    level: str
    path: str
    sentence: str


class Life:
    """folder: for the case's file. fixed: how many things were put right on the way."""

    def __init__(self, window: MainWindow, case: Case, folder: Path) -> None:
        self.window, self.case, self._file = window, case, folder / "case.json"
        self.keys = Keyboard()
        self.compared = self.fixed = 0

    @property
    def page(self) -> str:
        """Code of the page that is open; empty on the overview."""
        return self.window.shown.code if isinstance(self.window.shown, Page) else ""

    def check(self) -> list[Found]:
        """What `sipdesk check` finds in the case as it is now."""
        self._file.write_bytes(write_case(self.case))
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(io.StringIO()):
            run(["check", str(self._file), "--on", NOW.date().isoformat(), "--json"])
        found: list[dict[str, Any]] = json.loads(said.getvalue())
        return [Found(one["rule"], one["level"], one["path"], one["sentence"]) for one in found]

    def of_page(self, *levels: str) -> list[str]:
        """Sentences of `check` about the page that is open, each once; what stops a field stands for what warns of it."""
        mine = [one for one in self.check() if wizard.owner(self.case, one.path) == self.page]
        stopped = {one.path for one in mine if one.level in STOPPING}
        first: dict[str, Found] = {}
        for one in mine:
            if one.level in levels and (one.level in STOPPING or one.path not in stopped):
                first.setdefault(one.path, one)
        return list(dict.fromkeys(one.sentence for one in first.values()))

    def go_on(self) -> None:
        """Ctrl+Enter goes on where nothing stops, and stays where something does and says so: as `check` has it."""
        before, stops = self.page, self.of_page(*STOPPING)
        warnings = self.of_page("warn")
        shown = self.shown()
        self.keys.press(Key.Key_Return, CONTROL)
        if not stops or shown:
            assert self.page != before or shown == sorted(stops + warnings), (before, shown, stops, warnings)
        else:
            assert self.page == before, (before, stops)
        if self.page == before:
            assert self.shown() == sorted(self.of_page(*STOPPING) + self.of_page("warn")), before
        self.compared += 1

    def shown(self) -> list[str]:
        """What the lists on top of the page say."""
        assert isinstance(self.window.shown, Page)
        return sorted(link.accessibleName() for link in self.window.shown.findings_shown())

    def walk(self) -> None:
        """From the overview through every page on the case's way, and back on the overview."""
        self.overview()
        self.keys.press(Key.Key_PageDown, CONTROL)
        seen: list[str] = []
        while self.page:
            assert self.page not in seen
            seen.append(self.page)
            self.go_on()
            if self.page == seen[-1]:
                self.keys.press(Key.Key_PageDown, CONTROL)
        assert isinstance(self.window.shown, Overview)

    def events(self) -> None:
        """The pages that stand beside the way, where `check` has found something."""
        for code in sorted({wizard.owner(self.case, one.path) for one in self.check()} & ROWS.keys()):
            self.overview()
            self.keys.push(ROWS[code])
            assert self.page == code
            assert self.shown() == sorted(self.of_page(*STOPPING) + self.of_page("warn")) or not self.of_page(*STOPPING)
            self.compared += 1

    def overview(self) -> None:
        if self.page:
            self.keys.press(Key.Key_Escape)
        assert isinstance(self.window.shown, Overview)

    def put_right(self, most: int = 12) -> None:
        """Press the first thing that stops, type what is asked for, and look again, as long as it helps."""
        for _ in range(most):
            stops = self.of_page(*STOPPING)
            if not stops or not self.shown():
                return
            self.keys.tab_to(next(one for one in self.shown() if one in stops))
            self.keys.press(Key.Key_Space)
            self._answer()
            if self.of_page(*STOPPING) == stops:
                return
            self.fixed += 1
            assert self.shown() == sorted(self.of_page(*STOPPING) + self.of_page("warn")), self.page

    def close(self) -> None:
        """The last page: what is missing is written, the case is closed, and nothing is found in it any more."""
        self.overview()
        self.keys.press(Key.Key_PageUp, CONTROL)
        assert self.page == "closing"
        self.keys.choose("Varför avslutas SIP:en?", "Målen är nådda")

    def _answer(self) -> None:
        """Something that fits the field where the keyboard is."""
        focus = QApplication.focusWidget()
        row = _row(focus)
        if isinstance(row, DateRow):
            self.keys.type("idag")
        elif isinstance(row, TimeRow):
            self.keys.type("10")
        elif isinstance(row, NumberRow):
            self.keys.type("30")
        elif isinstance(focus, QLineEdit | QPlainTextEdit):
            self.keys.type("Provsvar")
        elif isinstance(focus, QRadioButton | QCheckBox):
            self.keys.press(Key.Key_Space)
        if isinstance(row, PassageRow) and not row.model.get(row.path).confirmed and row.model.get(row.path).types:
            self.keys.push("Det stämmer")
        self.keys.press(Key.Key_Tab)


def _row(widget: QWidget | None) -> Question | None:
    while widget is not None and not isinstance(widget, Question):
        widget = widget.parentWidget()
    return widget


NO_MODIFIER = Qt.KeyboardModifier.NoModifier
