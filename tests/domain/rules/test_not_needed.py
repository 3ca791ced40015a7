"""A SIP that is judged not needed after discharge, and who has to be told (A13)."""

from datetime import date, datetime, time

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.discharge import Judgement
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.findings import Level
from sipdesk.domain.issuable import Paper, paper_findings
from sipdesk.domain.rules.course import goes_on
from sipdesk.domain.rules.not_needed import (
    a13_in_order,
    a13_judged,
    a13_left_to_write,
    a13_not_needed,
    a13_tell_units,
    a13_to_tell,
    a13_units,
)
from sipdesk.domain.rules.withdrawal import withdraw
from sipdesk.domain.task import Status
from sipdesk.domain.tasks import next_step, tasks
from sipdesk.domain.terms import Answer, ReaderKind, Track
from tests.domain.examples import ROUTINE, TODAY, codes, days, found, made, says, sent
from tests.domain.rules.test_discharge import on_discharge

NOW = datetime.combine(TODAY, time(12))
PERSON, VC = Reader(ReaderKind.PERSON), Reader(ReaderKind.PARTY, "vc")


def not_needed(**values: object) -> Case:
    """Help is needed from the municipality alone, and it is judged so."""
    case = on_discharge()
    case.need.region_needed = False
    case.discharge.judgement = Judgement(Answer.NO, TODAY, "Lena Ström", says("Bara hemtjänst.", "support-now"))
    for name, value in values.items():
        setattr(case.discharge.judgement, name, value)
    return case


def hard(case: Case, reader: Reader, today: date = TODAY) -> list[str]:
    findings = paper_findings(case, Paper.NOT_NEEDED, reader, today, ROUTINE)
    return codes(f for f in findings if f.level in (Level.STOP, Level.PROCESS))


def test_a13_the_paper_goes_to_the_person_and_to_units_when_it_is_judged() -> None:
    case = not_needed()
    assert (hard(case, PERSON), hard(case, VC)) == ([], [])


@pytest.mark.parametrize(("values", "code"), [
    ({"needed": None}, "A13.not-judged"), ({"needed": Answer.YES}, "A13.not-judged"),
    ({"judged_on": None}, "A13.day-missing"), ({"judged_on": TODAY + days(1)}, "A13.day-in-future"),
    ({"judged_by": " "}, "A13.judged-by-missing"),
])
def test_a13_nobody_is_told_what_nobody_has_judged(values: dict[str, object], code: str) -> None:
    case = not_needed(**values)
    assert codes(found(a13_judged, case)) == [code]
    assert (hard(case, PERSON), hard(case, VC)) == ([code], [code])


def test_a13_where_both_give_support_the_meeting_is_offered_instead() -> None:
    case = not_needed()
    case.need.region_needed = True
    assert codes(found(a13_in_order, case)) == ["A13.both-give-support"]
    assert hard(case, VC) == ["A13.both-give-support"]


def test_a13_only_on_the_discharge_track_and_only_when_it_is_judged() -> None:
    case = not_needed()
    assert found(a13_in_order, case) == []
    case.discharge.judgement.needed = Answer.YES
    assert (a13_not_needed(case), found(a13_in_order, case), found(a13_tell_units, case)) == (False, [], [])
    case = not_needed()
    case.track = Track.COMMUNITY
    assert (a13_not_needed(case), found(a13_tell_units, case)) == (False, [])


def test_a13_a_unit_is_told_only_what_consent_covers() -> None:
    case = not_needed(reason=says("Hon har fått nya mediciner.", "medication"))
    assert hard(case, VC) == []
    case.consent.withdrawals.append(withdraw(case, at=NOW, taken_by="Karin Ek", exchange=True, party_uid="vc"))
    assert hard(case, VC) == ["C5.withdrawn"]


def test_a13_a_reason_that_nobody_has_answered_for_stops_copies_for_others() -> None:
    case = not_needed()
    case.discharge.judgement.reason.confirmed = False
    assert hard(case, PERSON) == []
    assert hard(case, VC) == ["C13.unconfirmed"]


def test_a13_every_unit_concerned_is_told_also_one_that_would_not_come() -> None:
    case = not_needed()
    case.parties[1].takes_part = False
    assert [party.uid for party in a13_units(case)] == ["home", "vc"]
    (due,) = found(a13_tell_units, case)
    assert (due.due, due.path) == (TODAY, "discharge.judgement.told")
    assert due.values["parties"] == ("Hemtjänsten Norr", "Vårdcentralen Björken")

    made(case, "home", "not-needed")
    sent(case, "home", "summons")
    assert len(a13_to_tell(case)) == 2, "made is not sent, and another paper is another thing"
    sent(case, "home", "not-needed")
    case.discharge.judgement.told = ("vc",)
    assert (a13_to_tell(case), found(a13_tell_units, case)) == ([], [])


@pytest.mark.parametrize("after", [-1, 0, 1])
def test_a13_telling_before_on_and_after_its_day(after: int) -> None:
    case = not_needed()
    today = TODAY + days(after)
    (item,) = [item for item in worklist_items(case, today, ROUTINE) if item.code == "A13.tell"]
    assert item.days_left(today) == -after


def test_a13_nobody_is_chased_for_a_meeting_and_telling_comes_first() -> None:
    case = not_needed()
    assert not goes_on(case, TODAY, ROUTINE)
    assert [item.code for item in worklist_items(case, TODAY, ROUTINE)] == ["A13.tell"]
    following = next_step(case, TODAY, ROUTINE)
    assert following is not None
    assert (following.code, following.status) == ("not-needed", Status.DUE_SOON)

    case.discharge.judgement.told = ("home", "vc")
    assert [task.status for task in tasks(case, TODAY, ROUTINE) if task.code == "not-needed"] == [Status.DONE]
    following = next_step(case, TODAY, ROUTINE)
    assert following is not None
    assert following.code == "closing"


def test_a13_a_case_without_units_says_so() -> None:
    case = not_needed()
    case.parties = [case.parties[0], case.parties[3]]
    assert codes(found(a13_in_order, case)) == ["A13.nobody-to-tell"]


def test_a13_what_is_left_to_write() -> None:
    assert a13_left_to_write(Judgement()) == ("discharge.judgement.judged_on", "discharge.judgement.judged_by")
    assert a13_left_to_write(not_needed().discharge.judgement) == ()
