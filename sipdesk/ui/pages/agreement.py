"""Moment 4: the plan is read back and the person is asked; then it is fixed (C12, F10)."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sipdesk.domain.changes import finalise
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.ids import new_uid
from sipdesk.domain.issuable import may_issue, plan_findings
from sipdesk.domain.register import Deviation
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.model import CaseModel
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.plan_fixed import PLANS, Fixed
from sipdesk.ui.parts import (
    Mistake,
    caption,
    column,
    hint,
    line_edit,
    summary,
)

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    plan = about.case.plan
    if plan.final_at is not None:
        form.own(Fixed(form.model, about))
        return
    path = f"{PLANS}.{plan.uid}"
    form.note(translate("Agreement", "Läs upp planen, sak för sak. Fråga sedan {name}.").format(name=about.name))
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
    fix = Fix(form.model, about)
    form.own(fix)
    form.page.primary(translate("Agreement", "Fastställ planen"), fix.fix, picture="lock")


class Fix(QWidget):
    """Fixes the plan. A process stop can be passed with a reason that is kept; a disclosure stop cannot."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self.setObjectName(f"{PLANS}.{about.case.plan.uid}.final_at")
        self._model, self._about = model, about
        self._mistake = Mistake()
        self._reason = line_edit()
        label = caption(translate("Agreement", "Skäl att fastställa ändå"), self._reason)
        found = [finding for finding in self._findings() if finding.level in (Level.STOP, Level.PROCESS)]
        self._stops = found
        lines: list[QWidget] = []
        if found:
            title = translate("Agreement", "%n sak(er) saknas innan planen kan fastställas", "", len(found))
            lines.append(summary(title, [(about.sentence(one), self._way_to(one)) for one in found]))
        words = hint(translate("Agreement", "En fastställd version ändras aldrig. En ändring blir en ny version."))
        for reason in (label, self._reason):
            reason.setVisible(bool(found))
        self.setLayout(column(*lines, label, self._reason, self._mistake, words, gap=8))

    def _findings(self) -> list[Finding]:
        return plan_findings(self._about.case, self._about.today, self._about.routine)

    def _way_to(self, finding: Finding) -> Callable[[], object]:
        return lambda: self._model.went_to.emit(finding.path)

    def fix(self) -> None:
        reason, case = self._reason.text().strip(), self._about.case
        new = [self._deviation(finding, reason) for finding in self._stops if reason]
        if not may_issue(self._stops, [*case.deviations, *new]):
            self._mistake.say(translate("Agreement", "Rätta det som saknas, eller skriv ett skäl."))
            self._reason.setFocus()
            return
        with self._model.as_one(translate("Agreement", "Fastställ planen")):
            for deviation in new:
                self._model.add("deviations", deviation)
            at = self._about.now().replace(microsecond=0)
            fixed = finalise(case.plan, self._about.by, at)
            self._model.set(PLANS, [*case.plans[:-1], fixed])
        self._model.undo_stack.clear()  # what is fixed is not unfixed by a key
        self._model.leave(PLANS)
        self._about.go("papers")

    def _deviation(self, finding: Finding, reason: str) -> Deviation:
        return Deviation(
            uid=new_uid(),
            rule=finding.rule,
            path=finding.path,
            reason=reason,
            by=self._about.by.name,
            on=self._about.today,
        )
