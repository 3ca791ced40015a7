"""One page of the process: breadcrumb, heading, findings, rows, undo bar, foot bar. It never holds anybody up.

*Spara och gå vidare* shows what is missing the first time it is pressed, and goes on the next time: drafts may
be as thin as they like, only papers are stopped.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.task import Status
from sipdesk.domain.terms import CaseState
from sipdesk.ui.form import Form
from sipdesk.ui.frame.crumbs import Crumbs
from sipdesk.ui.frame.foot_bar import FootBar
from sipdesk.ui.look import theme
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import (
    Link,
    UndoBar,
    announce,
    begin_reading,
    clear,
    column,
    first_stop,
    follow_the_eye,
    hairline,
    heading,
    hint,
    holder,
    laid_out,
    row,
    scrolling,
    settle_layout,
    summary,
    text,
)
from sipdesk.ui.rows.question import Question, bring_into_view, go_to_place
from sipdesk.ui.way import task_words, tasks, wizard
from sipdesk.ui.work.desk import Desk

translate = QCoreApplication.translate
Build = Callable[[Form, About], object]
COLUMN: Final = 1000
NARROW: Final = 800  # px of width at 100 % text below which there is no room for a pane at the side
STOPPING: Final = (Level.STOP, Level.PROCESS)


class Page(QWidget):
    """The page of one task. go_on: the person wants the next one."""

    go_on = Signal()

    def __init__(self, desk: Desk, code: str, build: Build) -> None:
        super().__init__()
        self.desk, self.code, self._build = desk, code, build
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        about = desk.about()
        said = task_words.words(code, about.name)
        self.title = said.title
        moment = wizard.moment_of(code)
        self.crumbs = Crumbs(desk, *((tasks.moments()[moment],) if moment else ()), self.title)
        self._beside_title = row(gap=12)
        self._findings = column(gap=12)
        self._body = column(gap=0)
        self._side, self._below = row(gap=0), column(gap=0)
        self._pane: QWidget | None = None
        self._print: Callable[[], object] | None = None
        self._heading = heading(self.title, 1)
        content = column(self.crumbs, row((self._heading, 1), self._beside_title, gap=12), gap=4)
        if said.lead:
            content.addWidget(text(said.lead, ink="muted"))
        for part in (self._findings, self._body):
            content.addSpacing(8)
            content.addLayout(part)
        content.addLayout(self._below)
        content.addStretch(1)
        self._undo_bar = UndoBar(desk.model.undo_stack.undo)
        self.foot_bar = FootBar(translate("Page", "Spara och gå vidare"), self.save_and_go_on, desk.overview)
        self._scroll = scrolling(content, COLUMN)
        left = column((self._scroll, 1), self._undo_bar, hairline(), self.foot_bar, gap=0)
        self.setLayout(row((holder(left), 1), self._side, gap=0))
        self._showing = self._is_begun()
        self._summarised: tuple[dict[str, str], dict[str, str]] = ({}, {})
        self.form = self._new_form()
        self._listen()
        self.refresh()

    def primary(self, words: str, go: Callable[[], object], picture: str = "", place: str = "") -> None:
        self.foot_bar.primary(words, go, picture)
        self.foot_bar.primary_button.setObjectName(place)

    def usual_primary(self) -> None:
        self.foot_bar.usual()

    def goes_on(self, words: str) -> None:
        self.foot_bar.primary(words, self.save_and_go_on)

    def foot(self, button: QPushButton) -> None:
        self.foot_bar.add(button)

    def beside_title(self, widget: QWidget) -> None:
        self._beside_title.addWidget(widget)

    def side(self, widget: QWidget) -> None:
        """A pane to the right, behind a hairline; in a narrow window it stands below the rows."""
        self._clear_side()
        self._pane = holder(row(hairline("vline"), (widget, 1), gap=0))
        self._place_side()

    def prints(self, go: Callable[[], object]) -> None:
        self._print = go

    def print_papers(self) -> bool:
        """Ctrl+P. False where there is nothing to print."""
        if self._print is not None:
            self._print()
        return self._print is not None

    def rebuild(self) -> None:
        """Make the rows anew; the focus stays where it was when its field is still there."""
        focused, had_the_keyboard = self.focused_path(), self.isAncestorOf(self.window().focusWidget())
        for layout in (self._body, self._beside_title):
            clear(layout)
        self._clear_side()
        self.foot_bar.reset()
        self.form = self._new_form()
        self.refresh()
        if not (focused and self.form.go(focused)) and had_the_keyboard:
            self.begin()

    def refresh(self) -> None:
        """Show what the rules find now, if the person has come so far that it helps."""
        stops, warnings = self._sentences() if self._showing else ({}, {})
        self.form.show_findings(stops, warnings)
        self._summarise(stops | self.form.own_mistakes(), warnings)

    def _summarise(self, stops: dict[str, str], warnings: dict[str, str]) -> None:
        """The framed lists on top; left alone while they say the same, so that a link keeps the keyboard."""
        if (stops, warnings) == self._summarised:
            return
        self._summarised = (stops, warnings)
        clear(self._findings)
        if stops:
            links = self._links(stops)
            title = translate("Page", "%n sak(er) måste rättas", "", len(links))
            self._findings.addWidget(summary(title, links))
        if warnings:
            links = self._links(warnings)
            title = translate("Page", "%n sak(er) att tänka på", "", len(links))
            self._findings.addWidget(summary(title, links, loud=False))

    def save_and_go_on(self) -> None:
        """Save, and go on, unless there is something to show that has not been shown."""
        self._leave_field()
        if not self.desk.model.save_now():
            return
        if not self._showing and (self._sentences()[0] or self.form.own_mistakes()):
            self._showing = True
            self.refresh()
            self._focus_findings()
        else:
            self.go_on.emit()

    def open_at(self, path: str = "") -> None:
        """Put the keyboard in a field, at a place that is none, or in the first field."""
        announce(self, self.title)
        settle_layout()
        if not (path and self._go(path)):
            self.begin()

    def show_cases_link(self, folded_away: bool) -> None:
        """The way back to the list of cases, while that is folded away."""
        self.crumbs.show_cases(folded_away)

    def focused_path(self) -> str:
        question = self._focused_question()
        return question.path if question else ""

    def help_for_field(self) -> None:
        """F1."""
        question = self._focused_question()
        if question:
            question.toggle_help()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_side()

    def _place_side(self) -> None:
        narrow = self.width() < theme.current().text(NARROW)
        wanted = self._below if narrow else self._side
        if self._pane is not None and wanted.indexOf(self._pane) < 0:
            wanted.addWidget(self._pane)
            follow_the_eye(self)

    def _clear_side(self) -> None:
        self._pane = None
        clear(self._side)
        clear(self._below)

    def _new_form(self) -> Form:
        about = self.desk.about()
        model, today = self.desk.model, self.desk.today
        form = Form(model, today, about.type_words, page=self, propose=about.propose, free=about.free_day)
        self._build(form, about)
        if not form.paths and not wizard.after(self.code, about.case, about.today, about.routine):
            self.foot_bar.read_only()
        if about.case.state is CaseState.CLOSED and self.code not in wizard.OPEN_WHEN_CLOSED:
            form.setEnabled(False)
            self.foot_bar.shut()
            self._print = None
            self._body.setSpacing(theme.current().space(12))
            self._body.addWidget(hint(translate("Page", "Ärendet är avslutat. Det går att läsa men inte att ändra.")))
        self._body.addWidget(form)
        return form

    def _listen(self) -> None:
        model = self.desk.model
        model.left.connect(self._on_left)
        model.removed.connect(self._undo_bar.say)
        model.went_to.connect(self._on_went_to)

    def _on_left(self, _path: str) -> None:
        self.refresh()

    def _on_went_to(self, path: str) -> None:
        """Undo touched this field: show it, wherever it stands."""
        self.refresh()
        owner = wizard.owner(self.desk.model.case, path)
        if not self.form.go(path) and owner not in ("", self.code):
            self.desk.go(owner, path)

    def begin(self) -> None:
        """The keyboard at the first field, or at the page's act where nothing is asked."""
        self.form.show()  # now, so that it can take the keyboard
        begin_reading(self._scroll, self._heading, first_stop(self.form), self.foot_bar.primary_button)

    def _leave_field(self) -> None:
        question = self._focused_question()
        if question:
            question.leave()

    def _focused_question(self) -> Question | None:
        widget = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, Question):
            widget = widget.parentWidget()
        return widget if isinstance(widget, Question) and self.isAncestorOf(widget) else None

    def _mine(self) -> list[Finding]:
        case = self.desk.model.case
        return [finding for finding in self.desk.find(case) if wizard.owner(case, finding.path) == self.code]

    def _sentences(self) -> tuple[dict[str, str], dict[str, str]]:
        """Path to sentence, of what stops and of what warns; the weightiest comes first and stands alone."""
        stops: dict[str, str] = {}
        warnings: dict[str, str] = {}
        for finding in self._mine():
            if finding.level in STOPPING:
                stops.setdefault(finding.path, self.desk.sentence(finding))
            elif finding.level is Level.WARN and finding.path not in stops:
                warnings.setdefault(finding.path, self.desk.sentence(finding))
        return stops, warnings

    def _is_begun(self) -> bool:
        """Whether the person has been here before and left something out, so that it helps to say what; or wrote a day
        that has not come, which no task waits for."""
        found = (task for task in self.desk.tasks(self.desk.model.case) if task.code == self.code)
        left = any(task.status in (Status.MISSING, Status.DUE_SOON) for task in found)
        return left or any(finding.code.endswith("in-future") for finding in self._mine())

    def _links(self, sentences: dict[str, str]) -> list[tuple[str, Callable[[], object]]]:
        """Each sentence once, with the way to the first field that it is about."""
        ways: dict[str, str] = {}
        for path, sentence in sentences.items():
            ways.setdefault(sentence, path)
        return [(sentence, self._goer(path)) for sentence, path in ways.items()]

    def _goer(self, path: str) -> Callable[[], object]:
        return lambda: self._go(path)

    def _go(self, path: str) -> bool:
        """To the field, or to a place that is none; where a list is empty, to the act that writes its first part."""
        found = self.form.go(path)
        if found and not self.form.isAncestorOf(self.window().focusWidget()):
            self.foot_bar.primary_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return found or go_to_place(self, path)

    def _focus_findings(self) -> None:
        box = next(iter(laid_out(self._findings)), None)
        link = box.findChild(Link) if box else None
        if box and isinstance(link, Link):
            box.show()  # now, so that it can take the keyboard
            link.setFocus(Qt.FocusReason.TabFocusReason)
            QTimer.singleShot(0, box, lambda: bring_into_view(box))  # when it stands where it will
