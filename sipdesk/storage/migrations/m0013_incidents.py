"""Papers that came into the wrong hands, and what was done about it."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE incident (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, happened_on TEXT, noticed_on TEXT,
    noticed_by TEXT NOT NULL, paper_uid TEXT NOT NULL, what TEXT NOT NULL, to_whom TEXT NOT NULL, done TEXT NOT NULL,
    returned TEXT, officer_told_on TEXT, notify TEXT, notified_on TEXT, why_not TEXT NOT NULL, person_told_on TEXT,
    person_not_told_because TEXT NOT NULL, settled_on TEXT
) STRICT;
CREATE UNIQUE INDEX incident_parent_id_uid ON incident (parent_id, uid);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
