"""One reader's eyes on one case: decides for each field, by its row in the table, whether it is read."""

from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS, Row
from sipdesk.domain.disclosure.grounds import covered_questions, disclosable
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.terms import Authority, ReaderKind

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Lens:
    """A reader, a day, and what that reader may be told then. Made by `lens_for`."""

    case: Case
    reader: Reader
    today: date
    routine: Routine
    types: frozenset[str]
    questions: frozenset[str]

    @property
    def outside(self) -> bool:
        """Whether the reader is a party, and so reads only what consent covers."""
        return self.reader.kind is ReaderKind.PARTY

    @property
    def reading_party(self) -> Party | None:
        return self.case.party(self.reader.party_uid) if self.outside else None

    def read(self, part: Any, name: str, otherwise: T) -> Any | T:
        """The field's value, or `otherwise` when it is not for this reader."""
        return getattr(part, name) if self.may_read(part, name) else otherwise

    def text(self, part: Any, name: str) -> str:
        """A text field or the words of a passage; empty when it is not for this reader."""
        value = getattr(part, name)
        if not self.may_read(part, name):
            return ""
        return value.text.strip() if isinstance(value, Passage) else str(value).strip()

    def may_read(self, part: Any, name: str) -> bool:
        row = FIELDS[type(part)][name]
        if row.part:
            raise TypeError(f"{type(part).__name__}.{name} holds parts; read those")
        if row.reveals and self._reveals(part):
            return False
        if self._others_secret(part, name, row):
            return False
        if self.reader.kind is ReaderKind.OWN_UNIT:
            return True
        if self.reader.kind is ReaderKind.PERSON:
            return not row.hidden
        return not (row.hidden or row.kept) and self._covered(part, name, row)

    def may_know_of(self, party: Party) -> bool:
        """Whether the reader may learn that this party takes part: its name is a secret of its own."""
        return self.may_read(party, "name")

    def party_of(self, part: Any) -> Party | None:
        """The party that a part belongs to or points at."""
        return part if isinstance(part, Party) else self.case.party(part.party_uid)

    def _covered(self, part: Any, name: str, row: Row) -> bool:
        needed = set(row.types)
        for passage in self._passages(part, name, row):
            if not passage.tagged:
                return False
            needed.update(passage.types)
        if row.named and not self._is_reader(part):
            party = self.party_of(part) if hasattr(part, "party_uid") or isinstance(part, Party) else None
            needed.update(self._told_by_name(party))
        return needed <= self.types

    @staticmethod
    def _passages(part: Any, name: str, row: Row) -> list[Passage]:
        found = [getattr(part, row.beside)] if row.beside else []
        if row.own:
            found.append(getattr(part, name))
        return found

    def _told_by_name(self, party: Party | None) -> frozenset[str]:
        if party is None:
            return frozenset({PARTICIPATION})
        if not party.own and (party.approved_on is None or party.approved_on > self.today):
            return frozenset({"", PARTICIPATION})  # an unapproved party is known to nobody outside (B7)
        return self.routine.name_types(party.kind, party.name_types) | {PARTICIPATION}

    def _is_reader(self, part: Any) -> bool:
        uid = part.uid if isinstance(part, Party) else getattr(part, "party_uid", "")
        return self.outside and bool(uid) and uid == self.reader.party_uid

    def _others_secret(self, part: Any, name: str, row: Row) -> bool:
        """Another person's secret stands on nobody's copy without that person's consent (C14)."""
        if self.reader.kind is ReaderKind.OWN_UNIT:
            return False
        return any(
            p.about_other and (p.other_consented_on is None or p.other_consented_on > self.today)
            for p in self._passages(part, name, row)
        )

    def _reveals(self, part: Any) -> bool:
        """Whether protected identity is at work here (P1): the person's own, or that of the party concerned."""
        if self.case.person.protected:
            return True
        party = self.party_of(part) if hasattr(part, "party_uid") or isinstance(part, Party) else None
        return party is not None and party.protected

    def name_reveals(self, party: Party) -> bool:
        """A unit's name shows where somebody is; a private person's name does not (P1)."""
        unit = party.authority is not Authority.PRIVATE
        return unit and (party.protected or self.case.person.protected)


def lens_for(case: Case, reader: Reader, today: date, routine: Routine) -> Lens:
    """The lens of one reader. An unknown party sees nothing at all."""
    party = case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None
    types = disclosable(case, party, today, routine) if party else frozenset()
    questions = covered_questions(case, party, today) if party else frozenset()
    return Lens(case, reader, today, routine, types, questions)
