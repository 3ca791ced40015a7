"""Consent that has been given: each act as it was read, what was taken back, and the step that records a new one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QWidget

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.agreed import as_worded
from sipdesk.domain.findings import Level
from sipdesk.domain.proposals import proposed_act
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.consent import c4_last_day
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.consent.consent_card import ACTS, ConsentCard
from sipdesk.ui.parts import (
    STRETCH,
    Link,
    announce,
    button,
    clear,
    column,
    hint,
    holder,
    row,
    set_aside,
    summary,
)
from sipdesk.ui.rows.question import Asked, Question, bring_into_view
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


class RecordedActs(QWidget):
    """The acts on record, newest first, and the ways on: a new act (C15), or taking back (C5)."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._model, self._about = model, about
        acts = [act for act in about.case.consent.acts if act.recorded_at is not None]
        cards: list[QWidget] = [ConsentCard(model, about, act) for act in reversed(acts)]
        self.setLayout(column(*cards, *([self._ways_on()] if acts else []), gap=12))
        if not acts:  # showing it before it stands in a page would make a window of it
            self.hide()

    def _ways_on(self) -> QWidget:
        anew = button(translate("Consent", "Skriv ett nytt samtycke"), self._new_act, picture="plus")
        anew.setObjectName(ACTS)
        back = button(
            translate("Consent", "Ta tillbaka samtycke"), lambda: self._about.go("withdraw"), "quiet", "shield"
        )
        for one in (anew, back):
            set_aside(one)  # Enter out of habit neither begins an act nor goes to taking one back
        drafting = self._about.case.consent.acts[-1].recorded_at is None
        if drafting:
            anew.hide()
        words = translate("Consent", "Ett nytt samtycke behövs för en ny deltagare, nya uppgifter eller ett nytt år.")
        return holder(column(row(anew, back, STRETCH, gap=12), hint(words), gap=4))

    def _new_act(self) -> None:
        """The new act begins with the old rows, unconfirmed: each is read aloud again."""
        about = self._about
        act = proposed_act(about.case, about.today, about.routine)
        self._model.add(ACTS, act, translate("Consent", "Nytt samtycke"))
        self._model.leave(ACTS)
        self._about.go("consent")


class YearButton(QWidget):
    """Fills in the last day that a year allows, both days included (C4)."""

    def __init__(self, model: CaseModel, about: About, path: str) -> None:
        super().__init__()
        self._model, self._about, self._path = model, about, path
        self.setLayout(row(button(translate("Consent", "Fyll i ett år från i dag"), self._fill, "inline"), STRETCH))

    def _fill(self) -> None:
        first = self._model.get(f"{self._path}.valid_from") or self._about.today
        last = c4_last_day(first, self._about.routine)
        with self._model.as_one(translate("Consent", "Ett år")):
            self._model.set(f"{self._path}.valid_from", first)
            self._model.set(f"{self._path}.valid_to", last)
        self._model.leave(f"{self._path}.valid_to")


class RecordButton(Question):
    """The step that makes a draft a consent. It says what is missing, and never records half an act."""

    def __init__(self, model: CaseModel, about: About, path: str) -> None:
        super().__init__(model, Asked(f"{path}.recorded_at", translate("Consent", "Registrera samtycket")))
        self._about, self._act_path = about, path
        self._missing = column(gap=8)
        self._button = button(translate("Consent", "Registrera samtycket"), self._record, picture="check")
        words = translate("Consent", "Först när samtycket är registrerat kan något lämnas ut. Sedan ändras det aldrig.")
        body = column(holder(self._missing), row(self._button, (hint(words), 1), gap=12), gap=8)
        self.lay_out(self._button, body=body, label_above=False)

    def refresh(self) -> None:
        """What was missing is looked for again when the button is pressed."""
        clear(self._missing)

    def _record(self) -> None:
        clear(self._missing)
        stops = self._stops()
        if stops:
            title = translate("Consent", "%n sak(er) behövs innan samtycket kan registreras", "", len(stops))
            self._missing.addWidget(summary(title, stops))
            announce(self._button, title)
            QTimer.singleShot(0, self, self._to_what_is_missing)
            return
        questions = as_worded(self._about.case.meeting.questions)
        with self.model.as_one(translate("Consent", "Registrera samtycket")):
            self.model.set(f"{self._act_path}.questions", questions)
            self.model.set(f"{self._act_path}.recorded_at", self._about.now().replace(microsecond=0))
        self.model.undo_stack.clear()  # what the person has consented to is not undone by a key
        self.model.leave(self._act_path)
        announce(self._button, translate("Consent", "Samtycket är registrerat."))
        self._about.go("consent")

    def _to_what_is_missing(self) -> None:
        link = self.findChild(Link)
        if isinstance(link, Link):
            link.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_view(self)

    def _stops(self) -> list[tuple[str, Callable[[], object]]]:
        """Findings about this act alone, each with the way to its field."""
        act: ConsentAct = self.model.get(self._act_path)
        recorded = replace(act, recorded_at=self._about.now().replace(microsecond=0))
        consent = replace(self._about.case.consent, acts=[*self._about.case.consent.acts[:-1], recorded])
        case = replace(self._about.case, consent=consent)
        found = [
            finding
            for finding in findings(case, self._about.today, self._about.routine)
            if finding.level is Level.STOP and finding.path.startswith(self._act_path)
        ]
        return [(self._about.sentence(finding), partial(self.model.went_to.emit, finding.path)) for finding in found]
