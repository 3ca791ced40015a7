"""The case for a public-record request (P8): what a named person has said may be given out; all else is struck.

It is the registrar's case, line by line: what protected identity hides (P1), and others' secrets (C14), are not in it
at all. A line is given out only while it says what it said when it was tested. One that repeats a name or an address
which is struck elsewhere is struck too, and a reference is given only where what it points at is.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from hashlib import sha256
from typing import Final

from sipdesk.domain.case import Case
from sipdesk.domain.disclosure.file_tree import FileNames, Place, Seen, own_lines, parts_in
from sipdesk.domain.disclosure.lens import lens_for
from sipdesk.domain.disclosure.mentions import Even, Words, even, words_for, words_of
from sipdesk.domain.disclosure.shown import Reader
from sipdesk.domain.disclosure.shown_file import ShownPart, ShownStruck, ShownTelling, ShownValue
from sipdesk.domain.disclosure.shown_redacted import ShownRedacted, ShownSection
from sipdesk.domain.disclosure.view_file import registrar_case
from sipdesk.domain.routine import Routine
from sipdesk.domain.secrecy import SecrecyReview
from sipdesk.domain.terms import ReaderKind

OWN: Final = "case"
"""The section of what the case says itself."""
NOT_ASKED_FOR: Final = "secrecy"
NEVER_GIVEN: Final = frozenset({"translations"})
"""They say again what stands elsewhere, so they are struck as a whole."""
_PEOPLE: Final = frozenset({
    ("Person", "first_name"), ("Person", "last_name"), ("Party", "name"), ("Party", "short_name"),
    ("Party", "door_name"), ("Party", "contact"), ("Action", "who"), ("Lead", "name"), ("Guardian", "name"),
    ("Interpreter", "name"), ("Correction", "first_name"), ("Correction", "last_name"),
})  # fmt: skip
_WAYS: Final = frozenset({
    *(("Person", name) for name in ("identity_number", "address", "postal_code", "town", "phone", "email")),
    *(("Party", name) for name in ("organisation", "phone", "email", "address", "postal_code", "town")),
    ("Action", "phone"), ("Lead", "phone"), ("Correction", "identity_number"),
})  # fmt: skip
_PARTED: Final = re.compile(r"[,:;()/]")
_NAMES_SOMEBODY: Final = re.compile(r"[ \d]|[A-ZÅÄÖ]")
"""*Eva Berg, dotter*: the second half is a word like any other."""
_ROOT: Final = Place("", (("Case", 0),), "")


@dataclass(frozen=True, slots=True)
class Tested:
    """A line that can be given out, with what it says and the code by which that is decided."""

    place: Place
    value: ShownValue
    code: str

    @property
    def text(self) -> Even:
        """All its words, as they are searched."""
        match self.value:
            case ShownTelling():
                return even(self.value.text)
            case tuple():
                return even(" ".join(one for one in self.value if isinstance(one, str)))
            case str():
                return even(self.value)
        return even("")


Lines = Mapping[str, Sequence[Tested]]


def p8_review(case: Case) -> SecrecyReview | None:
    """P8: the review that a redacted copy rests on: the newest."""
    return case.secrecy[-1] if case.secrecy else None


def p8_lines(case: Case, today: date, routine: Routine) -> Lines:
    """P8: every line that stands in the case, by its section, in the order of the case."""
    return _Whole(case, today, routine).lines


def p8_grounds(review: SecrecyReview, section: str) -> tuple[str, ...]:
    """P8: by which laws something is struck in a section; none, where nobody has said."""
    return tuple(dict.fromkeys(code for one in review.parts if one.section == section for code in one.grounds))


def p8_without_ground(case: Case, review: SecrecyReview, today: date, routine: Routine) -> tuple[str, ...]:
    """P8: sections in which something is struck, and nobody has said by which law."""
    whole = _Whole(case, today, routine)
    given = whole.given(review)
    return tuple(
        section for section, found in whole.lines.items()
        if not p8_grounds(review, section) and any(line.code not in given for line in found)
    )  # fmt: skip


def p8_redacted(case: Case, review: SecrecyReview, today: date, routine: Routine) -> ShownRedacted:
    """P8: what may be given out, and where something is struck by which ground."""
    whole = _Whole(case, today, routine)
    given = whole.given(review)
    numbers: dict[str, int] = {}
    shown = []
    for section, lines in whole.lines.items():
        left = sum(line.code not in given for line in lines)
        codes = p8_grounds(review, section) if left else ()
        struck = tuple(numbers.setdefault(code, len(numbers) + 1) for code in codes)
        parts = whole.struck(section, given, struck) if left < len(lines) else ()
        shown.append(ShownSection(section, tuple(_folded(part, struck) for part in parts), () if parts else struck))
    return ShownRedacted(
        tuple(shown),
        tuple(law.citation if (law := routine.laws.get(code)) else code for code in numbers),
        review.decided_by.strip(),
        review.decided_on,
    )


class _Whole:
    """The registrar's case, section by section."""

    def __init__(self, case: Case, today: date, routine: Routine) -> None:
        lens = lens_for(case, Reader(ReaderKind.REGISTRAR), today, routine)
        self._case, self._original = registrar_case(lens), case
        self._names = FileNames(lens, self._case)
        self.lines: Lines = {name: lines for name in _SECTIONS if (lines := self._lines(self._case, name))}

    def given(self, review: SecrecyReview) -> frozenset[str]:
        """Codes of the lines that may be given out, once what would tell of a struck one is left out."""
        said = {section: _said_given(review, section) for section in self.lines if section not in NEVER_GIVEN}
        found = [line for name, lines in self.lines.items() for line in lines if line.code in said.get(name, ())]
        paths = {line.place.path for line in found}
        hidden = [words for line in self._everything() if line.place.path not in paths for words in _names_of(line)]
        found = [line for line in found if not any(words.stand_in(line.text) for words in hidden)]
        texts = {line.text for line in found if not line.place.refers}
        return frozenset(line.code for line in found if not line.place.refers or _said_elsewhere(line, texts))

    def _everything(self) -> Iterator[Tested]:
        """What protected identity hides (P1) too: it is named nowhere else either."""
        for section in _SECTIONS:
            yield from self._lines(self._original, section)

    def struck(self, section: str, given: Collection[str], numbers: tuple[int, ...]) -> Iterator[ShownPart]:
        """The parts of a section, with what is not given struck."""

        def seen(place: Place, value: ShownValue) -> ShownValue:
            return value if _code(place, value) in given else ShownStruck(numbers)

        return self._parts(self._case, section, seen)

    def _lines(self, case: Case, section: str) -> list[Tested]:
        found: list[Tested] = []

        def seen(place: Place, value: ShownValue) -> ShownValue:
            found.append(Tested(place, value, _code(place, value)))
            return value

        list(self._parts(case, section, seen))
        return found

    def _parts(self, case: Case, section: str, seen: Seen) -> Iterator[ShownPart]:
        if section == OWN:
            yield ShownPart("Case", 0, own_lines(case, _ROOT, self._names, seen))
        else:
            yield from parts_in(case, section, _ROOT, self._names, seen)


