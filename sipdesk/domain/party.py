"""A party: a unit of an organisation, or a named private person. One list serves consent and participation."""

from dataclasses import dataclass, field
from datetime import date

from sipdesk.domain.ids import new_uid
from sipdesk.domain.passage import Passage
from sipdesk.domain.terms import Authority, Call, Channel


@dataclass(slots=True)
class Reply:
    """What a party answered, and who comes instead (D5)."""

    on: date | None = None
    coming: bool | None = None
    who: str = ""
    replacement: str = ""


@dataclass(slots=True)
class Party:
    """Somebody who may share or receive, and may take part.

    kind: code of the routine's kinds of organisation ("primary-care", "relative").
    name: the unit ("Vårdcentralen Björken") or the private person's name.
    short_name: for narrow columns; door_name: the name the person chose for the sheet on the refrigerator.
    relation: what a private person is to the person ("dotter").
    own: the unit that keeps this case; it reads its own writing and has no row for receiving.
    name_types: what the name itself tells; None means as the kind says.
    approved_on: the day the person approved this party (B7). spoken_on: spoken to before its letter (B8).
    safe_channel, no_post: as for the person. move_reason: why it stands in another list than its kind says (D1).
    contribution: what this party in particular can contribute (D4).
    """

    uid: str = field(default_factory=new_uid)
    kind: str = ""
    organisation: str = ""
    name: str = ""
    short_name: str = ""
    door_name: str = ""
    authority: Authority = Authority.OTHER
    call: Call = Call.INVITED
    move_reason: str = ""
    takes_part: bool = True
    own: bool = False
    contact: str = ""
    role: str = ""
    relation: str = ""
    phone: str = ""
    email: str = ""
    address: str = ""
    postal_code: str = ""
    town: str = ""
    protected: bool = False
    safe_channel: str = ""
    no_post: bool = False
    name_types: tuple[str, ...] | None = None
    approved_on: date | None = None
    spoken_on: date | None = None
    spoken_by: str = ""
    contribution: Passage = field(default_factory=Passage)
    supports_now: bool = True
    channel: Channel | None = None
    language: str = "sv"
    print_size: int = 12
    wants_copy: bool = False
    reply: Reply = field(default_factory=Reply)


def d6_expected_all_the_same(party: Party) -> bool:
    """D6: whether its letter has to say that it is expected although it gives no support now."""
    return not (party.own or party.supports_now)
