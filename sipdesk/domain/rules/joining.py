"""One person entered twice, or a case written on the wrong person: joined, moved, and undone, with history (P7).

The other case stays whole, closed, with its register, its papers and its consents as dated acts of its own. What goes
on is asked for anew: no yes is ever carried from one case to another (C10). A no is, because what the person has said
no to counts wherever it was written.
"""

from copy import deepcopy
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any, Final

from sipdesk.domain.alike import Alike, p7_alike
from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, ConsentAct
from sipdesk.domain.correction import Correction
from sipdesk.domain.disclosure.told_meeting import a1_held
from sipdesk.domain.ids import new_uid
from sipdesk.domain.party import Party, Reply
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Agreement
from sipdesk.domain.register import Staff
from sipdesk.domain.rules.agreement import f10_locked
from sipdesk.domain.rules.carried_no import p7_carry_no
from sipdesk.domain.rules.correction import p7_given_to, p7_set_aside
from sipdesk.domain.terms import CaseState, CorrectionKind
from sipdesk.errors import SipError

_FILLED: Final = ("need", "information", "preparation")
_STILL_TO_DO: Final = ("received", "life_changes", "incidents")
_NOT_FILLED: Final = frozenset({"uid", "request"})  # what was answered to one request is no answer to the other


def p7_may_join(kept: Case, other: Case, reason: str, today: date) -> None:
    """P7: only one person's two cases become one, and nothing that others count on ends unseen.

    Raises SipError P7.not-one-person (twins, two numbers), P7.goes-on-elsewhere (number), P7.closed (number),
    P7.meeting-called (number), P7.plan-holds (number), P7.no-reason.
    """
    alike = p7_alike(kept.person, other.person, today)
    if kept.uid == other.uid or alike not in (Alike.SAME, Alike.MAYBE):
        raise SipError("P7.not-one-person")
    for case in (kept, other):
        _go_on_here(case)
        if case.state is CaseState.CLOSED:
            raise SipError("P7.closed", number=case.number)
    called = other.meeting.on and not other.meeting.cancelled_on and not a1_held(other, today)
    if called and p7_given_to(other):
        raise SipError("P7.meeting-called", number=other.number)
    if any(map(f10_locked, other.plans)):
        raise SipError("P7.plan-holds", number=other.number)
    _explained(reason)


def p7_join(kept: Case, other: Case, reason: str, by: Staff, at: datetime) -> None:
    """P7: `other` ends here and `kept` goes on, both changed in place; `p7_may_join` has been asked before.

    What is empty in `kept` is filled, its kinds of information to be looked at again; parties come without approval;
    protection and every no come along (see `carried_no`).
    """
    _join_people(kept.person, other.person)
    uids = _join_parties(kept, other)
    p7_carry_no(kept, other, uids)
    kept.need.found_on = min(filter(None, (kept.need.found_on, other.need.found_on)), default=None)
    for name in _FILLED:
        _fill(getattr(kept, name), getattr(other, name))
    for name in _STILL_TO_DO:
        _join_lists(getattr(kept, name), getattr(other, name))
    kept.internal_note = "\n".join(note for note in (kept.internal_note, other.internal_note) if note.strip())
    kept.corrections.append(_correction(CorrectionKind.JOINED, other, reason, by, at))
    other.corrections.append(_correction(CorrectionKind.DOUBLE, kept, reason, by, at))
    other.state = CaseState.CLOSED


def p7_undo_join(kept: Case, other: Case, because: str, by: Staff, at: datetime) -> None:
    """P7: they were two people's, or two processes, after all: each goes on by itself. What was filled in stays to be
    looked through, and every no stays. Raises SipError P7.no-reason, P7.not-joined."""
    _explained(because)
    pair = [
        next((one for one in case.corrections if one.kind is kind and one.other_uid == uid and not one.undone_at), None)
        for case, kind, uid in (
            (kept, CorrectionKind.JOINED, other.uid), (other, CorrectionKind.DOUBLE, kept.uid),
        )
    ]  # fmt: skip
    if None in pair:
        raise SipError("P7.not-joined")
    for one in pair:
        if one is not None:
            one.undone_at, one.undone_by, one.undone_because = at, by.name, because.strip()
    other.state = CaseState.OPEN


def p7_may_move(case: Case, person: Person, reason: str, today: date) -> None:
    """P7: what was written goes to somebody else, who has a name.

    Raises SipError P7.who (no name), P7.same-person, P7.goes-on-elsewhere (number), P7.no-reason.
    """
    if not (person.first_name.strip() and person.last_name.strip()):
        raise SipError("P7.who")
    if p7_alike(case.person, person, today) in (Alike.SAME, Alike.MAYBE):
        raise SipError("P7.same-person")
    _go_on_here(case)
    _explained(reason)


