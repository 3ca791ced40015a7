"""The big screen holds what everybody in the room may know, and nothing else (E5), by the verdict of the oracle."""

import random
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.room import Handles, Look, e5_look, e5_withheld
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_room import ShownRoom
from sipdesk.domain.in_room import InRoom
from sipdesk.domain.meeting import Question
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import ReaderKind
from tests.demo_cases import TODAY, demo_case, demo_routine
from tests.domain.generators import Situation, situation
from tests.domain.leaks import Watch, told_by

HER = Reader(ReaderKind.PERSON)


def rooms(found: Situation) -> list[InRoom]:
    """Nobody else, each alone, some together, all."""
    uids = [party.uid for party in found.case.parties if not party.own]
    some = random.Random(found.seed).sample(uids, k=min(2, len(uids)))
    return [InRoom(), *(InRoom((uid,)) for uid in uids), InRoom(tuple(some)), InRoom(tuple(uids))]


def told(found: Situation, room: InRoom) -> set[object]:
    """What the screen tells, how the time is shared out aside."""
    shown = screen(found, room)
    return told_by(replace(shown, questions=tuple(replace(one, minutes=0) for one in shown.questions)))


def screen(found: Situation, room: InRoom) -> ShownRoom:
    return e5_look(found.case, room, found.today, found.routine).shown


@pytest.mark.parametrize("first", [0, 60, 120])
def test_e5_nothing_on_the_screen_that_somebody_in_the_room_may_not_know(first: int) -> None:
    kept = 0
    for seed in range(first, first + 60):
        found = situation(seed)
        watch = Watch(found)
        for room in rooms(found):
            readers = [HER, *(Reader(ReaderKind.PARTY, uid) for uid in room.parties)]
            withheld: dict[object, str] = {}
            for reader in readers:
                withheld |= watch.verdict(watch.judge(reader)).withheld
            shared = told_by(screen(found, room)) & withheld.keys()
            leaked = {value for value in shared if not isinstance(value, int)}  # two fields may hold the same number
            assert {withheld[value] for value in leaked} == set(), (seed, room)
            kept += len(withheld)
    assert kept > 1000


def test_e5_alone_with_her_she_sees_her_plan() -> None:
    """Enough is told for the test above to mean something."""
    for seed in range(40):
        found = situation(seed)
        lot = Watch(found).verdict(Watch(found).judge(HER))
        owed = {value for value, path in lot.owed.items() if path.startswith("case.plans[") and "agreement" not in path}
        assert owed <= told_by(screen(found, InRoom()))


def test_e5_somebody_more_in_the_room_only_ever_narrows() -> None:
    for seed in range(60):
        found = situation(seed)
        uids = [party.uid for party in found.case.parties if not party.own]
        grown = [InRoom(tuple(uids[:count])) for count in range(len(uids) + 1)]
        for fewer, more in pairwise(grown):
            assert told(found, more) <= told(found, fewer)


def test_e5_a_stranger_sees_nothing() -> None:
    found = situation(3)
    room = InRoom(stranger=True)
    assert screen(found, room) == ShownRoom()
    assert e5_look(found.case, room, found.today, found.routine).handles == Handles()
    assert not e5_look(found.case, room, found.today, found.routine).e5_may_write(found.case.plan, "own_words")


def test_e5_every_thing_shown_has_its_handle() -> None:
    for seed in range(60):
        found = situation(seed)
        for room in rooms(found):
            shown, handles = screen(found, room), e5_look(found.case, room, found.today, found.routine).handles
            assert len(handles.questions) == len(shown.questions)
            assert len(handles.sub_goals) == len(shown.plan.sub_goals)
            assert len(handles.actions) == len(shown.plan.actions)
            assert len(handles.parties) == len(shown.who)


@pytest.fixture
def helena() -> Case:
    return demo_case("02-helena")


def uid_of(case: Case, name: str) -> str:
    return next(party.uid for party in case.parties if party.name.startswith(name))


def look(case: Case, room: InRoom) -> Look:
    return e5_look(case, room, TODAY, demo_routine())


def everybody(case: Case) -> InRoom:
    return InRoom(tuple(party.uid for party in case.parties if not party.own))


def test_e5_what_is_hidden_is_not_written_over(helena: Case) -> None:
    """A field that stands empty on the screen because somebody may not know it is not offered for writing."""
    helena.plan.final_at = None
    helena.plan.own_words = Passage("zq", ("dependence",), confirmed=True)
    assert look(helena, InRoom()).e5_may_write(helena.plan, "own_words")
    assert not look(helena, everybody(helena)).e5_may_write(helena.plan, "own_words")


def test_e5_no_place_is_written_under_protected_identity(helena: Case) -> None:
    helena.plan.final_at = None
    helena.plan.follow_up.place = ""
    assert look(helena, InRoom()).e5_may_write(helena.plan.follow_up, "place")
    helena.person.protected = True
    assert not look(helena, InRoom()).e5_may_write(helena.plan.follow_up, "place")
    assert not e5_look(helena, InRoom(), TODAY, demo_routine()).handles.places


def test_e5_a_fixed_plan_is_not_written_in(helena: Case) -> None:
    helena.plan.final_at = None
    assert e5_look(helena, InRoom(), TODAY, demo_routine()).handles.open
    helena.plan.final_at = datetime(2026, 11, 20, 9, 0)
    assert not e5_look(helena, InRoom(), TODAY, demo_routine()).handles.open


def test_e5_who_makes_the_screen_leave_out_is_told_at_the_desk(helena: Case) -> None:
    helena.plan.own_words = Passage("Det här.", ("dependence",), confirmed=True)
    room = everybody(helena)
    (found,) = [one for one in e5_withheld(helena, room, TODAY, demo_routine()) if "dependence" in one.types][:1]
    assert found.texts >= 1
    assert found.party_uid in room.parties
    assert e5_withheld(helena, InRoom(), TODAY, demo_routine()) == ()


def test_e5_one_without_consent_makes_the_screen_empty(helena: Case) -> None:
    helena.consent.acts.clear()
    room = everybody(helena)
    assert all(one.everything for one in e5_withheld(helena, room, TODAY, demo_routine()))
    assert e5_look(helena, room, TODAY, demo_routine()).shown == ShownRoom(demo=True)


def test_e3_minutes_are_shown_as_planned_only_where_no_question_is_left_out(helena: Case) -> None:
    helena.meeting.minutes = 60
    helena.meeting.questions = [
        Question(uid="a", text=Passage("Först?", ("function",), confirmed=True), from_person=True, minutes=30),
        Question(uid="b", text=Passage("Sedan?", ("dependence",), confirmed=True), minutes=5),
    ]
    for act in helena.consent.acts:
        act.questions = ("a", "b")
    alone = e5_look(helena, InRoom(), TODAY, demo_routine()).shown
    assert [question.minutes for question in alone.questions] == [30, 5]
    knows = next(
        party for party in helena.parties
        if "function" in (told := disclosable(helena, party, TODAY, demo_routine())) and "dependence" not in told
    )
    shown = e5_look(helena, InRoom((knows.uid,)), TODAY, demo_routine()).shown.questions
    assert [question.text for question in shown] == ["Först?"]
    assert shown[0].minutes not in (30, 5)
