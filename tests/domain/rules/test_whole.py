"""All rules together: content with a whole case, quiet in a new one, and never surprised by an odd one."""

from datetime import date

from hypothesis import given

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.findings import Level
from sipdesk.domain.rules.all_rules import findings, in_order
from sipdesk.domain.terms import CaseState
from tests.domain.examples import ROUTINE, TODAY, checked, codes, complete_case
from tests.domain.generators import Situation, situations


def test_a_whole_case_has_only_days_to_keep() -> None:
    left = checked(findings(complete_case(), TODAY, ROUTINE))

    assert {finding.level for finding in left} == {Level.DATE}


def test_a_new_case_asks_for_nothing_but_an_age() -> None:
    assert codes(findings(Case(), TODAY, ROUTINE)) == ["C8.age-unknown"]


def test_a_closed_case_finds_nothing() -> None:
    case = complete_case()
    case.state, case.parties[1].approved_on = CaseState.CLOSED, None

    assert findings(case, TODAY, ROUTINE) == []


def test_stops_come_first_and_each_finding_once() -> None:
    case = complete_case()
    case.parties[1].approved_on = None
    case.parties[1].spoken_on = None
    case.plan.lead.name = ""
    found = findings(case, TODAY, ROUTINE)
    levels = [finding.level for finding in found]

    assert levels == sorted(levels, key=list(Level).index)
    assert codes(in_order([*found, *found])) == codes(found)


@given(situations())
def test_whatever_is_in_a_case_the_rules_answer(situation: Situation) -> None:
    for finding in checked(findings(situation.case, situation.today, situation.routine)):
        assert (finding.due is not None) == (finding.level is Level.DATE)
        assert finding.path


@given(situations())
def test_rules_change_nothing(situation: Situation) -> None:
    before = repr(situation.case)
    first = findings(situation.case, situation.today, situation.routine)

    assert repr(situation.case) == before
    assert findings(situation.case, situation.today, situation.routine) == first


def test_days_of_the_worklist_are_days() -> None:
    assert all(isinstance(item.due, date) for item in worklist_items(complete_case(), TODAY, ROUTINE))
