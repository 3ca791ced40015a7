"""A page as rows in plain Python: each line asks one question about one field of the case.

Label, buddy, accessible name, hint, help, finding, autosave and undo come from here and `rows`, so a page
says only what it asks:

    form.date("need.found_on", translate("Need", "När upptäcktes &behovet?"), aim=Aim.PAST)
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sipdesk.domain.terms import Answer
from sipdesk.ui import say
from sipdesk.ui.dates import Aim
from sipdesk.ui.page_frame import PageFrame
from sipdesk.ui.parts import SideBySide, column, heading, hint, text
from sipdesk.ui.rows.answers import ChoiceRow, SeveralRow, TickRow
from sipdesk.ui.rows.card import Said
from sipdesk.ui.rows.days import DateRow, Free, TimeRow
from sipdesk.ui.rows.grouped import GroupedRow, Groups
from sipdesk.ui.rows.passage import PassageRow, Propose, as_usual
from sipdesk.ui.rows.question import Asked, Question
from sipdesk.ui.rows.repeated import Parts, RepeatedRow
from sipdesk.ui.rows.words import NumberRow, ProseRow, TextRow
from sipdesk.ui.work import case_path
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
AnyRow = TypeVar("AnyRow", bound=Question)


class Form(QWidget):
    """A column of questions about one case.

    types: code of each kind of information to its words inside a sentence. `prefix` stands before every
    path: the form of one part in a list. Sub-forms share their parent's register of questions, and the page.
    propose: which kinds of information a text seems to tell, from its words and what its field mostly tells. free: why
    nobody is at work on a day.
    """

    def __init__(
        self,
        model: CaseModel,
        today: Callable[[], date],
        types: Mapping[str, str],
        prefix: str = "",
        register: dict[str, Question] | None = None,
        page: PageFrame | None = None,
        propose: Propose = as_usual,
        free: Free = say.free_day,
    ) -> None:
        super().__init__()
        self.model, self.today, self.types = model, today, types
        self._page, self._propose, self._free = page, propose, free
        self._prefix = prefix
        self._questions: dict[str, Question] = {} if register is None else register
        self._column: QVBoxLayout = column(gap=12)
        self.setLayout(self._column)
        self._beside: SideBySide | None = None
        self._anew: set[str] = set()
        if register is None:
            model.changed.connect(self._on_changed)

    def text(self, path: str, label: str, *, hint: str = "", more: str = "", width: int = 0) -> TextRow:
        """A line of text; `width` in px at 100 % for what is short by nature."""
        return self._add(TextRow(self.model, self._asked(path, label, hint, more), width))

    def prose(self, path: str, label: str, *, hint: str = "", more: str = "", lines: int = 2) -> ProseRow:
        """Several lines for the own unit (plain `str` fields)."""
        return self._add(ProseRow(self.model, self._asked(path, label, hint, more), lines))

    def passage(
        self, path: str, label: str, *, hint: str = "", more: str = "", proposed: Sequence[str] = (), lines: int = 2
    ) -> PassageRow:
        """Free text (a `Passage`) with the kinds of information it tells; `proposed`: what this field usually tells."""
        asked = self._asked(path, label, hint, more)
        return self._add(PassageRow(self.model, asked, self.types, proposed, lines, self._propose, self.today))

    def number(self, path: str, label: str, unit: str, *, hint: str = "", more: str = "", most: int = 999) -> NumberRow:
        """A whole number, 0 shown as empty; `unit` stands after it ("minuter")."""
        asked = self._asked(path, label, hint, more)
        sentence = translate("Form", "{field}: skriv ett tal, som mest {most}").format(field=asked.name, most=most)
        return self._add(NumberRow(self.model, asked, unit, sentence, most))

    def date(
        self, path: str, label: str, *, hint: str = "", more: str = "", aim: Aim = Aim.NEAR, working: bool = False
    ) -> DateRow:
        """A day. aim: on which side of today one without a year lies. working: warn when nobody is at work then."""
        free = self._free if working else None
        return self._add(DateRow(self.model, self._asked(path, label, hint, more), self.today, aim, free))

    def time(self, path: str, label: str, *, hint: str = "", more: str = "") -> TimeRow:
        return self._add(TimeRow(self.model, self._asked(path, label, hint, more)))

    def choice(
        self,
        path: str,
        label: str,
        options: Mapping[Any, str],
        *,
        hint: str = "",
        more: str = "",
        upright: bool | None = None,
    ) -> ChoiceRow:
        """One of several; more than three, or long words, stand below each other unless `upright` says otherwise."""
        stacked = len(options) > 3 or sum(map(len, options.values())) > 48 if upright is None else upright
        return self._add(ChoiceRow(self.model, self._asked(path, label, hint, more), options, stacked))

    def yes_no(
        self, path: str, label: str, *, hint: str = "", more: str = "", values: tuple[Any, Any] | None = None
    ) -> ChoiceRow:
        """Ja or Nej, for a field of `Answer`; `values` for another kind, as (True, False)."""
        yes, no = values or (Answer.YES, Answer.NO)
        return self.choice(
            path, label, {yes: translate("Form", "Ja"), no: translate("Form", "Nej")}, hint=hint, more=more
        )

    def tick(self, path: str, label: str, *, hint: str = "", more: str = "") -> TickRow:
        """A single box, for a `bool`."""
        return self._add(TickRow(self.model, self._asked(path, label, hint, more)))

    def several(
        self, path: str, label: str, options: Mapping[Any, str], *, hint: str = "", more: str = "", columns: int = 1
    ) -> SeveralRow:
        """Any of several, for a tuple of codes."""
        return self._add(SeveralRow(self.model, self._asked(path, label, hint, more), options, columns))

    def repeated(
        self, path: str, parts: Parts, build: Callable[["Form", str], object], groups: Groups | None = None
    ) -> RepeatedRow:
        """Any number of parts. `build(form, uid)` asks about one of them, with paths inside the part. `groups`: under
        which headings they stand."""

        def rows_of(part_path: str) -> Form:
            inner = self.part(part_path)
            build(inner, part_path.rpartition(".")[2])
            return inner

        asked = self._asked(path, parts.add, "", "")
        if groups is not None:
            return self._add(GroupedRow(self.model, asked, parts, groups, rows_of, self._forget))
        return self._add(RepeatedRow(self.model, asked, parts, rows_of, self._forget))

    def ask(self, row: AnyRow) -> AnyRow:
        """A row of a kind of its own, bound to a path as the others are."""
        return self._add(row)

    def ask_anew_after(self, path: str) -> None:
        """The page is made anew when the list at `path` gets other members, since it asks other questions then."""
        self._anew.add(path)

    def part(self, path: str) -> "Form":
        """The form of one part, with paths inside it; its questions are known here too. Not placed yet."""
        return Form(self.model, self.today, self.types, path, self._questions, self._page, self._propose, self._free)

    def forget(self, prefix: str) -> None:
        """The questions about a part are no longer on the page."""
        self._forget(prefix)

    def section(self, title: str, words: str = "") -> None:
        """A heading of second level, with words below it."""
        self._column.addSpacing(4)
        self._column.addWidget(heading(title, 2))
        if words:
            self._column.addWidget(text(words, ink="muted"))

    def note(self, words: str) -> None:
        self._column.addWidget(hint(words))

    def own(self, widget: QWidget) -> None:
        """Something that is no row: a matrix, a list."""
        self._put(widget)

    @contextmanager
    def side_by_side(self, narrow: int = 640) -> Iterator[None]:
        """The rows inside stand beside each other while there is room."""
        self._beside = SideBySide(narrow=narrow)
        self._column.addWidget(self._beside)
        try:
            yield
        finally:
            self._beside = None

    def show_findings(self, stops: Mapping[str, str], warnings: Mapping[str, str] | None = None) -> None:
        """Path to sentence: stops in red, warnings in amber, each under its field; a field in neither is in order."""
        found = [(path, Said(sentence, loud=False)) for path, sentence in (warnings or {}).items()]
        found += [(path, Said(sentence)) for path, sentence in stops.items()]
        said: dict[str, Said] = {}
        of_parts: dict[str, dict[str, list[Said]]] = {}
        for path, one in found:
            nearest = self._nearest(path) or ""
            if path != nearest and isinstance(self._questions.get(nearest), RepeatedRow):
                of_parts.setdefault(nearest, {}).setdefault(path, []).append(one)
            else:
                said[nearest] = one
        for path, question in self._questions.items():
            shown = said.get(path, Said(""))
            question.say(shown.sentence, shown.loud)
            if isinstance(question, RepeatedRow):
                question.say_of_parts(of_parts.get(path, {}))

    def own_mistakes(self) -> dict[str, str]:
        """What could not be read at all, by path."""
        mistakes = {path: question.own_mistake() for path, question in self._questions.items()}
        return {path: sentence for path, sentence in mistakes.items() if sentence}

    def go(self, path: str) -> bool:
        """Move the focus to the field; False when this form does not ask about it."""
        holding = self._questions.get(self._nearest(path) or "")
        if holding is None:
            return False
        holding.reveal(path)
        self._questions[self._nearest(path) or holding.path].go()
        return True

    @property
    def page(self) -> PageFrame:
        """The page around the rows. Raises LookupError for a form that stands alone."""
        if self._page is None:
            raise LookupError("this form stands on no page")
        return self._page

    @property
    def paths(self) -> tuple[str, ...]:
        """The fields it asks about, in order."""
        return tuple(self._questions)

    def question(self, path: str) -> Question:
        """The row for a path. Raises KeyError."""
        return self._questions[path]

    def _asked(self, path: str, label: str, hint: str, more: str) -> Asked:
        if self._prefix:  # the same letter in every card would point at none of them
            label = label.replace("&", "")
        return Asked(f"{self._prefix}.{path}" if self._prefix else path, label, hint, more)

    def _add(self, row: AnyRow) -> AnyRow:
        self._questions[row.path] = row
        self._put(row)
        return row

    def _put(self, widget: QWidget) -> None:
        if self._beside:
            self._beside.add(widget)
        else:
            self._column.addWidget(widget)

    def _forget(self, prefix: str) -> None:
        for path in [path for path in self._questions if case_path.covers(prefix, path)]:
            del self._questions[path]

    def _nearest(self, path: str) -> str | None:
        """The question about that field, about what holds it, or the first about something inside it."""
        holding = [asked for asked in self._questions if case_path.covers(asked, path)]
        if holding:
            return max(holding, key=len)
        return next((asked for asked in self._questions if case_path.covers(path, asked)), None)

    def _on_changed(self, path: str) -> None:
        if path in self._anew:
            self.page.rebuild()
            return
        for asked in sorted(self._questions, key=len):  # a list first: it takes the rows of a part that is gone
            question = self._questions.get(asked)
            if question is None or not (case_path.covers(asked, path) or case_path.covers(path, asked)):
                continue
            if question.is_gone():  # undone with its part: the page asks about something else now
                self.page.rebuild()
                return
            question.refresh()