def p7_move(case: Case, person: Person, own: Party, number: str, reason: str, by: Staff, at: datetime) -> Case:
    """P7: a case of its own for the right person, with what was written; the one on the wrong person ends and is kept.

    No consent, approval, agreement, reply, paper or follow-up goes along: nobody knows whose it was. Who had been
    given papers stands in the new case to be told. own: the unit of whoever does it.
    """
    moved = deepcopy(case)
    moved.uid, moved.number, moved.created_on, moved.state = new_uid(), number, at.date(), CaseState.OPEN
    moved.person = deepcopy(person)
    moved.consent = Consent(types=moved.consent.types, acts=[ConsentAct()])
    moved.parties = _with_own(moved.parties, own)
    fresh = Case()
    for name in (
        "information", "issued", "deviations", "follow_ups", "actions_done", "incidents", "closing", "reopened",
        "hand_overs", "translations", "corrections",
    ):  # fmt: skip
        setattr(moved, name, getattr(fresh, name))
    moved.meeting.goal_approved_on, moved.meeting.attendance = None, []
    moved.plans = [replace(moved.plan, version=1, agreement=Agreement(), final_at=None, final_by="")]
    went_on = _correction(CorrectionKind.WENT_ON, case, reason, by, at)
    moved.corrections = [replace(went_on, given_to=p7_given_to(case))]
    case.corrections.append(_correction(CorrectionKind.WRONG_PERSON, moved, reason, by, at))
    case.state = CaseState.CLOSED
    return moved


def _correction(kind: CorrectionKind, other: Case, reason: str, by: Staff, at: datetime) -> Correction:
    return Correction(
        kind=kind, at=at, by=by.name, reason=reason.strip(), other_uid=other.uid, other_number=other.number
    )


def _go_on_here(case: Case) -> None:
    aside = p7_set_aside(case)
    if aside is not None:
        raise SipError("P7.goes-on-elsewhere", number=aside.other_number)


def _explained(reason: str) -> None:
    if not reason.strip():
        raise SipError("P7.no-reason")


def _join_people(kept: Person, other: Person) -> None:
    """What is missing is filled in; what protects her in either counts in both."""
    protected, no_post = kept.protected or other.protected, kept.no_post or other.no_post
    if not kept.identity_number.strip():
        kept.identity_kind = other.identity_kind
    ways = [way.strip() for way in (kept.safe_channel, other.safe_channel) if way.strip()]
    _fill(kept, other)
    kept.protected, kept.no_post, kept.safe_channel = protected, no_post, "; ".join(dict.fromkeys(ways))
    _join_lists(kept.adaptations, other.adaptations)


def _join_parties(kept: Case, other: Case) -> dict[str, str]:
    """Parties that are new come without approval. Gives the uid in `kept` of each party of `other`."""
    known = {_same_unit(party): party for party in kept.parties}
    uids = {}
    for party in other.parties:
        there = known.get(_same_unit(party))
        if there is None:
            there = replace(_unasked(party), uid=new_uid())
            kept.parties.append(there)
        else:
            there.protected |= party.protected
            there.no_post |= party.no_post
            there.safe_channel = there.safe_channel or party.safe_channel
        uids[party.uid] = there.uid
    return uids


def _same_unit(party: Party) -> tuple[str, str]:
    return ("", "") if party.own else (party.kind, party.name.strip().casefold())


def _with_own(parties: list[Party], own: Party) -> list[Party]:
    """The own unit first, under the uid by which actions point at it; where another unit had the case, that one stays
    as any other party."""
    same = next((one for one in parties if one.own and _same_name(one, own)), None)
    others = [replace(_unasked(one), own=False) for one in parties if one is not same]
    return [replace(own, uid=same.uid) if same else own, *others]


def _same_name(one: Party, other: Party) -> bool:
    return one.name.strip().casefold() == other.name.strip().casefold()


def _unasked(party: Party) -> Party:
    """The same party, whom the person has not been asked about here (B7), and who has said nothing."""
    return replace(deepcopy(party), approved_on=None, spoken_on=None, spoken_by="", wants_copy=False, reply=Reply())


def _fill(part: Any, other: Any) -> None:
    """What is empty in one part is taken from the other. A text that comes so is looked at again before anybody reads
    it: its kinds of information count as proposed."""
    for each in fields(part):
        here, there = getattr(part, each.name), getattr(other, each.name)
        if is_dataclass(here) and not isinstance(here, Passage):
            if each.name not in _NOT_FILLED:
                _fill(here, there)
        elif not here and each.name not in _NOT_FILLED:
            setattr(part, each.name, _taken(there))


def _taken(value: Any) -> Any:
    if isinstance(value, Passage):
        return replace(value, confirmed=False)
    return [_unsettled(one) for one in value] if isinstance(value, list) else value


def _unsettled(part: Any) -> Any:
    copied = deepcopy(part)
    for each in fields(copied):
        value = getattr(copied, each.name)
        if isinstance(value, Passage):
            value.confirmed = False
    return copied


def _join_lists(kept: list[Any], other: list[Any]) -> None:
    known = {one.uid for one in kept}
    kept.extend(_unsettled(one) for one in other if one.uid not in known)
