"""Giving papers out: consent looked at when the job starts, when the file is written and when it is printed.

Made, printed and sent are three dated acts. Each is written in one transaction with the bytes, the register and the
audit entry. What was given stays as it was given; giving it again is a new disclosure and a new paper.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import SystemRandom
from typing import Any

from sipdesk.documents.make import MadePaper, make_paper, paper_code
from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.grounds import disclosable, governing
from sipdesk.domain.disclosure.notices import BARE_FACT
from sipdesk.domain.disclosure.redacting import p8_review
from sipdesk.domain.disclosure.shown import View
from sipdesk.domain.disclosure.signers import c8_voices
from sipdesk.domain.disclosure.told_meeting import d10_said
from sipdesk.domain.given import sent_at
from sipdesk.domain.issuable import Paper
from sipdesk.domain.register import Act, Deviation, IssuedPaper, Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.standing import own_unit, plan_act
from sipdesk.domain.terms import Channel, PaperAct, ReaderKind
from sipdesk.errors import SipError
from sipdesk.issuing.copies import (
    PDF,
    Copy,
    PaperStopped,
    attached_to,
    corrections,
    file_name,
    look_or_stop,
    plan_version,
)
from sipdesk.issuing.holding import as_made, copy_of, stops_sending
from sipdesk.issuing.lists import due_in_lists
from sipdesk.storage import audit, cases, papers
from sipdesk.storage.audit import Action, Outcome
from sipdesk.storage.cases import Loaded
from sipdesk.storage.store import Store

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A copy as it will be given, for the preview: nothing is registered, and nobody has it. code: this copy's own."""

    copy: Copy
    code: str
    view: View
    made: MadePaper


@dataclass(frozen=True, slots=True)
class Issued:
    """A paper in the register, with its bytes, and the case as it is in the store now.

    missing_glyphs: signs that no face can draw; awaited: paragraphs without a translation; both of a paper made now.
    ending: of the file that its bytes are.
    """

    case: Case
    version: int
    paper: IssuedPaper
    content: bytes
    missing_glyphs: tuple[str, ...] = ()
    awaited: tuple[str, ...] = ()
    ending: str = PDF

    @property
    def file_name(self) -> str:
        return file_name(self.paper.paper, self.paper.code, self.ending)


def prepare(
    case: Case, copy: Copy, today: date, routine: Routine, deviations: Iterable[Deviation] = ()
) -> Prepared:
    """The very bytes that `issue` will give out, as long as the case is the same.

    deviations: reasons that are given for process stops. Raises PaperStopped, and SipError as `make_paper` does.
    """
    shown = look_or_stop(case, copy, today, routine, deviations)
    code = _new_code(case)
    print_as = copy.print_as(code, attached=attached_to(case, copy, today, routine))
    return Prepared(copy, code, shown, make_paper(copy.paper, shown, print_as, corrections(routine)))


def issue(
    store: Store, case_uid: str, copy: Copy, by: Staff, routine: Routine, *,
    clock: Clock = datetime.now, deviations: tuple[Deviation, ...] = (), prepared: Prepared | None = None,
    since: Loaded | None = None,
) -> Issued:  # fmt: skip
    """Make a paper: bytes, register and audit entry together or not at all. The case is taken as it is in the store.

    prepared: what the preview has shown; then those bytes are given or none. since: the case as the act before left
    it, which need not be read again if nobody has saved it meanwhile. clock: local time. deviations: kept
    with the case. Raises PaperStopped, which becomes an audit entry too; SipError paper.changed when the case
    says something else than the preview; and SipError as `make_paper` and the store do.
    """
    case, version = before = cases.load_unless(store, since, case_uid, by)
    try:
        ready = prepared or prepare(case, copy, clock().date(), routine, deviations)
        with store.transaction():
            if not cases.is_as_loaded(store, before):
                case, version = cases.load(store, case_uid, by)
            shown = look_or_stop(case, ready.copy, clock().date(), routine, deviations)
            if shown != ready.view or _code_taken(case, ready.code):
                raise SipError("paper.changed")
            paper = _entry(case, version, ready, by, clock(), routine)
            case = replace(case, issued=[*case.issued, paper], deviations=[*case.deviations, *deviations])
            version = _save(store, Loaded(case, version), by, Action.PAPER_MADE, clock, routine)
            papers.keep(store, case, paper.uid, ready.made.bytes)
    except PaperStopped:
        _note_refusal(store, case, by, Action.PAPER_MADE)
        raise
    return Issued(case, version, paper, ready.made.bytes, ready.made.missing_glyphs, ready.made.awaited)


def for_printing(
    store: Store, case_uid: str, paper_uid: str, by: Staff, routine: Routine, *, clock: Clock = datetime.now
) -> Issued:
    """A paper on its way to the printer, consent looked at again.

    One that is still here is printed as it was made, if the same paper made today would say the same. One that was
    sent is never given again: a new paper is made in its place, tested today. Raises as `issue` does.
    """
    case, version = cases.load(store, case_uid, by)
    paper = _paper(case, paper_uid)
    if sent_at(paper):
        return issue(store, case_uid, copy_of(paper), by, routine, clock=clock)
    try:
        as_made(case, paper, clock().date(), routine)
    except PaperStopped:
        _note_refusal(store, case, by, Action.PAPER_PRINTED)
        raise
    return Issued(case, version, paper, papers.load(store, case, paper_uid, by))



