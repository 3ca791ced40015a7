"""What a summons says, and whether its reader may be told it (D4, C13).

What nobody has written is a process stop; what is written but not for this reader is a disclosure stop: the
letter waits for wording that the reader may have.
"""

from collections.abc import Iterator
from datetime import date

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.mentions import even
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.told_meeting import a1_held, d3_summoned
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.findings import Finding
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.discharge import a16_region_calls
from sipdesk.domain.rules.making import process, stop, warn
from sipdesk.domain.rules.passages import contribution_passage, letter_passages
from sipdesk.domain.rules.protection import revealing_word
from sipdesk.domain.rules.standing import others
from sipdesk.domain.rules.words import c14_secret, unsettled
from sipdesk.domain.terms import MeetingForm, ReaderKind

_WORDS = {"purpose": "D4.purpose-missing", "why_needed": "D4.why-missing", "goal_told": "D4.goal-missing"}


def letter_begun(case: Case) -> bool:
    """Whether somebody has begun to write the letters; before that nothing in them is missing yet.

    Questions are no beginning: they are written down when consent is asked for (C1).
    """
    meeting = case.meeting
    return bool(meeting.on or meeting.purpose or meeting.why_needed or meeting.goal_told)


def d4_letter_complete(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """D4: purpose, why, the goal as told, questions, what each reader contributes, reply slip; when and where.

    Quiet before the letters are begun, when the meeting has been held or was cancelled, and where the region calls.
    """
    meeting = case.meeting
    if not letter_begun(case) or a1_held(case, today) or meeting.cancelled_on is not None:
        return
    if a16_region_calls(case, today):
        return
    yield from d4_for_everybody(case, today)
    for party in others(case):
        if party.takes_part:
            yield from d4_for_party(party)


def d4_for_everybody(case: Case, today: date) -> Iterator[Finding]:
    """D4 without what concerns one reader only."""
    meeting = case.meeting
    for name, code in _WORDS.items():
        if not getattr(meeting, name):
            yield process(code, f"meeting.{name}")
    if meeting.goal_told and _goal_unapproved(case, today):
        yield process("D4.goal-not-approved", "meeting.goal_approved_on")
    if not any(question.text for question in meeting.questions):
        yield process("D4.questions-missing", "meeting.questions")
    if not case.person.name:
        yield process("D4.name-missing", "person.last_name")
    yield from d4_when_and_where(case, today)
    yield from _reply_by(case, today)


def d4_for_party(party: Party) -> Iterator[Finding]:
    """D4 for one reader: whom it is for, and what that reader in particular can contribute."""
    if not party.name.strip():
        yield process("D4.recipient-missing", f"parties.{party.uid}.name")
    if not party.contribution:
        yield process("D4.contribution-missing", f"parties.{party.uid}.contribution", party=party.name)


def c13_letter_for_party(case: Case, party: Party, today: date, routine: Routine) -> Iterator[Finding]:
    """C13: what the letter must say and this reader may not be told. The letter asks for other wording."""
    for path, passage in (*letter_passages(case), *contribution_passage(party)):
        yield from unsettled(path, passage)
    reader = Reader(ReaderKind.PARTY, party.uid)
    lens, shown = lens_for(case, reader, today, routine), view(case, reader, today, routine).meeting
    needed = {
        "meeting.purpose": (case.meeting.purpose, shown.purpose),
        "meeting.why_needed": (case.meeting.why_needed, shown.why_needed),
        "meeting.goal_told": (case.meeting.goal_told, shown.goal),
        f"parties.{party.uid}.contribution": (party.contribution, shown.contribution),
    }
    for path, (passage, told) in needed.items():
        if passage and not told and not (path == "meeting.goal_told" and _goal_unapproved(case, today)):
            yield _withheld(lens, path, passage, party)
    asked = [question for question in case.meeting.questions if question.text]
    if asked and not shown.questions:
        yield stop("C13.no-questions", "meeting.questions", party=party.name)
        for question in asked:
            path = f"meeting.questions.{question.uid}.text"
            if question.uid not in lens.questions:
                yield stop("C1.question-not-covered", path, parties=(party.name,))
            else:
                yield _withheld(lens, path, question.text, party)


def _withheld(lens: Lens, path: str, passage: Passage, party: Party) -> Finding:
    """Why a passage does not reach the reader: somebody's secret, a place, kinds of information, or a name in it."""
    place = revealing_word(passage.text, lens.places)
    if c14_secret(passage, lens.today):
        return stop("C14.others-secret", path)
    if place:
        return stop("P1.revealing", path, word=place)
    if not passage.tagged:
        return stop("C13.unconfirmed", path, types=passage.types)
    text = even(passage.text)
    unknown = {n.party.uid: n.party.name for n in lens.names if n.name.stand_in(text) and not lens.may_know_of(n.party)}
    lacking = tuple(code for code in passage.types if code not in lens.types)
    if unknown and not lacking:
        return stop("C13.names-party", path, party=party.name, names=tuple(unknown.values()))
    return stop("C13.withheld", path, party=party.name, types=lacking)


def _goal_unapproved(case: Case, today: date) -> bool:
    approved = case.meeting.goal_approved_on
    return approved is None or approved > today


def d4_when_and_where(case: Case, today: date) -> Iterator[Finding]:
    """D4: the day that is to come, the time of day, how and where."""
    meeting = case.meeting
    yield from d10_not_cancelled(case)
    if meeting.on is None:
        yield process("D4.day-missing", "meeting.on")
    elif meeting.on < today and meeting.cancelled_on is None:
        yield process("D4.day-passed", "meeting.on", meeting_on=meeting.on)
    if meeting.starts is None:
        yield process("D4.time-missing", "meeting.starts")
    if meeting.form is None:
        yield process("D4.form-missing", "meeting.form")
    if _place_missing(meeting):
        yield process("D4.place-missing", "meeting.place")


def d10_not_cancelled(case: Case) -> Iterator[Finding]:
    """D10: nobody is called to a meeting that was cancelled; a new day is booked first."""
    if case.meeting.cancelled_on is not None:
        yield stop("D10.cancelled", "meeting.cancelled_on")


def _reply_by(case: Case, today: date) -> Iterator[Finding]:
    """A day on which an answer can still come: not after the meeting and, while letters wait, not past."""
    meeting = case.meeting
    if meeting.cancelled_on is not None:
        return
    if meeting.reply_by is None:
        yield process("D4.reply-by-missing", "meeting.reply_by")
    elif meeting.on is not None and meeting.reply_by > meeting.on:
        yield process("D4.reply-by-late", "meeting.reply_by", reply_by=meeting.reply_by, meeting_on=meeting.on)
    elif meeting.reply_by < today and _letters_wait(case):
        yield warn("D4.reply-by-passed", "meeting.reply_by", reply_by=meeting.reply_by)


def _letters_wait(case: Case) -> bool:
    """Whether somebody who takes part has no letter yet; who has one and does not answer is rung to (D5)."""
    return any(party.takes_part and not d3_summoned(case, party.uid) for party in others(case))


def _place_missing(meeting: Meeting) -> bool:
    """A room has a place, told in writing or by word of mouth; a meeting by telephone or video needs none."""
    return meeting.form is MeetingForm.ROOM and not meeting.place.strip() and not meeting.place_orally
