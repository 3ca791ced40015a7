"""Who comes, on whose wish, and how each is asked (B7, B8, D1, D2, D3, D9)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.deadlines import b8_speak_first
from sipdesk.domain.findings import Level
from sipdesk.domain.party import Party
from sipdesk.domain.rules.closing import h2_left_to_tell
from sipdesk.domain.rules.invitation import (
    b7_each_party_approved,
    b7_no_longer,
    b7_stays_told,
    b8_spoken_to_before_letter,
    d1_default_call,
    d1_moved,
    d2_both_authorities_summoned,
    d3_channels,
    d9_relatives_as_wished,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.terms import Answer, Authority, Call, Channel
from tests.domain.examples import MEETING, ROUTINE, TODAY, codes, complete_case, days, found, made, sent


def test_b7_who_was_given_papers_stays_in_the_case_and_is_still_told() -> None:
    case = complete_case()
    own, home, vc, maria = case.parties
    made(case, "vc")
    sent(case, "home")
    sent(case, "maria", "not-needed")
    assert [b7_stays_told(case, party) for party in (own, home, vc, maria)] == [False, True, False, True]

    for party in case.parties:
        party.takes_part = party.wants_copy = False
    assert [b7_no_longer(case, party) for party in (own, home, vc, maria)] == [False, True, False, False]
    assert home in h2_left_to_tell(case), "told of the closing all the same"
    home.wants_copy = True
    assert not b7_no_longer(case, home)
    home.wants_copy, home.takes_part = False, True
    assert not b7_no_longer(case, home)


@pytest.mark.parametrize(
    ("approved_on", "stopped"),
    [
        (None, ["B7.not-approved"]),
        (TODAY + days(1), ["B7.day-in-future"]),
        (TODAY, []),
        (TODAY - days(1), []),
    ],
)
def test_b7_each_party_is_approved(approved_on: date | None, stopped: list[str]) -> None:
    case = complete_case()
    case.parties[1].approved_on = approved_on

    findings = found(b7_each_party_approved, case)
    assert codes(findings) == stopped
    assert all(finding.level is Level.STOP for finding in findings)
    assert all(finding.path == "parties.home.approved_on" for finding in findings)


def test_b7_the_own_unit_asks_and_needs_no_approval() -> None:
    case = complete_case()
    case.parties[0].approved_on = None

    assert found(b7_each_party_approved, case) == []


@pytest.mark.parametrize(
    ("approved_on", "stopped"),
    [(None, ["D9.not-approved"]), (TODAY + days(1), ["D9.day-in-future"]), (TODAY, [])],
)
def test_d9_relatives_only_as_she_wishes(approved_on: date | None, stopped: list[str]) -> None:
    case = complete_case()
    case.parties[3].approved_on = approved_on

    assert codes(found(d9_relatives_as_wished, case)) == stopped
    assert found(b7_each_party_approved, case) == []


def test_b8_spoken_to_before_its_letter() -> None:
    case = complete_case()
    assert found(b8_spoken_to_before_letter, case) == []

    case.parties[1].spoken_on = None
    (finding,) = found(b8_spoken_to_before_letter, case)
    assert (finding.code, finding.level) == ("B8.not-spoken", Level.WARN)

    made(case, "home")
    assert codes(found(b8_spoken_to_before_letter, case)) == ["B8.not-spoken"]

    sent(case, "home")
    assert found(b8_spoken_to_before_letter, case) == []


@pytest.mark.parametrize("answer", [None, Answer.NO])
def test_b8_nobody_speaks_with_a_unit_before_she_has_consented(answer: Answer | None) -> None:
    case = complete_case()
    for party in case.parties:
        party.spoken_on = None
    case.consent.acts[0].exchange = answer
    assert found(b8_spoken_to_before_letter, case) == found(b8_speak_first, case) == []
    case.consent.acts[0].exchange = Answer.YES
    assert set(codes(found(b8_spoken_to_before_letter, case))) == {"B8.not-spoken"}
    assert set(codes(found(b8_speak_first, case))) == {"B8.speak"}
    for party in case.parties:
        party.approved_on = None
    assert found(b8_spoken_to_before_letter, case) == [], "nor before she has said that it may come (B7)"


def test_b8_private_persons_are_not_organisations() -> None:
    case = complete_case()
    case.parties[3].spoken_on = None

    assert found(b8_spoken_to_before_letter, case) == []


@pytest.mark.parametrize(("before", "warned"), [(0, []), (1, ["B8.spoken-without-consent"])])
def test_b8_naming_her_there_needs_consent_that_day(before: int, warned: list[str]) -> None:
    case = complete_case()
    first = case.consent.acts[0].valid_from
    assert first is not None
    case.parties[1].approved_on = first - days(5)
    case.parties[1].spoken_on = first - days(before)

    assert codes(found(b8_spoken_to_before_letter, case)) == warned


def test_b8_a_later_withdrawal_does_not_make_an_earlier_talk_wrong() -> None:
    case = complete_case()
    taken_back = withdraw(case, at=datetime.combine(TODAY + days(1), time(9)), taken_by="Karin Ek", exchange=True)
    case.consent.withdrawals.append(taken_back)
    assert found(b8_spoken_to_before_letter, case, TODAY + days(2)) == []

    case.parties[1].spoken_on = TODAY + days(1)
    assert codes(found(b8_spoken_to_before_letter, case, TODAY + days(2))) == ["B8.spoken-without-consent"]


def test_b8_a_later_no_does_not_make_an_earlier_talk_wrong_either() -> None:
    case = complete_case()
    later = datetime.combine(TODAY + days(1), time(9))
    case.consent.acts.append(ConsentAct("no", exchange=Answer.NO, given_on=TODAY + days(1), recorded_at=later))
    assert found(b8_spoken_to_before_letter, case, TODAY + days(2)) == []

    case.parties[1].spoken_on = TODAY + days(1)
    assert codes(found(b8_spoken_to_before_letter, case, TODAY + days(2))) == ["B8.spoken-without-consent"]


def test_b8_nobody_speaks_tomorrow_and_nobody_is_chased_after_the_meeting() -> None:
    case = complete_case()
    case.parties[1].spoken_on = TODAY + days(1)
    assert codes(found(b8_spoken_to_before_letter, case)) == ["B8.day-in-future"]

    case.parties[1].spoken_on = None
    assert codes(found(b8_spoken_to_before_letter, case, MEETING)) == ["B8.not-spoken"]
    assert found(b8_spoken_to_before_letter, case, MEETING + days(1)) == []


@pytest.mark.parametrize(
    ("kind", "call"),
    [("home-care", Call.SUMMONED), ("school", Call.SUMMONED), ("insurance", Call.INVITED), ("relative", Call.INVITED),
     ("no-such-kind", Call.INVITED)],
)
def test_d1_the_list_comes_from_the_table(kind: str, call: Call) -> None:
    assert d1_default_call(Party(kind=kind), ROUTINE) is call


def test_d1_any_move_is_possible_and_seen() -> None:
    assert not d1_moved(Party(kind="school", call=Call.SUMMONED), ROUTINE)
    assert d1_moved(Party(kind="school", call=Call.INVITED), ROUTINE)


def test_d2_both_authorities_are_summoned() -> None:
    case = complete_case()
    assert found(d2_both_authorities_summoned, case) == []

    case.parties[2].call = Call.INVITED
    (finding,) = found(d2_both_authorities_summoned, case)
    assert (finding.code, finding.level) == ("D2.authority-missing", Level.WARN)
    assert finding.values == {"authority": Authority.REGION}


def test_d2_the_own_unit_is_its_authority() -> None:
    case = complete_case()
    case.parties[1].takes_part = False
    assert found(d2_both_authorities_summoned, case) == []

    case.parties[0].takes_part = False
    assert [finding.values["authority"] for finding in found(d2_both_authorities_summoned, case)] == [
        Authority.MUNICIPALITY
    ]


def test_d2_a_school_is_neither_of_them() -> None:
    case = complete_case()
    case.parties[0].takes_part = False
    case.parties[1].kind = "school"

    assert [finding.values["authority"] for finding in found(d2_both_authorities_summoned, case)] == [
        Authority.MUNICIPALITY
    ]


def test_d2_is_quiet_while_nobody_is_called() -> None:
    case = complete_case()
    case.parties = case.parties[:1]

    assert found(d2_both_authorities_summoned, case) == []


def test_d3_the_shared_service_first_then_what_is_possible() -> None:
    unit = Party(authority=Authority.REGION, town="Påhittad")
    assert d3_channels(unit) == (Channel.SHARED_SERVICE, Channel.POST, Channel.HANDED_OVER)

    unit.channel = Channel.HANDED_OVER
    assert d3_channels(unit) == (Channel.HANDED_OVER, Channel.SHARED_SERVICE, Channel.POST)


@pytest.mark.parametrize(
    "party",
    [
        Party(authority=Authority.PRIVATE),  # no address
        Party(authority=Authority.PRIVATE, town="Påhittad", no_post=True),
        Party(authority=Authority.PRIVATE, town="Påhittad", protected=True),
    ],
)
def test_d3_nothing_is_posted_where_it_must_not_be(party: Party) -> None:
    assert d3_channels(party) == (Channel.HANDED_OVER,)
