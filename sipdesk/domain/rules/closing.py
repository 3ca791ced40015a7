"""Closing: the reason, whom to tell, where to turn again, and what was opened again by mistake (H1 to H5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Closing, Reopening
from sipdesk.domain.disclosure.notices import h2_told_by_mistake, told_before
from sipdesk.domain.findings import Finding, Level
from sipdesk.domain.given import sent_to_party, sent_to_person
from sipdesk.domain.party import Party
from sipdesk.domain.register import Deviation, Staff
from sipdesk.domain.routine import Routine
from sipdesk.domain.rules.agreement import f10_in_force, f10_locked
from sipdesk.domain.rules.correction import p7_receivers_told, p7_set_aside
from sipdesk.domain.rules.invitation import AUTHORITIES, is_authority
from sipdesk.domain.rules.making import dated, process, stop, warn
from sipdesk.domain.rules.not_needed import a13_not_needed, a13_tell_units
from sipdesk.domain.rules.own_actions import f16_done
from sipdesk.domain.rules.plan import doing_party
from sipdesk.domain.rules.received import d11_called_by_another
from sipdesk.domain.rules.request import a4_answered, a4_ended, a4_tell
from sipdesk.domain.terms import Authority, CaseState, ClosingReason, Outcome
from sipdesk.errors import SipError

PAPER: Final = "closing"
REOPENED: Final = "reopened"
H5_QUESTIONS: Final = ("heard", "whom_to_ring", "helped")
_OF_SIP: Final = ("summons", "agenda", "plan", "contacts", "follow-up")
NO_NEED: Final = (ClosingReason.NO_NEED, ClosingReason.NO_NEW_NEED)


def closing_begun(case: Case) -> bool:
    """Whether somebody has begun to write how the process ends; after a mistake, from the new day on."""
    return case.closing != Closing() and not (case.reopened and case.closing.on is None)


def h1_reason_given(case: Case, today: date, _routine: Routine) -> Iterator[Finding]:
    """H1: a process ends for a reason, on a day that has come."""
    closing = case.closing
    if closing.reason is None:
        yield process("H1.reason-missing", "closing.reason")
    if closing.on is None:
        yield process("H1.day-missing", "closing.on")
    elif closing.on > today:
        yield process("H1.day-in-future", "closing.on", closing_on=closing.on)


def h1_nobody_acts_any_more(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """H1: "no need" while both authorities still act asks for a reason."""
    closing = case.closing
    if closing.reason in NO_NEED and not closing.explained.strip() and h1_both_act(case, today, routine):
        yield warn("H1.still-acting", "closing.explained")


def h1_both_act(case: Case, today: date, routine: Routine) -> bool:
    """H1: whether both authorities have running actions by the plan in force; what is done is none."""
    plan = f10_in_force(case) or case.plan
    done = f16_done(case, plan, today)
    doers = (doing_party(case, action) for action in plan.actions if action.uid not in done)
    acting = {party.authority for party in doers if party and is_authority(party, routine)}
    return set(AUTHORITIES) <= acting


def h2_left_to_tell(case: Case) -> tuple[Party, ...]:
    """H2: parties that were told of the SIP before, and have not been told that it no longer holds.

    A notice of a closing that was a mistake does not count: the case was opened again, and the SIP held.
    """
    since = _last_reopened(case)
    return tuple(p for p in case.parties if told_before(case, p) and not sent_to_party(case, p.uid, PAPER, since))


def h2_no_sip(case: Case) -> bool:
    """H2: whether there is no SIP here that could end: it was asked for and not begun (A4), not needed (A13), or is
    another convener's (D11), and nobody has a paper that says otherwise. The person has been told so in another way."""
    elsewhere = a4_ended(case) or a13_not_needed(case) or d11_called_by_another(case)
    told = any(told_before(case, party) for party in case.parties) or any(sent_to_person(case, one) for one in _OF_SIP)
    return elsewhere and not told and not any(map(f10_locked, case.plans))


