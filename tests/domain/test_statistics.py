"""P6: figures without names; no group of one to four, also not by subtraction."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Closing, Evaluation
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.counted import SMALLEST, Split, p6_count, p6_shown, p6_split
from sipdesk.domain.follow_up import FollowUpHeld
from sipdesk.domain.routine import Routine
from sipdesk.domain.statistics import NO, UNANSWERED, YES, Statistics, statistics
from sipdesk.domain.terms import Answer, CaseState, ClosingReason, Extent, Outcome

TODAY = date(2026, 11, 23)
ROUTINE = Routine()
Counts = Mapping[str, int]


def met(on: date, days: int, *, booked: bool = True) -> Case:
    """A case whose meeting was held so many days after the need was found."""
    case = Case()
    case.need.found_on, case.meeting.on = on - timedelta(days=days), on
    case.plan.follow_up.on = on + timedelta(days=90) if booked else None
    return case


def closed(reason: ClosingReason | None, heard: Extent | None = None, year: int = 2026) -> Case:
    return Case(
        state=CaseState.CLOSED,
        closing=Closing(reason=reason, evaluation=Evaluation(heard=heard), closed_at=datetime(year, 6, 1, 9)),
    )


def counted(cases: list[Case], year: int = 2026) -> Statistics:
    return statistics(cases, year, TODAY, ROUTINE)


@pytest.mark.parametrize(("count", "shown"), [(0, True), (1, False), (4, False), (5, True), (6, True)])
def test_p6_groups_under_five_are_not_shown(count: int, shown: bool) -> None:
    assert p6_shown(count) is shown
    assert p6_count(count) == (count if shown else None)


@given(some.dictionaries(some.sampled_from("abcdefgh"), some.integers(0, 12)))
def test_p6_no_part_can_be_reckoned_from_the_total(counts: Counts) -> None:
    split = p6_split(counts)
    total = sum(counts.values())
    assert split.total == (total if p6_shown(total) else None)
    if split.total is None:
        assert split == Split()
        return
    shown = dict(split.cells)
    hidden = counts.keys() - shown.keys()
    assert all(p6_shown(count) and counts[code] == count for code, count in shown.items())
    assert sum(shown.values()) + split.rest == split.total
    assert len(hidden) != 1
    assert (split.rest >= SMALLEST) == bool(hidden)


@pytest.mark.parametrize(
    ("counts", "split"),
    [
        ({"a": 5, "b": 5}, Split((("a", 5), ("b", 5)), 0, 10)),
        ({"a": 9, "b": 4, "c": 6}, Split((("a", 9),), 10, 19)),
        ({"a": 9, "b": 1, "c": 4}, Split((("a", 9),), 5, 14)),
        ({"a": 9, "b": 2, "c": 2}, Split((), 13, 13)),
        ({"a": 3, "b": 0}, Split()),
        ({"a": 0, "b": 0}, Split((("a", 0), ("b", 0)), 0, 0)),
    ],
)
def test_p6_small_parts_are_put_together(counts: Counts, split: Split) -> None:
    assert p6_split(counts) == split


@pytest.mark.parametrize(("meetings", "shown", "total"), [(4, None, 6), (5, 5, 11)])
def test_p6_a_hidden_month_is_left_out_of_the_year_too(meetings: int, shown: int | None, total: int) -> None:
    cases = [met(date(2026, 3, 10), 10) for _ in range(6)] + [met(date(2026, 7, 8), 40) for _ in range(meetings)]
    figures = counted(cases)
    assert figures.months[6].meetings == shown
    assert figures.meetings == total
    assert figures.hidden == (shown is None)
    assert figures.median == 10
    assert (figures.months[6].median is None) == (shown is None)


def test_p6_the_days_from_need_to_meeting() -> None:
    figures = counted([met(date(2026, 5, 20), days) for days in (10, 20, 21, 22, 30)])
    assert figures.months[4].median == 21
    assert figures.in_time == Split((), 5, 5)  # three in time, two late: neither is shown


@pytest.mark.parametrize(("days", "in_time"), [(20, 10), (21, 10), (22, 5)])
def test_p6_three_weeks_from_both_sides(days: int, in_time: int) -> None:
    cases = [met(date(2026, 5, 20), 3) for _ in range(5)] + [met(date(2026, 5, 20), days) for _ in range(5)]
    assert dict(counted(cases).in_time.cells) == {YES: in_time, NO: 10 - in_time}


def test_p6_a_meeting_that_follows_up_is_not_the_one_that_was_waited_for() -> None:
    """The plan came of the first; the day that is booked now is another's."""
    cases = [met(date(2026, 3, 10), 10) for _ in range(5)]
    for case in cases:
        case.plan.final_at = datetime(2026, 3, 12, 9)
        case.plan.drawn_up_on = date(2026, 3, 10)
        case.meeting.on = date(2026, 9, 10)
    figures = counted(cases)
    assert (figures.months[2].meetings, figures.months[2].median, figures.months[8].meetings) == (5, 10, 0)


