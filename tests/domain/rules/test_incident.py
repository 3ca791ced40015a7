"""P7: a paper sent wrong is an incident with a record, and what follows from it is not forgotten."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.findings import Level
from sipdesk.domain.incident import Incident
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.incident import WEIGH_DAYS, p7_person_told, p7_record_whole, p7_weighed_in_time
from sipdesk.domain.terms import Answer, CaseState
from tests.domain.examples import ROUTINE, complete_case

DAY = date(2026, 11, 23)
WHOLE = Incident(
    uid="fel", noticed_on=DAY, noticed_by="Karin Ek", what="Kallelsen låg i grannens kuvert.", to_whom="en granne",
    done="Hämtade papperet samma dag.",
)  # fmt: skip


def case_with(**changed: object) -> Case:
    case = complete_case()
    case.incidents = [replace(WHOLE, **changed)]  # type: ignore[arg-type]
    return case


@pytest.mark.parametrize(
    ("name", "empty", "code"),
    [("what", "  ", "P7.what"), ("to_whom", "", "P7.to-whom"), ("noticed_on", None, "P7.noticed"),
     ("done", "", "P7.done")],
)  # fmt: skip
def test_p7_the_record_says_what_to_whom_when_and_what_was_done(name: str, empty: object, code: str) -> None:
    assert list(p7_record_whole(case_with(), DAY, ROUTINE)) == []
    (found,) = p7_record_whole(case_with(**{name: empty}), DAY, ROUTINE)
    assert (found.code, found.path, found.level) == (code, f"incidents.fel.{name}", Level.WARN)


def test_p7_a_day_that_has_not_been_is_told() -> None:
    assert list(p7_record_whole(case_with(noticed_on=DAY), DAY, ROUTINE)) == []
    (found,) = p7_record_whole(case_with(noticed_on=DAY + timedelta(days=1)), DAY, ROUTINE)
    assert found.code == "P7.day-in-future"


def test_p7_why_the_authority_is_not_told_is_kept() -> None:
    (found,) = p7_record_whole(case_with(notify=Answer.NO), DAY, ROUTINE)
    assert (found.code, found.path) == ("P7.why-not", "incidents.fel.why_not")
    assert list(p7_record_whole(case_with(notify=Answer.NO, why_not="Papperet var oläst."), DAY, ROUTINE)) == []
    assert list(p7_record_whole(case_with(notify=Answer.YES), DAY, ROUTINE)) == []


def test_p7_it_is_weighed_within_72_hours_whether_the_authority_is_told() -> None:
    (found,) = p7_weighed_in_time(case_with(), DAY, ROUTINE)
    assert (found.code, found.path, found.due) == ("P7.weigh", "incidents.fel.notify", DAY + timedelta(days=WEIGH_DAYS))
    (found,) = p7_weighed_in_time(case_with(notify=Answer.YES), DAY, ROUTINE)
    assert (found.code, found.path) == ("P7.notify", "incidents.fel.notified_on")
    assert list(p7_weighed_in_time(case_with(notify=Answer.YES, notified_on=DAY), DAY, ROUTINE)) == []
    assert list(p7_weighed_in_time(case_with(notify=Answer.NO), DAY, ROUTINE)) == []
    assert list(p7_weighed_in_time(case_with(noticed_on=None), DAY, ROUTINE)) == []


def test_p7_the_person_is_told_at_once_or_it_is_written_why_not() -> None:
    (found,) = p7_person_told(case_with(), DAY, ROUTINE)
    assert (found.code, found.due) == ("P7.tell-person", DAY)
    for told in ({"person_told_on": DAY}, {"person_not_told_because": "Vårdas och orkar inte."}, {"settled_on": DAY}):
        assert list(p7_person_told(case_with(**told), DAY, ROUTINE)) == []
    assert list(p7_person_told(case_with(noticed_on=None), DAY, ROUTINE)) == []


def test_p7_it_stands_in_the_worklist_until_it_is_settled() -> None:
    def codes(case: Case) -> set[str]:
        return {item.code for item in worklist_items(case, DAY, ROUTINE) if item.code.startswith("P7.")}

    assert codes(case_with()) == {"P7.weigh", "P7.tell-person"}
    assert codes(case_with(settled_on=DAY)) == set()
    closed = case_with()
    closed.state = CaseState.CLOSED
    assert codes(closed) == set()


def test_p7_no_incident_says_nothing_and_stops_no_paper() -> None:
    assert not [found for found in findings(complete_case(), DAY, ROUTINE) if found.rule == "P7"]
    levels = {found.level for found in findings(case_with(what=""), DAY, ROUTINE) if found.rule == "P7"}
    assert levels == {Level.WARN, Level.DATE}
