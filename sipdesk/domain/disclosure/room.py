"""The big screen as the one door sees it: nothing stands there that somebody in the room may not know (E5, C13).

What others see is an output like a paper. Each who is there has a lens of her own; what one of them may not read is
shown to none, and the person's own lens is always among them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sipdesk.domain.agenda import e3_minutes, e3_own_first
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_meeting import ShownQuestion
from sipdesk.domain.disclosure.shown_plan import ShownPlan
from sipdesk.domain.disclosure.shown_room import ShownRoom
from sipdesk.domain.disclosure.view_plan import show_plan
from sipdesk.domain.disclosure.who import party_label
from sipdesk.domain.in_room import InRoom
from sipdesk.domain.meeting import Question
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.terms import Answer, ReaderKind

_WORDS: Final = ("support_needed", "own_words", "strengths", "support_now", "long_term_goal", "other_plans")


@dataclass(frozen=True, slots=True)
class RoomLens(Lens):
    """The eyes of everybody in the room at once."""

    eyes: tuple[Lens, ...] = ()

    @property
    def outside(self) -> bool:
        return any(eye.outside for eye in self.eyes)

    def may_read(self, part: Any, name: str) -> bool:
        return all(eye.may_read(part, name) for eye in self.eyes)


@dataclass(frozen=True, slots=True)
class Handles:
    """Where what the screen shows is written: uids in the order of the screen. They are never shown.

    open: whether more may be written in view of those who are there. places: whether a place may be (P1)."""

    open: bool = False
    places: bool = False
    questions: tuple[str, ...] = ()
    sub_goals: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Look:
    """One look at the screen. shown: what stands there, with no way back; handles: where it is written."""

    shown: ShownRoom
    handles: Handles
    _lens: RoomLens | None

    def e5_may_write(self, part: Any, name: str) -> bool:
        """E5: whether a field of the plan may be written on the screen: what stands there already is known to all, and
        what is written will show nobody where a protected person is (P1)."""
        lens = self._lens
        if lens is None or not _open(lens) or (FIELDS[type(part)][name].reveals and lens.is_protected(part)):
            return False
        return not getattr(part, name) or lens.may_read(part, name)


@dataclass(frozen=True, slots=True)
class Withheld:
    """What the screen leaves out because of one who is there. types: kinds of information she may not be told.

    everything: she may be told nothing. texts: how many are left out. unsettled: how many of them nobody has said what
    they tell."""

    party_uid: str
    types: tuple[str, ...] = ()
    everything: bool = False
    texts: int = 0
    unsettled: int = 0


def room_lens(case: Case, room: InRoom, today: date, routine: Routine) -> RoomLens:
    her = lens_for(case, Reader(ReaderKind.PERSON), today, routine)
    others = [lens_for(case, Reader(ReaderKind.PARTY, uid), today, routine) for uid in room.parties]
    covered = frozenset.intersection(*(eye.questions for eye in others)) if others else frozenset()
    return RoomLens(case, her.reader, today, routine, None, her.types, covered, her.names, her.places, (her, *others))


def e5_look(case: Case, room: InRoom, today: date, routine: Routine) -> Look:
    """E5: the big screen as it stands; nothing at all while somebody is there who is no party of the case."""
    lens = None if room.stranger else room_lens(case, room, today, routine)
    return Look(_screen(lens), _handles(lens), lens) if lens else Look(ShownRoom(), Handles(), None)


def e5_withheld(case: Case, room: InRoom, today: date, routine: Routine) -> tuple[Withheld, ...]:
    """E5: for each in the room what the screen leaves out because of her, for the one who writes: ask for consent now,
    or she steps out."""
    her = lens_for(case, Reader(ReaderKind.PERSON), today, routine)
    told = [(part, name) for part, name in _texts(case) if her.text(part, name)]
    lenses = {uid: lens_for(case, Reader(ReaderKind.PARTY, uid), today, routine) for uid in room.parties}
    found = (_withheld(lens, uid, told) for uid, lens in lenses.items())
    return tuple(one for one in found if one.texts or one.everything)


def _screen(lens: RoomLens) -> ShownRoom:
    case = lens.case
    return ShownRoom(
        first_name=lens.text(case.person, "first_name"),
        purpose=lens.text(case.meeting, "purpose"),
        minutes=lens.read(case.meeting, "minutes", 0),
        questions=_shown_questions(lens),
        who=tuple(name for _, name in _known(lens)),
        plan=show_plan(lens) if _drawn_up(lens) else ShownPlan(),
        demo=lens.read(case, "demo", False),
    )


def _handles(lens: RoomLens) -> Handles:
    plan, of_plan = lens.case.plan, _drawn_up(lens)
    return Handles(
        open=_open(lens),
        places=not lens.by_mouth,
        questions=tuple(question.uid for question in _questions(lens)),
        sub_goals=tuple(goal.uid for goal in plan.sub_goals if of_plan and lens.text(goal, "text")),
        actions=tuple(action.uid for action in plan.actions if of_plan and lens.text(action, "what")),
        parties=tuple(party.uid for party, _ in _known(lens)),
    )


def _withheld(lens: Lens, uid: str, told: list[tuple[Any, str]]) -> Withheld:
    left_out = [getattr(part, name) for part, name in told if not lens.may_read(part, name)]
    passages = [passage for passage in left_out if isinstance(passage, Passage)]
    lacking = dict.fromkeys(code for passage in passages if passage.tagged for code in passage.types)
    return Withheld(
        uid,
        types=tuple(code for code in lacking if code not in lens.types),
        everything=PARTICIPATION not in lens.types,
        texts=len(left_out),
        unsettled=sum(not passage.tagged for passage in passages),
    )


def _texts(case: Case) -> Iterator[tuple[Any, str]]:
    """The words that the screen can show."""
    yield case.meeting, "purpose"
    yield from ((question, "text") for question in case.meeting.questions)
    yield from ((case.plan, name) for name in _WORDS)
    yield from ((goal, "text") for goal in case.plan.sub_goals)
    yield from ((action, "what") for action in case.plan.actions)


def _drawn_up(lens: RoomLens) -> bool:
    """A draft may be written in the meeting before consent (ii); refused, others are shown nothing of it (C1)."""
    return not lens.outside or plan_consent(lens.case, lens.today, lens.routine) is not Answer.NO


def _open(lens: RoomLens) -> bool:
    """What is typed is seen by all: nobody may be there who is told nothing, and a fixed plan is not written in."""
    return _drawn_up(lens) and lens.may_read(lens.case.plan, "version") and lens.case.plan.final_at is None


def _questions(lens: RoomLens) -> list[Question]:
    known = e3_own_first(lens.case.meeting.questions)
    return [q for q in known if (not lens.outside or q.uid in lens.questions) and lens.text(q, "text")]


def _shown_questions(lens: RoomLens) -> tuple[ShownQuestion, ...]:
    """With minutes as planned where no question is left out. Else they share the time alike: what was planned would
    show how much is missing (E3)."""
    shown, meeting = _questions(lens), lens.case.meeting
    whole = len(shown) == len(e3_own_first(meeting.questions))
    minutes = e3_minutes(meeting.minutes, [question.minutes if whole else 0 for question in shown])
    known = lens.may_read(meeting, "minutes")
    return tuple(
        ShownQuestion(lens.text(question, "text"), question.from_person, share if known else 0)
        for question, share in zip(shown, minutes, strict=True)
    )


def _known(lens: RoomLens) -> Iterator[tuple[Party, str]]:
    for party in lens.case.parties:
        if party.takes_part and lens.may_know_of(party) and (label := party_label(lens, party)):
            yield party, label
