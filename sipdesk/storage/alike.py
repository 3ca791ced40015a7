"""Cases whose people could be one, or twins: found by number, birthday and name (P7). Whether they are is the domain's
to say; that somebody looked becomes an entry, as when the lists are looked at."""

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from sipdesk.domain.person import Person
from sipdesk.domain.register import Staff
from sipdesk.domain.terms import CaseState
from sipdesk.storage import search, worklist
from sipdesk.storage.hand_overs import UNDER_WAY
from sipdesk.storage.store import Store
from sipdesk.storage.tables.case import PersonRow

_MOST: Final = 50
_NAMES: Final = (
    "first_name", "last_name", "identity_kind", "identity_number", "birth_date", "address", "postal_code", "town",
    "protected",
)  # fmt: skip
_ASIDE: Final = "SELECT parent_id FROM correction WHERE kind IN ('wrong-person', 'double') AND undone_at IS NULL"
_FIND: Final = f"""
SELECT "case".uid, "case".number, "case".state, {", ".join(_NAMES)}
FROM person JOIN "case" ON "case".id = person.parent_id
WHERE (person.parent_id IN ({{rows}}) OR person.birth_date = ?) AND "case".uid <> ?
    AND "case".id NOT IN ({UNDER_WAY}) AND "case".id NOT IN ({_ASIDE})
ORDER BY "case".id DESC LIMIT {_MOST}
"""


class Neighbour(NamedTuple):
    """A case, and as much of its person as tells who she is."""

    uid: str
    number: str
    closed: bool
    person: Person


def neighbours(store: Store, uid: str, person: Person, born: date | None, by: Staff) -> list[Neighbour]:
    """Other cases that are worked on here and share birthday or whole name with that person, the newest first. uid: of
    her own case, which is not among them. born: her birthday, where it is known."""
    with store.transaction():
        worklist.note_listing(store, by)
        search.refresh(store)
        rows = [row for words in _wanted(person, born) for row in search.rows(store, "name_index", words, _MOST)]
        statement = _FIND.format(rows=", ".join("?" * len(rows)))
        found = store.sql(statement, (*rows, born.isoformat() if born else "", uid)).fetchall()
    decode = [PersonRow._meta.fields[name].python_value for name in _NAMES]
    return [
        Neighbour(other, number, CaseState(state) is CaseState.CLOSED, Person(**{
            name: read(value) for name, read, value in zip(_NAMES, decode, values, strict=True)
        }))
        for other, number, state, *values in found
    ]  # fmt: skip


def _wanted(person: Person, born: date | None) -> Iterator[str]:
    """What to look for among names and numbers: the whole name, and a birthday as numbers begin with it."""
    names = search.words(person.name)
    if person.first_name.strip() and person.last_name.strip() and names:
        yield " ".join(f'"{word}"' for word in names)
    if born:
        for day in (f"{born:%d}", f"{born.day + 60}"):  # a samordningsnummer has sixty days more
            yield f'"{born:%Y%m}{day}"*'
            yield f'"{born:%y%m}{day}"*'
