"""What another convener may read in our reply to the summons, and has to: D11 judged a second time."""

from sipdesk.domain.case import Case
from sipdesk.domain.received import SummonsReceived
from sipdesk.domain.terms import Answer, ReaderKind, ReplyOffer
from tests.domain.oracle import Facts, Judge, Leaf

ENVELOPE = ("from_unit", "from_name", "from_address", "from_postal_code", "from_town")
LINES = ("reference", "who", "instead_of")


class ConvenerJudge(Judge):
    """One who has called us, before one case on one day. A stranger reads nothing."""

    def __init__(self, facts: Facts, uid: str) -> None:
        super().__init__(facts, ReaderKind.OWN_UNIT)
        self.own_unit = Judge(facts, ReaderKind.OWN_UNIT)
        self.kind = ReaderKind.CONVENER
        found = [one for one in self.case.received if one.uid == uid]
        self.summons = found[0] if found else SummonsReceived(uid="")
        self.told = {"a reply"} if found else set()

    @property
    def outside(self) -> bool:
        return True

    def may(self, leaf: Leaf) -> bool:
        """Its own name and address, which meeting, and who comes: never a word that names somebody else."""
        if isinstance(leaf.part, Case):
            return leaf.name == "demo"
        if leaf.part is not self.summons or not self.own_unit.allows(self.facts.of[leaf.where]):
            return False
        if leaf.name in LINES:
            comes = leaf.name == "reference" or self.summons.coming is Answer.YES
            return comes and not self._names_somebody(str(leaf.value))
        if leaf.name == "other_day":
            return self.summons.coming is Answer.NO and ReplyOffer.OTHER_DAY in self.summons.offers
        return leaf.name in (*ENVELOPE, "meeting_on", "coming", "asked")

    def must(self, leaf: Leaf) -> bool:
        """Whether the reply lacks something without it; `may` has said yes."""
        return leaf.name in (*LINES, "meeting_on", "other_day", "from_unit")

    def _names_somebody(self, text: str) -> bool:
        person = self.case.person
        hers = (person.name, person.last_name, person.identity_number)
        parties = (name for party, name in self.facts.names if not party.own)
        return any(name.strip() and name in text for name in (*hers, *parties))

    def office_secrets(self) -> set[str]:
        office = self.facts.routine.office
        if self.hides_meeting:
            return {office.municipality, office.unit, office.phone, office.address}
        return {office.address}
