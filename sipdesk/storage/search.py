"""Search as one types, in names, numbers and all that people wrote: every word typed is the beginning of a word there.

Swedish has no stemmer here, so `boende` finds `boendestödet` and the team store can search the same way. Saving a case
only marks its words as stale; the next search puts them right first, so that leaving a field stays quick.
"""

import re
import unicodedata
from typing import Any, Final

from sipdesk.domain.case import Case
from sipdesk.domain.passage import Passage
from sipdesk.domain.register import Staff
from sipdesk.storage import mapping, worklist
from sipdesk.storage.shapes import CASE, parts_of
from sipdesk.storage.store import Store
from sipdesk.storage.tables.own import WorkRow
from sipdesk.storage.worklist import Item

FOUND: Final = 50
_MOST_WORDS: Final = 12
_WORD: Final = re.compile(r"[^\W_]+")  # what unicode61 takes for a word
_INDEXES: Final = ("name_index", "word_index")


def find(store: Store, typed: str, by: Staff, limit: int = FOUND) -> list[Item]:
    """Cases in which every typed word begins a word: first by name and number, then by text; the newest first."""
    typed_words = words(typed)
    if not typed_words:
        return []
    wanted = " ".join(f'"{word}"*' for word in typed_words)
    with store.transaction():
        worklist.note_listing(store, by)
        refresh(store)
        matches = [row for index in _INDEXES for row in rows(store, index, wanted, limit)]
        first = list(dict.fromkeys(matches))[:limit]
        found = worklist.items(store, worklist.select().where(WorkRow.case.in_(first)))
    return sorted(found, key=lambda item: first.index(item.position[1]))


def words(text: str) -> list[str]:
    """What the index takes for words in a text."""
    return _WORD.findall(_canonical(text))[:_MOST_WORDS]


def mark_stale(store: Store, row: int) -> None:
    """The words of a case may have changed, in the caller's transaction."""
    store.sql("INSERT OR IGNORE INTO stale (case_id) VALUES (?)", (row,))


def refresh(store: Store) -> None:
    """Index what is stale."""
    with store.transaction():
        for (row,) in store.sql("SELECT case_id FROM stale").fetchall():
            index(store, row, mapping.read(store, row)[0])
        store.sql("DELETE FROM stale")


def index(store: Store, row: int, case: Case) -> None:
    """Put the words of a case into the index, in the caller's transaction."""
    names = f"{case.person.name} {case.number} {_spellings(case.person.identity_number)}"
    written = " ".join([names, *_words(case)])
    for table, content in zip(_INDEXES, (names, written), strict=True):
        store.sql(f"INSERT OR REPLACE INTO {table} (rowid, words) VALUES (?, ?)", (row, _canonical(content)))


def rows(store: Store, table: str, wanted: str, limit: int) -> list[int]:
    """Rows of cases whose words match, the newest first, inside a `transaction` or `reading`; `refresh` goes before."""
    match = f"SELECT rowid FROM {table} WHERE {table} MATCH ? ORDER BY rowid DESC LIMIT ?"
    return [row for (row,) in store.sql(match, (wanted, limit))]


def _spellings(identity_number: str) -> str:
    """A number as it is written, in one piece, and without the century: people type either."""
    digits = "".join(_WORD.findall(identity_number))
    return f"{identity_number} {digits} {digits[2:]}"


def _words(case: Case) -> list[str]:
    found: list[str] = []
    for shape, part in parts_of(CASE, case):
        values: list[Any] = [getattr(part, name) for name in shape.written]
        found += [value.text if isinstance(value, Passage) else value for value in values]
    return [word for word in found if word]


def _canonical(text: str) -> str:
    """å as one sign, whatever keyboard made it."""
    return unicodedata.normalize("NFC", text)
