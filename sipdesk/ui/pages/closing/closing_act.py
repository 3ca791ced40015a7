"""Closing a case, opening it again when that was a mistake, and beginning anew (H1, C10)."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.rules.closing import close, closing_findings, h1_reasons_for_this, reopen
from sipdesk.domain.terms import CaseState, ClosingReason, Outcome
from sipdesk.errors import SipError
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.closing.closing_words import closing_said, evaluation_said
from sipdesk.ui.pages.deviation import Stops, in_the_way
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    Mistake,
    button,
    caption,
    column,
    facts,
    heading,
    hint,
    line_edit,
    row,
    text,
)
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class Close(QWidget):
    """What is missing can be passed with a reason; a case without a reason to end it stays open."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName("closing.closed_at")
        self._model, self._about = model, about
        self._stops = Stops(model, about, translate("Closing", "Skäl att avsluta ändå"))
        words = hint(translate("Closing", "Ett avslutat ärende går att läsa men inte att ändra."))
        self.setLayout(column(self._stops, words, gap=8))
        model.left.connect(self._on_left)

    def close_case(self) -> None:
        self._refresh()
        closing = self._about.case.closing
        undecided = closing.reason is None or closing.on is None
        if undecided or (self._stops.any and not self._stops.give_reason()):
            QTimer.singleShot(0, self._stops, self._stops.show_first)
            return
        with self._model.as_one(translate("Closing", "Avsluta ärendet")):
            at = self._about.now().replace(microsecond=0)
            self._model.set("closing", close(self._about.case, self._about.by, at))
            self._model.set("state", CaseState.CLOSED)
        self._model.undo_stack.clear()  # a closed case is opened again with a reason, not by a key
        self._model.leave("closing")
        self._about.go("closing")

    def _refresh(self) -> None:
        found = closing_findings(self._about.case, self._about.today, self._about.routine)
        self._stops.show_stops(_missing, in_the_way(found, h1_reasons_for_this(self._about.case)))

    def _on_left(self, _path: str) -> None:
        if self._stops.any:
            self._refresh()


class Closed(QFrame):
    """When it was closed and why, and what was said then; the way back, and the way into a new process."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName("state")
        self._model, self._about = model, about
        closing = about.case.closing
        day = say.begun(say.long_day(closing.closed_at.date(), about.today)) if closing.closed_at else ""
        title = translate("Closing", "Ärendet är avslutat")
        lines: list[Item] = [
            heading(title, 2),
            text(translate("Closing", "{day}, av {name}.").format(day=day, name=closing.closed_by), ink="muted"),
            facts(closing_said(about)),
        ]
        evaluated = [one for one in evaluation_said(about) if one[1].strip()]
        if evaluated:
            title_of = translate("Closing", "Vad tyckte {name}?").format(name=about.name)
            lines += [4, heading(title_of, 3), facts(evaluated)]
        if _begins_anew(about) and about.restart is not None:
            anew = button(translate("Closing", "Börja en ny process"), about.restart, "primary", "plus")
            words = translate("Closing", "Namn, kontakt, språk och anpassningar följer med. Samtycket gör det inte.")
            lines += [8, row(anew, (hint(words), 1), gap=12)]
        self._line, self._mistake = line_edit(), Mistake()
        again = button(translate("Closing", "Öppna ärendet igen"), self._reopen, picture="undo")
        label = caption(translate("Closing", "Avslutat av &misstag? Skriv varför det öppnas igen."), self._line)
        lines += [8, label, self._line, self._mistake, row(again, STRETCH)]
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        self.setLayout(column(*lines, gap=8, margins=16))

    def _reopen(self) -> None:
        case, at = self._about.case, self._about.now().replace(microsecond=0)
        try:
            again = reopen(case, self._about.by, at, self._line.text())
        except SipError as problem:
            self._mistake.say(self._about.trouble(problem))
            self._line.setFocus()
            return
        with self._model.as_one(translate("Closing", "Öppna ärendet igen")):
            self._model.set("state", CaseState.OPEN)
            self._model.set("closing.on", None)  # the SIP holds: no paper says otherwise until a new day is written
            self._model.set("closing.closed_at", None)
            self._model.set("closing.closed_by", "")
            self._model.add("reopened", again)
        self._model.undo_stack.clear()
        self._model.leave("state")
        self._about.go("closing")


def _begins_anew(about: About) -> bool:
    case = about.case
    led = case.follow_ups[-1].outcome if case.follow_ups else None
    return case.closing.reason is ClosingReason.GOAL_CHANGED or led is Outcome.RESTART


def _missing(count: int) -> str:
    return translate("Closing", "%n sak(er) saknas innan ärendet kan avslutas", "", count)
