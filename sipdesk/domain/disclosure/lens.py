"""One reader's eyes on one case: decides for each field, by its row in the table, whether it is read."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeVar

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS, Row
from sipdesk.domain.disclosure.grounds import covered_questions, disclosable, is_approved
from sipdesk.domain.disclosure.mentions import Even, Named, Words, even, hidden_places, names_of
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.free_text import free_fields, source_of
from sipdesk.domain.party import Party
from sipdesk.domain.passage import Passage
from sipdesk.domain.person import Person
from sipdesk.domain.plan import Action
from sipdesk.domain.routine import PARTICIPATION, Routine
from sipdesk.domain.terms import Authority, Doer, ReaderKind
from sipdesk.domain.translation import Translation

T = TypeVar("T")


# Fields of a party in which another may be named: "läkare, även på …".
_SPEAKS: Final = frozenset({"contribution", "role", "relation", "contact"})
_NO_WORDS: Final = Even()


@dataclass(frozen=True, slots=True)
class Lens:
    """A reader, a day, and what that reader may be told then. Made by `lens_for`.

    reading_party: the reader, when it is a party of the case. types, questions: what consent covers for it.
    names: by which a text may name a party. places: words that protected identity keeps off every paper (P1).
    """

    case: Case
    reader: Reader
    today: date
    routine: Routine
    reading_party: Party | None
    types: frozenset[str]
    questions: frozenset[str]
    names: tuple[Named, ...]
    places: tuple[Words, ...]

    @property
    def outside(self) -> bool:
        """Whether the reader is a party, and so reads only what consent covers."""
        return self.reader.kind is ReaderKind.PARTY

    def read(self, part: Any, name: str, otherwise: T) -> Any | T:
        """The field's value, or `otherwise` when it is not for this reader."""
        return getattr(part, name) if self.may_read(part, name) else otherwise

    def text(self, part: Any, name: str) -> str:
        """A text field or the words of a passage; empty when it is not for this reader."""
        return _words(part, name).strip() if self.may_read(part, name) else ""

    def may_read(self, part: Any, name: str) -> bool:
        row = FIELDS[type(part)][name]
        if row.part:
            raise TypeError(f"{type(part).__name__}.{name} holds parts; read those")
        if row.source:
            return self._may_read_source(part)
        if (row.reveals and self.is_protected(part)) or self._repeats_a_place(part, name):
            return False
        if any(self._is_others_secret(passage) for passage in _passages(part, name, row)):
            return False
        if self.reader.kind in (ReaderKind.OWN_UNIT, ReaderKind.REGISTRAR):
            return True
        if self.reader.kind is ReaderKind.PERSON:
            return not row.hidden
        return not (row.hidden or row.kept) and self._covered(part, name, row)

    def _may_read_source(self, translation: Translation) -> bool:
        """A translation is a secret exactly like what it translates; when that is gone, nobody reads it on paper.
        Whom and what it names besides counts as anywhere else."""
        field = source_of(self.case, translation)
        if field is None and self.reader.kind is ReaderKind.REGISTRAR:  # the archive keeps what is out of date, too
            field = next((one for one in free_fields(self.case) if one.path == translation.path), None)
        elif field is None:
            return False
        if field is not None and not self.may_read(field.part, field.name):
            return False
        words = even(f"{translation.source} {translation.text}")
        return not self.holds_a_place(words) and (not self.outside or self._may_hear(words))

    def may_know_of(self, party: Party) -> bool:
        """Whether the reader may learn that this party takes part: its name is a secret of its own."""
        return self.may_read(party, "name")

    def party_of(self, part: Any) -> Party | None:
        """The party that a part is or points at; None where nobody is meant, or somebody who has been removed."""
        if isinstance(part, Party):
            return part
        if isinstance(part, Action) and part.doer is Doer.PERSON:
            return None
        return self.case.party(part.party_uid) if part.party_uid else None

    def is_protected(self, part: Any) -> bool:
        """Whether protected identity is at work here (P1): the person's own, that of the party concerned, or, for the
        meeting and what it leads to, that of anybody who comes."""
        if self.case.person.protected or isinstance(part, Person):
            return self.case.person.protected
        if isinstance(part, Party) or hasattr(part, "party_uid"):
            party = self.party_of(part)
            return party is not None and party.protected
        return self.by_mouth

    @property
    def by_mouth(self) -> bool:
        """Whether places are told by word of mouth: where they are written, somebody with protected identity could be
        found (P1). For every reader alike: one who is no longer told of her may remember that she comes."""
        return self.case.person.protected or any(
            party.protected and (party.own or (party.takes_part and is_approved(party, self.today)))
            for party in self.case.parties
        )

    def name_reveals(self, party: Party) -> bool:
        """A unit's name shows where somebody is; a private person's name does not (P1)."""
        return party.authority is not Authority.PRIVATE and self.is_protected(party)

    def _repeats_a_place(self, part: Any, name: str) -> bool:
        """Whether a text repeats, somewhere else, a word that protected identity keeps off the papers (P1)."""
        return self.holds_a_place(_in_passing(part, name) if self.places else _NO_WORDS)

    def holds_a_place(self, text: Even) -> bool:
        """Whether a word stands in it that protected identity keeps off the papers (P1)."""
        return bool(text) and any(place.stand_in(text) for place in self.places)

    def _is_others_secret(self, passage: Passage) -> bool:
        """Another person's secret stands on nobody's copy without that person's consent (C14), the own unit's included:
        what it wrote it reads on its screen, a paper goes astray."""
        consented = passage.other_consented_on is not None and passage.other_consented_on <= self.today
        return passage.about_other and not consented

    def _covered(self, part: Any, name: str, row: Row) -> bool:
        passages = _passages(part, name, row)
        if not all(passage.tagged for passage in passages):
            return False
        needed = row.types.union(*(passage.types for passage in passages))
        if not needed <= self.types or (row.named and not self._may_be_named(part)):
            return False
        return self._may_hear(_in_passing(part, name))

    def _may_be_named(self, part: Any) -> bool:
        """Whether the reader may know who is meant. One who was removed or is not approved is known to nobody (B7)."""
        party = self.party_of(part)
        if party is None:
            by_herself = isinstance(part, Action) and part.doer is Doer.PERSON
            return (by_herself or not part.party_uid) and PARTICIPATION in self.types
        approved = is_approved(party, self.today) or party is self.reading_party
        return approved and self._may_hear_name(party)

    def _may_hear(self, text: Even) -> bool:
        """A party that is named in passing is named all the same (spec: disclosure, "Names tell")."""
        return not text or all(self._may_hear_name(n.party) for n in self.names if n.name.stand_in(text))

    def _may_hear_name(self, party: Party) -> bool:
        """A name tells that somebody takes part, and what the routine says of such names; an unknown kind tells all."""
        if party is self.reading_party:
            return PARTICIPATION in self.types
        if party.name_types is None and party.kind not in self.routine.kinds:
            return False
        return self.routine.name_types(party.kind, party.name_types) | {PARTICIPATION} <= self.types


