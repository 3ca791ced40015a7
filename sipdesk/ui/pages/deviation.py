"""What keeps a step from being taken, and the reason that lets a process stop be passed (rules: *med avvikelse*).

Hurried people must not be driven back to their old templates; so a process stop asks for a reason, which is kept
with the case and stands on nobody's copy. A disclosure stop has no such way.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.register import Deviation, passed_with
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.papers.passage_names import found_where
from sipdesk.ui.parts import Link, Mistake, caption, clear, column, describe, hint, holder, line_edit, restyle, summary
from sipdesk.ui.rows.question import bring_into_view
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PATH = "deviations"


def in_the_way(findings: Iterable[Finding], deviations: Sequence[Deviation]) -> tuple[Finding, ...]:
    """What stops today: disclosure stops, and process stops without a reason."""
    hard = (Level.STOP, Level.PROCESS)
    return tuple(one for one in findings if one.level in hard and passed_with(one, deviations) is None)


def passed_words(about: About, finding: Finding, deviation: Deviation) -> str:
    """What was passed, why, by whom and when."""
    words = translate("Deviation", "{what} Skäl att gå vidare ändå: {reason} ({name}, {day})")
    day = say.day_and_month(deviation.on) if deviation.on else ""
    return words.format(what=about.sentence(finding), reason=deviation.reason, name=deviation.by, day=day)


class Stops(QWidget):
    """The stops as links to their fields; where a reason is enough, a line for it. `label`: of that line."""

    def __init__(self, model: CaseModel, about: About, label: str) -> None:
        super().__init__()
        self._model, self._about = model, about
        self._stops: tuple[Finding, ...] = ()
        self._links = column(gap=0)
        self._line = line_edit()
        self._mistake = Mistake()
        words = hint(translate("Deviation", "Skälet sparas i ärendet. Det står inte på något papper."))
        self._asks = holder(column(caption(label, self._line), words, self._line, self._mistake, gap=4))
        self.setLayout(column(holder(self._links), self._asks, gap=8))
        self.hide()

    @property
    def any(self) -> bool:
        return bool(self._stops)

    @property
    def passable(self) -> bool:
        """Whether a reason is enough: nothing of it is about what somebody may be told."""
        return all(finding.level is Level.PROCESS for finding in self._stops)

    def show_stops(self, title: Callable[[int], str], stops: Sequence[Finding]) -> None:
        """What stops now, each sentence once; what is typed as a reason stays. title: of how many."""
        if tuple(stops) != self._stops:
            self._stops = tuple(stops)
            clear(self._links)
            ways: dict[str, str] = {}
            for one in stops:
                ways.setdefault(found_where(self._about, one), one.path)
            if ways:
                links = [(words, partial(self._model.went_to.emit, path)) for words, path in ways.items()]
                self._links.addWidget(summary(title(len(ways)), links))
        self._asks.setVisible(self.passable)
        self.setVisible(self.any)

    def give_reason(self) -> bool:
        """Keep the reason, for each stop. False, with a sentence under the line, when none is written."""
        reason = self._line.text().strip()
        if not reason:
            self._say(translate("Deviation", "Rätta det som saknas, eller skriv ett skäl."))
            self._line.setFocus()
            return False
        self._say("")
        with self._model.as_one(translate("Deviation", "Skäl att gå vidare")):
            for finding in self._stops:
                self._model.add(PATH, self._deviation(finding, reason))
        self._model.leave(PATH)
        return True

    def show_first(self) -> None:
        """Put the keyboard where something can be done about it, and show it."""
        first = self._line if self.passable else self.findChild(Link)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(self)

    def _say(self, sentence: str) -> None:
        self._mistake.say(sentence)
        restyle(self._line, bad=bool(sentence))
        describe(self._line, "", sentence)

    def _deviation(self, finding: Finding, reason: str) -> Deviation:
        by, today = self._about.by.name, self._about.today
        return Deviation(rule=finding.code, path=finding.path, reason=reason, by=by, on=today)
