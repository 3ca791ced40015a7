"""Rows for days and times: a plain line that takes what people write, and beside it the day in words."""

from collections.abc import Callable
from datetime import date, time
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt

from sipdesk.ui import say
from sipdesk.ui.dates import Aim, Problem, read_day, read_time
from sipdesk.ui.parts import beside, line_edit, restyle, text
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
Free = Callable[[date], str]
_WIDTH: Final = 130
_TIME_WIDTH: Final = 80


class DateRow(Question):
    """A day or nothing. `free`: why nobody is at work that day, to warn of. Always left to right, also in a mirrored
    window."""

    def __init__(
        self, model: CaseModel, asked: Asked, today: Callable[[], date], aim: Aim = Aim.NEAR, free: Free | None = None
    ) -> None:
        super().__init__(model, asked)
        self._today, self._aim, self._free = today, aim, free
        self._edit = line_edit(width=_WIDTH)
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._echo = text("", ink="muted")
        self._edit.textEdited.connect(self._typed)
        self.lay_out(self._edit, body=beside(self._edit, self._echo))
        self.watch(self._edit)
        self.refresh()

    @property
    def day(self) -> date | None:
        """The day that the case holds."""
        held: date | None = self.model.get(self.path)
        return held

    def refresh(self) -> None:
        day = self.day
        shown = self.model.kept_text(self.path) or (day.isoformat() if day else "")
        if not self._being_typed(day, shown):
            self._edit.setText(shown)
        self._show_echo(day)

    def leave(self) -> None:
        day = self.day
        if day:
            self._edit.setText(day.isoformat())
        self.say("")
        super().leave()

    def own_mistake(self) -> str:
        kept = self.model.kept_text(self.path)
        problem = read_day(kept, self._today(), self._aim).problem if kept else None
        return day_problem(self.asked.name, kept, problem) if problem else ""

    def _being_typed(self, day: date | None, shown: str) -> bool:
        """Whether the line already says the same day in other words."""
        written = self._edit.text()
        return written.strip() == shown or (bool(written) and read_day(written, self._today(), self._aim).day == day)

    def _typed(self, written: str) -> None:
        reading = read_day(written, self._today(), self._aim)
        self.store(reading.day, written.strip() if reading.problem else "")
        self._show_echo(reading.day)

    def _show_echo(self, day: date | None) -> None:
        free = self._free(day) if day and self._free else ""
        self._echo.setText(self._in_words(day, free) if day else "")
        restyle(self._echo, ink="warn" if free else "muted", t="strong" if free else "body")

    def _in_words(self, day: date, free: str) -> str:
        words = translate("Days", "{weekday}, {distance}").format(
            weekday=say.weekday(day), distance=say.distance(day, self._today())
        )
        if not free:
            return words
        return translate("Days", "{day}. Obs: ledig dag ({name})").format(day=words, name=free)


class TimeRow(Question):
    """A time of day or nothing."""

    def __init__(self, model: CaseModel, asked: Asked) -> None:
        super().__init__(model, asked)
        self._edit = line_edit(width=_TIME_WIDTH)
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.textEdited.connect(self._typed)
        self.lay_out(self._edit)
        self.watch(self._edit)
        self.refresh()

    def refresh(self) -> None:
        at: time | None = self.model.get(self.path)
        shown = self.model.kept_text(self.path) or (say.clock(at) if at else "")
        written = self._edit.text().strip()
        if written != shown and not (written and read_time(written) == at):
            self._edit.setText(shown)

    def leave(self) -> None:
        at: time | None = self.model.get(self.path)
        if at:
            self._edit.setText(say.clock(at))
        self.say("")
        super().leave()

    def own_mistake(self) -> str:
        if not self.model.kept_text(self.path):
            return ""
        return translate("Days", "{field}: skriv ett klockslag, till exempel 13.00").format(field=self.asked.name)

    def _typed(self, written: str) -> None:
        at = read_time(written)
        self.store(at, "" if at else written.strip())


def day_problem(field: str, written: str, problem: Problem) -> str:
    """Why a text is no day, in a sentence that names the field and what was written."""
    sentences = {
        Problem.UNREADABLE: translate("Days", "{field}: skriv en dag, till exempel 2026-12-01, 1/12 eller om 3 v"),
        Problem.NO_SUCH_DAY: translate("Days", "{field}: dagen {written} finns inte"),
        Problem.FAR_OFF: translate("Days", "{field}: året i {written} ser inte rätt ut"),
    }
    return sentences[problem].format(field=field, written=written)
