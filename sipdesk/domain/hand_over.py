"""A case moves to a colleague: who had it, who has it, when. Only one of it is ever worked on."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from sipdesk.domain.ids import new_uid
from sipdesk.domain.party import Party
from sipdesk.domain.register import Staff
from sipdesk.domain.routine import Routine

VALID_DAYS: Final = 14


@dataclass(slots=True)
class HandOver:
    """One move. receipt: a few signs that stand in the package alone, so that whoever says them has opened it.

    taken_back_at: the package never arrived, and the case is worked on where it was. received_at: it arrived; this
    is written where it arrived, and nowhere else. valid_to: the last day on which the package can be read in; it stands
    in the sealed package itself. back_by: during leave a colleague covers, and the case goes back by that day.
    """

    uid: str = field(default_factory=new_uid)
    at: datetime | None = None
    from_name: str = ""
    from_unit: str = ""
    to_name: str = ""
    to_unit: str = ""
    receipt: str = ""
    received_at: datetime | None = None
    received_by: str = ""
    taken_back_at: datetime | None = None
    taken_back_because: str = ""
    valid_to: date | None = None
    back_by: date | None = None

    @property
    def under_way(self) -> bool:
        """Whether the case is with somebody else, as far as one knows here."""
        return self.received_at is None and self.taken_back_at is None


def handed_over(hand_overs: list[HandOver]) -> HandOver | None:
    """The move that is under way, if there is one: then the case is not worked on here."""
    return next((one for one in hand_overs[-1:] if one.under_way), None)


def own_party(by: Staff, routine: Routine) -> Party:
    """The own unit as a party, with whoever works there as its contact."""
    office = routine.office
    kind = routine.kinds.get(office.unit_kind)
    own = Party(
        kind=office.unit_kind, organisation=office.municipality, name=by.unit, contact=by.name, role=by.role,
        phone=by.phone, own=True,
    )  # fmt: skip
    return replace(own, authority=kind.authority, call=kind.call) if kind else own


def in_same_unit(parties: list[Party], before: str, by: Staff) -> list[Party]:
    """C13: a replacement from the same unit inherits what the unit may read. before: whose name stood there."""
    return [
        replace(party, contact=by.name, role=by.role, phone=by.phone)
        if party.own and party.contact == before else party
        for party in parties
    ]  # fmt: skip


def in_other_unit(parties: list[Party], own: Party) -> list[Party]:
    """C13: another unit does not inherit: it is a party of its own, which the person has not approved yet (B7). One
    that is a party already stays what it is, with what it may read."""
    known = next((party for party in parties if not party.own and party.name.casefold() == own.name.casefold()), None)
    left = [replace(party, own=party is known) for party in parties]
    return left if known else [*left, own]


def still_valid(move: HandOver, today: date) -> bool:
    """Whether a package can still be read in: through its last day, so that one that was lost does not lie open."""
    return move.valid_to is None or today <= move.valid_to


def c13_same_unit(move: HandOver, by: Staff) -> bool:
    """C13: whether a case stays in its unit. It takes the word of both ends: who handed it over named her own unit as
    the receiver's, in the sealed package, and whoever receives works in a unit of that name."""
    units = {" ".join(unit.split()).casefold() for unit in (move.from_unit, move.to_unit, by.unit)}
    return len(units) == 1 and "" not in units


def covered(hand_overs: list[HandOver]) -> HandOver | None:
    """The move by which a colleague covers here until a day, while the case has not gone back."""
    return next((one for one in hand_overs[-1:] if one.received_at is not None and one.back_by is not None), None)
