"""The end of a follow-up: its outcome is decided once, and then stands there to be read (G4)."""

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.plan import Plan
from sipdesk.domain.rules.follow_up import followed_plan, g4_outcome, next_version, open_follow_up, settle
from sipdesk.domain.terms import Extent, Outcome
from sipdesk.ui import say
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.deviation import Stops, in_the_way
from sipdesk.ui.pages.meeting.plan_fixed import PLANS
from sipdesk.ui.pages.papers.passages import Passages
from sipdesk.ui.parts import Item, column, facts, heading, hint, text
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate
FOLLOW_UPS = "follow_ups"


class Settle(QWidget):
    """Settles the follow-up. What is missing can be passed with a reason; without an outcome there is nothing to
    settle, and a text that nobody has said what it tells waits for that."""

    def __init__(self, model: CaseModel, about: About, texts: Passages) -> None:
        super().__init__()
        held = open_follow_up(about.case)
        self.setObjectName(f"{FOLLOW_UPS}.{held.uid}.settled_at" if held else FOLLOW_UPS)
        self._model, self._about, self._texts = model, about, texts
        self._stops = Stops(model, about, translate("FollowUp", "Skäl att avsluta ändå"))
        words = hint(translate("FollowUp", "En avslutad uppföljning ändras aldrig. Nästa blir en ny."))
        self.setLayout(column(self._stops, words, gap=8))
        model.left.connect(self._on_left)

    def settle(self) -> None:
        held = self._refreshed()
        if held is None:
            return
        if self._texts.waiting:
            self._texts.take_focus()
            return
        if held.outcome is None or (self._stops.any and not self._stops.give_reason()):
            QTimer.singleShot(0, self._stops, self._stops.show_first)
            return
        self._write(settle(held, self._about.by, self._about.now().replace(microsecond=0)))
        self._about.go("plan" if held.outcome is Outcome.GO_ON else "follow-up")

    def _write(self, settled: FollowUpHeld) -> None:
        """The follow-up, and the version of the plan that goes on."""
        case = self._about.case
        with self._model.as_one(translate("FollowUp", "Avsluta uppföljningen")):
            self._model.set(FOLLOW_UPS, [*case.follow_ups[:-1], settled])
            if settled.outcome is Outcome.GO_ON and case.plan.version == settled.plan_version:
                self._model.set(PLANS, [*case.plans, next_version(case)])
        self._model.undo_stack.clear()  # what is settled is not unsettled by a key
        self._model.leave(FOLLOW_UPS)

    def _refreshed(self) -> FollowUpHeld | None:
        held = open_follow_up(self._about.case)
        found = list(g4_outcome(held, self._about.today)) if held else []
        self._stops.show_stops(_missing, in_the_way(found, self._about.case.deviations))
        return held

    def _on_left(self, _path: str) -> None:
        if self._stops.any:
            self._refreshed()


class Settled(QFrame):
    """When it was, what the person thought and what it led to."""

    def __init__(self, about: About, held: FollowUpHeld) -> None:
        super().__init__()
        day = say.long_day(held.on, about.today) if held.on else translate("FollowUp", "dag saknas")
        title = translate("FollowUp", "Uppföljning {day}").format(day=day)
        lines: list[Item] = [heading(title, 2), text(outcome_words(held.outcome), "strong"), facts(_who(about, held))]
        for label, words in (
            (translate("FollowUp", "Det tycker {name} själv").format(name=about.name), held.own_view.text),
            (translate("FollowUp", "Så har det gått mot målen"), held.progress.text),
            (translate("FollowUp", "Det är nytt"), held.new_facts.text),
            (translate("FollowUp", "Så hjälpte det"), held.helped.text),
            (translate("FollowUp", "Det behövs också"), held.more_needed.text),
        ):
            if words.strip():
                lines += [4, hint(label), text(words)]
        lines += _judgements(about, held)
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        self.setLayout(column(*lines, gap=4, margins=16))


def _who(about: About, held: FollowUpHeld) -> list[tuple[str, str]]:
    """Who called, who was there, and who settled it."""
    there = [party.name for party in about.case.parties if party.uid in held.there and party.name]
    names = ([about.name] if held.person_there else []) + there
    settled = say.long_day(held.settled_at.date(), about.today) if held.settled_at else ""
    return [
        (translate("FollowUp", "Var med"), say.listing(names)),
        (translate("FollowUp", "Kallade"), held.called_by),
        (translate("FollowUp", "Avslutad"), ", ".join(words for words in (settled, held.settled_by) if words)),
    ]


def _judgements(about: About, held: FollowUpHeld) -> list[Item]:
    """What became of each action, with why not, and of each goal (G3)."""
    plan = followed_plan(about.case, held)
    actions = {action.uid: action.what.text for action in plan.actions}
    goals = goal_words(plan)
    done, reached = done_words(), reached_words()
    unsaid = translate("FollowUp", "inte bedömt")
    acted = []
    for one in held.actions:
        why = f". {one.why.text.strip()}" if one.why else ""
        judged = done[one.done].lower() if one.done else unsaid
        acted.append((actions.get(one.action_uid, ""), f"{judged}{why}"))
    got = [(goals.get(one.goal_uid, ""), reached[one.reached].lower() if one.reached else unsaid) for one in held.goals]
    lines: list[Item] = []
    for title, said in (
        (translate("FollowUp", "Blev det av?"), acted),
        (translate("FollowUp", "Är målen nådda?"), got),
    ):
        if said:
            lines += [4, heading(title, 3), facts(said)]
    return lines


def goal_words(plan: Plan) -> dict[str, str]:
    """By uid of a sub-goal its words; the long-term goal has none."""
    return {"": plan.long_term_goal.text, **{goal.uid: goal.text.text for goal in plan.sub_goals}}


def done_words() -> dict[Extent, str]:
    return {
        Extent.WHOLLY: translate("FollowUp", "Gjort"),
        Extent.PARTLY: translate("FollowUp", "Delvis gjort"),
        Extent.NOT: translate("FollowUp", "Inte gjort"),
    }


def reached_words() -> dict[Extent, str]:
    return {
        Extent.WHOLLY: translate("FollowUp", "Nått"),
        Extent.PARTLY: translate("FollowUp", "Delvis nått"),
        Extent.NOT: translate("FollowUp", "Inte nått"),
    }


def outcome_words(outcome: Outcome | None) -> str:
    """What it led to, in a sentence; empty while nothing is decided."""
    return {
        None: "",
        Outcome.GO_ON: translate("FollowUp", "Ni fortsätter, med en ny version av planen."),
        Outcome.CLOSE: translate("FollowUp", "Ärendet ska avslutas."),
        Outcome.RESTART: translate("FollowUp", "Ärendet ska avslutas, och ni börjar om med en ny plan."),
    }[outcome]


def _missing(count: int) -> str:
    return translate("FollowUp", "%n sak(er) saknas innan uppföljningen kan avslutas", "", count)
