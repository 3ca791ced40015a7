"""Who found the need and who approves it (A3), and what is explained to somebody who says no (C9)."""

from datetime import date

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.rules.need import a3_found_and_approved
from sipdesk.domain.rules.withdrawal import c9_explained, c9_left_to_write
from sipdesk.domain.terms import Answer, Initiative
from tests.domain.examples import ROUTINE, TODAY, codes, complete_case, days, found, refuse


@pytest.mark.parametrize("initiative", list(Initiative))
def test_a3_a_relatives_initiative_has_her_approval(initiative: Initiative) -> None:
    case = complete_case()
    case.need.initiative = initiative
    asked = ["A3.relative-not-approved"] if initiative is Initiative.RELATIVE else []
    assert codes(found(a3_found_and_approved, case)) == asked
    case.need.relative_approved = True
    assert found(a3_found_and_approved, case) == []


def refused_plan(case: Case) -> None:
    case.consent.acts.append(ConsentAct("no", plan=Answer.NO, given_on=TODAY))


@pytest.mark.parametrize("refusing", [refuse, refused_plan])
def test_c9_a_refusal_is_explained_before_it_is_accepted(refusing: object) -> None:
    case = complete_case()
    assert found(c9_explained, case) == []
    assert callable(refusing)
    refusing(case)
    assert [(one.code, one.path) for one in found(c9_explained, case)] == [
        ("C9.not-explained", "consent.explained"), ("C9.not-explained", "consent.explained_on"),
    ]
    case.consent.explained, case.consent.explained_on = "Stödet finns kvar.", TODAY
    assert found(c9_explained, case) == []


@pytest.mark.parametrize(("after", "left"), [(-1, ()), (0, ()), (1, ("consent.explained_on",))])
def test_c9_it_is_explained_on_a_day_that_has_come(after: int, left: tuple[str, ...]) -> None:
    case, day = complete_case(), TODAY + days(after)
    refuse(case)
    case.consent.explained, case.consent.explained_on = "Stödet finns kvar.", day
    today: date = TODAY
    assert c9_left_to_write(case, today, ROUTINE) == left
