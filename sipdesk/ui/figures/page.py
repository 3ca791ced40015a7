"""The page of figures: the finding as a heading, a picture and the same numbers in a table; and the file of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from sipdesk.domain.disclosure.counted import SMALLEST, Split
from sipdesk.domain.statistics import Statistics
from sipdesk.errors import SipError
from sipdesk.ui.figures.bars import Bar, Bars
from sipdesk.ui.figures.table import table
from sipdesk.ui.figures.words import few, finding, labels, month_name, share, tables
from sipdesk.ui.frame.room import Room
from sipdesk.ui.jobs import Handle, Jobs
from sipdesk.ui.parts import (
    STRETCH,
    Label,
    Segments,
    SideBySide,
    announce,
    button,
    clear,
    column,
    heading,
    hint,
    holder,
    row,
    text,
)

translate = QCoreApplication.translate
_NARROW: Final = 900
_LEFT: Final = 2  # tables below the picture, at its side of the page


@dataclass(frozen=True, slots=True)
class FiguresDesk:
    """count(year, tell): a year's figures, on the worker. export(figures, words, folder, name): as a file."""

    count: Callable[[int, Callable[[int, int], object]], Statistics]
    export: Callable[[Statistics, dict[str, str], Path, str], Path]
    today: Callable[[], date]
    trouble: Callable[[SipError], str]
    jobs: Jobs


class FiguresRoom(Room):
    """No name stands beside numbers: the list of cases is folded away."""

    alone = True

    def __init__(self, desk: FiguresDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Figures", "Statistik"), back, width=1240)
        self.desk = desk
        self.figures: Statistics | None = None
        self.said: Label = text("", "strong")
        self._years = [desk.today().year, desk.today().year - 1]
        self._choice = Segments(translate("Figures", "År"), [str(year) for year in self._years])
        for place, segment in enumerate(self._choice.buttons):
            segment.clicked.connect(lambda _=False, place=place: self.count(self._years[place]))
        save = button(translate("Figures", "Spara som CSV-fil"), self.save)
        lead = translate(
            "Figures", "Från att behovet upptäcks till att mötet hålls. Inga namn, och grupper under fem visas inte."
        )
        self.begin(translate("Figures", "Hur lång tid tar det?"), lead, (), self._choice, save)
        self._shown = column(gap=16)
        self.put(self.said)
        self.put(holder(self._shown))
        self.count(self._years[0])

    def take_focus(self) -> None:
        announce(self, self.title)
        self._choice.buttons[0].setFocus()

    def count(self, year: int) -> None:
        """Count on the worker; meanwhile the page says so."""
        self.figures = None
        self.said.say(translate("Figures", "Räknar …"))
        clear(self._shown)

        def work(handle: Handle) -> Statistics:
            return self.desk.count(year, handle.tell)

        self.desk.jobs.run(work, self._show, failed=self._say, owner=self)

    def save(self) -> None:
        """As a file in a folder that is chosen."""
        folder = QFileDialog.getExistingDirectory(self, translate("Figures", "Spara statistiken i mappen"))
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        if self.figures is None:
            return
        try:
            file = self.desk.export(self.figures, labels(), folder, f"statistik-{self.figures.year}.csv")
        except SipError as problem:
            self._say(problem)
            return
        self.said.say(translate("Figures", "Sparat: {file}").format(file=file.name))
        announce(self, self.said.text())

    def _say(self, problem: SipError) -> None:
        self.said.say(self.desk.trouble(problem))
        announce(self, self.said.text())

    def _show(self, figures: Statistics) -> None:
        self.figures = figures
        self.said.say("")
        clear(self._shown)
        self._shown.addWidget(_facts(figures))
        beside = SideBySide(gap=48, narrow=_NARROW)
        beside.add(_picture(figures), 5)
        beside.add(_months(figures), 4)
        self._shown.addWidget(beside)
        more = SideBySide(gap=48, narrow=_NARROW)
        left, right = column(gap=16), column(gap=16)
        for place, (name, title) in enumerate(tables().items()):
            (left if place < _LEFT else right).addWidget(_split(name, title, getattr(figures, name)))
        more.add(holder(left), 5)
        more.add(holder(right), 4)
        self._shown.addWidget(more)
        announce(self, finding(figures))


def _facts(figures: Statistics) -> QWidget:
    """Four numbers, each with its words."""
    median = translate("Figures", "{days} dagar").format(days="–" if figures.median is None else figures.median)
    facts = [
        (median, translate("Figures", "är medianen {year}").format(year=figures.year)),
        (share(figures.in_time), translate("Figures", "inom {days} dagar").format(days=figures.days)),
        (share(figures.followed_up), translate("Figures", "har en bokad uppföljning")),
        (_count(figures.open_cases), translate("Figures", "ärenden pågår")),
        (
            _count(figures.running_out),
            translate("Figures", "samtycken går ut inom {days} dagar").format(days=figures.ahead),
        ),
    ]
    beside = SideBySide(gap=24, narrow=_NARROW)
    for number, words in facts:
        beside.add(holder(column(text(number, "h2"), hint(words), gap=0)))
    notes: list[str] = []
    if figures.hidden:
        left_out = translate(
            "Figures", "%n månad(er) med färre än fem möten visas inte och ingår inte i året.", "", figures.hidden
        )
        notes.append(left_out)
    if any(split.rest for split in (figures.in_time, figures.followed_up)):
        small = translate("Figures", "En andel visas inte när någon av grupperna har färre än {smallest}.")
        notes.append(small.format(smallest=SMALLEST))
    return holder(column(beside, *(hint(note) for note in notes), gap=8))


def _picture(figures: Statistics) -> QWidget:
    bars = [Bar(month_name(month), month.median) for month in figures.months]
    limit = translate("Figures", "{days} dagar").format(days=figures.days)
    spoken = ", ".join(f"{bar.name}: {'–' if bar.value is None else bar.value}" for bar in bars)
    title = finding(figures)
    below = translate(
        "Figures", "Mediandagar per månad. Streckade staplar är längre än {days} dagar, – är färre än fem möten."
    )
    said = hint(below.format(days=figures.days))
    return holder(column(heading(title, 2), said, Bars(bars, figures.days, limit, title, spoken), STRETCH, gap=8))


def _months(figures: Statistics) -> QWidget:
    title = translate("Figures", "Samma siffror i tabell")
    heads = [translate("Figures", "Månad"), translate("Figures", "Möten"), translate("Figures", "Median, dagar")]
    hidden = translate("Figures", "visas inte")
    rows = [
        [month_name(month), _count(month.meetings), hidden if month.meetings is None else _days(month.median)]
        for month in reversed(figures.months)
    ]
    return holder(column(heading(title, 2), table(title, heads, rows), STRETCH, gap=8))


def _split(name: str, title: str, split: Split) -> QWidget:
    words = labels()
    rows = [[words[f"{name}.{code}"], str(count)] for code, count in split.cells if count]
    if rows and split.rest:
        rows.append([words["rest"], str(split.rest)])
    shown: QWidget = table(title, [], rows) if rows else hint(_nothing(split))
    return holder(column(row(heading(title, 3)), shown, gap=8))


def _nothing(split: Split) -> str:
    if split.total == 0:
        return translate("Figures", "Inga än")
    return translate("Figures", "Visas inte: färre än fem i någon grupp")


def _count(count: int | None) -> str:
    return few() if count is None else str(count)


def _days(days: int | None) -> str:
    return "–" if days is None else str(days)
