"""The need and what the person was told (A3 to A10)."""

import pytest

from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Level
from sipdesk.domain.need import Need
from sipdesk.domain.party import d6_expected_all_the_same
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Adaptation
from sipdesk.domain.routine import Choice
from sipdesk.domain.rules.need import (
    a3_left_to_write,
    a5_signs,
    a6_need_from_both_sides,
    a7_informed_before_consent,
    a8_adaptations,
    a9_how_understood,
    a10_interpreter,
)
from sipdesk.domain.terms import Initiative, InterpreterNeed, ReaderKind
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, complete_case, days, found, says


def test_a3_who_found_the_need_and_when() -> None:
    assert a3_left_to_write(complete_case().need) == ()
    assert a3_left_to_write(Need()) == (
        "need.found_on", "need.found_by", "need.found_by_role", "need.found_by_organisation",
    )


def test_a3_a_relative_takes_the_initiative_with_the_persons_approval() -> None:
    need = complete_case().need
    need.initiative = Initiative.RELATIVE
    assert a3_left_to_write(need) == ("need.relative_approved",)

    need.relative_approved = True
    assert a3_left_to_write(need) == ()


def test_a5_the_checklist_is_the_routine_s() -> None:
    signs = a5_signs(Need(signs=("alone", "both")), ROUTINE)

    assert signs == tuple(ROUTINE.signs.values())
    assert [sign.code for sign in signs] == ["both", "alone"]


def test_a5_a_sign_that_left_the_checklist_is_not_lost() -> None:
    signs = a5_signs(Need(signs=("old", "both")), ROUTINE)

    assert signs[:-1] == tuple(ROUTINE.signs.values())
    assert signs[-1] == Choice("old", "old")


@pytest.mark.parametrize(("municipality", "region"), [(True, True), (True, False), (False, True), (False, False)])
def test_a6_need_from_both_sides_whatever_support_runs_today(municipality: bool, region: bool) -> None:
    need = Need(municipality_needed=municipality, region_needed=region)

    assert a6_need_from_both_sides(need) is (municipality and region)


def test_a6_no_support_today_blocks_nothing() -> None:
    case = complete_case()
    for party in case.parties:
        party.supports_now = False

    assert a6_need_from_both_sides(case.need)


@pytest.mark.parametrize(
    ("own", "supports", "said"), [(False, False, True), (False, True, False), (True, False, False)]
)
def test_d6_expected_also_where_no_support_is_given_now(own: bool, supports: bool, said: bool) -> None:
    case = complete_case()
    party = case.parties[1]
    party.own, party.supports_now = own, supports

    assert d6_expected_all_the_same(party) is said


def test_d6_the_letter_says_so_to_that_one_alone() -> None:
    case = complete_case()
    case.parties[1].supports_now = False
    seen = [view(case, Reader(ReaderKind.PARTY, party.uid), TODAY, ROUTINE) for party in case.parties[1:3]]

    assert [one.meeting.supports_now for one in seen] == [False, True]
    assert view(case, Reader(ReaderKind.PERSON), TODAY, ROUTINE).meeting.supports_now


@pytest.mark.parametrize(
    ("informed", "warned"),
    [(-1, []), (0, []), (1, ["A7.informed-late"]), (None, ["A7.not-informed"])],
)
def test_a7_informed_before_consent_or_on_the_same_day(informed: int | None, warned: list[str]) -> None:
    case = complete_case()
    given_on = case.consent.acts[0].given_on
    assert given_on is not None
    case.information.given_on = None if informed is None else given_on + days(informed)

    found_now = found(a7_informed_before_consent, case)
    assert codes(found_now) == warned
    assert all(finding.level is Level.WARN for finding in found_now)


@pytest.mark.parametrize("name", ["exchange", "plan"])
def test_a7_one_answer_is_enough(name: str) -> None:
    case = complete_case()
    setattr(case.consent.acts[0], name, None)
    case.information.given_on = None

    assert codes(found(a7_informed_before_consent, case)) == ["A7.not-informed"]


def test_a7_is_quiet_while_nobody_has_consented() -> None:
    case = complete_case()
    case.consent.acts, case.information.given_on = [], None

    assert found(a7_informed_before_consent, case) == []


def test_a8_adaptations_of_the_person_and_of_relatives_stand_on_the_case() -> None:
    person = complete_case().person
    relatives = Adaptation(what=says("Ramp"), for_relative=True)
    person.adaptations = [Adaptation(what=says("Hörslinga")), Adaptation(), relatives]

    assert [adaptation.what.text for adaptation in a8_adaptations(person)] == ["Hörslinga", "Ramp"]


def test_a9_asks_how_we_know_once_information_was_given() -> None:
    case = complete_case()
    assert found(a9_how_understood, case) == []

    case.information.understood = Passage("  ")
    assert codes(found(a9_how_understood, case)) == ["A9.how-understood"]

    case.information.given_on = None
    assert found(a9_how_understood, case) == []


@pytest.mark.parametrize(
    ("from_meeting", "code"), [(-1, "A10.not-booked"), (0, "A10.not-booked"), (1, "A10.met-without")]
)
def test_a10_a_needed_interpreter_is_booked_when_the_meeting_is(from_meeting: int, code: str) -> None:
    case = complete_case()
    case.person.interpreter.need = InterpreterNeed.SIGN
    day = MEETING + days(from_meeting)
    assert codes(found(a10_interpreter, case, day)) == [code]

    case.person.interpreter.booked_on = TODAY
    assert found(a10_interpreter, case, day) == []


def test_a10_is_quiet_without_a_meeting_day_and_without_a_need() -> None:
    case = complete_case()
    assert found(a10_interpreter, case) == []

    case.person.interpreter.need, case.meeting.on = InterpreterNeed.WRITTEN, None
    assert found(a10_interpreter, case) == []


def test_a10_a_spoken_language_is_named() -> None:
    case = complete_case()
    case.person.interpreter.need, case.person.interpreter.booked_on = InterpreterNeed.SPOKEN, TODAY
    assert codes(found(a10_interpreter, case)) == ["A10.language-missing"]

    case.person.interpreter.language = "arabiska"
    assert found(a10_interpreter, case) == []
