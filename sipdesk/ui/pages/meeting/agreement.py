"""Moment 4: the plan is read back and the person is asked; then it is fixed (C12, F10)."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QWidget

from sipdesk.domain.changes import finalise
from sipdesk.domain.issuable import Paper, plan_findings
from sipdesk.domain.rules.agreement import c12_asked_later
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.deviation import Stops, in_the_way
from sipdesk.ui.pages.meeting.plan_fixed import PLANS, Fixed, FixedPlan
from sipdesk.ui.pages.papers.copy_for_records import CopyForRecords
from sipdesk.ui.pages.papers.passages import Passages, of_plan
from sipdesk.ui.parts import column, hint
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    plan = about.case.plan
    path = f"{PLANS}.{plan.uid}"
    if plan.final_at is not None:
        form.own(Fixed(form.model, about))
        words = translate("Agreement", "Planen som text, fält för fält, för den tjänst där den ska stå.")
        form.own(CopyForRecords(about, Paper.PLAN, words))
        if c12_asked_later(about.case):
            _asked_later(form, about, path)
        return
    form.note(translate("Agreement", "Läs upp planen, sak för sak. Fråga sedan {name}.").format(name=about.name))
    form.own(FixedPlan(about))
    form.section(translate("Agreement", "Fråga {name}").format(name=about.name))
    with form.side_by_side():
        form.date(f"{path}.agreement.read_back_on", translate("Agreement", "När lästes planen &upp?"), aim=Aim.PAST)
        form.date(f"{path}.drawn_up_on", translate("Agreement", "Planens &datum"))
    form.yes_no(
        f"{path}.agreement.answer", translate("Agreement", "Säger {name} ja till planen?").format(name=about.name)
    )
    form.text(f"{path}.agreement.taken_by", translate("Agreement", "Vem &tog emot svaret?"))
    form.prose(
        f"{path}.agreement.not_asked_reason",
        translate("Agreement", "Om {name} inte kunde tillfrågas: varför?").format(name=about.name),
        lines=2,
        hint=translate("Agreement", "Fråga då senare. Skälet står inte på något papper."),
    )
    texts = Passages(form.model, about, of_plan)
    form.own(texts)
    fix = Fix(form.model, about, texts)
    form.own(fix)
    form.page.primary(translate("Agreement", "Fastställ planen"), fix.fix, "lock", f"{path}.final_at")


def _asked_later(form: Form, about: About, path: str) -> None:
    """Who left early got the plan without being asked; what is agreed is changed in a new version only (C12)."""
    form.section(
        translate("Agreement", "Fråga {name} i efterhand").format(name=about.name),
        translate("Agreement", "Läs upp planen och fråga. Blir svaret nej skriver ni en ny version."),
    )
    form.date(f"{path}.agreement.read_back_on", translate("Agreement", "När lästes planen &upp?"), aim=Aim.PAST)
    form.yes_no(
        f"{path}.agreement.answer", translate("Agreement", "Säger {name} ja till planen?").format(name=about.name)
    )
    form.text(f"{path}.agreement.taken_by", translate("Agreement", "Vem &tog emot svaret?"))


class Fix(QWidget):
    """Fixes the plan. A process stop can be passed with a reason that is kept; a text that nobody has said what it
    tells can not, since a fixed plan is never written again."""

    def __init__(self, model: CaseModel, about: About, texts: Passages) -> None:
        super().__init__()
        self.setObjectName(f"{PLANS}.{about.case.plan.uid}.final_at")
        self._model, self._about, self._texts = model, about, texts
        self._stops = Stops(model, about, translate("Agreement", "Skäl att fastställa ändå"))
        words = hint(translate("Agreement", "En fastställd version ändras aldrig. En ändring blir en ny version."))
        self.setLayout(column(self._stops, words, gap=8))
        model.left.connect(self._on_left)
        self.refresh()

    def refresh(self) -> None:
        """What is left now."""
        case = self._about.case
        found = plan_findings(case, self._about.today, self._about.routine)
        self._stops.show_stops(_missing, in_the_way(found, case.deviations))

    def _on_left(self, _path: str) -> None:
        self.refresh()

    def fix(self) -> None:
        self.refresh()
        if self._texts.waiting:
            self._texts.take_focus()
            return
        if self._stops.any and not (self._stops.passable and self._stops.give_reason()):
            QTimer.singleShot(0, self._stops, self._stops.show_first)
            return
        at = self._about.now().replace(microsecond=0)
        fixed = finalise(self._about.case.plan, self._about.by, at)
        self._model.set(PLANS, [*self._about.case.plans[:-1], fixed], translate("Agreement", "Fastställ planen"))
        self._model.undo_stack.clear()  # what is fixed is not unfixed by a key
        self._model.leave(PLANS)
        self._about.go("papers")


def _missing(count: int) -> str:
    return translate("Agreement", "%n sak(er) saknas innan planen kan fastställas", "", count)
