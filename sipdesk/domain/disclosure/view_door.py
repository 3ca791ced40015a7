"""The sheet for the refrigerator door: few numbers, and not a word that visitors should not read.

A unit whose name tells something of the person stands there by the name that she chose, or by the first name of the
one who answers (spec: disclosure, "Names tell"). Her own name does not stand there at all.
"""

from collections.abc import Iterator
from typing import Final

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown_door import ShownDoor, ShownNumber
from sipdesk.domain.disclosure.told_meeting import a1_held
from sipdesk.domain.disclosure.who import party_name
from sipdesk.domain.meeting import Meeting
from sipdesk.domain.party import Party
from sipdesk.domain.plan import FollowUp
from sipdesk.domain.terms import Authority

HARMLESS: Final = frozenset({"function", "family", "support-now", "school", "work"})
"""What a unit's name may tell visitors without harm; of any other kind, and of those of the routine, it may not."""
SOFT_HYPHEN: Final = "\u00ad"
MOST: Final = 4
"""With the two that everybody needs they are six: one page, also at 24 points."""


def show_door(lens: Lens) -> ShownDoor:
    """Nothing for anybody but the person and the own unit."""
    if lens.outside:
        return ShownDoor()
    by_phone: dict[str, ShownNumber] = {}
    for number in (*_lead(lens), *_parties(lens)):
        by_phone.setdefault(number.phone, number)
    numbers = tuple(by_phone.values())[:MOST]
    meeting, follow_up = lens.case.meeting, lens.case.plan.follow_up
    called_off = meeting.cancelled_on is not None and (follow_up.on, follow_up.starts) == (meeting.on, meeting.starts)
    times: tuple[FollowUp | Meeting, ...] = (meeting,) if called_off else (meeting, follow_up)
    when = next((one for one in times if _ahead(one, lens)), None)
    if when is None:
        return ShownDoor(numbers)
    orally = when.place_orally or (lens.by_mouth and bool(when.place.strip()))
    return ShownDoor(
        numbers,
        on=lens.read(when, "on", None),
        starts=lens.read(when, "starts", None),
        place="" if orally or _names_her(lens, when.place) else lens.text(when, "place"),
        place_orally=orally,
    )


def _ahead(when: FollowUp | Meeting, lens: Lens) -> bool:
    """Whether it is still to be held, today too. A meeting that was cancelled is not (D10)."""
    if isinstance(when, Meeting) and (when.cancelled_on is not None or a1_held(lens.case, lens.today)):
        return False
    return when.on is not None and when.on >= lens.today


def _names_her(lens: Lens, text: str) -> bool:
    """*Hemma hos Bertil*: her name does not hang on the door."""
    person = lens.case.person
    names = f"{person.first_name} {person.last_name}".casefold().split()
    return any(name in text.casefold() for name in names)


def _lead(lens: Lens) -> Iterator[ShownNumber]:
    lead = lens.case.plan.lead
    phone = lens.text(lead, "phone")
    if phone:
        yield ShownNumber(phone, who=_first(lens.text(lead, "name")), lead=True)


def _parties(lens: Lens) -> Iterator[ShownNumber]:
    """Those who do something in the plan first, in its order, then the others who take part."""
    acting = [action.party_uid for action in lens.case.plan.actions if lens.text(action, "what")]
    order = {uid: place for place, uid in reversed([*enumerate(acting)])}
    for party in sorted(lens.case.parties, key=lambda party: order.get(party.uid, len(acting))):
        phone = lens.text(party, "phone")
        if party.takes_part and phone:
            who = _first(lens.text(party, "contact"))
            name = _door_name(lens, party)
            yield ShownNumber(phone, name or who, who if name else "", party.authority)


def _door_name(lens: Lens, party: Party) -> str:
    """The name she chose; else the unit's short one, if it tells nothing of her; of a relative the first name."""
    name = party_name(lens, party)
    if name and party.door_name.strip():
        return lens.text(party, "door_name")
    if party.authority is Authority.PRIVATE:
        return _first(name)
    tells = lens.routine.name_types(party.kind, party.name_types)
    short = lens.text(party, "short_name").replace(SOFT_HYPHEN, "")
    return (short or name) if tells <= HARMLESS else ""


def _first(name: str) -> str:
    return next(iter(name.split()), "")
