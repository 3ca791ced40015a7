"""Names and places that stand in running text: whoever reads the line learns them, so they count there too.

"Names tell" and protected identity (P1) would be worth little if a unit that is left out of the list of
participants could be read in the line *Vem kallar* or in a question for the meeting.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.fields import FIELDS
from sipdesk.domain.party import Party
from sipdesk.domain.person import Person
from sipdesk.domain.remembering import remembered
from sipdesk.domain.routine import Routine
from sipdesk.domain.terms import Authority, Doer

_NO_NUMBER: Final = re.compile(r"[^\d\s()/+.\u2010\u2013-]")
_ABROAD: Final = re.compile(r"^(\+|00)46\D*0?")
_AREA: Final = re.compile(r"^\D*0\d{1,3}[)\s]*[-/)](.*)$")
_PARTS_DIGITS: Final = r"[\s()/.\u2010\u2013-]{0,3}"
_NO_DIGIT: Final = re.compile(r"\D")
_PARTING: Final = re.compile(r"[\W_]+")
_PARTS_WORDS: Final = r"[\W_]{0,3}"
_SHORT: Final = 3  # letters of a first or last name below which it is often a word, too
_LOCAL: Final = 6  # digits by which a telephone number is known without its area code
_STREET: Final = re.compile(r"^(.*\D)\s+\d+\s*[A-Za-z]?$")
_AUTHORITY: Final = re.compile(r"\s+(kommun|stad)$", re.IGNORECASE)
_LEAST: Final = 4  # signs that a place's word has to have for a longer word that begins with it to count
_UNSEEN: Final = re.compile("[\u00ad\u200b-\u200f\u2060-\u2069\ufeff]")


class Even(str):
    """Running text as it is searched. Many names are looked for in one text, so what they need of it is kept with it.

    folded: in small letters. whole: those without what parts its words. digits: nothing but its digits.
    """

    @cached_property
    def folded(self) -> str:
        return self.casefold()

    @cached_property
    def whole(self) -> str:
        return _whole(self.folded)

    @cached_property
    def digits(self) -> str:
        return _NO_DIGIT.sub("", self)


def even(text: str) -> Even:
    """Running text as it is searched: one way to write each sign, one space between words, nothing unseen in them."""
    if not text.isascii():
        text = _UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    return Even(" ".join(text.split()))


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

    def stand_in(self, text: Even) -> bool:
        """Whether they stand there, alone or in the genitive, and not inside a longer word or number. A name that is
        not `as_written` is found however it is parted: "beroende-mottagningen"."""
        if self.number:
            return self.text.removeprefix("0") in text.digits and _dialled(self.text).search(text) is not None
        if self.as_written:
            return any(
                each in text and re.search(rf"(?<!\w){re.escape(each)}[sS]?(?!\w)", text)
                for each in (self.text, self.text.upper())
            )
        return _whole_name(self.text) in text.whole and _parted(self.text, self.begins).search(text.folded) is not None


def _whole(text: str) -> str:
    """The text without what parts its words."""
    return _PARTING.sub("", text)


_whole_name: Final = remembered(4096)(_whole)


@remembered(4096)
def _parted(text: str, begins: bool) -> re.Pattern[str]:
    """Finds the words with or without spaces, hyphens and other signs inside them."""
    signs = _PARTS_WORDS.join(map(re.escape, _whole_name(text)))
    return re.compile(rf"(?<!\w){signs}(?!\d)" if begins else rf"(?<!\w){signs}s?(?!\w)")


@remembered(4096)
def _dialled(digits: str) -> re.Pattern[str]:
    """Finds a number however its digits are parted, and with the country's code before it."""
    begin, rest = "", digits
    if digits.startswith("0"):
        begin, rest = rf"(?:0|(?:\+|00){_PARTS_DIGITS}4{_PARTS_DIGITS}6{_PARTS_DIGITS}0?){_PARTS_DIGITS}", digits[1:]
    return re.compile(rf"(?<!\d){begin}{_PARTS_DIGITS.join(rest)}(?!\d)")