_SECTIONS: Final = (OWN, *(each.name for each in fields(Case) if each.name != NOT_ASKED_FOR))


def _code(place: Place, value: ShownValue) -> str:
    """The place and what it says: written anew it is another line."""
    text = value.text if isinstance(value, ShownTelling) else repr(value)
    return f"{place.path}#{sha256(text.encode()).hexdigest()[:12]}"


def _said_given(review: SecrecyReview, section: str) -> frozenset[str]:
    """Where a section was decided on twice, what both times was given."""
    decided = [frozenset(one.given) for one in review.parts if one.section == section]
    return frozenset.intersection(*decided) if decided else frozenset()


def _names_of(line: Tested) -> Iterator[Words]:
    if (line.place.kind, line.place.field) in _PEOPLE:
        for name in filter(_NAMES_SOMEBODY.search, map(str.strip, _PARTED.split(line.text))):
            yield from words_for(name)
    elif (line.place.kind, line.place.field) in _WAYS:
        yield from words_of(line.text)


def _said_elsewhere(line: Tested, said: Collection[str]) -> bool:
    """Whether all that a line refers to is given where it stands itself."""
    named: Iterable[object] = line.value if isinstance(line.value, tuple) else (line.value,)
    return all(even(one) in said for one in named if isinstance(one, str))


def _folded(part: ShownPart, struck: tuple[int, ...]) -> ShownPart:
    """A part of which nothing is left says so once, and not what it would have said."""
    parts = tuple(_folded(below, struck) for below in part.parts)
    nothing = all(isinstance(line.value, ShownStruck) for line in part.lines) and all(below.struck for below in parts)
    if nothing:
        return ShownPart(part.kind, part.number, struck=struck)
    return ShownPart(part.kind, part.number, part.lines, parts)
