"""What another convener reads of the case: our reply to the summons, in fixed words but for who comes from us (D11).

They called us to a meeting about somebody. What we know of her is hers: not even her name stands in the reply, which
is known by the day of the meeting and by what their summons is called.
"""

from datetime import date
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure import shown
from sipdesk.domain.disclosure.envelope import envelope
from sipdesk.domain.disclosure.lens import Lens, lens_for
from sipdesk.domain.disclosure.mentions import even
from sipdesk.domain.disclosure.shown_reply import ShownReply
from sipdesk.domain.received import SummonsReceived, summons_of
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Answer, ReaderKind, ReplyOffer

_NUMBER: Final = 10  # digits by which a person is known without the century


def d11_for_convener(case: Case, reader: shown.Reader, today: date, routine: Routine) -> shown.View:
    """D11: nothing at all for one who has not called us."""
    one = summons_of(case.received, reader.uid)
    if one is None:
        return shown.View(ReaderKind.CONVENER, today, demo=case.demo)
    lens, office = lens_for(case, shown.Reader(ReaderKind.OWN_UNIT), today, routine), routine.office
    hidden = lens.by_mouth
    head = shown.Letterhead(office.municipality, office.unit, office.phone, routine.mark)
    return shown.View(
        ReaderKind.CONVENER,
        today,
        letterhead=shown.Letterhead() if hidden else head,
        addressee=_addressee(lens, one),
        reply=_reply(lens, one),
        protected=hidden,
        demo=case.demo,
    )


def _addressee(lens: Lens, one: SummonsReceived) -> shown.Addressee:
    """They know who they are; under protected identity a unit's name and an address would show a place (P1)."""
    unit, contact = lens.text(one, "from_unit"), lens.text(one, "from_name")
    town = f"{lens.text(one, 'from_postal_code')} {lens.text(one, 'from_town')}".strip()
    lines = envelope(unit or contact, contact if unit else "", lens.text(one, "from_address"), town)
    return shown.Addressee(name=unit or contact, contact=contact, lines=() if lens.by_mouth else lines)


def _reply(lens: Lens, one: SummonsReceived) -> ShownReply:
    """Who comes where somebody does, and what we can do instead where nobody can."""
    comes, cannot = one.coming is Answer.YES, one.coming is Answer.NO
    offers = lens.read(one, "offers", ()) if cannot else ()
    return ShownReply(
        meeting_on=lens.read(one, "meeting_on", None),
        reference=_silent(lens, one, "reference"),
        coming=lens.read(one, "coming", None),
        who=_silent(lens, one, "who") if comes else "",
        instead_of=_silent(lens, one, "instead_of") if comes else "",
        offers=offers,
        other_day=lens.read(one, "other_day", None) if ReplyOffer.OTHER_DAY in offers else None,
        asked=lens.read(one, "asked", None),
    )


def _silent(lens: Lens, one: SummonsReceived, name: str) -> str:
    """A line of ours, unless it names the person, or a party in passing: who else takes part is told to nobody."""
    words = lens.text(one, name)
    said, person = even(words), lens.case.person
    named = any(other.name.stand_in(said) for other in lens.names if not other.party.own)
    hers = [text for text in (person.name, person.last_name.strip(), person.identity_number.strip()) if text]
    number = even(person.identity_number).digits[-_NUMBER:]
    numbered = len(number) == _NUMBER and number in said.digits
    return "" if named or numbered or any(even(text).folded in said.folded for text in hers) else words
