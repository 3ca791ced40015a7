"""The bare fact, in fixed words and without consent: the second way through the one door (spec: disclosure, "Ground").

Whoever the register shows was told of the SIP before is told that it no longer holds. Not why, not what it said, nobody
else's name. Protected identity counts here as everywhere (P1).
"""

from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.envelope import envelope
from sipdesk.domain.disclosure.shown import Addressee, Letterhead, Reader, ShownPerson, View
from sipdesk.domain.disclosure.shown_closing import ShownClosing
from sipdesk.domain.given import papers_to_party, sent_at
from sipdesk.domain.party import Party
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Authority, ReaderKind

_OF_NO_SIP: Final = ("not-needed",)


def told_before(case: Case, party: Party) -> bool:
    """Whether the register shows that the party was given a paper about the SIP: made or printed is not given.

    That no SIP was needed (A13) tells of none: whoever got only that would learn from the notice that there was one.
    """
    return not party.own and any(
        issued.paper not in _OF_NO_SIP and sent_at(issued) for issued in papers_to_party(case, party.uid)
    )


def closing_notice(case: Case, reader: Reader, today: date, routine: Routine) -> View:
    """What a party that was told before may read when the SIP has ended; nothing at all for anybody else."""
    party = case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None
    if party is None or not told_before(case, party) or case.closing.on is None:
        return View(reader.kind, today, demo=case.demo)
    protected = case.person.protected or party.protected
    return View(
        reader.kind,
        today,
        letterhead=Letterhead() if protected else Letterhead(routine.office.municipality),
        addressee=_addressee(party, protected),
        person=ShownPerson(case.person.name, case.person.first_name.strip()),
        closing=ShownClosing(case.closing.on),
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