@dataclass(frozen=True, slots=True)
class Named:
    """A party, and one of the names or numbers by which a text may speak of it."""

    party: Party
    name: Words


@remembered(4096)
def words_of(text: str, *, as_written: bool = False) -> tuple[Words, ...]:
    """What to look for; nothing for an empty field."""
    return tuple(_words_of(str(even(text)), as_written))


def _words_of(text: str, as_written: bool) -> Iterator[Words]:
    home = text if _NO_NUMBER.search(text) else _ABROAD.sub("0", text)
    digits = _NO_DIGIT.sub("", home)
    if len(digits) >= 5 and not _NO_NUMBER.search(text):
        yield Words(digits, number=True)
        local = _NO_DIGIT.sub("", area.group(1)) if (area := _AREA.match(home)) else ""
        if len(local) >= _LOCAL:
            yield Words(local, number=True)
    elif text:
        yield Words(text if as_written else text.casefold(), as_written)


def words_for(name: str) -> Iterator[Words]:
    """What to look for where somebody's name is. A single one, or one of very short parts, as it is written, because
    it may be words ("bo", "bo ek"); any other in any spelling, and as an e-mail address has it ("siv.aberg").
    """
    first, _, last = even(name).rpartition(" ")
    if not first:
        yield from words_of(name, as_written=True)
        return
    orders, short = (f"{first} {last}", f"{last} {first}"), min(len(first), len(last)) < _SHORT
    for each in orders if short else dict.fromkeys((*orders, *map(_plain, orders))):
        yield from words_of(each, as_written=short)


def _plain(text: str) -> str:
    """Without rings, dots and accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))


def names_of(case: Case) -> tuple[Named, ...]:
    """What gives a party of the case away: its names, the people there, and how it is reached."""
    return tuple(Named(party, words) for party in case.parties for words in _names(case, party))


def _names(case: Case, party: Party) -> Iterator[Words]:
    """A unit's name in any spelling, a person's as `words_for` has it. Of somebody at a unit the whole name only,
    because a first name is many people's; and not of the own unit: whoever gets its letter is told whom to ring there.
    """
    for name in (party.name, party.short_name):
        yield from words_for(name) if party.authority is Authority.PRIVATE else words_of(name)
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
        yield from words_for(person if " " in person.strip() else "")
    for way in dict.fromkeys(reached):
        yield from words_of(way)


def hidden_places(case: Case, routine: Routine) -> tuple[Words, ...]:
    """Every word that could show where somebody with protected identity is: nothing that repeats it is printed (P1).

    Proper names only: a unit that bears the name of all its kind ("Hemsjukvården") could be anywhere.
    """
    everywhere, office = case.person.protected, routine.office
    units = [office.unit] if everywhere else []
    texts = [office.municipality, office.phone, office.address] if everywhere else []
    texts += [_AUTHORITY.sub("", office.municipality.strip())] if everywhere else []
    texts += _revealing(case.person) if everywhere else []
    for party in case.parties:
        if everywhere or party.protected:
            texts += _revealing(party)
            units += [party.name, party.short_name] if party.authority is not Authority.PRIVATE else []
    everyday = frozenset[str]().union(*(kind.everyday for kind in routine.kinds.values()))
    texts += [name for name in units if even(name).casefold() not in everyday]
    texts += [street.group(1).strip() for text in texts if (street := _STREET.match(text.strip()))]
    return tuple(_place(words) for text in dict.fromkeys(texts) for words in words_of(text))


def _place(words: Words) -> Words:
    """A place is known by what begins with its name, too; unless the name is so short that half the language does."""
    return Words(words.text, words.as_written, words.number, not words.number and len(words.text) >= _LEAST)


def _revealing(part: Person | Party) -> list[str]:
    return [getattr(part, name) for name, row in FIELDS[type(part)].items() if row.reveals]