def test_p6_follow_up_booked() -> None:
    cases = [met(date(2026, 5, 20), 3, booked=number < 7) for number in range(12)]
    assert dict(counted(cases).followed_up.cells) == {YES: 7, NO: 5}


def test_p6_only_meetings_that_were_held_in_the_year() -> None:
    cases = [met(on, 5) for on in (date(2025, 12, 31), TODAY, TODAY + timedelta(days=1)) for _ in range(5)]
    assert counted(cases).meetings == 0
    assert counted(cases, 2025).meetings == 5
    assert len(counted(cases).months) == 11
    assert len(counted(cases, 2025).months) == 12
    assert counted(cases, 2027).months == ()


def test_p6_a_meeting_before_its_need_is_a_slip_and_not_counted() -> None:
    assert counted([met(date(2026, 5, 20), -1) for _ in range(6)]).meetings == 0


def test_p6_reasons_and_evaluation_of_what_was_closed_in_the_year() -> None:
    cases = [closed(ClosingReason.GOALS_MET, Extent.WHOLLY) for _ in range(6)]
    cases += [closed(ClosingReason.MOVED) for _ in range(5)]
    cases += [closed(ClosingReason.MOVED, year=2025) for _ in range(5)]
    figures = counted(cases)
    assert dict(figures.reasons.cells)[ClosingReason.GOALS_MET] == 6
    assert dict(figures.reasons.cells)[ClosingReason.MOVED] == 5
    assert dict(figures.heard.cells)[Extent.WHOLLY] == 6
    assert dict(figures.heard.cells)[UNANSWERED] == 5
    assert figures.reasons.total == figures.heard.total == 11
    assert figures.open_cases == 0


def test_p6_what_follow_ups_led_to_counts_people_not_follow_ups() -> None:
    cases = [
        Case(follow_ups=[FollowUpHeld(on=day, outcome=outcome) for day, outcome in
                         ((date(2026, 2, 1), Outcome.GO_ON), (date(2026, 8, 1), Outcome.CLOSE))])
        for _ in range(5)
    ]  # fmt: skip
    assert dict(counted(cases).outcomes.cells) == {Outcome.GO_ON: 0, Outcome.CLOSE: 5, Outcome.RESTART: 0}
    assert counted(cases).open_cases == 5


@pytest.mark.parametrize(("days", "soon"), [(-1, 0), (0, 5), (60, 5), (61, 0)])
def test_p6_consents_that_run_out(days: int, soon: int) -> None:
    def case() -> Case:
        act = ConsentAct(
            plan=Answer.YES, valid_from=date(2026, 3, 1), valid_to=TODAY + timedelta(days=days),
            recorded_at=datetime(2026, 3, 1, 9),
        )  # fmt: skip
        held = Case()
        held.consent.acts = [act]
        return held

    assert counted([case() for _ in range(5)]).running_out == soon


def test_p6_no_figure_holds_a_word_about_anybody() -> None:
    case = met(date(2026, 5, 20), 3)
    case.person.first_name = case.number = case.need.found_by = "Hemlig"
    figures = counted([case] * 7)
    assert "Hemlig" not in repr(figures)
    assert {field.name for field in fields(figures)} >= {"months", "reasons", "open_cases"}
