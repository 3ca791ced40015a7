"""How a party is named to a reader: a name is a secret of its own, and under P1 a unit's name shows a place."""

from sipdesk.domain.disclosure.lens import Lens
from sipdesk.domain.disclosure.shown import ShownParty
from sipdesk.domain.party import Party


def party_name(lens: Lens, party: Party) -> str:
    """The name by which this reader may know the party; empty when it may not."""
    return "" if lens.name_reveals(party) else lens.text(party, "name")


def party_label(lens: Lens, party: Party) -> str:
    """What stands for a party where its name may not: its part in the matter, or the one who comes."""
    someone = ", ".join(words for field in ("contact", "role") if (words := lens.text(party, field)))
    return party_name(lens, party) or someone


def show_party(lens: Lens, party: Party) -> ShownParty:
    """A participant's line. The caller has asked whether the reader may know of it at all."""
    name = party_name(lens, party)
    return ShownParty(
        name=name,
        short_name=lens.text(party, "short_name") if name else "",
        contact=lens.text(party, "contact"),
        role=lens.text(party, "role"),
        relation=lens.text(party, "relation"),
        phone=lens.text(party, "phone"),
        authority=party.authority,
        call=party.call,
        itself=party is lens.reading_party,
        own=party.own,
    )
