"""Every case in turn, for what is reckoned over all of them, and one that is to go. What comes of it names nobody."""

from collections.abc import Iterator

from sipdesk.domain.case import Case
from sipdesk.errors import SipError
from sipdesk.storage import mapping
from sipdesk.storage.hand_overs import UNDER_WAY
from sipdesk.storage.store import Store

_HERE = f'SELECT id FROM "case" WHERE id NOT IN ({UNDER_WAY}) ORDER BY id'


def every_case(store: Store) -> Iterator[tuple[int, Case]]:
    """Each case with its row. One at a time is read, so that a large store does not fill the memory; while it is
    looked at nobody else writes it. Those that are with somebody else are not among them."""
    with store.reading():
        rows = [row for (row,) in store.sql(_HERE).fetchall()]
    for row in rows:
        with store.reading():
            yield row, mapping.read(store, row)[0]


def case_to_decide_on(store: Store, uid: str) -> Case:
    """A case about which somebody decides. No entry of its own: the decision becomes one, by the uid alone (P5).

    Raises SipError store.no-case.
    """
    with store.reading():
        found = store.sql('SELECT id FROM "case" WHERE uid = ?', (uid,)).fetchone()
        if not found:
            raise SipError("store.no-case")
        return mapping.read(store, found[0])[0]
