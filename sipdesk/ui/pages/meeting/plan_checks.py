"""Beside the plan while it is written: what is left before it can be fixed, what is there, how easy it reads (F8)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.issuable import plan_findings
from sipdesk.domain.rules.agreement import c12_rests_on_earlier
from sipdesk.domain.rules.readable import f8_of_plan
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.look import theme
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import Row, clear, column, hairline, heading, hint, holder, icon, row, scrolling, text
from sipdesk.ui.way import wizard

translate = QCoreApplication.translate
_WIDTH: Final = 300  # px at 100 % text
_SHOWN: Final = 2  # findings of one topic that are shown one by one; more are counted
_EASY: Final = 40  # LIX below which everyday readers follow
_MIDDLE: Final = 50  # LIX below which newspapers are written
_STOPPING: Final = (Level.STOP, Level.PROCESS)


@dataclass(frozen=True, slots=True)
class _Topic:
    """rules: whose findings belong here. name, fact: said when nothing is missing; without a fact nothing is said."""

    rules: tuple[str, ...]
    name: str
    fact: str | None


class PlanChecks(QWidget):
    """Looks again each time a field has been left."""

    def __init__(self, form: Form, about: About) -> None:
        super().__init__()
        self._form, self._about = form, about
        self._lines = column(gap=4)
        whole = column(self._lines, margins=(12, 20, 12, 20))
        whole.addStretch(1)
        self.setLayout(column((scrolling(whole, _WIDTH), 1), gap=0))
        self.setFixedWidth(theme.current().text(_WIDTH))
        form.model.left.connect(self._on_left)
        self.refresh()

    def refresh(self) -> None:
        """What is left now."""
        clear(self._lines)
        self._lines.addLayout(_title(translate("PlanChecks", "Innan planen kan fastställas")))
        about = self._about
        found = [f for f in plan_findings(about.case, about.today, about.routine) if f.level in _STOPPING]
        for topic in _topics(about):
            mine = [finding for finding in found if finding.rule in topic.rules]
            for line in self._missing(topic, mine) if mine else _in_place(topic):
                self._lines.addWidget(line)
        index, long = f8_of_plan(about.case)
        self._lines.addSpacing(8)
        self._lines.addWidget(hairline())
        self._lines.addSpacing(8)
        self._lines.addLayout(_title(translate("PlanChecks", "Så lätt är texten")))
        self._lines.addLayout(row(12, (hint(_readable(index, long)), 1), gap=0))

    def _missing(self, topic: _Topic, found: Sequence[Finding]) -> Iterator[Row]:
        if len(found) > _SHOWN:
            words = translate("PlanChecks", "%n sak(er) saknas", "", len(found))
            yield self._row(topic.name, found[0], words)
        else:
            for finding in found:
                yield self._row(self._about.sentence(finding), finding)

    def _row(self, words: str, finding: Finding, below: str = "") -> Row:
        return Row(words, below, picture="warning", ink="warn", padding=6, go=partial(self._go, finding.path))

    def _go(self, path: str) -> None:
        if not self._form.go(path):
            self._about.go(wizard.owner(self._about.case, path))

    def _on_left(self, _path: str) -> None:
        self.refresh()


def _topics(about: About) -> tuple[_Topic, ...]:
    plan = about.case.plan
    lead, follow_up = plan.lead, plan.follow_up
    day = say.begun(say.long_day(follow_up.on, about.today)) if follow_up.on else ""
    return (
        _Topic(
            ("F3", "C13"),
            translate("PlanChecks", "Vem, vad och när"),
            translate("PlanChecks", "%n insats(er) med allt som behövs", "", len(plan.actions)),
        ),
        _Topic(
            ("F1",),
            translate("PlanChecks", "Kommunens och regionens insatser"),
            translate("PlanChecks", "Båda finns"),
        ),
        _Topic(
            ("F4",),
            translate("PlanChecks", "Huvudansvarig"),
            ", ".join(part for part in (lead.name, lead.phone) if part),
        ),
        _Topic(
            ("F5",),
            translate("PlanChecks", "Uppföljning"),
            ", ".join(part for part in (day, say.clock(follow_up.starts) if follow_up.starts else "") if part),
        ),
        _Topic(("F12",), translate("PlanChecks", "Uppgifter som är fel"), None),
        _Topic(
            ("C12",),
            translate("PlanChecks", "{name} har svarat").format(name=about.name),
            _read_back(about),
        ),
    )


def _read_back(about: About) -> str:
    read = about.case.plan.agreement.read_back_on
    if c12_rests_on_earlier(about.case):
        return translate("PlanChecks", "Svaret på förra versionen räcker än så länge")
    return translate("PlanChecks", "Uppläst {day}").format(day=say.long_day(read, about.today)) if read else ""


def _title(words: str) -> QHBoxLayout:
    return row(12, (heading(words, 3), 1), gap=0)


def _in_place(topic: _Topic) -> Iterator[QWidget]:
    if topic.fact is not None:
        lines = column(text(topic.name), *((hint(topic.fact),) if topic.fact else ()), gap=2)
        yield holder(row(icon("check", "ok"), (lines, 1), gap=12, margins=(12, 6, 8, 6)))


def _readable(index: int, long: int) -> str:
    """*LIX 31, lättläst. En mening är lång.*"""
    if not index:
        how = translate("PlanChecks", "Texten är för kort för att mätas.")
    elif index < _EASY:
        how = translate("PlanChecks", "LIX {index}, lättläst.").format(index=index)
    elif index < _MIDDLE:
        how = translate("PlanChecks", "LIX {index}, medelsvår.").format(index=index)
    else:
        how = translate("PlanChecks", "LIX {index}, svår. Skriv kortare meningar och kortare ord.").format(index=index)
    words = translate("PlanChecks", "%n mening(ar) är långa.", "", long) if long else ""
    return f"{how} {words}".strip()