def h2_person_left_to_tell(case: Case) -> bool:
    """H2: the person is told too, and told again when the case was opened again in between."""
    if case.closing.reason is ClosingReason.DECEASED or h2_no_sip(case):
        return False
    return not sent_to_person(case, PAPER, _last_reopened(case))


def _last_reopened(case: Case) -> datetime | None:
    return max((again.at for again in case.reopened if again.at), default=None)


def h2_everybody_told(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """H2: everybody involved is told that the SIP no longer holds, as soon as it does not."""
    if case.closing.on is None:
        return
    parties = tuple(party.name for party in h2_left_to_tell(case))
    if parties:
        yield dated("H2.tell", "closing.on", case.closing.on, parties=parties)
    elif h2_person_left_to_tell(case):
        yield dated("H2.tell-person", "closing.on", case.closing.on)


def h2_told_after_closing(case: Case) -> bool:
    """H2: whether somebody is still to be told when the case is closed: it was closed early, with a reason, or a paper
    that had been made went out after it. Of one that goes on elsewhere (P7) no paper is made."""
    early = any(deviation.rule.partition(".")[0] == "H2" and deviation.reason.strip() for deviation in case.deviations)
    given = early or any(sent_to_person(case, one) for one in _OF_SIP)
    left = bool(h2_left_to_tell(case)) or (given and h2_person_left_to_tell(case))
    return left and p7_set_aside(case) is None


def h2_still_to_tell(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """H2: they stay due when the case is closed, until the register shows that they were told."""
    if h2_told_after_closing(case):
        yield from h2_everybody_told(case, today, routine)


def h2_holds_again_left(case: Case) -> tuple[Party, ...]:
    """H2: parties that were told of a closing that was a mistake, and not yet that the SIP holds after all."""
    return tuple(p for p in case.parties if not p.own and not sent_to_party(case, p.uid, REOPENED, _last_reopened(case))
                 and _misled(case, p.uid))


def h2_holds_again_left_person(case: Case) -> bool:
    """H2: the same for the person."""
    return _misled(case, "") and not sent_to_person(case, REOPENED, _last_reopened(case))


def _misled(case: Case, party_uid: str) -> bool:
    """Whether a reader was told in error, and not otherwise since; when it ends after all, that is told instead."""
    again = h2_told_by_mistake(case, party_uid)
    return again is not None and party_uid not in again.told and case.closing.on is None


def h2_holds_again(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """H2: whoever was told that the SIP no longer holds is told at once when it does."""
    at = _last_reopened(case)
    if at is None:
        return
    last = next(again for again in case.reopened if again.at == at)
    path, due = f"reopened.{last.uid}.told", at.date()
    parties = tuple(party.name for party in h2_holds_again_left(case))
    if parties:
        yield dated("H2.holds-again", path, due, parties=parties)
    elif h2_holds_again_left_person(case):
        yield dated("H2.holds-again-person", path, due)


def h2_reopened_paper(case: Case, party: Party | None) -> Iterator[Finding]:
    """H2: that the SIP holds after all goes to whom the register shows was told otherwise, and only while it holds."""
    if h2_told_by_mistake(case, party.uid if party else "") is None:
        yield stop("H2.not-misled", "reopened", party=party.name if party else case.person.first_name)
    elif case.closing.on is not None:
        yield stop("H2.ends-after-all", "closing.on")


def h2_told_before_closed(case: Case) -> Iterator[Finding]:
    """H2: before the case is closed."""
    if h2_left_to_tell(case) or h2_person_left_to_tell(case):
        yield process("H2.not-told", "closing.on", count=len(h2_left_to_tell(case)) + h2_person_left_to_tell(case))


def h1_reasons_for_this(case: Case) -> list[Deviation]:
    """H1: reasons given for closing all the same, without those of a closing that was a mistake: it is another one."""
    opened = _last_reopened(case)
    return [one for one in case.deviations if opened is None or (one.on is not None and one.on > opened.date())]


def h3_who_documents(case: Case) -> tuple[Party, ...]:
    """H3: organisations that have to note in their own records that the SIP has ended: the own unit, and those who were
    told of it. A private person keeps no records."""
    organisations = (party for party in case.parties if party.authority is not Authority.PRIVATE)
    return tuple(party for party in organisations if party.own or told_before(case, party))


def h4_where_to_turn(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """H4: the person and her relatives know where to turn again; waived when the person has died."""
    closing = case.closing
    if closing.reason is not ClosingReason.DECEASED and not (closing.turn_to.strip() or closing.turn_to_phone.strip()):
        yield process("H4.where-missing", "closing.turn_to")


def h5_left_to_ask(case: Case) -> tuple[str, ...]:
    """H5: questions of the evaluation that nobody has answered; nobody has to."""
    answers = case.closing.evaluation
    return tuple(f"closing.evaluation.{name}" for name in H5_QUESTIONS if getattr(answers, name) is None)


def closing_findings(case: Case, today: date, routine: Routine) -> list[Finding]:
    """What is left before the case can be closed, an answer to the request that is not whole with it (A4)."""
    return [
        *a4_answered(case, today, routine),
        *h1_reason_given(case, today, routine),
        *h4_where_to_turn(case, today, routine),
        *h2_told_before_closed(case),
        *_what_closing_would_end(case, today, routine),
        *h1_nobody_acts_any_more(case, today, routine),
    ]


def _what_closing_would_end(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """Whom nobody is reminded to tell once the case is closed: the person that no SIP is begun (A4), units that none is
    needed (A13), whoever has a paper with a wrong name (P7)."""
    for rule in (a4_tell, a13_tell_units, p7_receivers_told):
        yield from (replace(found, level=Level.PROCESS, due=None) for found in rule(case, today, routine))


def h1_closing_begun(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """H1: what a closing that has begun still needs; nothing is asked for before that."""
    if closing_begun(case):
        yield from h1_reason_given(case, today, routine)
        yield from h4_where_to_turn(case, today, routine)
        yield from h1_nobody_acts_any_more(case, today, routine)


def h1_paper(case: Case, today: date, routine: Routine) -> Iterator[Finding]:
    """H1: a paper says that the SIP no longer holds from a day that has come."""
    if case.closing.on is None:
        yield stop("H1.not-ended", "closing.on")
    else:
        yield from h1_reason_given(case, today, routine)


def g4_closes(case: Case, _today: date, _routine: Routine) -> Iterator[Finding]:
    """G4: a follow-up that led to closing, also to begin anew, is followed by it."""
    held = case.follow_ups[-1] if case.follow_ups else None
    if held and held.settled_at and held.outcome in (Outcome.CLOSE, Outcome.RESTART) and not _reopened_since(case):
        yield dated("G4.close", "closing.reason", held.on or held.settled_at.date())


def _reopened_since(case: Case) -> bool:
    """Whether the case was closed after its last follow-up, and opened again."""
    settled = case.follow_ups[-1].settled_at
    return any(again.closed_at and settled and again.closed_at >= settled for again in case.reopened)


def close(case: Case, by: Staff, at: datetime) -> Closing:
    """The closing as it stands when the case is closed. Raises SipError H1.no-reason without reason or day."""
    if case.closing.reason is None or case.closing.on is None:
        raise SipError("H1.no-reason")
    return replace(case.closing, closed_at=at, closed_by=by.name)


def reopen(case: Case, by: Staff, at: datetime, reason: str) -> Reopening:
    """A closed case opened again. Raises SipError H1.not-closed, H1.no-reason-to-reopen, P7.goes-on-elsewhere."""
    if case.state is not CaseState.CLOSED:
        raise SipError("H1.not-closed")
    aside = p7_set_aside(case)
    if aside is not None:
        raise SipError("P7.goes-on-elsewhere", number=aside.other_number)
    if not reason.strip():
        raise SipError("H1.no-reason-to-reopen")
    return Reopening(at=at, by=by.name, reason=reason.strip(), closed_at=case.closing.closed_at)
