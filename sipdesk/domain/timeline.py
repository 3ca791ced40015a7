"""What has happened in a case, newest first: read from the dated acts that it holds, so that it can never differ."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from sipdesk.domain.case import Case
from sipdesk.domain.given import sent_at
from sipdesk.domain.terms import Answer, Present, RequestAnswer


class Subject(StrEnum):
    """What an entry is about; the time line can be narrowed to one."""

    MEETING = "meeting"
    PAPER = "paper"
    CONSENT = "consent"
    PLAN = "plan"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Entry:
    """One act. at: the day, with the time of day where that is known. code: which sentence; values fill its gaps.

    plan: uid of a version of the plan, where the entry is about one.
    """

    day: date
    subject: Subject
    code: str
    values: Mapping[str, object] = field(default_factory=dict)
    clock: time | None = None
    plan: str = ""


def timeline(case: Case) -> list[Entry]:
    """Everything that has a day, newest first; on one day what came last stands first."""
    parts = (_begun, _consent, _papers, _meeting, _called, _from_outside, _plans, _corrected, _ended)
    found = [entry for part in parts for entry in part(case)]
    order = {id(entry): place for place, entry in enumerate(found)}
    return sorted(found, key=lambda entry: (entry.day, entry.clock or time.min, order[id(entry)]), reverse=True)


def _begun(case: Case) -> Iterator[Entry]:
    if case.need.found_on:
        yield Entry(case.need.found_on, Subject.OTHER, "need-found", {"by": case.need.found_by})
    if case.need.judged_on:
        yield Entry(case.need.judged_on, Subject.OTHER, "need-judged", {"by": case.need.judged_by})
    request = case.need.request
    if request.answered_on and request.answer in (RequestAnswer.DECLINED, RequestAnswer.PASSED_ON):
        values = {"by": request.answered_by, "to": request.passed_to}
        yield Entry(request.answered_on, Subject.OTHER, f"request-{request.answer}", values)
    if case.information.given_on:
        yield Entry(case.information.given_on, Subject.OTHER, "informed", {"by": case.information.given_by})
    if case.preparation.on:
        yield Entry(case.preparation.on, Subject.OTHER, "prepared", {"by": case.preparation.by})
    for change in case.life_changes:
        if change.noted_on:
            yield Entry(change.noted_on, Subject.OTHER, "life-changed", {"by": change.noted_by})


def _consent(case: Case) -> Iterator[Entry]:
    for act in case.consent.acts:
        if act.recorded_at:  # a no may have been written down without its day (C9)
            day = act.given_on or act.recorded_at.date()
            code = "consent-refused" if Answer.NO in (act.exchange, act.plan) else "consent-given"
            yield Entry(day, Subject.CONSENT, code, {"by": act.taken_by})
    for taken_back in case.consent.withdrawals:
        if taken_back.at:
            yield _at(taken_back.at, Subject.CONSENT, "consent-withdrawn", {"by": taken_back.taken_by})


def _papers(case: Case) -> Iterator[Entry]:
    """Papers of a kind that left the house on one day are one entry."""
    sent = [(sent_at(paper), paper.paper) for paper in case.issued]
    for (day, paper), count in Counter((at.date(), paper) for at, paper in sent if at).items():
        yield Entry(day, Subject.PAPER, "papers-sent", {"paper": paper, "count": count})
    for incident in case.incidents:
        if incident.noticed_on:
            yield Entry(incident.noticed_on, Subject.PAPER, "paper-astray", {"by": incident.noticed_by})


def _meeting(case: Case) -> Iterator[Entry]:
    there = sum(entry.present in (Present.WHOLE, Present.IN_PART) for entry in case.meeting.attendance)
    if case.meeting.on and there:
        yield Entry(case.meeting.on, Subject.MEETING, "meeting-held", {"count": there}, case.meeting.starts)
    if case.meeting.cancelled_on:
        yield Entry(case.meeting.cancelled_on, Subject.MEETING, "meeting-cancelled")
    for held in case.follow_ups:
        if held.on:
            yield Entry(held.on, Subject.MEETING, "followed-up", {"version": held.plan_version})


def _from_outside(case: Case) -> Iterator[Entry]:
    """The hospital, another convener (D11), whoever asks for a public record (P8)."""
    for moved in case.track_changes:
        if moved.on:
            yield Entry(moved.on, Subject.OTHER, f"track-{moved.track or case.track}", {"by": moved.by})
    for one in case.received:
        for day, subject, code, name in (
            (one.received_on, Subject.MEETING, "summons-received", "by"),
            (one.replied_on, Subject.MEETING, "summons-answered", "to"),
            (one.plan_on, Subject.PLAN, "plan-received", "whence"),
        ):
            if day:
                yield Entry(day, subject, code, {name: one.from_unit})
    for review in case.secrecy:
        if review.asked_on:
            yield Entry(review.asked_on, Subject.PAPER, "record-asked-for")


def _called(case: Case) -> Iterator[Entry]:
    """What was answered (D5); and what the letters show was moved, changed, or cancelled in between (D10)."""
    for party in case.parties:
        reply = party.reply
        if reply.on and reply.coming is not None:
            replaced = reply.replacement.strip() if not reply.coming else ""
            code = "reply-coming" if reply.coming else "reply-replaced" if replaced else "reply-not-coming"
            yield Entry(reply.on, Subject.MEETING, code, {"whence": party.name, "instead": replaced})
    said = ""
    for letter in (paper for paper in case.issued if paper.meeting_said):  # in the order in which they were made
        at = sent_at(letter)
        if at is None:
            continue
        if said and letter.meeting_said != said and (letter.meeting_on or case.meeting.cancelled_on is None):
            code = "meeting-changed" if letter.meeting_on else "meeting-cancelled"
            yield _at(at, Subject.MEETING, code, {"on": letter.meeting_on})
        said = letter.meeting_said


def _plans(case: Case) -> Iterator[Entry]:
    for plan in case.plans:
        if plan.final_at:
            values = {"version": plan.version, "by": plan.final_by}
            yield _at(plan.final_at, Subject.PLAN, "plan-fixed", values, plan.uid)


def _ended(case: Case) -> Iterator[Entry]:
    for move in case.hand_overs:
        if move.at and not move.taken_back_at:
            yield _at(move.at, Subject.OTHER, "handed-over", {"to": move.to_name, "by": move.from_name})
    if case.closing.closed_at:
        yield _at(case.closing.closed_at, Subject.OTHER, "closed", {"by": case.closing.closed_by})
    for again in case.reopened:
        if again.closed_at:
            yield _at(again.closed_at, Subject.OTHER, "closed", {"by": ""})
        if again.at:
            yield _at(again.at, Subject.OTHER, "reopened", {"by": again.by, "reason": again.reason})


def _corrected(case: Case) -> Iterator[Entry]:
    for one in case.corrections:
        if one.at:
            yield _at(one.at, Subject.OTHER, f"corrected-{one.kind}", {"by": one.by, "number": one.other_number})
        if one.undone_at:
            yield _at(one.undone_at, Subject.OTHER, "correction-undone", {"by": one.undone_by})


def _at(moment: datetime, subject: Subject, code: str, values: Mapping[str, object], plan: str = "") -> Entry:
    return Entry(moment.date(), subject, code, values, moment.time(), plan)
