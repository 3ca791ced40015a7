"""What may stand on the consent form of one of a child's guardians, and what has to: C8 judged a second time."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.consent import Consent, ConsentAct, Grant, TypeReason
from sipdesk.domain.guardian import Guardian
from sipdesk.domain.meeting import Meeting, Question
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.terms import GuardianPart, ReaderKind
from sipdesk.domain.translation import Translation
from tests.domain.oracle import Facts, Judge, Leaf
from tests.domain.oracle_child import signers
from tests.domain.oracle_consent import is_child, was_asked

ENVELOPE: Final = ("name", "contact", "role", "address", "postal_code", "town")


class GuardianJudge(Judge):
    """A guardian before one case on one day. `signs`: has a form at all; others read nothing."""

    def __init__(self, facts: Facts, uid: str) -> None:
        super().__init__(facts, ReaderKind.PERSON)
        self.kind = ReaderKind.GUARDIAN
        self.person = Judge(facts, ReaderKind.PERSON)
        found = [one for one in self.case.consent.guardians if one.uid == uid]
        self.guardian = found[0] if found else Guardian(uid="")
        asked = bool(found) and self.guardian.part is GuardianPart.ASKED
        self.signs = asked and is_child(self.case, self.today) and uid in signers(self.case, self.today)
        self.kept = set(self.guardian.kept_from)
        self.act, self.hers = act_of(self.case, uid)
        self.told = {"a form"} if self.signs else set()

    @property
    def outside(self) -> bool:
        return True

    def may(self, leaf: Leaf) -> bool:
        """Whether it may stand on her form: what the person reads there, less what she may not know."""
        if isinstance(leaf.part, Translation):
            return self._translation(leaf)
        return self.person.allows(self.facts.of[leaf.where]) and self._on_form(leaf.part, leaf.name)

    def must(self, leaf: Leaf) -> bool:
        """Whether her form lacks something without it; `may` has said yes."""
        part, name = leaf.part, leaf.name
        if isinstance(part, Question):
            return self._asked_of_her(part)
        if isinstance(part, (Person, Meeting)):
            return True
        if isinstance(part, ConsentAct):
            return name != "form"
        return isinstance(part, TypeReason) and name == "reason"

    def _asked_of_her(self, question: Question) -> bool:
        """C1: the record of what she has said names what it was given for, in the words that she was read."""
        recorded = self.act is not None and self.act.recorded_at is not None
        return not recorded or self.act is None or was_asked(self.act, question.uid, question.text.text)

    def _translation(self, leaf: Leaf) -> bool:
        source = self.facts.translated(leaf.part)
        if leaf.name not in ("source", "text", "language") or source is None or not self.may(source):
            return False
        return self.person.allows(self.facts.of[leaf.where]) and self._names_nobody(leaf.part.text)

    def _on_form(self, part: Any, name: str) -> bool:
        if isinstance(part, Case):
            return name == "demo"
        if isinstance(part, Person):
            return name in ("first_name", "last_name") or (name == "identity_number" and "contact" not in self.kept)
        if isinstance(part, Party):
            return self._of_party(part, name)
        if isinstance(part, (Meeting, Question)):
            return self._of_meeting(part, name)
        return self._of_consent(part, name)

    def _of_meeting(self, part: Meeting | Question, name: str) -> bool:
        """What it is about, and whom to ring."""
        if name in ("convener", "convener_phone"):
            return self.unit_known
        return name in ("purpose", "text") and self._settled(getattr(part, name))

    def _of_consent(self, part: Any, name: str) -> bool:
        if isinstance(part, ConsentAct):
            return part is self.act and self._of_act(name)
        if isinstance(part, TypeReason):
            return name == "type" or (name == "reason" and not self.kept)
        if isinstance(part, Grant):
            return name in ("receives", "shares") and self._of_row(part)
        if isinstance(part, Guardian):
            return part is self.guardian and name == "name"
        return isinstance(part, Consent) and name == "agreed_forms"

    def _of_party(self, party: Party, name: str) -> bool:
        """Names of those who may be told; and an envelope's words for herself."""
        if party.uid == self.guardian.party_uid and name in ENVELOPE:
            return True
        return name in ("name", "short_name", "contact", "role") and self._may_hear_of(party)

    def _of_act(self, name: str) -> bool:
        if name in ("valid_from", "valid_to"):
            return True
        if not self.hers:
            return False
        if name == "form":
            return True
        if name == "taken_by":
            return self.unit_known
        return name == "given_on" or (name == "documented_where" and not self.kept)

    def _of_row(self, grant: Grant) -> bool:
        party = self.case.party(grant.party_uid)
        return self.act is not None and grant in self.act.grants and party is not None and self._may_hear_of(party)

    def _settled(self, passage: Passage) -> bool:
        if not self.kept:
            return True
        kinds = set(passage.types)
        return passage.confirmed and bool(kinds) and not kinds & self.kept and self._names_nobody(passage.text)

    def _names_nobody(self, text: str) -> bool:
        return not any(name in text for party, name in self.facts.names if not self._may_hear_of(party))

    def _may_hear_of(self, party: Party) -> bool:
        return self._name_is_known(party.kind, party.name_types)

    @property
    def unit_known(self) -> bool:
        return self._name_is_known(self.facts.routine.office.unit_kind, None)

    def _name_is_known(self, kind: str, own: tuple[str, ...] | None) -> bool:
        """A kind of unit that nobody knows tells everything."""
        if not self.kept:
            return True
        known = self.facts.routine.kinds.get(kind)
        if own is None and known is None:
            return False
        tells = set(own) if own is not None else set(known.name_types if known else ())
        return not tells & self.kept

    def birthday(self) -> set[date]:
        """The form says when the child is eighteen; another day that falls on it is no secret then."""
        born = self.case.person.birth_date
        if born is None:
            return set()
        leap = born.month == 2 and born.day == 29
        return {date(born.year + 18, born.month, 28 if leap and (born.year + 18) % 4 else born.day)}

    def office_secrets(self) -> set[str]:
        office = self.facts.routine.office
        near = (party for party in self.case.parties if party.own or party.uid == self.guardian.party_uid)
        if self.case.person.protected or any(party.protected for party in near):
            return {office.municipality, office.unit, office.phone, office.address}
        return {office.address} if self.unit_known else {office.unit, office.phone, office.address}


def act_of(case: Case, uid: str) -> tuple[ConsentAct | None, bool]:
    """What her form says, and whether she has said it: her own newest act, or what is put to whoever is asked next."""
    for act in _backwards(case):
        if act.given_by == uid:
            return act, True
        if act.given_by == "" and act.recorded_at is None:
            return act, False
    return None, False


def _backwards(case: Case) -> Iterator[ConsentAct]:
    yield from reversed(case.consent.acts)
