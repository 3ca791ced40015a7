"""P5: how long a closed file is kept, which class it has, and who may decide what; both sides of every boundary."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, get_args, get_type_hints

import pytest

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.register import Act, IssuedPaper
from sipdesk.domain.retention import Decision
from sipdesk.domain.routine import RetentionClass, Routine
from sipdesk.domain.rules.retention import (
    NO_NOTE,
    p5_class,
    p5_due,
    p5_last_note,
    p5_may_keep,
    p5_may_take_away,
)
from sipdesk.domain.terms import CaseState
from sipdesk.errors import SipError
from sipdesk.exchange.routine import load_routine
from sipdesk.paths import resource

ROUTINE = load_routine(resource("defaults"))
CLOSED = datetime(2021, 11, 12, 12, tzinfo=UTC)


def closed(born: date | None = date(1941, 3, 12)) -> Case:
    case = Case(number="2021-1", created_on=date(2021, 1, 4), state=CaseState.CLOSED)
    case.closing.closed_at = CLOSED
    case.person.birth_date = born
    return case


def code_of(case: Case, routine: Routine = ROUTINE) -> str:
    kind = p5_class(case, routine)
    return kind.code if kind else ""


def test_p5_counts_from_the_last_note_also_a_paper_given_afterwards() -> None:
    case = closed()
    assert p5_last_note(case) == date(2021, 11, 12)
    case.issued = [IssuedPaper(acts=[Act(at=datetime(2022, 2, 1, 10, tzinfo=UTC))])]
    assert p5_last_note(case) == date(2022, 2, 1)
    assert p5_due(case, ROUTINE) == date(2027, 2, 1)
    assert p5_last_note(Case()) is None


PARTS = sorted(
    (cls.__name__, each.name) for cls in FIELDS for each in fields(cls) if re.search(r"\bdate", str(each.type))
)


def test_p5_what_is_no_note_is_a_day_of_the_case() -> None:
    assert set(PARTS) >= NO_NOTE
    assert len(PARTS) > 2 * len(NO_NOTE)


@pytest.mark.parametrize(("part", "name"), PARTS)
def test_p5_every_dated_act_is_a_note_and_no_planned_day_is(part: str, name: str) -> None:
    """A file is kept from its last note, also one that is written when it is closed: how an incident was settled, what
    was decided about a public record. That a meeting is planned notes nothing."""
    case = closed()
    last, (cls,) = p5_last_note(case), [cls for cls in FIELDS if cls.__name__ == part]
    later = datetime(2023, 5, 6, 7) if "datetime" in str(get_type_hints(cls)[name]) else date(2023, 5, 6)
    setattr(_part_of(case, cls), name, later)
    assert p5_last_note(case) == (last if (part, name) in NO_NOTE else date(2023, 5, 6))


def _part_of(held: Any, cls: type[Any]) -> Any:
    """The first part of that kind in a case; an empty list gets a member."""
    if type(held) is cls:
        return held
    hints = get_type_hints(type(held))
    for each in fields(held):
        value = getattr(held, each.name)
        if isinstance(value, list):
            member: type[Any]
            (member,) = get_args(hints[each.name])
            if not value and is_dataclass(member):
                value.append(member())
            value = value[0] if value else None
        found = _part_of(value, cls) if is_dataclass(value) else None
        if found is not None:
            return found
    return None


def test_p5_five_years_and_not_a_day_less() -> None:
    case, due = closed(), date(2026, 11, 12)
    assert p5_due(case, ROUTINE) == due
    with pytest.raises(SipError) as early:
        p5_may_take_away(case, Decision.DISPOSED, due - timedelta(days=1), ROUTINE)
    assert (early.value.code, early.value.values) == ("P5.not-due", {"due": due})
    p5_may_take_away(case, Decision.DISPOSED, due, ROUTINE)


def test_p5_an_open_case_is_never_due() -> None:
    case = closed()
    case.state = CaseState.OPEN
    assert p5_due(case, ROUTINE) is None
    with pytest.raises(SipError, match=r"P5\.not-closed"):
        p5_may_take_away(case, Decision.ARCHIVED, date(2099, 1, 1), ROUTINE)


@pytest.mark.parametrize(
    ("born", "kind"),
    [
        (date(1941, 3, 4), "ordinary"), (date(1941, 3, 5), "selected-births"), (date(1941, 3, 6), "ordinary"),
        (date(1941, 3, 15), "selected-births"), (date(1941, 3, 25), "selected-births"), (None, "ordinary"),
        (date(2003, 11, 12), "ordinary"), (date(2003, 11, 13), "child"),
    ],
)  # fmt: skip
def test_p5_the_class_follows_birth_and_age_at_the_last_note(born: date | None, kind: str) -> None:
    assert code_of(closed(born)) == kind


def test_p5_a_placement_and_a_county_that_keeps_everything() -> None:
    case = closed()
    case.need.signs = ("placed-child",)
    assert code_of(case) == "placement"
    everything = {**ROUTINE.retention, "county": replace(ROUTINE.retention["county"], everyone=True)}
    assert code_of(closed(), replace(ROUTINE, retention=everything)) == "county"


def test_p5_what_is_to_be_kept_goes_to_the_archive_only() -> None:
    case, later = closed(date(1941, 3, 15)), date(2030, 1, 1)
    with pytest.raises(SipError, match=r"P5\.kept"):
        p5_may_take_away(case, Decision.DISPOSED, later, ROUTINE)
    p5_may_take_away(case, Decision.ARCHIVED, later, ROUTINE)


def test_p5_without_a_class_nothing_is_taken_away() -> None:
    routine = Routine(retention={"none": RetentionClass("none", "Ingen", 5)})
    assert p5_due(closed(), routine) is None
    with pytest.raises(SipError, match=r"P5\.kept"):
        p5_may_take_away(closed(), Decision.ARCHIVED, date(2099, 1, 1), routine)


def test_p5_keeping_longer_has_a_reason_and_an_end() -> None:
    today = date(2026, 11, 16)
    p5_may_keep("Pågående tillsyn", today + timedelta(days=1), today)
    with pytest.raises(SipError, match=r"P5\.again-passed"):
        p5_may_keep("Pågående tillsyn", today, today)
    with pytest.raises(SipError, match=r"P5\.no-reason"):
        p5_may_keep("  ", today + timedelta(days=1), today)
