"""What was written on the wrong person, or twice, and how it was put right; a birthday finds who shares it."""

from sipdesk.storage.engine import StoreDatabase

_SHAPE = """
CREATE TABLE correction (
    id INTEGER NOT NULL PRIMARY KEY, position INTEGER NOT NULL, uid TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES "case" (id) ON DELETE CASCADE, kind TEXT NOT NULL, at TEXT, by TEXT NOT NULL,
    reason TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL, identity_number TEXT NOT NULL,
    birth_date TEXT, other_uid TEXT NOT NULL, other_number TEXT NOT NULL, given_to TEXT NOT NULL, told TEXT NOT NULL,
    astray TEXT, undone_at TEXT, undone_by TEXT NOT NULL, undone_because TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX correction_parent_id_uid ON correction (parent_id, uid);
CREATE INDEX person_birth_date ON person (birth_date);
"""


def up(database: StoreDatabase) -> None:
    for statement in _SHAPE.strip().split(";\n"):
        database.sql(statement)
