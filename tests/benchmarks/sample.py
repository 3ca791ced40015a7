"""What the rows measure with: a rich plan in large print, its words changed a little in every round.

An engine that kept yesterday's answers would win against one that did not, so every fifth word is new each time.
"""

from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import cache
from itertools import cycle
from typing import Any, TypeVar

from sipdesk.documents.blocks import Paper
from sipdesk.documents.make import PrintAs, blocks_of
from sipdesk.documents.phrases import phrases
from sipdesk.domain.disclosure.shown import Reader, View
from sipdesk.domain.disclosure.view import view
from sipdesk.domain.terms import ReaderKind
from tests.demo_cases import TODAY, demo_case, demo_routine

CASE = "01-bertil"
SIZE = 18
EVERY = 5  # words
LANGUAGES = ("lang", "language")
KEPT = ("page_words",)
LETTERS = {"sv": "aeiouyåäö", "ar": "ابتدرسعفكلمنهوي"}

T = TypeVar("T")


@cache
def person_view() -> View:
    return view(demo_case(CASE), Reader(ReaderKind.PERSON), TODAY, demo_routine())


@cache
def swedish_plan() -> Paper:
    return blocks_of("plan", person_view(), PrintAs("sv", SIZE))


@cache
def arabic_plan() -> Paper:
    """The Swedish plan with every word in Arabic: the same blocks, about as many letters. Only for the clock."""
    arabic = cycle(" ".join(_arabic_words()).split())
    known: dict[str, str] = {}

    def translated(text: str) -> str:
        if text not in known and any(letter.isalpha() for letter in text):
            known[text] = _as_long_as(text, arabic)
        return known.get(text, text)

    return mapped(swedish_plan(), translated, lambda code: "ar" if code == "sv" else code)


def _arabic_words() -> list[str]:
    words = phrases("ar")
    return [words.say(name) for name in ("interpreter-lines", "orally", "demo", "yes")]


def _as_long_as(text: str, words: "cycle[str]") -> str:
    taken = next(words)
    while len(taken) < len(text):
        taken += " " + next(words)
    return taken


def of_round(paper: Paper, number: int) -> Paper:
    """The paper as it is worded in round `number`."""
    letters = LETTERS[paper.language]

    def changed(text: str) -> str:
        words = text.split(" ")
        for place in range(0, len(words), EVERY):
            words[place] = _other_word(words[place], letters, number + place)
        return " ".join(words)

    return mapped(paper, changed)


def _other_word(word: str, letters: str, number: int) -> str:
    if len(word) < 4 or not word.isalpha():
        return word
    return word[:-2] + letters[number % len(letters)] + letters[number // len(letters) % len(letters)]


def mapped(value: T, change: Callable[[str], str], language: Callable[[str], str] = str) -> T:
    """A copy of a paper with every string of words changed, and every code of a language by `language`."""
    return _mapped(value, change, language)  # type: ignore[no-any-return]


def _mapped(value: Any, change: Callable[[str], str], language: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if is_dataclass(value) and not isinstance(value, type):
        changes = {name: language if name in LANGUAGES else change for name in _names(value)}
        return replace(value, **{name: _mapped(getattr(value, name), by, language) for name, by in changes.items()})
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        return tuple(_mapped(item, change, language) for item in value)
    return value


def _names(value: Any) -> list[str]:
    return [field.name for field in fields(value) if field.name not in KEPT]
