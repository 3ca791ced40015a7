"""A plan that is fixed, to read: the version is locked, and a change is the next version (F10)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.changes import new_version
from sipdesk.domain.plan import Action
from sipdesk.domain.rules.readable import f7_other_plans
from sipdesk.domain.terms import Doer
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.parts import STRETCH, Item, button, column, frame, heading, hint, row, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PLANS = "plans"


class Fixed(QFrame):
    """When the plan was fixed and by whom, and how to begin the next version."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        self._model, self._about = model, about
        plan = about.case.plan
        title = translate("Agreement", "Version {version} är fastställd").format(version=plan.version)
        when = say.long_day(plan.final_at.date()) if plan.final_at else ""
        words = translate("Agreement", "{day}, av {name}.").format(day=say.begun(when), name=plan.final_by)
        anew = button(translate("Agreement", "Börja på en ny version"), self._begin, picture="pen")
        asked = hint(translate("Agreement", "En ny version behöver läsas upp igen innan den gäller."))
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        content: list[Item] = [heading(title, 2), text(words, ink="muted"), row(anew, (asked, 1), gap=12)]
        self.setLayout(column(*content, gap=8, margins=16))

    def _begin(self) -> None:
        case = self._about.case
        self._model.set(PLANS, [*case.plans, new_version(case)], translate("Agreement", "Ny version"))
        self._model.leave(PLANS)
        self._about.go("plan")


class FixedPlan(QWidget):
    """What the plan says, as it was agreed."""

    def __init__(self, about: About) -> None:
        super().__init__()
        plan = about.case.plan
        lines: list[Item] = []
        for title, words in (
            (translate("Plan", "Det här är viktigt för {name}").format(name=about.name), plan.own_words.text),
            (translate("Plan", "Långsiktigt mål"), plan.long_term_goal.text),
            (translate("Plan", "Stöd som behövs"), plan.support_needed.text),
            (translate("Plan", "Stöd som redan finns"), plan.support_now.text),
            (translate("Plan", "Det som fungerar bra"), plan.strengths.text),
        ):
            if words:
                lines += [heading(title, 3), text(words), 4]
        if plan.sub_goals:
            lines.append(heading(translate("Plan", "Delmål"), 3))
            lines += [text(f"{number}. {goal.text.text}") for number, goal in enumerate(plan.sub_goals, 1)]
        if plan.actions:
            lines += [4, heading(translate("Plan", "Vem gör vad, när och var?"), 3)]
            lines += [_card(about, number, action) for number, action in enumerate(plan.actions, 1)]
        others = f7_other_plans(plan)
        if others:
            lines += [4, heading(translate("Plan", "Andra planer"), 3), *(text(f"– {name}") for name in others)]
            lines.append(hint(translate("Plan", "De gäller som förut. SIP:en ersätter dem inte.")))
        self.setLayout(column(*lines, STRETCH, gap=8))


def _card(about: About, number: int, action: Action) -> QFrame:
    party = about.case.party(action.party_uid)
    who = about.name if action.doer is Doer.PERSON else ", ".join(p for p in (action.who, party and party.name) if p)
    facts = (
        (translate("Plan", "Vem"), who),
        (translate("Plan", "När"), action.when),
        (translate("Plan", "Var"), action.where),
    )
    cells: list[Item] = [(column(hint(label), text(words), STRETCH, gap=0), 1) for label, words in facts if words]
    title = f"{number}. {action.what.text}"
    return frame("card", column(heading(title, 3), row(*cells, gap=24), gap=8, margins=16), title)
