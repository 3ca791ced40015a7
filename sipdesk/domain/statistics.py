"""How the workplace does, without names: from need to meeting, follow-ups, how processes end, what people thought.

Only counts that may be shown come out (`disclosure.counted`). A month with fewer than five meetings is left out of the
year's figures too, or it could be reckoned from them; and only whole calendar years are counted, because two periods
that differ by a day would tell of one person.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from statistics import median

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.counted import Split, p6_count, p6_shown, p6_split
from sipdesk.domain.disclosure.grounds import last_day
from sipdesk.domain.meeting import meeting_held
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_locked
from sipdesk.domain.rules.closing import H5_QUESTIONS
from sipdesk.domain.rules.correction import p7_set_aside
from sipdesk.domain.rules.meeting import d7_first_meeting
from sipdesk.domain.rules.standing import acts_of_all, given
from sipdesk.domain.terms import CaseState, ClosingReason, Extent, Outcome

YES, NO, UNANSWERED = "yes", "no", "unanswered"


@dataclass(frozen=True, slots=True)
class Month:
    """first: its first day. meetings: None when there were fewer than five. median: days from need to meeting, None
    where no figure is shown."""

    first: date
    meetings: int | None = 0
    median: int | None = None


@dataclass(frozen=True, slots=True)
class Statistics:
    """One calendar year, and how things stand today. days: the setting that meetings are measured against (D7).

    months: up to this month. meetings, median, in_time, followed_up: of the months that are shown; hidden: how many are
    not. open_cases, running_out: today; of consents that end within `ahead` days. reasons, heard, whom_to_ring, helped:
    of cases that were closed in the year (H1, H5). outcomes: of cases with a follow-up in the year, its last one (G4).
    """

    year: int
    days: int
    months: tuple[Month, ...]
    hidden: int
    meetings: int
    median: int | None
    in_time: Split
    followed_up: Split
    open_cases: int | None
    running_out: int | None
    ahead: int
    reasons: Split
    heard: Split
    whom_to_ring: Split
    helped: Split
    outcomes: Split


@dataclass(slots=True)
class Tally:
    """Counts case after case, so that no more than one is held at a time."""

    year: int
    today: date
    routine: Routine
    waits: dict[int, list[tuple[int, bool]]] = field(default_factory=dict)  # month: days, and whether followed up
    open_cases: int = 0
    running_out: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    answers: dict[str, Counter[str]] = field(default_factory=dict)
    outcomes: Counter[str] = field(default_factory=Counter)

    def add(self, case: Case) -> None:
        """A case that goes on in another (P7) is counted there."""
        if p7_set_aside(case) is not None:
            return
        self._add_wait(case)
        self._add_state(case)
        self._add_closing(case)
        held = [one for one in case.follow_ups if one.on and one.on.year == self.year and one.outcome]
        if held and held[-1].outcome:
            self.outcomes[held[-1].outcome] += 1

    def result(self) -> Statistics:
        months = tuple(self._month(number) for number in range(1, self._last_month() + 1))
        shown = [wait for month in months if month.meetings for wait in self.waits[month.first.month]]
        days, booked = [wait[0] for wait in shown], [wait[1] for wait in shown]
        limit = self.routine.thresholds.meeting_days
        return Statistics(
            year=self.year,
            days=limit,
            months=months,
            hidden=sum(month.meetings is None for month in months),
            meetings=len(shown),
            median=_median(days),
            in_time=_yes_or_no([one <= limit for one in days]),
            followed_up=_yes_or_no(booked),
            open_cases=p6_count(self.open_cases),
            running_out=p6_count(self.running_out),
            ahead=self._ahead,
            reasons=_split(self.reasons, ClosingReason, UNANSWERED),
            heard=self._answers("heard"),
            whom_to_ring=self._answers("whom_to_ring"),
            helped=self._answers("helped"),
            outcomes=_split(self.outcomes, Outcome),
        )

    def _add_wait(self, case: Case) -> None:
        found, met = case.need.found_on, d7_first_meeting(case)
        if found is None or met is None or met < found or met.year != self.year:
            return
        if any(map(f10_locked, case.plans)) or meeting_held(case.meeting, self.today):
            booked = bool(case.follow_ups) or any(plan.follow_up.on for plan in case.plans)
            self.waits.setdefault(met.month, []).append(((met - found).days, booked))

    def _add_state(self, case: Case) -> None:
        if case.state is CaseState.CLOSED:
            return
        self.open_cases += 1
        until = self.today + timedelta(days=self._ahead)
        lasts = [last_day(act) for act in acts_of_all(case, self.today, self.routine) if given(act) and act.recorded_at]
        self.running_out += any(last is not None and self.today <= last <= until for last in lasts)

    def _add_closing(self, case: Case) -> None:
        closing = case.closing
        if case.state is not CaseState.CLOSED or closing.closed_at is None or closing.closed_at.year != self.year:
            return
        self.reasons[closing.reason or UNANSWERED] += 1
        for name in H5_QUESTIONS:
            self.answers.setdefault(name, Counter())[getattr(closing.evaluation, name) or UNANSWERED] += 1

    @property
    def _ahead(self) -> int:
        return max(self.routine.thresholds.consent_alerts, default=0)

    def _last_month(self) -> int:
        if self.year > self.today.year:
            return 0
        return self.today.month if self.year == self.today.year else 12

    def _month(self, number: int) -> Month:
        days = [wait[0] for wait in self.waits.get(number, [])]
        first = date(self.year, number, 1)
        return Month(first, len(days), _median(days)) if p6_shown(len(days)) else Month(first, None)

    def _answers(self, name: str) -> Split:
        """With those who gave no answer, or their number could be reckoned from the reasons."""
        return _split(self.answers.get(name, Counter()), Extent, UNANSWERED)


def statistics(cases: Iterable[Case], year: int, today: date, routine: Routine) -> Statistics:
    """A calendar year's figures, counted case after case."""
    tally = Tally(year, today, routine)
    for case in cases:
        tally.add(case)
    return tally.result()


def _split(counts: Counter[str], codes: type[StrEnum], *more: str) -> Split:
    return p6_split({code: counts[code] for code in (*codes, *more)})


def _yes_or_no(answers: Sequence[bool]) -> Split:
    return p6_split({YES: sum(answers), NO: len(answers) - sum(answers)})


def _median(days: Sequence[int]) -> int | None:
    """Whole days; a half day counts as one more."""
    return int(median(days) + 0.5) if days else None
