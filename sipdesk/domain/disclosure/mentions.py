"""Names and places that stand in running text: whoever reads the line learns them, so they count there too.

"Names tell" and protected identity (P1) would be worth little if a unit that is left out of the list of
participants could be read in the line *Vem kallar* or in a question for the meeting.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.routine import Office
from sipdesk.domain.terms import Authority, Doer

_NO_NUMBER: Final = re.compile(r"[^\d\s()/+-]")
_BETWEEN_DIGITS: Final = re.compile(r"(?<=\d)[\s()/-]+(?=\d)")
_PARTING: Final = re.compile(r"[\s\-\u2010\u2011]+")
_STREET: Final = re.compile(r"^(.*\D)\s+\d+\s*[A-Za-z]?$")
_AUTHORITY: Final = re.compile(r"\s+(kommun|stad)$", re.IGNORECASE)
_LEAST: Final = 4  # signs that a place's word has to have for a longer word that begins with it to count
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]")


def even(text: str) -> str:
    """Running text as it is searched: one way to write each sign, one space between words, nothing unseen in them."""
    if not text.isascii():
        text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    return " ".join(text.split())


@dataclass(frozen=True, slots=True)
class Words:
    """A name or a place to look for in running text that is `even`.

    as_written: capital letters count, so that the name Bo is not found in the word "bo". number: only its digits
    count, so that a telephone number is found however it is parted. begins: a longer word that begins so counts too
    ("Nordviksskolan", "Ågatan 17B").
    """

    text: str
    as_written: bool = False
    number: bool = False
    begins: bool = False

    def stand_in(self, text: str) -> bool:
        """Whether they stand there, alone or in the genitive, and not inside a longer word or number. A name that is
        not `as_written` is found however it is parted: "beroende-mottagningen"."""
        if self.number:
            return re.search(rf"(?<!\d){self.text}(?!\d)", _BETWEEN_DIGITS.sub("", text)) is not None
        if self.as_written:
            return self.text in text and re.search(rf"(?<!\w){re.escape(self.text)}s?(?!\w)", text) is not None
        text = text.casefold()
        return _whole(self.text) in _whole(text) and _parted(self.text, self.begins).search(text) is not None


def _whole(text: str) -> str:
    """The text without what parts its words."""
    return _PARTING.sub("", text)


@lru_cache(maxsize=4096)
def _parted(text: str, begins: bool) -> re.Pattern[str]:
    """Finds the words with or without spaces and hyphens inside them."""
    signs = r"[\s\-\u2010\u2011]?".join(map(re.escape, _whole(text)))
    return re.compile(rf"(?<!\w){signs}(?!\d)" if begins else rf"(?<!\w){signs}s?(?!\w)")


@dataclass(frozen=True, slots=True)
class Named:
    """A party, and one of the names or numbers by which a text may speak of it."""

    party: Party
    name: Words


def words_of(text: str, *, as_written: bool = False) -> Iterator[Words]:
    """What to look for; nothing for an empty field."""
    text = even(text)
    digits = re.sub(r"\D", "", text)
    if len(digits) >= 5 and not _NO_NUMBER.search(text):
        yield Words(digits, number=True)
    elif text:
        yield Words(text if as_written else text.casefold(), as_written)


def names_of(case: Case) -> tuple[Named, ...]:
    """What gives a party of the case away: its names, the people there, and how it is reached."""
    return tuple(Named(party, words) for party in case.parties for words in _names(case, party))


def _names(case: Case, party: Party) -> Iterator[Words]:
    """A unit's name in any spelling, a person's as it is written. Of somebody at a unit the whole name only, because a
    first name is many people's; and not of the own unit: whoever gets its letter is told whom to ring there."""
    for name in (party.name, party.short_name):
        yield from words_of(name, as_written=party.authority is Authority.PRIVATE)
    if party.own:
        return
    people, reached = [party.contact], [party.phone, party.email]
    for action in case.plan.actions:
        if action.party_uid == party.uid and action.doer is Doer.PARTY:
            people.append(action.who)
            reached.append(action.phone)
    if case.plan.lead.party_uid == party.uid:
        people.append(case.plan.lead.name)
        reached.append(case.plan.lead.phone)
    for person in dict.fromkeys(people):
        yield from words_of(person if " " in person.strip() else "", as_written=True)
    for way in dict.fromkeys(reached):
        yield from words_of(way)


def hidden_places(case: Case, office: Office) -> tuple[Words, ...]:
    """Every word that could show where somebody with protected identity is: nothing that repeats it is printed (P1)."""
    everywhere = case.person.protected
    texts = [office.municipality, office.unit, office.phone, office.address] if everywhere else []
    texts += [_AUTHORITY.sub("", office.municipality.strip())] if everywhere else []
    texts += _revealing(case.person) if everywhere else []
    for party in case.parties:
        if everywhere or party.protected:
            texts += _revealing(party)
            texts += [party.name, party.short_name] if party.authority is not Authority.PRIVATE else []
    texts += [street.group(1).strip() for text in texts if (street := _STREET.match(text.strip()))]
    return tuple(_place(words) for text in dict.fromkeys(texts) for words in words_of(text))


def _place(words: Words) -> Words:
    """A place is known by what begins with its name, too; unless the name is so short that half the language does."""
    return replace(words, begins=not words.number and len(words.text) >= _LEAST)


def _revealing(part: Person | Party) -> list[str]:
    return [getattr(part, name) for name, row in FIELDS[type(part)].items() if row.reveals]