def _words(part: Any, name: str) -> str:
    """The text in a field; empty for days, numbers and answers."""
    value = getattr(part, name)
    return value.text if isinstance(value, Passage) else value if isinstance(value, str) else ""


def _in_passing(part: Any, name: str) -> Even:
    """The text in a field where names and places stand in passing; the lines that are there to name somebody do not."""
    names_itself = isinstance(part, Person) or (isinstance(part, Party) and name not in _SPEAKS)
    return _NO_WORDS if names_itself else even(_words(part, name))


def _passages(part: Any, name: str, row: Row) -> list[Passage]:
    """What decides: the field itself, if it is a passage, and the passage beside it."""
    names = (name, row.beside) if row.beside else (name,)
    return [value for each in names if isinstance(value := getattr(part, each), Passage)]


def lens_for(case: Case, reader: Reader, today: date, routine: Routine) -> Lens:
    """The lens of one reader. An unknown party sees nothing at all."""
    party = case.party(reader.party_uid) if reader.kind is ReaderKind.PARTY else None
    types = disclosable(case, party, today, routine) if party else frozenset()
    questions = covered_questions(case, party, today, routine) if party else frozenset()
    names, places = names_of(case), hidden_places(case, routine)
    return Lens(case, reader, today, routine, party, types, questions, names, places)
