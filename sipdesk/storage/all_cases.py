"""Every case in turn, for what is reckoned over all of them. What comes out of it names nobody."""

from collections.abc import Iterator

from sipdesk.domain.case import Case
from sipdesk.storage import mapping
from sipdesk.storage.store import Store


def every_case(store: Store) -> Iterator[tuple[int, Case]]:
    """Each case with its row. One at a time is read, so that a large store does not fill the memory; while it is
    looked at nobody else writes it."""
    with store.reading():
        rows = [row for (row,) in store.sql('SELECT id FROM "case" ORDER BY id').fetchall()]
    for row in rows:
        with store.reading():
            yield row, mapping.read(store, row)[0]
