"""One invented person's case in the window, gone through with the keyboard, and held against `sipdesk check`.

The window has what the case holds in memory; `check` reads the same case from a file, through the command line.
"""

import io
import json
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from sipdesk.cli.main import run
from sipdesk.domain.case import Case
from sipdesk.domain.terms import CaseState, ClosingReason
from sipdesk.exchange.casefile import write_case
from sipdesk.ui.main_window import MainWindow
from sipdesk.ui.overview import Overview
from sipdesk.ui.page import Page
from sipdesk.ui.parts import Link
from sipdesk.ui.rows.days import DateRow, TimeRow
from sipdesk.ui.rows.passage import PassageRow
from sipdesk.ui.rows.question import Question
from sipdesk.ui.rows.words import NumberRow
from sipdesk.ui.way import wizard
from tests.e2e.keyboard import CONTROL, Key, Keyboard

STOPPING: Final = ("stop", "process")
# Pages of events, and what the row to them is called on the overview.
ROWS: Final[Mapping[str, str]] = {
    "withdraw": "Ta tillbaka samtycke", "life-change": "Stor förändring i livet",
    "received": "Kallelse från någon annan", "change": "Flytta eller ställ in mötet",
    "incident": "Ett papper har hamnat fel",
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

    def __init__(self, window: MainWindow, case: Case, folder: Path, today: date) -> None:
        self.window, self.case, self.today, self._file = window, case, today, folder / "case.json"
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
            run(["check", str(self._file), "--on", self.today.isoformat(), "--json"])
        found: list[dict[str, Any]] = json.loads(said.getvalue())
        return [Found(one["rule"], one["level"], one["path"], one["sentence"]) for one in found]

    def of_page(self) -> tuple[list[str], list[str]]:
        """What `check` says about the page that is open, each once: what stops, and what warns of other fields."""
        mine = [one for one in self.check() if wizard.owner(self.case, one.path) == self.page]
        stopped = {one.path for one in mine if one.level in STOPPING}
        stops: dict[str, str] = {}
        warns: dict[str, str] = {}
        for one in mine:
            if one.level in STOPPING:
                stops.setdefault(one.path, one.sentence)
            elif one.level == "warn" and one.path not in stopped:
                warns.setdefault(one.path, one.sentence)
        return list(dict.fromkeys(stops.values())), list(dict.fromkeys(warns.values()))

    def go_on(self) -> None:
        """Ctrl+Enter goes on where nothing stops, and stays where something does and says so: as `check` has it."""
        before, (stops, warns), shown = self.page, self.of_page(), self.shown()
        if shown:
            assert shown == sorted(stops + warns), before
        self.keys.press(Key.Key_Return, CONTROL)
        if stops and not shown:
            assert self.page == before, (before, stops)
            assert self.shown() == sorted(stops + warns), before
        else:
            assert self.page != before
        self.compared += 1

    def shown(self) -> list[str]:
        """What the lists on top of the page say."""
        page = self.window.shown
        assert isinstance(page, Page)
        boxes = [
            one for one in page.findChildren(QFrame)
            if one.property("box") in ("errors", "notes") and one.isVisibleTo(page) and not page.form.isAncestorOf(one)
        ]
        return sorted(link.accessibleName() for box in boxes for link in box.findChildren(Link))

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
                self.put_right()
                self.keys.press(Key.Key_PageDown, CONTROL)
        assert isinstance(self.window.shown, Overview)

    def events(self) -> None:
        """The pages that stand beside the way, where `check` has found something."""
        for code in sorted({wizard.owner(self.case, one.path) for one in self.check()} & ROWS.keys()):
            self.overview()
            self.keys.push(ROWS[code])
            assert self.page == code
            stops, warns = self.of_page()
            assert self.shown() in ([], sorted(stops + warns))
            self.compared += 1

    def overview(self) -> None:
        if self.page:
            self.keys.press(Key.Key_Escape)
        assert isinstance(self.window.shown, Overview)

    def put_right(self, most: int = 6) -> None:
        """Press the first thing that stops, type what is asked for, and look again, as long as it helps."""
        for _ in range(most):
            stops, _warns = self.of_page()
            if not stops or not self.shown():
                return
            self.keys.push(next(one for one in self.shown() if one in stops), back=True)
            self._answer()
            left, warns = self.of_page()
            assert self.shown() == sorted(left + warns), self.page
            if left == stops:
                return
            self.fixed += 1

    def close(self, reason: int) -> None:
        """The last page: what is missing is written, the case is closed, and nothing but telling is left. reason:
        its place among those to choose from."""
        self.overview()
        self.keys.press(Key.Key_PageUp, CONTROL)
        assert self.page == "closing"
        self.keys.tab_to("Varför avslutas det?: ")
        for _ in range(reason):
            self.keys.press(Key.Key_Down)
        if not self.keys.ticked:
            self.keys.press(Key.Key_Space)
        self.keys.fill("Från vilken dag gäller SIP:en inte längre?", "idag")
        if self.case.closing.reason is not ClosingReason.DECEASED:  # H4
            self.keys.fill("Vem eller vilken enhet?", "Biståndsenheten")
        self.keys.push("Avsluta ärendet")
        if self.case.state is CaseState.OPEN:  # what is missing is passed with a reason
            self.keys.fill("Skäl att avsluta ändå", "Provskäl.")
            self.keys.push("Avsluta ärendet")
        assert self.case.state is CaseState.CLOSED
        left = self.check()
        assert {(one.rule, one.level) for one in left} <= {("H2", "date")}, "whoever is not told is still to be told"
        self.overview()
        assert self.keys.reads("Inget att göra nu") is not bool(left)

    def open_again(self) -> None:
        """It was a mistake: with a reason the case is open again, and `check` finds what the window says."""
        self.keys.press(Key.Key_PageUp, CONTROL)
        self.keys.fill("Avslutat av misstag? Skriv varför det öppnas igen.", "Provskäl.")
        self.keys.push("Öppna ärendet igen")
        assert self.case.state is CaseState.OPEN
        stops, warns = self.of_page()
        assert self.shown() in ([], sorted(stops + warns))

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
