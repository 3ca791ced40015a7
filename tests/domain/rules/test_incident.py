"""P7: a paper sent wrong is an incident with a record, and what follows from it is not forgotten."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.deadlines import worklist_items
from sipdesk.domain.findings import Level
from sipdesk.domain.incident import Incident
from sipdesk.domain.rules.all_rules import findings
from sipdesk.domain.rules.incident import p7_person_told, p7_record_whole, p7_weighed_in_time
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
    assert (found.code, found.path, found.due) == ("P7.weigh", "incidents.fel.notify", DAY + timedelta(days=3))
    (found,) = p7_weighed_in_time(case_with(notify=Answer.YES), DAY, ROUTINE)
    assert (found.code, found.path) == ("P7.notify", "incidents.fel.notified_on")
    assert list(p7_weighed_in_time(case_with(notify=Answer.YES, notified_on=DAY), DAY, ROUTINE)) == []
    assert list(p7_weighed_in_time(case_with(notify=Answer.NO), DAY, ROUTINE)) == []
    assert list(p7_weighed_in_time(case_with(noticed_on=None), DAY, ROUTINE)) == []


def test_p7_the_days_are_the_routine_s() -> None:
    sooner = replace(ROUTINE, thresholds=replace(ROUTINE.thresholds, incident_days=1))
    (found,) = p7_weighed_in_time(case_with(), DAY, sooner)
    assert found.due == DAY + timedelta(days=1)


def test_p7_the_person_is_told_at_once_or_it_is_written_why_not() -> None:
    (found,) = p7_person_told(case_with(), DAY, ROUTINE)
    assert (found.code, found.due) == ("P7.tell-person", DAY)
    for told in ({"person_told_on": DAY}, {"person_not_told_because": "Vårdas och orkar inte."}):
        assert list(p7_person_told(case_with(**told), DAY, ROUTINE)) == []
    assert list(p7_person_told(case_with(noticed_on=None), DAY, ROUTINE)) == []


ANSWERED = {"notify": Answer.NO, "why_not": "Papperet var oläst.", "person_told_on": DAY}


def test_p7_it_is_not_settled_while_nobody_has_answered() -> None:
    assert list(p7_record_whole(case_with(settled_on=DAY, **ANSWERED), DAY, ROUTINE)) == []
    for name, empty in (("notify", None), ("person_told_on", None)):
        found = list(p7_record_whole(case_with(settled_on=DAY, **{**ANSWERED, name: empty}), DAY, ROUTINE))
        assert [(one.code, one.path) for one in found] == [("P7.settled-early", "incidents.fel.settled_on")]
    told_nobody = case_with(settled_on=DAY, notify=Answer.YES, person_told_on=DAY)
    assert [one.code for one in p7_record_whole(told_nobody, DAY, ROUTINE)] == ["P7.settled-early"]


def test_p7_it_stands_in_the_worklist_until_it_is_answered_also_when_the_case_is_closed() -> None:
    def codes(case: Case) -> set[str]:
        return {item.code for item in worklist_items(case, DAY, ROUTINE) if item.code.startswith("P7.")}

    assert codes(case_with()) == {"P7.weigh", "P7.tell-person"}
    assert codes(case_with(settled_on=DAY)) == {"P7.weigh", "P7.tell-person"}, "a day silences nothing"
    assert codes(case_with(settled_on=DAY, **ANSWERED)) == set()
    closed = case_with()
    closed.state = CaseState.CLOSED
    assert codes(closed) == {"P7.weigh", "P7.tell-person"}
    assert {item.code for item in worklist_items(closed, DAY, ROUTINE)} == codes(closed), "nothing else"
    assert {found.rule for found in findings(closed, DAY, ROUTINE)} == {"P7"}
    closed.incidents = [replace(WHOLE, **ANSWERED)]  # type: ignore[arg-type]
    assert codes(closed) == set()
    assert findings(closed, DAY, ROUTINE) == []


def test_p7_no_incident_says_nothing_and_stops_no_paper() -> None:
    assert not [found for found in findings(complete_case(), DAY, ROUTINE) if found.rule == "P7"]
    levels = {found.level for found in findings(case_with(what=""), DAY, ROUTINE) if found.rule == "P7"}
    assert levels == {Level.WARN, Level.DATE}
