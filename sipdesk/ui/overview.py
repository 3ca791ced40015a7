"""A case opens here: what to do next, the six moments with their tasks and how far they have come, dates, events."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sipdesk.domain.task import Moment, Status, Task
from sipdesk.domain.terms import CaseState
from sipdesk.ui import parts
from sipdesk.ui.cases.lines import Fact
from sipdesk.ui.frame.crumbs import Crumbs
from sipdesk.ui.look import theme
from sipdesk.ui.parts import (
    STRETCH,
    Below,
    Item,
    Pill,
    Row,
    SideBySide,
    UndoBar,
    button,
    clear,
    column,
    first_stop,
    frame,
    hairline,
    heading,
    hint,
    holder,
    icon,
    pill,
    row,
    scrolling,
    text,
)
from sipdesk.ui.way import due_way, task_words, tasks, wizard
from sipdesk.ui.work.desk import Desk

translate = QCoreApplication.translate
_LIST: Final = 640
_ASIDE: Final = 292
_COLUMN: Final = 1000


@dataclass(frozen=True, slots=True)
class Event:
    """Something that can happen at any time. Without `go` it comes in a later version, and says so."""

    picture: str
    title: str
    go: Callable[[], object] | None = None


class Overview(QWidget):
    """facts: what is due. passed: what was passed with a reason (*med avvikelse*). folds: which moments the person has
    unfolded or folded; the window keeps it while the case is open."""

    def __init__(
        self, desk: Desk, facts: Sequence[Fact], passed: Sequence[Fact], events: Sequence[Event],
        folds: dict[Moment, bool], meta: str,
    ) -> None:  # fmt: skip
        super().__init__()
        self.desk, self._folds = desk, folds
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = desk.about().name
        self._tasks = desk.tasks(desk.model.case)
        self._following = desk.next_step(desk.model.case)
        self.crumbs = Crumbs(desk)
        self.crumbs.hide()
        self._next_button: QWidget | None = None
        self._moments: QVBoxLayout = column(gap=0)
        self._fill_moments()
        beside = SideBySide(gap=56, narrow=860)
        moments = holder(self._moments)
        moments.setMaximumWidth(theme.current().text(_LIST))
        beside.add(moments, 2)
        beside.add(self._aside(facts, passed, events), 1)
        papers = button(translate("Overview", "Papper"), desk.papers, picture="document")  # those that come next
        content = column(
            self.crumbs,
            row((heading(desk.person_name, 1), 1), _timeline_button(desk), papers, gap=8),
            text(meta, ink="muted"),
            12,
            self._next(),
            8,
            beside,
            STRETCH,
            gap=4,
        )
        undo_bar = UndoBar(desk.model.undo_stack.undo)
        desk.model.removed.connect(undo_bar.say)
        self.setLayout(column((scrolling(content, _COLUMN), 1), undo_bar, gap=0))

    def show_cases_link(self, folded_away: bool) -> None:
        """The way back to the list of cases, while that is folded away."""
        self.crumbs.show_cases(folded_away)
        self.crumbs.setVisible(folded_away)

    def take_focus(self) -> None:
        """The keyboard begins at what to do next; at the moments, where nothing is to be done."""
        moments = self._moments.parentWidget() or self
        begins = self._next_button or first_stop(moments)
        if begins is not None:
            begins.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self) -> QWidget:
        name = translate("Overview", "Nästa steg")
        following = self._following
        if following is None or not wizard.is_page(following.code):
            title = translate("Overview", "Inget att göra nu")
            if following is not None:
                title = task_words.words(following.code, self._name).title
            lines = column(text(name, "small"), heading(title, 2), gap=4)
            if following is not None:
                lines.addWidget(text(tasks.later()))
            return frame("next", column(lines, margins=(20, 16, 20, 16)), name)
        page, place = due_way.way_of(following, self.desk.model.case)
        words = task_words.words(page, self._name)
        closed = page == "closing" and self.desk.model.case.state is CaseState.CLOSED
        title = translate("Overview", "Berätta att SIP:en är avslutad") if closed else words.next  # H2
        lines = column(text(name, "small"), heading(title, 2), text(self._why(following)), gap=4)
        self._next_button = button(words.go, partial(self.desk.go, page, place), "primary")
        beside = SideBySide(gap=24, narrow=620)
        beside.add(holder(lines), 1)
        beside.add(self._next_button, 0, centred=True)
        return frame("next", column(beside, margins=(20, 16, 20, 16)), name)

    def _why(self, task: Task) -> str:
        """What is due, what is left, or what the task is."""
        if task.due:
            return self.desk.due_sentence(task.due)
        if task.status is Status.MISSING:
            return translate("Overview", "%n sak(er) behöver rättas eller fyllas i.", "", len(task.left))
        return task_words.words(task.code, self._name).lead

    def _fill_moments(self) -> None:
        clear(self._moments)
        for number, (moment, title) in enumerate(tasks.moments().items(), 1):
            mine = [task for task in self._tasks if task.moment is moment]
            unfolded = self._is_unfolded(moment, mine)
            head = Row(
                f"{number}  {title}",
                status=None if unfolded else moment_status(mine),
                picture="down" if unfolded else "right",
                strong=True,
                padding=9,
                go=partial(self._toggle, moment),
            )
            head.setObjectName(f"moment-{moment}")
            folded = translate("Overview", "Utfälld") if unfolded else translate("Overview", "Hopfälld")
            head.setAccessibleDescription(folded)
            self._moments.addWidget(head)
            for task in mine if unfolded else ():
                self._moments.addWidget(hairline())
                self._moments.addWidget(self._task_row(task))
            self._moments.addWidget(hairline())

    def _task_row(self, task: Task) -> Row:
        title = task_words.words(task.code, self._name).title
        place = due_way.place_of(task, self.desk.model.case)
        go = partial(self.desk.go, task.code, place) if wizard.is_page(task.code) else None
        made = Row(title, status=tasks.status(task), padding=6, indent=42, go=go)
        made.setObjectName(f"task-{task.code}")
        made.setEnabled(go is not None)
        return made

    def _toggle(self, moment: Moment) -> None:
        mine = [task for task in self._tasks if task.moment is moment]
        self._folds[moment] = not self._is_unfolded(moment, mine)
        self._fill_moments()
        head = self.findChild(Row, f"moment-{moment}")
        if isinstance(head, Row):
            head.setFocus(Qt.FocusReason.TabFocusReason)

    def _is_unfolded(self, moment: Moment, mine: Sequence[Task]) -> bool:
        """As the person left it; else open where the next step is, or something is begun and not done."""
        left = any(task.status in (Status.STARTED, Status.MISSING, Status.DUE_SOON) for task in mine)
        is_next = self._following is not None and self._following.moment is moment
        return self._folds.get(moment, left or is_next)

    def _fact_row(self, fact: Fact) -> QWidget:
        """A date, which opens where it is done with."""
        if fact.page:
            below = Below(text(fact.line, "small", fact.ink), fact.line)
            go = partial(self.desk.go, fact.page, fact.path)
            return Row(
                fact.title, below, picture=fact.picture, ink=fact.ink, strong=True, on_title=True, padding=6, go=go
            )
        words = column(text(fact.title, "strong"), text(fact.line, "small", fact.ink), gap=0)
        return holder(row(column(icon(fact.picture, fact.ink), STRETCH), (words, 1), gap=12, margins=(12, 0, 0, 0)))

    def _aside(self, facts: Sequence[Fact], passed: Sequence[Fact], events: Sequence[Event]) -> QWidget:
        dates = column(row(12, heading(translate("Overview", "Datum"), 3), gap=0), gap=4)
        for fact in facts:
            dates.addWidget(self._fact_row(fact))
        if not facts:
            dates.addLayout(row(12, hint(translate("Overview", "Inga datum än")), gap=0))
        title = row(12, heading(translate("Overview", "Med avvikelse"), 3), gap=0)
        kept: list[Item] = [hairline(), 4, column(title, *map(self._fact_row, passed), gap=4), 12]
        happened = column(row(12, heading(translate("Overview", "Något har hänt"), 3), gap=0), 4, gap=0)
        for event in events:
            happened.addWidget(_event_row(event))
        aside = holder(column(6, dates, 12, *(kept if passed else ()), hairline(), 4, happened, STRETCH, gap=8))
        aside.setMinimumWidth(theme.current().space(_ASIDE))
        return aside


def _timeline_button(desk: Desk) -> QWidget:
    return button(translate("Overview", "Tidslinje"), partial(desk.go, "timeline", ""), picture="clock")


def _event_row(event: Event) -> Row:
    later = "" if event.go else tasks.later()
    made = Row(event.title, later, picture=event.picture, padding=6, go=event.go)
    made.setEnabled(event.go is not None)
    return made


def moment_status(mine: Sequence[Task]) -> Pill:
    """A folded moment in one line."""
    done = sum(task.status is Status.DONE for task in mine)
    states = {task.status for task in mine}
    if done == len(mine):
        return pill(parts.Status.DONE, translate("Overview", "Klart, {done} av {all}").format(done=done, all=done))
    if Status.MISSING in states:
        return pill(parts.Status.MISSING, translate("Overview", "Saknar uppgifter"))
    if done or Status.STARTED in states:
        words = translate("Overview", "Påbörjat, {done} av {all} klara").format(done=done, all=len(mine))
        return pill(parts.Status.STARTED, words)
    return pill(parts.Status.NOT_STARTED, translate("Overview", "Inte påbörjat"))
