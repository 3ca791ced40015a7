"""Rows about lists: the first screen of the worklist, and search as one types, in a store of a million cases.

The cases are rows as the store writes them for its lists, put there directly: to save a million one by one takes hours.
"""

import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from statistics import quantiles
from typing import Any

from sipdesk.domain.terms import CaseState, Track
from sipdesk.storage import search, worklist
from sipdesk.storage.store import Store
from tests.benchmarks.frame import Sides, comparison, timed
from tests.demo_cases import TODAY
from tests.storage.stores import ANNA, new_store

MANY, FEW = 1_000_000, 10_000
AT_ONCE = 20_000  # rows of a transaction
PRESSES = 60  # keys of a round
AT_MOST = 50.0  # milliseconds that a key may wait, at the 95th of a hundred
SYLLABLES = ("an", "ber", "da", "el", "fri", "gun", "hal", "in", "ka", "li", "mår", "nil", "ol", "på", "ro", "sten")
WORDS_OF_TEXT = 6
_CASE = 'INSERT INTO "case" VALUES (?, ?, 1, \'\', ?, ?, NULL, ?, ?, \'\', 0)'
_WORK = "INSERT INTO work VALUES (?, ?, ?, ?, 0, ?, ?, '')"
_NAMES = "INSERT INTO name_index (rowid, words) VALUES (?, ?)"
_TEXT = "INSERT INTO word_index (rowid, words) VALUES (?, ?)"


def filled(folder: Path, count: int) -> Store:
    """A store whose lists and search know so many cases."""
    store, chance = new_store(folder), random.Random(count)
    connection: Any = store.database.connection()  # type: ignore[no-untyped-call]
    for begin in range(1, count + 1, AT_ONCE):
        with store.transaction():
            for row in range(begin, min(begin + AT_ONCE, count + 1)):
                _enter(connection, row, chance)
    return store


def _enter(connection: Any, row: int, chance: random.Random) -> None:
    name, number = f"{_word(chance).title()} {_word(chance).title()}", f"2026-{row}"
    text = " ".join(_word(chance) for _ in range(WORDS_OF_TEXT))
    state, due = CaseState.OPEN.value, (TODAY + timedelta(days=chance.randrange(400))).isoformat()
    uid = f"019a0000-0000-7000-8000-{row:012x}"
    connection.execute(_CASE, (row, uid, f"{TODAY}T08:00:00", number, state, Track.COMMUNITY.value))
    connection.execute(_WORK, (row, name, number, "", state, due))
    connection.execute(_NAMES, (row, f"{name} {number}"))
    connection.execute(_TEXT, (row, f"{name} {number} {text}"))


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3)))


@comparison("worklist", f"worklist, first screen of {MANY:,} cases", f"of {FEW:,}", 3.0, 1.0)
def first_screen() -> Iterator[Sides]:
    with ExitStack() as held:
        many, few = (held.enter_context(_store(held, count)) for count in (MANY, FEW))
        yield Sides(timed(lambda: _screen(many)), timed(lambda: _screen(few)))


def _screen(store: Store) -> None:
    assert len(worklist.page(store, ANNA)) == worklist.PAGE


@comparison("search", f"search as one types in {MANY:,} cases, 95th of 100 keys", "what is noticed", 1.0, 16 / 50)
def search_as_one_types() -> Iterator[Sides]:
    chance = random.Random(2)
    typed = cycle([word[:length] for word in _typed(chance) for length in range(1, len(word) + 1)])
    with ExitStack() as held, _store(held, MANY) as store:

        def slowest() -> float:
            waits = []
            for _ in range(PRESSES):
                words, begun = next(typed), time.perf_counter()
                search.find(store, words, ANNA)
                waits.append((time.perf_counter() - begun) * 1000)
            return quantiles(waits, n=20)[-1]

        yield Sides(slowest, lambda: AT_MOST, "ms")


def _typed(chance: random.Random) -> list[str]:
    """What people look for: a name, a name with the beginning of another, a number, a word of a text."""
    names = [_word(chance) for _ in range(40)]
    return [*names, *(f"{name} {_word(chance)}" for name in names), *(f"2026-{chance.randrange(MANY)}" for _ in names)]


def _store(held: ExitStack, count: int) -> Store:
    folder = held.enter_context(tempfile.TemporaryDirectory())
    return filled(Path(folder), count)
