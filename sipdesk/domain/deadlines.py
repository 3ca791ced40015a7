"""What is due when: findings with a day, and the worklist that is made of them, soonest first.

Days are calendar days and holidays move nothing; when nobody is at work on the last day (a holiday, a weekend, a day on
which the municipality is closed) the worklist warns two working days earlier (rules, readings). An item stands in the
worklist before, on and after its day, until it is done.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sipdesk.domain.calendar import has_come, working_days_before
from sipdesk.domain.case import Case
from sipdesk.domain.consent import ConsentAct
from sipdesk.domain.disclosure.grounds import last_day, recorded_acts
from sipdesk.domain.disclosure.told_meeting import a1_held, a1_not_the_first, d3_summoned
from sipdesk.domain.findings import Finding
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import c12_rests_on_earlier, f10_locked
from sipdesk.domain.rules.child import c8_eighteen
from sipdesk.domain.rules.closing import g4_closes, h2_everybody_told, h2_holds_again, h2_still_to_tell
from sipdesk.domain.rules.correction import p7_receivers_told
from sipdesk.domain.rules.course import coming_meeting, given_again, goes_on, plan_goes_on
from sipdesk.domain.rules.cover import p4_goes_back
from sipdesk.domain.rules.discharge import a16_region_calls
from sipdesk.domain.rules.discharge_days import d8_left_to_summon, d8_payment_clock, d8_summons_by
from sipdesk.domain.rules.existing_sip import a12_goes_on
from sipdesk.domain.rules.follow_up import f11_calls_early, g1_always_followed_up, g4_goes_on
from sipdesk.domain.rules.incident import p7_person_told, p7_weighed_in_time
from sipdesk.domain.rules.invitation import b8_to_speak_with, d3_to_summon
from sipdesk.domain.rules.letter import letter_begun
from sipdesk.domain.rules.making import Rule, dated
from sipdesk.domain.rules.meeting import d7_first_step_by, d7_meeting_by
from sipdesk.domain.rules.meeting_change import d10_tell
from sipdesk.domain.rules.not_needed import a13_tell_units
from sipdesk.domain.rules.own_actions import f16_due
from sipdesk.domain.rules.passages import plan_path
from sipdesk.domain.rules.received import d11_answered, d11_called_by_another, d11_meeting, d11_plan_received
from sipdesk.domain.rules.replies import d5_reply_missing
from sipdesk.domain.rules.request import a4_tell
from sipdesk.domain.rules.secrecy import p8_answered
from sipdesk.domain.rules.standing import (
    act_path,
    each_voice,
    given,
    gives_exchange,
    gives_plan,
    h1_ended,
    others,
    standing_acts,
    still_given,
)
from sipdesk.domain.rules.withdrawal import c5_work_list
from sipdesk.domain.terms import Authority, CaseState

_LEAD = 2  # working days


@dataclass(frozen=True, slots=True)
class Due:
    """A line of the worklist. due: the last day. warn_on: the day it has to be done by to be in time, the same day
    or two working days before it. path and values as in a Finding."""

    code: str
    due: date
    warn_on: date
    path: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def days_left(self, today: date) -> int:
        """Days until the last day; 0 on it, negative when it has passed."""
        return (self.due - today).days


def worklist_items(case: Case, today: date, routine: Routine) -> list[Due]:
    """What has to be done in the case and when, soonest first; in a closed case only what does not end with it."""
    rules = DATES_WHEN_CLOSED if case.state is CaseState.CLOSED else DATES
    found = (finding for rule in rules for finding in rule(case, today, routine))
    items = [_due(finding, finding.due, routine) for finding in found if finding.due]
    return sorted(items, key=lambda item: (item.warn_on, item.due))


@each_voice
def c4_runs_out(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C4: alerts 60, 30 and 7 days before a consent's last day, on it, and when it has run out.

    alert: the alert that has been reached, in days; 0 when the consent has run out. Nobody is asked to renew it once
    the SIP has ended, or the person has died (H1).
    """
    if h1_ended(case, today):
        return
    begun = {act.uid for act in recorded_acts(case, today)}
    for act in standing_acts(case, today):
        last = last_day(act, routine.thresholds.consent_years)
        if last is None or act.uid not in begun or not given(act) or not still_given(case, act):
            continue
        left = (last - today).days
        reached = [0] if left < 0 else [days for days in routine.thresholds.consent_alerts if left <= days]
        if reached and not _renewed(case, act, last, routine):
            yield dated("C4.runs-out", f"{act_path(act)}.valid_to", last, last_day=last, alert=min(reached))


