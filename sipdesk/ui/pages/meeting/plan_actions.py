"""The actions of a plan: who does what, when and where, under the sub-goal that each works for (F2, F3)."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.plan import Action
from sipdesk.domain.terms import Doer
from sipdesk.ui import say
from sipdesk.ui.form import Form
from sipdesk.ui.pages.about import About
from sipdesk.ui.rows.grouped import Groups
from sipdesk.ui.rows.repeated import Parts

translate = QCoreApplication.translate


def ask_actions(form: Form, plan: str, about: About) -> None:
    form.section(
        translate("Plan", "Vem gör vad, när och var?"),
        translate("Plan", "Det som {name} och närstående gör själva är också insatser.").format(name=about.name),
    )
    parts = Parts(
        make=Action,
        title=_action_title,
        add=translate("Plan", "Lägg till insats"),
        removed=lambda _: translate("Plan", "Insatsen är borttagen."),
        movable=True,
        facts=partial(action_facts, about),
    )
    form.repeated(f"{plan}.actions", parts, partial(_action, about), _by_sub_goal(about, f"{plan}.sub_goals"))


def _by_sub_goal(about: About, sub_goals: str) -> Groups:
    return Groups(
        names=partial(_sub_goals, about),
        of=lambda action: str(action.sub_goal_uid),
        put=_work_for,
        others=translate("Plan", "Utan delmål"),
        add_other=translate("Plan", "Lägg till insats utan delmål"),
        follows=sub_goals,
    )


def _sub_goals(about: About) -> list[tuple[str, str]]:
    named = translate("Plan", "Delmål {number}. {goal}")
    goals = [(goal.uid, goal.text.text.strip().partition("\n")[0]) for goal in about.case.plan.sub_goals]
    return [(uid, named.format(number=number, goal=goal)) for number, (uid, goal) in enumerate(goals, 1) if goal]


def _work_for(action: Action, sub_goal_uid: str) -> None:
    action.sub_goal_uid = sub_goal_uid


def _action_title(number: int, action: Action) -> str:
    what = action.what.text.strip().partition("\n")[0]
    return f"{number}. {what}" if what else translate("Plan", "Insats {number}").format(number=number)


def who_does(about: About, action: Action) -> str:
    """The person herself, or who there and which unit."""
    if action.doer is Doer.PERSON:
        return translate("Plan", "{name} själv").format(name=about.name)
    party = about.case.party(action.party_uid)
    return ", ".join(part for part in (action.who, party.name if party else "") if part)


def action_facts(about: About, action: Action) -> list[tuple[str, str]]:
    """Who, when and where at a glance; a dash where nothing is written yet."""
    who = who_does(about, action)
    when = action.when or (say.long_day(action.due_on, about.today) if action.due_on else "")
    named = (
        (translate("Plan", "Vem"), who),
        (translate("Plan", "När"), when),
        (translate("Plan", "Var"), action.where),
    )
    return [(name, value or "–") for name, value in named]


def _action(about: About, part: Form, _uid: str) -> None:
    part.passage("what", translate("Plan", "Vad?"), proposed=("function",), lines=2)
    goals = {goal.uid: goal.text.text.strip() for goal in about.case.plan.sub_goals if goal.text}
    if goals:
        part.choice("sub_goal_uid", translate("Plan", "Till vilket delmål?"), goals, upright=True)
    doers = {
        Doer.PARTY: translate("Plan", "En verksamhet eller en närstående"),
        Doer.PERSON: translate("Plan", "{name} själv").format(name=about.name),
    }
    part.choice("doer", translate("Plan", "Vem gör det?"), doers, upright=False)
    parties = {party.uid: party.name for party in about.case.parties if party.name}
    if parties:
        part.choice("party_uid", translate("Plan", "Vilken verksamhet eller närstående?"), parties, upright=True)
    with part.side_by_side():
        part.text("who", translate("Plan", "Namn och yrke"))
        part.text("phone", translate("Plan", "Telefon"), width=180)
    with part.side_by_side():
        part.text("when", translate("Plan", "När?"), hint=translate("Plan", "Till exempel: varje måndag"))
        part.date("due_on", translate("Plan", "Klart senast"))
    part.text("where", translate("Plan", "Var?"))
