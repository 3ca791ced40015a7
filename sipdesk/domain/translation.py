"""The interpreter's own translations of what the person and staff wrote, paragraph by paragraph.

Never made by a machine. A translation belongs to one paragraph as it was worded then; when the wording changes, it is
out of date until somebody has looked at it again (spec: documents, "own words and free text").
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final

from sipdesk.domain.ids import new_uid

ALIKE: Final = 0.4  # share of letters in common from which a paragraph counts as the old one in a new wording


@dataclass(slots=True)
class Translation:
    """path: the field, as `free_text` names it. source: the paragraph as it was when it was translated."""

    uid: str = field(default_factory=new_uid)
    path: str = ""
    language: str = ""
    source: str = ""
    text: str = ""
    translator: str = ""
    at: datetime | None = None


class State(StrEnum):
    """How far the translation of a paragraph has come."""

    MISSING = "missing"
    OUT_OF_DATE = "out-of-date"
    CURRENT = "current"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of a field and its translation into one language. number: from 1, among the `of` of its field."""

    path: str
    number: int
    of: int
    text: str
    translation: Translation | None = None

    @property
    def state(self) -> State:
        if self.translation is None:
            return State.MISSING
        return State.CURRENT if self.translation.source == self.text else State.OUT_OF_DATE


def split(text: str) -> list[str]:
    """The paragraphs of a text: its lines, with one space between words."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def paragraphs(path: str, text: str, language: str, known: Sequence[Translation]) -> Iterator[Paragraph]:
    """Each paragraph of a field with what is known of it in that language.

    One whose wording is the same is current; of the rest, the most alike are taken for old and new wording of one.
    """
    lines = split(text)
    mine = [one for one in known if one.path == path and one.language == language and one.text.strip()]
    found = {line: next((one for one in mine if one.source == line), None) for line in lines}
    spare = [one for one in mine if one.source not in lines]
    for line in lines:
        alike = max(spare, key=lambda one: _alike(one.source, line), default=None) if not found[line] else None
        if alike is not None and _alike(alike.source, line) >= ALIKE:
            spare.remove(alike)
            found[line] = alike
    for number, line in enumerate(lines, 1):
        yield Paragraph(path, number, len(lines), line, found[line])


def with_words(
    known: Sequence[Translation], paragraph: Paragraph, language: str, text: str, translator: str, at: datetime
) -> list[Translation]:
    """All translations, with that paragraph translated so; without words there is no translation."""
    old = paragraph.translation
    if not text.strip():
        return [one for one in known if old is None or one.uid != old.uid]
    begun = old or Translation(path=paragraph.path, language=language)
    done = replace(begun, source=paragraph.text, text=text, translator=translator, at=at)
    return [done if one.uid == begun.uid else one for one in known] if old else [*known, done]


@dataclass(frozen=True, slots=True)
class Change:
    """A piece of a paragraph in its old and new wording; both empty never, the same in both when nothing changed."""

    old: str
    new: str


def changed(old: str, new: str) -> list[Change]:
    """What is new in a paragraph, word by word, for the eye of whoever translates it again."""
    before, after = old.split(), new.split()
    return [
        Change(" ".join(before[a:b]), " ".join(after[c:d]))
        for _, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    ]


def _alike(old: str, new: str) -> float:
    return SequenceMatcher(None, old, new, autojunk=False).ratio()