def record_printed(
    store: Store, case_uid: str, paper_uid: str, by: Staff, routine: Routine, *, clock: Clock = datetime.now
) -> Loaded:
    """Note that a paper was printed; `for_printing` gave it to the printer. Gives the case as it is now."""
    act = Act(act=PaperAct.PRINTED, at=_moment(clock), by=by.name)
    return _note(store, case_uid, paper_uid, act, by, routine, clock)


def record_sent(
    store: Store, case_uid: str, paper_uid: str, channel: Channel, by: Staff, routine: Routine, *,
    clock: Clock = datetime.now,
) -> Loaded:  # fmt: skip
    """Note that a paper was sent, and how. A withdrawal overtakes a letter that waits (C5): raises PaperStopped when
    consent covers it no longer, or when that way shows where somebody with protected identity is (P1)."""
    case = cases.load(store, case_uid, by).case
    stops = stops_sending(case, _paper(case, paper_uid), channel, clock().date(), routine)
    if stops:
        _note_refusal(store, case, by, Action.PAPER_SENT)
        raise PaperStopped(stops)
    act = Act(act=PaperAct.SENT, at=_moment(clock), by=by.name, channel=channel)
    return _note(store, case_uid, paper_uid, act, by, routine, clock)


def _note(
    store: Store, case_uid: str, paper_uid: str, act: Act, by: Staff, routine: Routine, clock: Clock
) -> Loaded:
    action = Action.PAPER_SENT if act.act is PaperAct.SENT else Action.PAPER_PRINTED
    with store.transaction():
        loaded = cases.load(store, case_uid, by)
        _paper(loaded.case, paper_uid).acts.append(act)
        return Loaded(loaded.case, _save(store, loaded, by, action, clock, routine))


def _save(store: Store, loaded: Loaded, by: Staff, action: Action, clock: Clock, routine: Routine) -> int:
    due = due_in_lists(store, loaded.case, clock().date(), routine)
    return cases.save(store, loaded.case, by, loaded.version, action=action, due=due)


def _entry(case: Case, version: int, ready: Prepared, by: Staff, at: datetime, routine: Routine) -> IssuedPaper:
    copy, today = ready.copy, at.date()
    on_consent = copy.reader.kind is ReaderKind.PARTY and copy.paper not in BARE_FACT
    party = case.party(copy.reader.party_uid) if on_consent else None
    return IssuedPaper(
        paper=copy.paper,
        code=ready.code,
        reader=copy.reader.kind,
        party_uid=copy.reader.party_uid,
        reader_uid=copy.reader.uid,
        language=copy.language,
        size=copy.size,
        plan_version=plan_version(case, copy),
        case_version=version,
        phrases_version=ready.made.phrases_version,
        sha256=hashlib.sha256(ready.made.bytes).hexdigest(),
        ground=_ground(case, copy, today, routine) if party else _of_review(case, copy),
        types=tuple(sorted(disclosable(case, party, today, routine))) if party else (),
        **_said_of_meeting(case, copy),
        acts=[Act(act=PaperAct.MADE, at=at.replace(microsecond=0), by=by.name)],
    )


def _said_of_meeting(case: Case, copy: Copy) -> dict[str, Any]:
    """What a letter says of the meeting, so that a change is noticed (D10)."""
    meeting = case.meeting
    if copy.paper not in (Paper.SUMMONS, Paper.CHANGE):
        return {}
    gone = meeting.cancelled_on is not None
    when = {} if gone else {"meeting_on": meeting.on, "meeting_starts": meeting.starts}
    return {**when, "meeting_said": d10_said(meeting)}


def _of_review(case: Case, copy: Copy) -> tuple[str, ...]:
    """A redacted copy rests on the review of secrecy (P8)."""
    review = p8_review(case) if copy.paper == Paper.REDACTED else None
    return (review.uid,) if review else ()


def _ground(case: Case, copy: Copy, today: date, routine: Routine) -> tuple[str, ...]:
    """Uids of the acts of consent that the copy rests on, of everybody who consents."""
    voices = c8_voices(case, today, routine)
    return tuple(dict.fromkeys(uid for voice in voices for uid in _acts_of_one(voice, copy, today)))


def _acts_of_one(case: Case, copy: Copy, today: date) -> tuple[str, ...]:
    """The acts for the reader's row, the own unit's, and that of the plan."""
    own = own_unit(case)
    uids = [copy.reader.party_uid, own.uid if own else ""]
    acts = [found[0] for uid in uids if (found := governing(case, uid, today))]
    drawn_up = plan_act(case, today) if copy.paper in (Paper.PLAN, Paper.FOLLOW_UP) else None
    return tuple(dict.fromkeys(act.uid for act in [*acts, *([drawn_up] if drawn_up else [])]))





def _paper(case: Case, uid: str) -> IssuedPaper:
    paper = next((paper for paper in case.issued if paper.uid == uid), None)
    if paper is None:
        raise SipError("store.no-paper")
    return paper


def _new_code(case: Case) -> str:
    chance = SystemRandom()
    code = paper_code(chance)
    while _code_taken(case, code):
        code = paper_code(chance)
    return code


def _code_taken(case: Case, code: str) -> bool:
    return any(paper.code == code for paper in case.issued)


def _moment(clock: Clock) -> datetime:
    return clock().replace(microsecond=0)


def _note_refusal(store: Store, case: Case, by: Staff, action: Action) -> None:
    """That somebody asked and a rule said no is an entry of its own (P4)."""
    with store.transaction():
        audit.append(store, action, by, case, outcome=Outcome.REFUSED)
