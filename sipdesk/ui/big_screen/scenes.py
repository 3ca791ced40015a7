"""The scenes of a meeting in their order, and what stands in each: values only, so that the screen is drawn anew only
where something else stands there, and whoever types is left alone."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from sipdesk.domain.agenda import e4_reminders
from sipdesk.domain.disclosure.room import Handles
from sipdesk.domain.disclosure.shown_plan import ShownAction
from sipdesk.domain.disclosure.shown_room import ShownRoom
from sipdesk.domain.terms import Answer, Authority, Doer
from sipdesk.ui import say
from sipdesk.ui.big_screen.words import reminder

translate = QCoreApplication.translate
ACTIONS: Final = "actions."
SUB_GOALS: Final = "sub_goals."
REMARKS: Final = "remarks."


class Kind(StrEnum):
    START = "start"
    QUESTION = "question"
    GOAL = "goal"
    SUB_GOAL = "sub-goal"
    ACTIONS = "actions"  # those that belong to no sub-goal
    LEAD = "lead"
    READ_BACK = "read-back"


@dataclass(frozen=True, slots=True)
class Scene:
    """number: of the question or the sub-goal, from 0."""

    kind: Kind
    number: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of words. size: as in the style sheet."""

    words: str
    size: str = "big"
    ink: str = ""


@dataclass(frozen=True, slots=True)
class ActionCard:
    """Who does what, at a glance. uid: where it is changed, empty where it may not be."""

    title: str
    facts: tuple[tuple[str, str], ...]
    uid: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """Fields of the plan that are written here: paths inside it."""

    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AskAction:
    """An action that is being written."""

    uid: str


@dataclass(frozen=True, slots=True)
class AskAnswer:
    """Whether the person says yes to the plan (C12)."""

    answer: Answer | None


Item = Line | ActionCard | Ask | AskAction | AskAnswer


@dataclass(frozen=True, slots=True)
class Seen:
    """What the screen knows: what all may know, where it is written, which fields may be, and what is being written.

    may_write: of a path inside the plan."""

    shown: ShownRoom
    handles: Handles
    may_write: Callable[[str], bool]
    writing: Collection[str] = ()


def scenes_of(shown: ShownRoom) -> tuple[Scene, ...]:
    """The person's questions first (E3), then goal by goal, who leads, and the reading back (C12)."""
    loose = not shown.plan.sub_goals or any(action.sub_goal < 0 for action in shown.plan.actions)
    return (
        Scene(Kind.START),
        *(Scene(Kind.QUESTION, number) for number in range(len(shown.questions))),
        Scene(Kind.GOAL),
        *(Scene(Kind.SUB_GOAL, number) for number in range(len(shown.plan.sub_goals))),
        *((Scene(Kind.ACTIONS),) if loose else ()),
        Scene(Kind.LEAD),
        Scene(Kind.READ_BACK),
    )


def title_of(scene: Scene, shown: ShownRoom) -> str:
    """The large heading."""
    if scene.kind is Kind.QUESTION:
        return shown.questions[scene.number].text
    if scene.kind is Kind.SUB_GOAL:
        return shown.plan.sub_goals[scene.number]
    if scene.kind is Kind.START and shown.first_name:
        return translate("BigScreen", "Mötet för {name}").format(name=shown.first_name)
    return {
        Kind.START: translate("BigScreen", "Välkommen till mötet"),
        Kind.GOAL: translate("BigScreen", "Målet"),
        Kind.ACTIONS: translate("BigScreen", "Vem gör vad, när och var?"),
        Kind.LEAD: translate("BigScreen", "Vem håller ihop planen, och när ses vi igen?"),
        Kind.READ_BACK: translate("BigScreen", "Det här har vi kommit fram till"),
    }[scene.kind]


def over(scene: Scene, shown: ShownRoom) -> str:
    """The small line above it: which of several."""
    if scene.kind is Kind.QUESTION:
        asked = shown.questions[scene.number]
        words = translate("BigScreen", "Fråga {number} av {all}")
        if asked.from_person and shown.first_name:
            words = translate("BigScreen", "Fråga {number} av {all}, från {name}")
        return words.format(number=scene.number + 1, all=len(shown.questions), name=shown.first_name)
    if scene.kind is Kind.SUB_GOAL:
        words = translate("BigScreen", "Delmål {number} av {all}")
        return words.format(number=scene.number + 1, all=len(shown.plan.sub_goals))
    return ""


def items_of(scene: Scene, seen: Seen) -> tuple[Item, ...]:
    """What stands below the heading."""
    return {
        Kind.START: _start, Kind.QUESTION: _question, Kind.GOAL: _goal, Kind.SUB_GOAL: _of_goal, Kind.ACTIONS: _of_goal,
        Kind.LEAD: _lead, Kind.READ_BACK: _read_back,
    }[scene.kind](scene, seen)


def _planned(minutes: int | None) -> Iterator[str]:
    """How long a question may take, where that is said."""
    if minutes:
        yield translate("BigScreen", "%n minut(er)", "", minutes)


