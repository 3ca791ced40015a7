"""A plan that is fixed, to read: the version is locked, and a change is the next version (F10)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.changes import new_version
from sipdesk.domain.plan import Action
from sipdesk.domain.rules.agreement import c12_rests_on_earlier
from sipdesk.domain.rules.plan import f2_actions, f2_tree
from sipdesk.domain.rules.readable import f7_other_plans
from sipdesk.domain.terms import Answer
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.meeting import plan_beside
from sipdesk.ui.pages.meeting.plan_actions import action_facts
from sipdesk.ui.parts import (
    STRETCH,
    Item,
    SideBySide,
    button,
    column,
    facts,
    frame,
    heading,
    hint,
    holder,
    row,
    set_aside,
    text,
)
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
PLANS = "plans"


class Fixed(QFrame):
    """When the plan was fixed and by whom, and how to begin the next version."""

    def __init__(self, model: CaseModel, about: About) -> None:
        super().__init__()
        plan = about.case.plan
        self._model, self._about = model, about
        title = translate("Agreement", "Version {version} är fastställd").format(version=plan.version)
        when = say.long_day(plan.final_at.date()) if plan.final_at else ""
        words = translate("Agreement", "{day}, av {name}.").format(day=say.begun(when), name=plan.final_by)
        anew = button(translate("Agreement", "Börja på en ny version"), self._begin, picture="pen")
        anew.setObjectName(f"{PLANS}.{plan.uid}.final_at")
        set_aside(anew)  # Enter out of habit begins no version
        asked = hint(translate("Agreement", "En ny version behöver läsas upp igen innan den gäller."))
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        content: list[Item] = [
            heading(title, 2), text(words, ink="muted"), facts(_agreed(about)), row(anew, (asked, 1), gap=12)
        ]
        self.setLayout(column(*content, gap=8, margins=16))

    def _begin(self) -> None:
        case = self._about.case
        self._model.set(PLANS, [*case.plans, new_version(case)], translate("Agreement", "Ny version"))
        self._model.leave(PLANS)
        self._about.go("plan")


def _agreed(about: About) -> list[tuple[str, str]]:
    """When it was read back, what was answered and who took the answer; or why nobody was asked (C12)."""
    asked = about.case.plan.agreement
    answers = {
        None: "" if c12_rests_on_earlier(about.case) else translate("Agreement", "inte tillfrågad ännu"),
        Answer.YES: translate("Agreement", "ja"),
        Answer.NO: translate("Agreement", "nej"),
    }
    read_back = say.long_day(asked.read_back_on, about.today) if asked.read_back_on else ""
    unasked = asked.not_asked_reason if asked.answer is None else ""
    return [
        (translate("Agreement", "Uppläst"), read_back),
        (translate("Agreement", "{whose} svar").format(whose=about.whose), answers[asked.answer]),
        (translate("Agreement", "Svaret togs emot av"), asked.taken_by),
        (translate("Agreement", "Varför inte tillfrågad"), unasked),
    ]


class FixedPlan(QWidget):
    """What the plan says, as it was agreed, or as it is read aloud before that."""

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
        lines += _actions(about)
        lines += _what_follows(about)
        lines += plan_beside.contacts(about)
        lines += plan_beside.remarks(about)
        lines += plan_beside.kept_elsewhere(about)
        others = f7_other_plans(plan)
        if others:
            lines += [4, heading(translate("Plan", "Andra planer"), 3), *(text(f"– {name}") for name in others)]
            lines.append(hint(translate("Plan", "De gäller som förut. SIP:en ersätter dem inte.")))
        self.setLayout(column(*lines, STRETCH, gap=8))


def _what_follows(about: About) -> list[Item]:
    """Who holds the plan together, and when it is followed up (F4, F5)."""
    plan = about.case.plan
    party = about.case.party(plan.lead.party_uid)
    lead = (plan.lead.name, party.name if party else "", plan.lead.phone, plan.lead.hours)
    follow_up = plan.follow_up
    when = say.long_day(follow_up.on) if follow_up.on else ""
    clock = translate("Plan", "klockan {time}").format(time=say.clock(follow_up.starts)) if follow_up.starts else ""
    place = translate("Plan", "platsen lämnas muntligt") if follow_up.place_orally else follow_up.place
    lines: list[Item] = []
    for title, words in (
        (translate("Plan", "Vem håller ihop planen?"), lead),
        (translate("Plan", "Uppföljning"), (when, clock, place)),
    ):
        said = ", ".join(part for part in words if part)
        if said:
            lines += [4, heading(title, 3), text(say.begun(said))]
    return lines


def _actions(about: About) -> list[Item]:
    """Each sub-goal with its actions below it (F2)."""
    plan = about.case.plan
    lines: list[Item] = [4, heading(translate("Plan", "Vem gör vad, när och var?"), 2)] if plan.actions else []
    numbered = {action.uid: number for number, action in enumerate(f2_actions(plan), 1)}
    for place, (goal, actions) in enumerate(f2_tree(plan), 1):
        if goal is not None:
            named = translate("Plan", "Delmål {number}. {goal}")
            lines += [4, heading(named.format(number=place, goal=goal.text.text), 3)]
        elif plan.sub_goals:
            lines += [4, heading(translate("Plan", "Utan delmål"), 3)]
        lines += [_card(about, numbered[action.uid], action) for action in actions]
    return lines


def _card(about: About, number: int, action: Action) -> QFrame:
    beside = SideBySide(gap=24, narrow=480)
    for label, words in action_facts(about, action):
        beside.add(holder(column(hint(label), text(words), gap=0)))
    title = f"{number}. {action.what.text}"
    return frame("card", column(heading(title, 3), beside, gap=8, margins=16), title)
