"""Moment 5: what became of the plan, the person's own view first; and what happens now (G1 to G4)."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from sipdesk.domain.case import Case
from sipdesk.domain.follow_up import ActionResult, FollowUpHeld
from sipdesk.domain.issuable import Paper
from sipdesk.domain.plan import Plan
from sipdesk.domain.rules.agreement import f10_in_force
from sipdesk.domain.rules.follow_up import begin_follow_up, followed_plan, held_path, open_follow_up
from sipdesk.domain.rules.passages import Placed, follow_up_passages
from sipdesk.domain.terms import Extent, Outcome
from sipdesk.ui.dates import Aim
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.pages.follow_up.follow_up_settled import (
    FOLLOW_UPS,
    Settle,
    Settled,
    done_words,
    goal_words,
    reached_words,
)
from sipdesk.ui.pages.papers.copy_for_records import CopyForRecords
from sipdesk.ui.pages.papers.paper_page import OwnAct, show_papers
from sipdesk.ui.pages.papers.paper_rows import copies, plan_readers
from sipdesk.ui.pages.papers.passages import Passages
from sipdesk.ui.work.model import CaseModel

translate = QCoreApplication.translate


def build(form: Form, about: About) -> None:
    form.ask_anew_after(FOLLOW_UPS)
    held = open_follow_up(about.case)
    if held is None:
        _between(form, about)
        _earlier(form, about)
        return
    path = held_path(held)
    _when_and_who(form, about, path)
    _own_view(form, about, path)
    _judged(form, about, held)
    _what_now(form, path)
    texts = Passages(form.model, about, _passages)
    form.own(texts)
    settle = Settle(form.model, about, texts)
    form.own(settle)
    form.page.primary(translate("FollowUp", "Avsluta uppföljningen"), settle.settle, picture="check")
    _earlier(form, about)


def _earlier(form: Form, about: About) -> None:
    """Those before the last, newest first: a case has any number of them (A1), and each is read again."""
    earlier = about.case.follow_ups[-2::-1]
    if earlier:
        form.section(translate("FollowUp", "Tidigare uppföljningar"))
    for held in earlier:
        form.own(Settled(about, held))


def _between(form: Form, about: About) -> None:
    """What was said the last time, its papers, and the way into the next."""
    case = about.case
    for held in case.follow_ups[-1:]:
        form.own(Settled(about, held))
        words = translate("FollowUp", "Uppföljningen som text, för er egen dokumentation.")
        form.own(CopyForRecords(about, Paper.FOLLOW_UP, words))
    plan = f10_in_force(case)
    if plan is None and not case.follow_ups:
        form.note(translate("FollowUp", "Planen behöver vara fastställd innan den kan följas upp."))
        return
    words = translate("FollowUp", "Börja en uppföljning")
    act = OwnAct(words, partial(_begin, form.model, about, plan), "pen", FOLLOW_UPS) if plan else None
    if case.follow_ups:
        show_papers(form, about, lambda: copies(about, "follow-up", plan_readers(about)), act)
    elif act is not None:
        form.note(translate("FollowUp", "Börja när ni ses. Svaren kan ändras tills uppföljningen avslutas."))
        form.page.primary(act.words, act.go, act.picture, act.place)


def _begin(model: CaseModel, about: About, plan: Plan) -> None:
    model.add(FOLLOW_UPS, begin_follow_up(plan), translate("FollowUp", "Börja en uppföljning"))
    model.leave(FOLLOW_UPS)
    about.go("follow-up")


def _passages(case: Case) -> list[Placed]:
    return list(follow_up_passages(case))


def _when_and_who(form: Form, about: About, path: str) -> None:
    with form.side_by_side():
        form.date(f"{path}.on", translate("FollowUp", "När var &uppföljningen?"), aim=Aim.PAST)
        form.text(f"{path}.called_by", translate("FollowUp", "Vem &kallade?"))
    parties = {party.uid: party.name for party in about.case.parties if party.name}
    form.tick(f"{path}.person_there", translate("FollowUp", "{name} var med").format(name=about.name))
    if parties:
        form.several(f"{path}.there", translate("FollowUp", "Vilka fler var med?"), parties, columns=2)


def _own_view(form: Form, about: About, path: str) -> None:
    form.passage(
        f"{path}.own_view",
        translate("FollowUp", "Vad tycker {name} själv?").format(name=about.name),
        proposed=("function",),
    )
    form.passage(f"{path}.progress", translate("FollowUp", "Hur har det gått mot &målen?"), proposed=("function",))
    form.passage(f"{path}.new_facts", translate("FollowUp", "Vad är &nytt?"), proposed=("function",), lines=2)


def _judged(form: Form, about: About, held: FollowUpHeld) -> None:
    """A question for each action and each goal of the plan that was followed up (G3)."""
    path, plan = held_path(held), followed_plan(about.case, held)
    actions = {action.uid: action.what.text for action in plan.actions}
    if held.actions:
        form.section(translate("FollowUp", "Blev det av?"))
    for result in held.actions:
        _action(form, path, result, actions.get(result.action_uid, ""))
    goals = goal_words(plan)
    if held.goals:
        form.section(translate("FollowUp", "Är målen nådda?"))
    for of_goal in held.goals:
        label = goals.get(of_goal.goal_uid, "").replace("&", "&&")
        form.choice(f"{path}.goals.{of_goal.uid}.reached", label, reached_words(), upright=False)
    form.passage(
        f"{path}.helped",
        translate("FollowUp", "&Hjälpte det, nu och på längre sikt?"),
        proposed=("function",),
        lines=2,
    )
    form.passage(
        f"{path}.more_needed", translate("FollowUp", "&Behövs något annat?"), proposed=("function",), lines=2
    )


def _action(form: Form, path: str, result: ActionResult, what: str) -> None:
    of_result = f"{path}.actions.{result.uid}"
    form.choice(f"{of_result}.done", what.replace("&", "&&"), done_words(), upright=False)
    why = form.passage(f"{of_result}.why", translate("FollowUp", "Varför?"), proposed=("function",), lines=2)
    _WhyShown(form.model, f"{of_result}.done", why)


class _WhyShown(QObject):
    """The *why* of an action stands there while something is left to explain."""

    def __init__(self, model: CaseModel, asked: str, why: QWidget) -> None:
        super().__init__(why)
        self._model, self._asked, self._why = model, asked, why
        model.changed.connect(self._show)
        self._show(asked)

    def _show(self, path: str) -> None:
        if path == self._asked:
            self._why.setVisible(self._model.get(self._asked) in (Extent.PARTLY, Extent.NOT))


def _what_now(form: Form, path: str) -> None:
    form.section(translate("FollowUp", "Vad händer nu?"))
    outcomes = {
        Outcome.GO_ON: translate("FollowUp", "Fortsätta: planen får en ny version och en ny dag för uppföljning"),
        Outcome.CLOSE: translate("FollowUp", "Avsluta"),
        Outcome.RESTART: translate("FollowUp", "Avsluta och börja om, med nytt samtycke"),
    }
    form.choice(f"{path}.outcome", translate("FollowUp", "Uppföljningen leder till"), outcomes, upright=True)
