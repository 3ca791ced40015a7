"""How far the meeting, the plan and its papers have come."""

from dataclasses import replace

from sipdesk.domain.disclosure.grounds import plan_consent
from sipdesk.domain.given import sent_to_party, sent_to_person
from sipdesk.domain.plan import plan_begun
from sipdesk.domain.rules.agreement import c12_rests_on_earlier, f9_copies, f10_locked
from sipdesk.domain.rules.attendance import e6_left_to_note
from sipdesk.domain.rules.received import d11_called_by_another, d11_has_answer
from sipdesk.domain.steps.look import Look, blocked, each_done, situation, written
from sipdesk.domain.task import Moment, Reason, Status, Task
from sipdesk.domain.terms import Answer, ReaderKind


def meeting(look: Look) -> Task:
    """Who was there; before one of our own is booked, whether we have answered who has called us to theirs (D11)."""
    case = look.case
    if case.meeting.on is None and d11_called_by_another(case):
        answered = all(d11_has_answer(case, one, look.today) for one in case.received)
        return Task("meeting", Moment.MEET, Status.DONE if answered else Status.NOT_STARTED)
    if case.meeting.on is None or case.meeting.cancelled_on is not None:
        return blocked("meeting", Moment.MEET, Reason.INVITATION_FIRST)
    begun = any(entry.present for entry in case.meeting.attendance)
    return each_done("meeting", Moment.MEET, e6_left_to_note(case), begun)


def plan(look: Look) -> Task:
    if plan_consent(look.case, look.today, look.routine) is Answer.NO:
        return blocked("plan", Moment.MEET, Reason.PLAN_REFUSED)
    return written("plan", Moment.MEET, plan_begun(look.case.plan), look.stops("F1", "F3", "F4", "F5", "F12"))


def agreement(look: Look) -> Task:
    case = look.case
    if plan_consent(case, look.today, look.routine) is Answer.NO:
        return blocked("agreement", Moment.MEET, Reason.PLAN_REFUSED)
    if not plan_begun(case.plan):
        return blocked("agreement", Moment.MEET, Reason.PLAN_FIRST)
    left = look.stops("C12")
    if f10_locked(case.plan) and not left:
        return Task("agreement", Moment.MEET, Status.DONE)
    begun = bool(case.plan.agreement.read_back_on or case.plan.agreement.answer or f10_locked(case.plan))
    begun = begun or c12_rests_on_earlier(case)
    return Task("agreement", Moment.MEET, Status.STARTED if begun else Status.NOT_STARTED, left)


def papers(look: Look) -> Task:
    case, later = look.case, situation(look)
    if later is not None:
        return blocked("papers", Moment.MEET, later)
    if not f10_locked(case.plan):
        return blocked("papers", Moment.MEET, Reason.AGREEMENT_FIRST)
    readers = [copy.reader for copy in f9_copies(case, look.today, look.routine) if copy.may]
    if not readers:
        return blocked("papers", Moment.MEET, Reason.PLAN_REFUSED)
    given = [reader for reader in readers if _has_plan(look, reader.kind, reader.party_uid)]
    left = tuple(f"parties.{r.party_uid}" if r.party_uid else "person" for r in readers if r not in given)
    return each_done("papers", Moment.MEET, left, bool(given))


def _has_plan(look: Look, kind: ReaderKind, party_uid: str) -> bool:
    """Whether the reader has been given the present version of the plan."""
    version = look.case.plan.version
    present = replace(look.case, issued=[p for p in look.case.issued if p.plan_version == version])
    return sent_to_person(present, "plan") if kind is ReaderKind.PERSON else sent_to_party(present, party_uid, "plan")
