"""The bare fact, in fixed words and without consent: the second way through the one door (spec: disclosure, "Ground").

Whoever the register shows was told before is told that the SIP no longer holds, that it holds after all, or that
consent has been taken back. Not why, not what it said, nobody else's name. Protected identity counts here as
everywhere (P1).
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.closing import Reopening
from sipdesk.domain.disclosure.envelope import envelope
from sipdesk.domain.disclosure.grounds import disclosable
from sipdesk.domain.disclosure.shown import Addressee, Letterhead, Reader, ShownPerson, View
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.disclosure.shown_withdrawal import ShownWithdrawal
from sipdesk.domain.disclosure.taken_back import c5_newest
from sipdesk.domain.disclosure.told_meeting import CHANGE, d10_told
from sipdesk.domain.disclosure.view_change import show_change
from sipdesk.domain.given import GENERAL, papers_to_party, sent_at, told_of_her
from sipdesk.domain.party import Party
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.terms import Authority, ReaderKind

BARE_FACT: Final = frozenset({"closing", "reopened", "withdrawal"})
"""Papers that tell a party the bare fact: they rest on no consent."""
_OF_NO_SIP: Final = (GENERAL, "not-needed", "withdrawal")


def told_before(case: Case, party: Party) -> bool:
    """Whether the register shows that the party was given a paper about the SIP: made or printed is not given.

    That no SIP was needed (A13) tells of none, and no more does what a SIP is (A7): whoever got only that would learn
    from the notice that there was one.
    """
    return not party.own and any(
        issued.paper not in _OF_NO_SIP and sent_at(issued) for issued in papers_to_party(case, party.uid)
    )


def tells_bare_fact(case: Case, paper: str, reader: Reader, today: date, routine: Routine) -> bool:
    """Whether a party reads the bare fact in this paper: of a changed meeting only where consent covers no more, or
    the party is not to come any more."""
    party = _party(case, reader)
    if paper == CHANGE and party is not None:
        return not party.takes_part or PARTICIPATION not in disclosable(case, party, today, routine)
    return paper in BARE_FACT and reader.kind is ReaderKind.PARTY


def notice(case: Case, paper: str, reader: Reader, today: date, routine: Routine) -> View:
    """What a party may read in one of those papers. Raises KeyError for another paper."""
    return _NOTICES[paper](case, reader, today, routine)


def closing_notice(case: Case, reader: Reader, today: date, routine: Routine) -> View:
    """What a party that was told before may read when the SIP has ended; nothing at all for anybody else."""
    party = _party(case, reader)
    if party is None or not told_before(case, party) or case.closing.on is None:
        return View(reader.kind, today, demo=case.demo)
    private = party.authority is Authority.PRIVATE
    return replace(
        _bare(case, party, today, routine), closing=ShownClosing(case.closing.on, to_relative=private)
    )


def reopened_notice(case: Case, reader: Reader, today: date, routine: Routine) -> View:
    """The same when the closing was a mistake, for whom the register shows was told of it."""
    party = _party(case, reader)
    if party is None or h2_told_by_mistake(case, party.uid) is None:
        return View(reader.kind, today, demo=case.demo)
    return _bare(case, party, today, routine)


def change_notice(case: Case, reader: Reader, today: date, routine: Routine) -> View:
    """The same when the meeting is moved or cancelled, for one who was called and may no longer be told of it: that the
    day which was said is not so, and not which it is now."""
    party = _party(case, reader)
    if party is None or d10_told(case, party.uid) is None:
        return View(reader.kind, today, demo=case.demo)
    return replace(_bare(case, party, today, routine), change=show_change(case, party.uid, now=False))


def withdrawal_notice(case: Case, reader: Reader, today: date, routine: Routine) -> View:
    """The same when consent has been taken back, for whom it concerns: the day, and not what, nor whom besides."""
    party = _party(case, reader)
    taken_back = c5_newest(case, party, today) if party and told_of_her(case, party.uid) else None
    if party is None or taken_back is None or taken_back.at is None:
        return View(reader.kind, today, demo=case.demo)
    return replace(_bare(case, party, today, routine), withdrawal=ShownWithdrawal(taken_back.at.date()))


def h2_told_by_mistake(case: Case, party_uid: str) -> Reopening | None:
    """H2: the last reopening, for a reader who was told before it, and since the one before, that the SIP had ended.

    An empty uid is the person.
    """
    opened = sorted((again.at, place) for place, again in enumerate(case.reopened) if again.at)
    if not opened:
        return None
    until, place = opened[-1]
    since = opened[-2][0] if len(opened) > 1 else None
    told = (
        sent_at(paper) for paper in case.issued
        if paper.paper == "closing" and paper.party_uid == party_uid
        and paper.reader in (ReaderKind.PERSON, ReaderKind.PARTY)
    )
    between = any(at and at <= until and (since is None or at > since) for at in told)
    return case.reopened[place] if between else None


def _party(case: Case, reader: Reader) -> Party | None:
    party = case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None
    return None if party is None or party.own else party


def _bare(case: Case, party: Party, today: date, routine: Routine) -> View:
    """Whose SIP it is about, who writes and to whom."""
    protected = case.person.protected or party.protected
    return View(
        ReaderKind.PARTY,
        today,
        letterhead=Letterhead() if protected else Letterhead(routine.office.municipality, mark=routine.mark),
        addressee=_addressee(party, protected),
        person=ShownPerson(case.person.name, case.person.first_name.strip()),
        protected=protected,
        demo=case.demo,
    )


def _addressee(party: Party, protected: bool) -> Addressee:
    """A reader knows its own name; a unit's name, and an address, show where somebody is (P1)."""
    name = "" if protected and party.authority is not Authority.PRIVATE else party.name.strip()
    town = f"{party.postal_code} {party.town}".strip()
    lines = (party.contact.strip(), party.organisation.strip(), party.address.strip(), town)
    hidden = protected or party.no_post
    return Addressee(
        name=name, contact=party.contact.strip(), role=party.role.strip(),
        lines=() if hidden else envelope(name, *lines),
    )


_NOTICES: Final[Mapping[str, Callable[[Case, Reader, date, Routine], View]]] = {
    "closing": closing_notice, "reopened": reopened_notice, "withdrawal": withdrawal_notice, "change": change_notice,
}
