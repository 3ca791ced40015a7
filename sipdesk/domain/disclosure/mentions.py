"""Names and places that stand in running text: whoever reads the line learns them, so they count there too.

"Names tell" and protected identity (P1) would be worth little if a unit that is left out of the list of
participants could be read in the line *Vem kallar* or in a question for the meeting.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.routine import Office
from sipdesk.domain.terms import Authority


@dataclass(frozen=True, slots=True)
class Words:
    """A name or a place to look for in running text. `as_written`: the name Bo is not found in the word "bo"."""

    text: str
    as_written: bool = False

    def stand_in(self, text: str) -> bool:
        """Whether they stand there, alone or in the genitive, and not inside a longer word."""
        if not self.as_written:
            text = text.casefold()
        return self.text in text and re.search(rf"(?<!\w){re.escape(self.text)}s?(?!\w)", text) is not None


@dataclass(frozen=True, slots=True)
class Named:
    """A party, and one of the names by which a text may speak of it."""

    party: Party
    name: Words


def words_of(text: str, *, as_written: bool = False) -> Iterator[Words]:
    """What to look for, with spaces evened out; nothing for an empty field."""
    even = " ".join(text.split())
    if even:
        yield Words(even if as_written else even.casefold(), as_written)


def names_of(case: Case) -> tuple[Named, ...]:
    """The names in a case: a unit's in any spelling, a person's as it is written."""
    return tuple(
        Named(party, words)
        for party in case.parties
        for text, as_written in (
            (party.name, party.authority is Authority.PRIVATE),
            (party.short_name, party.authority is Authority.PRIVATE),
            (party.contact, True),
        )
        for words in words_of(text, as_written=as_written)
    )


def hidden_places(case: Case, office: Office) -> tuple[Words, ...]:
    """Every word that could show where somebody with protected identity is: nothing that repeats it is printed (P1)."""
    everywhere = case.person.protected
    texts = [office.municipality, office.unit, office.phone, office.address] if everywhere else []
    texts += _revealing(case.person) if everywhere else []
    for party in case.parties:
        if everywhere or party.protected:
            texts += _revealing(party)
            texts += [party.name, party.short_name] if party.authority is not Authority.PRIVATE else []
    return tuple(words for text in texts for words in words_of(text))


def _revealing(part: Person | Party) -> list[str]:
    return [getattr(part, name) for name, row in FIELDS[type(part)].items() if row.reveals]
