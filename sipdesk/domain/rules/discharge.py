"""The discharge track (A2, A11 to A19): rules that only speak while the case follows lag (2017:612)."""

from collections.abc import Iterator
from datetime import date, datetime

from sipdesk.domain.calendar import has_come
from sipdesk.domain.case import Case
from sipdesk.domain.discharge import Discharge, Estimate
from sipdesk.domain.findings import Finding
from sipdesk.domain.party import Party
from sipdesk.domain.plan import Lead, plan_begun
from sipdesk.domain.register import Staff, TrackChange
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.making import not_come, process, warn
from sipdesk.domain.rules.need import a6_need_from_both_sides
from sipdesk.domain.rules.standing import own_unit
from sipdesk.domain.terms import Answer, Authority, CompulsoryCare, ExistingSip, Track


def a2_on_discharge(case: Case) -> bool:
    """A2: whether the rules marked (D) are switched on."""
    return case.track is Track.DISCHARGE


def a2_change(track: Track, by: Staff, today: date, reason: str = "") -> TrackChange:
    """A2: the entry in the history that goes with a new track; earlier entries are never changed."""
    return TrackChange(track=track.value, on=today, by=by.name, reason=reason.strip())


def a11_planned_and_offered(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A11: planning after discharge is carried out, and the meeting offered where both authorities give support.

    A refusal of the meeting stands, whatever is written of the offer; a refusal of the plan does not stop the meeting
    (C1).
    """
    told = case.discharge
    if not a2_on_discharge(case):
        return
    for name in ("planned_on", "offered_on", "answered_on"):
        yield from not_come("A11.day-in-future", f"discharge.{name}", getattr(told, name), today, process)
    if has_come(told.discharged_on, today) and told.planned_on is None:
        yield process("A11.not-planned", "discharge.planned_on")
    if told.offered_on is None and a6_need_from_both_sides(case.need):
        yield process("A11.not-offered", "discharge.offered_on")
    if told.offered_on is None and told.offer_answer is None:
        return
    if told.offer_answer is None or told.answered_on is None:
        left = "offer_answer" if told.offer_answer is None else "answered_on"
        yield process("A11.answer-missing", f"discharge.{left}")
    elif a11_declined(case):
        yield process("A11.declined", "discharge.offer_answer", answered_on=told.answered_on)


def a11_declined(case: Case) -> bool:
    """A11: whether the person was offered the meeting and does not want it."""
    return a2_on_discharge(case) and case.discharge.offer_answer is Answer.NO


def a12_existing_sip(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A12: a SIP that exists at admission is followed up and revised, or closed and begun anew if the long-term goal
    markedly changed; both need consent."""
    told = case.discharge
    if not a2_on_discharge(case) or told.sip_exists is not Answer.YES:
        return
    yield from not_come("A12.day-in-future", "discharge.existing_answered_on", told.existing_answered_on, today)
    if told.existing is ExistingSip.RESTART and told.goal_changed is Answer.NO:
        yield warn("A12.goal-unchanged", "discharge.existing")
    if told.existing is not None and told.existing_answer is Answer.NO:
        yield warn("A12.not-agreed", "discharge.existing_answer")


def a12_left_to_write(told: Discharge) -> tuple[str, ...]:
    """A12: paths still empty of the guided choice, in its order."""
    if told.sip_exists is not Answer.YES:
        return () if told.sip_exists else ("discharge.sip_exists",)
    names = ("goal_changed", "existing", "existing_answer", "existing_answered_on")
    return tuple(f"discharge.{name}" for name in names if getattr(told, name) is None)


def a12_proposed(told: Discharge) -> ExistingSip | None:
    """A12: the way that the answer about the long-term goal speaks for; None while it is not given."""
    ways = {Answer.YES: ExistingSip.RESTART, Answer.NO: ExistingSip.FOLLOW_UP}
    return ways[told.goal_changed] if told.goal_changed else None


def a14_open_care_takes_part(case: Case, _today: date, routine: Routine) -> Iterator[Finding]:
    """A14: regional open care takes part, also where the municipality does the care."""
    others = [party for party in case.parties if party.takes_part and not party.own]
    if a2_on_discharge(case) and others and not any(_is_open_care(party, routine) for party in others):
        yield warn("A14.open-care-missing", "parties")


def a15_in_hospital_with_reason(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """A15: a meeting in hospital only when short-term planning is not enough; the reason is kept."""
    told = case.discharge
    if a2_on_discharge(case) and told.in_hospital and not told.hospital_reason.strip():
        yield warn("A15.reason-missing", "discharge.hospital_reason")


def a16_care_contact_calls(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A16: the main care contact in regional open care summons; an existing SIP is called by its lead."""
    if not a2_on_discharge(case):
        return
    told, convener = case.discharge, case.meeting.convener
    yield from not_come("A16.day-in-future", "discharge.called_on", told.called_on, today)
    lead = _lead(case).name
    if told.existing is ExistingSip.FOLLOW_UP:
        if not (lead.strip() or convener.strip()):
            yield warn("A16.lead-missing", "meeting.convener")
        elif convener.strip() and lead.strip() and not _same(convener, lead):
            yield warn("A16.lead-calls", "meeting.convener", called_by=lead)
    elif not told.care_contact.strip():
        yield warn("A16.contact-missing", "discharge.care_contact")
    elif convener.strip() and not _same(convener, told.care_contact):
        yield warn("A16.contact-calls", "meeting.convener", called_by=told.care_contact)


def a16_on_summons(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A16: a summons from us beside the region's calls twice to one meeting; that is said on the paper's line."""
    if a16_region_calls(case, today):
        yield warn("A16.region-calls", "meeting.convener")


def a16_region_calls(case: Case, today: date) -> bool:
    """A16: whether the region calls to the meeting, so that we send no summons: its summons has reached us, or its care
    contact, or the region's lead of a SIP that exists, is the convener. Until somebody else is written, that is so by
    law; a unit of the region's own calls itself.
    """
    told, convener, own = case.discharge, case.meeting.convener, own_unit(case)
    if not a2_on_discharge(case) or (own is not None and own.authority is Authority.REGION):
        return False
    if has_come(told.called_on, today):
        return True
    lead = _lead(case)
    follows = told.existing is ExistingSip.FOLLOW_UP
    caller = (lead.name if lead.authority is Authority.REGION else "") if follows else told.care_contact
    return bool(caller.strip()) and (not convener.strip() or _same(convener, caller))


def a17_notices_of_hospital(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A17: admission, ready for discharge with time of day, and discharge are told when they have been, and follow on
    each other."""
    if not a2_on_discharge(case):
        return
    told = case.discharge
    for name in ("admitted_on", "ready_on", "discharged_on"):
        yield from not_come("A17.day-in-future", f"discharge.{name}", getattr(told, name), today)
    for each in told.estimates:
        yield from not_come("A17.day-in-future", f"discharge.estimates.{each.uid}.said_on", each.said_on, today)
    if told.admitted_on and told.ready_on and told.ready_on < told.admitted_on:
        yield warn("A17.ready-early", "discharge.ready_on", day=told.ready_on, before=told.admitted_on)
    earlier = max((day for day in (told.admitted_on, told.ready_on) if day), default=None)
    if told.discharged_on and earlier and told.discharged_on < earlier:
        yield warn("A17.discharged-early", "discharge.discharged_on", day=told.discharged_on, before=earlier)
    if told.ready_on is not None and told.ready_at is None:
        yield warn("A17.time-missing", "discharge.ready_at")


def a17_left_to_write(told: Discharge) -> tuple[str, ...]:
    """A17: the notice that is waited for now, and what is left of the one that came."""
    if told.admitted_on is None:
        return ("discharge.admitted_on",)
    if told.ready_on is None and told.discharged_on is None:
        return ()
    return ("discharge.ready_at",) if told.ready_on and told.ready_at is None else ()


def a17_estimated(told: Discharge) -> Estimate | None:
    """A17: the estimate that holds now: the one said last, of two of one day the later entered."""
    said = [(each.said_on or date.min, place, each) for place, each in enumerate(told.estimates) if each.day]
    return max(said, key=lambda one: one[:2])[2] if said else None


def a17_ready(told: Discharge) -> datetime | None:
    """A17: when the notice of ready for discharge came; None while its day or time is not written."""
    return datetime.combine(told.ready_on, told.ready_at) if told.ready_on and told.ready_at else None


def a18_care_request_says_so(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """A18: where a SIP exists the care request says so: who, when."""
    told = case.discharge
    if a2_on_discharge(case) and told.sip_exists is Answer.YES:
        yield from not_come("A18.day-in-future", "discharge.sip_told_on", told.sip_told_on, today)
        if told.sip_told_on is None:
            yield warn("A18.not-told", "discharge.sip_told_on")
        elif not told.sip_told_by.strip():
            yield warn("A18.not-told", "discharge.sip_told_by")


def a19_coordinated_care_plan_instead(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """A19: in compulsory open psychiatric or forensic care a *samordnad vårdplan* is made instead of a SIP.

    Lag (2017:612) 4 kap. 1 §, second paragraph.
    """
    if a19_instead(case):
        yield process("A19.coordinated-plan", "discharge.compulsory")


def a19_instead(case: Case) -> bool:
    """A19: whether a *samordnad vårdplan* is made instead."""
    return a2_on_discharge(case) and case.discharge.compulsory is not CompulsoryCare.NONE


def _lead(case: Case) -> Lead:
    """Who leads the SIP that exists, where it is one of this case."""
    return case.plan.lead if plan_begun(case.plan) else Lead()


def _is_open_care(party: Party, routine: Routine) -> bool:
    kind = routine.kinds.get(party.kind)
    return party.authority is Authority.REGION and kind is not None and kind.open_care


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
