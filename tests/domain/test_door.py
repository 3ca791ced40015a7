"""The sheet for the refrigerator door: visitors read it, so names tell nothing, and hers is not there."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_door import ShownDoor
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.disclosure.view_door import MOST
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.meeting import Attendance
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.plan import Action, FollowUp, Lead
from sipdesk.domain.terms import Authority, Doer, Present, ReaderKind
from tests.demo_cases import TODAY, demo_case, demo_routine

HER = Reader(ReaderKind.PERSON)


def party(kind: str = "primary-care", **more: Any) -> Party:
    made = Party(kind=kind, name="Vårdcentralen Björken", phone="0980-319 20 34", contact="Lena Ström")
    return replace(made, authority=Authority.REGION, takes_part=True, **more)


def case(*parties: Party) -> Case:
    made = demo_case("01-bertil")
    made.parties = list(parties)
    made.plan.actions = []
    made.plan.lead, made.plan.follow_up = Lead(), FollowUp()
    made.meeting.on = None
    return made


def door(made: Case, reader: Reader = HER) -> ShownDoor:
    return view(made, reader, TODAY, demo_routine()).door


def test_a_unit_that_tells_nothing_stands_by_its_short_name_with_a_first_name() -> None:
    (number,) = door(case(party(short_name="Vård\u00adcentralen"))).numbers
    assert (number.name, number.who, number.phone) == ("Vårdcentralen", "Lena", "0980-319 20 34")


@pytest.mark.parametrize("kind", ["psychiatry", "dependence-clinic", "probation", "unheard-of"])
def test_a_unit_whose_name_tells_stands_by_the_first_name_alone(kind: str) -> None:
    for made in (party(kind), party(name_types=("mental-health",))):
        assert [(one.name, one.who) for one in door(case(made)).numbers] == [("Lena", "")]


def test_the_name_she_chose_wins_over_all_others() -> None:
    for kind in ("primary-care", "psychiatry"):
        (number,) = door(case(party(kind, door_name="Linden"))).numbers
        assert number.name == "Linden"


def test_of_a_relative_the_first_name_stands_there() -> None:
    daughter = replace(party(), authority=Authority.PRIVATE, kind="relative", name="Maria Åkerlund", contact="")
    assert [(one.name, one.who) for one in door(case(daughter)).numbers] == [("Maria", "")]


def test_the_lead_comes_first_then_who_does_something_and_no_number_twice() -> None:
    idle, busy = party(uid="1", phone="1"), party(uid="2", phone="2")
    made = case(idle, busy)
    made.plan.lead = Lead(name="Karin Ek", phone="3")
    made.plan.actions = [Action(doer=Doer.PARTY, party_uid="2", what=Passage("Handla mat"))]
    assert [one.phone for one in door(made).numbers] == ["3", "2", "1"]
    assert door(made).numbers[0].lead
    made.plan.lead = replace(made.plan.lead, phone="1")
    assert [one.phone for one in door(made).numbers] == ["1", "2"]


@pytest.mark.parametrize("count", [MOST - 1, MOST, MOST + 1])
def test_no_more_numbers_than_one_page_holds(count: int) -> None:
    made = case(*(party(uid=str(n), phone=f"0980-319 20 {n}0") for n in range(1, count + 1)))
    assert len(door(made).numbers) == min(count, MOST)


def test_who_does_not_take_part_and_who_has_no_number_is_not_there() -> None:
    assert door(case(replace(party(), takes_part=False), party(phone=" "))).numbers == ()


@pytest.mark.parametrize(("days", "there"), [(-1, False), (0, True), (1, True)])
def test_the_next_meeting_lies_ahead(days: int, there: bool) -> None:
    made = case()
    made.plan.follow_up = FollowUp(on=TODAY + timedelta(days), starts=time(13), place="Biblioteket")
    shown = door(made)
    assert (shown.on is not None) is there
    assert (shown.place == "Biblioteket") is there


def test_a1_the_next_meeting_stands_there_on_its_day_whoever_was_noted_at_the_first() -> None:
    made = case(party())
    made.meeting.on, made.meeting.attendance = TODAY, [Attendance(present=Present.WHOLE)]
    made.plan.final_at = datetime.combine(TODAY, time(8))
    assert door(made).on is None, "it has been held"
    made.plan.final_at -= timedelta(days=30)
    assert door(made).on == TODAY


@pytest.mark.parametrize("place", ["Hemma hos Bertil", "Åkerlunds kök"])
def test_a_place_that_names_her_does_not_stand_there(place: str) -> None:
    made = case()
    made.plan.follow_up = FollowUp(on=TODAY + timedelta(1), place=place)
    assert door(made).place == ""
    assert not door(made).place_orally


def test_P1_no_number_and_no_place_where_identity_is_protected() -> None:
    made = case(party(door_name="Linden"))
    made.plan.follow_up = FollowUp(on=TODAY + timedelta(1), place="Biblioteket")
    made.person.protected = True
    assert door(made).numbers == ()
    assert door(made).place_orally
    assert door(made).place == ""
    made.person.protected, made.parties[0].protected = False, True
    assert door(made).numbers == ()


def test_C13_nobody_else_gets_it() -> None:
    made = case(party(uid="1"))
    outside = Reader(ReaderKind.PARTY, "1")
    assert door(made, outside) == ShownDoor()
    for paper in (Paper.CONTACTS, Paper.PREPARATION):
        found = paper_findings(made, paper, outside, TODAY, demo_routine())
        assert [one.code for one in found] == ["C13.not-for-reader"]
        assert paper_findings(made, paper, HER, TODAY, demo_routine()) == []


def test_A7_information_is_for_her_and_those_close_to_her() -> None:
    close = replace(party(uid="2"), authority=Authority.PRIVATE, kind="relative", name="Maria Åkerlund")
    made = case(party(uid="1"), close)
    made.consent.acts = []
    for uid, stops in (("1", ["C13.not-for-reader"]), ("2", []), ("3", ["B7.gone"])):
        found = paper_findings(made, Paper.INFORMATION, Reader(ReaderKind.PARTY, uid), TODAY, demo_routine())
        assert [one.code for one in found] == stops
    assert paper_findings(made, Paper.INFORMATION, HER, TODAY, demo_routine()) == []
