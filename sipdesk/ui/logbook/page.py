"""The page of the log: some days, a filter, what happened then; and the recurring check, with what it showed (P4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from sipdesk.errors import SipError
from sipdesk.storage.audit import Action, Outcome
from sipdesk.storage.reviews import LogLine, LogPage, Review
from sipdesk.ui import say
from sipdesk.ui.dates import Aim, read_day
from sipdesk.ui.figures.table import table
from sipdesk.ui.frame.room import Room
from sipdesk.ui.logbook.words import acts, fault_words, groups
from sipdesk.ui.parts import (
    STRETCH,
    Mistake,
    Prose,
    Segments,
    announce,
    button,
    caption,
    clear,
    column,
    describe,
    heading,
    hint,
    holder,
    line_edit,
    restyle,
    row,
    text,
)
from sipdesk.ui.words import purpose_words

translate = QCoreApplication.translate
_DAYS: Final = 30
_EARLIER: Final = 5


@dataclass(frozen=True, slots=True)
class LogDesk:
    """page: the entries of some days. record: that they were looked through. reviews: earlier checks, newest first.
    check_by: the last day of the next check."""

    page: Callable[[date, date, Sequence[Action]], LogPage]
    record: Callable[[date, date, str], Review]
    reviews: Callable[[], Sequence[Review]]
    check_by: Callable[[], date]
    today: Callable[[], date]
    trouble: Callable[[SipError], str]


class LogRoom(Room):
    """What was typed about a check stays in its field until it is saved."""

    def __init__(self, desk: LogDesk, back: Callable[[], object]) -> None:
        super().__init__(translate("Log", "Kontrollera loggen"), back)
        self.desk = desk
        self._told = False
        today = desk.today()
        self._groups = groups()
        self._days = (today - timedelta(days=_DAYS), today)
        self.first = _Day(translate("Log", "Från och med"), self._days[0], desk.today, self.show_days)
        self.last = _Day(translate("Log", "Till och med"), self._days[1], desk.today, self.show_days)
        self.filter = Segments(translate("Log", "Visa"), list(self._groups))
        for segment in self.filter.buttons:
            segment.clicked.connect(lambda _=False: self.show_days())
        show = button(translate("Log", "Visa dagarna"), self.show_days)
        self.finding = Prose(lines=2)
        self.mistake = Mistake()
        self._entries, self._earlier = column(gap=8), column(gap=4)
        lead = translate("Log", "Se efter att bara den som behöver har läst. Personers namn står inte här.")
        self.begin(self.title, lead)
        self.put(holder(row(self.first, self.last, STRETCH, gap=24)))
        self.put(holder(row(show, STRETCH)))
        self.put(self.filter)
        self.put(heading(translate("Log", "Anteckna kontrollen"), 2))
        words = caption(translate("Log", "Vad visade kontrollen?"), self.finding)
        self.put(holder(column(words, self.finding, self.mistake, gap=4)))
        save = button(translate("Log", "Spara kontrollen"), self.save, "primary", "check")
        self.put(holder(row(save, STRETCH)))
        self.put(holder(self._earlier))
        self.put(holder(self._entries))
        self._show_earlier()
        self.show_days()

    def show_days(self) -> None:
        """The entries of the days, if both can be read and stand in order."""
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            return
        if last < first:
            self.last.say(translate("Log", "Till och med: dagen är före den första"))
            return
        self._days = (first, last)
        chosen = next(place for place, one in enumerate(self.filter.buttons) if one.isChecked())
        found = self.desk.page(first, last, list(self._groups.values())[chosen])
        clear(self._entries)
        title = translate("Log", "%n post(er)", "", found.total)
        self._add(heading(title, 2))
        if len(found.lines) < found.total:
            newest = translate("Log", "De {count} nyaste visas. Välj färre dagar för att se de andra.")
            self._add(hint(newest.format(count=len(found.lines))))
        if found.lines:
            self._add(table(title, _heads(), [_line(line) for line in found.lines], figures=False))
        announce(self, title)

    def may_leave(self) -> bool:
        """What was written about a check is shown once before it would be lost."""
        if self._told or not self.finding.toPlainText().strip():
            return True
        self._told = True
        self.mistake.say(translate("Log", "Kontrollen är inte sparad. Spara den, eller gå en gång till."))
        self.finding.setFocus()
        announce(self, self.mistake.sentence)
        return False

    def save(self) -> None:
        """Record the check of the days that are shown."""
        finding = self.finding.toPlainText().strip()
        sentence = "" if finding else translate("Log", "Vad visade kontrollen? Skriv det, också om allt var rätt.")
        self.mistake.say(sentence)
        describe(self.finding, "", sentence)
        restyle(self.finding, bad=bool(sentence))
        if sentence:
            self.finding.setFocus()
            return
        try:
            review = self.desk.record(*self._days, finding)
        except SipError as problem:
            self.mistake.say(self.desk.trouble(problem))
            return
        self.finding.clear()
        self._show_earlier()
        announce(self, fault_words(review.fault))

    def _show_earlier(self) -> None:
        clear(self._earlier)
        found = self.desk.reviews()[:_EARLIER]
        self._earlier.addWidget(self._next_check())
        self._earlier.addWidget(heading(translate("Log", "Tidigare kontroller"), 3))
        if not found:
            self._earlier.addWidget(hint(translate("Log", "Ingen är antecknad än.")))
        for review in found:
            self._earlier.addWidget(text(_review(review), "strong", "err" if review.fault else ""))
            self._earlier.addWidget(text(review.finding))

    def _next_check(self) -> QWidget:
        """By when the log is to be looked through again (P4)."""
        by = self.desk.check_by()
        if by < self.desk.today():
            words = translate("Log", "Loggen skulle ha kontrollerats senast {day}.")
            return text(words.format(day=say.full_day(by)), "strong", "err")
        return text(translate("Log", "Kontrollera loggen igen senast {day}.").format(day=say.full_day(by)))

    def _add(self, widget: QWidget) -> None:
        self._entries.addWidget(widget)


class _Day(QWidget):
    """A day as people write it; asked: somebody pressed Enter."""

    def __init__(
        self, label: str, day: date, today: Callable[[], date], asked: Callable[[], object]
    ) -> None:
        super().__init__()
        self._label, self._today = label, today
        self.edit: QLineEdit = line_edit(day.isoformat(), width=130)
        self.edit.returnPressed.connect(asked)
        self.mistake = Mistake()
        self.setLayout(column(caption(label, self.edit), self.edit, self.mistake, STRETCH, gap=4))

    def day(self) -> date | None:
        """None for what is no day; then the sentence stands under the field."""
        found = read_day(self.edit.text(), self._today(), Aim.PAST).day
        wrong = translate("Log", "{field}: skriv en dag, till exempel 2026-12-01").format(field=self._label)
        self.say("" if found else wrong)
        return found

    def say(self, sentence: str) -> None:
        self.mistake.say(sentence)
        describe(self.edit, "", sentence)
        restyle(self.edit, bad=bool(sentence))


def _heads() -> list[str]:
    return [
        translate("Log", "När"), translate("Log", "Vem"), translate("Log", "Vad"), translate("Log", "Ärende"),
        translate("Log", "Varför"),
    ]  # fmt: skip


def _line(line: LogLine) -> list[str]:
    here = line.at.astimezone()
    refused = line.outcome is Outcome.REFUSED
    words = acts()[line.action]
    said = translate("Log", "{act}, stoppades").format(act=words) if refused else words
    when = f"{here.date().isoformat()} {say.clock(here)}"
    return [when, line.who, said, line.case or "–", purpose_words(line.purpose)]


def _review(review: Review) -> str:
    words = translate("Log", "{day}: {who} kontrollerade {first} till {last}. {state}.")
    return words.format(
        day=say.full_day(review.at.astimezone()), who=review.who, first=review.first.isoformat(),
        last=review.last.isoformat(), state=fault_words(review.fault),
    )  # fmt: skip