def _start(_scene: Scene, seen: Seen) -> tuple[Item, ...]:
    shown = seen.shown
    asked = [
        "  ·  ".join((f"{number}. {question.text}", *_planned(question.minutes)))
        for number, question in enumerate(shown.questions, 1)
    ]
    return (
        *((Line(shown.purpose),) if shown.purpose else ()),
        *(Line(words, "big-strong") for words in asked),
        *(Line(reminder(code), "meta-big", "muted") for code in e4_reminders()),
    )


def _question(_scene: Scene, seen: Seen) -> tuple[Item, ...]:
    """What is decided on a question is who does what; it is written where it was asked."""
    return tuple(AskAction(uid) for uid in _new_actions(seen))


def _goal(_scene: Scene, seen: Seen) -> tuple[Item, ...]:
    plan = seen.shown.plan
    fields = (("own_words", plan.own_words), ("long_term_goal", plan.long_term_goal))
    asked: list[Item] = []
    for path, words in fields:
        if seen.may_write(path) or path in seen.writing:
            asked.append(Ask((path,)))
        elif words:
            asked.append(Line(words))
    goals = [Line(f"{number}. {words}", "big-strong") for number, words in enumerate(plan.sub_goals, 1)]
    fresh = [Ask((path,)) for path in seen.writing if path.startswith(SUB_GOALS)]
    return (*asked, *goals, *fresh)


def _of_goal(scene: Scene, seen: Seen) -> tuple[Item, ...]:
    place = scene.number if scene.kind is Kind.SUB_GOAL else -1
    plan, uids = seen.shown.plan, seen.handles.actions
    mine = [(uid, action) for uid, action in zip(uids, plan.actions, strict=True) if action.sub_goal == place]
    cards: list[Item] = []
    for number, (uid, action) in enumerate(mine, 1):
        being_written = f"{ACTIONS}{uid}" in seen.writing
        cards.append(AskAction(uid) if being_written else _card(number, action, uid if seen.handles.open else ""))
    return (*cards, *(AskAction(uid) for uid in _new_actions(seen) if uid not in uids))


def _new_actions(seen: Seen) -> list[str]:
    """Uids of the actions that are being written."""
    return [path.removeprefix(ACTIONS) for path in seen.writing if path.startswith(ACTIONS)]


def _card(number: int, action: ShownAction, uid: str = "") -> ActionCard:
    """Empty facts are left out: a dash would say that something is missing, or is withheld."""
    day = translate("BigScreen", "Senast {day}").format(day=say.full_day(action.due_on)) if action.due_on else ""
    where = translate("BigScreen", "Sägs muntligt") if action.where_orally else action.where
    facts = (
        (translate("BigScreen", "Vem"), _who(action)),
        (translate("BigScreen", "När"), action.when or day),
        (translate("BigScreen", "Var"), where),
    )
    return ActionCard(f"{number}. {action.what}", tuple(fact for fact in facts if fact[1]), uid)


def _who(action: ShownAction) -> str:
    if action.doer is Doer.PERSON:
        return translate("BigScreen", "Jag själv")
    return ", ".join(words for words in (action.who, action.unit) if words)


def _lead(_scene: Scene, seen: Seen) -> tuple[Item, ...]:
    lead, follow_up = seen.shown.plan.lead, seen.shown.plan.follow_up
    authority = {
        Authority.MUNICIPALITY: translate("BigScreen", "Kommunen"), Authority.REGION: translate("BigScreen", "Regionen")
    }.get(lead.authority or Authority.OTHER, "")
    day = say.full_day(follow_up.on) if follow_up.on else ""
    place = translate("BigScreen", "Platsen sägs muntligt") if follow_up.place_orally else follow_up.place
    lines = (
        ("lead.authority", authority), ("lead.name", ", ".join(filter(None, (lead.name, lead.unit)))),
        ("lead.phone", lead.phone),
        ("follow_up.on", day), ("follow_up.starts", say.clock(follow_up.starts) if follow_up.starts else ""),
        ("follow_up.place", place), ("follow_up.called_by", follow_up.called_by),
    )
    asked = tuple(path for path, _ in lines if seen.may_write(path) or path in seen.writing)
    rest = tuple(Line(words) for path, words in lines if words and path not in asked)
    return (*rest, *((Ask(asked),) if asked else ()))


def _read_back(_scene: Scene, seen: Seen) -> tuple[Item, ...]:
    plan = seen.shown.plan
    cards = [_card(number, action) for number, action in enumerate(plan.actions, 1)]
    said = [Line(words) for words in (plan.own_words, plan.long_term_goal) if words]
    read_only = Seen(seen.shown, seen.handles, lambda _: False)
    remarks = [Line(f"{one.by}: {one.text}" if one.by else one.text) for one in plan.remarks]
    fresh = [Ask((path,)) for path in seen.writing if path.startswith(REMARKS)]
    asked = (AskAnswer(plan.agreement),) if seen.handles.open else ()
    return (*said, *cards, *_lead(Scene(Kind.LEAD), read_only), *remarks, *fresh, *asked)