def c5_to_tell(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C5: after a withdrawal those already told of the SIP are told of it, at once; and closing may follow."""
    closing = None
    for taken_back in case.consent.withdrawals:
        if taken_back.at is None:
            continue
        work = c5_work_list(case, taken_back, today, routine)
        path, day = f"consent.withdrawals.{taken_back.uid}", taken_back.at.date()
        if work.tell:
            yield dated("C5.tell", f"{path}.told", day, parties=tuple(party.name for party in work.tell))
        if work.closing and not given_again(case, taken_back, today, routine):
            closing = dated("C5.closing", path, day)
    if closing:
        yield closing  # once, however many withdrawals led to it


def d3_letters_out(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D3: letters are sent in good time before the meeting, to the person too; where the region calls it sends them."""
    day = coming_meeting(case, today, routine)
    if day is None or a16_region_calls(case, today):
        return
    count = len(d3_to_summon(case, today, routine)) + (not d3_summoned(case, ""))
    if count:
        yield dated("D3.letters", "meeting.on", _letters_by(day, routine), count=count, meeting_on=day)


def b8_speak_first(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """B8: each organisation is spoken to before its letter goes, once the person has consented that it is told."""
    day = coming_meeting(case, today, routine)
    if day is None:
        return
    for party in others(case):
        organisation = party.authority is not Authority.PRIVATE
        if organisation and party.takes_part and b8_to_speak_with(case, party, today, routine):
            yield dated("B8.speak", f"parties.{party.uid}.spoken_on", _letters_by(day, routine), party=party.name)


def d7_first_step(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D7: work starts at once: the first step within some days of the need judged."""
    latest = d7_first_step_by(case, routine)
    if latest is None or has_come(case.need.first_step_on, today):
        return
    if goes_on(case, today, routine) and not d11_called_by_another(case):
        yield dated("D7.first-step", "need.first_step_on", latest, judged_on=case.need.judged_on)


def d7_meeting(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D7: a meeting within three weeks of the need found; once its day is set, the day itself."""
    latest, day = d7_meeting_by(case, routine), coming_meeting(case, today, routine)
    if day is not None:
        yield dated("D7.meeting-day", "meeting.on", day, meeting_on=day)
    elif latest is not None and _to_book(case) and goes_on(case, today, routine):
        yield dated("D7.book-meeting", "meeting.on", latest, found_on=case.need.found_on)


def _to_book(case: Case) -> bool:
    """Whether the first meeting is to be booked by us: nobody else has called to one (D11)."""
    meeting = case.meeting
    missing = meeting.on is None or (meeting.cancelled_on is not None and not a1_not_the_first(case))
    return missing and not d11_called_by_another(case)


def d8_summons_out(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """D8: summons at the latest three calendar days after the notice of ready for discharge, to units and person. Where
    the region calls we wait for its summons, and note when it came (A16)."""
    latest, count = d8_summons_by(case, routine), d8_left_to_summon(case, today, routine)
    if latest is None or a1_held(case, today) or not goes_on(case, today, routine):
        return
    if a16_region_calls(case, today):
        if not has_come(case.discharge.called_on, today):
            yield dated("D8.summons-awaited", "discharge.called_on", latest, ready_on=case.discharge.ready_on)
    elif count:
        path = "issued" if letter_begun(case) else "meeting.on"
        yield dated("D8.summons", path, latest, count=count, ready_on=case.discharge.ready_on)


def f10_plan_to_fix(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """F10: after the meeting the plan is made final; later versions have days of their own (G4)."""
    day = case.meeting.on
    if day is None or not a1_held(case, today) or any(map(f10_locked, case.plans)):
        return
    if goes_on(case, today, routine) and plan_goes_on(case, today, routine):
        yield dated("F10.plan-to-fix", f"{plan_path(case)}.final_at", day, meeting_on=day)


def c12_to_ask(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """C12: who left early, and got the plan without being asked, is asked later."""
    plan = case.plan
    unasked = plan.agreement.answer is None and not c12_rests_on_earlier(case)
    if plan.final_at and unasked and plan_goes_on(case, today, routine):
        yield dated("C12.ask-later", f"{plan_path(case)}.agreement.answer", plan.final_at.date())


DATES: tuple[Rule, ...] = (
    c5_to_tell, a4_tell, a12_goes_on, a13_tell_units, d7_first_step, d7_meeting, d8_summons_out, d8_payment_clock,
    b8_speak_first, d3_letters_out, d5_reply_missing, d10_tell, f10_plan_to_fix, c12_to_ask, g1_always_followed_up,
    g4_goes_on, f11_calls_early, g4_closes, h2_everybody_told, h2_holds_again, c4_runs_out, c8_eighteen, p7_person_told,
    p7_weighed_in_time, p7_receivers_told, p8_answered, p4_goes_back, f16_due, d11_answered, d11_meeting,
    d11_plan_received,
)
DATES_WHEN_CLOSED: tuple[Rule, ...] = (
    h2_still_to_tell, p7_person_told, p7_weighed_in_time, p8_answered,
)
"""What a closing does not end: everybody who was told of the SIP is told that it no longer holds (H2), which is all
that is left to tell of a withdrawal too (C5); a paper in the wrong hands has its 72 hours (P7), and who asks for a
public record an answer (P8)."""


def _due(finding: Finding, due: date, routine: Routine) -> Due:
    return Due(finding.code, due, warns_on(due, routine), finding.path, finding.values)


def warns_on(due: date, routine: Routine) -> date:
    """The day to be done by: the last day, or two working days earlier where nobody is at work on that."""
    at_work = routine.is_working_day
    return due if at_work(due) else working_days_before(due, _LEAD, at_work)


def _letters_by(meeting_on: date, routine: Routine) -> date:
    return meeting_on - timedelta(days=routine.thresholds.letters_before_meeting_days)


def _renewed(case: Case, act: ConsentAct, last: date, routine: Routine) -> bool:
    """Whether each of the two consents that it gives is given by a recorded act that lasts longer, the exchange for
    everybody whom this one speaks of. A renewal may be two acts, one for each (C1)."""
    years = routine.thresholds.consent_years
    later = [one for one in case.consent.acts if one.recorded_at and (last_day(one, years) or last) > last]
    spoken_of = {grant.party_uid for grant in act.grants if case.party(grant.party_uid)}
    exchange = any(
        gives_exchange(case, one) and spoken_of <= {grant.party_uid for grant in one.grants} for one in later
    )
    plan = any(gives_plan(case, one) for one in later)
    return (exchange or not gives_exchange(case, act)) and (plan or not gives_plan(case, act))
