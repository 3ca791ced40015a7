"""The page of registers over all cases, year by year: what was given, requests that were declined or passed on, and
what was decided about files whose time had passed.

No name stands in them: a line leads to its case, where whom it was and why stand.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from sipdesk.errors import SipError
from sipdesk.issuing.registers import Registers
from sipdesk.ui.frame.room import Room
from sipdesk.ui.jobs import Handle, Jobs
from sipdesk.ui.parts import (
    Label,
    Roving,
    Row,
    Segments,
    announce,
    button,
    clear,
    column,
    hairline,
    heading,
    hint,
    holder,
    text,
)
from sipdesk.ui.registers.words import (
    decision_heads,
    decision_row,
    given_heads,
    given_row,
    request_heads,
    request_row,
    spoken,
)
from sipdesk.ui.words import Words

translate = QCoreApplication.translate
_FILES: Final = ("utlamnat", "avbojda", "gallring")  # in the order of the segments
_SHOWN: Final = 200  # lines on the page; the file has all


@dataclass(frozen=True, slots=True)
class RegistersDesk:
    """read(year, tell): a year's registers, on the worker. export(heads, rows, folder, name): as a file. open(uid):
    that case."""

    read: Callable[[int, Callable[[int, int], object]], Registers]
    export: Callable[[list[str], list[list[str]], Path, str], Path]
    open: Callable[[str], object]
    today: Callable[[], date]
    words: Words
    jobs: Jobs


class RegistersRoom(Room):
    """The list of cases is folded away, as beside every list over many."""

    alone = True

    def __init__(self, desk: RegistersDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Registers", "Register"), back)
        self.desk = desk
        self.found: Registers | None = None
        self._years = [desk.today().year, desk.today().year - 1]
        self.years = Segments(translate("Registers", "År"), [str(year) for year in self._years])
        self.which = Segments(
            translate("Registers", "Visa"),
            [
                translate("Registers", "Det som har lämnats ut"), translate("Registers", "Avböjda och skickade vidare"),
                translate("Registers", "Beslut om gallring"),
            ],
        )
        for place, segment in enumerate(self.years.buttons):
            segment.clicked.connect(lambda _=False, place=place: self.read(self._years[place]))
        for segment in self.which.buttons:
            segment.clicked.connect(lambda _=False: self._show())
        save = button(translate("Registers", "Spara som CSV-fil"), self.save)
        lead = translate(
            "Registers", "Inga namn och inga skäl står här. Öppna ärendet för att se vem det gäller och varför."
        )
        self.begin(self.title, lead, (), self.years, save)
        self.said: Label = text("", "strong")
        self._shown = column(gap=8)
        self.put(self.which)
        self.put(self.said)
        self.put(holder(self._shown))
        self.read(self._years[0])

    def read(self, year: int) -> None:
        """Read them on the worker; meanwhile the page says so."""
        self.found = None
        self.said.say(translate("Registers", "Läser ärendena …"))
        clear(self._shown)

        def work(handle: Handle) -> Registers:
            return self.desk.read(year, handle.tell)

        self.desk.jobs.run(work, self._have, failed=self._say, owner=self)

    def save(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, translate("Registers", "Spara registret i mappen"))
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        """All lines of the register that is shown."""
        if self.found is None:
            return
        heads, rows, _ = self._lines(self.found)
        name = _FILES[self._which()]
        try:
            file = self.desk.export(heads, rows, folder, f"{name}-{self.found.year}.csv")
        except SipError as problem:
            self._say(problem)
            return
        self.said.say(translate("Registers", "Sparat: {file}").format(file=file.name))
        announce(self, self.said.text())

    def _have(self, found: Registers) -> None:
        self.found = found
        self._show()

    def _show(self) -> None:
        if self.found is None:
            return
        self.said.say("")
        clear(self._shown)
        heads, rows, uids = self._lines(self.found)
        title = translate("Registers", "%n rad(er)", "", len(rows))
        self._shown.addWidget(heading(title, 2))
        if len(rows) > _SHOWN:
            newest = translate("Registers", "De {count} senaste visas. Filen har alla.").format(count=_SHOWN)
            self._shown.addWidget(hint(newest))
        entries = [self._entry(heads, line, uid) for line, uid in list(zip(rows, uids, strict=True))[:_SHOWN]]
        lines = holder(column(*(item for made in entries for item in (made, hairline())), gap=0))
        lines.setAccessibleName(title)
        if entries:
            Roving(lines, entries)
            self._shown.addWidget(lines)
        announce(self, title)

    def _entry(self, heads: Sequence[str], line: Sequence[str], uid: str) -> Row:
        """The first of the columns as a title, the others below it."""
        facts = "  ·  ".join(f"{head}: {words}" for head, words in zip(heads[3:], line[3:], strict=True))
        made = Row("  ·  ".join(line[:3]), facts, padding=6, go=partial(self.desk.open, uid) if uid else None)
        made.setAccessibleName(spoken(heads, line))
        return made

    def _which(self) -> int:
        return next(place for place, segment in enumerate(self.which.buttons) if segment.isChecked())

    def _lines(self, found: Registers) -> tuple[list[str], list[list[str]], list[str]]:
        """Heads, rows, and the case of each row; empty where it is gone."""
        if _FILES[self._which()] == "avbojda":
            return request_heads(), [request_row(one) for one in found.requests], [one.case for one in found.requests]
        if _FILES[self._which()] == "gallring":
            rows = [decision_row(one, found.numbers) for one in found.decided]
            return decision_heads(), rows, [one.case if one.case in found.numbers else "" for one in found.decided]
        rows = [given_row(one, self.desk.words) for one in found.given]
        return given_heads(), rows, [one.case for one in found.given]

    def _say(self, problem: SipError) -> None:
        self.said.say(self.desk.words.trouble(problem))
        announce(self, self.said.text())
